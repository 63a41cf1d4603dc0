#pragma once

#include "models/intake/importedfiles.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// "Accepted", "Duplicate"…: the heading of its column, and what is said of a single row.
QString rowClassName(RowClass which);
/// The class that a column counts, by the column's key; none for other columns.
std::optional<RowClass> rowClassOfColumn(const QString& key);
/// What people call the layout by which a file was read; "—" where none was.
QString layoutName(const ImportedFile& file);
/// "Read 1,234 rows = accepted 1,200 + …": how the rows of a file, or of all, add up.
QString reconciliation(const RowCounts& rows);

/// Imported files, each with its rows by class: what was read is what was accounted for. Files that
/// were kept out, and are not in the store, have ids below 0.
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
