#pragma once

#include "models/reports/figures.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/panel.h"

namespace cluechain
{

class FigureChart;

/// Money in and out over time, with the balance as steps: of the selected account, or of the
/// accounts of the selected person; else of the account that received most.
class FundsPanel : public Panel
{
    Q_OBJECT

public:
    FundsPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    void openCase(CaseId caseId);
    /// Reads again for what is selected now.
    void reload();

signals:
    /// A mark was asked for: the transactions behind it.
    void rowsWanted(const QList<qint64>& transactions);

protected:
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    Subject m_subject;
    Question m_read;
    FigureChart* m_chart;

    void retranslate();
};

} // namespace cluechain
