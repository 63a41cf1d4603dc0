#include "models/items/pagedmodel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cluechain
{

using namespace Qt::StringLiterals;

int PagedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PagedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns().size())
        return {};
    const TableColumn& column = columns().at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // where the column is narrower than its title
        return column.title;
    case ColumnKeyRole:
        return column.key;
    case ColumnKindRole:
        return int(column.kind);
    case ColumnSampleRole:
        return column.sample;
    case ColumnHiddenRole:
        return column.hidden;
    case ColumnFilterRole:
        return int(filterKind(section));
    default:
        return {};
    }
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columns().size() && columns().at(column).sortable)
        setSorting({{columns().at(column).key, order}});
}

void PagedModel::setSorting(QList<SortColumn> sorting)
{
    sorting.removeIf([this](const SortColumn& by) {
        const int column = columnOf(by.column);
        return column < 0 || !columns().at(column).sortable;
    });
    m_sorting = std::move(sorting);
    arrange();
    emit sortWanted(sortKey(), sortOrder());
}

void PagedModel::setFilters(QList<ColumnFilter> filters)
{
    filters.removeIf([this](const ColumnFilter& filter) { return columnOf(filter.column) < 0; });
    if (filters == m_filters)
        return;
    m_filters = std::move(filters);
    arrange();
    emit filtersWanted();
}

QJsonObject PagedModel::arrangement() const
{
    QJsonArray filters;
    for (const ColumnFilter& filter : m_filters)
        filters.append(toJson(filter));
    QJsonArray sorting;
    for (const SortColumn& by : m_sorting)
        sorting.append(QJsonObject{{u"column"_s, by.column}, {u"order"_s, int(by.order)}});
    return {{u"filters"_s, filters}, {u"sorting"_s, sorting}};
}

void PagedModel::setArrangement(const QJsonObject& view)
{
    QList<SortColumn> sorting;
    for (const auto& by : view.value(u"sorting").toArray())
        sorting.append({by[u"column"].toString(), by[u"order"].toInt() == int(Qt::DescendingOrder)
                                                      ? Qt::DescendingOrder
                                                      : Qt::AscendingOrder});
    QList<ColumnFilter> filters;
    for (const auto& filter : view.value(u"filters").toArray())
        filters.append(filterFromJson(filter.toObject()));
    if (sorting != m_sorting)
        setSorting(sorting);
    setFilters(filters);
}

QList<FilterChoice> PagedModel::filterChoices(int column) const
{
    return columns().at(column).choices;
}

int PagedModel::columnOf(const QString& key) const
{
    for (int column = 0; column < columns().size(); ++column)
        if (columns().at(column).key == key)
            return column;
    return -1;
}

void PagedModel::setIds(QList<qint64> ids)
{
    if (ids == m_ids) {
        forgetRows(false);
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    forgetRows(true);
    endResetModel();
}

const QList<TableColumn>& PagedModel::columns() const
{
    if (m_columns.isEmpty())
        m_columns = describeColumns();
    return m_columns;
}

void PagedModel::retranslate()
{
    m_columns = describeColumns();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace cluechain
