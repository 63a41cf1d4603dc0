#pragma once

#include "models/funds/counterparties.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// With whom an account dealt: who, how much and how often each way, from when to when.
class CounterpartyModel : public RowsModel<Counterparty>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    /// The rows of statements behind a cell: those in or out under these columns, else both.
    QList<qint64> rowsBehind(int row, int column) const;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const Counterparty& row, int column, int role) const override;
};

} // namespace cluechain
