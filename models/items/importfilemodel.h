#pragma once

#include "models/intake/importedfiles.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// Imported files, each with its rows by class: what was read is what was accounted for.
class ImportFileModel : public RowsModel<ImportedFile>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const ImportedFile& row, int column, int role) const override;
};

} // namespace cluechain
