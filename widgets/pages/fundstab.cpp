#include "widgets/pages/fundstab.h"

#include "models/funds/accountseries.h"
#include "models/funds/filerows.h"
#include "models/items/accountmodel.h"
#include "models/items/accountrowmodel.h"
#include "models/items/gapmodel.h"
#include "models/items/maskedrows.h"
#include "models/reports/casecharts.h"
#include "widgets/charts/figurechart.h"
#include "widgets/frame/rowspane.h"
#include "widgets/pages/chartspanel.h"
#include "widgets/pages/chasepanel.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/flowpanel.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/refundpanel.h"
#include "widgets/pages/rowsview.h"
#include "widgets/pages/shownfigure.h"
#include "widgets/pages/statementgap.h"
#include "widgets/pages/subjectaccount.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/ticker.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

RowsSpec paymentsSpec()
{
    RowsSpec spec{.kind = SubjectKind::Payment,
                  .icon = u"banknote"_s,
                  .shown = {u"victim_id"_s, u"at"_s, u"amount_fen"_s, u"from_raw"_s, u"to_raw"_s,
                            u"to_name"_s, u"to_bank"_s, u"channel"_s},
                  .asked = {u"victim_id"_s, u"at"_s, u"amount_fen"_s, u"from_raw"_s, u"to_raw"_s,
                            u"to_name"_s, u"to_bank"_s, u"channel"_s, u"receipt"_s}};
    saveRowsAs<Payment>(spec);
    return spec;
}

RowsSpec measuresSpec()
{
    RowsSpec spec{.kind = SubjectKind::Measure,
                  .icon = u"hand"_s,
                  .shown = {u"kind"_s, u"account_id"_s, u"person_id"_s, u"at"_s, u"ends_at"_s,
                            u"requested_fen"_s, u"held_fen"_s, u"officers"_s, u"approver"_s,
                            u"level"_s},
                  .asked = {u"kind"_s, u"account_id"_s, u"at"_s, u"ends_at"_s, u"requested_fen"_s,
                            u"held_fen"_s, u"officers"_s, u"approver"_s, u"level"_s,
                            u"document_id"_s, u"answer"_s}};
    saveRowsAs<Measure>(spec);
    return spec;
}

RowsSpec accountsSpec()
{
    RowsSpec spec{.kind = SubjectKind::None,
                  .icon = u"credit-card"_s,
                  .shown = {u"raw"_s, u"kind"_s, u"holder_name"_s, u"bank"_s, u"role"_s,
                            u"holder_id"_s, u"controller_id"_s, u"money_state"_s},
                  .asked = {u"raw"_s, u"kind"_s, u"holder_name"_s, u"bank"_s, u"role"_s,
                            u"holder_id"_s, u"controller_id"_s, u"note"_s}};
    saveRowsAs<CaseAccount>(spec);
    return spec;
}

} // namespace

