#pragma once

#include "models/funds/moneyseries.h"

#include <QObject>
#include <QPoint>

class QCustomPlot;
class QKeyEvent;
class QMouseEvent;
class QRubberBand;

namespace cluechain
{

class FigurePlot;

/// How a person moves about in a chart, the same in all of them. Hover points at a mark; a click
/// asks for its rows; Shift and a drag marks several and asks for theirs. On a time axis a drag
/// zooms into a span, the wheel zooms at the pointer, Backspace goes back one step, a double click
/// or Home shows all. Arrows walk along the marks and, at the edge, on in time; with Shift they
/// mark several. Plus and minus zoom, Page Up and Page Down move on, Enter asks for the rows,
/// Escape lets go.
class ChartNavigation : public QObject
{
    Q_OBJECT

public:
    /// Listens to the plot; both must outlive it.
    ChartNavigation(QCustomPlot& plot, FigurePlot& drawn);
    ~ChartNavigation() override;

    /// Whether the key meant something here.
    bool handleKey(const QKeyEvent& event);

    void showAll();
    /// To the span before the last zoom.
    void goBack();
    bool canGoBack() const { return !m_before.isEmpty(); }
    void zoom(double factor);
    void activate(int index);
    void refresh();

signals:
    /// Another mark is pointed at, or none: -1.
    void currentChanged(int index);
    void activated(const QList<qint64>& ids);
    void legendClicked(int entry);
    void pressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Drag { None, Zoom, Brush };
    enum class Step { Zoomed, Wheeled, Moved };

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void zoomAt(double factor, double centre, Step step);
    void showSpan(double from, double to, Step step);
    void pan(double part);
    void setCurrent(int index, bool tip);
    void walk(Qt::Key key, bool brushing);
    void walkOn(bool forward);
    void brush(const QRectF& area);

    QCustomPlot& m_plot;
    FigurePlot& m_drawn;
    QRubberBand* m_band; ///< The area that is being drawn; a child of the plot.
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QList<TimeSpan> m_before;
    Step m_lastStep = Step::Moved;
    int m_anchor = -1; ///< Where marking by keyboard began.
};

} // namespace cluechain
