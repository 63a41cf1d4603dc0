#pragma once

#include "models/reports/refundboard.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class Label;
class NoteBar;
class Panel;
class Popover;
class RefundModel;
class RefundSide;
class RefundVictimModel;
class Tag;

/// 返还测算: what of the frozen money goes back to whom, to the fen. A worksheet whose every cell
/// opens its reasoning, the sums of every victim, and beside them what a person can set: the three
/// settings that the rules leave open, the frozen amounts, and what victims got otherwise.
class RefundPanel : public QWidget
{
    Q_OBJECT

public:
    RefundPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// What was followed of a case; drafted when the panel is seen.
    void setFlow(CaseId caseId, const std::shared_ptr<const CaseFlow>& flow);
    /// Writes the worksheet: .pdf, .html or .xlsx by the ending of the path.
    void writeTo(const QString& path, bool masked);
    const std::shared_ptr<const RefundBoard>& board() const { return m_board; }

signals:
    /// The rows of statements behind a figure.
    void rowsWanted(const QList<qint64>& ids);
    /// Nothing is frozen yet: a person wants to enter the measure.
    void measureWanted();
    /// Another draft is shown.
    void drafted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    std::shared_ptr<const CaseFlow> m_flow;
    std::shared_ptr<const RefundBoard> m_board;
    bool m_isStale = false;
    Question m_drafting;
    Question m_rows;

    QPushButton* m_print;
    QPushButton* m_export;
    QPushButton* m_keep;
    QPushButton* m_explain;
    Label* m_round;
    NoteBar* m_note;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RefundModel* m_sheet;
    DataTable* m_table;
    Panel* m_sheetPanel;
    RefundVictimModel* m_victims;
    DataTable* m_victimTable;
    Panel* m_victimPanel;
    Tag* m_proof;
    RefundSide* m_side;
    QPointer<Popover> m_popover;

    void buildBar(QLayout* column);
    QWidget* buildSheets();
    void connectParts();
    void connectSide();
    void draft();
    void take(const std::shared_ptr<const RefundBoard>& board);
    void showNote();
    void keep();
    void record(Workplace::Writing<void> work);
    void explain(const QModelIndex& index);
    void showTransfers(const QList<qint64>& transfers);
    void chooseFile(const QString& suffix);
    void offer();
    void retranslate();
};

} // namespace cluechain