FundsTab::FundsTab(Workplace& workplace, Selection& selection, QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_views(new SegmentedSwitch)
    , m_stack(new QStackedWidget)
    , m_accounts(new AccountModel(this))
    , m_accountTable(new DataTable(RowHeight::Normal))
    , m_noAccounts(new EmptyState(u"credit-card"_s, {}))
    , m_accountStack(new QStackedWidget)
    , m_chartPanel(new Panel({}, u"chart-column"_s, Panel::Edge::Flush))
    , m_chart(new FigureChart)
    , m_payments(new RowsView(workplace, selection, paymentsSpec()))
    , m_measures(new RowsView(workplace, selection, measuresSpec()))
    , m_caseAccounts(new RowsView(workplace, selection, accountsSpec()))
    , m_flow(new FlowPanel(workplace, selection))
    , m_chase(new ChasePanel(workplace, selection))
    , m_gaps(new GapModel(this))
    , m_gapTable(new DataTable(RowHeight::Normal))
    , m_gapStack(new QStackedWidget)
    , m_noGaps(new EmptyState(u"circle-check"_s, {}))
    , m_refund(new RefundPanel(workplace, selection))
    , m_charts(new ChartsPanel(workplace, selection))
    , m_imports(new ImportView(workplace, selection))
{
    setObjectName(u"fundsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    bar->addLeft(m_views);
    for (const char* id : {"flow", "chase", "gaps", "refund", "accounts", "charts", "payments",
                           "measures", "named", "imports"})
        m_views->addSegment(QString::fromLatin1(id), QString());
    for (RowsView* view : {m_payments, m_measures, m_caseAccounts}) {
        bar->addRight(view->addButton());
        view->addButton()->hide();
    }
    bar->addRight(m_flow->sums());
    bar->addRight(m_chase->sums());
    column->addWidget(bar);
    m_stack->addWidget(m_flow);
    m_stack->addWidget(m_chase);
    m_stack->addWidget(buildGaps());
    m_stack->addWidget(m_refund);
    m_stack->addWidget(buildAccounts());
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_payments);
    m_stack->addWidget(m_measures);
    m_stack->addWidget(m_caseAccounts);
    m_stack->addWidget(m_imports);
    column->addWidget(m_stack, 1);

    connect(m_views, &SegmentedSwitch::chosenChanged, this, &FundsTab::showView);
    connect(m_noAccounts, &EmptyState::actionWanted, this, &FundsTab::importWanted);
    connect(m_imports, &ImportView::importWanted, this, &FundsTab::importWanted);
    connect(m_imports, &ImportView::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_accountTable, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            showAccount(index.data(IdRole).toLongLong(),
                        index.siblingAtColumn(0).data().toString());
    });
    connect(m_chart, &FigureChart::failed, &workplace, &Workplace::fail);
    connect(m_chart, &FigureChart::activated, this, &FundsTab::rowsWanted);
    connect(m_charts, &ChartsPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_flow, &FlowPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_flow, &FlowPanel::paymentWanted, this, [this] { make(u"payment"_s); });
    connect(m_refund, &RefundPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_refund, &RefundPanel::measureWanted, this, [this] { make(u"measure"_s); });
    connect(m_chase, &ChasePanel::paymentWanted, this, [this] { make(u"payment"_s); });
    m_views->choose(u"accounts"_s);
    FundsTab::retranslate();
}

QWidget* FundsTab::buildAccounts()
{
    auto* split = new Splitter(Qt::Vertical);
    m_accountTable->setObjectName(u"accountTable"_s);
    m_accountTable->setStateKey(u"case/accounts"_s);
    m_accountTable->setModel(m_accounts);
    m_chartPanel->addHeaderWidget(m_chart->takeLegend());
    m_chartPanel->setBody(m_chart);
    split->addWidget(m_accountTable);
    split->addWidget(m_chartPanel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_accountStack->addWidget(split);
    m_accountStack->addWidget(m_noAccounts);
    return m_accountStack;
}

QWidget* FundsTab::buildGaps()
{
    m_gapTable->setObjectName(u"gapTable"_s);
    m_gapTable->setStateKey(u"case/gaps"_s);
    m_gapTable->setModel(m_gaps);
    m_gapTable->setExportable(true);
    m_gapStack->addWidget(m_gapTable);
    m_gapStack->addWidget(m_noGaps);
    const auto subjectAt = [this](const QModelIndex& index) {
        return Subject{SubjectKind::Account, index.data(IdRole).toLongLong(), caseId(),
                       index.siblingAtColumn(1).data().toString()};
    };
    connect(m_gapTable, &DataTable::currentRowChanged, this,
            [this, subjectAt](const QModelIndex& index) {
                if (index.isValid() && m_gapTable->isVisible())
                    selection().select(subjectAt(index), this);
            });
    connect(m_gapTable, &DataTable::opened, this,
            [this, subjectAt](const QModelIndex& index) { selection().open(subjectAt(index)); });
    connect(m_gapTable, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(workplace(), *m_gapTable, ids, tr("Statements to request"));
    });
    return m_gapStack;
}

