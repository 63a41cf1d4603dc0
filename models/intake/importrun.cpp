#include "models/intake/importrun.h"

#include "models/intake/accountbook.h"
#include "models/intake/calls.h"
#include "models/intake/directions.h"
#include "models/intake/indexesaside.h"
#include "models/intake/labelrows.h"
#include "models/intake/records.h"
#include "models/intake/rowfeed.h"
#include "models/intake/rowwriter.h"
#include "models/intake/transfers.h"
#include "models/store/sourcefiles.h"
#include "models/store/sqlite.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <thread>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What a file's reading costs, by its size: hashing, surveying, keeping, rows.
constexpr qint64 workPerByte = 6;
constexpr qint64 workOfRows = 3;
/// import_file.kind of a file that is kept without being read.
constexpr auto keptKind = "kept"_L1;
/// A file of labels and values is no larger.
constexpr qint64 largestOfLabels = 64 * 1024;

QByteArrayView bytesOf(const qint64& value)
{
    return QByteArrayView(reinterpret_cast<const char*>(&value), sizeof value);
}

/// The report of a table of a file that comes again: what was accepted then is a duplicate now.
FileReport reportAgain(const FileReport& first)
{
    FileReport again = first;
    again.isKnown = true;
    again.rows[RowClass::Duplicate] += again.rows[RowClass::Accepted];
    again.rows[RowClass::Accepted] = 0;
    again.sumInFen = 0;
    again.sumOutFen = 0;
    again.duplicates = again.records;
    again.warnings.clear();
    return again;
}

/// A statement whose account is told nowhere gets one that stands for the file.
void nameAccount(TableShape& table, const QByteArray& sha256, QStringList& warnings)
{
    constexpr qsizetype digits = 8;
    if (!table.layout->namesNoAccount || !table.given[size_t(Role::Card)].empty() ||
        !table.given[size_t(Role::Account)].empty())
        return;
    const QString number = u'?' + QString::fromLatin1(sha256.toHex().first(digits)).toUpper();
    table.given[size_t(Role::Account)] = number.toStdString();
    warnings +=
        Text::tr("The file does not say whose account it is; its rows stand under %1.").arg(number);
}

} // namespace

ImportRun::ImportRun(sqlite::Database& db, CaseId caseId, const LayoutSet& layouts,
                     const Layout* only, const JobControl& control)
    : m_db(db)
    , m_case(caseId)
    , m_layouts(layouts)
    , m_only(only)
    , m_control(control)
{
}

bool ImportRun::goOn(qint64 work)
{
    const std::scoped_lock lock(m_progress);
    m_done += work;
    const int permille = m_work > 0 ? int(std::min<qint64>(m_done * 950 / m_work, 950)) : 0;
    if (permille != m_told)
        m_control.report(m_told = permille);
    return !m_control.stop.stop_requested();
}

void ImportRun::tell(const Source& source, FileProgress::Stage stage, qint64 rows) const
{
    if (!m_tell)
        return;
    FileProgress progress{.path = source.file.path, .stage = stage, .rows = rows};
    if (!source.survey.tables.isEmpty())
        progress.layout = source.survey.tables.first().layout->name;
    const std::scoped_lock lock(m_telling);
    m_tell(progress);
}

void ImportRun::tellSurvey(const Source& source) const
{
    using Stage = FileProgress::Stage;
    tell(source, !source.known.isEmpty() || source.sameAs >= 0 ? Stage::Known
                 : source.survey.tables.isEmpty()              ? Stage::Refused
                                                               : Stage::Recognised);
}

