#include "models/intake/calls.h"
#include "models/intake/importrun.h"
#include "models/intake/originalkeeper.h"
#include "models/intake/records.h"
#include "models/intake/rowfeed.h"
#include "models/intake/rowwriter.h"

#include <QCoreApplication>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

Result<> ImportRun::writeTables(const Reading& reading, RowFeed& rows, OriginalKeeper& originals,
                                AccountBook& accounts, DuplicateFinder& facts)
{
    Source& source = *reading.source;
    const QList<TableShape>& tables = source.survey.tables;
    RowWriter writer(m_db, m_case, accounts, facts);
    bool inStatement = false;
    std::unique_ptr<RecordWriter> records;
    std::unique_ptr<CallWriter> calls;
    const auto finishTable = [&](int table) {
        if (inStatement)
            writer.endFile();
        if (records)
            source.reports[table].warnings += records->warnings();
        if (calls)
            source.reports[table].warnings += calls->warnings();
        inStatement = false;
        records.reset();
        calls.reset();
    };
    const auto beginTable = [&](int table, bool countsFrom1904) {
        const TableShape& shape = tables[table];
        if (shape.layout->kind == TableKind::Statement) {
            writer.beginFile(fileId(source, table), shape.layout->sameMovement,
                             source.reports[table]);
            inStatement = true;
        } else if (shape.layout->kind == TableKind::Calls) {
            calls = std::make_unique<CallWriter>(m_db, m_case, m_layouts);
            calls->beginTable(shape, countsFrom1904);
        } else {
            records = std::make_unique<RecordWriter>(m_db, m_case, m_layouts, shape.layout->kind);
        }
    };
    qint64 told = 0;
    qint64 rowsRead = 0;
    int table = -1;
    int sheet = -1;
    qint64 base = 0;
    for (;;) {
        const RowBatch& batch = rows.next();
        if (batch.end) {
            finishTable(table);
            if (batch.end->error)
                return tl::unexpected(*batch.end->error);
            for (int i = 0; i < int(tables.size()); ++i) {
                if (passOf(tables[i]) != reading.pass)
                    continue;
                FileReport& ended = source.reports[i];
                ended.otherLines = batch.end->otherLines[size_t(i)];
                if (ended.rows.total() == 0 && ended.records == 0)
                    ended.warnings += Text::tr("The table has a header and no rows.");
            }
            tell(source, FileProgress::Stage::Done, rowsRead);
            return goOn(source.size * workOfRows - told) ? Result<>() : cancelled();
        }
        if (batch.beginsTable) {
            finishTable(table);
            table = batch.table;
            beginTable(table, batch.countsFrom1904);
        }
        FileReport& report = source.reports[table];
        for (const Wordings::Added& wording : batch.wordings)
            writer.addWording(wording);
        for (const RowBatch::Row& row : batch.rows) {
            if (row.sheet != sheet)
                base = rowBase(source, sheet = row.sheet);
            const qint64 rowId = base + row.line;
            const auto cells = batch.cellsOf(row);
            if (inStatement) {
                writer.add(row.statement, row.wordings, cells, rowId, row.sheet, row.line);
            } else if (records) {
                ++report.records;
                report.duplicates +=
                    records->add(tables[table], cells, rowId, fileId(source, table), accounts,
                                 batch.countsFrom1904);
            } else {
                ++report.records;
                report.duplicates += calls->add(cells, rowId, fileId(source, table));
            }
        }
        report.warnings += batch.warnings;
        const auto kept = originals.keepReady();
        if (!kept)
            return tl::unexpected(kept.error());
        const qint64 read = qint64(batch.progress * double(source.size * workOfRows));
        if (!goOn(read - told + *kept))
            return cancelled();
        told = read;
        rowsRead += qint64(batch.rows.size());
        tell(source, FileProgress::Stage::Reading, rowsRead);
    }
}

} // namespace cluechain
