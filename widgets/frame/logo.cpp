#include "widgets/frame/logo.h"

#include "widgets/theme/icons.h"

#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

void paintMark(QPainter& painter, const QRectF& rect, Look look)
{
    const Tokens& t = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.color(Ink::AccentNormal, look));
    const qreal radius = rect.width() / 6;
    painter.drawRoundedRect(rect, radius, radius);
    paintIcon(painter, rect, u"cluechain"_s, t.color(Ink::TextOnAccent, look));
}

} // namespace

Logo::Logo(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Logo::sizeHint() const
{
    return {tokens().size(Size::Logo), tokens().size(Size::Logo)};
}

void Logo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, rect(), tokens().look());
}

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, pixmap.rect(), Look::Light);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace cluechain
