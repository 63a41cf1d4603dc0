#include "widgets/charts/chasebar.h"

#include "models/items/chasemodel.h"
#include "widgets/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 marks = 10 * minute;

bool isGoal(qint64 seconds)
{
    return seconds == hour / 2 || seconds == hour;
}

} // namespace

ChaseBar::ChaseBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
    describe();
}

QSize ChaseBar::sizeHint() const
{
    const Tokens& t = tokens();
    return {6 * t.size(Size::LabelColumn),
            2 * t.line(TextStyle::Caption) + t.size(Size::MoneyBar) + 2 * t.space(3)};
}

QSize ChaseBar::minimumSizeHint() const
{
    return {3 * tokens().size(Size::LabelColumn), sizeHint().height()};
}

void ChaseBar::setChase(std::optional<Instant> t0, const QList<std::pair<int, Instant>>& levels)
{
    m_t0 = t0;
    m_levels = levels;
    std::sort(m_levels.begin(), m_levels.end(),
              [](const auto& a, const auto& b) { return a.second < b.second; });
    describe();
    update();
}

void ChaseBar::setNow(Instant now)
{
    m_now = now;
    update();
}

qreal ChaseBar::xOf(qint64 seconds) const
{
    const qreal edge = 2 * tokens().space(6);
    const qreal hourWidth = std::max<qreal>(1, width() - 2 * edge);
    return edge + std::clamp(qreal(seconds) / hour, 0.0, 1.02) * hourWidth;
}

void ChaseBar::describe()
{
    setAccessibleName(tr("The first hour of the chase"));
    QStringList words;
    for (const auto& [level, at] : m_levels)
        words.append(
            tr("level %1 after %2").arg(level).arg(spanText(m_t0 ? m_t0->secondsTo(at) : 0)));
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.isEmpty() ? tr("No level was stopped or queried yet.")
                               : tr("First stopped or queried: %1").arg(words.join(u", "_s)));
}

void ChaseBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setFont(t.font(TextStyle::Caption));
    const QFontMetrics metrics(painter.font());
    const qreal top = t.line(TextStyle::Caption) + t.space(3);
    const qreal high = t.size(Size::MoneyBar);
    const QRectF bar(xOf(0), top, xOf(hour) - xOf(0), high);
    painter.setPen(t.color(Ink::BorderNormal));
    painter.setBrush(t.color(Ink::SurfaceHeader));
    painter.drawRect(bar);
    const auto write = [&](qreal x, qreal y, const QString& text) {
        QRectF place(0, y, metrics.horizontalAdvance(text) + 2, t.line(TextStyle::Caption));
        place.moveCenter(QPointF(x, place.center().y()));
        place.moveLeft(std::clamp(place.left(), 0.0, width() - place.width()));
        painter.drawText(place, Qt::AlignCenter, text);
    };
    if (m_t0) {
        const qint64 gone = std::max<qint64>(0, m_t0->secondsTo(m_now));
        QRectF past = bar;
        past.setRight(std::min(xOf(gone), bar.right()));
        painter.fillRect(past, t.color(Ink::AccentNormal));
    }
    const bool isNarrow = xOf(marks) - xOf(0) < metrics.horizontalAdvance(u"T+000"_s);
    for (qint64 at = 0; at <= hour; at += marks) {
        const QColor ink = isGoal(at) ? t.ink(Tone::Overdue) : t.color(Ink::TextMuted);
        painter.setPen(QPen(ink, isGoal(at) ? 2 : 1));
        painter.drawLine(QPointF(xOf(at), isGoal(at) ? top - t.space(2) : bar.bottom()),
                         QPointF(xOf(at), bar.bottom() + t.space(2)));
        if (!isGoal(at) && at != 0 && isNarrow)
            continue;
        painter.setPen(ink);
        write(xOf(at), bar.bottom() + t.space(2), u"T+%1"_s.arg(at / minute));
    }
    if (!m_t0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    qreal free = -1; // labels of pins do not lie on one another
    for (const auto& [level, at] : m_levels) {
        const qreal x = xOf(m_t0->secondsTo(at));
        painter.setPen(QPen(t.color(Ink::TextPrimary), 1));
        painter.setBrush(t.color(Ink::TextPrimary));
        painter.drawLine(QPointF(x, top - t.space(2)), QPointF(x, bar.bottom()));
        painter.drawEllipse(QPointF(x, top - t.space(2)), t.space(1), t.space(1));
        const QString word = tr("Level %1").arg(level);
        if (x - metrics.horizontalAdvance(word) / 2.0 > free) {
            write(x, 0, word);
            free = x + metrics.horizontalAdvance(word) / 2.0 + t.space(2);
        }
    }
}

void ChaseBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace cluechain
