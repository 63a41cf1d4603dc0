#pragma once

#include "models/core/ids.h"
#include "models/intake/records.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// A call or message as one row of a bill tells it. Texts that came as they are stay pieces of the
/// row that was read.
struct CallRow {
    std::optional<Instant> at = {};
    std::optional<qint64> seconds = {};
    QString direction = {}; ///< "out", "in", "forwarded"; empty where it is not told.
    QString kind = {};      ///< "voice", "message", "mms", "data"; empty where it is not told.
    QString own = {};       ///< Normalised numbers.
    QString peer = {};
    std::string_view ownRaw = {};
    std::string_view peerRaw = {};
    std::optional<qint64> area = {}; ///< LAC and CI as numbers, where the file proves how to read.
    std::optional<qint64> cell = {};
};

/// Reads the rows of one table of call records (formats.md §4).
class CallReader
{
public:
    CallReader(const TableShape& table, const LayoutSet& layouts, bool countsFrom1904);

    CallRow read(std::span<const std::string_view> cells);
    /// The text of a role as the row just read has it.
    std::string_view text(const char* role, std::span<const std::string_view> cells) const;

private:
    QString normalised(std::string_view number);
    std::optional<qint64> cellNumber(std::string_view text) const;

    const TableShape& m_table;
    const LayoutSet& m_layouts;
    bool m_countsFrom1904;
    TextMap<QString> m_numbers;
};

/// Writes call records into `call`.
class CallWriter
{
public:
    CallWriter(sqlite::Database& db, CaseId caseId, const LayoutSet& layouts);

    /// The rows that follow belong to this table.
    void beginTable(const TableShape& table, bool countsFrom1904);
    /// True if the case had this call.
    bool add(std::span<const std::string_view> cells, qint64 rowId, qint64 fileId);
    /// What a person should know of the rows of the table, translated.
    QStringList warnings() const;

private:
    CaseId m_case;
    const LayoutSet& m_layouts;
    RecordKeys m_known;
    sqlite::Statement m_insert;
    std::optional<CallReader> m_reader;
    const TableShape* m_table = nullptr;
    bool m_hasCells = false;
    int m_withoutTime = 0;
    int m_withoutOwn = 0;
    int m_withoutDirection = 0;
};

} // namespace cluechain
