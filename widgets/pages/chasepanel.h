#pragma once

#include "models/reports/chase.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace cluechain
{

class ChaseBar;
class ChaseModel;
class DataTable;
class DefinitionList;
class EmptyState;
class FigureTile;
class Label;
class Panel;
class Popover;
class StopForm;
class StopNextModel;

/// 追查: the victims' money while it can still be stopped. The clock since the report, the tree of
/// accounts it reached with their stops, what is to be stopped next and why, and the form in which
/// a stop is recorded.
class ChasePanel : public QWidget
{
    Q_OBJECT

public:
    ChasePanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// The board of a case as it stands.
    void setBoard(CaseId caseId, const ChaseBoard& board);
    /// The form, on the account if it is in the tree.
    void stop(qint64 account = 0);
    /// "5 of 11 stops held 380,000.00": for the bar above.
    QWidget* sums() const;

signals:
    /// There is no victim's payment yet: a person wants to enter one.
    void paymentWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    ChaseBoard m_board;

    Label* m_sums;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    FigureTile* m_since;
    FigureTile* m_levels;
    ChaseBar* m_bar;
    Panel* m_treePanel;
    ChaseModel* m_tree;
    DataTable* m_treeTable;
    Panel* m_nextPanel;
    StopNextModel* m_next;
    DataTable* m_nextTable;
    QPushButton* m_stop;
    QPushButton* m_answer;
    StopForm* m_form;
    Panel* m_figurePanel;
    DefinitionList* m_figures;
    QPointer<Popover> m_popover;

    QWidget* buildHead();
    QWidget* buildTables();
    QWidget* buildSide();
    void connectTables();
    const ChaseRow* chosen() const;
    void act();
    void fillMenu(const QModelIndex& index, QMenu* menu);
    void askForAnswer();
    void startForm(const ChaseRow* row);
    void watchClock();
    void showClock();
    void showFigures();
    void offer();
    void retranslate();
};

} // namespace cluechain
