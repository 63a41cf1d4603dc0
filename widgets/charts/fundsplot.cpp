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
        , m_index(indexOf(figure))
        , m_gaps(figure.series.gaps)
        , m_focus(figure.focus)
    {
        addGaps();
        addBalance();
        m_in = addBars(QPen(Qt::NoPen), QBrush(palette.moneyIn));
        m_out = addBars(QPen(palette.moneyOut, 1.2), QBrush(palette.surface));
        plot.yAxis->setTicker(moneyTicker());
        plot.setPlottingHint(QCP::phFastPolylines); // steps join at right angles anyway
    }

    std::optional<TimeSpan> extent() const override
    {
        TimeSpan whole{points().first().at, points().last().at};
        for (const TimeGap& gap : m_gaps) {
            whole.from = std::min(whole.from, gap.from);
            whole.to = std::max(whole.to, gap.to);
        }
        return whole;
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
        const Instant first = points()[bar.begin].at;
        const Instant last = points()[bar.end - 1].at;
        QStringList lines{
            first == last ? first.toDisplay()
                          : Text::tr("%1 to %2", "times").arg(first.toDisplay(), last.toDisplay())};
        if (!bar.in.isZero())
            lines.append(Text::tr("In %1").arg(yuan(bar.in)));
        if (!bar.out.isZero())
            lines.append(Text::tr("Out %1").arg(yuan(bar.out)));
        if (const auto at = m_index->lastBalance(bar.end); at >= 0)
            lines.append(Text::tr("Balance %1").arg(yuan(*points()[at].balance)));
        lines.append(Text::tr("n = %1").arg(n));
        out.text = lines.join(u'\n');
        return out;
    }

    QList<qint64> rows(int index) const override
    {
        return rowsBetween(m_bars[index].begin, m_bars[index].end);
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

    QList<LegendEntry> legend() const override
    {
        const ChartPalette& c = palette();
        QList<LegendEntry> entries{
            {Text::tr("In"), c.moneyIn, Swatch::Solid, true, isShown(In)},
            {Text::tr("Out"), c.moneyOut, Swatch::Hollow, true, isShown(Out)}};
        if (m_index->hasBalance())
            entries.append({Text::tr("Balance"), c.text, Swatch::Step, true, isShown(Balance)});
        if (!m_gaps.isEmpty())
            entries.append({Text::tr("No statement"), c.gap, Swatch::Hatched});
        return entries;
    }

protected:
    void fit() override
    {
        const int width = std::max(60, plot().viewport().width() - 8 * fontPixels());
        fitTimeTicks(width);
        plot().yAxis->ticker()->setTickCount(
            std::clamp(plot().viewport().height() / (fontPixels() * 3), 3, 7));
        fillBars(width);
        fillBalance(width);
        fitAmounts();
    }

    std::optional<TimeSpan> focus() const override { return m_focus; }

    QString note() const override
    {
        const TimeSpan span = shownSpan();
        const qsizetype shown =
            m_index->firstFrom(span.to.plusSeconds(1)) - m_index->firstFrom(span.from);
        QString text = Text::tr("One bar: %1", "how long").arg(m_step.toText());
        if (shown < m_index->size())
            text += u" · "_s + Text::tr("%1 of %2 movements").arg(shown).arg(m_index->size());
        return text;
    }

    QList<qint64> rowsIn(const QRectF& area) const override
    {
        const auto at = [this](double x) { return chartInstant(plot().xAxis->pixelToCoord(x)); };
        return rowsBetween(m_index->firstFrom(at(area.left())),
                           m_index->firstFrom(at(area.right())));
    }

private:
    /// Entries of the legend.
    enum Series { In, Out, Balance };

    struct Bar {
        Instant from = {};
        Instant to = {};
        qsizetype begin = 0; ///< Of the points that it sums.
        qsizetype end = 0;
        Money in = {};
        Money out = {};
    };

    const QList<MoneyPoint>& points() const { return m_index->points(); }

    QList<qint64> rowsBetween(qsizetype begin, qsizetype end) const
    {
        QList<qint64> ids;
        for (qsizetype i = begin; i < end; ++i)
            if (points()[i].row != 0)
                ids.append(points()[i].row);
        return ids;
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
            for (const TimeGap& gap : m_gaps)
                paintGap(painter, rectOf(gap), palette());
        });
        addPaint(plot(), u"overlay"_s, true, [this](QCPPainter& painter) {
            for (const TimeGap& gap : m_gaps)
                paintGapReason(painter, rectOf(gap), gap.why, palette());
        });
    }

    QRectF rectOf(const TimeGap& gap) const
    {
        const QRectF axes = plot().axisRect()->rect();
        const double from = plot().xAxis->coordToPixel(chartSeconds(gap.from));
        const double to = plot().xAxis->coordToPixel(chartSeconds(gap.to));
        return QRectF(QPointF(from, axes.top()), QPointF(to, axes.bottom()))
            .intersected(axes.adjusted(-2, 0, 2, 0));
    }

    void fillBars(int width)
    {
        m_bars.clear();
        const QCPRange range = plot().xAxis->range();
        m_step = timeStepFor(range.size(), std::max(4, width / (fontPixels() * 4 / 3)));
        QVector<double> inAt, inSum, outAt, outSum;
        const Instant last = chartInstant(range.upper);
        qsizetype begin = m_index->firstFrom(m_step.floor(chartInstant(range.lower)));
        while (begin < m_index->size() && points()[begin].at <= last) {
            Bar bar{.from = m_step.floor(points()[begin].at), .begin = begin};
            bar.to = m_step.next(bar.from);
            bar.end = m_index->firstFrom(bar.to);
            if (isShown(In))
                bar.in = m_index->in(begin, bar.end);
            if (isShown(Out))
                bar.out = m_index->out(begin, bar.end);
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
        if (isShown(Balance)) {
            const auto steps = balanceSteps(*m_index, m_gaps, chartInstant(range.lower),
                                            chartInstant(range.upper), width);
            for (const QPointF& p : steps) {
                at.append(p.x());
                balance.append(p.y());
            }
        }
        // Where nearly every column has its own extremes, the line is an area: thin and square it
        // looks the same and is drawn many times as fast.
        const bool dense = at.size() > 2 * width;
        m_balance->setAntialiased(!dense);
        m_balance->setPen(QPen(palette().text, dense ? 1 : 1.5));
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

    std::shared_ptr<const MoneyIndex> m_index;
    QList<TimeGap> m_gaps;
    std::optional<TimeSpan> m_focus;
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
