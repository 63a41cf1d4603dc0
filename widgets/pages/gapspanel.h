#pragma once

#include "models/reports/caseflow.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class GapModel;
class Label;

/// 缺口: the statements to request next, ranked, and the drafts of letters to the banks.
class GapsPanel : public QWidget
{
    Q_OBJECT

public:
    GapsPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    void setGaps(CaseId caseId, const QList<GapRow>& gaps);
    qsizetype count() const { return m_gaps.size(); }
    /// Writes a letter for each bank of the chosen rows (of all, unless several are chosen) as PDF.
    void draftTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    QList<GapRow> m_gaps;
    GapModel* m_model;
    DataTable* m_table;
    Label* m_about;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QPushButton* m_draft;

    QList<GapRow> chosen() const;
    void offer();
    void retranslate();
};

} // namespace cluechain
