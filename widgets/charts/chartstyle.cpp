#include "widgets/charts/chartstyle.h"

#include "widgets/charts/moneyaxis.h"
#include "widgets/charts/stepreduction.h"
#include "widgets/charts/timeaxis.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QtMath>
#include <qcustomplot.h>

#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartStyle)
};

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
        // What is counted is said once, at the top.
        if (labels && !labels->isEmpty())
            labels->last() = Text::tr("%1 yuan", "the last tick of an axis").arg(labels->last());
    }
};

class CountTicker : public Ticker
{
    void put(const QCPRange& range, QVector<double>& ticks, QVector<QString>* labels) override
    {
        // Counts step as fen do: by 1, 2 or 5 of a power of ten.
        for (const Money tick : moneyTicks(Money::fromFen(std::llround(range.lower)),
                                           Money::fromFen(qint64(range.upper)), tickCount())) {
            ticks.append(double(tick.fen()));
            if (labels)
                labels->append(QString::number(tick.fen()));
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

QSharedPointer<QCPAxisTicker> countTicker()
{
    return QSharedPointer<QCPAxisTicker>(new CountTicker);
}

void addPaint(QCustomPlot& plot, const QString& layer, bool clipped,
              std::function<void(QCPPainter&)> paint)
{
    auto* item = new PaintItem(&plot, std::move(paint)); // the plot owns it
    item->setLayer(layer);
    item->setClipToAxisRect(clipped);
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& ink, const QColor& soft)
{
    painter.fillRect(rect, soft);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    constexpr qreal step = 6;
    const int lines = qCeil((rect.width() + rect.height()) / step);
    for (int i = 0; i < lines; ++i) {
        const qreal x = rect.left() - rect.height() + i * step;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

void paintGap(QPainter& painter, const QRectF& rect, const ChartPalette& palette)
{
    if (rect.width() > 0)
        paintHatch(painter, rect, palette.gap, palette.gapSoft);
}

void paintGapReason(QPainter& painter, const QRectF& rect, const QString& why,
                    const ChartPalette& palette)
{
    const int pixels = palette.font.pixelSize();
    const QFontMetricsF metrics(palette.font);
    const QString shown = metrics.elidedText(why, Qt::ElideRight, rect.width() - 8);
    if (rect.width() < 3 * pixels || shown.isEmpty())
        return;
    const QSizeF size(metrics.horizontalAdvance(shown) + 6,
                      std::min(metrics.height() + 2, rect.height()));
    const QRectF plate(rect.topLeft() + QPointF(2, std::min(2.0, rect.height() - size.height())),
                       size);
    painter.fillRect(plate, palette.surface);
    painter.setFont(palette.font);
    painter.setPen(palette.gap);
    painter.drawText(plate, Qt::AlignCenter, shown);
}

void layOut(QCustomPlot& plot)
{
    QCPLayoutGrid& grid = *plot.plotLayout();
    grid.setOuterRect(plot.viewport());
    grid.update(QCPLayoutElement::upPreparation);
    grid.update(QCPLayoutElement::upMargins);
    grid.update(QCPLayoutElement::upLayout);
}

} // namespace cluechain
