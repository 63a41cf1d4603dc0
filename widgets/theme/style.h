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
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

/// The 2 px ring of keyboard focus, just inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius);

} // namespace cluechain
