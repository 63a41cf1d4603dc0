#pragma once

#include "models/intake/layout.h"
#include "models/intake/rowsource.h"

#include <functional>
#include <set>
#include <string>
#include <unordered_map>

namespace cluechain
{

struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
/// A map by UTF-8 text that is asked with pieces of a buffer.
template <typename T>
using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// A table that was found in a file: where it stands and how its columns and flags are to be read.
struct TableShape {
    struct Sheet {
        int number = 0;
        QString name = {};
        qint64 headerLine = 0; ///< 0 where a sheet goes on without a header of its own.
        qint64 lastLine = 0;
    };

    const Layout* layout = nullptr;
    std::vector<std::vector<int>> columns = {}; ///< For each role its columns, the preferred first.
    QStringList headerKeys = {};
    int width = 0;      ///< Cells of the header…
    int usualWidth = 0; ///< …and of most rows: a shorter row was cut.
    QList<Sheet> sheets = {};
    TextMap<Direction> directions = {}; ///< What the flags of this table mean.
    /// For each role what the file says once for all its rows: above the header, in its path, or
    /// as a constant of the layout. It counts where a row leaves the role empty.
    std::vector<std::string> given = {};
    /// Of tables that name both sides: the one that stands in every row; empty if none does.
    std::string subject = {};
    /// Where dates are month and day alone: the year of the bill and its month, 0 if not told.
    int year = 0;
    int month = 0;
    /// How LAC and CI of call records are written: 10, 16, or 0 where nothing proves it.
    int cellBase = 0;
    /// Cards and accounts that stand in one row as the own ones: they are one account.
    std::set<std::pair<std::string, std::string>> ownPairs = {};

    const std::vector<int>& columnsOf(Role role) const { return columns[size_t(role)]; }
    bool hasColumn(Role role) const { return !columns[size_t(role)].empty(); }
    const Sheet* sheet(int number) const;
};

/// What is in a file, before anything of it is taken over.
struct FileSurvey {
    QList<TableShape> tables = {};
    QString refusal = {}; ///< Why nothing of it can be taken over, translated; empty if it can.
    QStringList warnings = {};
    const Layout* nearest = nullptr; ///< Of a refused file: the layout that came nearest…
    int known = 0;                   ///< …with so many of its columns…
    int filled = 0;                  ///< …of so many.
    bool isUnknown = false;          ///< It could be read, but none of the layouts fits.
    bool stopped = false;
};

struct SurveyOptions {
    const Layout* only = nullptr; ///< The one layout to try.
    QString path = {};            ///< Of the file: folders and names tell whose it is.
    bool labels = false;          ///< The rows are LabelRows: try the layouts of labels alone.
    std::function<bool()> goesOn = [] { return true; };
};

/// Reads a file once, to find its tables by their headers (within the first 40 rows of each
/// sheet), what the values of their flags mean, and what stands around them.
FileSurvey surveyTables(RowSource& rows, const LayoutSet& layouts,
                        const SurveyOptions& options = {});

/// Walks through a file that was surveyed, telling data rows from the lines around them.
class TableCursor
{
public:
    TableCursor(RowSource& rows, const QList<TableShape>& tables, const LayoutSet& layouts);

    /// To the next data row; false at the end.
    bool next();

    /// Index of the table to which the row belongs.
    int table() const { return m_table; }
    /// Preamble, headers, totals and lines with fewer than two filled cells of a table so far.
    /// A line before the first table counts for it.
    qint64 otherLines(int table) const { return m_otherLines[size_t(table)]; }

private:
    bool isData() const;
    /// Chooses the table to which the row belongs.
    void findPlace();

    RowSource& m_rows;
    const QList<TableShape>& m_tables;
    const LayoutSet& m_layouts;
    std::vector<qint64> m_otherLines;
    int m_sheet = -1;
    int m_table = -1;
    const TableShape::Sheet* m_place = nullptr;
    qint64 m_nextHeader = 0; ///< Line of the next table's header in the sheet; 0: there is none.
};

} // namespace cluechain
