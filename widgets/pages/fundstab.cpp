#include "widgets/pages/fundstab.h"

#include "widgets/pages/accountspanel.h"
#include "widgets/pages/chartspanel.h"
#include "widgets/pages/chasepanel.h"
#include "widgets/pages/enteredpanel.h"
#include "widgets/pages/flowpanel.h"
#include "widgets/pages/gapspanel.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/ledgerpanel.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/patternspanel.h"
#include "widgets/pages/refundpanel.h"
#include "widgets/pages/statementrows.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/segmentedswitch.h"

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
    , m_accounts(new AccountsPanel(workplace, selection))
    , m_entered(new EnteredPanel(workplace, selection))
    , m_flow(new FlowPanel(workplace, selection))
    , m_chase(new ChasePanel(workplace, selection))
    , m_ledger(new LedgerPanel(workplace, selection))
    , m_gaps(new GapsPanel(workplace, selection))
    , m_patterns(new PatternsPanel(workplace, selection))
    , m_refund(new RefundPanel(workplace, selection))
    , m_charts(new ChartsPanel(workplace, selection))
    , m_imports(new ImportView(workplace, selection))
    , m_rows(new StatementRows(workplace, selection, m_accounts->accounts(), this))
{
    setObjectName(u"fundsTab"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    bar->addLeft(m_views);
    bar->addRight(m_chase->sums());
    bar->addRight(m_ledger->tools());
    column->addWidget(bar);
    m_views->setObjectName(u"fundsViews"_s);
    addView(u"flow"_s, m_flow);
    addView(u"chase"_s, m_chase);
    addView(u"ledger"_s, m_ledger);
    addView(u"accounts"_s, m_accounts);
    addView(u"gaps"_s, m_gaps);
    addView(u"patterns"_s, m_patterns);
    addView(u"refund"_s, m_refund);
    addView(u"charts"_s, m_charts);
    addView(u"entered"_s, m_entered);
    addView(u"imports"_s, m_imports);
    column->addWidget(m_stack, 1);

    connect(m_views, &SegmentedSwitch::chosenChanged, this, &FundsTab::showView);
    connect(&m_money, &MoneyFollower::followed, this, &FundsTab::showMoney);
    connect(m_imports, &ImportView::importWanted, this, &FundsTab::importWanted);
    connect(m_ledger, &LedgerPanel::importWanted, this, &FundsTab::importWanted);
    connect(m_ledger, &LedgerPanel::counted, this,
            [this](qint64 all) { m_views->setSegment(u"ledger"_s, tr("Ledger"), all); });
    connect(m_imports, &ImportView::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_accounts, &AccountsPanel::importWanted, this, &FundsTab::importWanted);
    connect(m_accounts, &AccountsPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_accounts, &AccountsPanel::stopWanted, this, &FundsTab::stop);
    connect(m_accounts, &AccountsPanel::counted, this,
            [this](qint64 all) { m_views->setSegment(u"accounts"_s, tr("Accounts"), all); });
    connect(m_charts, &ChartsPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_flow, &FlowPanel::rowsWanted, this, &FundsTab::rowsWanted);
    connect(m_flow, &FlowPanel::paymentWanted, this, [this] { make(u"payment"_s); });
    connect(m_patterns, &PatternsPanel::rowsWanted, this, &FundsTab::namedRowsWanted);
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

void FundsTab::showMoney(const FollowedMoney& money)
{
    if (money.caseId != caseId())
        return;
    m_flow->setFlow(money.caseId, money.flow, money.masking);
    m_accounts->setFlow(money.flow, money.masking);
    m_patterns->setFlow(money.caseId, money.flow);
    m_refund->setFlow(money.caseId, money.flow);
    m_chase->setBoard(money.caseId, money.chase);
    m_gaps->setGaps(money.caseId, money.gaps);
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
        m_accounts->openCase(subject.caseId);
        m_accounts->openAccount(subject.id);
        return true;
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
    m_chase->sums()->setVisible(m_chase == m_stack->currentWidget());
    m_ledger->tools()->setVisible(m_ledger == m_stack->currentWidget());
    if (m_views->chosen() != shown)
        m_views->choose(shown);
    emit partsChanged();
}

void FundsTab::reload()
{
    m_entered->reload(caseId());
    m_money.follow(caseId());
    m_ledger->openCase(caseId());
    m_ledger->reload();
    m_charts->openCase(caseId());
    m_imports->openCase(caseId());
    m_imports->reload();
    m_accounts->openCase(caseId());
    m_accounts->reload();
}

void FundsTab::retranslate()
{
    m_views->setSegment(u"accounts"_s, tr("Accounts"));
    m_views->setSegment(u"flow"_s, tr("Flow"));
    m_views->setSegment(u"chase"_s, tr("Chase"));
    m_views->setSegment(u"ledger"_s, tr("Ledger"));
    m_views->setSegment(u"gaps"_s, tr("Gaps"), m_gaps->count());
    m_views->setSegment(u"patterns"_s, tr("Patterns"));
    m_views->setSegment(u"refund"_s, tr("Refund"));
    m_views->setSegment(u"charts"_s, tr("Charts"));
    m_views->setSegment(u"entered"_s, tr("Entered"));
    m_views->setSegment(u"imports"_s, tr("Imports"));
    m_entered->retranslate();
    m_imports->retranslate();
}

} // namespace cluechain
