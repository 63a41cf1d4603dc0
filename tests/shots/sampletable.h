#pragma once

#include "models/items/cells.h"

#include <QAbstractTableModel>

namespace cluechain
{

/// A table model whose cells are given: what the shots and the tests of the parts show.
class SampleTable : public QAbstractTableModel
{
public:
    struct Column {
        QString key = {};
        QString title = {};
        CellKind kind = CellKind::Text;
        QString sample = {};
    };
    struct Cell {
        QString text = {};
        QHash<int, QVariant> roles = {};
    };

    SampleTable(QList<Column> columns, QList<QList<Cell>> rows, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_rows(std::move(rows))
    {
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column& column = m_columns.at(section);
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case ColumnKeyRole:
            return column.key;
        case ColumnKindRole:
            return int(column.kind);
        case ColumnSampleRole:
            return column.sample;
        default:
            return {};
        }
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Cell& cell = m_rows.at(index.row()).value(index.column());
        if (role == Qt::DisplayRole)
            return cell.text;
        if (role == IdRole)
            return index.row() + 1;
        return cell.roles.value(role);
    }

    void sort(int column, Qt::SortOrder order) override
    {
        emit layoutAboutToBeChanged();
        std::stable_sort(
            m_rows.begin(), m_rows.end(), [&](const QList<Cell>& a, const QList<Cell>& b) {
                const int compared = QString::compare(a.value(column).text, b.value(column).text);
                return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
            });
        emit layoutChanged();
    }

private:
    QList<Column> m_columns;
    QList<QList<Cell>> m_rows;
};

} // namespace cluechain
