#include "widgets/parts/legend.h"

#include "widgets/parts/label.h"

#include <QPainter>

namespace cluechain
{

namespace
{

int markSide()
{
    return tokens().space(3) + tokens().space(1);
}

} // namespace

Legend::Legend(QList<LegendEntry> entries, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
    setEntries(std::move(entries));
}

void Legend::setEntries(QList<LegendEntry> entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const LegendEntry& entry : std::as_const(m_entries))
        words.append(entry.text);
    setAccessibleName(words.join(u' '));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metrics(tokens().font(TextStyle::Caption));
    int width = 0;
    for (const LegendEntry& entry : m_entries)
        width += (width > 0 ? tokens().space(4) : 0) + markSide() + tokens().space(2) +
                 metrics.horizontalAdvance(entry.text);
    return {width, tokens().size(Size::Badge)};
}

void Legend::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setFont(t.font(TextStyle::Caption));
    int x = 0;
    const int side = markSide();
    for (const LegendEntry& entry : std::as_const(m_entries)) {
        paintSwatch(painter, QRect(x, (height() - side) / 2, side, side), entry.swatch,
                    colorOf(entry.ink));
        x += side + t.space(2);
        painter.setPen(t.color(Ink::TextSecondary));
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, entry.text);
        x += painter.fontMetrics().horizontalAdvance(entry.text) + t.space(4);
    }
}

void paintSwatch(QPainter& painter, const QRect& rect, Swatch swatch, const QColor& color)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    switch (swatch) {
    case Swatch::Solid:
        painter.fillRect(rect, color);
        break;
    case Swatch::Hatched: {
        QColor soft = color;
        soft.setAlphaF(0.25F);
        painter.fillRect(rect, soft);
        painter.setClipRect(rect);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 2));
        const int step = tokens().space(3) - tokens().space(1);
        for (int x = rect.left() - rect.height(); x < rect.right() + step; x += step)
            painter.drawLine(x, rect.bottom() + 1, x + rect.height() + 1, rect.top());
        break;
    }
    case Swatch::Hollow:
        painter.setPen(QPen(color, 1));
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Swatch::Step: {
        painter.setPen(QPen(color, 2));
        const int middle = rect.center().x();
        painter.drawPolyline(
            QPolygon({QPoint(rect.left(), rect.bottom() - 1), QPoint(middle, rect.bottom() - 1),
                      QPoint(middle, rect.top() + 1), QPoint(rect.right(), rect.top() + 1)}));
        break;
    }
    }
    painter.restore();
}

} // namespace cluechain
