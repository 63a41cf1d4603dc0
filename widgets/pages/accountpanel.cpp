#include "widgets/pages/accountpanel.h"

#include "models/cases/vocabulary.h"
#include "models/funds/accountrows.h"
#include "models/funds/transferrows.h"
#include "models/items/accounttracemodels.h"
#include "models/items/clockmodel.h"
#include "models/items/counterpartymodel.h"
#include "widgets/charts/coveragebar.h"
#include "widgets/charts/figurechart.h"
#include "widgets/pages/statementgap.h"
#include "widgets/pages/subjectaccount.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/label.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tag.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// How the chart and the tables below it share the height at first.
constexpr int chartShare = 2000;
constexpr int tableShare = 3000;

const QStringList& measureColumns()
{
    static const QStringList columns{u"kind"_s,     u"at"_s,     u"ends_at"_s,   u"requested_fen"_s,
                                     u"held_fen"_s, u"answer"_s, u"officers"_s,  u"level"_s,
                                     u"approver"_s, u"note"_s,   u"account_id"_s};
    return columns;
}

} // namespace

AccountPanel::AccountPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_back(new QPushButton)
    , m_title(new Label({}, TextStyle::Title))
    , m_subtitle(new Label({}, TextStyle::Body, Ink::TextSecondary))
    , m_state(new Tag)
    , m_stop(new QPushButton)
    , m_tiles{}
    , m_coverage(new CoverageBar)
    , m_chartPanel(new Panel({}, u"chart-column"_s, Panel::Edge::Flush))
    , m_chart(new FigureChart)
    , m_views(new SegmentedSwitch)
    , m_method(new SegmentedSwitch)
    , m_stack(new QStackedWidget)
    , m_parties(new CounterpartyModel(this))
    , m_whose(new WhoseModel(this))
    , m_lots(new LotModel(this))
    , m_measures(new CaseRowModel(u"measure"_s, measureColumns(), this))
    , m_clocks(new ClockModel(this))
{
    setObjectName(u"accountPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildTiles());
    m_chartPanel->addHeaderWidget(m_chart->takeLegend());
    m_chartPanel->setBody(m_chart);
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_chartPanel);
    split->addWidget(buildTables());
    split->setSizes({chartShare, tableShare});
    column->addWidget(split, 1);

    connect(m_back, &QPushButton::clicked, this, &AccountPanel::left);
    connect(m_stop, &QPushButton::clicked, this, [this] { emit stopWanted(m_account); });
    connect(m_coverage, &CoverageBar::rowsWanted, this, &AccountPanel::rowsWanted);
    connect(m_chart, &FigureChart::activated, this, &AccountPanel::rowsWanted);
    connect(m_chart, &FigureChart::failed, &workplace, &Workplace::fail);
    connect(m_views, &SegmentedSwitch::chosenChanged, this, &AccountPanel::showView);
    connect(m_method, &SegmentedSwitch::chosenChanged, this, &AccountPanel::follow);
    connectTables();
    showView(u"parties"_s);
    retranslate();
}

QWidget* AccountPanel::buildHead()
{
    auto* bar = new PageToolBar;
    m_back->setObjectName(u"accountBack"_s);
    m_back->setIcon(themeIcon(u"arrow-left"_s, Ink::TextSecondary));
    m_back->setProperty("small", true);
    m_stop->setObjectName(u"accountStop"_s);
    m_stop->setIcon(themeIcon(u"hand"_s, Ink::TextSecondary));
    m_stop->setProperty("small", true);
    m_stop->setEnabled(!m_workplace.isReadOnly());
    m_subtitle->setElided(true);
    bar->addLeft(m_back);
    bar->addLeft(m_title);
    bar->addLeft(m_subtitle);
    bar->addRight(m_state);
    bar->addRight(m_stop);
    return bar;
}

