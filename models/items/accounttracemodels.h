#pragma once

#include "models/items/rowsmodel.h"
#include "models/reports/accountmoney.h"

namespace cluechain
{

/// Traced money that came onto an account and left it, in its order: when, which way, whose, from
/// or to whom, and how much of it was there afterwards.
class LotModel : public RowsModel<LotRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const LotRow& row, int column, int role) const override;
};

/// Whose money an account held: each payment with what of it came in, went on and rests, and why.
class WhoseModel : public RowsModel<WhoseRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const WhoseRow& row, int column, int role) const override;
};

} // namespace cluechain
