#pragma once

#include "models/funds/transferlist.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// The transfers of a case: when, from whom, to whom, how much, what for, and how it is known.
class TransferModel : public RowsModel<ListedTransfer>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const ListedTransfer& row, int column, int role) const override;
};

/// "1,234.00 yuan · USD 70.00": sums that are not to be added to each other.
QString sumsText(const QList<CurrencySum>& sums);

} // namespace cluechain
