#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QStyledItemDelegate>

namespace cluechain
{

/// One line of the palette.
struct PaletteEntry {
    QString id = {}; ///< The caller's: an address, an action.
    QString icon = {};
    QString text = {};
    QString second = {};  ///< Muted, after the text.
    QString context = {}; ///< At the right.
    QString keys = {};    ///< The shortcut, at the right.
    bool isOff = false;   ///< Grey: it cannot be done now, and `second` says why.
};

/// Entries under a heading with "n / m".
struct PaletteGroup {
    QString id = {};
    QString title = {};
    QString count = {};
    QList<PaletteEntry> entries = {};
};

/// Where `typed` is in a text, as pairs of position and length: its words wherever they stand,
/// blanks of grouped numbers left out, or the characters whose pinyin it begins.
QList<std::pair<qsizetype, qsizetype>> hitsIn(const QString& text, const QString& typed);

/// Headings and entries in one list; only entries can be chosen.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<PaletteGroup>& groups, const QString& typed);
    /// None for a heading.
    const PaletteEntry* entry(const QModelIndex& index) const;
    const PaletteGroup& groupOf(const QModelIndex& index) const;
    const QString& typed() const { return m_typed; }
    /// The next entry from a row in a direction, that row included; -1 where there is none.
    int entryFrom(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        qsizetype group = 0;
        qsizetype entry = -1; ///< -1: the heading.
    };

    QList<PaletteGroup> m_groups;
    QList<Row> m_rows;
    QString m_typed;
};

class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace cluechain
