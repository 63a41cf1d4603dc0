#pragma once

#include "models/funds/accountrows.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// Rows of a statement: when, with whom, in, out, balance, what for, what it is known to be, and
/// the file and line that prove it.
class AccountRowModel : public RowsModel<AccountRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const AccountRow& row, int column, int role) const override;
};

} // namespace cluechain
