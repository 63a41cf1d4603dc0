#pragma once

#include "models/funds/accountsummary.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// What became of the money of an account; whose it is where it is a victim's, whom nobody takes
/// money from. Empty where nothing is known.
QString moneyStateText(const AccountSummary& account);

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
