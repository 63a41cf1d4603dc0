#include "widgets/pages/caselistpage.h"

#include "models/cases/casebulk.h"
#include "models/cases/vocabulary.h"
#include "models/items/maskedrows.h"
#include "widgets/frame/choicebutton.h"
#include "widgets/pages/casebulk.h"
#include "widgets/pages/casepreview.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/savedviews.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/filterchips.h"
#include "widgets/parts/filterrow.h"
#include "widgets/parts/label.h"
#include "widgets/parts/moneybar.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/searchfield.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/sumbar.h"
#include "widgets/parts/tableheader.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
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
    {"active", QT_TRANSLATE_NOOP("cluechain::CaseListPage", "Active")},
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

/// The order that a person chose by the headers.
CaseFilter::Sorting sortingOf(const SortColumn& by)
{
    const CaseFilter::Order order = orderOf(by.column);
    // The first click on a header goes upwards; by loss it begins with the largest all the same.
    const bool ascending = by.order == Qt::AscendingOrder;
    const bool turned = order == CaseFilter::Order::Loss ? ascending : !ascending;
    return {order, turned ? CaseFilter::Direction::Reversed : CaseFilter::Direction::AsNamed};
}

QHash<QString, QString> sumsByColumn(const CaseSums& sums)
{
    return {{u"loss"_s, sums.loss.toDisplay()},
            {u"held"_s, sums.controlled.toDisplay()},
            {u"share"_s, MoneyBar::share(sums.controlled, sums.loss)}};
}

/// Characters that a closed choice shows at least; its list shows all.
constexpr int choiceLength = 8;

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
    , m_views(new SavedViews(workplace, u"cases"_s))
    , m_columns(nullptr)
    , m_export(nullptr)
    , m_new(nullptr)
    , m_note(new NoteBar)
    , m_body(new QStackedWidget)
    , m_table(new DataTable)
    , m_chips(new FilterChips(m_model))
    , m_sums(new SumBar(m_table))
    , m_bulk(new CaseBulk(workplace, *m_table, this))
    , m_preview(new CasePreview(workplace))
    , m_firstCase(buildFirstCase())
    , m_nothing(new EmptyState(u"search"_s, {}, {}))
{
    setObjectName(u"caseListPage"_s);
    m_table->setObjectName(u"caseTable"_s);
    m_table->setSortingEnabled(true);
    m_table->setStateKey(u"cases/list"_s, workplace.store().path());
    m_table->setExportable(true);
    m_sums->setObjectName(u"caseSums"_s);
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
    listColumn->addWidget(m_sums);
    listColumn->addWidget(m_preview);
    m_body->addWidget(list);
    m_body->addWidget(m_nothing);
    m_body->addWidget(m_firstCase);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolBar());
    column->addWidget(m_note);
    column->addWidget(m_chips);
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
        m_bulk->addTo(menu);
    });
    connect(m_table, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_table, ids, tr("Cases"));
    });
    connect(&m_model, &PagedModel::filtersWanted, this, &CaseListPage::reload);
    connect(&m_model, &PagedModel::findWanted, this, &CaseListPage::findNext);
    connect(m_sums, &SumBar::selectionSumsWanted, this, &CaseListPage::sumSelected);
    m_views->setState([this] { return view(); });
    connect(m_views, &SavedViews::chosen, this, &CaseListPage::showView);
    connect(m_views, &SavedViews::restored, this, [this](const QJsonObject& last) {
        m_isRestored = true;
        showView(last);
    });
    auto* filters = new QShortcut(QKeySequence::Find, this);
    filters->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filters, &QShortcut::activated, this, [this] {
        m_table->showFilters(true);
        m_table->tableHeader()->filterRow()->edit();
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
    auto* bar = m_bar = new PageToolBar;
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
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(choiceLength);
        bar->addLeft(box);
    }
    m_views->setObjectName(u"caseViews"_s);
    bar->addRight(m_views);
    m_columns = bar->addButton(u"columns-3"_s, {});
    connect(m_columns, &QPushButton::clicked, this, [this] {
        m_table->openColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    m_export = bar->addButton(u"download"_s, {});
    m_export->setObjectName(u"caseExport"_s);
    connect(m_export, &QPushButton::clicked, this,
            [this] { exportTable(m_workplace, *m_table, m_model.ids(), tr("Cases")); });
    m_new = bar->addButton(u"plus"_s, {}, true);
    m_new->setObjectName(u"newClue"_s);
    m_new->setEnabled(!m_workplace.isReadOnly());
    connect(m_new, &QPushButton::clicked, this, &CaseListPage::newClueWanted);
    return bar;
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
    filter.columns = m_model.filters();
    for (qsizetype i = 0; i < m_model.sorting().size(); ++i) {
        const CaseFilter::Sorting by = sortingOf(m_model.sorting().at(i));
        if (i > 0) {
            filter.then.append(by);
            continue;
        }
        filter.order = by.order;
        filter.direction = by.direction;
    }
    return filter;
}

QJsonObject CaseListPage::view() const
{
    QJsonObject view = m_model.arrangement();
    view.insert(u"text"_s, m_search->text());
    view.insert(u"group"_s, m_groups->chosen());
    view.insert(u"type"_s, m_type->currentData().toString());
    view.insert(u"link"_s, m_link->currentData().toString());
    view.insert(u"officer"_s, m_officer->currentData().toString());
    return view;
}

void CaseListPage::showView(const QJsonObject& view)
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker type(m_type);
        const QSignalBlocker link(m_link);
        const QSignalBlocker officer(m_officer);
        const QSignalBlocker groups(m_groups);
        if (!view.isEmpty()) {
            m_search->setText(view.value(u"text").toString());
            m_groups->choose(view.value(u"group").toString());
            m_type->setCurrentIndex(std::max(0, m_type->findData(view.value(u"type").toString())));
            m_link->setCurrentIndex(std::max(0, m_link->findData(view.value(u"link").toString())));
            const QString lead = view.value(u"officer").toString();
            if (m_officer->findData(lead) < 0)
                m_officer->addItem(lead, lead); // the list of officers comes with the cases
            m_officer->setCurrentIndex(m_officer->findData(lead));
            m_model.setArrangement(view);
        }
    }
    reload();
}

