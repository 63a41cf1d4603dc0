#pragma once

#include "models/items/rowsmodel.h"
#include "models/reports/patternboard.h"

namespace cluechain
{

/// 资金特征: what the rules find, each with its value, threshold, n, rows and innocent reading, and
/// what somebody decided about it. A hint, never a label on a person.
class PatternModel : public RowsModel<PatternRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const PatternRow& row, int column, int role) const override;
};

/// "Kept", "Kept, value differs", "Kept, no longer found"; translated.
QString keptStateName(KeptState state);

} // namespace cluechain
