#include "widgets/charts/figureplot.h"

#include "widgets/charts/chartstyle.h"
#include "widgets/charts/stepreduction.h"

#include <qcustomplot.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double shortestWhole = 60; // seconds: a single moment still has an axis

} // namespace

FigurePlot::FigurePlot(QCustomPlot& plot, ChartPalette palette)
    : m_plot(plot)
    , m_palette(std::move(palette))
{
    styleChart(m_plot, m_palette);
    addPaint(m_plot, u"legend"_s, false, [this](QCPPainter& painter) { paintCaption(painter); });
    addPaint(m_plot, u"overlay"_s, false, [this](QCPPainter& painter) { paintMarks(painter); });
}

FigurePlot::~FigurePlot() = default;

void FigurePlot::setView(const FigureView& view)
{
    m_hidden = view.hidden;
    m_drawsLegend = view.legend;
    if (view.span)
        show(*view.span, 0, 0);
    else if (const auto first = focus())
        show(*first, 0, 0);
    else if (const auto whole = extent())
        show(*whole, 0.04, 0.05);
    refresh();
}

FigureView FigurePlot::view() const
{
    FigureView view{.hidden = m_hidden, .legend = m_drawsLegend};
    if (hasTimeAxis())
        view.span = shownSpan();
    return view;
}

void FigurePlot::refresh()
{
    m_legendSpots.clear();
    reserveCaption();
    fit();
    m_current = m_current < count() ? m_current : -1;
}

void FigurePlot::showAll()
{
    if (const auto whole = extent())
        show(*whole, 0.04, 0.05);
}

void FigurePlot::show(const TimeSpan& span, double airBefore, double airAfter)
{
    const double from = chartSeconds(span.from);
    const double to = chartSeconds(span.to);
    const double length = airBefore + airAfter > 0 ? std::max(to - from, shortestWhole) : to - from;
    m_plot.xAxis->setRange(from - length * airBefore, to + length * airAfter);
}

TimeSpan FigurePlot::shownSpan() const
{
    const QCPRange range = m_plot.xAxis->range();
    return {chartInstant(range.lower), chartInstant(range.upper)};
}

void FigurePlot::fitTimeTicks(double width)
{
    // As wide as a date with its year.
    m_plot.xAxis->setTicker(chinaTimeTicker(int(width / (fontPixels() * 5.5))));
}

int FigurePlot::elementAt(QPointF point) const
{
    for (int i = count() - 1; i >= 0; --i)
        if (element(i).spot.contains(point))
            return i;
    return -1;
}

int FigurePlot::neighbour(int index, Qt::Key key) const
{
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const int next = index + (forward ? 1 : -1);
    return next < count() ? next : -1;
}

QList<qint64> FigurePlot::rowsIn(const QRectF& area) const
{
    QList<qint64> ids;
    for (int i = 0; i < count(); ++i)
        if (area.contains(element(i).spot.center()))
            ids += rows(i);
    return ids;
}

QList<qint64> FigurePlot::brush(const QRectF& area)
{
    clearBrush();
    if (hasTimeAxis()) {
        m_brushedSpan = TimeSpan{chartInstant(m_plot.xAxis->pixelToCoord(area.left())),
                                 chartInstant(m_plot.xAxis->pixelToCoord(area.right()))};
    } else {
        for (int i = 0; i < count(); ++i)
            if (area.contains(element(i).spot.center()))
                m_brushed.append(i);
    }
    return rowsIn(area);
}

void FigurePlot::clearBrush()
{
    m_brushedSpan.reset();
    m_brushed.clear();
}

int FigurePlot::legendEntryAt(QPointF point) const
{
    for (auto it = m_legendSpots.cbegin(); it != m_legendSpots.cend(); ++it)
        if (it.value().contains(point))
            return it.key();
    return -1;
}

