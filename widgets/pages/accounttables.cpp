#include "widgets/pages/accounttables.h"

#include "models/items/accounttracemodels.h"
#include "models/items/clockmodel.h"
#include "models/items/counterpartymodel.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/transferrowsread.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/ticker.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

AccountTables::AccountTables(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_views(new SegmentedSwitch)
    , m_method(new SegmentedSwitch)
    , m_stack(new QStackedWidget)
    , m_parties(new CounterpartyModel(this))
    , m_whose(new WhoseModel(this))
    , m_lots(new LotModel(this))
    , m_measures(new CaseRowModel(u"measure"_s, measureColumns().first(measureColumns().size() - 1),
                                  this)) // not whose it is
    , m_clocks(new ClockModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    m_views->setObjectName(u"accountViews"_s);
    m_method->setObjectName(u"accountMethod"_s);
    bar->addLeft(m_views);
    bar->addRight(m_method);
    for (const TraceMethod method : traceMethods)
        m_method->addSegment(keyOf(method), keyOf(method).toUpper());
    column->addWidget(bar);
    addTable(u"parties"_s, u"users"_s, m_parties);
    addTable(u"whose"_s, u"banknote"_s, m_whose);
    addTable(u"lots"_s, u"list-tree"_s, m_lots);
    addTable(u"measures"_s, u"hand"_s, m_measures);
    addTable(u"clocks"_s, u"clock"_s, m_clocks);
    column->addWidget(m_stack, 1);
    connect(m_views, &SegmentedSwitch::chosenChanged, this, &AccountTables::showView);
    connect(m_method, &SegmentedSwitch::chosenChanged, this, &AccountTables::methodChanged);
    connectTables();
    showView(u"parties"_s);
    retranslate();
}

const QStringList& AccountTables::measureColumns()
{
    static const QStringList columns{u"kind"_s,     u"at"_s,     u"ends_at"_s,   u"requested_fen"_s,
                                     u"held_fen"_s, u"answer"_s, u"officers"_s,  u"level"_s,
                                     u"approver"_s, u"note"_s,   u"account_id"_s};
    return columns;
}

void AccountTables::setMoney(CaseId caseId, const QString& name, const QList<Counterparty>& parties)
{
    m_case = caseId;
    m_name = name;
    m_parties->setRows(parties);
    countTables();
}

void AccountTables::setTrace(const AccountTrace& trace)
{
    m_whose->setRows(trace.whose);
    m_lots->setRows(trace.lots);
    countTables();
}

void AccountTables::setDone(const QList<CaseRow>& measures, const QList<CaseClock>& clocks)
{
    m_measures->setRows(measures);
    m_clocks->setClocks(clocks, Ticker::now());
    countTables();
}

void AccountTables::addTable(const QString& id, const QString& icon, PagedModel* model)
{
    auto* table = new DataTable(RowHeight::Dense);
    table->setObjectName(u"account-"_s + id);
    table->setStateKey(u"case/account/"_s + id);
    table->setSortingEnabled(true);
    table->setExportable(true);
    table->setModel(model);
    connect(table, &DataTable::exportWanted, this, [this, table](const QList<qint64>& ids) {
        exportTable(m_workplace, *table, ids, m_name + u' ' + table->accessibleName());
    });
    auto* stack = new QStackedWidget;
    auto* nothing = new EmptyState(icon, {});
    stack->addWidget(table);
    stack->addWidget(nothing);
    m_stack->addWidget(stack);
    m_views->addSegment(id, {});
    m_tables.append({id, stack, table, nothing});
}

void AccountTables::connectTables()
{
    const auto tableOf = [this](const QString& id) {
        return std::find_if(m_tables.begin(), m_tables.end(),
                            [&](const View& view) { return view.id == id; })
            ->table;
    };
    const auto isFigure = [](const PagedModel* model, int column) {
        const CellKind kind = model->columns().at(column).kind;
        return kind == CellKind::Money || kind == CellKind::Number;
    };
    // A click shows the rows behind the cell; Enter and a double click open what the cell names,
    // and of a figure its rows.
    DataTable* parties = tableOf(u"parties"_s);
    const auto showParty = [this](const QModelIndex& at) {
        emit rowsWanted(m_parties->rowsBehind(at.row(), at.column()));
    };
    const auto openParty = [this](const QModelIndex& at) {
        const Counterparty* party = m_parties->rowAt(at.row());
        if (party && party->account)
            m_selection.open({SubjectKind::Account, party->account.value, m_case, party->name});
    };
    connect(parties, &DataTable::clicked, this, showParty);
    connect(parties, &DataTable::opened, this,
            [this, isFigure, showParty, openParty](const QModelIndex& at) {
                isFigure(m_parties, at.column()) ? showParty(at) : openParty(at);
            });
    connect(parties, &DataTable::menuWanted, this,
            [this, showParty, openParty](const QModelIndex& at, QMenu* menu) {
                const Counterparty* party = at.isValid() ? m_parties->rowAt(at.row()) : nullptr;
                if (!party)
                    return;
                const QPersistentModelIndex cell(at);
                if (party->account)
                    menu->addAction(tr("Open the account"), this,
                                    [openParty, cell] { openParty(cell); });
                menu->addAction(tr("Show the rows"), this, [showParty, cell] { showParty(cell); });
            });
    const auto showWhose = [this](const QModelIndex& at) {
        if (const WhoseRow* row = m_whose->rowAt(at.row()))
            askRows(row->transfers);
    };
    DataTable* whose = tableOf(u"whose"_s);
    connect(whose, &DataTable::clicked, this, showWhose);
    connect(whose, &DataTable::opened, this, [this, isFigure, showWhose](const QModelIndex& at) {
        const WhoseRow* row = m_whose->rowAt(at.row());
        if (isFigure(m_whose, at.column()))
            showWhose(at);
        else if (row)
            m_selection.open({SubjectKind::Payment, row->payment.value, m_case, row->victim});
    });
    const auto showLot = [this](const QModelIndex& at) {
        if (const LotRow* row = m_lots->rowAt(at.row()))
            askRows({row->transfer});
    };
    DataTable* lots = tableOf(u"lots"_s);
    connect(lots, &DataTable::clicked, this, showLot);
    connect(lots, &DataTable::opened, this, [this, showLot](const QModelIndex& at) {
        const LotRow* row = m_lots->rowAt(at.row());
        const QString& key = m_lots->columns().at(at.column()).key;
        if (row && row->peerAccount && (key == "peer"_L1 || key == "number"_L1))
            m_selection.open({SubjectKind::Account, row->peerAccount.value, m_case, row->peer});
        else
            showLot(at);
    });
    connect(tableOf(u"measures"_s), &DataTable::opened, this, [this](const QModelIndex& at) {
        m_selection.open({SubjectKind::Measure, at.data(IdRole).toLongLong(), m_case,
                          at.siblingAtColumn(0).data().toString()});
    });
}

TraceMethod AccountTables::method() const
{
    return *std::find_if(traceMethods.begin(), traceMethods.end(),
                         [this](TraceMethod m) { return keyOf(m) == m_method->chosen(); });
}

void AccountTables::countTables()
{
    for (const View& view : std::as_const(m_tables))
        view.stack->setCurrentIndex(view.table->model()->rowCount() > 0 ? 0 : 1);
    m_views->setSegment(u"parties"_s, tr("Counterparties"), m_parties->rowCount());
    m_views->setSegment(u"whose"_s, tr("Whose money"), m_whose->rowCount());
    m_views->setSegment(u"lots"_s, tr("Lots"), m_lots->rowCount());
    m_views->setSegment(u"measures"_s, tr("Measures"), m_measures->rowCount());
    m_views->setSegment(u"clocks"_s, tr("Clocks"), m_clocks->rowCount());
}

void AccountTables::showView(const QString& id)
{
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        if (m_tables.at(i).id == id)
            m_stack->setCurrentIndex(int(i));
    if (m_views->chosen() != id)
        m_views->choose(id);
    m_method->setVisible(id == "whose"_L1 || id == "lots"_L1);
}

void AccountTables::askRows(const QList<qint64>& transfers)
{
    readTransferRows(m_workplace, m_rows, this, transfers,
                     [this](const QList<qint64>& rows) { emit rowsWanted(rows); });
}

void AccountTables::retranslate()
{
    m_method->setAccessibleName(tr("Method"));
    const QHash<QString, QString> names{{u"parties"_s, tr("Counterparties")},
                                        {u"whose"_s, tr("Whose money")},
                                        {u"lots"_s, tr("Lots")},
                                        {u"measures"_s, tr("Measures")},
                                        {u"clocks"_s, tr("Clocks")}};
    const QHash<QString, QString> sentences{
        {u"parties"_s, tr("No movement in yuan is known of this account: import its statement, or "
                          "that of somebody it dealt with.")},
        {u"whose"_s, tr("No victim's money reached this account by this method.")},
        {u"lots"_s, tr("No traced money came onto this account or left it by this method.")},
        {u"measures"_s, tr("Nothing was done about this account yet: F2 records a stop.")},
        {u"clocks"_s, tr("No legal clock runs on this account: a stop or a freeze starts one.")}};
    for (const View& view : std::as_const(m_tables)) {
        view.table->setAccessibleName(names.value(view.id));
        view.nothing->setTexts(sentences.value(view.id));
    }
    m_parties->retranslate();
    m_whose->retranslate();
    m_lots->retranslate();
    m_measures->retranslate();
    m_clocks->retranslate();
    countTables();
}

} // namespace cluechain
