#include "widgets/pages/recordtab.h"

#include "models/items/fieldwords.h"
#include "models/store/undo.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/refusalview.h"
#include "widgets/parts/searchfield.h"
#include "widgets/parts/splitter.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{
enum Below { Lines, Plan };
}

RecordTab::RecordTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_search(new SearchField)
    , m_place(new QComboBox)
    , m_count(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_body(new QStackedWidget)
    , m_table(new DataTable(RowHeight::Dense))
    , m_nothing(new EmptyState(u"history"_s, {}))
    , m_panel(new Panel({}, u"list-checks"_s, Panel::Edge::Flush))
    , m_undo(nullptr)
    , m_below(new QStackedWidget)
    , m_warning(new Label)
    , m_takeBack(new QPushButton)
    , m_leave(new QPushButton)
{
    m_table->setObjectName(u"recordTable"_s);
    m_table->setStateKey(u"case/record"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_changes);
    const auto fetch = [&workplace](sqlite::Database& db, const QList<qint64>& ids) {
        return fetchRecordRows(db, ids, workplace.masking(db));
    };
    workplace.feed<RecordRow>(m_changes, fetch);
    workplace.feed<RecordRow>(m_going, fetch);

    auto* splitter = new Splitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(buildBelow());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    m_body->addWidget(splitter);
    m_body->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolBar());
    column->addWidget(m_body, 1);

    connect(m_search, &SearchField::searched, this, &RecordTab::reloadSoon);
    connect(m_place, &QComboBox::currentIndexChanged, this, &RecordTab::reloadSoon);
    connect(m_table, &DataTable::currentRowChanged, this, &RecordTab::showChange);
    connect(&m_changes, &QAbstractItemModel::dataChanged, this, &RecordTab::showChange);
    connect(m_table, &DataTable::menuWanted, this, [this](const QModelIndex&, QMenu* menu) {
        QAction* undo =
            menu->addAction(themeIcon(u"undo-2"_s), m_undo->text(), this, &RecordTab::planUndo);
        undo->setEnabled(m_undo->isEnabled());
    });
    retranslate();
}

QWidget* RecordTab::buildToolBar()
{
    auto* bar = new PageToolBar;
    m_search->setObjectName(u"recordSearch"_s);
    m_place->setObjectName(u"recordPlace"_s);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_place->addItem({}, QString());
    bar->addLeft(m_search);
    bar->addLeft(m_place);
    bar->addLeft(m_count);
    m_undo = bar->addButton(u"undo-2"_s, {});
    m_undo->setObjectName(u"undoFromHere"_s);
    m_undo->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &RecordTab::planUndo);
    return bar;
}

QWidget* RecordTab::buildBelow()
{
    const Tokens& t = tokens();
    auto* lines = new DataTable(RowHeight::Dense);
    lines->setObjectName(u"fieldTable"_s);
    lines->setAccessibleName(tr("What was changed"));
    lines->setStateKey(u"case/record/fields"_s);
    lines->setModel(&m_lines);
    m_below->addWidget(lines);

    auto* plan = new QWidget;
    auto* column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    row->setSpacing(t.space(3));
    m_warning->setWordWrap(true);
    row->addWidget(m_warning, 1);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setProperty("look", u"primary"_s);
    m_leave->setObjectName(u"leavePlan"_s);
    row->addWidget(m_takeBack);
    row->addWidget(m_leave);
    column->addLayout(row);
    auto* going = new DataTable(RowHeight::Dense);
    going->setObjectName(u"goingTable"_s);
    going->setAccessibleName(tr("What goes with it"));
    going->setStateKey(u"case/record/going"_s);
    going->setModel(&m_going);
    column->addWidget(going, 1);
    m_below->addWidget(plan);
    m_panel->setBody(m_below);
    connect(m_takeBack, &QPushButton::clicked, this, &RecordTab::takeBack);
    connect(m_leave, &QPushButton::clicked, this, &RecordTab::leavePlan);
    return m_panel;
}

QString RecordTab::id() const
{
    return u"record"_s;
}

QString RecordTab::title() const
{
    return tr("Record");
}

void RecordTab::reload()
{
    const RecordFilter filter{
        .caseId = caseId(), .text = m_search->text(), .place = m_place->currentData().toString()};
    workplace().read<Answer>(
        m_find, this,
        [filter](sqlite::Database& db) {
            return Answer{findChanges(db, filter), changedTables(db, filter.caseId)};
        },
        [this](const Answer& answer) { show(answer); });
}

