#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"
#include "widgets/charts/moneyaxis.h"
#include "widgets/charts/stepreduction.h"
#include "widgets/charts/timeaxis.h"

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
    Q_DECLARE_TR_FUNCTIONS(FundsPlot)
};

QString yuan(Money amount)
{
    return Text::tr("%1 yuan").arg(amount.toDisplay());
}

/// Money in as solid bars, money out as hollow ones, the balance as a step line, gaps hatched. A
/// bar sums what lies in its step of time; the step follows the zoom down to a second.
class FundsPlot : public FigurePlot
{
public:
    FundsPlot(QCustomPlot& plot, const FundsFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_series(figure.series)
    {
        sumUp();
        addGaps();
        addBalance();
        m_in = addBars(QPen(Qt::NoPen), QBrush(palette.moneyIn));
        m_out = addBars(QPen(palette.moneyOut, 1.2), QBrush(palette.surface));
        plot.yAxis->setTicker(moneyTicker());
        addLegend(
            plot, palette, [this] { return note(); }, [this] { return legend(); });
        showAll();
        if (figure.focus)
            plot.xAxis->setRange(chartSeconds(figure.focus->from), chartSeconds(figure.focus->to));
    }

    bool hasTimeAxis() const override { return true; }

    void showAll() override
    {
        const auto& points = m_series.points;
        if (points.isEmpty())
            return;
        Instant from = points.first().at;
        Instant to = points.last().at;
        for (const TimeGap& gap : m_series.gaps) {
            from = std::min(from, gap.from);
            to = std::max(to, gap.to);
        }
        const double span = std::max(chartSeconds(to) - chartSeconds(from), 60.0);
        plot().xAxis->setRange(chartSeconds(from) - span * 0.03, chartSeconds(to) + span * 0.05);
    }

    void refresh() override
    {
        QCustomPlot& p = plot();
        const int width = std::max(60, p.viewport().width() - 8 * fontPixels());
        p.xAxis->setTicker(chinaTimeTicker(width / (fontPixels() * 8)));
        p.yAxis->ticker()->setTickCount(
            std::clamp(p.viewport().height() / (fontPixels() * 4), 2, 7));
        fillBars(width);
        fillBalance(width);
        fitAmounts();
    }

    int count() const override { return int(m_bars.size()); }

    ChartElement element(int index) const override
    {
        const Bar& bar = m_bars[index];
        const QCustomPlot& p = plot();
        const double x1 = p.xAxis->coordToPixel(chartSeconds(bar.from));
        const double x2 = p.xAxis->coordToPixel(chartSeconds(bar.to));
        const double top = p.yAxis->coordToPixel(double(std::max(bar.in, bar.out).fen()));
        const double bottom = p.yAxis->coordToPixel(0);
        ChartElement out{.spot = QRectF(QPointF(x1, top), QPointF(x2, bottom)).normalized()};
        const qsizetype n = bar.end - bar.begin;
        const Instant first = m_series.points[bar.begin].at;
        const Instant last = m_series.points[bar.end - 1].at;
        QStringList lines{
            first == last ? first.toDisplay()
                          : Text::tr("%1 to %2", "times").arg(first.toDisplay(), last.toDisplay())};
        if (!bar.in.isZero())
            lines.append(Text::tr("In %1").arg(yuan(bar.in)));
        if (!bar.out.isZero())
            lines.append(Text::tr("Out %1").arg(yuan(bar.out)));
        if (const auto balance = balanceAfter(bar.end))
            lines.append(Text::tr("Balance %1").arg(yuan(*balance)));
        lines.append(Text::tr("n = %1").arg(n));
        out.text = lines.join(u'\n');
        for (qsizetype i = bar.begin; i < bar.end; ++i)
            if (m_series.points[i].row != 0)
                out.ids.append(m_series.points[i].row);
        return out;
    }

    int elementAt(QPointF point) const override
    {
        if (!plot().axisRect()->rect().contains(point.toPoint()))
            return -1;
        // The whole column counts, with some pixels of grace beside a thin bar.
        const Instant at = chartInstant(plot().xAxis->pixelToCoord(point.x()));
        int nearest = -1;
        double best = 8;
        for (int i = 0; i < m_bars.size(); ++i) {
            const Bar& bar = m_bars[i];
            const Instant edge = at < bar.from ? bar.from : std::min(at, bar.to);
            const double distance =
                std::abs(plot().xAxis->coordToPixel(chartSeconds(edge)) - point.x());
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        }
        return nearest;
    }

private:
    struct Bar {
        Instant from = {};
        Instant to = {};
        qsizetype begin = 0; ///< Of the points that it sums.
        qsizetype end = 0;
        Money in = {};
        Money out = {};
    };

    void sumUp()
    {
        m_inUpTo.append(Money());
        m_outUpTo.append(Money());
        for (const MoneyPoint& point : m_series.points) {
            m_inUpTo.append(m_inUpTo.last() + point.in);
            m_outUpTo.append(m_outUpTo.last() + point.out);
            m_hasBalance = m_hasBalance || point.balance;
        }
    }

    QCPBars* addBars(const QPen& pen, const QBrush& brush)
    {
        auto* bars = new QCPBars(plot().xAxis, plot().yAxis); // the plot owns it
        bars->setPen(pen);
        bars->setBrush(brush);
        bars->setAntialiased(false);
        bars->setSelectable(QCP::stNone);
        return bars;
    }

    void addBalance()
    {
        m_balance = plot().addGraph();
        m_balance->setLineStyle(QCPGraph::lsStepLeft);
        m_balance->setPen(QPen(palette().text, 1.5));
        QColor fill = palette().accentSoft;
        fill.setAlphaF(0.45F);
        m_balance->setBrush(fill);
        m_balance->setAntialiased(true);
        m_balance->setAntialiasedFill(false);
        m_balance->setSelectable(QCP::stNone);
    }

    void addGaps()
    {
        addPaint(plot(), u"grid"_s, true, [this](QCPPainter& painter) {
            const QRectF axes = plot().axisRect()->rect();
            for (const TimeGap& gap : m_series.gaps) {
                const double x1 = plot().xAxis->coordToPixel(chartSeconds(gap.from));
                const double x2 = plot().xAxis->coordToPixel(chartSeconds(gap.to));
                const QRectF rect = QRectF(QPointF(x1, axes.top()), QPointF(x2, axes.bottom()))
                                        .intersected(axes.adjusted(-2, 0, 2, 0));
                if (rect.width() <= 0)
                    continue;
                paintHatch(painter, rect, palette().gap, palette().gapSoft);
                const QFontMetricsF metrics(palette().font);
                const QString why = metrics.elidedText(gap.why, Qt::ElideRight, rect.width() - 8);
                if (rect.width() < 3 * fontPixels() || why.isEmpty())
                    continue;
                const QRectF plate(rect.left() + 2, rect.top() + 2,
                                   metrics.horizontalAdvance(why) + 6, metrics.height() + 2);
                painter.fillRect(plate, palette().surface);
                painter.setFont(palette().font);
                painter.setPen(palette().gap);
                painter.drawText(plate, Qt::AlignCenter, why);
            }
        });
    }

    QString note() const
    {
        const QCPRange range = plot().xAxis->range();
        const auto& points = m_series.points;
        const qsizetype shown = firstFrom(chartInstant(range.upper).plusSeconds(1)) -
                                firstFrom(chartInstant(range.lower));
        QString text = Text::tr("One bar: %1", "how long").arg(m_step.toText());
        if (shown < points.size())
            text += u" · "_s + Text::tr("%1 of %2 movements").arg(shown).arg(points.size());
        return text;
    }

    QList<ChartLegendEntry> legend() const
    {
        const ChartPalette& c = palette();
        QList<ChartLegendEntry> entries{
            {Text::tr("In"), [&c](QPainter& p, const QRectF& r) { p.fillRect(r, c.moneyIn); }},
            {Text::tr("Out"), [&c](QPainter& p, const QRectF& r) {
                 p.setPen(QPen(c.moneyOut, 1.2));
                 p.setBrush(c.surface);
                 p.drawRect(r.adjusted(0.5, 0.5, -0.5, -0.5));
             }}};
        if (m_hasBalance)
            entries.append({Text::tr("Balance"), [&c](QPainter& p, const QRectF& r) {
                                p.setPen(QPen(c.text, 1.5));
                                p.drawPolyline(QPolygonF{{r.bottomLeft(),
                                                          {r.center().x(), r.bottom()},
                                                          {r.center().x(), r.top()},
                                                          r.topRight()}});
                            }});
        if (!m_series.gaps.isEmpty())
            entries.append({Text::tr("No statement"), [&c](QPainter& p, const QRectF& r) {
                                paintHatch(p, r, c.gap, c.gapSoft);
                            }});
        return entries;
    }

    qsizetype firstFrom(Instant at) const
    {
        const auto& points = m_series.points;
        return std::lower_bound(points.cbegin(), points.cend(), at,
                                [](const MoneyPoint& p, Instant t) { return p.at < t; }) -
               points.cbegin();
    }

    std::optional<Money> balanceAfter(qsizetype end) const
    {
        for (qsizetype i = end; i-- > 0;)
            if (m_series.points[i].balance)
                return m_series.points[i].balance;
        return {};
    }

    void fillBars(int width)
    {
        m_bars.clear();
        const QCPRange range = plot().xAxis->range();
        m_step = timeStepFor(range.size(), std::max(4, width / (fontPixels() * 4 / 3)));
        QVector<double> inAt, inSum, outAt, outSum;
        const auto& points = m_series.points;
        const Instant last = chartInstant(range.upper);
        qsizetype begin = firstFrom(m_step.floor(chartInstant(range.lower)));
        while (begin < points.size() && points[begin].at <= last) {
            Bar bar{.from = m_step.floor(points[begin].at), .begin = begin};
            bar.to = m_step.next(bar.from);
            bar.end = firstFrom(bar.to);
            bar.in = m_inUpTo[bar.end] - m_inUpTo[begin];
            bar.out = m_outUpTo[bar.end] - m_outUpTo[begin];
            const double from = chartSeconds(bar.from);
            const double length = chartSeconds(bar.to) - from;
            if (!bar.in.isZero()) {
                inAt.append(from + length * 0.29);
                inSum.append(double(bar.in.fen()));
            }
            if (!bar.out.isZero()) {
                outAt.append(from + length * 0.71);
                outSum.append(double(bar.out.fen()));
            }
            m_bars.append(bar);
            begin = bar.end;
        }
        m_in->setWidth(m_step.seconds() * 0.34);
        m_out->setWidth(m_step.seconds() * 0.34);
        m_in->setData(inAt, inSum, true);
        m_out->setData(outAt, outSum, true);
    }

    void fillBalance(int width)
    {
        const QCPRange range = plot().xAxis->range();
        QVector<double> at, balance;
        for (const QPointF& p :
             balanceSteps(m_series, chartInstant(range.lower), chartInstant(range.upper), width)) {
            at.append(p.x());
            balance.append(p.y());
        }
        m_balance->setData(at, balance, true);
        m_lowest = 0;
        m_highest = 0;
        for (const double value : balance) {
            if (std::isnan(value))
                continue;
            m_lowest = std::min(m_lowest, value);
            m_highest = std::max(m_highest, value);
        }
    }

    void fitAmounts()
    {
        double low = m_lowest;
        double high = m_highest;
        for (const Bar& bar : m_bars) {
            low = std::min({low, double(bar.in.fen()), double(bar.out.fen())});
            high = std::max({high, double(bar.in.fen()), double(bar.out.fen())});
        }
        const double span = std::max(high - low, 100.0);
        plot().yAxis->setRange(low < 0 ? low - span * 0.06 : 0, high + span * 0.08);
    }

    MoneySeries m_series;
    QList<Money> m_inUpTo;
    QList<Money> m_outUpTo;
    bool m_hasBalance = false;
    TimeStep m_step;
    QList<Bar> m_bars;
    QCPBars* m_in = nullptr;
    QCPBars* m_out = nullptr;
    QCPGraph* m_balance = nullptr;
    double m_lowest = 0;
    double m_highest = 0;
};

} // namespace

std::unique_ptr<FigurePlot> makeFundsPlot(QCustomPlot& plot, const FundsFigure& figure,
                                          const ChartPalette& palette)
{
    return std::make_unique<FundsPlot>(plot, figure, palette);
}

} // namespace cluechain
