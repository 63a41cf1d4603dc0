#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowBarsPlot)
};

/// A lying bar: pieces behind each other, its words at the end.
struct RowBar {
    struct Piece {
        qint64 value = 0;
        QColor color = {};
        int series = 0;
        QString text = {}; ///< With exact value and n.
        QList<qint64> ids = {};
    };

    QString name = {};
    QList<Piece> pieces = {};
    QString label = {}; ///< Empty: the sum of the pieces that are shown.
};

/// Bars under each other, each with its name before it and its exact value behind it.
class RowBarsPlot : public FigurePlot
{
public:
    RowBarsPlot(QCustomPlot& plot, QList<RowBar> bars, BarsFigure::Unit unit,
                QList<LegendEntry> series, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_bars(std::move(bars))
        , m_unit(unit)
        , m_series(std::move(series))
    {
        QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
        for (int i = 0; i < m_bars.size(); ++i)
            names->addTick(i, m_bars[i].name);
        plot.yAxis->setTicker(names);
        plot.yAxis->setRange(-0.6, double(m_bars.size()) - 0.4);
        plot.yAxis->setRangeReversed(true);
        plot.yAxis->setTickLabelColor(palette.text);
        plot.yAxis->grid()->setVisible(false);
        plot.yAxis->setBasePen(QPen(palette.axis, 1));
        plot.xAxis->setTicker(unit == BarsFigure::Unit::Money ? moneyTicker() : countTicker());
        plot.xAxis->grid()->setVisible(true);
        plot.xAxis->setBasePen(Qt::NoPen);
        plot.xAxis->setTickLength(0, 0);
        addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) { paint(painter); });
    }

    int count() const override { return int(m_shown.size()); }

    ChartElement element(int index) const override
    {
        const Shown& shown = m_shown[index];
        const RowBar& bar = m_bars[shown.bar];
        return {.text = bar.name + u'\n' + bar.pieces[shown.piece].text, .spot = rectOf(shown)};
    }

    QList<qint64> rows(int index) const override
    {
        return m_bars[m_shown[index].bar].pieces[m_shown[index].piece].ids;
    }

    QList<LegendEntry> legend() const override
    {
        QList<LegendEntry> entries = m_series;
        for (int i = 0; i < entries.size(); ++i)
            entries[i].shown = isShown(i);
        return entries;
    }

protected:
    void fit() override
    {
        m_shown.clear();
        qint64 most = 1;
        for (int i = 0; i < m_bars.size(); ++i) {
            qint64 before = 0;
            for (int k = 0; k < m_bars[i].pieces.size(); ++k) {
                const auto& piece = m_bars[i].pieces[k];
                if (!isShown(piece.series))
                    continue;
                m_shown.append({i, k, before});
                before += piece.value;
            }
            most = std::max(most, before);
        }
        plot().xAxis->setRange(0, double(most) * 1.02);
        // The amounts stand behind the bars: the axis leaves room for the longest.
        const QFontMetricsF metrics(palette().font);
        qreal longest = 0;
        for (int i = 0; i < m_bars.size(); ++i)
            longest = std::max(longest, metrics.horizontalAdvance(label(i)));
        QMargins margins = plot().axisRect()->minimumMargins();
        margins.setRight(int(longest) + 2 * fontPixels());
        plot().axisRect()->setMinimumMargins(margins);
        plot().xAxis->ticker()->setTickCount(
            std::clamp(plot().viewport().width() / (fontPixels() * 12), 2, 7));
    }

