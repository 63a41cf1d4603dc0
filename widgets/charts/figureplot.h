#pragma once

#include "models/reports/figures.h"
#include "widgets/charts/chartpalette.h"
#include "widgets/parts/legend.h"

#include <QPointF>
#include <QRectF>
#include <QSet>

#include <memory>

class QCPPainter;
class QCustomPlot;

namespace cluechain
{

/// One thing that a chart shows and that can be pointed at: a bar, a person, a shared identifier.
struct ChartElement {
    QString text = {}; ///< What it is, with exact values and n; lines parted by line feeds.
    QRectF spot = {};  ///< Where it is, in pixels of the plot.
};

/// What of a figure is looked at.
struct FigureView {
    std::optional<TimeSpan> span = {}; ///< Of the time axis; where none, what the figure says.
    QSet<int> hidden = {};             ///< Entries of the legend whose marks are left out.
    bool legend = true;                ///< Whether the drawing carries its legend itself.
};

/// How one kind of figure is drawn on a plot. The same drawing serves the screen, pictures and
/// paper. The plot must outlive it.
class FigurePlot
{
public:
    FigurePlot(QCustomPlot& plot, ChartPalette palette);
    virtual ~FigurePlot();

    void setView(const FigureView& view);
    FigureView view() const;
    /// Fits what depends on the plot's size and range of time: to be called after either changed
    /// and before painting.
    void refresh();
    /// Back to the whole of the figure; refresh() fits the drawing to it.
    void showAll();
    bool hasTimeAxis() const { return extent().has_value(); }
    /// The times that the figure knows; none where it has no time axis.
    virtual std::optional<TimeSpan> extent() const { return {}; }

    /// The elements in view, in reading order.
    virtual int count() const = 0;
    virtual ChartElement element(int index) const = 0;
    /// Ids of the rows, persons or identifiers behind an element.
    virtual QList<qint64> rows(int index) const = 0;
    /// Index of the element under a point in pixels; -1 for none.
    virtual int elementAt(QPointF point) const;
    /// Where an arrow key leads from an element; -1 where it leads out of view.
    virtual int neighbour(int index, Qt::Key key) const;

    /// Marks an element as the one that is pointed at; -1 marks none.
    void setCurrent(int index) { m_current = index; }
    int current() const { return m_current; }

    /// Marks what lies in an area of the plot, and says which rows are behind it. On a time axis
    /// only the width of the area counts.
    QList<qint64> brush(const QRectF& area);
    void clearBrush();
    bool isBrushed() const { return m_brushedSpan || !m_brushed.isEmpty(); }

    virtual QList<LegendEntry> legend() const { return {}; }
    /// Whether the series are named beside their marks, so that no legend is needed: lanes, and
    /// more series than three.
    virtual bool labelsItself() const { return false; }
    /// The entry of the legend that is drawn at a point; -1 for none.
    int legendEntryAt(QPointF point) const;

protected:
    /// The drawing's part of refresh().
    virtual void fit() = 0;
    /// The time that is shown first, where that is not the whole.
    virtual std::optional<TimeSpan> focus() const { return {}; }
    /// Said at the left above the axes.
    virtual QString note() const { return {}; }
    /// Ids of the rows in an area; of the elements whose middle lies in it.
    virtual QList<qint64> rowsIn(const QRectF& area) const;

    QCustomPlot& plot() const { return m_plot; }
    const ChartPalette& palette() const { return m_palette; }
    int fontPixels() const { return m_palette.font.pixelSize(); }
    bool isShown(int entry) const { return !m_hidden.contains(entry); }
    /// An entry that was drawn: a click there hides or shows it.
    void noteLegendSpot(int entry, const QRectF& spot) { m_legendSpots.insert(entry, spot); }
    /// Ticks for the width that the axis has.
    void fitTimeTicks(double width);
    TimeSpan shownSpan() const;

private:
    void reserveCaption();
    void paintCaption(QCPPainter& painter);
    void paintMarks(QCPPainter& painter) const;
    void show(const TimeSpan& span, double airBefore, double airAfter);

    QCustomPlot& m_plot;
    ChartPalette m_palette;
    int m_current = -1;
    bool m_drawsLegend = true;
    QSet<int> m_hidden;
    std::optional<TimeSpan> m_brushedSpan;
    QList<int> m_brushed;
    QHash<int, QRectF> m_legendSpots;
};

/// Draws `figure` on an empty plot that has its final size.
std::unique_ptr<FigurePlot> makeFigurePlot(QCustomPlot& plot, const AnyFigure& figure,
                                           const ChartPalette& palette,
                                           const FigureView& view = {});

std::unique_ptr<FigurePlot> makeFundsPlot(QCustomPlot& plot, const FundsFigure& figure,
                                          const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeOutcomePlot(QCustomPlot& plot, const OutcomeFigure& figure,
                                            const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeSuspectsPlot(QCustomPlot& plot, const SuspectsFigure& figure,
                                             const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeLinkedCasesPlot(QCustomPlot& plot, const LinkedCasesFigure& figure,
                                                const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeColumnsPlot(QCustomPlot& plot, const BarsFigure& figure,
                                            const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeRowBarsPlot(QCustomPlot& plot, const BarsFigure& figure,
                                            const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeHeatPlot(QCustomPlot& plot, const HeatFigure& figure,
                                         const ChartPalette& palette);
std::unique_ptr<FigurePlot> makeLanesPlot(QCustomPlot& plot, const LanesFigure& figure,
                                          const ChartPalette& palette);

} // namespace cluechain