void RecordTab::show(const Answer& answer)
{
    const bool isNewest = m_table->currentIndex().row() <= 0;
    const qint64 current = isNewest ? 0 : m_table->currentId();
    m_changes.setIds(answer.found.ids);
    m_count->setText(DataTable::countText(answer.found.ids.size(), answer.found.all));
    m_body->setCurrentIndex(answer.found.ids.isEmpty() ? 1 : 0);
    fillPlaces(answer.tables);
    if (!answer.found.ids.isEmpty() && m_table->currentId() != current)
        m_table->setCurrentIndex(m_changes.index(std::max(0, m_changes.rowOf(current)), 0));
    else if (!answer.found.ids.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_changes.index(0, 0));
    leavePlan();
}

void RecordTab::fillPlaces(const QStringList& tables)
{
    const QString chosen = m_place->currentData().toString();
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    m_place->addItem(tr("All kinds"), QString());
    for (const QString& table : tables)
        m_place->addItem(tableWord(table), table);
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
}

void RecordTab::showChange()
{
    const RecordRow* row = m_changes.rowAt(m_table->currentIndex().row());
    m_undo->setEnabled(row && row->canUndo && !workplace().isReadOnly());
    if (!row)
        return;
    m_panel->setTitle(tr("No. %1 · %2").arg(row->number).arg(actionWord(row->action)));
    m_panel->setSubtitle(row->subject);
    m_panel->setNote(tr("%n field(s)", nullptr, row->fields));
    if (m_below->currentIndex() == Plan)
        return;
    workplace().read<QList<FieldLine>>(
        m_detail, this,
        [id = row->id, &at = workplace()](sqlite::Database& db) {
            return fieldLines(db, id, at.masking(db));
        },
        [this](const QList<FieldLine>& lines) { m_lines.setRows(lines); });
}

void RecordTab::planUndo()
{
    const ChangeId change{m_table->currentId()};
    workplace().read<QList<ChangeId>>(
        m_plan, this, [change](sqlite::Database& db) { return changesToUndo(db, change); },
        [this](const QList<ChangeId>& changes) { showPlan(changes); });
}

void RecordTab::showPlan(const QList<ChangeId>& changes)
{
    if (changes.isEmpty())
        return;
    m_planned = changes;
    QList<qint64> ids;
    for (const ChangeId id : changes)
        ids.append(id.value);
    m_going.setIds(ids);
    const int others = int(changes.size()) - 1;
    m_warning->setText(
        others == 0
            ? tr("Nothing later builds on this change: it can be taken back alone. Taking back is "
                 "itself a change and can be taken back.")
            : tr("%n later change(s) build on it and go with it. Taking back is itself a change "
                 "and can be taken back.",
                 nullptr, others));
    m_takeBack->setText(tr("Take back %n change(s)", nullptr, int(changes.size())));
    m_below->setCurrentIndex(Plan);
    m_takeBack->setFocus();
}

void RecordTab::takeBack()
{
    m_takeBack->setEnabled(false);
    const auto done = [this] {
        m_takeBack->setEnabled(true);
        leavePlan();
    };
    workplace().write<ChangeId>(
        this, [changes = m_planned](Store& store) { return undoChanges(store, changes); },
        [done](const ChangeId&) { done(); },
        [this](const Error& error) { // the plan stays: the person sees what it was about
            m_takeBack->setEnabled(true);
            showRefusal(m_takeBack, error);
        });
}

void RecordTab::leavePlan()
{
    m_planned.clear();
    m_below->setCurrentIndex(Lines);
    showChange();
}

void RecordTab::retranslate()
{
    m_search->setPlaceholderText(tr("Subject, who, what"));
    m_search->setAccessibleName(tr("Find a change"));
    m_place->setAccessibleName(tr("Kind of thing"));
    m_place->setItemText(0, tr("All kinds"));
    m_undo->setText(tr("Undo from here…"));
    m_leave->setText(tr("Leave it"));
    m_nothing->setTexts(tr("No change fits these conditions."));
    m_table->setAccessibleName(tr("Changes"));
    m_changes.retranslate();
    m_lines.retranslate();
    m_going.retranslate();
}

} // namespace cluechain