void FundsTab::follow()
{
    struct Followed {
        std::shared_ptr<const CaseFlow> flow = {};
        Masking masking = {};
        QList<GapRow> gaps = {};
        ChaseBoard chase = {};
    };
    workplace().read<Followed>(
        m_flowQuestion, this,
        [caseId = caseId(), now = Ticker::now(),
         &at = workplace()](sqlite::Database& db) -> Result<Followed> {
            const Result<std::shared_ptr<const CaseFlow>> flow = followMoney(db, caseId, now);
            if (!flow)
                return tl::unexpected<Error>(flow.error());
            const Masking masking = at.masking(db);
            return Followed{*flow, masking, gapRows(**flow, masking),
                            chaseBoard(db, caseId, **flow, TraceMethod::Fifo, now, masking)};
        },
        [this](const Followed& followed) {
            m_flow->setFlow(caseId(), followed.flow, followed.masking);
            m_refund->setFlow(caseId(), followed.flow);
            m_chase->setBoard(caseId(), followed.chase);
            m_gaps->setRows(followed.gaps);
            m_gapStack->setCurrentIndex(followed.gaps.isEmpty() ? 1 : 0);
            m_views->setSegment(u"gaps"_s, tr("Gaps"), followed.gaps.size());
        });
}

QString FundsTab::id() const
{
    return u"funds"_s;
}

QString FundsTab::title() const
{
    return tr("Funds");
}

bool FundsTab::hasInspector() const
{
    return m_stack->currentWidget() != m_chase && m_stack->currentWidget() != m_refund;
}

bool FundsTab::reveal(const Subject& subject)
{
    switch (subject.kind) {
    case SubjectKind::Account:
        showView(u"accounts"_s);
        m_account = subject.id; // chosen when the accounts have been read
        return m_accountTable->selectId(subject.id);
    case SubjectKind::Payment:
        showView(u"payments"_s);
        return m_payments->reveal(subject.id);
    case SubjectKind::Measure:
        showView(u"measures"_s);
        return m_measures->reveal(subject.id);
    case SubjectKind::SourceFile:
        showView(u"imports"_s);
        return m_imports->reveal(subject.id);
    default:
        return false;
    }
}

void FundsTab::make(const QString& rule)
{
    const bool payment = rule.contains(u"payment") || rule.contains(u"loss");
    showView(payment ? u"payments"_s : u"measures"_s);
    (payment ? m_payments : m_measures)->add();
}

void FundsTab::stop(qint64 account)
{
    showView(u"chase"_s);
    m_chase->stop(account);
}

void FundsTab::showImports()
{
    showView(u"imports"_s);
}

void FundsTab::showView(const QString& id)
{
    const QStringList ids{u"flow"_s,   u"chase"_s,    u"gaps"_s,     u"refund"_s, u"accounts"_s,
                          u"charts"_s, u"payments"_s, u"measures"_s, u"named"_s,  u"imports"_s};
    m_stack->setCurrentIndex(int(std::max(qsizetype(0), ids.indexOf(id))));
    for (RowsView* view : {m_payments, m_measures, m_caseAccounts})
        view->addButton()->setVisible(view == m_stack->currentWidget());
    m_flow->sums()->setVisible(m_flow == m_stack->currentWidget());
    m_chase->sums()->setVisible(m_chase == m_stack->currentWidget());
    if (m_views->chosen() != id)
        m_views->choose(id);
    emit partsChanged();
}

