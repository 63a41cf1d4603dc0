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

/// 流向图: where the victims' money of a case went, by level, under one of the three methods. What
/// a threshold or a fold leaves out is said below the picture; a card opens its account, a band the
/// rows behind it.
class FlowPanel : public QWidget
{
    Q_OBJECT

public:
    FlowPanel(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    void openCase(CaseId caseId);
    void reload();
    /// "192.00 万 paid = 0 returned + 192.00 万 resting", with whether it adds up: for the bar
    /// above.
    QWidget* sums() const { return m_sums; }

signals:
    /// The rows of statements behind a band.
    void rowsWanted(const QList<qint64>& ids);
    /// There is no victim's payment yet: a person wants to enter one.
    void paymentWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    bool m_isStale = true;
    std::shared_ptr<const CaseFlow> m_flow;
    Masking m_masking;
    Question m_question;
    Question m_rows;

    QWidget* m_sums;
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
    void take(const std::shared_ptr<const CaseFlow>& flow, const Masking& masking);
    /// Filter and method as chosen, of what was read.
    void draw();
    void drawLegend(const FlowFigure& figure);
    void showTime();
    void select(int card, int band);
    void save();
    void retranslate();
    Money leastShown() const;
};

} // namespace cluechain
