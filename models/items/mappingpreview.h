#pragma once

#include "models/intake/importreport.h"
#include "models/intake/mapping.h"
#include "models/items/rowsmodel.h"
#include "models/reports/masking.h"

namespace cluechain
{

/// A row of a file that is being taught, before and after.
struct PreviewRow {
    qint64 id = 0; ///< Its place, from 1.
    MappedRow row = {};
    bool isRead = false;   ///< Nothing is after it while the mapping cannot be used.
    QList<int> wrong = {}; ///< Cells for which it was rejected, or that do not tell a direction.
    QString finding = {};  ///< What is to be said of them.
};

/// The first rows of a file by a mapping; what keeps the mapping from being used, in `error`, with
/// the rows as they came.
struct MappingPreview {
    QList<PreviewRow> rows = {};
    RowCounts counts = {};
    QString error = {};
};
MappingPreview previewOf(const TablePeek& peek, const Mapping& mapping);
MappingPreview masked(MappingPreview preview, const Masking& masking);

/// The rows as they came, a column for each of the file; cells for which a row is rejected bear a
/// mark, and say why on hover.
class RawRowModel : public RowsModel<PreviewRow>
{
    Q_OBJECT

public:
    explicit RawRowModel(QStringList header, QObject* parent = nullptr);

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const PreviewRow& row, int column, int role) const override;

private:
    QStringList m_header;
};

/// The same rows as an import would take them.
class MappedRowModel : public RowsModel<PreviewRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const PreviewRow& row, int column, int role) const override;
};

} // namespace cluechain