void CaseListPage::findNext(const ColumnFilter& wanted)
{
    CaseFilter with = filter();
    if (wanted.column == "name"_L1)
        with.text += u' ' + wanted.text; // by initials too
    else
        with.columns.append(wanted);
    m_workplace.read<QList<CaseId>>(
        m_next, this,
        [with](sqlite::Database& db) -> Result<QList<CaseId>> { return findCases(db, with); },
        [this](const QList<CaseId>& found) {
            const int row = found.isEmpty() ? -1 : m_model.rowOf(found.first().value);
            if (row >= 0)
                m_table->setCurrentIndex(
                    m_model.index(row, std::max(0, m_table->currentIndex().column())));
        });
}

void CaseListPage::sumSelected(const QList<qint64>& ids)
{
    CaseFilter only;
    only.only.reserve(ids.size());
    for (const qint64 id : ids)
        only.only.append(CaseId{id});
    m_workplace.read<CaseSums>(
        m_selectedSum, this,
        [only, now = Ticker::now()](sqlite::Database& db) { return sumCases(db, only, now); },
        [this](const CaseSums& sums) { m_sums->setSelectionSums(sumsByColumn(sums)); });
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
    m_model.setFilters({});
    reload();
}

void CaseListPage::reload()
{
    if (!m_isRestored)
        return; // restored() comes here again
    m_isStale = false;
    m_views->note();
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
            answer.tags = allTags(db);
            return answer;
        },
        [this](const Answer& answer) { show(answer); });
    m_workplace.read<CaseSums>(
        m_sum, this,
        [filter = filter(), now = Ticker::now()](sqlite::Database& db) {
            return sumCases(db, filter, now);
        },
        [this](const CaseSums& sums) { m_sums->setSums(sumsByColumn(sums)); });
}

void CaseListPage::show(const Answer& answer)
{
    m_all = answer.all;
    const qint64 current = m_table->currentId();
    m_model.setNow(Ticker::now());
    m_model.setIds(answer.ids);
    for (size_t i = 0; i < std::size(groupWords); ++i)
        m_groups->setSegment(QString::fromLatin1(groupWords[i].id), tr(groupWords[i].text),
                             answer.groups.at(i));
    fillOfficers(answer.officers);
    m_bulk->setKnown(answer.tags, answer.officers);
    fitButtons();
    m_sums->setText(tr("%1 cases").arg(DataTable::countText(answer.ids.size(), answer.all)));
    // The row of filters stays while one writes into it.
    const bool isTable = !answer.ids.isEmpty() || (answer.all > 0 && m_table->areFiltersShown());
    m_body->setCurrentIndex(isTable ? 0 : answer.all > 0 ? 1 : 2);

    const int row = std::max(0, m_model.rowOf(current));
    if (!answer.ids.isEmpty() && m_table->currentId() != m_model.idAt(row))
        m_table->setCurrentIndex(m_model.index(row, 1));
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
    m_search->setPlaceholderText(tr("Name, initials, number, person"));
    m_search->setAccessibleName(tr("Find a case"));
    fillChoice(m_type, tr("All types"), u"fraud_types");
    fillChoice(m_link, tr("All links"), u"links");
    if (m_officer->count() == 0)
        m_officer->addItem(tr("All officers"), QString());
    m_officer->setItemText(0, tr("All officers"));
    m_type->setAccessibleName(tr("Fraud type"));
    m_link->setAccessibleName(tr("Current link"));
    m_officer->setAccessibleName(tr("Lead officer"));
    m_views->retranslate();
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns and open the filter row (Ctrl+F)"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Write the cases shown to an Excel or CSV file"));
    fitButtons();
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
    name(u"firstImport"_s, tr("Import a facts file"),
         tr("Victims, payments, suspects and papers from another system."));
    m_model.retranslate();
    if (isVisible())
        reload();
}

void CaseListPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isRestored)
        m_views->restore();
    else if (m_isStale)
        reload();
    else
        showCurrent();
}

void CaseListPage::fitButtons()
{
    const auto setTexts = [this](bool shown) {
        m_columns->setText(shown ? tr("Columns") : QString());
        m_export->setText(shown ? tr("Export") : QString());
        m_views->setText(shown ? tr("Views") : QString());
    };
    const auto least = [this] {
        m_bar->layout()->activate();
        return m_bar->layout()->minimumSize().width();
    };
    setTexts(false);
    m_bar->setMinimumWidth(least()); // the words ask for no room of their own
    setTexts(true);
    if (least() > width())
        setTexts(false);
}

void CaseListPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void CaseListPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cluechain
