#include "widgets/pages/directionstab.h"

#include "models/store/undo.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/icons.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

DirectionsTab::DirectionsTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_back(new QPushButton(themeIcon(u"arrow-left"_s, Ink::TextSecondary), {}))
    , m_title(new Label({}, TextStyle::Strong))
    , m_groupPanel(new Panel({}, u"file-spreadsheet"_s, Panel::Edge::Flush))
    , m_rowPanel(new Panel({}, u"list-checks"_s, Panel::Edge::Flush))
    , m_groups(new DirectionGroupModel(this))
    , m_rows(new UnknownRowModel(this))
    , m_groupTable(new DataTable(RowHeight::Dense))
    , m_rowTable(new DataTable(RowHeight::Dense))
    , m_empty(new EmptyState(u"circle-check"_s, {}))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"directionsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    m_back->setObjectName(u"leaveDirections"_s);
    m_title->setElided(true);
    bar->addLeft(m_back);
    bar->addLeft(m_title);
    m_in = bar->addButton(u"plus"_s, {});
    m_in->setObjectName(u"settleIn"_s);
    m_out = bar->addButton(u"minus"_s, {});
    m_out->setObjectName(u"settleOut"_s);
    m_byBalance = bar->addButton(u"scale"_s, {}, true);
    m_byBalance->setObjectName(u"settleByBalance"_s);
    column->addWidget(bar);

    m_groupTable->setObjectName(u"directionGroups"_s);
    m_groupTable->setStateKey(u"case/directionGroups"_s);
    m_groupTable->setModel(m_groups);
    m_rowTable->setObjectName(u"directionRows"_s);
    m_rowTable->setStateKey(u"case/directionRows"_s);
    m_rowTable->setModel(m_rows);
    m_groupPanel->setBody(m_groupTable);
    m_rowPanel->setBody(m_rowTable);
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_groupPanel);
    split->addWidget(m_rowPanel);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_back, &QPushButton::clicked, this, &DirectionsTab::left);
    connect(m_empty, &EmptyState::actionWanted, this, &DirectionsTab::left);
    connect(m_in, &QPushButton::clicked, this, [this] { settle(Direction::In); });
    connect(m_out, &QPushButton::clicked, this, [this] { settle(Direction::Out); });
    connect(m_byBalance, &QPushButton::clicked, this, &DirectionsTab::settleByBalance);
    connect(m_groupTable, &DataTable::selectedRowsChanged, this, &DirectionsTab::showRows);
    connect(m_rowTable, &DataTable::selectedRowsChanged, this, &DirectionsTab::offer);
    connect(m_rowTable, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            this->selection().select(
                {SubjectKind::Transfer, index.data(IdRole).toLongLong(), caseId(), {}}, this);
    });
    connect(m_rowTable, &DataTable::opened, this, [this](const QModelIndex& index) {
        this->selection().open(
            {SubjectKind::Transfer, index.data(IdRole).toLongLong(), caseId(), {}});
    });
    DirectionsTab::retranslate();
    offer();
}

QString DirectionsTab::id() const
{
    return u"directions"_s;
}

QString DirectionsTab::title() const
{
    return tr("Directions to be settled");
}

QString DirectionsTab::parentTab() const
{
    return u"funds"_s;
}

void DirectionsTab::showFile(qint64 fileId)
{
    m_file = fileId;
    reloadSoon();
}

void DirectionsTab::reload()
{
    workplace().read<QList<DirectionGroup>>(
        m_groupQuestion, this,
        [caseId = caseId(),
         &at = workplace()](sqlite::Database& db) -> Result<QList<DirectionGroup>> {
            return directionGroups(db, caseId, at.masking(db));
        },
        [this](const QList<DirectionGroup>& groups) { fill(groups); });
}

void DirectionsTab::fill(const QList<DirectionGroup>& groups)
{
    m_groups->setRows(groups);
    m_stack->setCurrentIndex(groups.isEmpty() ? 1 : 0);
    qint64 rows = 0;
    for (const DirectionGroup& group : groups)
        rows += group.group.rows;
    m_groupPanel->setSubtitle(tr("%n row(s) whose direction is not known", nullptr, int(rows)));
    // What was chosen stays so, unless a file is asked for.
    if (!groups.isEmpty() && (m_file != 0 || m_groupTable->selectedRowNumbers().isEmpty())) {
        int first = 0;
        for (int row = m_groups->rowCount() - 1; m_file != 0 && row >= 0; --row)
            if (m_groups->rowAt(row)->group.fileId == m_file)
                first = row;
        m_file = 0;
        m_groupTable->setCurrentIndex(m_groups->index(first, 0));
    }
    showRows();
}

