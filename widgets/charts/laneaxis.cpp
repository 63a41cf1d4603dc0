#include "widgets/charts/laneaxis.h"

#include "widgets/charts/chartpalette.h"
#include "widgets/charts/chartstyle.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

LaneAxis::LaneAxis(QCustomPlot& plot, const ChartPalette& palette)
    : m_plot(plot)
    , m_palette(palette)
{
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->setTickLabels(false);
    plot.yAxis->grid()->setVisible(false);
    plot.xAxis->grid()->setVisible(true);
    plot.xAxis->grid()->setZeroLinePen(Qt::NoPen);
    addPaint(plot, u"background"_s, false, [this](QCPPainter& painter) { paintShades(painter); });
    addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) { paintHeads(painter); });
}

void LaneAxis::fit(QList<Head> heads)
{
    m_heads = std::move(heads);
    const QFontMetricsF metrics(m_palette.font);
    const double pixels = m_palette.font.pixelSize();
    double widest = 0;
    for (const Head& head : std::as_const(m_heads))
        widest = std::max(
            {widest, metrics.horizontalAdvance(head.name), metrics.horizontalAdvance(head.detail)});
    m_width = std::min({widest, m_plot.viewport().width() * 0.3, pixels * 22}) + 2 * pixels;
    QMargins margins = m_plot.axisRect()->minimumMargins();
    margins.setLeft(int(m_width));
    m_plot.axisRect()->setMinimumMargins(margins);
    m_plot.yAxis->setRange(-0.5, double(std::max<qsizetype>(1, m_heads.size())) - 0.5);
}

double LaneAxis::laneHeight() const
{
    return m_plot.yAxis->coordToPixel(1) - m_plot.yAxis->coordToPixel(0);
}

double LaneAxis::middle(int lane) const
{
    return m_plot.yAxis->coordToPixel(lane);
}

int LaneAxis::laneAt(double y) const
{
    const auto lane = int(std::lround(m_plot.yAxis->pixelToCoord(y)));
    return lane >= 0 && lane < m_heads.size() ? lane : -1;
}

void LaneAxis::paintShades(QCPPainter& painter) const
{
    const QRectF axes = m_plot.axisRect()->rect();
    painter.setAntialiasing(false);
    for (int i = 0; i < m_heads.size(); i += 2)
        painter.fillRect(QRectF(0, middle(i) - laneHeight() / 2, axes.right() + 1, laneHeight()),
                         m_palette.alt);
}

void LaneAxis::paintHeads(QCPPainter& painter) const
{
    const QFontMetricsF metrics(m_palette.font);
    const double pixels = m_palette.font.pixelSize();
    const double line = pixels * 1.35;
    const double width = m_width - 2 * pixels;
    for (int i = 0; i < m_heads.size(); ++i) {
        const Head& head = m_heads[i];
        const bool both = !head.detail.isEmpty() && laneHeight() > 2 * line;
        const QRectF rect(pixels, both ? middle(i) - line : middle(i) - line / 2, width + 1, line);
        QFont font = m_palette.font;
        font.setStrikeOut(!head.shown);
        painter.setFont(font);
        painter.setPen(head.shown ? m_palette.text : m_palette.muted);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(head.name, Qt::ElideRight, width));
        if (!both)
            continue;
        painter.setFont(m_palette.font);
        painter.setPen(m_palette.muted);
        painter.drawText(rect.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(head.detail, Qt::ElideMiddle, width));
    }
}

} // namespace cluechain
