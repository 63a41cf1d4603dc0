#include "widgets/charts/figureplot.h"

#include "widgets/charts/chartstyle.h"

#include <qcustomplot.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

FigurePlot::FigurePlot(QCustomPlot& plot, ChartPalette palette)
    : m_plot(plot)
    , m_palette(std::move(palette))
{
    styleChart(m_plot, m_palette);
    addPaint(m_plot, u"overlay"_s, false, [this](QCPPainter& painter) {
        if (m_current < 0 || m_current >= count())
            return;
        const QRectF spot = element(m_current).spot;
        if (hasTimeAxis()) {
            const QRectF axes = m_plot.axisRect()->rect();
            painter.setPen(QPen(m_palette.axis, 1, Qt::DashLine));
            painter.drawLine(QPointF(spot.center().x(), axes.top()),
                             QPointF(spot.center().x(), axes.bottom()));
            painter.drawLine(QPointF(axes.left(), spot.top()), QPointF(axes.right(), spot.top()));
        }
        painter.setPen(QPen(m_palette.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(spot.adjusted(-2, -2, 2, 2));
    });
}

FigurePlot::~FigurePlot() = default;

int FigurePlot::elementAt(QPointF point) const
{
    for (int i = count() - 1; i >= 0; --i)
        if (element(i).spot.contains(point))
            return i;
    return -1;
}

std::unique_ptr<FigurePlot> makeFigurePlot(QCustomPlot& plot, const AnyFigure& figure,
                                           const ChartPalette& palette)
{
    struct Visitor {
        QCustomPlot& plot;
        const ChartPalette& palette;

        auto operator()(const FundsFigure& f) const { return makeFundsPlot(plot, f, palette); }
        auto operator()(const OutcomeFigure& f) const { return makeOutcomePlot(plot, f, palette); }
        auto operator()(const SuspectsFigure& f) const
        {
            return makeSuspectsPlot(plot, f, palette);
        }
        auto operator()(const LinkedCasesFigure& f) const
        {
            return makeLinkedCasesPlot(plot, f, palette);
        }
    };
    auto made = std::visit(Visitor{plot, palette}, figure);
    made->refresh();
    return made;
}

} // namespace cluechain
