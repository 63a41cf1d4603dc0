#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"
#include "widgets/charts/laneaxis.h"
#include "widgets/charts/sidelabels.h"
#include "widgets/charts/stepreduction.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkedCasesPlot)
};

constexpr Swatch shapes[] = {Swatch::Circle,   Swatch::Square,  Swatch::Diamond,
                             Swatch::Triangle, Swatch::Hexagon, Swatch::TriangleDown};

/// The shortest span that holds four fifths of the times, with some air around it, where it is a
/// small part of the whole: one early case must not press all the others together.
std::optional<TimeSpan> densestSpan(QList<Instant> times)
{
    std::sort(times.begin(), times.end());
    const qsizetype held = (times.size() * 4 + 4) / 5;
    if (times.size() < 5)
        return {};
    TimeSpan best{times.first(), times.last()};
    const auto length = [](const TimeSpan& span) { return span.from.secondsTo(span.to); };
    const qint64 whole = length(best);
    for (qsizetype i = 0; i + held <= times.size(); ++i)
        if (const TimeSpan span{times[i], times[i + held - 1]}; length(span) < length(best))
            best = span;
    const qint64 air = std::max<qint64>(length(best) / 6, 3600);
    if (length(best) > whole / 4)
        return {};
    return TimeSpan{best.from.plusSeconds(-air), best.to.plusSeconds(air)};
}