void FundsTab::reload()
{
    for (RowsView* view : {m_payments, m_measures, m_caseAccounts}) {
        view->openCase(caseId());
        view->reload();
    }
    follow();
    m_charts->openCase(caseId());
    m_imports->openCase(caseId());
    m_imports->reload();
    workplace().read<QList<AccountSummary>>(
        m_accountQuestion, this,
        [caseId = caseId(),
         &at = workplace()](sqlite::Database& db) -> Result<QList<AccountSummary>> {
            return masked(accountSummaries(db, caseId), at.masking(db));
        },
        [this](const QList<AccountSummary>& accounts) {
            m_accounts->setRows(accounts);
            m_views->setSegment(u"accounts"_s, tr("Accounts"), accounts.size());
            m_accountStack->setCurrentIndex(accounts.isEmpty() ? 1 : 0);
            if (accounts.isEmpty())
                return;
            if (!m_accountTable->selectId(m_account))
                m_accountTable->setCurrentIndex(m_accounts->index(0, 0));
            else // its money or the way it is shown may be another now
                showAccount(
                    m_account,
                    m_accounts->index(m_accountTable->currentIndex().row(), 0).data().toString());
        });
}

void FundsTab::showAccount(qint64 id, const QString& name)
{
    m_account = id;
    m_chartPanel->setTitle(name);
    selection().select({SubjectKind::Account, id, caseId(), name}, this);
    workplace().read<ShownFigure>(
        m_seriesQuestion, this,
        [caseId = caseId(), id, name](sqlite::Database& db) -> Result<ShownFigure> {
            FundsFigure figure{.subject = name, .series = accountSeries(db, caseId, AccountId{id})};
            figure.index = indexOf(figure);
            return ShownFigure{std::move(figure), maskingOf(db)};
        },
        [this](const ShownFigure& shown) { m_chart->setFigure(shown.figure, shown.masking); });
}

AccountRowModel* FundsTab::rowsIn(RowsPane& pane)
{
    auto* table = qobject_cast<DataTable*>(pane.table());
    if (table && table->objectName() == u"statementRows")
        return static_cast<AccountRowModel*>(table->model());
    table = new DataTable(RowHeight::Dense);
    table->setObjectName(u"statementRows"_s);
    table->setStateKey(u"case/statementRows"_s, workplace().store().path());
    table->setExportable(true);
    auto* model = new AccountRowModel(table);
    workplace().feed<AccountRow>(
        *model, [&at = workplace()](sqlite::Database& db, const QList<qint64>& ids) {
            return masked(fetchAccountRows(db, ids), at.masking(db));
        });
    table->setModel(model);
    pane.setTable(table);
    connect(model, &PagedModel::filtersWanted, table, [this, shown = QPointer<RowsPane>(&pane)] {
        if (shown && m_rowsOf.id)
            readRows(*shown);
    });
    connect(table, &DataTable::exportWanted, this, [this, table](const QList<qint64>& ids) {
        exportTable(workplace(), *table, ids, m_rowsOf.name);
    });
    const auto transferAt = [this](const QModelIndex& index) {
        return Subject{SubjectKind::Transfer, index.data(IdRole).toLongLong(), caseId(), {}};
    };
    connect(table, &DataTable::currentRowChanged, this,
            [this, table, transferAt](const QModelIndex& index) {
                if (index.isValid() && table->hasFocus())
                    selection().select(transferAt(index), table);
            });
    connect(table, &DataTable::opened, this,
            [this, transferAt](const QModelIndex& index) { selection().open(transferAt(index)); });
    return model;
}

void FundsTab::showRows(RowsPane& pane, const QList<qint64>& ids)
{
    m_rowsQuestion.stop();
    m_rowsOf = {};
    rowsIn(pane)->setIds(ids);
    pane.setTitle(tr("Rows behind the mark"), tr("%n row(s)", nullptr, int(ids.size())));
    pane.table()->setAccessibleName(tr("Rows behind the mark"));
    pane.setSums({});
}

void FundsTab::showRows(RowsPane& pane, const Subject& subject)
{
    m_rowsOf = subject;
    pane.setSums({});
    readRows(pane);
}

