#include "widgets/parts/celldelegate.h"

#include "widgets/parts/datatable.h"
#include "widgets/parts/tag.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Tone> toneOf(const QModelIndex& index)
{
    const QVariant tone = index.data(ToneRole);
    return tone.isValid() ? std::optional(Tone(tone.toInt())) : std::nullopt;
}

CellInk inkOf(const QModelIndex& index)
{
    const QVariant ink = index.data(InkRole);
    return ink.isValid() ? CellInk(ink.toInt()) : CellInk::Normal;
}

QString textOf(const QModelIndex& index)
{
    return index.data(Qt::DisplayRole).toString();
}

/// Never cut.
bool isWhole(CellKind kind)
{
    return kind == CellKind::Money || kind == CellKind::Time || kind == CellKind::Number;
}

QFont fontOf(CellKind kind, CellInk ink, bool heading)
{
    if (kind == CellKind::Mono)
        return tokens().mono(TextStyle::Caption);
    return tokens().font(ink == CellInk::Strong || heading ? TextStyle::Strong : TextStyle::Body);
}

int margin()
{
    return tokens().space(3);
}

/// The seven links in little: filled tick, dot, bang, empty.
void paintChain(QPainter& painter, const QRect& rect, const QByteArray& chain)
{
    const Tokens& t = tokens();
    const int side = t.icon(IconSize::Small);
    int x = rect.left();
    const qreal y = rect.top() + (rect.height() - side) / 2.0;
    for (const char link : chain) {
        const Tone tone = Tone(link);
        const QRectF cell(x, y, side, side);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tone == Tone::Idle ? QPen(t.color(Ink::BorderNormal)) : QPen(Qt::NoPen));
        painter.setBrush(tone == Tone::Idle ? QBrush(Qt::NoBrush) : QBrush(t.soft(tone)));
        painter.drawRoundedRect(tone == Tone::Idle ? cell.adjusted(0.5, 0.5, -0.5, -0.5) : cell,
                                t.radius(Radius::Badge), t.radius(Radius::Badge));
        if (tone == Tone::Done) {
            paintIcon(painter, cell.adjusted(1, 1, -1, -1), u"check"_s, t.ink(tone));
        } else if (tone == Tone::Open) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.ink(tone));
            painter.drawEllipse(cell.center(), side / 5.0, side / 5.0);
        } else if (tone != Tone::Idle) {
            painter.setPen(t.ink(tone));
            painter.setFont(t.font(TextStyle::CaptionStrong));
            painter.drawText(cell, Qt::AlignCenter, u"!"_s);
        }
        painter.restore();
        x += side + t.space(1);
    }
}

int chainWidth(qsizetype links)
{
    return int(links) * (tokens().icon(IconSize::Small) + tokens().space(1));
}

} // namespace

Qt::Alignment alignmentOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Money:
    case CellKind::Number:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellKind::Code:
        return Qt::AlignCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

