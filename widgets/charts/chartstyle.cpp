#include "widgets/charts/chartstyle.h"

#include "widgets/charts/moneyaxis.h"
#include "widgets/charts/stepreduction.h"
#include "widgets/charts/timeaxis.h"

#include <QFontMetricsF>
#include <qcustomplot.h>

#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Puts ready ticks and labels on an axis.
class Ticker : public QCPAxisTicker
{
public:
    void generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override
    {
        ticks.clear();
        if (subTicks)
            subTicks->clear();
        if (labels)
            labels->clear();
        put(range, ticks, labels);
    }

private:
    virtual void put(const QCPRange& range, QVector<double>& ticks, QVector<QString>* labels) = 0;
};

class ChinaTimeTicker : public Ticker
{
    void put(const QCPRange& range, QVector<double>& ticks, QVector<QString>* labels) override
    {
        for (const TimeTick& tick :
             timeTicks(chartInstant(range.lower), chartInstant(range.upper), tickCount())) {
            ticks.append(chartSeconds(tick.at));
            if (labels)
                labels->append(tick.label);
        }
    }
};

class MoneyTicker : public Ticker
{
    void put(const QCPRange& range, QVector<double>& ticks, QVector<QString>* labels) override
    {
        const auto fen = [](double v) { return Money::fromFen(qint64(std::llround(v))); };
        const MoneyUnit unit =
            moneyUnitFor(std::max(fen(range.lower).magnitude(), fen(range.upper).magnitude()));
        for (const Money tick : moneyTicks(fen(range.lower), fen(range.upper), tickCount())) {
            ticks.append(double(tick.fen()));
            if (labels)
                labels->append(moneyTickText(tick, unit));
        }
    }
};

class PaintItem : public QCPAbstractItem
{
public:
    PaintItem(QCustomPlot* plot, std::function<void(QCPPainter&)> paint)
        : QCPAbstractItem(plot)
        , m_paint(std::move(paint))
    {
        setSelectable(false);
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

private:
    void draw(QCPPainter* painter) override
    {
        painter->save();
        m_paint(*painter);
        painter->restore();
    }

    std::function<void(QCPPainter&)> m_paint;
};

} // namespace

void styleChart(QCustomPlot& plot, const ChartPalette& palette)
{
    plot.setBackground(QBrush(palette.surface));
    plot.setFont(palette.font);
    plot.setNoAntialiasingOnDrag(false);
    QCPAxisRect& rect = *plot.axisRect();
    const int pixels = palette.font.pixelSize();
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(palette.font);
        axis->setTickLabelColor(palette.muted);
        axis->setBasePen(QPen(palette.axis, 1));
        axis->setTickPen(QPen(palette.axis, 1));
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(pixels / 2);
        axis->grid()->setPen(QPen(palette.grid, 1));
        axis->grid()->setZeroLinePen(QPen(palette.axis, 1));
        axis->grid()->setVisible(axis->axisType() == QCPAxis::atLeft);
    }
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.yAxis->setTickPen(Qt::NoPen);
    plot.xAxis->setTickLength(0, pixels / 3);
    plot.xAxis->setTickLabelPadding(pixels / 3);
    plot.xAxis2->setVisible(false);
    plot.yAxis2->setVisible(false);
    rect.setMinimumMargins(QMargins(pixels, pixels, pixels, pixels / 2));
}

QSharedPointer<QCPAxisTicker> chinaTimeTicker(int labelWidth)
{
    QSharedPointer<QCPAxisTicker> ticker(new ChinaTimeTicker);
    ticker->setTickCount(std::max(2, labelWidth));
    return ticker;
}

QSharedPointer<QCPAxisTicker> moneyTicker()
{
    return QSharedPointer<QCPAxisTicker>(new MoneyTicker);
}

void addPaint(QCustomPlot& plot, const QString& layer, bool clipped,
              std::function<void(QCPPainter&)> paint)
{
    auto* item = new PaintItem(&plot, std::move(paint)); // the plot owns it
    item->setLayer(layer);
    item->setClipToAxisRect(clipped);
}

void addLegend(QCustomPlot& plot, const ChartPalette& palette, std::function<QString()> note,
               std::function<QList<ChartLegendEntry>()> entries)
{
    QMargins margins = plot.axisRect()->minimumMargins();
    margins.setTop(palette.font.pixelSize() * 9 / 4);
    plot.axisRect()->setMinimumMargins(margins);
    addPaint(plot, u"overlay"_s, false,
             [&plot, palette, note = std::move(note),
              entries = std::move(entries)](QCPPainter& painter) {
                 const QFontMetricsF metrics(palette.font);
                 const qreal pixels = palette.font.pixelSize();
                 const qreal height = pixels * 1.8;
                 const QRectF line(pixels, pixels * 0.2, plot.viewport().width() - 2 * pixels,
                                   height);
                 painter.setFont(palette.font);
                 painter.setAntialiasing(true);
                 qreal right = line.right();
                 const QList<ChartLegendEntry> all = entries();
                 for (auto it = all.crbegin(); it != all.crend(); ++it) {
                     const qreal width = metrics.horizontalAdvance(it->text);
                     right -= width;
                     painter.setPen(palette.muted);
                     painter.drawText(QRectF(right, line.top(), width + 1, height),
                                      Qt::AlignLeft | Qt::AlignVCenter, it->text);
                     right -= pixels * 1.4;
                     painter.save();
                     it->swatch(painter, QRectF(right, line.center().y() - pixels * 0.4,
                                                pixels * 1.1, pixels * 0.8));
                     painter.restore();
                     right -= pixels;
                 }
                 painter.setPen(palette.muted);
                 painter.drawText(QRectF(line.left(), line.top(), right - line.left(), height),
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  metrics.elidedText(note(), Qt::ElideRight, right - line.left()));
             });
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& ink, const QColor& soft)
{
    painter.fillRect(rect, soft);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += 6)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace cluechain
