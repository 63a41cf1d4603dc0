#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"
#include "widgets/charts/laneaxis.h"
#include "widgets/charts/stepreduction.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LanesPlot)
};

using Event = LanesFigure::Event;
using Kind = LanesFigure::Mark;

Swatch swatchOf(Kind kind)
{
    switch (kind) {
    case Kind::Tick:
        return Swatch::Upright;
    case Kind::Circle:
        return Swatch::Circle;
    case Kind::Diamond:
        return Swatch::Diamond;
    case Kind::Box:
        return Swatch::Hollow;
    case Kind::Bar:
    case Kind::Span:
        return Swatch::Solid;
    }
    return Swatch::Solid;
}

/// Events under each other by kind, on one time axis. What would lie on top of each other is one
/// mark, which says how many it stands for: it costs by the columns of the picture, not by the
/// events. A lane is named at its head; a click there hides its marks.
class LanesPlot : public FigurePlot
{
public:
    LanesPlot(QCustomPlot& plot, const LanesFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_figure(figure)
        , m_axis(plot, this->palette())
    {
        for (const auto& lane : m_figure.lanes)
            m_latestEnds.append(latestEnds(lane));
        addPaint(plot, u"main"_s, true, [this](QCPPainter& painter) {
            paintGaps(painter);
            paintMarks(painter);
        });
    }

    std::optional<TimeSpan> extent() const override
    {
        std::optional<TimeSpan> whole;
        const auto include = [&](Instant from, Instant to) {
            whole = whole ? TimeSpan{std::min(whole->from, from), std::max(whole->to, to)}
                          : TimeSpan{from, to};
        };
        for (qsizetype i = 0; i < m_figure.lanes.size(); ++i) {
            const auto& lane = m_figure.lanes[i];
            if (!lane.events.isEmpty())
                include(lane.events.first().at,
                        m_latestEnds[i].isEmpty() ? lane.events.last().at : m_latestEnds[i].last());
            if (!lane.gaps.isEmpty())
                include(lane.gaps.first().from, lane.gaps.last().to);
        }
        return whole;
    }

    int count() const override { return int(m_marks.size()); }

    ChartElement element(int index) const override
    {
        const Mark& mark = m_marks[index];
        const auto& lane = m_figure.lanes[mark.lane];
        const Event& first = lane.events[mark.begin];
        const Event& last = lane.events[mark.end - 1];
        const bool one = mark.end - mark.begin == 1;
        const Instant until = first.until.value_or(first.at);
        const Instant end = one ? until : last.at;
        QStringList lines{
            first.at == end
                ? first.at.toDisplay()
                : Text::tr("%1 to %2", "times").arg(first.at.toDisplay(), end.toDisplay())};
        const QString what = first.text.isEmpty() ? first.label : first.text;
        lines.append(one && !what.isEmpty() ? lane.name + u": "_s + what : lane.name);
        lines.append(Text::tr("n = %1").arg(mark.end - mark.begin));
        return {.text = lines.join(u'\n'), .spot = rectOf(mark)};
    }

    QList<qint64> rows(int index) const override
    {
        const Mark& mark = m_marks[index];
        QList<qint64> ids;
        for (qsizetype i = mark.begin; i < mark.end; ++i)
            ids.append(m_figure.lanes[mark.lane].events[i].id);
        return ids;
    }

    int elementAt(QPointF point) const override
    {
        const int lane = m_axis.laneAt(point.y());
        if (lane < 0 || !plot().axisRect()->rect().contains(point.toPoint()))
            return -1;
        return nearestIn(lane, point.x(), fontPixels() * 0.6);
    }

    int neighbour(int index, Qt::Key key) const override
    {
        const Mark& mark = m_marks[index];
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const int next = index + (key == Qt::Key_Right ? 1 : -1);
            return next >= 0 && next < count() && m_marks[next].lane == mark.lane ? next : -1;
        }
        const int step = key == Qt::Key_Down ? 1 : -1;
        const double x = rectOf(mark).center().x();
        for (int lane = mark.lane + step; lane >= 0 && lane < m_figure.lanes.size(); lane += step)
            if (const int next = nearestIn(lane, x, std::numeric_limits<double>::max()); next >= 0)
                return next;
        return -1;
    }