CellDelegate::CellDelegate(DataTable* table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

CellKind CellDelegate::kindOf(const QModelIndex& index) const
{
    return m_table->columnKind(index.column());
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const QRect& rect = option.rect;
    const bool heading = index.data(GroupRole).toBool();
    Ink surface = m_table->isDense() && index.row() % 2 == 1 ? Ink::SurfaceAlt : Ink::SurfaceBase;
    if (heading)
        surface = Ink::SurfaceHeader;
    if (option.state.testFlag(QStyle::State_Selected))
        surface = Ink::SurfaceSelected;
    else if (m_table->hoveredRow() == index.row())
        surface = Ink::SurfaceHover;
    painter->fillRect(rect, t.color(surface));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), t.size(Size::Border),
                      t.color(Ink::BorderSubtle));

    painter->save();
    painter->setClipRect(rect);
    QRect inside = rect.adjusted(margin(), 0, -margin(), -t.size(Size::Border));
    if (index.data(LoadingRole).toBool()) {
        const int bar = t.space(3);
        painter->fillRect(QRect(inside.left(), inside.top() + (inside.height() - bar) / 2,
                                inside.width() * 2 / 5, bar),
                          t.color(Ink::SurfaceHeader));
        painter->restore();
        return;
    }

    const CellKind kind = kindOf(index);
    const QString text = textOf(index);
    const std::optional<Tone> tone = toneOf(index);
    const CellInk ink = inkOf(index);
    const bool wantsRoom = isWhole(kind) || kind == CellKind::Tag || kind == CellKind::Mono;
    if (const int needed = wantsRoom ? contentWidth(index) : 0; needed > rect.width())
        m_table->needWidth(index.column(), needed);
    QString icon = index.data(IconRole).toString();
    if (kind == CellKind::Chain) {
        paintChain(*painter, inside, index.data(ChainRole).toByteArray());
    } else if (kind == CellKind::Tag && !text.isEmpty()) {
        paintTag(*painter, inside, {.text = text, .tone = tone, .icon = icon});
    } else {
        if (icon.isEmpty() && tone && kind == CellKind::State)
            icon = t.toneIcon(*tone);
        const QColor color = tone ? t.ink(*tone) : t.ink(ink);
        if (!icon.isEmpty()) {
            const int side = t.icon(IconSize::Small);
            paintIcon(
                *painter,
                QRectF(inside.left(), inside.top() + (inside.height() - side) / 2.0, side, side),
                icon, tone ? color : t.color(Ink::TextMuted));
            inside.setLeft(inside.left() + side + t.space(2));
        }
        painter->setFont(fontOf(kind, ink, heading));
        painter->setPen(color);
        const QFontMetrics metrics = painter->fontMetrics();
        const bool whole = isWhole(kind);
        // A short second word tells the row from its like: the first makes room for it.
        const QString second = whole ? QString() : index.data(SecondRole).toString();
        const QFont secondFont = t.font(TextStyle::Body);
        const int after =
            second.isEmpty() ? 0 : QFontMetrics(secondFont).horizontalAdvance(second) + t.space(2);
        const int room = after <= inside.width() / 2 ? inside.width() - after : inside.width();
        const QString shown = whole ? text : metrics.elidedText(text, Qt::ElideRight, room);
        painter->drawText(inside, int(alignmentOf(kind)) | Qt::TextSingleLine, shown);
        if (!second.isEmpty()) {
            const int used = metrics.horizontalAdvance(shown) + t.space(2);
            painter->setFont(secondFont);
            painter->setPen(t.color(Ink::TextMuted));
            painter->drawText(
                inside.adjusted(used, 0, 0, 0),
                int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(second, Qt::ElideRight, inside.width() - used));
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, rect, 0);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {contentWidth(index), m_table->rowHeight()};
}

int CellDelegate::contentWidth(const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const CellKind kind = kindOf(index);
    const QString text = textOf(index);
    if (kind == CellKind::Chain)
        return chainWidth(index.data(ChainRole).toByteArray().size()) + 2 * margin();
    if (kind == CellKind::Tag)
        return (text.isEmpty() ? 0
                               : tagSize({.text = text,
                                          .tone = toneOf(index),
                                          .icon = index.data(IconRole).toString()})
                                     .width()) +
               2 * margin();
    const bool heading = index.data(GroupRole).toBool();
    int width =
        QFontMetrics(fontOf(kind, inkOf(index), heading)).horizontalAdvance(text) + 2 * margin();
    if (!index.data(IconRole).toString().isEmpty() || (kind == CellKind::State && toneOf(index)))
        width += t.icon(IconSize::Small) + t.space(2);
    const QString second = index.data(SecondRole).toString();
    if (!second.isEmpty())
        width += QFontMetrics(t.font(TextStyle::Body)).horizontalAdvance(second) + t.space(2);
    return width + 1;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        QString whole = index.data(Qt::ToolTipRole).toString();
        if (whole.isEmpty() && contentWidth(index) > option.rect.width())
            whole = (textOf(index) + u' ' + index.data(SecondRole).toString()).trimmed();
        if (!whole.isEmpty()) {
            QToolTip::showText(event->globalPos(), whole, view);
            return true;
        }
        QToolTip::hideText();
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace cluechain
