#pragma once

#include "widgets/pages/casetab.h"

class QStackedWidget;

namespace cluechain
{

class AccountModel;
class ChartsPanel;
class ChasePanel;
class DataTable;
class EmptyState;
class EnteredPanel;
class FigureChart;
class FlowPanel;
class GapModel;
class ImportView;
class MoneyFollower;
struct FollowedMoney;
class Panel;
class PatternsPanel;
class RefundPanel;
class RowsPane;
class SegmentedSwitch;
class StatementRows;

/// 资金: where the victims' money went and which statements lack, the accounts of the case with the
/// chart of the selected one, what was entered by hand, and what was imported. The rows behind what
/// is selected stand in the rows pane.
class FundsTab : public CaseTab
{
    Q_OBJECT

public:
    FundsTab(Workplace& workplace, Selection& selection, MoneyFollower& money,
             QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    /// The chase and the refund have their own at the right.
    bool hasInspector() const override;
    bool reveal(const Subject& subject) override;
    void make(const QString& rule) override;

    /// The rows of statements, for the pane below.
    StatementRows& rows() const { return *m_rows; }
    /// One of the views by its id: "flow", "chase", "accounts", "gaps", "charts",
    /// "entered", "imports", or a list of what was entered: "payments", "measures", "named".
    void showView(const QString& id);
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
    MoneyFollower& m_money;
    SegmentedSwitch* m_views;
    QStackedWidget* m_stack;
    QStringList m_ids; ///< Of the views, in the order of both.
    AccountModel* m_accounts;
    DataTable* m_accountTable;
    EmptyState* m_noAccounts;
    QStackedWidget* m_accountStack;
    Panel* m_chartPanel;
    FigureChart* m_chart;
    EnteredPanel* m_entered;
    FlowPanel* m_flow;
    ChasePanel* m_chase;
    GapModel* m_gaps;
    DataTable* m_gapTable;
    QStackedWidget* m_gapStack;
    EmptyState* m_noGaps;
    PatternsPanel* m_patterns;
    RefundPanel* m_refund;
    ChartsPanel* m_charts;
    ImportView* m_imports;
    StatementRows* m_rows;
    Question m_accountQuestion;
    Question m_seriesQuestion;
    qint64 m_account = 0;

    /// In the order of the switch; `id` is stable.
    void addView(const QString& id, QWidget* view);
    QWidget* buildAccounts();
    QWidget* buildGaps();
    /// The flow, the chase and the gaps.
    void showMoney(const FollowedMoney& money);
    void showAccount(qint64 id, const QString& name);
};

} // namespace cluechain
