#pragma once

#include "models/cases/caseclocks.h"
#include "models/items/caserowmodel.h"
#include "models/reports/accountmoney.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

class QStackedWidget;

namespace cluechain
{

class ClockModel;
class CounterpartyModel;
class DataTable;
class EmptyState;
class LotModel;
class PagedModel;
class SegmentedSwitch;
class WhoseModel;

/// What is known of one account as lists: with whom it dealt, whose money it held and by which lots
/// under the chosen method, what was done about it, and the clocks on it.
class AccountTables : public QWidget
{
    Q_OBJECT

public:
    AccountTables(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// Columns of the measures that are shown; the last one is the account.
    static const QStringList& measureColumns();

    /// `name`: of the account, for files.
    void setMoney(CaseId caseId, const QString& name, const QList<Counterparty>& parties);
    void setTrace(const AccountTrace& trace);
    void setDone(const QList<CaseRow>& measures, const QList<CaseClock>& clocks);
    TraceMethod method() const;
    /// "parties", "whose", "lots", "measures" or "clocks".
    void showView(const QString& id);
    void retranslate();

signals:
    void methodChanged();
    void rowsWanted(const QList<qint64>& rows);

private:
    /// A list, or what it says where there is nothing.
    struct View {
        QString id = {};
        QStackedWidget* stack = nullptr;
        DataTable* table = nullptr;
        EmptyState* nothing = nullptr;
    };

    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    QString m_name;
    SegmentedSwitch* m_views;
    SegmentedSwitch* m_method;
    QStackedWidget* m_stack;
    CounterpartyModel* m_parties;
    WhoseModel* m_whose;
    LotModel* m_lots;
    CaseRowModel* m_measures;
    ClockModel* m_clocks;
    QList<View> m_tables;
    Question m_rows;

    void addTable(const QString& id, const QString& icon, PagedModel* model);
    void connectTables();
    /// Their numbers, and what stands where there are none.
    void countTables();
    /// Of transfers by their ids.
    void askRows(const QList<qint64>& transfers);
};

} // namespace cluechain