Result<> ImportRun::survey(QList<InputFile> files)
{
    for (InputFile& file : files) {
        Source source;
        if (file.refusal.isEmpty()) {
            if (const auto device = file.open())
                source.size = (*device)->size();
        }
        m_work += source.size * workPerByte;
        source.file = std::move(file);
        tell(source, FileProgress::Stage::Waiting);
        m_sources.push_back(std::move(source));
    }
    if (auto done = forEachSource([this](Source& source) { return probe(source); }); !done)
        return done;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        Source& source = m_sources[i];
        if (!source.survey.refusal.isEmpty())
            continue;
        for (size_t j = 0; j < i && source.sameAs < 0; ++j) {
            if (m_sources[j].sameAs < 0 && m_sources[j].probe.sha256 == source.probe.sha256)
                source.sameAs = int(j);
        }
        if (source.sameAs < 0)
            findKnown(source);
    }
    return forEachSource([this](Source& source) -> Result<> {
        if (source.survey.refusal.isEmpty() && source.sameAs < 0 && source.known.isEmpty()) {
            if (auto done = surveyOne(source); !done)
                return done;
        }
        tellSurvey(source);
        return goOn(source.size) ? Result<>() : cancelled();
    });
}

Result<> ImportRun::forEachSource(const std::function<Result<>(Source&)>& work)
{
    std::atomic<size_t> next = 0;
    std::mutex ending;
    Result<> result;
    std::exception_ptr thrown;
    const auto workOn = [&] {
        try {
            for (size_t i = next++; i < m_sources.size(); i = next++) {
                if (auto done = work(m_sources[i]); !done) {
                    const std::scoped_lock lock(ending);
                    result = done;
                    next = m_sources.size();
                }
            }
        } catch (...) {
            const std::scoped_lock lock(ending);
            thrown = std::current_exception();
            next = m_sources.size();
        }
    };
    {
        std::jthread second;
        if (m_sources.size() > 1)
            second = std::jthread(workOn);
        workOn();
    }
    if (thrown)
        std::rethrow_exception(thrown);
    return result;
}

Result<> ImportRun::probe(Source& source)
{
    source.survey.refusal = source.file.refusal;
    if (!source.survey.refusal.isEmpty())
        return {};
    auto probe = probeInput(source.file, [this](qint64 bytes) { return goOn(bytes); });
    if (probe)
        source.probe = *probe;
    else if (probe.error().kind == Error::Kind::Cancelled)
        return cancelled();
    else
        source.survey.refusal = probe.error().message;
    return {};
}

Result<std::unique_ptr<RowSource>> ImportRun::openTables(const Source& source,
                                                         const InputFile& file) const
{
    auto rows = openRows(file, source.probe);
    if (!rows || !source.isLabels)
        return rows;
    return std::make_unique<LabelRows>(std::move(*rows));
}

Result<> ImportRun::surveyOne(Source& source)
{
    auto rows = openTables(source, source.file);
    if (!rows) {
        source.survey.refusal = rows.error().message;
        return {};
    }
    const auto goesOn = [this] { return goOn(0); };
    SurveyOptions options{.only = m_only, .path = source.file.place, .goesOn = goesOn};
    if (options.path.isEmpty())
        options.path = source.file.path;
    source.survey = surveyTables(**rows, m_layouts, options);
    if (source.survey.stopped)
        return cancelled();
    if (source.survey.tables.isEmpty() && source.probe.kind == FileKind::Text &&
        source.size < largestOfLabels) {
        source.isLabels = true;
        rows = openTables(source, source.file);
        options.labels = true;
        const FileSurvey asLabels = rows ? surveyTables(**rows, m_layouts, options) : FileSurvey();
        source.isLabels = !asLabels.tables.isEmpty();
        if (source.isLabels)
            source.survey = asLabels;
    }
    if (!source.survey.refusal.isEmpty())
        source.survey.tables.clear();
    for (TableShape& table : source.survey.tables) {
        nameAccount(table, source.probe.sha256, source.survey.warnings);
        FileReport report;
        report.path = source.file.path;
        report.sha256 = source.probe.sha256;
        report.layout = table.layout->id;
        report.encoding = source.probe.encodingText();
        report.kind = table.layout->kind;
        if (source.reports.isEmpty())
            report.warnings = source.survey.warnings;
        source.reports += report;
    }
    return {};
}

