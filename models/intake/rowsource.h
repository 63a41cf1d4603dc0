#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cluechain
{

/// A file of tables, read row by row in bounded memory: what every reader looks like from above.
///
/// Cells are UTF-8 as the file has them, decoded and unquoted but not cleaned; they are valid
/// until the next call of next().
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// To the next row; false at the end of the last sheet, or where the file is damaged.
    virtual bool next() = 0;

    virtual std::span<const std::string_view> cells() const = 0;
    /// Number of the row from 1, as a person would count: the first physical line of it in a text.
    virtual qint64 line() const = 0;
    /// Number of the sheet from 0; a text is one sheet.
    virtual int sheet() const { return 0; }
    virtual QString sheetName() const { return {}; }
    /// Rows have as many cells as the file wrote, so that a short one is a damaged one. In
    /// workbooks empty cells are not written.
    virtual bool hasFullRows() const { return true; }
    /// Whole days are counted from 1904, not 1900 (workbooks of old Macs).
    virtual bool countsFrom1904() const { return false; }
    /// Share of the file that was read, 0 to 1.
    virtual double progress() const = 0;
    /// Why reading ended before the end, translated.
    virtual std::optional<QString> damage() const { return std::nullopt; }
    /// What a person should know although the file could be read, translated.
    virtual QStringList warnings() const { return {}; }
};

} // namespace cluechain
