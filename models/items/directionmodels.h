#pragma once

#include "models/intake/directions.h"
#include "models/items/rowsmodel.h"
#include "models/reports/masking.h"

namespace cluechain
{

/// Rows of unknown direction of one file with one thing in their flag.
struct DirectionGroup {
    qint64 id = 0; ///< Its place, from 1.
    UnknownDirections group = {};
    QString layoutName = {};
};
QList<DirectionGroup> directionGroups(sqlite::Database& db, CaseId caseId, const Masking& masking);

class DirectionGroupModel : public RowsModel<DirectionGroup>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const DirectionGroup& row, int column, int role) const override;
};

/// The rows of such a group: what stands there, and what the balances before and after it prove.
class UnknownRowModel : public RowsModel<UnknownRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const UnknownRow& row, int column, int role) const override;
};

} // namespace cluechain