void FundsTab::readRows(RowsPane& pane)
{
    struct Rows {
        QString of = {};
        QList<qint64> ids = {};
        qsizetype all = 0;
    };
    AccountRowModel* model = rowsIn(pane);
    const QString title = m_rowsOf.kind == SubjectKind::SourceFile ? tr("Rows of the file")
                                                                   : tr("Rows of the account");
    pane.setTitle(title, m_rowsOf.name);
    pane.table()->setAccessibleName(title);
    workplace().read<Rows>(
        m_rowsQuestion, model,
        [subject = m_rowsOf, filters = model->filters(),
         &at = workplace()](sqlite::Database& db) -> Result<Rows> {
            Rows rows{.of = subject.name};
            if (subject.kind == SubjectKind::SourceFile) {
                rows.ids = fileRowIds(db, subject.id);
                rows.all = rows.ids.size();
                return rows;
            }
            AccountId account{subject.id};
            if (subject.kind == SubjectKind::Person) {
                const auto own = accountOf(db, subject.caseId, subject);
                account = own ? own->id : AccountId();
                if (own)
                    rows.of = accountTitle(*own, at.masking(db));
            }
            rows.ids = accountRowIds(db, subject.caseId, account, filters);
            rows.all = filters.isEmpty() ? rows.ids.size()
                                         : accountRowIds(db, subject.caseId, account).size();
            return rows;
        },
        [this, model, title, shown = QPointer<RowsPane>(&pane)](const Rows& rows) {
            model->setIds(rows.ids);
            if (!shown)
                return;
            shown->setTitle(
                title,
                tr("%1 · %2 rows").arg(rows.of, DataTable::countText(rows.ids.size(), rows.all)));
            const AccountSummary* account = rows.all == 0 ? shownAccount() : nullptr;
            if (account && !account->hasStatement) // the table goes, and the model with it
                shown->setTable(new EmptyState(u"circle-dashed"_s, statementGapText(*account)));
        });
}

const AccountSummary* FundsTab::shownAccount() const
{
    for (int row = 0; m_rowsOf.kind == SubjectKind::Account && row < m_accounts->rowCount(); ++row)
        if (const AccountSummary* account = m_accounts->rowAt(row);
            account && account->id.value == m_rowsOf.id)
            return account;
    return nullptr;
}

void FundsTab::retranslate()
{
    m_views->setSegment(u"accounts"_s, tr("Accounts"));
    m_views->setSegment(u"flow"_s, tr("Flow"));
    m_views->setSegment(u"chase"_s, tr("Chase"));
    m_views->setSegment(u"gaps"_s, tr("Gaps"), m_gaps->rowCount());
    m_views->setSegment(u"refund"_s, tr("Refund"));
    m_noGaps->setTexts(tr("No gaps: every account that received traced money has a statement."));
    m_gapTable->setAccessibleName(tr("Statements to request"));
    m_views->setSegment(u"charts"_s, tr("Charts"));
    m_views->setSegment(u"payments"_s, tr("Victims' payments"));
    m_views->setSegment(u"measures"_s, tr("Measures"));
    m_views->setSegment(u"named"_s, tr("Named accounts"));
    m_views->setSegment(u"imports"_s, tr("Imports"));
    m_noAccounts->setTexts(
        tr("No account yet: drop a bank's reply on the window, or enter a victim's payment."),
        tr("Import…"));
    m_payments->retranslate(
        tr("New payment"),
        tr("What the victims paid, each payment with its time, accounts and amount."));
    m_measures->retranslate(tr("New measure"), tr("Emergency stops, freezes, seizures and custody, "
                                                  "each with its officers, approver and paper."));
    m_caseAccounts->retranslate(
        tr("New account"),
        tr("Accounts that the case names, with holder and actual controller apart."));
    m_chart->setEmptyText(tr("No movement of this account is known."));
    m_accounts->retranslate();
    m_imports->retranslate();
}

} // namespace cluechain