void ImportRun::findKnown(Source& source) const
{
    sqlite::Statement query(m_db, "SELECT f.path, b.at, f.report, f.kind FROM import_file f"
                                  " JOIN import_batch b ON b.id = f.batch_id"
                                  " WHERE f.case_id = ? AND f.sha256 = ? ORDER BY f.ordinal");
    query.bind(m_case, QString::fromLatin1(source.probe.sha256.toHex()));
    while (query.step()) {
        if (query.get<QString>(3) == keptKind) { // a layout may have been taught since
            source.isListed = true;
            continue;
        }
        const auto stored = QJsonDocument::fromJson(query.get<QString>(2).toUtf8()).object();
        FileReport again = reportAgain(fileReportFromJson(stored));
        again.warnings += Text::tr("The case has this file already: %1, imported %2.")
                              .arg(query.get<QString>(0), query.get<Instant>(1).toDisplay());
        source.known += again;
    }
}

bool ImportRun::addsAnything() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [](const Source& s) { return s.stays(); });
}

QJsonArray ImportRun::sources() const
{
    QJsonArray out;
    for (const Source& source : m_sources) {
        if (source.stays())
            out += QJsonObject{{u"path"_s, source.file.path},
                               {u"sha256"_s, QString::fromLatin1(source.probe.sha256.toHex())},
                               {u"place"_s, source.file.place}};
    }
    return out;
}

qint64 ImportRun::fileId(const Source& source, int table) const
{
    const qint64 number = table;
    return derivedIdValue(
        {"import_file", bytesOf(m_case.value), source.probe.sha256, bytesOf(number)});
}

qint64 ImportRun::keptId(const Source& source) const
{
    return derivedIdValue({"kept_file", bytesOf(m_case.value), source.probe.sha256});
}

qint64 ImportRun::rowBase(const Source& source, int sheet) const
{
    const qint64 number = sheet;
    const qint64 base =
        derivedIdValue({"row", bytesOf(m_case.value), source.probe.sha256, bytesOf(number)});
    return base & ((qint64(1) << 62) - 1); // leaves room for lines above it
}

void ImportRun::writeFile(const Source& source, int table, BatchId batch)
{
    const TableShape& shape = source.survey.tables[table];
    const qint64 id = fileId(source, table);
    sqlite::Statement(m_db,
                      "INSERT INTO import_file(id, batch_id, case_id, ordinal, path, sha256, size,"
                      " kind, layout, encoding, report) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}')")
        .run(id, batch, m_case, m_ordinal++, source.file.path,
             QString::fromLatin1(source.probe.sha256.toHex()), source.probe.size,
             tableKindKey(shape.layout->kind), shape.layout->id, source.probe.encodingText());
    sqlite::Statement sheet(m_db,
                            "INSERT INTO import_sheet(file_id, sheet, name, row_base, last_line)"
                            " VALUES(?, ?, ?, ?, ?)");
    for (const TableShape::Sheet& one : shape.sheets)
        sheet.run(id, one.number, one.name, rowBase(source, one.number), one.lastLine);
}

void ImportRun::writeKept(const Source& source, BatchId batch)
{
    const QJsonDocument report(fileReportToJson(refusal(source)));
    sqlite::Statement(m_db,
                      "INSERT INTO import_file(id, batch_id, case_id, ordinal, path, sha256, size,"
                      " kind, layout, encoding, report) VALUES(?, ?, ?, ?, ?, ?, ?, ?, '', '', ?)")
        .run(keptId(source), batch, m_case, m_ordinal++, source.file.path,
             QString::fromLatin1(source.probe.sha256.toHex()), source.probe.size, keptKind,
             QString::fromUtf8(report.toJson(QJsonDocument::Compact)));
}

