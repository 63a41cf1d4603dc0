#pragma once

#include "widgets/pages/casetab.h"

class QStackedWidget;

namespace cluechain
{

class AccountsPanel;
class ChartsPanel;
class ChasePanel;
class EnteredPanel;
class FlowPanel;
class GapsPanel;
class ImportView;
class LedgerPanel;
class MoneyFollower;
struct FollowedMoney;
class PatternsPanel;
class RefundPanel;
class RowsPane;
class SegmentedSwitch;
class StatementRows;

/// 资金: where the victims' money went and which statements lack, all transfers, the accounts of
/// the case with the chart of the selected one, what was entered by hand, and what was imported.
/// The rows behind what is selected stand in the rows pane.
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
    /// One of the views by its id: "flow", "chase", "ledger", "accounts", "gaps",
    /// "patterns", "refund", "charts", "entered", "imports", or a list of what was entered:
    /// "payments", "measures", "named".
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
    /// The same of what has a name: a finding.
    void namedRowsWanted(const QList<qint64>& ids, const QString& of);

protected:
    void reload() override;
    void retranslate() override;

private:
    MoneyFollower& m_money;
    SegmentedSwitch* m_views;
    QStackedWidget* m_stack;
    QStringList m_ids; ///< Of the views, in the order of both.
    AccountsPanel* m_accounts;
    EnteredPanel* m_entered;
    FlowPanel* m_flow;
    ChasePanel* m_chase;
    LedgerPanel* m_ledger;
    GapsPanel* m_gaps;
    PatternsPanel* m_patterns;
    RefundPanel* m_refund;
    ChartsPanel* m_charts;
    ImportView* m_imports;
    StatementRows* m_rows;

    /// In the order of the switch; `id` is stable.
    void addView(const QString& id, QWidget* view);
    /// The flow, the chase, the accounts and the gaps.
    void showMoney(const FollowedMoney& money);
};

} // namespace cluechain
