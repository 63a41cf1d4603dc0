#include "widgets/pages/fundstab.h"

#include "models/funds/accountseries.h"
#include "models/items/accountmodel.h"
#include "models/items/maskedrows.h"
#include "models/reports/casecharts.h"
#include "widgets/charts/figurechart.h"
#include "widgets/pages/chartspanel.h"
#include "widgets/pages/chasepanel.h"
#include "widgets/pages/enteredpanel.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/flowpanel.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/patternspanel.h"
#include "widgets/pages/refundpanel.h"
#include "widgets/pages/shownfigure.h"
#include "widgets/pages/statementrows.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/splitter.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

FundsTab::FundsTab(Workplace& workplace, Selection& selection, MoneyFollower& money,
                   QWidget* parent)
    : CaseTab(workplace, selection, parent)
    , m_money(money)
    , m_views(new SegmentedSwitch)
    , m_stack(new QStackedWidget)
    , m_accounts(new AccountModel(this))
    , m_accountTable(new DataTable(RowHeight::Normal))
    , m_noAccounts(new EmptyState(u"credit-card"_s, {}))
    , m_accountStack(new QStackedWidget)
    , m_chartPanel(new Panel({}, u"chart-column"_s, Panel::Edge::Flush))
    , m_chart(new FigureChart)
    , m_entered(new EnteredPanel(workplace, selection))
    , m_flow(new FlowPanel(workplace, selection))
    , m_chase(new ChasePanel(workplace, selection))
    , m_gaps(new GapModel(this))
    , m_gapTable(new DataTable(RowHeight::Normal))
    , m_gapStack(new QStackedWidget)
    , m_noGaps(new EmptyState(u"circle-check"_s, {}))
    , m_patterns(new PatternsPanel(workplace, selection))
    , m_refund(new RefundPanel(workplace, selection))
    , m_charts(new ChartsPanel(workplace, selection))
    , m_imports(new ImportView(workplace, selection))
    , m_rows(new StatementRows(workplace, selection, *m_accounts, this))
{
    setObjectName(u"fundsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    bar->addLeft(m_views);
    bar->addRight(m_flow->sums());
    bar->addRight(m_chase->sums());
    column->addWidget(bar);
    m_views->setObjectName(u"fundsViews"_s);
    addView(u"flow"_s, m_flow);
    addView(u"chase"_s, m_chase);
    addView(u"accounts"_s, buildAccounts());
    addView(u"gaps"_s, buildGaps());
    addView(u"patterns"_s, m_patterns);
    addView(u"refund"_s, m_refund);
    addView(u"charts"_s, m_charts);
    addView(u"entered"_s, m_entered);
    addView(u"imports"_s, m_imports);
    column->addWidget(m_stack, 1);

    connect(m_views, &SegmentedSwitch::chosenChanged, this, &FundsTab::showView);
    connect(&m_money, &MoneyFollower::followed, this, &FundsTab::showMoney);
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
    connect(m_patterns, &PatternsPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_patterns, &PatternsPanel::importWanted, this, &FundsTab::importWanted);
    connect(m_patterns, &PatternsPanel::searched, this, [this](qsizetype findings) {
        m_views->setSegment(u"patterns"_s, tr("Patterns"), findings);
    });
    connect(m_refund, &RefundPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_refund, &RefundPanel::measureWanted, this, [this] { make(u"measure"_s); });
    connect(m_chase, &ChasePanel::paymentWanted, this, [this] { make(u"payment"_s); });
    m_views->choose(u"accounts"_s);
    FundsTab::retranslate();
}

void FundsTab::addView(const QString& id, QWidget* view)
{
    m_views->addSegment(id, {});
    m_stack->addWidget(view);
    m_ids.append(id);
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

void FundsTab::showMoney(const FollowedMoney& money)
{
    if (money.caseId != caseId())
        return;
    m_flow->setFlow(money.caseId, money.flow, money.masking);
    m_patterns->setFlow(money.caseId, money.flow);
    m_refund->setFlow(money.caseId, money.flow);
    m_chase->setBoard(money.caseId, money.chase);
    m_gaps->setRows(money.gaps);
    m_gapStack->setCurrentIndex(money.gaps.isEmpty() ? 1 : 0);
    m_views->setSegment(u"gaps"_s, tr("Gaps"), money.gaps.size());
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
    case SubjectKind::Measure:
        showView(u"entered"_s);
        return m_entered->reveal(subject);
    case SubjectKind::SourceFile:
        showView(u"imports"_s);
        return m_imports->reveal(subject.id);
    default:
        return false;
    }
}

void FundsTab::make(const QString& rule)
{
    showView(u"entered"_s);
    m_entered->make(rule);
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
    const bool isEntered = m_entered->hasList(id);
    if (isEntered)
        m_entered->showList(id);
    const QString shown = isEntered ? u"entered"_s : id;
    const qsizetype index = m_ids.indexOf(shown);
    if (index < 0)
        return;
    m_stack->setCurrentIndex(int(index));
    m_flow->sums()->setVisible(m_flow == m_stack->currentWidget());
    m_chase->sums()->setVisible(m_chase == m_stack->currentWidget());
    if (m_views->chosen() != shown)
        m_views->choose(shown);
    emit partsChanged();
}

void FundsTab::reload()
{
    m_entered->reload(caseId());
    m_money.follow(caseId());
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

void FundsTab::retranslate()
{
    m_views->setSegment(u"accounts"_s, tr("Accounts"));
    m_views->setSegment(u"flow"_s, tr("Flow"));
    m_views->setSegment(u"chase"_s, tr("Chase"));
    m_views->setSegment(u"gaps"_s, tr("Gaps"), m_gaps->rowCount());
    m_views->setSegment(u"patterns"_s, tr("Patterns"));
    m_views->setSegment(u"refund"_s, tr("Refund"));
    m_noGaps->setTexts(tr("No gaps: every account that received traced money has a statement."));
    m_gapTable->setAccessibleName(tr("Statements to request"));
    m_views->setSegment(u"charts"_s, tr("Charts"));
    m_views->setSegment(u"entered"_s, tr("Entered"));
    m_views->setSegment(u"imports"_s, tr("Imports"));
    m_noAccounts->setTexts(
        tr("No account yet: drop a bank's reply on the window, or enter a victim's payment."),
        tr("Import…"));
    m_entered->retranslate();
    m_chart->setEmptyText(tr("No movement of this account is known."));
    m_accounts->retranslate();
    m_imports->retranslate();
}

} // namespace cluechain