    QList<LegendEntry> legend() const override
    {
        QList<LegendEntry> entries;
        for (int i = 0; i < m_figure.lanes.size(); ++i)
            entries.append({m_figure.lanes[i].name, seriesColor(palette(), i),
                            swatchOf(m_figure.lanes[i].mark), true, isShown(i)});
        return entries;
    }

    bool labelsItself() const override { return true; }

protected:
    std::optional<TimeSpan> focus() const override { return m_figure.focus; }

    void fit() override
    {
        QList<LaneAxis::Head> heads;
        for (int i = 0; i < m_figure.lanes.size(); ++i)
            heads.append({.name = m_figure.lanes[i].name, .shown = isShown(i)});
        m_axis.fit(heads);
        fitTimeTicks(plot().viewport().width() - m_axis.width());
        layOut(plot());
        m_marks.clear();
        for (int lane = 0; lane < m_figure.lanes.size(); ++lane) {
            noteLegendSpot(lane, QRectF(0, m_axis.middle(lane) - m_axis.laneHeight() / 2,
                                        m_axis.width(), m_axis.laneHeight()));
            if (isShown(lane))
                addMarks(lane);
        }
    }

    QList<qint64> rowsIn(const QRectF& area) const override
    {
        const Instant from = chartInstant(plot().xAxis->pixelToCoord(area.left()));
        const Instant to = chartInstant(plot().xAxis->pixelToCoord(area.right()));
        QList<qint64> ids;
        for (int lane = 0; lane < m_figure.lanes.size(); ++lane) {
            const auto& events = m_figure.lanes[lane].events;
            for (qsizetype i = firstFrom(lane, from); isShown(lane) && i < events.size(); ++i) {
                if (events[i].at > to)
                    break;
                ids.append(events[i].id);
            }
        }
        return ids;
    }

private:
    /// Events [begin, end) of a lane, and where they are drawn.
    struct Mark {
        int lane = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
        double left = 0;
        double right = 0;
    };

    /// The latest end of all events up to each one; none where no event lasts.
    static QList<Instant> latestEnds(const LanesFigure::Lane& lane)
    {
        QList<Instant> ends;
        const auto lasts = [](const Event& event) { return event.until.has_value(); };
        if (std::none_of(lane.events.cbegin(), lane.events.cend(), lasts))
            return ends;
        for (const Event& event : lane.events) {
            const Instant end = event.until.value_or(event.at);
            ends.append(ends.isEmpty() ? end : std::max(ends.last(), end));
        }
        return ends;
    }

    qsizetype firstFrom(int lane, Instant at) const
    {
        const auto& events = m_figure.lanes[lane].events;
        return std::lower_bound(events.cbegin(), events.cend(), at,
                                [](const Event& e, Instant t) { return e.at < t; }) -
               events.cbegin();
    }

    /// The first event that reaches into the time after `at`.
    qsizetype firstReaching(int lane, Instant at) const
    {
        const QList<Instant>& ends = m_latestEnds[lane];
        return ends.isEmpty() ? firstFrom(lane, at)
                              : std::lower_bound(ends.cbegin(), ends.cend(), at) - ends.cbegin();
    }

    double markWidth(Kind kind) const
    {
        switch (kind) {
        case Kind::Tick:
        case Kind::Span:
            return 1;
        case Kind::Bar:
            return fontPixels() * 0.45;
        default:
            return fontPixels() * 0.9;
        }
    }

    void addMarks(int lane)
    {
        const auto& events = m_figure.lanes[lane].events;
        const QCPAxis& axis = *plot().xAxis;
        const double width = markWidth(m_figure.lanes[lane].mark);
        const auto at = [&](double x) { return chartInstant(axis.pixelToCoord(x)); };
        const QRectF axes = plot().axisRect()->rect();
        const Instant last = at(axes.right() + width);
        qsizetype i = firstReaching(lane, at(axes.left() - width));
        while (i < events.size() && events[i].at <= last) {
            const double x = axis.coordToPixel(chartSeconds(events[i].at));
            const double until =
                axis.coordToPixel(chartSeconds(events[i].until.value_or(events[i].at)));
            Mark mark{lane, i, i + 1, x - width / 2, std::max(x + width / 2, until)};
            if (until - x < width)
                mark.end = std::max(i + 1, firstFrom(lane, at(std::floor(x) + width)));
            i = mark.end;
            if (mark.right >= axes.left())
                m_marks.append(mark);
        }
    }

