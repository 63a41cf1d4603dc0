#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"
#include "widgets/charts/moneyaxis.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutcomePlot)
};

/// Four bars under each other, each with its exact amount and its share of the loss. They are not
/// stacked: the same yuan can have been stopped, then frozen, then returned.
class OutcomePlot : public FigurePlot
{
public:
    OutcomePlot(QCustomPlot& plot, const OutcomeFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_bars{{Text::tr("Loss"), figure.sums.loss, palette.moneyClean, figure.payments},
                 {Text::tr("Stopped"), figure.sums.stopped, palette.accent, 0},
                 {Text::tr("Frozen"), figure.sums.frozen, palette.moneyIn, 0},
                 {Text::tr("Returned"), figure.sums.returned, palette.done, 0}}
    {
        QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
        qint64 most = 1;
        for (int i = 0; i < m_bars.size(); ++i) {
            names->addTick(i, m_bars[i].name);
            most = std::max(most, m_bars[i].sum.fen());
        }
        plot.yAxis->setTicker(names);
        plot.yAxis->setRange(-0.6, double(m_bars.size()) - 0.4);
        plot.yAxis->setRangeReversed(true);
        plot.yAxis->setTickLabelColor(palette.text);
        plot.yAxis->grid()->setVisible(false);
        plot.yAxis->setBasePen(QPen(palette.axis, 1));
        plot.xAxis->setTicker(moneyTicker());
        plot.xAxis->grid()->setVisible(true);
        plot.xAxis->setBasePen(Qt::NoPen);
        plot.xAxis->setTickLength(0, 0);
        plot.xAxis->setRange(0, double(most) * 1.02);
        addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) { paint(painter); });
    }

    void refresh() override
    {
        // The amounts stand behind the bars: the axis leaves room for the longest.
        const QFontMetricsF metrics(palette().font);
        qreal longest = 0;
        for (const Bar& bar : m_bars)
            longest = std::max(longest, metrics.horizontalAdvance(label(bar)));
        QMargins margins = plot().axisRect()->minimumMargins();
        margins.setRight(int(longest) + 2 * fontPixels());
        plot().axisRect()->setMinimumMargins(margins);
        plot().xAxis->ticker()->setTickCount(
            std::clamp(plot().viewport().width() / (fontPixels() * 12), 2, 7));
    }

    int count() const override { return int(m_bars.size()); }

    ChartElement element(int index) const override
    {
        const Bar& bar = m_bars[index];
        QString text = bar.name + u'\n' + Text::tr("%1 yuan").arg(bar.sum.toDisplay());
        if (index > 0)
            text += u'\n' + share(bar);
        else
            text += u'\n' + Text::tr("n = %1").arg(bar.n);
        return {.text = text, .spot = rectOf(index)};
    }

private:
    struct Bar {
        QString name = {};
        Money sum = {};
        QColor color = {};
        int n = 0;
    };

    QRectF rectOf(int index) const
    {
        const QCustomPlot& p = plot();
        return QRectF(QPointF(p.xAxis->coordToPixel(0), p.yAxis->coordToPixel(index - 0.32)),
                      QPointF(p.xAxis->coordToPixel(double(m_bars[index].sum.fen())),
                              p.yAxis->coordToPixel(index + 0.32)));
    }

    /// "59.6 % of the loss", rounded down: what is not whole is not called whole.
    QString share(const Bar& bar) const
    {
        const qint64 loss = m_bars.first().sum.fen();
        if (loss <= 0)
            return Text::tr("no loss to compare with");
        const auto tenths = qint64(double(bar.sum.fen()) / double(loss) * 1000);
        return Text::tr("%1 % of the loss")
            .arg(QString::number(tenths / 10) + u'.' + QString::number(tenths % 10));
    }

    QString label(const Bar& bar) const
    {
        QString text = bar.sum.toDisplay();
        if (&bar != &m_bars.first() && !m_bars.first().sum.isZero() && !bar.sum.isZero())
            text += u" · "_s + share(bar);
        return text;
    }

    void paint(QCPPainter& painter)
    {
        painter.setFont(palette().font);
        painter.setAntialiasing(false);
        for (int i = 0; i < m_bars.size(); ++i) {
            const QRectF rect = rectOf(i);
            painter.fillRect(rect, m_bars[i].color);
            painter.setPen(m_bars[i].sum.isZero() ? palette().muted : palette().text);
            painter.drawText(QRectF(rect.right() + fontPixels() * 0.6, rect.top(),
                                    plot().viewport().width(), rect.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, label(m_bars[i]));
        }
    }

    QList<Bar> m_bars;
};

} // namespace

std::unique_ptr<FigurePlot> makeOutcomePlot(QCustomPlot& plot, const OutcomeFigure& figure,
                                            const ChartPalette& palette)
{
    return std::make_unique<OutcomePlot>(plot, figure, palette);
}

} // namespace cluechain
