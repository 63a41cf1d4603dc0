#pragma once

#include "models/funds/statementrows.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// Rows of a statement: when, with whom, in, out, balance, what for, what it is known to be, and
/// the file and line that prove it.
class StatementRowModel : public RowsModel<StatementRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setMasked(bool masked);

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const StatementRow& row, int column, int role) const override;

private:
    bool m_masked = false;
};

} // namespace cluechain
