#pragma once

#include "models/intake/importreport.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// A file of an import that runs.
struct ImportingFile {
    qint64 id = 0; ///< Its place, from 1.
    FileProgress progress = {};
    double rowsPerSecond = 0; ///< While it is read.
};

/// The files of a running import: what each is taken for, and how far it is.
class ImportProgressModel : public RowsModel<ImportingFile>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const ImportingFile& row, int column, int role) const override;
};

/// "112,000 rows/s".
QString rateText(double rowsPerSecond);

} // namespace cluechain