QWidget* AccountPanel::buildTiles()
{
    const Tokens& t = tokens();
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(t.space(4), t.space(2), t.space(4), t.space(2));
    column->setSpacing(t.space(2));
    auto* row = new QHBoxLayout;
    row->setSpacing(t.space(4));
    for (int tile = 0; tile < TileCount; ++tile) {
        m_tiles.at(size_t(tile)) = new FigureTile;
        row->addWidget(m_tiles.at(size_t(tile)));
        connect(m_tiles.at(size_t(tile)), &FigureTile::clicked, this,
                [this, tile] { openTile(tile); });
    }
    row->addStretch();
    column->addLayout(row);
    m_coverage->setObjectName(u"accountCoverage"_s);
    column->addWidget(m_coverage);
    return head;
}

DataTable* AccountPanel::addTable(const QString& id, const QString& icon, PagedModel* model)
{
    auto* table = new DataTable(RowHeight::Dense);
    table->setObjectName(u"account-"_s + id);
    table->setStateKey(u"case/account/"_s + id);
    table->setSortingEnabled(true);
    table->setModel(model);
    auto* stack = new QStackedWidget;
    auto* nothing = new EmptyState(icon, {});
    stack->addWidget(table);
    stack->addWidget(nothing);
    m_stack->addWidget(stack);
    m_views->addSegment(id, {});
    m_tables.append({id, stack, table, nothing});
    return table;
}

QWidget* AccountPanel::buildTables()
{
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
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
    return below;
}

void AccountPanel::connectTables()
{
    const auto tableOf = [this](const QString& id) {
        return std::find_if(m_tables.begin(), m_tables.end(),
                            [&](const View& view) { return view.id == id; })
            ->table;
    };
    DataTable* parties = tableOf(u"parties"_s);
    const auto showParty = [this, parties] {
        const QModelIndex at = parties->currentIndex();
        if (at.isValid() && parties->hasFocus())
            emit rowsWanted(m_parties->rowsBehind(at.row(), at.column()));
    };
    // The figure in which one stands decides: its column counts too.
    connect(parties->selectionModel(), &QItemSelectionModel::currentChanged, this, showParty);
    connect(parties, &DataTable::clicked, this, showParty);
    const auto openParty = [this](int row) {
        const Counterparty* party = m_parties->rowAt(row);
        if (party && party->account)
            m_selection.open({SubjectKind::Account, party->account.value, m_case, party->name});
    };
    connect(parties, &DataTable::opened, this,
            [openParty](const QModelIndex& at) { openParty(at.row()); });
    connect(parties, &DataTable::menuWanted, this,
            [this, openParty](const QModelIndex& at, QMenu* menu) {
                const Counterparty* party = at.isValid() ? m_parties->rowAt(at.row()) : nullptr;
                if (party && party->account)
                    menu->addAction(tr("Open the account"), this,
                                    [openParty, row = at.row()] { openParty(row); });
            });
    DataTable* whose = tableOf(u"whose"_s);
    const auto showWhose = [this, whose](const QModelIndex& at) {
        const WhoseRow* row =
            at.isValid() && whose->hasFocus() ? m_whose->rowAt(at.row()) : nullptr;
        if (row)
            askRows(row->transfers);
    };
    connect(whose, &DataTable::currentRowChanged, this, showWhose);
    connect(whose, &DataTable::clicked, this, showWhose);
    connect(whose, &DataTable::opened, this, [this](const QModelIndex& at) {
        if (const WhoseRow* row = m_whose->rowAt(at.row()))
            m_selection.open({SubjectKind::Payment, row->payment.value, m_case, row->victim});
    });
    DataTable* lots = tableOf(u"lots"_s);
    const auto showLot = [this, lots](const QModelIndex& at) {
        const LotRow* row = at.isValid() && lots->hasFocus() ? m_lots->rowAt(at.row()) : nullptr;
        if (row)
            askRows({row->transfer});
    };
    connect(lots, &DataTable::currentRowChanged, this, showLot);
    connect(lots, &DataTable::clicked, this, showLot);
    connect(lots, &DataTable::opened, this, [this](const QModelIndex& at) {
        const LotRow* row = m_lots->rowAt(at.row());
        if (row && row->peerAccount)
            m_selection.open({SubjectKind::Account, row->peerAccount.value, m_case, row->peer});
    });
    connect(tableOf(u"measures"_s), &DataTable::opened, this, [this](const QModelIndex& at) {
        m_selection.open({SubjectKind::Measure, at.data(IdRole).toLongLong(), m_case,
                          at.siblingAtColumn(0).data().toString()});
    });
}

