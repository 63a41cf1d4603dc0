#include "widgets/frame/palettelist.h"

#include "models/core/pinyin.h"
#include "models/core/text.h"
#include "widgets/theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

QList<std::pair<qsizetype, qsizetype>> hitsIn(const QString& text, const QString& typed)
{
    // What can be hit, without blanks, and where each character of it stands.
    QString letters;
    QString initials;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString letter = fold(QStringView(text).mid(i, 1));
        if (letter.size() != 1 || !letter.front().isLetterOrNumber())
            continue;
        letters += letter;
        const QString initial = pinyinInitials(letter);
        initials += initial.size() == 1 ? initial.front() : u' ';
        places.append(i);
    }
    QList<bool> isHit(text.size(), false);
    const auto mark = [&](const QString& in, const QString& part) {
        qsizetype at = in.indexOf(part);
        const bool found = at >= 0;
        for (; at >= 0; at = in.indexOf(part, at + part.size()))
            for (qsizetype i = at; i < at + part.size(); ++i)
                isHit[places.at(i)] = true;
        return found;
    };
    QStringList parts = fold(typed).split(u' ', Qt::SkipEmptyParts);
    parts.append(parts.join(QString())); // a number in groups
    for (QString& part : parts) {
        part.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (!part.isEmpty() && !mark(letters, part))
            mark(initials, part);
    }
    QList<std::pair<qsizetype, qsizetype>> hits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHit.at(i))
            continue;
        if (!hits.isEmpty() && hits.last().first + hits.last().second == i)
            ++hits.last().second;
        else
            hits.append({i, 1});
    }
    return hits;
}

void PaletteModel::setGroups(const QList<PaletteGroup>& groups, const QString& typed)
{
    beginResetModel();
    m_groups = groups;
    m_typed = typed;
    m_rows.clear();
    for (qsizetype group = 0; group < groups.size(); ++group) {
        m_rows.append({group, -1});
        for (qsizetype entry = 0; entry < groups.at(group).entries.size(); ++entry)
            m_rows.append({group, entry});
    }
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).entry < 0)
        return nullptr;
    const Row& row = m_rows.at(index.row());
    return &m_groups.at(row.group).entries.at(row.entry);
}

const PaletteGroup& PaletteModel::groupOf(const QModelIndex& index) const
{
    return m_groups.at(m_rows.at(index.row()).group);
}

int PaletteModel::entryFrom(int row, int step) const
{
    for (; row >= 0 && row < m_rows.size(); row += step)
        if (m_rows.at(row).entry >= 0)
            return row;
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const PaletteEntry* line = entry(index);
    const QStringList words = line
                                  ? QStringList{line->text, line->second, line->context, line->keys}
                                  : QStringList{groupOf(index).title, groupOf(index).count};
    QStringList said;
    std::copy_if(words.begin(), words.end(), std::back_inserter(said),
                 [](const QString& word) { return !word.isEmpty(); });
    return said.join(u" · "_s);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const PaletteModel*>(index.model());
    return {option.rect.width(),
            tokens().size(model->entry(index) ? Size::RowRelaxed : Size::RowNormal)};
}

namespace
{

/// Draws text with its hits strong and in the accent, from `x` on; where it ended.
int paintHits(QPainter& painter, const QRect& room, int x, const QString& text,
              const QString& typed, const QColor& ink, TextStyle style)
{
    const Tokens& t = tokens();
    const auto draw = [&](const QString& run, bool isHit) {
        painter.setFont(t.font(
            isHit ? (style == TextStyle::Caption ? TextStyle::CaptionStrong : TextStyle::Strong)
                  : style));
        painter.setPen(isHit ? t.color(Ink::AccentNormal) : ink);
        const int left = room.right() - x;
        if (left <= 0)
            return;
        const QString shown = painter.fontMetrics().elidedText(run, Qt::ElideRight, left);
        painter.drawText(QRect(x, room.top(), left, room.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += painter.fontMetrics().horizontalAdvance(shown);
    };
    qsizetype at = 0;
    for (const auto& [from, length] : hitsIn(text, typed)) {
        if (from > at)
            draw(text.mid(at, from - at), false);
        draw(text.mid(from, length), true);
        at = from + length;
    }
    if (at < text.size())
        draw(text.mid(at), false);
    return x;
}

/// Right-aligned and muted; the room that is left.
QRect paintRight(QPainter& painter, QRect room, const QString& text, int most)
{
    if (text.isEmpty())
        return room;
    painter.setFont(tokens().font(TextStyle::Caption));
    painter.setPen(tokens().color(Ink::TextMuted));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, most);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(shown) -
                  tokens().space(5));
    return room;
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const auto* model = static_cast<const PaletteModel*>(index.model());
    QRect room = option.rect.adjusted(t.space(5), 0, -t.space(5), 0);
    const PaletteEntry* entry = model->entry(index);
    painter->save();
    if (!entry) {
        const PaletteGroup& group = model->groupOf(index);
        room = paintRight(*painter, room, group.count, room.width());
        painter->setFont(t.font(TextStyle::Caption));
        painter->setPen(t.color(Ink::TextMuted));
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, group.title);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          t.color(isCurrent ? Ink::SurfaceSelected : Ink::SurfaceHover));
    const int side = t.icon(IconSize::Normal);
    if (!entry->icon.isEmpty())
        paintIcon(*painter, QRect(room.left(), room.center().y() - side / 2 + 1, side, side),
                  entry->icon, t.color(entry->isOff ? Ink::TextDisabled : Ink::TextSecondary));
    room.setLeft(room.left() + side + t.space(4));
    const QString keys =
        entry->keys.isEmpty() && isCurrent && !entry->isOff ? u"Enter"_s : entry->keys;
    room = paintRight(*painter, room, keys, room.width() / 4);
    room = paintRight(*painter, room, entry->context, room.width() * 2 / 5);
    int x = paintHits(*painter, room, room.left(), entry->text, model->typed(),
                      t.color(entry->isOff ? Ink::TextMuted : Ink::TextPrimary), TextStyle::Body);
    if (!entry->second.isEmpty())
        paintHits(*painter, room, x + t.space(4), entry->second, model->typed(),
                  t.color(Ink::TextSecondary), TextStyle::Caption);
    painter->restore();
}

} // namespace cluechain
