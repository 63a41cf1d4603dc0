#include "widgets/pages/caselistpage.h"

#include "models/cases/vocabulary.h"
#include "models/items/maskedrows.h"
#include "widgets/frame/choicebutton.h"
#include "widgets/pages/casepreview.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/moneybar.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/searchfield.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct GroupWord {
    const char* id;
    const char* text;
};
constexpr GroupWord groupWords[] = {
    {"all", QT_TRANSLATE_NOOP("cluechain::CaseListPage", "All")},
    {"active", QT_TRANSLATE_NOOP("cluechain::CaseListPage", "Under investigation")},
    {"clues", QT_TRANSLATE_NOOP("cluechain::CaseListPage", "Clues")},
    {"transferred", QT_TRANSLATE_NOOP("cluechain::CaseListPage", "Transferred")},
    {"closed", QT_TRANSLATE_NOOP("cluechain::CaseListPage", "Closed")},
};

CaseFilter::Order orderOf(const QString& column)
{
    using Order = CaseFilter::Order;
    static const QHash<QString, Order> orders{
        {u"number"_s, Order::Number},   {u"name"_s, Order::Name},
        {u"type"_s, Order::FraudType},  {u"chain"_s, Order::Link},
        {u"link"_s, Order::Link},       {u"loss"_s, Order::Loss},
        {u"officer"_s, Order::Officer}, {u"reported"_s, Order::Reported}};
    return orders.value(column, Order::Newest);
}

/// The foot of a table: painted like its header.
class SumRow : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.color(Ink::SurfaceHeader));
        painter.fillRect(0, 0, width(), t.size(Size::Border), t.color(Ink::BorderNormal));
    }
};

void fillChoice(QComboBox* box, const QString& all, QStringView list)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const Word& word : words(list))
        box->addItem(word.text.text(), word.id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

CaseListPage::CaseListPage(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_search(new SearchField)
    , m_groups(new SegmentedSwitch)
    , m_type(new QComboBox)
    , m_link(new QComboBox)
    , m_officer(new QComboBox)
    , m_new(nullptr)
    , m_note(new NoteBar)
    , m_body(new QStackedWidget)
    , m_table(new DataTable)
    , m_count(new Label({}, TextStyle::Strong))
    , m_loss(new Label({}, TextStyle::Strong))
    , m_held(new Label({}, TextStyle::Strong))
    , m_share(new Label({}, TextStyle::Strong, Ink::TextSecondary))
    , m_preview(new CasePreview(workplace))
    , m_firstCase(buildFirstCase())
    , m_nothing(new EmptyState(u"search"_s, {}, {}))
{
    setObjectName(u"caseListPage"_s);
    m_table->setObjectName(u"caseTable"_s);
    m_table->setSortingEnabled(true);
    m_table->setStateKey(u"cases/list"_s);
    m_table->setModel(&m_model);
    workplace.feed<CaseSummary>(
        m_model, [&workplace](sqlite::Database& db, const QList<qint64>& ids) {
            QList<CaseId> cases;
            for (const qint64 id : ids)
                cases.append(CaseId{id});
            return masked(summarise(db, cases, Ticker::now()), workplace.masking(db));
        });
    connect(&workplace, &Workplace::maskedChanged, this, &CaseListPage::reload);

    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(buildSumRow());
    listColumn->addWidget(m_preview);
    m_body->addWidget(list);
    m_body->addWidget(m_nothing);
    m_body->addWidget(m_firstCase);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolBar());
    column->addWidget(m_note);
    column->addWidget(m_body, 1);
    m_note->clear();
    m_preview->hide();

    connect(m_search, &SearchField::searched, this, &CaseListPage::reload);
    connect(m_groups, &SegmentedSwitch::chosenChanged, this, &CaseListPage::reload);
    for (QComboBox* box : {m_type, m_link, m_officer})
        connect(box, &QComboBox::currentIndexChanged, this, &CaseListPage::reload);
    connect(&m_model, &PagedModel::sortWanted, this, &CaseListPage::reload);
    connect(m_table, &DataTable::currentRowChanged, this, &CaseListPage::showCurrent);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        emit caseOpened({index.siblingAtColumn(0).data(IdRole).toLongLong()});
    });
    connect(m_table, &DataTable::menuWanted, this, [this](const QModelIndex& index, QMenu* menu) {
        if (!index.isValid())
            return;
        const CaseId id{index.siblingAtColumn(0).data(IdRole).toLongLong()};
        menu->addAction(themeIcon(u"folder-open"_s), tr("Open"), this,
                        [this, id] { emit caseOpened(id); });
    });
    connect(m_preview, &CasePreview::openWanted, this, &CaseListPage::caseOpened);
    connect(m_nothing, &EmptyState::actionWanted, this, &CaseListPage::clearFilters);
    connect(&workplace, &Workplace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    retranslate();
}