private:
    struct Shown {
        int bar = 0;
        int piece = 0;
        qint64 before = 0; ///< What the pieces before it sum up to.
    };

    QRectF rectOf(const Shown& shown) const
    {
        const QCustomPlot& p = plot();
        const qint64 value = m_bars[shown.bar].pieces[shown.piece].value;
        return QRectF(QPointF(p.xAxis->coordToPixel(double(shown.before)),
                              p.yAxis->coordToPixel(shown.bar - 0.32)),
                      QPointF(p.xAxis->coordToPixel(double(shown.before + value)),
                              p.yAxis->coordToPixel(shown.bar + 0.32)));
    }

    qint64 sum(int bar) const
    {
        qint64 sum = 0;
        for (const auto& piece : m_bars[bar].pieces)
            sum += isShown(piece.series) ? piece.value : 0;
        return sum;
    }

    QString label(int bar) const
    {
        if (!m_bars[bar].label.isEmpty())
            return m_bars[bar].label;
        return m_unit == BarsFigure::Unit::Money ? Money::fromFen(sum(bar)).toDisplay()
                                                 : QString::number(sum(bar));
    }

    void paint(QCPPainter& painter)
    {
        const QFontMetricsF metrics(palette().font);
        painter.setFont(palette().font);
        painter.setAntialiasing(false);
        for (const Shown& shown : std::as_const(m_shown)) {
            QRectF rect = rectOf(shown);
            if (shown.before > 0 && rect.width() > 3)
                rect.setLeft(rect.left() + 1); // a seam of the surface parts the colours
            painter.fillRect(rect, m_bars[shown.bar].pieces[shown.piece].color);
        }
        for (int i = 0; i < m_bars.size(); ++i) {
            const double x = plot().xAxis->coordToPixel(double(sum(i))) + fontPixels() * 0.6;
            const double y = plot().yAxis->coordToPixel(i);
            painter.setPen(sum(i) == 0 ? palette().muted : palette().text);
            // On a plate: the lines of the grid do not run through it.
            const QSizeF size = metrics.size(Qt::TextSingleLine, label(i));
            const QRectF plate(QPointF(x, y - size.height() / 2), size);
            painter.fillRect(plate, palette().surface);
            painter.drawText(plate, Qt::AlignLeft | Qt::AlignVCenter, label(i));
        }
    }

    QList<RowBar> m_bars;
    BarsFigure::Unit m_unit;
    QList<LegendEntry> m_series;
    QList<Shown> m_shown;
};

QString share(Money part, Money loss)
{
    if (loss.fen() <= 0)
        return Text::tr("no loss to compare with");
    return Text::tr("%1 of the loss").arg(shareText(part, loss));
}

} // namespace

/// Four bars, each with its share of the loss. They are not stacked: the same yuan can have been
/// stopped, then frozen, then returned.
std::unique_ptr<FigurePlot> makeOutcomePlot(QCustomPlot& plot, const OutcomeFigure& figure,
                                            const ChartPalette& palette)
{
    const Money loss = figure.sums.loss;
    QList<RowBar> bars;
    const auto add = [&](const QString& name, Money sum, const QColor& color) {
        const bool isLoss = bars.isEmpty();
        const QString second = isLoss ? Text::tr("n = %1").arg(figure.payments) : share(sum, loss);
        RowBar bar{.name = name, .label = sum.toDisplay()};
        if (!isLoss && !loss.isZero() && !sum.isZero())
            bar.label += u" · "_s + second;
        bar.pieces.append({.value = sum.fen(),
                           .color = color,
                           .text = valueText(sum.fen(), BarsFigure::Unit::Money) + u'\n' + second});
        bars.append(bar);
    };
    add(Text::tr("Loss"), loss, palette.moneyClean);
    add(Text::tr("Stopped"), figure.sums.stopped, palette.accent);
    add(Text::tr("Frozen"), figure.sums.frozen, palette.moneyIn);
    add(Text::tr("Returned"), figure.sums.returned, palette.done);
    return std::make_unique<RowBarsPlot>(plot, bars, BarsFigure::Unit::Money, QList<LegendEntry>(),
                                         palette);
}

std::unique_ptr<FigurePlot> makeRowBarsPlot(QCustomPlot& plot, const BarsFigure& figure,
                                            const ChartPalette& palette)
{
    const BarsFigure few = withFewSeries(figure);
    QList<RowBar> bars;
    for (const auto& category : few.categories) {
        RowBar bar{.name = category.name};
        for (int i = 0; i < few.series.size(); ++i) {
            const auto value = category.values.value(i);
            QString text = valueText(value.value, few.unit);
            if (few.series.size() > 1)
                text.prepend(few.series[i] + u' ');
            if (few.unit == BarsFigure::Unit::Money)
                text += u'\n' + Text::tr("n = %1").arg(value.n);
            bar.pieces.append({value.value, seriesColor(palette, i), i, text, value.ids});
        }
        bars.append(bar);
    }
    QList<LegendEntry> series;
    if (few.series.size() > 1)
        for (int i = 0; i < few.series.size(); ++i)
            series.append({few.series[i], seriesColor(palette, i), Swatch::Solid, true});
    return std::make_unique<RowBarsPlot>(plot, bars, few.unit, series, palette);
}

} // namespace cluechain