ImportRun::Pass ImportRun::passOf(const TableShape& table)
{
    if (table.layout->kind != TableKind::Statement)
        return Pass::Records;
    return table.layout->sameMovement == SameMovement::Part ? Pass::BalanceMovements
                                                            : Pass::Statements;
}

bool ImportRun::hasTable(Pass pass, SameMovement movement) const
{
    return std::any_of(m_sources.begin(), m_sources.end(), [&](const Source& source) {
        const QList<TableShape>& tables = source.survey.tables;
        return source.isNew() &&
               std::any_of(tables.begin(), tables.end(), [&](const TableShape& table) {
                   return passOf(table) == pass && table.layout->sameMovement == movement;
               });
    });
}

qint64 ImportRun::rowsToCome() const
{
    qint64 rows = 0;
    for (const Source& source : m_sources) {
        for (const TableShape& table : source.survey.tables)
            for (const TableShape::Sheet& sheet : table.sheets)
                rows += source.isNew() && passOf(table) != Pass::Records ? sheet.lastLine : 0;
    }
    return rows;
}

size_t ImportRun::factsToCome() const
{
    constexpr qint64 leastBytesOfRow = 16; // a damaged sheet may tell of any number of rows
    qint64 bytes = 0;
    for (const Source& source : m_sources)
        bytes += source.isNew() ? source.size : 0;
    return size_t(
        m_db.value<qint64>("SELECT total(rows) FROM statement WHERE case_id = ?", m_case) +
        std::min(rowsToCome(), bytes / leastBytesOfRow));
}

Result<> ImportRun::write(BatchId batch, Originals originals)
{
    m_batch = batch;
    for (const Pass pass : {Pass::Records, Pass::Statements, Pass::BalanceMovements}) {
        for (const Source& source : m_sources) {
            for (int table = 0; source.isNew() && table < int(source.survey.tables.size()); ++table)
                if (passOf(source.survey.tables[table]) == pass)
                    writeFile(source, table, batch);
        }
    }
    for (const Source& source : m_sources) {
        if (source.isKeptOnly())
            writeKept(source, batch);
    }
    AccountBook accounts(m_db, m_case);
    DuplicateFinder facts(factsToCome());
    const std::vector<Reading> all = readings();
    const std::unique_ptr<RowFeed> rows = readAhead(all);
    OriginalKeeper keeper(m_db, originals == Originals::Kept
                                    ? newOriginals()
                                    : std::vector<OriginalKeeper::Original>());
    auto reading = all.begin();
    for (; reading != all.end() && reading->pass == Pass::Records; ++reading) {
        if (auto written = writeTables(*reading, *rows, keeper, accounts, facts); !written)
            return written;
    }
    for (const Source& source : m_sources) {
        for (const TableShape& table : source.survey.tables) {
            for (const auto& [card, account] : table.ownPairs)
                accounts.join(accounts.find(card).id, accounts.find(account).id);
        }
    }
    // Whole movements take back what the case has of their parts.
    const bool hasWhole = hasTable(Pass::Statements, SameMovement::Whole);
    if (accounts.hasJoinedEarlier() && !hasWhole)
        m_changedEarlier = resolveDuplicates(m_db, m_case, accounts, facts);
    else
        loadFacts(m_db, m_case, accounts, facts,
                  hasWhole ? MovementParts::LeftOut : MovementParts::Loaded);
    IndexesAside indexes(m_db, "txn", rowsToCome());
    for (; reading != all.end(); ++reading) {
        if (auto written = writeTables(*reading, *rows, keeper, accounts, facts); !written)
            return written;
    }
    if (auto kept = keeper.keepRest([this](qint64 bytes) { return goOn(bytes); }); !kept)
        return kept;
    if (applySettledDirections(m_db, m_case) > 0 || hasWhole) {
        indexes.putBack();
        facts = DuplicateFinder();
        m_changedEarlier = resolveDuplicates(m_db, m_case, accounts, facts);
    }
    const TransferPairs pairs = pairTransfers(m_db, m_case, facts.facts(), accounts);
    facts = DuplicateFinder(); // sorting the indexes needs the memory
    indexes.putBack();
    if (m_control.stop.stop_requested())
        return cancelled();
    writeTransfers(m_db, m_case, pairs);

    sqlite::Statement keep(m_db, "UPDATE import_file SET report = ? WHERE id = ?");
    for (const Source& source : m_sources) {
        for (qsizetype table = 0; table < source.reports.size(); ++table)
            keep.run(QString::fromUtf8(QJsonDocument(fileReportToJson(source.reports[table]))
                                           .toJson(QJsonDocument::Compact)),
                     fileId(source, int(table)));
    }
    m_control.report(1000);
    return {};
}