QWidget* CaseListPage::buildToolBar()
{
    auto* bar = new PageToolBar;
    m_search->setObjectName(u"caseSearch"_s);
    m_groups->setObjectName(u"caseGroups"_s);
    m_type->setObjectName(u"caseType"_s);
    m_link->setObjectName(u"caseLink"_s);
    m_officer->setObjectName(u"caseOfficer"_s);
    bar->addLeft(m_search);
    for (const GroupWord& group : groupWords)
        m_groups->addSegment(QString::fromLatin1(group.id), tr(group.text));
    m_groups->choose(u"all"_s);
    bar->addLeft(m_groups);
    for (QComboBox* box : {m_type, m_link, m_officer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        bar->addLeft(box);
    }
    m_new = bar->addButton(u"plus"_s, {}, true);
    m_new->setObjectName(u"newClue"_s);
    m_new->setEnabled(!m_workplace.isReadOnly());
    connect(m_new, &QPushButton::clicked, this, &CaseListPage::newClueWanted);
    return bar;
}

QWidget* CaseListPage::buildSumRow()
{
    const Tokens& t = tokens();
    auto* sums = new SumRow;
    sums->setFixedHeight(t.size(Size::RowNormal));
    auto* row = new QHBoxLayout(sums);
    row->setContentsMargins(t.space(4), 0, t.space(4), 0);
    row->setSpacing(t.space(5));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_loss);
    row->addWidget(m_held);
    row->addWidget(m_share);
    m_count->setObjectName(u"caseCount"_s);
    return sums;
}

QWidget* CaseListPage::buildFirstCase()
{
    const Tokens& t = tokens();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch();
    auto* title = new Label({}, TextStyle::Title);
    title->setObjectName(u"firstCaseTitle"_s);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addSpacing(t.space(5));
    const auto add = [&](const QString& name, const QString& icon, const QString& keys,
                         ChoiceButton::Weight weight, void (CaseListPage::*wanted)()) {
        auto* button = new ChoiceButton(icon, keys, weight);
        button->setObjectName(name);
        button->setMaximumWidth(t.size(Size::PageColumn));
        connect(button, &QPushButton::clicked, this, wanted);
        column->addWidget(button, 0, Qt::AlignHCenter);
        column->addSpacing(t.space(3));
    };
    add(u"firstNewClue"_s, u"plus"_s, u"Ctrl+N"_s, ChoiceButton::Weight::First,
        &CaseListPage::newClueWanted);
    add(u"firstSample"_s, u"folder-open"_s, {}, ChoiceButton::Weight::Other,
        &CaseListPage::sampleWanted);
    add(u"firstImport"_s, u"import"_s, {}, ChoiceButton::Weight::Other,
        &CaseListPage::importWanted);
    column->addStretch();
    return page;
}

void CaseListPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CaseListPage::selectCase(CaseId caseId)
{
    m_wanted = caseId.value;
    if (const int row = m_model.rowOf(caseId.value); row >= 0)
        m_table->selectRow(row);
}

CaseFilter CaseListPage::filter() const
{
    CaseFilter filter;
    filter.text = m_search->text();
    for (size_t i = 0; i < std::size(groupWords); ++i)
        if (m_groups->chosen() == QLatin1StringView(groupWords[i].id))
            filter.group = CaseFilter::Group(i);
    filter.fraudType = m_type->currentData().toString();
    filter.officer = m_officer->currentData().toString();
    if (const QString link = m_link->currentData().toString(); !link.isEmpty()) {
        Link chosen = Link::Clue;
        fromKey(link, chosen);
        filter.link = chosen;
    }
    filter.order = orderOf(m_model.sortKey());
    // The first click on a header goes upwards; by loss it begins with the largest all the same.
    const bool ascending = m_model.sortOrder() == Qt::AscendingOrder;
    const bool turned = filter.order == CaseFilter::Order::Loss ? ascending : !ascending;
    filter.direction = turned && filter.order != CaseFilter::Order::Newest
                           ? CaseFilter::Direction::Reversed
                           : CaseFilter::Direction::AsNamed;
    return filter;
}

bool CaseListPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_groups->chosen() != "all"_L1 ||
           m_type->currentIndex() > 0 || m_link->currentIndex() > 0 ||
           m_officer->currentIndex() > 0;
}

void CaseListPage::clearFilters()
{
    {
        const QSignalBlocker type(m_type);
        const QSignalBlocker link(m_link);
        const QSignalBlocker officer(m_officer);
        const QSignalBlocker search(m_search);
        m_type->setCurrentIndex(0);
        m_link->setCurrentIndex(0);
        m_officer->setCurrentIndex(0);
        m_search->clear();
    }
    m_groups->choose(u"all"_s);
    reload();
}

