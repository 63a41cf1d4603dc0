#include "widgets/frame/choicebutton.h"

#include "widgets/parts/keycap.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

ChoiceButton::ChoiceButton(const QString& icon, const QString& keys, Weight weight, QWidget* parent)
    : QPushButton(parent)
    , m_icon(icon)
    , m_weight(weight)
    , m_keys(new KeyCap(keys, this))
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_keys->setHidden(keys.isEmpty());
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
}

void ChoiceButton::setTexts(const QString& title, const QString& detail)
{
    m_title = title;
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const Tokens& t = tokens();
    return {t.size(Size::DialogMax), QFontMetrics(t.font(TextStyle::Title)).height() +
                                         QFontMetrics(t.font(TextStyle::Caption)).height() +
                                         2 * t.space(4)};
}

void ChoiceButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    m_keys->resize(m_keys->sizeHint());
    m_keys->move(width() - m_keys->width() - tokens().space(5), (height() - m_keys->height()) / 2);
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.color(m_weight == Weight::First ? Ink::AccentNormal : Ink::BorderNormal));
    painter.setBrush(t.color(underMouse() && isEnabled() ? Ink::SurfaceHover : Ink::SurfaceBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.radius(Radius::Panel),
                            t.radius(Radius::Panel));
    const int side = t.icon(IconSize::Rail);
    paintIcon(painter, QRectF(t.space(5) + t.space(1), (height() - side) / 2.0, side, side), m_icon,
              t.color(isEnabled() ? Ink::AccentNormal : Ink::TextDisabled));
    const int left = t.space(5) + side + t.space(5);
    const QFontMetrics title(t.font(TextStyle::Title));
    const QFontMetrics caption(t.font(TextStyle::Caption));
    const int top = (height() - title.height() - caption.height()) / 2;
    painter.setFont(t.font(TextStyle::Title));
    painter.setPen(t.color(isEnabled() ? Ink::TextPrimary : Ink::TextDisabled));
    painter.drawText(left, top + title.ascent(), m_title);
    painter.setFont(t.font(TextStyle::Caption));
    painter.setPen(t.color(isEnabled() ? Ink::TextSecondary : Ink::TextDisabled));
    painter.drawText(left, top + title.height() + caption.ascent(), m_detail);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), t.radius(Radius::Panel));
}

} // namespace cluechain
