#include "models/intake/rowfeed.h"

namespace cluechain
{

namespace
{

constexpr size_t rowsOfBatch = 256;
/// What a batch may have before its last row.
constexpr size_t bytesOfBatch = 1 << 18;
constexpr size_t cellsOfBatch = 1 << 16;
constexpr size_t batches = 8;

} // namespace

void RowBatch::clear()
{
    beginsTable = false;
    wordings.clear();
    rows.clear();
    warnings.clear();
    end.reset();
    if (cells.capacity() > 2 * cellsOfBatch) // a row of nothing but separators
        std::vector<std::string_view>().swap(cells);
    cells.clear();
    texts.clear();
}

RowFeed::RowFeed(std::vector<Reading> readings, const LayoutSet& layouts, Wordings wordings)
    : m_readings(std::move(readings))
    , m_layouts(layouts)
    , m_wordings(std::move(wordings))
    , m_filled(batches)
    , m_empty(batches)
{
    for (size_t i = 0; i < batches; ++i)
        m_empty.put(std::make_unique<RowBatch>(), {});
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

RowFeed::~RowFeed() = default;

const RowBatch& RowFeed::next()
{
    if (m_taken)
        m_empty.put(std::move(m_taken), {});
    auto batch = m_filled.take();
    if (!batch) {
        Q_ASSERT(m_thrown);
        std::rethrow_exception(m_thrown);
    }
    m_taken = std::move(*batch);
    return *m_taken;
}

void RowFeed::run(const std::stop_token& stop)
{
    try {
        auto first = m_empty.take(stop);
        if (first) {
            m_filling = std::move(*first);
            for (const Reading& reading : m_readings) {
                if (!read(reading, stop))
                    break;
            }
        }
    } catch (...) {
        m_thrown = std::current_exception();
    }
    m_filled.close();
}

bool RowFeed::pass(const std::stop_token& stop)
{
    if (!m_filled.put(std::move(m_filling), stop))
        return false;
    auto next = m_empty.take(stop);
    if (!next)
        return false;
    m_filling = std::move(*next);
    m_filling->clear();
    return true;
}

bool RowFeed::read(const Reading& reading, const std::stop_token& stop)
{
    const QList<TableShape>& tables = *reading.tables;
    RowBatch::End end;
    auto opened = reading.open();
    if (!opened) {
        end.error = opened.error();
    } else {
        RowSource& rows = **opened;
        TableCursor cursor(rows, tables, m_layouts);
        std::unique_ptr<StatementReader> reader;
        int current = -1;
        const auto finishTable = [&] {
            m_filling->progress = rows.progress();
            if (reader)
                m_filling->warnings = reader->warnings();
            reader.reset();
            return current < 0 || pass(stop);
        };
        while (cursor.next()) {
            if (!reading.wanted[size_t(cursor.table())])
                continue;
            if (cursor.table() != current) {
                if (!finishTable())
                    return false;
                current = cursor.table();
                m_filling->beginsTable = true;
                if (tables[current].layout->kind == TableKind::Statement)
                    reader = std::make_unique<StatementReader>(tables[current], m_layouts, rows);
            } else if (m_filling->rows.size() == rowsOfBatch ||
                       m_filling->texts.size() > bytesOfBatch ||
                       m_filling->cells.size() > cellsOfBatch) {
                m_filling->progress = rows.progress();
                if (!pass(stop))
                    return false;
            }
            RowBatch& batch = *m_filling;
            batch.table = current;
            batch.countsFrom1904 = rows.countsFrom1904();
            RowBatch::Row& row = batch.rows.emplace_back();
            row.sheet = rows.sheet();
            row.line = rows.line();
            row.firstCell = batch.cells.size();
            for (const std::string_view cell : rows.cells())
                batch.cells.push_back(batch.texts.keep(cell));
            row.cellCount = batch.cells.size() - row.firstCell;
            if (!reader)
                continue;
            row.statement = reader->read(batch.cellsOf(row), batch.texts);
            if (row.statement.rowClass != RowClass::Rejected)
                row.wordings = m_wordings.of(row.statement, batch.wordings);
        }
        if (!finishTable())
            return false;
        if (rows.damage())
            end.error = Error{*rows.damage()};
        for (int table = 0; table < int(tables.size()); ++table)
            end.otherLines.push_back(cursor.otherLines(table));
    }
    m_filling->end = std::move(end);
    return pass(stop);
}

} // namespace cluechain
