#pragma once

#include "models/intake/importedfiles.h"
#include "models/items/rowsmodel.h"
#include "models/jobs/job.h"
#include "models/reports/masking.h"

namespace cluechain
{

/// A sheet of an imported table as its lines became rows.
struct SourceSheet {
    int number = 0; ///< From 0.
    QString name = {};
    qint64 rowBase = 0; ///< The row of a line has the id rowBase + line.
    qint64 lastLine = 0;
};

/// An imported table with what is needed to show the kept original beside its rows.
struct SourceTable {
    ImportedFile file = {};
    CaseId caseId = {};
    qint64 size = 0; ///< Bytes.
    bool isKept = false;
    QString name = {}; ///< Of the original, as it was called when it first came.
    QList<SourceSheet> sheets = {};
    QStringList header = {}; ///< Of its columns, as the file has them.

    /// Id of a line in a list of lines, and back.
    static qint64 lineId(int sheet, qint64 line) { return (qint64(sheet) << 40) | line; }
    static int sheetOf(qint64 lineId) { return int(lineId >> 40); }
    static qint64 lineOf(qint64 lineId) { return lineId & ((qint64(1) << 40) - 1); }

    QList<qint64> lineIds() const;
    /// The row that came of a line, and the line of a row; 0 where there is no such sheet.
    qint64 rowOfLine(qint64 lineId) const;
    qint64 lineOfRow(qint64 row) const;
};

/// Nothing if there is no such file. Throws SqlError.
std::optional<SourceTable> readSourceTable(sqlite::Database& db, qint64 fileId);
/// The file that holds a row; 0 if none does.
qint64 fileOfRow(sqlite::Database& db, qint64 row);

/// A line of an original as it stands, and what became of it.
struct SourceLine {
    qint64 id = 0;
    int sheet = 0;
    qint64 line = 0;
    QStringList cells = {};
    std::optional<RowClass> became = {}; ///< Of a statement's rows.
    QString reason = {};                 ///< Why it was rejected.
    bool isRecord = false;               ///< A row of another kind of table.
};

/// The lines of these ids, read from the kept original; those that are none (within a quoted cell)
/// have no cells. Throws SqlError.
QList<SourceLine> readSourceLines(sqlite::Database& db, const SourceTable& table,
                                  const QList<qint64>& ids, const Masking& masking);
/// Writes the original as it came. Throws SqlError.
Result<> writeOriginal(sqlite::Database& db, const QByteArray& sha256, const QString& path,
                       const JobControl& control);

/// Lines of an original, a column for each of its own.
class SourceLineModel : public RowsModel<SourceLine>
{
    Q_OBJECT

public:
    SourceLineModel(QStringList header, bool hasSheets, QObject* parent = nullptr);

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const SourceLine& row, int column, int role) const override;

private:
    QStringList m_header;
    bool m_hasSheets;
};

} // namespace cluechain
