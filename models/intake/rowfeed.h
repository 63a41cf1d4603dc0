#pragma once

#include "models/core/result.h"
#include "models/intake/textpool.h"
#include "models/intake/wordings.h"
#include "models/jobs/handover.h"

#include <exception>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace cluechain
{

/// Some rows of one table, on their way from the thread that reads to the one that writes.
struct RowBatch {
    struct Row {
        int sheet = 0;
        qint64 line = 0;
        size_t firstCell = 0;
        size_t cellCount = 0;
        StatementRow statement = {}; ///< If the table is a statement.
        RowWordings wordings = {};
    };

    int table = -1;           ///< Index of the table in its file.
    bool beginsTable = false; ///< Its first row is the first of the table, or of a part of it.
    bool countsFrom1904 = false;
    std::vector<Wordings::Added> wordings = {}; ///< That its rows are the first to have.
    std::vector<Row> rows = {};
    double progress = 0;       ///< Share of the file that was read.
    QStringList warnings = {}; ///< Of the rows since beginsTable, with the last of them.

    /// With the last batch of a file, which has no rows: other lines by table, or why there are
    /// no more.
    struct End {
        std::vector<qint64> otherLines = {};
        std::optional<Error> error = {};
    };
    std::optional<End> end = {};

    std::span<const std::string_view> cellsOf(const Row& row) const
    {
        return std::span(cells).subspan(row.firstCell, row.cellCount);
    }
    void clear();

    std::vector<std::string_view> cells = {}; ///< Of all rows.
    TextPool texts = {};                      ///< What they are pieces of.
};

/// Reads tables in a thread of its own: decodes, splits and normalises rows ahead of who takes
/// them, never more than a few batches. Going away stops it.
class RowFeed
{
public:
    /// A file whose tables are to be read. What it points to outlives the feed.
    struct Reading {
        std::function<Result<std::unique_ptr<RowSource>>()> open = {};
        const QList<TableShape>* tables = nullptr;
        std::vector<bool> wanted = {}; ///< By table.
    };

    RowFeed(std::vector<Reading> readings, const LayoutSet& layouts, Wordings wordings);
    ~RowFeed();
    RowFeed(const RowFeed&) = delete;
    RowFeed& operator=(const RowFeed&) = delete;

    /// The next batch, valid until the next call. Each reading in turn comes to its end. Throws
    /// what the thread has thrown.
    const RowBatch& next();

private:
    void run(const std::stop_token& stop);
    bool read(const Reading& reading, const std::stop_token& stop);
    /// Hands over what is filled and takes an empty one; false if it was asked to stop.
    bool pass(const std::stop_token& stop);

    std::vector<Reading> m_readings;
    const LayoutSet& m_layouts;
    Wordings m_wordings; ///< Of the thread.
    Handover<std::unique_ptr<RowBatch>> m_filled;
    Handover<std::unique_ptr<RowBatch>> m_empty;
    std::unique_ptr<RowBatch> m_filling; ///< Of the thread.
    std::unique_ptr<RowBatch> m_taken;   ///< Of who takes.
    std::exception_ptr m_thrown;
    std::jthread m_thread; ///< The last, so that it ends before what it uses.
};

} // namespace cluechain
