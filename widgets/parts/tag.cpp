#include "widgets/parts/tag.h"

#include "widgets/theme/icons.h"

#include <QCoreApplication>
#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tag)
};

QString iconOf(const TagLook& look)
{
    if (!look.withIcon)
        return {};
    return look.icon.isEmpty() && look.tone ? tokens().toneIcon(*look.tone) : look.icon;
}

QFont fontOf(const TagLook& look)
{
    return tokens().font(look.tone && *look.tone >= Tone::Purple ? TextStyle::CaptionStrong
                                                                 : TextStyle::Caption);
}

} // namespace

QSize tagSize(const TagLook& look)
{
    if (look.text.isEmpty())
        return {0, 0};
    const Tokens& t = tokens();
    const int text = QFontMetrics(fontOf(look)).horizontalAdvance(look.text);
    const int icon = iconOf(look).isEmpty() ? 0 : t.icon(IconSize::Small) + t.space(2);
    return {text + icon + t.space(3) + t.space(2), t.size(Size::Badge)};
}

void paintTag(QPainter& painter, const QRect& rect, const TagLook& look)
{
    if (look.text.isEmpty())
        return;
    const Tokens& t = tokens();
    QRect box(QPoint(), tagSize(look).boundedTo(QSize(rect.width(), rect.height())));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    box.moveLeft(rect.left());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.tone ? QPen(Qt::NoPen) : QPen(t.color(Ink::BorderNormal)));
    painter.setBrush(look.tone ? QBrush(t.soft(*look.tone)) : QBrush(Qt::NoBrush));
    const qreal half = look.tone ? 0 : 0.5;
    painter.drawRoundedRect(QRectF(box).adjusted(half, half, -half, -half), t.radius(Radius::Badge),
                            t.radius(Radius::Badge));

    const QColor ink = look.tone ? t.ink(*look.tone) : t.color(Ink::TextSecondary);
    const int padding = (t.space(3) + t.space(2)) / 2;
    QRect inside = box.adjusted(padding, 0, -padding, 0);
    const QString icon = iconOf(look);
    if (!icon.isEmpty()) {
        const int side = t.icon(IconSize::Small);
        paintIcon(painter,
                  QRectF(inside.left(), box.top() + (box.height() - side) / 2.0, side, side), icon,
                  ink);
        inside.setLeft(inside.left() + side + t.space(2));
    }
    painter.setFont(fontOf(look));
    painter.setPen(ink);
    painter.drawText(
        inside, int(Qt::AlignVCenter | Qt::AlignLeft),
        painter.fontMetrics().elidedText(look.text, Qt::ElideRight, inside.width() + 1));
    painter.restore();
}

Tag::Tag(TagLook look, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, [this] {
        updateGeometry();
        update();
    });
    setLook(std::move(look));
}

void Tag::setLook(TagLook look)
{
    m_look = std::move(look);
    setAccessibleName(m_look.text);
    updateGeometry();
    update();
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_look);
}

TagLook levelTag(Tone level)
{
    QString text;
    switch (level) {
    case Tone::Purple:
        text = Text::tr("Purple");
        break;
    case Tone::Red:
        text = Text::tr("Red");
        break;
    case Tone::Yellow:
        text = Text::tr("Yellow");
        break;
    default:
        text = Text::tr("Blue");
    }
    return {.text = text, .tone = level, .withIcon = false};
}

} // namespace cluechain
