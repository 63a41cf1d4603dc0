#pragma once

#include "models/reports/caseflow.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace cluechain
{

class EmptyState;
class FlowTime;
class FlowView;
class Label;
class Legend;
class PageToolBar;
class SegmentedSwitch;
class Tag;

/// 流向图: where the victims' money of a case went, by level, under one of the three methods or by
/// what they say differently. What
/// a threshold or a fold leaves out is said below the picture; a card opens its account, a band the
/// rows behind it.
class FlowPanel : public QWidget
{
    Q_OBJECT

public:
    FlowPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// What was followed of a case; drawn as chosen.
    void setFlow(CaseId caseId, const std::shared_ptr<const CaseFlow>& flow,
                 const Masking& masking);

signals:
    /// The rows of statements behind a band.
    void rowsWanted(const QList<qint64>& ids);
    /// There is no victim's payment yet: a person wants to enter one.
    void paymentWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    /// What is shown, as another thread made it.
    struct Drawn {
        QString way = {}; ///< A method, or their difference.
        std::shared_ptr<const FlowFigure> whole = {};
        ShownFlow shown = {};
        Money resting = {}; ///< Of the difference: what every method says alike, and returned.
        QList<Instant> times = {};
    };

    std::shared_ptr<const CaseFlow> m_flow;
    Masking m_masking;
    Drawn m_drawn;
    Question m_drawing;
    Question m_rows;

    /// "192.00 万 paid = 0 returned + 192.00 万 resting", with whether it adds up.
    Label* m_sumText;
    Tag* m_balance;
    PageToolBar* m_bar;
    Label* m_methodLabel;
    SegmentedSwitch* m_method;
    QComboBox* m_bands;
    QComboBox* m_folding;
    QSlider* m_threshold;
    Label* m_thresholdText;
    QPushButton* m_zoomOut;
    QPushButton* m_fit;
    QPushButton* m_zoomIn;
    QPushButton* m_save;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    FlowView* m_view;
    Legend* m_legend;
    Label* m_shown;
    QPushButton* m_showAll;
    QPushButton* m_play;
    FlowTime* m_time;
    Label* m_until;

    void buildBar();
    QWidget* buildFoot();
    void connectParts();
    /// Filter and method as chosen, of what was followed.
    void draw();
    void take(const Drawn& drawn);
    void showSum();
    void drawLegend(const FlowFigure& figure);
    void showTime();
    void showSelected();
    void select(int card, int band);
    void save();
    void retranslate();
    Money leastShown() const;
};

} // namespace cluechain
