#pragma once

#include "models/items/cells.h"

#include <QStyledItemDelegate>

namespace cluechain
{

class DataTable;

/// Paints every cell of a table: tags, states, ink by role, money, chains of links. The colour of a
/// row comes first, then the line below it, then the content.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(DataTable* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// How wide the content would like to be, with its margins.
    int contentWidth(const QModelIndex& index) const;

private:
    DataTable* m_table;

    CellKind kindOf(const QModelIndex& index) const;
};

Qt::Alignment alignmentOf(CellKind kind);

} // namespace cluechain