void AccountPanel::open(CaseId caseId, qint64 account)
{
    m_isOpening = true;
    m_case = caseId;
    m_account = account;
    m_read = {};
    reload();
}

void AccountPanel::reload()
{
    if (!m_case || m_account == 0)
        return;
    m_workplace.read<Read>(
        m_question, this,
        [caseId = m_case, id = m_account, now = Ticker::now(),
         &at = m_workplace](sqlite::Database& db) -> Result<Read> {
            const auto account = accountOf(db, caseId, {SubjectKind::Account, id, caseId, {}});
            if (!account)
                return Read();
            const Masking masking = at.masking(db);
            Read read{.money = accountMoney(db, caseId, *account, masking),
                      .pictures = maskingOf(db)};
            const QSet<CaseAccountId> named(read.money->named.begin(), read.money->named.end());
            if (named.isEmpty())
                return read;
            const qsizetype of = measureColumns().indexOf(u"account_id"_s);
            for (const CaseRow& row :
                 readCaseRows(db, caseId, u"measure"_s, measureColumns(), masking))
                if (named.contains(CaseAccountId{row.values.at(of).toLongLong()}))
                    read.measures.append(row);
            for (const CaseClock& clock : caseClocks(db, caseId, now))
                if (named.contains(clock.accountId))
                    read.clocks.append(clock);
            return read;
        },
        [this](const Read& read) { show(read); });
}

void AccountPanel::show(const Read& read)
{
    if (!read.money) {
        emit gone();
        return;
    }
    m_read = read;
    const AccountMoney& money = *read.money;
    const AccountSummary& account = money.account;
    const QString number = groupedNumber(account.number);
    m_title->setText(account.holder.isEmpty() ? number : account.holder);
    QStringList words{account.bank, money.kind, account.holder.isEmpty() ? QString() : number};
    for (const QString& other : money.numbers)
        if (other != account.number)
            words.append(tr("also %1").arg(groupedNumber(other)));
    if (!money.holderId.isEmpty())
        words.append(tr("ID %1").arg(money.holderId));
    words.removeAll(QString());
    m_subtitle->setText(words.join(u" · "_s));
    const QString state = account.isVictims ? tr("Victim's account")
                          : account.moneyState.isEmpty()
                              ? QString()
                              : wordText(u"money_states", account.moneyState);
    m_state->setLook({.text = state});
    m_state->setVisible(!state.isEmpty());
    m_coverage->setCoverage(money.coverage);
    m_chartPanel->setSubtitle(money.figure.subject);
    m_chart->setEmptyText(statementGapText(account));
    m_chart->setFigure(money.figure, read.pictures);
    m_parties->setRows(money.parties);
    m_measures->setRows(read.measures);
    m_clocks->setClocks(read.clocks, Ticker::now());
    follow();
    // One selection: what is open is what is selected.
    m_selection.select({SubjectKind::Account, account.id.value, m_case, money.figure.subject},
                       this);
}

void AccountPanel::setFlow(const std::shared_ptr<const CaseFlow>& flow, const Masking& masking)
{
    m_flow = flow;
    m_masking = masking;
    follow();
}

TraceMethod AccountPanel::method() const
{
    return *std::find_if(traceMethods.begin(), traceMethods.end(),
                         [this](TraceMethod m) { return keyOf(m) == m_method->chosen(); });
}

void AccountPanel::follow()
{
    if (!m_flow || !m_read.money) {
        m_trace = {};
        showTrace();
        return;
    }
    m_workplace.read<AccountTrace>(
        m_traceQuestion, this,
        [flow = m_flow, method = method(), account = m_read.money->account.id.value,
         masking = m_masking](sqlite::Database&) -> Result<AccountTrace> {
            return accountTrace(*flow, method, account, masking);
        },
        [this](const AccountTrace& trace) {
            m_trace = trace;
            showTrace();
        });
}

void AccountPanel::showTrace()
{
    m_whose->setRows(m_trace.whose);
    m_lots->setRows(m_trace.lots);
    showTiles();
    countTables();
}

