#pragma once

#include "widgets/pages/casetab.h"

class QStackedWidget;

namespace cluechain
{

class AccountModel;
struct AccountSummary;
class AccountRowModel;
class ChartsPanel;
class ChasePanel;
class DataTable;
class EmptyState;
class FigureChart;
class FlowPanel;
class GapModel;
class ImportView;
class Panel;
class RefundPanel;
class RowsPane;
class RowsView;
class SegmentedSwitch;

/// 资金: where the victims' money went and which statements lack, the accounts of the case with the
/// chart of the selected one, victims' payments, measures on accounts, and what was imported. The
/// rows behind an account stand in the rows pane.
class FundsTab : public CaseTab
{
    Q_OBJECT

public:
    FundsTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    /// The chase and the refund have their own at the right.
    bool hasInspector() const override;
    bool reveal(const Subject& subject) override;
    void make(const QString& rule) override;

    /// Rows of an account into the pane below.
    void showRows(RowsPane& pane, const Subject& subject);
    /// Rows of statements by their ids, whatever accounts they are of.
    void showRows(RowsPane& pane, const QList<qint64>& ids);
    ImportView* imports() const { return m_imports; }
    void showImports();
    /// The form of an emergency stop, on this account (0: on none).
    void stop(qint64 account);

signals:
    /// A person asks for the dialog that chooses files.
    void importWanted();
    /// A mark of a chart: the rows of statements behind it.
    void rowsWanted(const QList<qint64>& ids);

protected:
    void reload() override;
    void retranslate() override;

private:
    SegmentedSwitch* m_views;
    QStackedWidget* m_stack;
    AccountModel* m_accounts;
    DataTable* m_accountTable;
    EmptyState* m_noAccounts;
    QStackedWidget* m_accountStack;
    Panel* m_chartPanel;
    FigureChart* m_chart;
    RowsView* m_payments;
    RowsView* m_measures;
    RowsView* m_caseAccounts;
    FlowPanel* m_flow;
    ChasePanel* m_chase;
    GapModel* m_gaps;
    DataTable* m_gapTable;
    QStackedWidget* m_gapStack;
    EmptyState* m_noGaps;
    RefundPanel* m_refund;
    ChartsPanel* m_charts;
    ImportView* m_imports;
    Question m_accountQuestion;
    Question m_flowQuestion;
    Question m_seriesQuestion;
    Question m_rowsQuestion;
    qint64 m_account = 0;
    Subject m_rowsOf;

    QWidget* buildAccounts();
    QWidget* buildGaps();
    /// Follows the victims' money, for the flow, the chase and the gaps.
    void follow();
    void showView(const QString& id);
    /// The account whose rows are shown, if it is in the table.
    const AccountSummary* shownAccount() const;
    void readRows(RowsPane& pane);
    void showAccount(qint64 id, const QString& name);
    AccountRowModel* rowsIn(RowsPane& pane);
};

} // namespace cluechain
