#pragma once

#include "models/items/accountmodel.h"
#include "models/reports/caseflow.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

class QStackedWidget;

namespace cluechain
{

class AccountPanel;
class DataTable;
class EmptyState;
class FigureChart;
class Panel;

/// 账户: the accounts of a case with the chart of the selected one; Enter or a double click opens
/// one in full, from where Escape leads back.
class AccountsPanel : public QWidget
{
    Q_OBJECT

public:
    AccountsPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    void openCase(CaseId caseId);
    void reload();
    /// An account in full.
    void openAccount(qint64 account);
    void setFlow(const std::shared_ptr<const CaseFlow>& flow, const Masking& masking);
    const AccountModel& accounts() const { return m_accounts; }

signals:
    void counted(qint64 accounts);
    void importWanted();
    void rowsWanted(const QList<qint64>& rows);
    void stopWanted(qint64 account);

protected:
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    AccountModel m_accounts;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_noAccounts;
    QWidget* m_list;
    Panel* m_chartPanel;
    FigureChart* m_chart;
    AccountPanel* m_account;
    qint64 m_shown = 0; ///< The account of the chart.
    Question m_read;
    Question m_series;

    void showAccount(qint64 id, const QString& name);
    void showList();
    void retranslate();
};

} // namespace cluechain