void DirectionsTab::showRows()
{
    QList<UnknownDirections> chosen;
    for (const int row : m_groupTable->selectedRowNumbers())
        if (const DirectionGroup* group = m_groups->rowAt(row))
            chosen.append(group->group);
    workplace().read<QList<UnknownRow>>(
        m_rowQuestion, this,
        [chosen, &at = workplace()](sqlite::Database& db) -> Result<QList<UnknownRow>> {
            const Masking masking = at.masking(db);
            QList<UnknownRow> rows;
            for (const UnknownDirections& group : chosen)
                rows += unknownRows(db, group);
            for (UnknownRow& row : rows)
                row.peerName = masking.name(row.peerName);
            return rows;
        },
        [this](const QList<UnknownRow>& rows) {
            m_rows->setRows(rows);
            offer();
        });
}

QList<UnknownRow> DirectionsTab::meant() const
{
    QList<int> numbers = m_rowTable->selectedRowNumbers();
    if (numbers.isEmpty())
        for (int row = 0; row < m_rows->rowCount(); ++row)
            numbers.append(row);
    QList<UnknownRow> rows;
    for (const int number : numbers)
        if (const UnknownRow* row = m_rows->rowAt(number))
            rows.append(*row);
    return rows;
}

void DirectionsTab::offer()
{
    const QList<UnknownRow> rows = meant();
    const auto proven = int(std::count_if(rows.begin(), rows.end(), [](const UnknownRow& row) {
        return row.proven != Direction::Unknown;
    }));
    const bool canWrite = !workplace().isReadOnly();
    m_in->setEnabled(canWrite && !rows.isEmpty());
    m_out->setEnabled(canWrite && !rows.isEmpty());
    m_byBalance->setEnabled(canWrite && proven > 0);
    m_in->setText(tr("%n: money in", nullptr, int(rows.size())));
    m_out->setText(tr("%n: money out", nullptr, int(rows.size())));
    m_byBalance->setText(tr("%n: as the balances prove", nullptr, proven));
    const auto selected = int(m_rowTable->selectedRowNumbers().size());
    m_rowPanel->setSubtitle(selected > 0 ? tr("%n selected", nullptr, selected)
                                         : tr("%n row(s)", nullptr, m_rows->rowCount()));
}

void DirectionsTab::settle(Direction direction)
{
    QList<SettledDirection> settled;
    for (const UnknownRow& row : meant())
        settled.append({row.id, direction});
    write(settled, SettledBy::Person);
}

void DirectionsTab::settleByBalance()
{
    QList<SettledDirection> settled;
    for (const UnknownRow& row : meant())
        if (row.proven != Direction::Unknown)
            settled.append({row.id, row.proven});
    write(settled, SettledBy::Balance);
}

void DirectionsTab::write(const QList<SettledDirection>& rows, SettledBy by)
{
    workplace().write<qint64>(
        this,
        [caseId = caseId(), rows, by](Store& store) {
            return settleDirections(store, caseId, rows, by);
        },
        [this](const qint64& settled) {
            Toast::show(window(), tr("%n direction(s) settled", nullptr, int(settled)), [this] {
                workplace().write<ChangeId>(
                    this, [caseId = caseId()](Store& store) { return undoLast(store, caseId); });
            });
        });
}

void DirectionsTab::retranslate()
{
    m_back->setText(tr("Imports"));
    m_back->setToolTip(tr("Back to the imports"));
    m_title->setText(DirectionsTab::title());
    m_in->setToolTip(tr("Money came in by the selected rows, or by all that are shown"));
    m_out->setToolTip(tr("Money went out by the selected rows, or by all that are shown"));
    m_byBalance->setToolTip(
        tr("Of these rows, those whose balance before and after leaves one way only"));
    m_groupPanel->setTitle(tr("By file and flag"));
    m_rowPanel->setTitle(tr("Rows"));
    m_groupTable->setAccessibleName(tr("Files and flags"));
    m_rowTable->setAccessibleName(tr("Rows whose direction is not known"));
    m_empty->setTexts(tr("Every row says whether money came or went."), tr("Back to the imports"));
    m_groups->retranslate();
    m_rows->retranslate();
}

void DirectionsTab::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        CaseTab::keyPressEvent(event);
}

} // namespace cluechain
