#include "widgets/charts/figureimage.h"

#include <QPicture>
#include <qcustomplot.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Lays the figure out on a plot that is never shown, and paints it on `device` in the device's
/// logical pixels.
void paintOn(QPaintDevice* device, const AnyFigure& figure, QSize size, const ChartPalette& palette,
             const FigureView& view, bool vectors)
{
    QCustomPlot plot;
    plot.setViewport(QRect(QPoint(), size));
    const auto drawn = makeFigurePlot(plot, figure, palette, view);
    QCPPainter painter;
    painter.begin(device);
    painter.setFont(palette.font);
    painter.setMode(QCPPainter::pmVectorized, vectors);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
}

} // namespace

QImage renderFigure(const AnyFigure& figure, QSize size, qreal scale, const ChartPalette& palette,
                    const FigureView& view)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(palette.surface);
    paintOn(&image, figure, size, palette, view, false);
    return image;
}

void paintFigure(QPainter& painter, const QRectF& rect, const AnyFigure& figure,
                 const ChartPalette& palette, qreal pixel, const FigureView& view)
{
    // QCustomPlot wants a painter of its own: it draws into a recording, which is played here.
    QPicture picture;
    paintOn(&picture, figure, (rect.size() / pixel).toSize(), palette, view, true);
    painter.save();
    painter.translate(rect.topLeft());
    // A recording is played in the resolution of the device; ours is measured in its units already.
    painter.scale(pixel * picture.logicalDpiX() / painter.device()->logicalDpiX(),
                  pixel * picture.logicalDpiY() / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

} // namespace cluechain
