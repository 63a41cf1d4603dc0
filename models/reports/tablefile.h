#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace cluechain
{

/// Where the rows of a table go on their way out of the program. Rows are added in order, then
/// finish() makes them count; without it nothing is left behind.
class TableSink
{
public:
    enum class Kind { Text, Money, Number };
    struct Column {
        QString title = {};
        Kind kind = Kind::Text;
    };

    TableSink() = default;
    virtual ~TableSink() = default;
    TableSink(const TableSink&) = delete;
    TableSink& operator=(const TableSink&) = delete;

    /// One text a column; amounts and numbers plain, "1234.50".
    virtual Result<> add(const QStringList& row) = 0;
    virtual Result<> finish() = 0;
};

/// "a,b\r\n": quoted where needed, and without formulas (core/spreadsheettext.h).
QString csvLine(const QStringList& cells);

/// A comma-separated file in UTF-8 with a byte order mark, by which spreadsheets know it.
Result<std::unique_ptr<TableSink>> openCsvFile(const QString& path,
                                               const QList<TableSink::Column>& columns);
/// A workbook with one sheet, its header kept in sight; amounts and numbers are numbers, except
/// those that a spreadsheet could not hold to the last digit, and everything else is text, so that
/// no account number loses a digit and no text is taken for a formula. Rows go to the disk as they
/// come, beside the file itself. Refused beyond the 1,048,576 rows of a sheet.
Result<std::unique_ptr<TableSink>> openXlsxFile(const QString& path,
                                                const QList<TableSink::Column>& columns);

} // namespace cluechain