void FigurePlot::paintMarks(QCPPainter& painter) const
{
    const QRectF axes = m_plot.axisRect()->rect();
    QColor wash = m_palette.accentSoft;
    wash.setAlphaF(0.5F);
    painter.setAntialiasing(false);
    if (m_brushedSpan) {
        const double from = m_plot.xAxis->coordToPixel(chartSeconds(m_brushedSpan->from));
        const double to = m_plot.xAxis->coordToPixel(chartSeconds(m_brushedSpan->to));
        const QRectF area =
            QRectF(QPointF(from, axes.top()), QPointF(to, axes.bottom())).intersected(axes);
        if (area.width() > 0) {
            painter.fillRect(area, wash);
            painter.setPen(QPen(m_palette.accent, 1));
            painter.drawLine(area.topLeft(), area.bottomLeft());
            painter.drawLine(area.topRight(), area.bottomRight());
        }
    }
    painter.setPen(QPen(m_palette.accent, 1));
    painter.setBrush(wash);
    for (const int index : m_brushed)
        if (index < count())
            painter.drawRect(element(index).spot);
    if (m_current < 0 || m_current >= count())
        return;
    const QRectF spot = element(m_current).spot;
    if (hasTimeAxis()) {
        painter.setPen(QPen(m_palette.axis, 1, Qt::DashLine));
        painter.drawLine(QPointF(spot.center().x(), axes.top()),
                         QPointF(spot.center().x(), axes.bottom()));
        painter.drawLine(QPointF(axes.left(), spot.top()), QPointF(axes.right(), spot.top()));
    }
    painter.setPen(QPen(m_palette.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(spot.adjusted(-2, -2, 2, 2));
}

void FigurePlot::reserveCaption()
{
    const bool needed =
        !note().isEmpty() || (m_drawsLegend && !labelsItself() && !legend().isEmpty());
    QMargins margins = m_plot.axisRect()->minimumMargins();
    margins.setTop(needed ? fontPixels() * 9 / 4 : fontPixels());
    m_plot.axisRect()->setMinimumMargins(margins);
}

/// The line above the axes: the note at the left, the legend at the right.
void FigurePlot::paintCaption(QCPPainter& painter)
{
    const QFontMetricsF metrics(m_palette.font);
    const qreal pixels = fontPixels();
    const qreal height = pixels * 1.8;
    const QRectF line(pixels, pixels * 0.2, m_plot.viewport().width() - 2 * pixels, height);
    painter.setFont(m_palette.font);
    painter.setAntialiasing(true);
    qreal right = line.right();
    const QList<LegendEntry> entries =
        m_drawsLegend && !labelsItself() ? legend() : QList<LegendEntry>();
    for (auto i = int(entries.size()) - 1; i >= 0; --i) {
        const LegendEntry& entry = entries[i];
        const qreal end = right;
        const qreal width = metrics.horizontalAdvance(entry.text);
        right -= width;
        QFont font = m_palette.font;
        font.setStrikeOut(!entry.shown);
        painter.setFont(font);
        painter.setPen(m_palette.muted);
        painter.drawText(QRectF(right, line.top(), width + 1, height),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        right -= pixels * 1.4;
        const QRectF mark(right, line.center().y() - pixels * 0.4, pixels * 1.1, pixels * 0.8);
        paintSwatch(painter, mark, entry.shown ? entry.swatch : Swatch::Dashed,
                    entry.shown ? legendColor(entry.ink) : m_palette.muted);
        if (entry.canHide)
            noteLegendSpot(i, QRectF(right, line.top(), end - right, height));
        right -= pixels;
    }
    painter.setFont(m_palette.font);
    painter.setPen(m_palette.muted);
    painter.drawText(QRectF(line.left(), line.top(), right - line.left(), height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(note(), Qt::ElideRight, right - line.left()));
}

std::unique_ptr<FigurePlot> makeFigurePlot(QCustomPlot& plot, const AnyFigure& figure,
                                           const ChartPalette& palette, const FigureView& view)
{
    struct Visitor {
        QCustomPlot& plot;
        const ChartPalette& palette;

        auto operator()(const FundsFigure& f) const { return makeFundsPlot(plot, f, palette); }
        auto operator()(const OutcomeFigure& f) const { return makeOutcomePlot(plot, f, palette); }
        auto operator()(const SuspectsFigure& f) const
        {
            return makeSuspectsPlot(plot, f, palette);
        }
        auto operator()(const LinkedCasesFigure& f) const
        {
            return makeLinkedCasesPlot(plot, f, palette);
        }
        auto operator()(const BarsFigure& f) const
        {
            return f.layout == BarsFigure::Layout::Rows ? makeRowBarsPlot(plot, f, palette)
                                                        : makeColumnsPlot(plot, f, palette);
        }
        auto operator()(const HeatFigure& f) const { return makeHeatPlot(plot, f, palette); }
        auto operator()(const LanesFigure& f) const { return makeLanesPlot(plot, f, palette); }
    };
    auto made = std::visit(Visitor{plot, palette}, figure);
    made->setView(view);
    return made;
}

} // namespace cluechain
