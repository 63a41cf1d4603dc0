#pragma once

#include "models/reports/figures.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/panel.h"

namespace cluechain
{

class FigureChart;
class SegmentedSwitch;

/// The charts of a case, the same as in its report: money over time, what became of the victims'
/// money, suspects, linked cases. A click on a mark selects what is behind it.
class ChartsPanel : public Panel
{
    Q_OBJECT

public:
    ChartsPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    void openCase(CaseId caseId);

signals:
    /// The rows behind a mark of the money, or behind all that were marked.
    void rowsWanted(const QList<qint64>& rows);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    SegmentedSwitch* m_switch;
    FigureChart* m_chart;
    Question m_figure;

    void reload();
    void activate(const QList<qint64>& ids);
    void retranslate();
};

} // namespace cluechain
