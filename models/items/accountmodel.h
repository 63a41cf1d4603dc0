#pragma once

#include "models/funds/accountsummary.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// The accounts of a case: holder, bank, number, statement or gap, in and out, what is held.
class AccountModel : public RowsModel<AccountSummary>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const AccountSummary& row, int column, int role) const override;
};

} // namespace cluechain
