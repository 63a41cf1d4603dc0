#pragma once

#include <QProxyStyle>

namespace cluechain
{

/// Fusion with the measures of the tokens; focus rings, splitters and the marks of check boxes,
/// combo boxes and headers are painted here, since style sheets disagree on them between widgets.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

/// Whether a widget that paints itself shows its focus: once keys are in use, as buttons do.
bool showsFocus(const QWidget* widget);
/// The 2 px ring of keyboard focus, just inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius);

} // namespace cluechain
