#pragma once

#include "models/items/record.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// The record of a case: every change, newest first.
class RecordModel : public RowsModel<RecordRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const RecordRow& row, int column, int role) const override;
};

/// What one change set, field by field.
class FieldLineModel : public RowsModel<FieldLine>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const FieldLine& row, int column, int role) const override;
};

} // namespace cluechain
