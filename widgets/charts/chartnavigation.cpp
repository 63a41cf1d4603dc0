#include "widgets/charts/chartnavigation.h"

#include "widgets/charts/figureplot.h"
#include "widgets/charts/stepreduction.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRubberBand>
#include <QToolTip>
#include <qcustomplot.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double shortestSpan = 2; // seconds: the axis counts no smaller steps
/// Years beyond those of people make no axis.
constexpr double longestSpan = 400.0 * 365 * 86400;
constexpr double onePage = 0.8;
constexpr double oneNotch = 0.8;

} // namespace

ChartNavigation::ChartNavigation(QCustomPlot& plot, FigurePlot& drawn)
    : m_plot(plot)
    , m_drawn(drawn)
    , m_band(new QRubberBand(QRubberBand::Rectangle, &plot))
{
    plot.installEventFilter(this);
}

ChartNavigation::~ChartNavigation()
{
    m_plot.removeEventFilter(this);
}

void ChartNavigation::refresh()
{
    setCurrent(-1, false);
    m_drawn.refresh();
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

void ChartNavigation::showAll()
{
    m_before.clear();
    m_lastStep = Step::Moved;
    m_drawn.showAll();
    refresh();
}

void ChartNavigation::goBack()
{
    if (m_before.isEmpty())
        return;
    const TimeSpan span = m_before.takeLast();
    m_lastStep = Step::Moved;
    m_plot.xAxis->setRange(chartSeconds(span.from), chartSeconds(span.to));
    refresh();
}

void ChartNavigation::showSpan(double from, double to, Step step)
{
    if (to - from < shortestSpan || to - from > longestSpan)
        return;
    // Turns of the wheel, and moves, count as one step on the way back.
    const bool another = step == Step::Zoomed || step != m_lastStep;
    m_lastStep = step;
    if (another)
        m_before.append(*m_drawn.view().span);
    m_plot.xAxis->setRange(from, to);
    refresh();
}

void ChartNavigation::zoomAt(double factor, double centre, Step step)
{
    if (!m_drawn.hasTimeAxis())
        return;
    const QCPRange range = m_plot.xAxis->range();
    showSpan(centre - (centre - range.lower) * factor, centre + (range.upper - centre) * factor,
             step);
}

void ChartNavigation::zoom(double factor)
{
    zoomAt(factor, m_plot.xAxis->range().center(), Step::Zoomed);
}

void ChartNavigation::pan(double part)
{
    const auto whole = m_drawn.extent();
    if (!whole)
        return;
    const QCPRange range = m_plot.xAxis->range();
    const bool more =
        part > 0 ? range.upper < chartSeconds(whole->to) : range.lower > chartSeconds(whole->from);
    if (more)
        showSpan(range.lower + range.size() * part, range.upper + range.size() * part, Step::Moved);
}

void ChartNavigation::setCurrent(int index, bool tip)
{
    if (m_drawn.current() != index) {
        m_drawn.setCurrent(index);
        m_plot.layer(u"overlay"_s)->replot();
        emit currentChanged(index);
    }
    if (index < 0) {
        QToolTip::hideText();
    } else if (tip) {
        const ChartElement element = m_drawn.element(index);
        QToolTip::showText(m_plot.mapToGlobal(element.spot.topRight().toPoint()), element.text,
                           &m_plot);
    }
}

void ChartNavigation::activate(int index)
{
    if (index < 0 || index >= m_drawn.count())
        return;
    setCurrent(index, false);
    const QList<qint64> ids = m_drawn.rows(index);
    if (!ids.isEmpty())
        emit activated(ids);
}

void ChartNavigation::brush(const QRectF& area)
{
    const QList<qint64> ids = m_drawn.brush(area);
    m_plot.layer(u"overlay"_s)->replot();
    if (!ids.isEmpty())
        emit activated(ids);
}

bool ChartNavigation::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        // The plot takes its new size first, then the drawing is fitted to it.
        m_plot.setViewport(QRect(QPoint(), static_cast<QResizeEvent*>(event)->size()));
        refresh();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: {
        const auto& mouse = *static_cast<QMouseEvent*>(event);
        if (mouse.button() != Qt::LeftButton)
            break;
        if (event->type() == QEvent::MouseButtonPress)
            press(mouse);
        else
            release(mouse);
        return true;
    }
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_drag = Drag::None;
        showAll();
        return true;
    case QEvent::Wheel: {
        const auto& wheel = *static_cast<QWheelEvent*>(event);
        if (!m_drawn.hasTimeAxis() || wheel.angleDelta().y() == 0)
            break;
        zoomAt(std::pow(oneNotch, wheel.angleDelta().y() / 120.0),
               m_plot.xAxis->pixelToCoord(wheel.position().x()), Step::Wheeled);
        return true;
    }
    case QEvent::Leave:
        setCurrent(-1, false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ChartNavigation::press(const QMouseEvent& event)
{
    emit pressed();
    m_pressed = event.pos();
    m_drag = event.modifiers().testFlag(Qt::ShiftModifier) ? Drag::Brush
             : m_drawn.hasTimeAxis()                       ? Drag::Zoom
                                                           : Drag::None;
}

void ChartNavigation::move(const QMouseEvent& event)
{
    const int distance = m_drawn.hasTimeAxis() ? std::abs(event.pos().x() - m_pressed.x())
                                               : (event.pos() - m_pressed).manhattanLength();
    const bool drags = event.buttons().testFlag(Qt::LeftButton) && m_drag != Drag::None &&
                       distance >= QApplication::startDragDistance();
    if (drags) {
        const QRect axes = m_plot.axisRect()->rect();
        QRect area = QRect(m_pressed, event.pos()).normalized();
        if (m_drawn.hasTimeAxis()) {
            area.setTop(axes.top());
            area.setBottom(axes.bottom());
            area.setLeft(std::max(area.left(), axes.left()));
            area.setRight(std::min(area.right(), axes.right()));
        }
        m_band->setGeometry(area);
        m_band->show();
        setCurrent(-1, false);
    } else if (!m_band->isVisible()) {
        setCurrent(m_drawn.elementAt(event.position()), true);
        const bool onSwitch = m_drawn.legendEntryAt(event.position()) >= 0;
        m_plot.setCursor(onSwitch ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void ChartNavigation::release(const QMouseEvent& event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (m_band->isVisible()) {
        const QRect area = m_band->geometry();
        m_band->hide();
        const QCPAxis& axis = *m_plot.xAxis;
        if (drag == Drag::Brush)
            brush(area);
        else if (drag == Drag::Zoom)
            showSpan(axis.pixelToCoord(area.left()), axis.pixelToCoord(area.right()), Step::Zoomed);
        return;
    }
    const int entry = m_drawn.legendEntryAt(event.position());
    if (entry >= 0) {
        emit legendClicked(entry);
        return;
    }
    if (m_drawn.isBrushed()) {
        m_drawn.clearBrush();
        m_plot.layer(u"overlay"_s)->replot();
    }
    const int index = m_drawn.elementAt(event.position());
    setCurrent(index, true);
    activate(index);
}

void ChartNavigation::walk(Qt::Key key, bool brushing)
{
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const int current = m_drawn.current();
    const int next = current < 0 ? (forward || m_drawn.count() == 0 ? 0 : m_drawn.count() - 1)
                                 : m_drawn.neighbour(current, key);
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (next < 0 || next >= m_drawn.count()) {
        if (sideways && !brushing)
            walkOn(forward);
        return;
    }
    if (brushing && m_anchor < 0)
        m_anchor = std::max(current, 0);
    if (!brushing)
        m_anchor = -1;
    setCurrent(next, true);
    if (brushing)
        brush(m_drawn.element(m_anchor).spot | m_drawn.element(next).spot);
}

/// Moves the picture on in time and takes the next mark there.
void ChartNavigation::walkOn(bool forward)
{
    if (!m_drawn.hasTimeAxis())
        return;
    const auto middle = [this](int index) {
        return m_plot.xAxis->pixelToCoord(m_drawn.element(index).spot.center().x());
    };
    const std::optional<double> left =
        m_drawn.current() < 0 ? std::nullopt : std::optional(middle(m_drawn.current()));
    pan(forward ? onePage / 2 : -onePage / 2);
    const int count = m_drawn.count();
    int next = forward ? 0 : count - 1;
    while (left && next >= 0 && next < count &&
           (forward ? middle(next) <= *left : middle(next) >= *left))
        next += forward ? 1 : -1;
    if (next >= 0 && next < count)
        setCurrent(next, true);
}

bool ChartNavigation::handleKey(const QKeyEvent& event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(Qt::Key(event.key()), shift);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_drawn.current());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.5);
        return true;
    case Qt::Key_Minus:
        zoom(2);
        return true;
    case Qt::Key_PageUp:
        pan(-onePage);
        return true;
    case Qt::Key_PageDown:
        pan(onePage);
        return true;
    case Qt::Key_Home:
        showAll();
        return true;
    case Qt::Key_Backspace:
        goBack();
        return true;
    case Qt::Key_Escape: {
        const bool held = m_drawn.isBrushed() || m_drawn.current() >= 0;
        m_anchor = -1;
        m_drawn.clearBrush();
        m_plot.layer(u"overlay"_s)->replot();
        setCurrent(-1, false);
        return held; // an Escape that lets go of nothing is the window's
    }
    default:
        return false;
    }
}

} // namespace cluechain
