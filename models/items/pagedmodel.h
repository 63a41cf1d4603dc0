#pragma once

#include "models/core/columnfilter.h"
#include "models/items/cells.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

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
    /// What whoever feeds the model can filter by. A model that has all its rows filters by every
    /// column itself.
    ColumnFilter::Kind filter = ColumnFilter::Kind::None;
    QList<FilterChoice> choices = {}; ///< Of a filter by choice.
};

/// A cell as it leaves the program: as it is shown, and plain ("1234.50"), which is empty where
/// that is the same.
struct CellText {
    QString shown = {};
    QString plain = {};
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

    /// The order that a person chose, first what decides. Columns that cannot be sorted are left
    /// out.
    void setSorting(QList<SortColumn> sorting);
    const QList<SortColumn>& sorting() const { return m_sorting; }
    QString sortKey() const { return m_sorting.value(0).column; }
    Qt::SortOrder sortOrder() const { return m_sorting.value(0).order; }

    /// What rows must be like to be shown. The model says so; whoever feeds it asks the store for
    /// the ids anew, and a model that has all its rows leaves the others out itself.
    void setFilters(QList<ColumnFilter> filters);
    const QList<ColumnFilter>& filters() const { return m_filters; }
    /// Of a column that is filtered by choice.
    virtual QList<FilterChoice> filterChoices(int column) const;

    /// Filters and order, as a saved view keeps them. What is not in the view is taken away.
    QJsonObject arrangement() const;
    void setArrangement(const QJsonObject& view);

    /// -1 where there is no such column.
    int columnOf(const QString& key) const;

    /// Hands over these rows as texts, the columns in the order given; at once or later, and not
    /// at all where the model ends before. Rows that are gone have no cells.
    using TakeTexts = std::function<void(const QList<QList<CellText>>&)>;
    virtual void readTexts(const QList<qint64>& ids, const QList<int>& columns, TakeTexts take) = 0;

    /// The next row after `after`, beginning anew at the end, whose cell of this column contains
    /// the text folded. Where the rows are not all here it is asked for by findWanted().
    virtual std::optional<int> findText(int column, const QString& text, int after) = 0;

    const QList<TableColumn>& columns() const;
    /// Column titles and words of the cells are asked for again.
    void retranslate();

signals:
    void sortWanted(const QString& key, Qt::SortOrder order);
    void filtersWanted();
    /// The first row that fits this too is looked for: see rowOf().
    void findWanted(const cluechain::ColumnFilter& filter);

protected:
    virtual QList<TableColumn> describeColumns() const = 0;
    /// Everything read is out of date; `reset`: the rows are others now.
    virtual void forgetRows(bool reset) = 0;
    /// Order or filters are others now.
    virtual void arrange() {}
    virtual ColumnFilter::Kind filterKind(int column) const { return columns().at(column).filter; }

    QList<qint64> m_ids;

private:
    mutable QList<TableColumn> m_columns;
    QList<SortColumn> m_sorting;
    QList<ColumnFilter> m_filters;
};

} // namespace cluechain
