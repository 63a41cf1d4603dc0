#include "widgets/parts/moneybar.h"

#include "widgets/parts/label.h"
#include "widgets/parts/legend.h"
#include "widgets/theme/style.h"

#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

MoneyBar::MoneyBar(QWidget* parent)
    : PartsBar(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the money is"));
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
}

void MoneyBar::setSegments(QList<MoneySegment> segments)
{
    m_segments = std::move(segments);
    m_whole = {};
    for (const MoneySegment& segment : std::as_const(m_segments))
        m_whole += segment.amount;
    setCurrentPart(m_segments.isEmpty() ? -1
                                        : std::clamp(currentPart(), 0, int(m_segments.size()) - 1));
    update();
}

QString MoneyBar::share(Money part, Money whole)
{
    if (whole.fen() <= 0)
        return u"—"_s;
    const qint64 permille = qRound64(double(part.fen()) * 1000 / double(whole.fen()));
    return u"%1.%2%"_s.arg(permille / 10).arg(permille % 10);
}

QSize MoneyBar::sizeHint() const
{
    const Tokens& t = tokens();
    return {minimumSizeHint().width(),
            t.size(Size::MoneyBar) + t.space(3) + 2 * t.line(TextStyle::Body)};
}

QSize MoneyBar::minimumSizeHint() const
{
    const Tokens& t = tokens();
    const int cell = QFontMetrics(t.font(TextStyle::Strong)).horizontalAdvance(u"000,000.00"_s);
    return {cell * std::max(1, partCount()),
            t.size(Size::MoneyBar) + t.space(3) + 2 * t.line(TextStyle::Body)};
}

QString MoneyBar::partName(int part) const
{
    const MoneySegment& segment = m_segments.at(part);
    return tr("%1 %2 yuan, %3")
        .arg(segment.label, segment.amount.toDisplay(), share(segment.amount, m_whole));
}

QRect MoneyBar::barRect(int part) const
{
    // Every edge is computed from the running sum, so that the rounding never adds up.
    qint64 before = 0;
    for (int i = 0; i < part; ++i)
        before += m_segments.at(i).amount.fen();
    const auto edge = [&](qint64 fen) {
        return m_whole.fen() > 0 ? qRound(double(width()) * double(fen) / double(m_whole.fen()))
                                 : 0;
    };
    const int left = edge(before);
    const int right = edge(before + m_segments.at(part).amount.fen());
    return {left, 0, right - left, tokens().size(Size::MoneyBar)};
}

QRect MoneyBar::partRect(int part) const
{
    const int cell = width() / std::max(1, partCount());
    const int top = tokens().size(Size::MoneyBar) + tokens().space(2);
    return {part * cell, top, cell, height() - top};
}

int MoneyBar::partAt(QPoint point) const
{
    for (int part = 0; part < partCount(); ++part)
        if (barRect(part).contains(point) || partRect(part).contains(point))
            return part;
    return -1;
}

void MoneyBar::openPart(int part)
{
    emit segmentOpened(m_segments.at(part).id);
}

void MoneyBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const QRect whole(0, 0, width(), t.size(Size::MoneyBar));
    if (m_whole.fen() <= 0)
        painter.fillRect(whole, t.color(Ink::SurfaceHeader));
    for (int part = 0; part < partCount(); ++part) {
        const MoneySegment& segment = m_segments.at(part);
        QRect bar = barRect(part);
        if (bar.width() > 2 && bar.left() > 0)
            bar.setLeft(bar.left() + t.space(1)); // a seam of the surface parts the colours
        paintSwatch(painter, bar, segment.unknown ? Swatch::Hatched : Swatch::Solid,
                    colorOf(segment.ink));

        const QRect cell = partRect(part);
        const QFontMetrics body(t.font(TextStyle::Body));
        const int line = t.line(TextStyle::Body);
        const int side = t.space(3) + t.space(1);
        paintSwatch(painter, QRect(cell.left(), cell.top() + (line - side) / 2, side, side),
                    segment.unknown ? Swatch::Hatched : Swatch::Solid, colorOf(segment.ink));
        const int left = cell.left() + side + t.space(3) - t.space(1);
        const int room = cell.right() - left - t.space(2);
        painter.setFont(t.font(TextStyle::Body));
        painter.setPen(t.color(Ink::TextSecondary));
        painter.drawText(QRect(left, cell.top(), room, line), int(Qt::AlignVCenter | Qt::AlignLeft),
                         body.elidedText(segment.label, Qt::ElideRight, room));
        painter.setFont(t.font(TextStyle::Strong));
        painter.setPen(t.color(segment.amount.isZero() ? Ink::TextMuted : Ink::TextPrimary));
        const QRect second(left, cell.top() + line, room, line);
        const QString amount = segment.amount.toDisplay();
        painter.drawText(second, int(Qt::AlignVCenter | Qt::AlignLeft), amount);
        const int used = painter.fontMetrics().horizontalAdvance(amount) + t.space(3);
        painter.setFont(t.font(TextStyle::Caption));
        const QString part100 = share(segment.amount, m_whole);
        if (used + painter.fontMetrics().horizontalAdvance(part100) <= room) {
            painter.setPen(t.color(Ink::TextMuted));
            painter.drawText(second.adjusted(used, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                             part100);
        }
        if (showsFocus(this) && part == currentPart())
            paintFocusRing(painter, cell, t.radius(Radius::Control));
    }
}

} // namespace cluechain
