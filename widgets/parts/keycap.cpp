#include "widgets/parts/keycap.h"

#include "widgets/theme/tokens.h"

#include <QPainter>

namespace cluechain
{

KeyCap::KeyCap(const QString& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
{
    const bool isPlus = m_keys.endsWith(u'+');
    m_keys.replace(u'+', u' ');
    if (isPlus)
        m_keys = m_keys.trimmed() + QStringLiteral(" +");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(tokens().font(TextStyle::Caption));
    return {metrics.horizontalAdvance(m_keys) + 2 * tokens().space(2) + tokens().space(1),
            tokens().size(Size::Badge)};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.color(Ink::BorderNormal));
    painter.setBrush(t.color(Ink::SurfaceAlt));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            t.radius(Radius::Control), t.radius(Radius::Control));
    painter.setFont(t.font(TextStyle::Caption));
    painter.setPen(t.color(Ink::TextMuted));
    painter.drawText(rect(), Qt::AlignCenter, m_keys);
}

} // namespace cluechain