void AccountPanel::showTiles()
{
    for (FigureTile* tile : m_tiles)
        tile->setUnknown(tr("Not read yet"));
    if (!m_read.money)
        return;
    const AccountMoney& money = *m_read.money;
    qsizetype in = 0;
    qsizetype out = 0;
    for (const Counterparty& party : money.parties) {
        in += party.inRows.size();
        out += party.outRows.size();
    }
    const auto count = [](qsizetype n) { return tr("%n transfer(s)", nullptr, int(n)); };
    m_tiles.at(In)->setFigure(moneyCell(money.account.in), count(in));
    m_tiles.at(Out)->setFigure(moneyCell(money.account.out), count(out));
    if (money.account.lastBalance)
        m_tiles.at(Balance)->setFigure(moneyCell(money.account.lastBalance),
                                       money.account.last ? money.account.last->toDisplay()
                                                          : QString());
    else
        m_tiles.at(Balance)->setUnknown(tr("No row of its statement has a balance."));
    if (!m_flow)
        return;
    const QString by = m_method->chosen().toUpper();
    m_tiles.at(Traced)->setFigure(moneyCell(m_trace.in),
                                  m_trace.level > 0 ? tr("level %1").arg(m_trace.level) : by);
    m_tiles.at(Rests)->setFigure(moneyCell(m_trace.rests), tr("by %1").arg(by));
}

void AccountPanel::countTables()
{
    for (const View& view : std::as_const(m_tables))
        view.stack->setCurrentIndex(view.table->model()->rowCount() > 0 ? 0 : 1);
    m_views->setSegment(u"parties"_s, tr("Counterparties"), m_parties->rowCount());
    m_views->setSegment(u"whose"_s, tr("Whose money"), m_whose->rowCount());
    m_views->setSegment(u"lots"_s, tr("Lots"), m_lots->rowCount());
    m_views->setSegment(u"measures"_s, tr("Measures"), m_measures->rowCount());
    m_views->setSegment(u"clocks"_s, tr("Clocks"), m_clocks->rowCount());
}

void AccountPanel::showView(const QString& id)
{
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        if (m_tables.at(i).id == id)
            m_stack->setCurrentIndex(int(i));
    if (m_views->chosen() != id)
        m_views->choose(id);
    m_method->setVisible(id == "whose"_L1 || id == "lots"_L1);
}

void AccountPanel::askRows(const QList<qint64>& transfers)
{
    m_workplace.read<QList<qint64>>(
        m_rows, this,
        [transfers](sqlite::Database& db) -> Result<QList<qint64>> {
            return transferRowIds(db, transfers);
        },
        [this](const QList<qint64>& rows) { emit rowsWanted(rows); });
}

void AccountPanel::openTile(int tile)
{
    if (!m_read.money)
        return;
    QList<qint64> rows;
    switch (Tile(tile)) {
    case In:
    case Out:
        for (const Counterparty& party : m_read.money->parties)
            rows.append(tile == In ? party.inRows : party.outRows);
        emit rowsWanted(rows);
        return;
    case Balance:
        if (!m_read.money->figure.series.points.isEmpty())
            emit rowsWanted({m_read.money->figure.series.points.last().row});
        return;
    case Traced:
        showView(u"lots"_s);
        return;
    case Rests:
        showView(u"whose"_s);
        return;
    case TileCount:
        return;
    }
}

void AccountPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void AccountPanel::retranslate()
{
    m_back->setText(tr("Accounts"));
    m_back->setToolTip(tr("Back to the accounts (Esc)"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Record an emergency stop on this account (F2)"));
    m_tiles.at(In)->setLabel(tr("In (yuan)"));
    m_tiles.at(Out)->setLabel(tr("Out (yuan)"));
    m_tiles.at(Balance)->setLabel(tr("Last balance (yuan)"));
    m_tiles.at(Traced)->setLabel(tr("Traced in (yuan)"));
    m_tiles.at(Rests)->setLabel(tr("Of it rests (yuan)"));
    m_chartPanel->setTitle(tr("Money over time"));
    m_chart->setAccessibleName(tr("Money over time"));
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
    showTiles();
    countTables();
}

void AccountPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

} // namespace cluechain
