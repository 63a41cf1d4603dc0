#pragma once

#include "widgets/charts/figureplot.h"

#include <QImage>
#include <QRectF>
#include <QSize>

class QPainter;

namespace cluechain
{

/// The figure as a picture of `size` logical pixels, `scale` device pixels each. GUI thread, no
/// screen needed (QT_QPA_PLATFORM=offscreen).
QImage renderFigure(const AnyFigure& figure, QSize size, qreal scale, const ChartPalette& palette,
                    const FigureView& view = {});

/// Paints it as vectors into `rect`; `pixel` is the length of one of the chart's pixels in the
/// painter's units.
void paintFigure(QPainter& painter, const QRectF& rect, const AnyFigure& figure,
                 const ChartPalette& palette, qreal pixel, const FigureView& view = {});

} // namespace cluechain
