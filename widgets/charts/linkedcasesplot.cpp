#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"
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

/// One lane a case, newest report below; a mark where an identifier occurs, a line through the
/// marks of the same identifier, its value on a plate. Shape and colour tell the kind.
class LinkedCasesPlot : public FigurePlot
{
public:
    LinkedCasesPlot(QCustomPlot& plot, const LinkedCasesFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_figure(figure)
    {
        for (auto& shared : m_figure.shared) {
            if (!m_kinds.contains(shared.kind))
                m_kinds.append(shared.kind);
            std::sort(shared.occurrences.begin(), shared.occurrences.end(),
                      [](const auto& a, const auto& b) {
                          return a.at != b.at ? a.at < b.at : a.lane < b.lane;
                      });
        }
        plot.yAxis->setRange(-0.6, double(std::max<qsizetype>(1, m_figure.lanes.size())) - 0.4);
        plot.yAxis->setRangeReversed(true);
        plot.yAxis->setTickLabels(false);
        plot.yAxis->grid()->setZeroLinePen(Qt::NoPen);
        QSharedPointer<QCPAxisTickerFixed> lanes(new QCPAxisTickerFixed);
        plot.yAxis->setTicker(lanes);
        addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) { paintLanes(painter); });
        addPaint(plot, u"grid"_s, true, [this](QCPPainter& painter) { paintReports(painter); });
        addPaint(plot, u"main"_s, true, [this](QCPPainter& painter) { paintShared(painter); });
        addLegend(
            plot, palette,
            [this] {
                return Text::tr("%n case(s)", nullptr, int(m_figure.lanes.size())) + u" · "_s +
                       Text::tr("%n shared identifier(s)", nullptr, int(m_figure.shared.size()));
            },
            [this] { return legend(); });
        showAll();
    }

    bool hasTimeAxis() const override { return true; }

    void showAll() override
    {
        std::optional<double> from;
        std::optional<double> to;
        const auto include = [&](Instant at) {
            from = std::min(from.value_or(chartSeconds(at)), chartSeconds(at));
            to = std::max(to.value_or(chartSeconds(at)), chartSeconds(at));
        };
        for (const auto& lane : m_figure.lanes)
            if (lane.reportedAt)
                include(*lane.reportedAt);
        for (const auto& shared : m_figure.shared)
            for (const auto& occurrence : shared.occurrences)
                include(occurrence.at);
        if (!from)
            return;
        const double span = std::max(*to - *from, 3600.0);
        plot().xAxis->setRange(*from - span * 0.06, *to + span * 0.1);
    }

    void refresh() override
    {
        const QFontMetricsF metrics(palette().font);
        qreal widest = 0;
        for (const auto& lane : m_figure.lanes)
            widest = std::max({widest, metrics.horizontalAdvance(lane.name),
                               metrics.horizontalAdvance(lane.number)});
        m_labelWidth =
            std::min({widest, plot().viewport().width() * 0.3, double(fontPixels()) * 22});
        QMargins margins = plot().axisRect()->minimumMargins();
        margins.setLeft(int(m_labelWidth) + 2 * fontPixels());
        plot().axisRect()->setMinimumMargins(margins);
        plot().xAxis->setTicker(
            chinaTimeTicker(int((plot().viewport().width() - m_labelWidth) / (fontPixels() * 8))));
    }

    int count() const override { return int(m_figure.shared.size()); }

    ChartElement element(int index) const override
    {
        const auto& shared = m_figure.shared[index];
        QStringList lines{shared.kind + u' ' + shared.value};
        for (const auto& occurrence : shared.occurrences)
            lines.append(occurrence.at.toDisplay() + u"  "_s +
                         m_figure.lanes.value(occurrence.lane).name);
        lines.append(Text::tr("n = %1").arg(shared.occurrences.size()));
        QRectF spot;
        for (const QPointF& point : path(shared))
            spot |= QRectF(point, QSizeF()).adjusted(-size(), -size(), size(), size());
        return {.text = lines.join(u'\n'), .ids = {shared.id}, .spot = spot};
    }

    int elementAt(QPointF point) const override
    {
        // The nearest line or mark within some pixels, or the plate.
        int nearest = -1;
        double best = size() + 2;
        for (int i = 0; i < m_figure.shared.size(); ++i) {
            if (m_plates.value(i).contains(point))
                return i;
            const QList<QPointF> points = path(m_figure.shared[i]);
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

private:
    qreal size() const { return fontPixels() * 0.45; }

    QColor color(const QString& kind) const
    {
        const auto index = m_kinds.indexOf(kind);
        return index < palette().categorical.size() ? palette().categorical[index] : palette().idle;
    }

    QList<QPointF> path(const LinkedCasesFigure::Shared& shared) const
    {
        QList<QPointF> points;
        for (const auto& occurrence : shared.occurrences)
            points.append({plot().xAxis->coordToPixel(chartSeconds(occurrence.at)),
                           plot().yAxis->coordToPixel(occurrence.lane)});
        return points;
    }

    void paintLanes(QCPPainter& painter) const
    {
        const QFontMetricsF metrics(palette().font);
        const double line = fontPixels() * 1.35;
        const double laneHeight = plot().yAxis->coordToPixel(1) - plot().yAxis->coordToPixel(0);
        painter.setFont(palette().font);
        for (int i = 0; i < m_figure.lanes.size(); ++i) {
            const auto& lane = m_figure.lanes[i];
            const double y = plot().yAxis->coordToPixel(i);
            const bool both = laneHeight > 2 * line;
            QRectF rect(fontPixels(), both ? y - line : y - line / 2, m_labelWidth, line);
            painter.setPen(palette().text);
            painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(lane.name, Qt::ElideRight, m_labelWidth));
            if (!both)
                continue;
            painter.setPen(palette().muted);
            painter.drawText(rect.translated(0, line), Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(lane.number, Qt::ElideMiddle, m_labelWidth));
        }
    }

    void paintReports(QCPPainter& painter) const
    {
        painter.setPen(QPen(palette().axis, 1));
        painter.setFont(palette().font);
        for (int i = 0; i < m_figure.lanes.size(); ++i) {
            if (!m_figure.lanes[i].reportedAt)
                continue;
            const double x =
                plot().xAxis->coordToPixel(chartSeconds(*m_figure.lanes[i].reportedAt));
            const double y = plot().yAxis->coordToPixel(i);
            painter.setPen(QPen(palette().axis, 2));
            painter.drawLine(QPointF(x, y - fontPixels()), QPointF(x, y + fontPixels()));
        }
    }

    /// The shape of a mark; after the sixth kind they begin again, in other colours.
    QPolygonF shape(const QString& kind, QPointF at) const
    {
        const auto index = m_kinds.indexOf(kind);
        const qreal s = size();
        QPolygonF polygon;
        const auto regular = [&](int corners, double turn) {
            for (int i = 0; i < corners; ++i) {
                const double angle = turn + 2 * M_PI * i / corners;
                polygon.append(at + QPointF(std::sin(angle), -std::cos(angle)) * s * 1.15);
            }
        };
        switch (index % 6) {
        case 0:
            regular(24, 0); // a circle
            break;
        case 1:
            regular(4, M_PI / 4); // a square
            break;
        case 2:
            regular(4, 0); // a diamond
            break;
        case 3:
            regular(3, 0);
            break;
        case 4:
            regular(6, 0);
            break;
        default:
            regular(3, M_PI);
            break;
        }
        return polygon;
    }

    void paintShared(QCPPainter& painter)
    {
        painter.setAntialiasing(true);
        for (const auto& shared : m_figure.shared) {
            painter.setPen(QPen(color(shared.kind), 1.3));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(QPolygonF(path(shared)));
        }
        for (const auto& shared : m_figure.shared) {
            painter.setPen(QPen(palette().surface, 1));
            painter.setBrush(color(shared.kind));
            for (const QPointF& point : path(shared))
                painter.drawPolygon(shape(shared.kind, point));
        }
        placePlates();
        painter.setFont(palette().font);
        for (auto it = m_plates.cbegin(); it != m_plates.cend(); ++it) {
            const auto& shared = m_figure.shared[it.key()];
            painter.setPen(QPen(color(shared.kind), 1));
            painter.setBrush(palette().surface);
            paintLeader(painter, it.key(), it.value());
            painter.drawRect(it.value());
            painter.setPen(palette().text);
            painter.drawText(it.value(), Qt::AlignCenter, plateText(shared));
        }
    }

    QString plateText(const LinkedCasesFigure::Shared& shared) const
    {
        return QFontMetricsF(palette().font)
            .elidedText(shared.kind + u' ' + shared.value, Qt::ElideMiddle, fontPixels() * 18);
    }

    /// How many lines of other identifiers a plate would cover.
    int coveredLines(const QRectF& plate, int own) const
    {
        int covered = 0;
        for (int i = 0; i < m_figure.shared.size(); ++i) {
            if (i == own)
                continue;
            const QList<QPointF> points = path(m_figure.shared[i]);
            for (qsizetype k = 1; k < points.size(); ++k) {
                const QLineF line(points[k - 1], points[k]);
                const QLineF edges[] = {{plate.topLeft(), plate.topRight()},
                                        {plate.bottomLeft(), plate.bottomRight()},
                                        {plate.topLeft(), plate.bottomLeft()},
                                        {plate.topRight(), plate.bottomRight()}};
                covered += std::any_of(std::begin(edges), std::end(edges), [&](const QLineF& edge) {
                    return edge.intersects(line, nullptr) == QLineF::BoundedIntersection;
                });
            }
        }
        return covered;
    }

    /// Places where a plate may stand: on its line, or beside one of its marks, higher or lower.
    QList<QPointF> plateCentres(const QList<QPointF>& points, QSizeF plate) const
    {
        QList<QPointF> centres;
        for (qsizetype k = 1; k < points.size(); ++k)
            for (const double t : {0.5, 0.35, 0.65, 0.2, 0.8})
                centres.append(points[k - 1] * (1 - t) + points[k] * t);
        const double aside = plate.width() / 2 + size() + 6;
        for (const QPointF& point : points)
            for (const double rows : {0.0, -1.2, 1.2, -2.4, 2.4, -3.6, 3.6})
                for (const double x : {-aside, aside, -aside - 40, aside + 40})
                    centres.append(point + QPointF(x, rows * plate.height()));
        return centres;
    }

    /// Each plate stands where it covers the fewest lines of others and neither a mark nor another
    /// plate. Where there is no such place, the value is said on hover.
    void placePlates()
    {
        m_plates.clear();
        const QRectF axes = plot().axisRect()->rect();
        const QFontMetricsF metrics(palette().font);
        QList<QRectF> taken;
        for (const auto& shared : m_figure.shared)
            for (const QPointF& point : path(shared))
                taken.append(QRectF(point, QSizeF()).adjusted(-size(), -size(), size(), size()));
        constexpr int atMost = 60; // more of them are no longer read, and cost time to place
        for (int i = 0; i < std::min<int>(atMost, int(m_figure.shared.size())); ++i) {
            const QList<QPointF> points = path(m_figure.shared[i]);
            const QSizeF plate(metrics.horizontalAdvance(plateText(m_figure.shared[i])) + 8,
                               metrics.height() + 2);
            std::optional<QRectF> best;
            int fewest = 3; // a plate on more lines than this hides more than it says
            for (const QPointF& centre : plateCentres(points, plate)) {
                const QRectF rect(centre - QPointF(plate.width(), plate.height()) / 2, plate);
                const auto meets = [&](const QRectF& other) { return other.intersects(rect); };
                if (!axes.contains(rect) || std::any_of(taken.cbegin(), taken.cend(), meets))
                    continue;
                const int covered = coveredLines(rect, i);
                if (covered < fewest) {
                    best = rect;
                    fewest = covered;
                }
                if (fewest == 0)
                    break;
            }
            if (best) {
                m_plates.insert(i, *best);
                taken.append(*best);
            }
        }
    }

    /// From a plate that stands apart to the nearest mark of its identifier.
    void paintLeader(QCPPainter& painter, int index, const QRectF& plate) const
    {
        const QList<QPointF> points = path(m_figure.shared[index]);
        QPointF nearest = points.first();
        for (const QPointF& point : points)
            if (QLineF(point, plate.center()).length() < QLineF(nearest, plate.center()).length())
                nearest = point;
        if (plate.left() <= nearest.x() && nearest.x() <= plate.right())
            return;
        const double x = nearest.x() < plate.left() ? plate.left() : plate.right();
        if (std::abs(x - nearest.x()) < 60)
            painter.drawLine(nearest, QPointF(x, plate.center().y()));
    }

    QList<ChartLegendEntry> legend() const
    {
        QList<ChartLegendEntry> entries;
        for (const QString& kind : m_kinds)
            entries.append({kind, [this, kind](QPainter& p, const QRectF& r) {
                                p.setPen(Qt::NoPen);
                                p.setBrush(color(kind));
                                p.drawPolygon(shape(kind, r.center()));
                            }});
        const auto reported = [](const auto& lane) { return lane.reportedAt.has_value(); };
        if (std::any_of(m_figure.lanes.cbegin(), m_figure.lanes.cend(), reported))
            entries.append({Text::tr("Reported"), [this](QPainter& p, const QRectF& r) {
                                p.setPen(QPen(palette().axis, 2));
                                p.drawLine(QPointF(r.center().x(), r.top() - 2),
                                           QPointF(r.center().x(), r.bottom() + 2));
                            }});
        return entries;
    }

    LinkedCasesFigure m_figure;
    QStringList m_kinds;
    double m_labelWidth = 0;
    QMap<int, QRectF> m_plates;
};

} // namespace

std::unique_ptr<FigurePlot> makeLinkedCasesPlot(QCustomPlot& plot, const LinkedCasesFigure& figure,
                                                const ChartPalette& palette)
{
    return std::make_unique<LinkedCasesPlot>(plot, figure, palette);
}

} // namespace cluechain
