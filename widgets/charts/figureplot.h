#pragma once

#include "models/reports/figures.h"
#include "widgets/charts/chartpalette.h"

#include <QPointF>
#include <QRectF>

#include <memory>

class QCustomPlot;

namespace cluechain
{

/// One thing that a chart shows and that can be pointed at: a bar, a person, a shared identifier.
struct ChartElement {
    QString text = {};      ///< What it is, with exact values and n; lines parted by line feeds.
    QList<qint64> ids = {}; ///< Ids of the rows, persons or identifiers behind it.
    QRectF spot = {};       ///< Where it is, in pixels of the plot.
};

/// How one kind of figure is drawn on a plot. The same drawing serves the screen, pictures and
/// paper. The plot must outlive it.
class FigurePlot
{
public:
    FigurePlot(QCustomPlot& plot, ChartPalette palette);
    virtual ~FigurePlot();

    /// Fits what depends on the plot's size and range of time: to be called after either changed
    /// and before painting.
    virtual void refresh() {}
    /// Back to the whole of the figure.
    virtual void showAll() {}
    virtual bool hasTimeAxis() const { return false; }

    /// The elements in view, in reading order.
    virtual int count() const = 0;
    virtual ChartElement element(int index) const = 0;
    /// Index of the element under a point in pixels; -1 for none.
    virtual int elementAt(QPointF point) const;

    /// Marks an element as the one that is pointed at; -1 marks none.
    void setCurrent(int index) { m_current = index; }
    int current() const { return m_current; }

protected:
    QCustomPlot& plot() const { return m_plot; }
    const ChartPalette& palette() const { return m_palette; }
    int fontPixels() const { return m_palette.font.pixelSize(); }

private:
    QCustomPlot& m_plot;
    ChartPalette m_palette;
    int m_current = -1;
};

/// Draws `figure` on an empty plot that has its final size.
std::unique_ptr<FigurePlot> makeFigurePlot(QCustomPlot& plot, const AnyFigure& figure,
                                           const ChartPalette& palette);

std::unique_ptr<FigurePlot> makeFundsPlot(QCustomPlot& plot, const FundsFigure& figure,
                                          const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeOutcomePlot(QCustomPlot& plot, const OutcomeFigure& figure,
                                            const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeSuspectsPlot(QCustomPlot& plot, const SuspectsFigure& figure,
                                             const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeLinkedCasesPlot(QCustomPlot& plot, const LinkedCasesFigure& figure,
                                                const ChartPalette& palette);

} // namespace cluechain
