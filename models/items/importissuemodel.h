#pragma once

#include "models/intake/importedfiles.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// One thing of an import that needs a person.
struct ImportIssue {
    enum class Kind { KeptOut, Rejected, DirectionUnknown, Warning };

    qint64 id = 0; ///< Its place in the list, from 1.
    Kind kind = Kind::Warning;
    qint64 fileId = 0;
    QString path = {};
    qint64 line = 0; ///< 0: of the file as a whole.
    QString reason = {};
    QString text = {}; ///< The cells of a rejected row, TAB between them.
};

/// Everything of these files that needs a person, file by file.
QList<ImportIssue> importIssues(const QList<ImportedFile>& files);

class ImportIssueModel : public RowsModel<ImportIssue>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const ImportIssue& row, int column, int role) const override;
};

} // namespace cluechain
