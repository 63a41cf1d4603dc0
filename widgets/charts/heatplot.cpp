#include "widgets/charts/chartstyle.h"
#include "widgets/charts/figureplot.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HeatPlot)
};

constexpr int days = 7;
constexpr int hours = 24;

/// Days of the week down, hours across; the darker, the more. Where a cell has room it says its
/// number, so that nothing hangs on the colour.
class HeatPlot : public FigurePlot
{
public:
    HeatPlot(QCustomPlot& plot, const HeatFigure& figure, const ChartPalette& palette)
        : FigurePlot(plot, palette)
        , m_figure(figure)
        , m_most(std::max(1, figure.most()))
        , m_total(figure.total())
    {
        plot.axisRect()->setAutoMargins(QCP::msNone);
        plot.xAxis->setVisible(false);
        plot.yAxis->setVisible(false);
        plot.yAxis->grid()->setVisible(false);
        addPaint(plot, u"main"_s, false, [this](QCPPainter& painter) { paint(painter); });
    }

    int count() const override { return days * hours; }

    ChartElement element(int index) const override
    {
        const int n = cell(index).count;
        return {.text = hourOfWeek(index / hours, index % hours) + u'\n' +
                        Text::tr("%n time(s)", nullptr, n) + u'\n' +
                        Text::tr("n = %1 of %2").arg(n).arg(m_total),
                .spot = rectOf(index)};
    }

    QList<qint64> rows(int index) const override { return cell(index).ids; }

    int elementAt(QPointF point) const override
    {
        const QPointF at = point - m_area.topLeft();
        if (at.x() < 0 || at.y() < 0)
            return -1;
        const int hour = int(at.x() / m_area.width() * hours);
        const int day = int(at.y() / m_area.height() * days);
        return hour < hours && day < days ? day * hours + hour : -1;
    }

    int neighbour(int index, Qt::Key key) const override
    {
        switch (key) {
        case Qt::Key_Up:
            return index - hours;
        case Qt::Key_Down:
            return index + hours < count() ? index + hours : -1;
        default:
            return FigurePlot::neighbour(index, key);
        }
    }

protected:
    void fit() override
    {
        const QFontMetricsF metrics(palette().font);
        qreal widest = 0;
        for (int day = 0; day < days; ++day)
            widest = std::max(widest, metrics.horizontalAdvance(dayOfWeek(day)));
        const double pixels = fontPixels();
        const QSizeF size = plot().viewport().size();
        const double left = widest + pixels * 1.6;
        const double top = pixels * 2;
        const double foot = pixels * 2.6;
        m_area = QRectF(left, top, std::max(1.0, size.width() - left - pixels),
                        std::max(1.0, size.height() - top - foot));
    }

private:
    const HeatFigure::Cell& cell(int index) const
    {
        return m_figure.days.at(size_t(index / hours)).at(size_t(index % hours));
    }

    QRectF rectOf(int index) const
    {
        const double width = m_area.width() / hours;
        const double height = m_area.height() / days;
        const double seam = std::min(2.0, width * 0.1);
        return QRectF(m_area.left() + index % hours * width, m_area.top() + index / hours * height,
                      width - seam, height - seam);
    }

    QColor color(int n) const
    {
        if (n == 0)
            return palette().empty;
        const auto steps = palette().sequential.size();
        return palette().sequential[(n * steps + m_most - 1) / m_most - 1];
    }

    void paint(QCPPainter& painter) const
    {
        const QFontMetricsF metrics(palette().font);
        const double pixels = fontPixels();
        painter.setFont(palette().font);
        painter.setAntialiasing(false);
        const double width = m_area.width() / hours;
        const double height = m_area.height() / days;
        painter.setPen(palette().muted);
        const int stride = width > metrics.horizontalAdvance(u"00 "_s) ? 1 : 3;
        for (int hour = 0; hour < hours; hour += stride)
            painter.drawText(QRectF(m_area.left() + hour * width - pixels,
                                    m_area.top() - pixels * 1.7, width + 2 * pixels, pixels * 1.5),
                             Qt::AlignCenter, u"%1"_s.arg(hour, 2, 10, QLatin1Char('0')));
        painter.setPen(palette().text);
        for (int day = 0; day < days; ++day)
            painter.drawText(
                QRectF(0, m_area.top() + day * height, m_area.left() - pixels * 0.6, height),
                Qt::AlignRight | Qt::AlignVCenter, dayOfWeek(day));
        const bool numbers =
            metrics.horizontalAdvance(QString::number(m_most)) + 4 < width && height > pixels * 1.2;
        for (int i = 0; i < count(); ++i) {
            const QColor fill = color(cell(i).count);
            painter.fillRect(rectOf(i), fill);
            if (!numbers || cell(i).count == 0)
                continue;
            const QColor& dark = palette().text;
            const QColor& light = palette().surface;
            painter.setPen(contrast(dark, fill) >= contrast(light, fill) ? dark : light);
            painter.drawText(rectOf(i), Qt::AlignCenter, QString::number(cell(i).count));
        }
        paintScale(painter, metrics);
    }

    /// "few ▇▇▇▇▇▇▇ many (0–61)"
    void paintScale(QCPPainter& painter, const QFontMetricsF& metrics) const
    {
        const double pixels = fontPixels();
        const double height = pixels * 0.9;
        const double y = m_area.bottom() + pixels;
        double x = m_area.left();
        painter.setPen(palette().muted);
        const auto word = [&](const QString& text) {
            const double wide = metrics.horizontalAdvance(text);
            painter.drawText(QRectF(x, y - pixels * 0.3, wide + 1, pixels * 1.5),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
            x += wide + pixels * 0.5;
        };
        word(Text::tr("few"));
        for (const QColor& step : palette().sequential) {
            painter.fillRect(QRectF(x, y, pixels * 1.6, height), step);
            x += pixels * 1.7;
        }
        x += pixels * 0.4;
        word(Text::tr("many (0–%1)").arg(m_most));
        x += pixels;
        word(Text::tr("%n time(s) in all", nullptr, int(m_total)));
    }

    HeatFigure m_figure;
    int m_most;
    qint64 m_total;
    QRectF m_area;
};

} // namespace

std::unique_ptr<FigurePlot> makeHeatPlot(QCustomPlot& plot, const HeatFigure& figure,
                                         const ChartPalette& palette)
{
    return std::make_unique<HeatPlot>(plot, figure, palette);
}

} // namespace cluechain
