#pragma once

#include "models/items/transfermodel.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class SavedViews;
class SumBar;

/// 流水: all transfers of a case, each once, however many rows tell of it. Filters by column, saved
/// ones among them, an order by several columns, sums by currency. The rows of the selected
/// transfer stand in the rows pane; Enter opens its original line.
class LedgerPanel : public QWidget
{
    Q_OBJECT

public:
    LedgerPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    void openCase(CaseId caseId);
    /// Reads now if visible, else when shown next; the count at once.
    void reload();
    /// Filters, saved views, columns, export: for the bar above.
    QWidget* tools() const { return m_tools; }

signals:
    /// How many transfers the case has.
    void counted(qint64 transfers);
    /// There is none yet: a person wants to import.
    void importWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    TransferModel m_model;
    QWidget* m_tools;
    QPushButton* m_filter;
    SavedViews* m_views;
    QPushButton* m_columns;
    QPushButton* m_export;
    QStackedWidget* m_stack;
    DataTable* m_table;
    SumBar* m_sums;
    EmptyState* m_nothing;
    EmptyState* m_empty;
    QList<CurrencySum> m_found;
    qint64 m_all = 0;
    qint64 m_told = 0; ///< The transfer that the selection knows.
    bool m_isStale = true;
    Question m_count;
    Question m_find;
    Question m_next;
    Question m_selectedSum;

    void buildTools();
    void connectTable();
    void find();
    void show(const FoundTransfers& found);
    void findNext(const ColumnFilter& wanted);
    void sumSelected(const QList<qint64>& ids);
    void tell();
    void open(const ListedTransfer& transfer);
    TransferFilter filter() const { return {m_model.filters(), m_model.sorting()}; }
    void retranslate();
};

} // namespace cluechain
