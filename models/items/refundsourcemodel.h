#pragma once

#include "models/items/rowsmodel.h"
#include "models/reports/refundreason.h"

namespace cluechain
{

/// A transfer behind a figure of the worksheet; its id is that of view `transfer`.
struct RefundSourceItem {
    qint64 id = 0;
    RefundSource source = {};
};

/// The deposits that a figure of the refund worksheet rests on.
class RefundSourceModel : public RowsModel<RefundSourceItem>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setSources(const QList<RefundSource>& sources);

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const RefundSourceItem& item, int column, int role) const override;
};

} // namespace cluechain
