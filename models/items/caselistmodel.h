#pragma once

#include "models/items/caselist.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// The list of cases.
class CaseListModel : public RowsModel<CaseListRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const CaseListRow& row, int column, int role) const override;
};

/// "investigating" → under way, "concluded" → done…: how the stage of a case is inked.
Tone stageTone(const QString& stage);

} // namespace cluechain
