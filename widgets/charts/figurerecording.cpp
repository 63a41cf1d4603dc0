#include "widgets/charts/figurerecording.h"

#include "widgets/charts/figureimage.h"

#include <QBuffer>
#include <QPainter>

#include <utility>

namespace cluechain
{

namespace
{

/// Pixels across a figure over the whole width of a page, where labels of 12 pixels become 7.8
/// points.
constexpr int recordedWidth = 777;

} // namespace

FigureRecording::FigureRecording(const Document& document, ChartPalette palette)
    : m_palette(std::move(palette))
{
    for (const report::Block& block : document.blocks) {
        const auto* figure = std::get_if<report::FigureBlock>(&block);
        if (figure && !isEmpty(figure->figure))
            m_undrawn.append(&figure->figure);
    }
}

void FigureRecording::drawNext()
{
    const AnyFigure* figure = m_undrawn.takeFirst();
    Drawn drawn;
    drawn.size = {recordedWidth, qRound(recordedWidth * naturalAspect(*figure))};
    QPainter painter(&drawn.picture);
    paintFigure(painter, QRectF(QPointF(), drawn.size), *figure, m_palette, 1);
    painter.end();
    m_drawn.insert(figure, drawn);
}

void FigureRecording::play(QPainter& painter, const QRectF& rect, const AnyFigure& figure) const
{
    const auto drawn = m_drawn.find(&figure);
    Q_ASSERT(drawn != m_drawn.end());
    // A recording keeps its place while it is played: each writer plays a copy.
    QPicture picture = drawn->picture;
    painter.save();
    painter.translate(rect.topLeft());
    // A recording is played in the resolution of the device; ours is measured in its units already.
    painter.scale(rect.width() / drawn->size.width() * picture.logicalDpiX() /
                      painter.device()->logicalDpiX(),
                  rect.height() / drawn->size.height() * picture.logicalDpiY() /
                      painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

FigurePainter FigureRecording::painter() const
{
    return [this](QPainter& painter, const QRectF& rect, const AnyFigure& figure) {
        play(painter, rect, figure);
    };
}

FigureImages FigureRecording::images() const
{
    return [this](const AnyFigure& figure, int width, int height) {
        constexpr int scale = 2;
        QImage image(QSize(width, height) * scale, QImage::Format_ARGB32_Premultiplied);
        image.fill(m_palette.surface);
        QPainter painter(&image);
        play(painter, QRectF(image.rect()), figure);
        painter.end();
        QBuffer png;
        image.save(&png, "PNG");
        return FigureImage{png.data(), "image/png"};
    };
}

} // namespace cluechain
