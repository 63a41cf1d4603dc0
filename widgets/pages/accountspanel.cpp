#include "widgets/pages/accountspanel.h"

#include "models/funds/accountseries.h"
#include "models/items/maskedrows.h"
#include "widgets/charts/figurechart.h"
#include "widgets/pages/accountpanel.h"
#include "widgets/pages/shownfigure.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/legend.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/splitter.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

AccountsPanel::AccountsPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_stack(new QStackedWidget)
    , m_table(new DataTable(RowHeight::Normal))
    , m_noAccounts(new EmptyState(u"credit-card"_s, {}))
    , m_list(new Splitter(Qt::Vertical))
    , m_chartPanel(new Panel({}, u"chart-column"_s, Panel::Edge::Flush))
    , m_chart(new FigureChart)
    , m_account(new AccountPanel(workplace, selection))
{
    setObjectName(u"accountsPanel"_s);
    m_table->setObjectName(u"accountTable"_s);
    m_table->setStateKey(u"case/accounts"_s);
    m_table->setModel(&m_accounts);
    m_chartPanel->addHeaderWidget(m_chart->takeLegend());
    m_chartPanel->setBody(m_chart);
    auto* split = static_cast<Splitter*>(m_list);
    split->addWidget(m_table);
    split->addWidget(m_chartPanel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_noAccounts);
    m_stack->addWidget(m_account);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_noAccounts, &EmptyState::actionWanted, this, &AccountsPanel::importWanted);
    connect(m_table, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            showAccount(index.data(IdRole).toLongLong(),
                        index.siblingAtColumn(0).data().toString());
    });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex& index) { openAccount(index.data(IdRole).toLongLong()); });
    connect(m_table, &DataTable::menuWanted, this, [this](const QModelIndex& index, QMenu* menu) {
        if (!index.isValid())
            return;
        const qint64 id = index.data(IdRole).toLongLong();
        menu->addAction(tr("Open the account"), this, [this, id] { openAccount(id); });
        if (!m_workplace.isReadOnly())
            menu->addAction(tr("Record a stop"), this, [this, id] { emit stopWanted(id); });
    });
    connect(m_chart, &FigureChart::failed, &workplace, &Workplace::fail);
    connect(m_chart, &FigureChart::activated, this, &AccountsPanel::rowsWanted);
    connect(m_account, &AccountPanel::rowsWanted, this, &AccountsPanel::rowsWanted);
    connect(m_account, &AccountPanel::stopWanted, this, &AccountsPanel::stopWanted);
    connect(m_account, &AccountPanel::left, this, &AccountsPanel::showList);
    connect(m_account, &AccountPanel::gone, this, &AccountsPanel::showList);
    retranslate();
}

void AccountsPanel::openCase(CaseId caseId)
{
    if (caseId == m_case)
        return;
    m_case = caseId;
    m_shown = 0;
    m_stack->setCurrentWidget(m_list);
}

void AccountsPanel::reload()
{
    if (m_stack->currentWidget() == m_account)
        m_account->reload();
    m_workplace.read<QList<AccountSummary>>(
        m_read, this,
        [caseId = m_case,
         &at = m_workplace](sqlite::Database& db) -> Result<QList<AccountSummary>> {
            return masked(accountSummaries(db, caseId), at.masking(db));
        },
        [this](const QList<AccountSummary>& accounts) {
            m_accounts.setRows(accounts);
            emit counted(accounts.size());
            if (m_stack->currentWidget() != m_account)
                m_stack->setCurrentWidget(accounts.isEmpty() ? static_cast<QWidget*>(m_noAccounts)
                                                             : m_list);
            if (accounts.isEmpty())
                return;
            if (!m_table->selectId(m_shown))
                m_table->setCurrentIndex(m_accounts.index(0, 0));
            else // its money or the way it is shown may be another now
                showAccount(m_shown,
                            m_accounts.index(m_table->currentIndex().row(), 0).data().toString());
        });
}

void AccountsPanel::showAccount(qint64 id, const QString& name)
{
    m_shown = id;
    if (m_stack->currentWidget() == m_account)
        return;
    m_chartPanel->setTitle(name);
    m_selection.select({SubjectKind::Account, id, m_case, name}, this);
    m_workplace.read<ShownFigure>(
        m_series, this,
        [caseId = m_case, id, name](sqlite::Database& db) -> Result<ShownFigure> {
            FundsFigure figure{.subject = name, .series = accountSeries(db, caseId, AccountId{id})};
            figure.index = indexOf(figure);
            return ShownFigure{std::move(figure), maskingOf(db)};
        },
        [this](const ShownFigure& shown) { m_chart->setFigure(shown.figure, shown.masking); });
}

void AccountsPanel::openAccount(qint64 account)
{
    m_account->open(m_case, account);
    m_stack->setCurrentWidget(m_account);
    m_account->setFocus();
}

void AccountsPanel::showList()
{
    const qint64 account = m_account->account();
    m_stack->setCurrentWidget(m_accounts.rowCount() > 0 ? m_list
                                                        : static_cast<QWidget*>(m_noAccounts));
    if (m_table->selectId(account))
        showAccount(account, m_accounts.index(m_table->currentIndex().row(), 0).data().toString());
    m_table->setFocus();
}

void AccountsPanel::setFlow(const std::shared_ptr<const CaseFlow>& flow, const Masking& masking)
{
    m_account->setFlow(flow, masking);
}

void AccountsPanel::retranslate()
{
    m_noAccounts->setTexts(
        tr("No account yet: drop a bank's reply on the window, or enter a victim's payment."),
        tr("Import…"));
    m_table->setAccessibleName(tr("Accounts"));
    m_chart->setEmptyText(tr("No movement of this account is known."));
    m_accounts.retranslate();
}

void AccountsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cluechain
