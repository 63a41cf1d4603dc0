#pragma once

#include "models/reports/patternboard.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class DefinitionList;
class EmptyState;
class Label;
class NoteBar;
class Panel;
class PatternModel;
class Popover;
class SegmentedSwitch;

/// 资金特征: what the rules find in the money of a case, each finding with its reasons and its
/// innocent reading, its rows in the rows pane. A person keeps findings and says what they decided;
/// what was kept stays as it was, and the list says whether it would still be found.
class PatternsPanel : public QWidget
{
    Q_OBJECT

public:
    PatternsPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// What was followed of a case; searched when the panel is seen.
    void setFlow(CaseId caseId, const std::shared_ptr<const CaseFlow>& flow);

signals:
    /// The rows of statements that show a finding.
    /// `of`: the finding and whose account.
    void rowsWanted(const QList<qint64>& ids, const QString& of);
    /// There is nothing to look at yet: a person wants to import statements.
    void importWanted();
    /// What is shown was searched anew; so many findings.
    void searched(qsizetype findings);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    std::shared_ptr<const CaseFlow> m_flow;
    PatternBoard m_board;
    bool m_isStale = false;
    Question m_search;
    Question m_rows;

    Label* m_orderLabel;
    SegmentedSwitch* m_order;
    QPushButton* m_keep;
    QPushButton* m_drop;
    NoteBar* m_note;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PatternModel* m_model;
    DataTable* m_table;
    Panel* m_reasonPanel;
    DefinitionList* m_reason;
    QPointer<Popover> m_popover;

    void search();
    void take(const PatternBoard& board);
    void sort();
    /// The selected findings; the current one where none is selected.
    QList<PatternRow> chosen() const;
    void showReason();
    void showRows();
    void askDecision();
    void keep(const QString& decision, const QString& reason);
    void drop();
    void offer();
    void retranslate();
};

} // namespace cluechain
