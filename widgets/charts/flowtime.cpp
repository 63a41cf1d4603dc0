#include "widgets/charts/flowtime.h"

#include "widgets/charts/timeaxis.h"
#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int millisecondsAStep = 300;

} // namespace

FlowTime::FlowTime(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_play.setInterval(millisecondsAStep);
    connect(&m_play, &QTimer::timeout, this, [this] {
        stepTo(m_at + 1);
        if (m_at + 1 >= m_times.size())
            play(false);
    });
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
    describe();
}

QSize FlowTime::sizeHint() const
{
    return {8 * tokens().size(Size::LabelColumn), tokens().size(Size::Toolbar)};
}

QSize FlowTime::minimumSizeHint() const
{
    return {2 * tokens().size(Size::LabelColumn), tokens().size(Size::Toolbar)};
}

void FlowTime::setTimes(QList<Instant> times)
{
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    play(false);
    m_times = std::move(times);
    m_at = std::max<qsizetype>(0, m_times.size() - 1);
    describe();
    update();
}

std::optional<Instant> FlowTime::until() const
{
    if (m_at + 1 >= m_times.size())
        return std::nullopt;
    return m_times.at(m_at);
}

void FlowTime::play(bool on)
{
    if (on == isPlaying() || (on && m_times.size() < 2))
        return;
    if (on && m_at + 1 >= m_times.size())
        stepTo(0);
    on ? m_play.start() : m_play.stop();
    emit playingChanged(on);
}

void FlowTime::stepTo(qsizetype at)
{
    at = std::clamp<qsizetype>(at, 0, std::max<qsizetype>(0, m_times.size() - 1));
    if (at == m_at)
        return;
    m_at = at;
    describe();
    update();
    emit untilChanged();
}

void FlowTime::describe()
{
    setAccessibleName(tr("What had happened by"));
    setAccessibleDescription(m_times.isEmpty() ? QString() : m_times.at(m_at).toDisplay());
}

qreal FlowTime::xOf(Instant at) const
{
    const qreal edge = tokens().space(5);
    const double whole = double((m_times.last().microseconds() - m_times.first().microseconds()));
    const double part = double(at.microseconds() - m_times.first().microseconds());
    return edge + (whole > 0 ? part / whole : 1) * (width() - 2 * edge);
}

void FlowTime::dragTo(qreal x)
{
    if (m_times.isEmpty())
        return;
    const auto nearest =
        std::min_element(m_times.begin(), m_times.end(), [&](Instant a, Instant b) {
            return std::abs(xOf(a) - x) < std::abs(xOf(b) - x);
        });
    play(false);
    stepTo(nearest - m_times.begin());
}

void FlowTime::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_times.isEmpty())
        return;
    const qreal base = height() - t.line(TextStyle::Caption) - t.space(1);
    const qreal handle = xOf(m_times.at(m_at));
    const qreal edge = t.space(5);
    painter.setPen(QPen(t.color(Ink::BorderNormal), 2));
    painter.drawLine(QPointF(edge, base), QPointF(width() - edge, base));
    painter.setPen(QPen(t.color(Ink::AccentNormal), 2));
    painter.drawLine(QPointF(edge, base), QPointF(handle, base));
    for (qsizetype i = 0; i < m_times.size(); ++i) {
        painter.setPen(QPen(t.color(i <= m_at ? Ink::MoneyTraced : Ink::BorderStrong), 1));
        const qreal x = std::floor(xOf(m_times.at(i))) + 0.5;
        painter.drawLine(QPointF(x, base - 1), QPointF(x, t.space(2)));
    }
    painter.setFont(t.font(TextStyle::Caption));
    painter.setPen(t.color(Ink::TextMuted));
    const QFontMetrics metrics(painter.font());
    const int widest = metrics.horizontalAdvance(u"00-00 00:00:00"_s);
    const QList<TimeTick> ticks =
        timeTicks(m_times.first(), m_times.last(), std::max(2, width() / (2 * widest)));
    for (const TimeTick& tick : ticks) {
        const QString label = tick.label.section(u'\n', 0, 0);
        QRectF place(0, base, metrics.horizontalAdvance(label) + 2, height() - base);
        place.moveCenter(QPointF(xOf(tick.at), place.center().y()));
        place.moveLeft(std::clamp(place.left(), 0.0, width() - place.width()));
        painter.drawText(place, Qt::AlignCenter, label);
    }
    painter.setPen(QPen(t.color(Ink::AccentNormal), 2));
    painter.setBrush(t.color(Ink::SurfaceBase));
    painter.drawEllipse(QPointF(handle, base), t.space(2), t.space(2));
    if (hasFocus() && showsFocus(this))
        paintFocusRing(painter, rect(), t.radius(Radius::Control));
}

void FlowTime::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        dragTo(event->position().x());
}

void FlowTime::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        dragTo(event->position().x());
}

void FlowTime::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return stepTo(m_at - 1);
    case Qt::Key_Right:
        return stepTo(m_at + 1);
    case Qt::Key_Home:
        return stepTo(0);
    case Qt::Key_End:
        return stepTo(m_times.size() - 1);
    case Qt::Key_Space:
        return play(!isPlaying());
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlowTime::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FlowTime::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FlowTime::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace cluechain