/// One lane a case; a mark where an identifier occurs, a line through the marks of the same one,
/// its value at the right. Each identifier keeps its own height within every lane, so that no line
/// hides another. Shape and colour tell the kind. What lies outside the span that is shown is
/// named at the edge of its lane.
class LinkedCasesPlot : public FigurePlot
{
public:
    LinkedCasesPlot(QCustomPlot& plot, const LinkedCasesFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_figure(figure)
        , m_axis(plot, this->palette())
    {
        QList<Instant> times;
        for (auto& shared : m_figure.shared) {
            if (!m_kinds.contains(shared.kind))
                m_kinds.append(shared.kind);
            std::sort(shared.occurrences.begin(), shared.occurrences.end(),
                      [](const auto& a, const auto& b) {
                          return a.at != b.at ? a.at < b.at : a.lane < b.lane;
                      });
            for (const auto& occurrence : std::as_const(shared.occurrences))
                times.append(occurrence.at);
        }
        m_focus = densestSpan(times);
        addPaint(plot, u"grid"_s, true, [this](QCPPainter& painter) { paintReports(painter); });
        addPaint(plot, u"main"_s, true, [this](QCPPainter& painter) { paintShared(painter); });
        addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) {
            painter.setAntialiasing(true);
            paintSideLabels(painter, m_labels, this->palette());
        });
    }

    std::optional<TimeSpan> extent() const override
    {
        std::optional<TimeSpan> whole;
        const auto include = [&](Instant at) {
            whole = whole ? TimeSpan{std::min(whole->from, at), std::max(whole->to, at)}
                          : TimeSpan{at, at};
        };
        for (const auto& lane : m_figure.lanes)
            if (lane.reportedAt)
                include(*lane.reportedAt);
        for (const auto& shared : m_figure.shared)
            for (const auto& occurrence : shared.occurrences)
                include(occurrence.at);
        return whole;
    }

    int count() const override { return int(m_shown.size()); }

    ChartElement element(int index) const override
    {
        const auto& shared = m_figure.shared[m_shown[index]];
        QStringList lines{nameOf(shared)};
        for (const auto& occurrence : shared.occurrences)
            lines.append(occurrence.at.toDisplay() + u"  "_s +
                         m_figure.lanes.value(occurrence.lane).name);
        lines.append(Text::tr("n = %1").arg(shared.occurrences.size()));
        QRectF spot;
        for (const QPointF& point : path(index))
            spot |= QRectF(point, QSizeF()).adjusted(-size(), -size(), size(), size());
        const QRectF axes = plot().axisRect()->rect();
        return {.text = lines.join(u'\n'), .spot = spot.intersected(axes)};
    }

    QList<qint64> rows(int index) const override { return {m_figure.shared[m_shown[index]].id}; }

    int elementAt(QPointF point) const override
    {
        for (const SideLabel& label : m_labels)
            if (label.id >= 0 && label.spot.contains(point))
                return label.id;
        // The nearest line or mark within some pixels.
        int nearest = -1;
        double best = size() + 2;
        for (int i = 0; i < count(); ++i) {
            const QList<QPointF> points = path(i);
            for (qsizetype k = 0; k < points.size(); ++k) {
                const QCPVector2D p(point);
                const double distance =
                    k == 0 ? (p - QCPVector2D(points[0])).length()
                           : std::sqrt(p.distanceSquaredToLine(QCPVector2D(points[k - 1]),
                                                               QCPVector2D(points[k])));
                if (distance < best) {
                    best = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    QList<LegendEntry> legend() const override
    {
        QList<LegendEntry> entries;
        for (int i = 0; i < m_kinds.size(); ++i)
            entries.append(
                {m_kinds[i], seriesColor(palette(), i), shapeOf(m_kinds[i]), true, isShown(i)});
        const auto reported = [](const auto& lane) { return lane.reportedAt.has_value(); };
        if (std::any_of(m_figure.lanes.cbegin(), m_figure.lanes.cend(), reported))
            entries.append({Text::tr("Reported"), palette().axis, Swatch::Upright});
        return entries;
    }

protected:
    std::optional<TimeSpan> focus() const override { return m_focus; }

    QString note() const override
    {
        return Text::tr("%n case(s)", nullptr, int(m_figure.lanes.size())) + u" · "_s +
               Text::tr("%n shared identifier(s)", nullptr, int(m_figure.shared.size()));
    }

    void fit() override
    {
        m_shown.clear();
        for (int i = 0; i < m_figure.shared.size(); ++i)
            if (isShown(int(m_kinds.indexOf(m_figure.shared[i].kind))))
                m_shown.append(i);
        QList<LaneAxis::Head> heads;
        for (const auto& lane : m_figure.lanes)
            heads.append({.name = lane.name, .detail = lane.number});
        m_axis.fit(heads);

        m_labels.clear();
        for (int i = 0; i < count(); ++i) {
            const auto& shared = m_figure.shared[m_shown[i]];
            m_labels.append({.text = nameOf(shared), .color = colorOf(shared.kind), .id = i});
        }
        const double most = std::min(fontPixels() * 16.0, plot().viewport().width() * 0.25);
        const double width = sideLabelWidth(m_labels, most, palette());
        QMargins margins = plot().axisRect()->minimumMargins();
        margins.setRight(int(width) + fontPixels() / 2);
        plot().axisRect()->setMinimumMargins(margins);
        fitTimeTicks(plot().viewport().width() - m_axis.width() - width);
        layOut(plot());

        const QRectF axes = plot().axisRect()->rect();
        for (SideLabel& label : m_labels) {
            const QList<QPointF> points = path(label.id);
            label.anchor = points.isEmpty() ? axes.topRight() : points.last();
            label.anchor.setX(std::clamp(label.anchor.x(), axes.left(), axes.right()));
        }
        m_labels = placeSideLabels(
            m_labels, QRectF(axes.right() + 1, axes.top(), width, axes.height()), palette());
    }

private:
    qreal size() const { return fontPixels() * 0.4; }

    static QString nameOf(const LinkedCasesFigure::Shared& shared)
    {
        return shared.kind + u' ' + shared.value;
    }

    QColor colorOf(const QString& kind) const
    {
        return seriesColor(palette(), m_kinds.indexOf(kind));
    }

    /// After the sixth kind the shapes begin again, in other colours.
    Swatch shapeOf(const QString& kind) const
    {
        return shapes[m_kinds.indexOf(kind) % std::ssize(shapes)];
    }

    QList<QPointF> path(int index) const
    {
        // Its own height in each lane.
        const double step =
            std::min(m_axis.laneHeight() * 0.76 / std::max(1, count()), size() * 2.6);
        const double off = (index - (count() - 1) / 2.0) * step;
        QList<QPointF> points;
        for (const auto& occurrence : m_figure.shared[m_shown[index]].occurrences)
            points.append({plot().xAxis->coordToPixel(chartSeconds(occurrence.at)),
                           m_axis.middle(occurrence.lane) + off});
        return points;
    }

    void paintReports(QCPPainter& painter) const
    {
        painter.setAntialiasing(false);
        painter.setPen(QPen(palette().axis, 2));
        const double half = m_axis.laneHeight() * 0.44;
        for (int i = 0; i < m_figure.lanes.size(); ++i) {
            if (!m_figure.lanes[i].reportedAt)
                continue;
            const double x =
                plot().xAxis->coordToPixel(chartSeconds(*m_figure.lanes[i].reportedAt));
            painter.drawLine(QPointF(x, m_axis.middle(i) - half),
                             QPointF(x, m_axis.middle(i) + half));
        }
    }

    void paintShared(QCPPainter& painter) const
    {
        painter.setAntialiasing(true);
        for (int i = 0; i < count(); ++i) {
            QColor line = colorOf(m_figure.shared[m_shown[i]].kind);
            painter.setPen(QPen(line, i == current() ? 2.6 : 1.3));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(QPolygonF(path(i)));
            // On to its name.
            const auto label = std::find_if(m_labels.cbegin(), m_labels.cend(),
                                            [i](const SideLabel& l) { return l.id == i; });
            if (label == m_labels.cend())
                continue;
            line.setAlphaF(0.4F);
            painter.setPen(QPen(line, 1, Qt::DotLine));
            painter.drawLine(label->anchor, QPointF(label->spot.left(), label->anchor.y()));
        }
        for (int i = 0; i < count(); ++i) {
            const QString& kind = m_figure.shared[m_shown[i]].kind;
            painter.setPen(QPen(palette().surface, 1));
            painter.setBrush(colorOf(kind));
            for (const QPointF& point : path(i))
                painter.drawPolygon(markShape(shapeOf(kind), point, size()));
        }
        paintBeyond(painter);
    }

    /// The first time before the span that is shown, and the last after it, at the edge of a lane.
    void paintBeyond(QCPPainter& painter) const
    {
        const QRectF axes = plot().axisRect()->rect();
        const TimeSpan span = shownSpan();
        QMap<int, Instant> before;
        QMap<int, Instant> after;
        for (const int index : m_shown) {
            for (const auto& occurrence : m_figure.shared[index].occurrences) {
                if (occurrence.at < span.from)
                    before[occurrence.lane] =
                        std::min(before.value(occurrence.lane, occurrence.at), occurrence.at);
                if (occurrence.at > span.to)
                    after[occurrence.lane] =
                        std::max(after.value(occurrence.lane, occurrence.at), occurrence.at);
            }
        }
        const QFontMetricsF metrics(palette().font);
        painter.setFont(palette().font);
        const auto plate = [&](int lane, const QString& text, bool left) {
            const double width = metrics.horizontalAdvance(text) + fontPixels() * 0.6;
            const QRectF rect(left ? axes.left() + 2 : axes.right() - width - 2,
                              m_axis.middle(lane) - fontPixels() * 0.8, width, fontPixels() * 1.6);
            painter.fillRect(rect, palette().surface);
            painter.setPen(palette().muted);
            painter.drawText(rect, Qt::AlignCenter, text);
        };
        const auto day = [](Instant at) { return at.toDisplay().left(10); };
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            plate(it.key(), u"← "_s + day(it.value()), true);
        for (auto it = after.cbegin(); it != after.cend(); ++it)
            plate(it.key(), day(it.value()) + u" →"_s, false);
    }

    LinkedCasesFigure m_figure;
    LaneAxis m_axis;
    QStringList m_kinds; ///< Entries of the legend.
    std::optional<TimeSpan> m_focus;
    QList<int> m_shown; ///< Of the shared identifiers: those whose kind is shown.
    QList<SideLabel> m_labels;
};

} // namespace

std::unique_ptr<FigurePlot> makeLinkedCasesPlot(QCustomPlot& plot, const LinkedCasesFigure& figure,
                                                const ChartPalette& palette)
{
    return std::make_unique<LinkedCasesPlot>(plot, figure, palette);
}

} // namespace cluechain
