#pragma once

#include "models/items/cells.h"

#include <QAbstractTableModel>
#include <QList>

namespace cluechain
{

/// A column of a table as cells.h describes it to the views.
struct TableColumn {
    QString key = {}; ///< Stable: order, width and sorting are remembered under it.
    QString title = {};
    CellKind kind = CellKind::Text;
    QString sample = {}; ///< The longest usual content.
    bool hidden = false;
    bool sortable = true;
};

/// A table of many rows: it holds their ids, and pages of rows only where somebody looks. What the
/// rows are, RowsModel knows. GUI thread.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 256;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Remembers the order and says so; whoever feeds the model asks the store for the ids anew.
    void sort(int column, Qt::SortOrder order) override;

    /// The rows in their order. The same ids again only make the rows be read again; what was read
    /// stays on the screen until then.
    void setIds(QList<qint64> ids);
    const QList<qint64>& ids() const { return m_ids; }
    qint64 idAt(int row) const { return m_ids.value(row); }
    /// -1 where there is none. Looks through all ids.
    int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }

    QString sortKey() const { return m_sortKey; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    const QList<TableColumn>& columns() const;
    /// Column titles and words of the cells are asked for again.
    void retranslate();

signals:
    void sortWanted(const QString& key, Qt::SortOrder order);

protected:
    virtual QList<TableColumn> describeColumns() const = 0;
    /// Everything read is out of date; `reset`: the rows are others now.
    virtual void forgetRows(bool reset) = 0;

    QList<qint64> m_ids;

private:
    mutable QList<TableColumn> m_columns;
    QString m_sortKey;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace cluechain
