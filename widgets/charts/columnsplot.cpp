#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"
#include "widgets/charts/sidelabels.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ColumnsPlot)
};

constexpr double groupWidth = 0.72; // of the room of a category

/// Upright bars by category: the series side by side, or on top of each other. Up to three series
/// are named in the legend, more beside the bars of the last category.
class ColumnsPlot : public FigurePlot
{
public:
    ColumnsPlot(QCustomPlot& plot, const BarsFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_figure(withFewSeries(figure))
    {
        plot.xAxis->setRange(-0.5, double(m_figure.categories.size()) - 0.5);
        plot.yAxis->setTicker(m_figure.unit == BarsFigure::Unit::Money ? moneyTicker()
                                                                       : countTicker());
        addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) { paint(painter); });
    }

    int count() const override { return int(m_bars.size()); }

    ChartElement element(int index) const override
    {
        const Bar& bar = m_bars[index];
        const auto& category = m_figure.categories[bar.category];
        const auto value = category.values.value(bar.series);
        QStringList lines{category.name, m_figure.series[bar.series] + u' ' +
                                             valueText(value.value, m_figure.unit)};
        if (isStacked())
            lines.append(
                Text::tr("All together %1").arg(valueText(sum(bar.category), m_figure.unit)));
        if (m_figure.unit == BarsFigure::Unit::Money)
            lines.append(Text::tr("n = %1").arg(value.n));
        return {.text = lines.join(u'\n'), .spot = rectOf(bar)};
    }

    QList<qint64> rows(int index) const override
    {
        return m_figure.categories[m_bars[index].category].values[m_bars[index].series].ids;
    }

    int neighbour(int index, Qt::Key key) const override
    {
        // Left and right along the categories, up and down through the series of one.
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int step = key == Qt::Key_Right || key == Qt::Key_Up ? 1 : -1;
        for (int i = index + step; i >= 0 && i < count(); i += step) {
            const bool same = sideways ? m_bars[i].series == m_bars[index].series
                                       : m_bars[i].category == m_bars[index].category;
            if (same)
                return i;
        }
        return -1;
    }

    QList<LegendEntry> legend() const override
    {
        QList<LegendEntry> entries;
        for (int i = 0; i < m_figure.series.size(); ++i)
            entries.append(
                {m_figure.series[i], seriesColor(palette(), i), Swatch::Solid, true, isShown(i)});
        return entries;
    }

    bool labelsItself() const override { return m_figure.series.size() > 3; }

protected:
    void fit() override
    {
        m_bars.clear();
        QList<int> shown;
        for (int i = 0; i < m_figure.series.size(); ++i)
            if (isShown(i))
                shown.append(i);
        const double places = isStacked() ? 1 : double(std::max<qsizetype>(1, shown.size()));
        qint64 low = 0;
        qint64 high = 1;
        for (int category = 0; category < m_figure.categories.size(); ++category) {
            qint64 before = 0;
            for (int slot = 0; slot < shown.size(); ++slot) {
                const qint64 value = m_figure.categories[category].values.value(shown[slot]).value;
                const double left =
                    category - groupWidth / 2 + (isStacked() ? 0 : slot * groupWidth / places);
                m_bars.append({category, shown[slot], left, groupWidth / places * 0.94,
                               isStacked() ? before : 0, value});
                before += value;
                low = std::min({low, value, before});
                high = std::max(high, isStacked() ? before : value);
            }
        }
        const double span = double(high - low);
        plot().yAxis->setRange(double(low) - (low < 0 ? span * 0.06 : 0),
                               double(high) + span * 0.1);
        plot().yAxis->ticker()->setTickCount(
            std::clamp(plot().viewport().height() / (fontPixels() * 3), 3, 7));
        const QFontMetricsF metrics(palette().font);
        m_labels = seriesLabels();
        m_labelWidth = sideLabelWidth(m_labels, fontPixels() * 12, palette());
        QMargins margins = plot().axisRect()->minimumMargins();
        margins.setRight(labelsItself() ? int(m_labelWidth) + fontPixels() : fontPixels());
        plot().axisRect()->setMinimumMargins(margins);
        fitNames(metrics);
    }