void CaseListPage::reload()
{
    m_isStale = false;
    m_workplace.read<Answer>(
        m_find, this,
        [filter = filter()](sqlite::Database& db) {
            Answer answer;
            const QList<CaseId> ids = findCases(db, filter);
            answer.ids.reserve(ids.size());
            for (const CaseId id : ids)
                answer.ids.append(id.value);
            answer.groups = countGroups(db, filter);
            answer.all = countGroups(db, {})[0];
            answer.officers = leadOfficers(db);
            return answer;
        },
        [this](const Answer& answer) { show(answer); });
    m_workplace.read<CaseSums>(
        m_sum, this,
        [filter = filter(), now = Ticker::now()](sqlite::Database& db) {
            return sumCases(db, filter, now);
        },
        [this](const CaseSums& sums) {
            m_loss->setText(tr("Loss %1").arg(sums.loss.toDisplay()));
            m_held->setText(tr("Stopped or frozen %1").arg(sums.controlled.toDisplay()));
            m_share->setText(MoneyBar::share(sums.controlled, sums.loss));
        });
}

void CaseListPage::show(const Answer& answer)
{
    m_all = answer.all;
    const qint64 current = m_wanted ? m_wanted : m_table->currentId();
    m_model.setNow(Ticker::now());
    m_model.setIds(answer.ids);
    for (size_t i = 0; i < std::size(groupWords); ++i)
        m_groups->setSegment(QString::fromLatin1(groupWords[i].id), tr(groupWords[i].text),
                             answer.groups.at(i));
    fillOfficers(answer.officers);
    m_count->setText(tr("%1 cases").arg(DataTable::countText(answer.ids.size(), answer.all)));
    m_body->setCurrentIndex(!answer.ids.isEmpty() ? 0 : answer.all > 0 ? 1 : 2);

    const int row = std::max(0, m_model.rowOf(current));
    if (!answer.ids.isEmpty() && m_table->currentId() != m_model.idAt(row))
        m_table->setCurrentIndex(m_model.index(row, 1));
    if (m_wanted && m_model.idAt(row) == m_wanted)
        m_wanted = 0;
    showCurrent();
}

void CaseListPage::fillOfficers(const QStringList& officers)
{
    QStringList now;
    for (int i = 1; i < m_officer->count(); ++i)
        now.append(m_officer->itemText(i));
    if (now == officers)
        return;
    const QString chosen = m_officer->currentData().toString();
    const QSignalBlocker quiet(m_officer);
    m_officer->clear();
    m_officer->addItem(tr("All officers"), QString());
    for (const QString& officer : officers)
        m_officer->addItem(officer, officer);
    m_officer->setCurrentIndex(std::max(0, m_officer->findData(chosen)));
}

void CaseListPage::showCurrent()
{
    const CaseId id{m_model.ids().isEmpty() ? 0 : m_table->currentId()};
    m_preview->setCase(id);
    if (id && isVisible())
        m_selection.select({SubjectKind::Case, id.value, id,
                            m_table->currentIndex().siblingAtColumn(1).data().toString()},
                           this);
}

void CaseListPage::retranslate()
{
    m_search->setPlaceholderText(tr("Name, number, person, account"));
    m_search->setAccessibleName(tr("Find a case"));
    fillChoice(m_type, tr("All types"), u"fraud_types");
    fillChoice(m_link, tr("All links"), u"links");
    if (m_officer->count() == 0)
        m_officer->addItem(tr("All officers"), QString());
    m_officer->setItemText(0, tr("All officers"));
    m_type->setAccessibleName(tr("Fraud type"));
    m_link->setAccessibleName(tr("Current link"));
    m_officer->setAccessibleName(tr("Lead officer"));
    m_new->setText(tr("New clue"));
    m_new->setToolTip(tr("Begin a case from a clue (Ctrl+N)"));
    m_table->setAccessibleName(tr("Cases"));
    m_nothing->setTexts(tr("No case fits these conditions."), tr("Clear the filters"));
    if (auto* title = m_firstCase->findChild<Label*>(u"firstCaseTitle"_s))
        title->setText(tr("No case yet. What would you like to begin with?"));
    const auto name = [this](const QString& button, const QString& title, const QString& detail) {
        if (auto* choice = m_firstCase->findChild<ChoiceButton*>(button))
            choice->setTexts(title, detail);
    };
    name(u"firstNewClue"_s, tr("New clue"),
         tr("A report, a warning or an alarm: name it, and go on from there."));
    name(u"firstSample"_s, tr("Open the sample library"),
         tr("Three connected cases with statements, to look around and try things."));
    name(u"firstImport"_s, tr("Take in a facts file"),
         tr("Victims, payments, suspects and papers from another system."));
    m_model.retranslate();
    if (isVisible())
        reload();
}

void CaseListPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
    else
        showCurrent();
}

void CaseListPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cluechain
