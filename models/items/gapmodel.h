#pragma once

#include "models/items/rowsmodel.h"
#include "models/reports/caseflow.h"

namespace cluechain
{

/// Statements to request next: account, what was traced into it, and why it stands where it does.
class GapModel : public RowsModel<GapRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const GapRow& row, int column, int role) const override;
};

} // namespace cluechain