std::vector<ImportRun::Reading> ImportRun::readings()
{
    std::vector<Reading> all;
    for (const Pass pass : {Pass::Records, Pass::Statements, Pass::BalanceMovements}) {
        for (Source& source : m_sources) {
            const QList<TableShape>& tables = source.survey.tables;
            if (source.isNew() && std::any_of(tables.begin(), tables.end(), [&](const auto& table) {
                    return passOf(table) == pass;
                }))
                all.push_back({&source, pass});
        }
    }
    return all;
}

std::unique_ptr<RowFeed> ImportRun::readAhead(const std::vector<Reading>& readings) const
{
    std::vector<RowFeed::Reading> files;
    for (const Reading& reading : readings) {
        const Source& source = *reading.source;
        RowFeed::Reading file;
        file.open = [this, &source] {
            return openTables(source, verified(source.file, source.probe.sha256));
        };
        file.tables = &source.survey.tables;
        for (const TableShape& table : source.survey.tables)
            file.wanted.push_back(passOf(table) == reading.pass);
        files.push_back(std::move(file));
    }
    return std::make_unique<RowFeed>(std::move(files), m_layouts, Wordings(m_db, m_case));
}

std::vector<OriginalKeeper::Original> ImportRun::newOriginals() const
{
    std::vector<OriginalKeeper::Original> originals;
    SourceFileStore kept(m_db);
    for (const Source& source : m_sources) {
        if (source.stays() && !kept.findBySha256(source.probe.sha256))
            originals.push_back({source.file, source.probe.sha256, source.probe.size});
    }
    return originals;
}

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

FileReport ImportRun::refusal(const Source& source) const
{
    const Source& first = source.sameAs < 0 ? source : m_sources[size_t(source.sameAs)];
    FileReport refused;
    refused.path = source.file.path;
    refused.sha256 = source.probe.sha256;
    refused.encoding = source.probe.encodingText();
    refused.refusal = first.survey.refusal;
    refused.warnings = first.survey.warnings;
    refused.isLocked = source.file.isLocked;
    refused.isUnknownForm = first.survey.isUnknown;
    refused.knownColumns = first.survey.known;
    refused.columns = first.survey.filled;
    if (source.isKeptOnly() || source.isListed)
        refused.warnings += Text::tr("The file itself is kept.");
    return refused;
}

ImportReport ImportRun::report() const
{
    ImportReport report;
    report.batch = m_batch;
    report.changedEarlier = m_changedEarlier;
    for (const Source& source : m_sources) {
        const Source& first = source.sameAs < 0 ? source : m_sources[size_t(source.sameAs)];
        QList<FileReport> files;
        if (!source.known.isEmpty()) {
            files = source.known;
        } else if (source.sameAs >= 0) {
            for (const FileReport& one : first.known.isEmpty() ? first.reports : first.known) {
                files += reportAgain(one);
                files.back().warnings +=
                    Text::tr("The same content as %1, which was read before.").arg(first.file.path);
            }
        } else {
            files = source.reports;
        }
        if (files.isEmpty())
            files += refusal(source);
        for (FileReport& file : files) {
            file.path = source.file.path;
            file.sha256 = source.probe.sha256;
        }
        report.files += files;
    }
    return report;
}

} // namespace cluechain