    int nearestIn(int lane, double x, double within) const
    {
        int nearest = -1;
        for (int i = 0; i < m_marks.size(); ++i) {
            if (m_marks[i].lane != lane)
                continue;
            const double off = std::max({m_marks[i].left - x, x - m_marks[i].right, 0.0});
            if (off < within || (off == 0 && nearest < 0)) {
                within = off;
                nearest = i;
            }
        }
        return nearest;
    }

    QRectF rectOf(const Mark& mark) const
    {
        const double part = m_figure.lanes[mark.lane].mark == Kind::Span ? 0.36 : 0.6;
        const double height = m_axis.laneHeight() * part;
        return {mark.left, m_axis.middle(mark.lane) - height / 2, mark.right - mark.left, height};
    }

    void paintGaps(QCPPainter& painter) const
    {
        const QRectF axes = plot().axisRect()->rect();
        for (int lane = 0; lane < m_figure.lanes.size(); ++lane) {
            const double height = m_axis.laneHeight() * 0.8;
            for (const TimeGap& gap : m_figure.lanes[lane].gaps) {
                const double left = plot().xAxis->coordToPixel(chartSeconds(gap.from));
                const double right = plot().xAxis->coordToPixel(chartSeconds(gap.to));
                const QRectF rect =
                    QRectF(left, m_axis.middle(lane) - height / 2, right - left, height)
                        .intersected(axes.adjusted(-2, 0, 2, 0));
                paintGap(painter, rect, palette());
                paintGapReason(painter, rect, gap.why, palette());
            }
        }
    }

    void paintMarks(QCPPainter& painter) const
    {
        const QFontMetricsF metrics(palette().font);
        double taken = 0; // by the last label of the lane
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            const Mark& mark = m_marks[i];
            paintMark(painter, mark);
            if (i == 0 || m_marks[i - 1].lane != mark.lane)
                taken = 0;
            const auto& event = m_figure.lanes[mark.lane].events[mark.begin];
            if (event.label.isEmpty())
                continue;
            const qsizetype n = mark.end - mark.begin;
            const QString text = n == 1 ? event.label : u"%1 ×%2"_s.arg(event.label).arg(n);
            const double width = metrics.horizontalAdvance(text);
            const double pad = fontPixels() * 0.3;
            const auto inLane = [&](qsizetype k) {
                return k >= 0 && k < m_marks.size() && m_marks[k].lane == mark.lane;
            };
            // After the mark; before it where the next one, or the edge, leaves no room.
            const QRectF axes = plot().axisRect()->rect();
            const double end = inLane(i + 1) ? m_marks[i + 1].left : axes.right();
            const double begin =
                std::max(taken, inLane(i - 1) ? m_marks[i - 1].right : double(axes.left()));
            double left = mark.right + pad;
            if (left + width > end && !inLane(i + 1))
                left = mark.left - pad - width;
            if (left + width > end || left < begin)
                continue;
            taken = left + width + pad;
            painter.setFont(palette().font);
            painter.setPen(palette().muted);
            painter.drawText(QRectF(left, m_axis.middle(mark.lane) - fontPixels(), width + 1,
                                    fontPixels() * 2.0),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
        }
    }

    void paintMark(QCPPainter& painter, const Mark& mark) const
    {
        const Kind kind = m_figure.lanes[mark.lane].mark;
        const QColor color = seriesColor(palette(), mark.lane);
        const QRectF rect = rectOf(mark);
        const bool isShape = kind == Kind::Circle || kind == Kind::Diamond || kind == Kind::Box;
        painter.setAntialiasing(isShape);
        if (!isShape) {
            painter.fillRect(rect, color);
            return;
        }
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(kind == Kind::Diamond ? color : palette().surface);
        painter.drawPolygon(markShape(kind == Kind::Box ? Swatch::Square : swatchOf(kind),
                                      rect.center(), markWidth(kind) / 2));
    }

    LanesFigure m_figure;
    LaneAxis m_axis;
    QList<QList<Instant>> m_latestEnds;
    QList<Mark> m_marks; ///< In view, by lane, then by time.
};

} // namespace

std::unique_ptr<FigurePlot> makeLanesPlot(QCustomPlot& plot, const LanesFigure& figure,
                                          const ChartPalette& palette)
{
    return std::make_unique<LanesPlot>(plot, figure, palette);
}

} // namespace cluechain