private:
    struct Bar {
        int category = 0;
        int series = 0;
        double left = 0;
        double width = 0;
        qint64 from = 0;
        qint64 value = 0;
    };

    bool isStacked() const { return m_figure.layout == BarsFigure::Layout::Stacked; }

    qint64 sum(int category) const
    {
        qint64 sum = 0;
        for (int i = 0; i < m_figure.series.size(); ++i)
            sum += isShown(i) ? m_figure.categories[category].values.value(i).value : 0;
        return sum;
    }

    QRectF rectOf(const Bar& bar) const
    {
        const QCustomPlot& p = plot();
        return QRectF(QPointF(p.xAxis->coordToPixel(bar.left),
                              p.yAxis->coordToPixel(double(bar.from + bar.value))),
                      QPointF(p.xAxis->coordToPixel(bar.left + bar.width),
                              p.yAxis->coordToPixel(double(bar.from))))
            .normalized();
    }

    /// As many names of categories as fit beside each other.
    void fitNames(const QFontMetricsF& metrics)
    {
        qreal widest = 1;
        for (const auto& category : m_figure.categories)
            widest = std::max(widest, metrics.horizontalAdvance(category.name) + fontPixels());
        const double width =
            plot().viewport().width() - 8.0 * fontPixels() - (labelsItself() ? m_labelWidth : 0);
        const auto fitting = std::max(1, int(width / widest));
        const auto stride = (int(m_figure.categories.size()) + fitting - 1) / fitting;
        QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
        // Counted from the last: the newest of a series of months has its name.
        for (auto i = int(m_figure.categories.size()) - 1; i >= 0; i -= std::max(1, stride))
            names->addTick(i, m_figure.categories[i].name);
        plot().xAxis->setTicker(names);
    }

    QList<SideLabel> seriesLabels() const
    {
        QList<SideLabel> labels;
        for (int i = 0; labelsItself() && i < m_figure.series.size(); ++i)
            labels.append({.text = m_figure.series[i],
                           .color = seriesColor(palette(), i),
                           .shown = isShown(i),
                           .id = i});
        return labels;
    }

    void paint(QCPPainter& painter)
    {
        painter.setAntialiasing(false);
        for (const Bar& bar : std::as_const(m_bars)) {
            QRectF rect = rectOf(bar);
            if (isStacked() && bar.from > 0 && rect.height() > 3)
                rect.setBottom(rect.bottom() - 1); // a seam of the surface parts the colours
            painter.fillRect(rect, seriesColor(palette(), bar.series));
        }
        paintValues(painter);
        if (!labelsItself())
            return;
        const QRectF axes = plot().axisRect()->rect();
        for (SideLabel& label : m_labels) {
            label.anchor = axes.bottomRight();
            for (const Bar& bar : std::as_const(m_bars))
                if (bar.series == label.id && bar.category == m_figure.categories.size() - 1)
                    label.anchor = {rectOf(bar).right(),
                                    isStacked() ? rectOf(bar).center().y() : rectOf(bar).top() + 1};
        }
        const QRectF column(axes.right() + 2, axes.top(), m_labelWidth, axes.height());
        const auto placed = placeSideLabels(m_labels, column, palette());
        painter.setAntialiasing(true);
        paintSideLabels(painter, placed, palette());
        for (const SideLabel& label : placed)
            if (label.id >= 0)
                noteLegendSpot(label.id, label.spot);
    }

    /// The exact number over each column, where every one has room.
    void paintValues(QCPPainter& painter) const
    {
        if (m_figure.unit != BarsFigure::Unit::Count ||
            (m_figure.series.size() > 1 && !isStacked()))
            return;
        const QFontMetricsF metrics(palette().font);
        painter.setFont(palette().font);
        painter.setPen(palette().text);
        const double room = plot().xAxis->coordToPixel(1) - plot().xAxis->coordToPixel(0);
        for (int i = 0; i < m_figure.categories.size(); ++i) {
            const QString text = QString::number(sum(i));
            if (metrics.horizontalAdvance(text) > room)
                return;
            const QPointF top(plot().xAxis->coordToPixel(i),
                              plot().yAxis->coordToPixel(double(sum(i))));
            painter.drawText(
                QRectF(top.x() - room / 2, top.y() - fontPixels() * 1.6, room, fontPixels() * 1.5),
                Qt::AlignCenter, text);
        }
    }

    BarsFigure m_figure;
    QList<Bar> m_bars;
    QList<SideLabel> m_labels;
    qreal m_labelWidth = 0;
};

} // namespace

std::unique_ptr<FigurePlot> makeColumnsPlot(QCustomPlot& plot, const BarsFigure& figure,
                                            const ChartPalette& palette)
{
    return std::make_unique<ColumnsPlot>(plot, figure, palette);
}

} // namespace cluechain
