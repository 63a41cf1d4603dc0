#include "widgets/parts/clockchip.h"

#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClockChip)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString span(qint64 seconds)
{
    if (seconds < day)
        return u"%1:%2:%3"_s.arg(seconds / hour, 2, 10, QChar(u'0'))
            .arg(seconds % hour / minute, 2, 10, QChar(u'0'))
            .arg(seconds % minute, 2, 10, QChar(u'0'));
    if (seconds < 3 * day)
        return Text::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return Text::tr("%1 d %2 h").arg(seconds / day).arg(seconds % day / hour);
}

/// Long names leave room for the others of the strip; the whole is told on hover.
QString withinReason(const QString& words)
{
    const Tokens& t = tokens();
    return QFontMetrics(t.font(TextStyle::Body))
        .elidedText(words, Qt::ElideRight, t.size(Size::LabelColumn) * 2);
}

} // namespace

QString timeLeft(qint64 seconds)
{
    return seconds >= 0 ? span(seconds) : Text::tr("%1 over").arg(span(-seconds));
}

Tone clockTone(const ClockFace& clock, Instant now)
{
    const qint64 left = now.secondsTo(clock.due);
    if (left < 0)
        return Tone::Overdue;
    return left <= clock.leadSeconds ? Tone::Soon : Tone::Idle;
}

QString clockIcon(Tone tone)
{
    return tone == Tone::Idle ? u"clock"_s : tokens().toneIcon(tone);
}

ClockChip::ClockChip(ClockFace face, QWidget* parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
    setFace(std::move(face));
}

void ClockChip::setFace(ClockFace face)
{
    m_face = std::move(face);
    refresh();
}

void ClockChip::refresh()
{
    const Instant now = Ticker::now();
    const qint64 left = now.secondsTo(m_face.due);
    const QString text = timeLeft(left);
    m_tone = clockTone(m_face, now);
    const bool resized = text.size() != m_left.size();
    m_left = text;
    QStringList about{m_face.what, m_face.who, m_face.where};
    about.removeAll(QString());
    setAccessibleName(about.join(u' ') + u' ' + m_left);
    const QString due = m_face.rule.isEmpty()
                            ? tr("Due %1").arg(m_face.due.toDisplay())
                            : tr("Due %1 (%2)").arg(m_face.due.toDisplay(), m_face.rule);
    setToolTip(about.join(u" · "_s) + u'\n' + due);
    if (isVisible())
        Ticker::of(this).watch(this,
                               std::abs(left) < day ? Ticker::Pace::Second : Ticker::Pace::Minute);
    if (resized)
        updateGeometry();
    update();
}

void ClockChip::showEvent(QShowEvent* event)
{
    QAbstractButton::showEvent(event);
    connect(&Ticker::of(this), &Ticker::tick, this, &ClockChip::refresh, Qt::UniqueConnection);
    refresh();
}

void ClockChip::hideEvent(QHideEvent* event)
{
    Ticker::of(this).forget(this);
    QAbstractButton::hideEvent(event);
}

void ClockChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

QString ClockChip::what() const
{
    return withinReason(m_face.what);
}

QString ClockChip::about() const
{
    return withinReason(m_face.where.isEmpty() ? m_face.who : m_face.where);
}

QSize ClockChip::sizeHint() const
{
    const Tokens& t = tokens();
    const QFontMetrics body(t.font(TextStyle::Body));
    const QFontMetrics strong(t.font(TextStyle::Strong));
    const QString second = about();
    const int words = body.horizontalAdvance(what()) +
                      (second.isEmpty() ? 0 : t.space(2) + body.horizontalAdvance(second));
    return {t.space(4) + t.icon(IconSize::Small) + t.space(3) + words + t.space(3) +
                strong.horizontalAdvance(m_left) + t.space(4),
            t.size(Size::Control)};
}

void ClockChip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const bool calm = m_tone == Tone::Idle;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(calm ? QPen(t.color(Ink::BorderNormal)) : QPen(Qt::NoPen));
    if (calm)
        painter.setBrush(t.color(underMouse() ? Ink::SurfaceHover : Ink::SurfaceBase));
    else
        painter.setBrush(t.soft(m_tone));
    const qreal half = calm ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half),
                            t.radius(Radius::Control), t.radius(Radius::Control));

    const QColor ink = calm ? t.color(Ink::TextPrimary) : t.ink(m_tone);
    const int side = t.icon(IconSize::Small);
    int x = t.space(4);
    paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), clockIcon(m_tone), ink);
    x += side + t.space(3);
    painter.setPen(ink);
    const auto write = [&](const QString& text, TextStyle style, int gap) {
        painter.setFont(t.font(style));
        painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter | Qt::AlignLeft),
                         text);
        x += painter.fontMetrics().horizontalAdvance(text) + gap;
    };
    const QString second = about();
    write(what(), TextStyle::Body, t.space(second.isEmpty() ? 3 : 2));
    if (!second.isEmpty())
        write(second, TextStyle::Body, t.space(3));
    write(m_left, TextStyle::Strong, 0);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), t.radius(Radius::Control));
}

} // namespace cluechain
