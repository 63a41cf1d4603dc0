#include "models/intake/importrun.h"

#include "models/intake/accountbook.h"
#include "models/intake/calls.h"
#include "models/intake/directions.h"
#include "models/intake/indexesaside.h"
#include "models/intake/labelrows.h"
#include "models/intake/records.h"
#include "models/intake/rowwriter.h"
#include "models/intake/transfers.h"
#include "models/store/sourcefiles.h"
#include "models/store/sqlite.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 rowsBetweenQuestions = 1024;
/// What a file's reading costs, by its size: hashing, surveying, keeping, rows.
constexpr qint64 workPerByte = 6;
constexpr qint64 workOfRows = 3;
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

Result<std::unique_ptr<QIODevice>> openOriginal(sqlite::Database& db, SourceFileId id)
{
    auto device = SourceFileStore(db).open(id);
    if (!device)
        return failure(Text::tr("The original is not in the store."));
    return device;
}

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
    for (size_t i = 0; i < m_sources.size(); ++i) {
        Source& source = m_sources[i];
        if (!source.file.refusal.isEmpty()) {
            source.survey.refusal = source.file.refusal;
            tellSurvey(source);
            continue;
        }
        auto probe = probeInput(source.file, [this](qint64 bytes) { return goOn(bytes); });
        if (!probe) {
            if (probe.error().kind == Error::Kind::Cancelled)
                return cancelled();
            source.survey.refusal = probe.error().message;
            tellSurvey(source);
            continue;
        }
        source.probe = *probe;
        for (size_t j = 0; j < i && source.sameAs < 0; ++j) {
            if (m_sources[j].sameAs < 0 && m_sources[j].probe.sha256 == source.probe.sha256)
                source.sameAs = int(j);
        }
        if (source.sameAs < 0)
            source.known = knownReports(source.probe.sha256);
        if (source.sameAs < 0 && source.known.isEmpty()) {
            if (auto done = surveyOne(source); !done)
                return done;
        }
        tellSurvey(source);
        if (!goOn(source.size))
            return cancelled();
    }
    return {};
}

Result<std::unique_ptr<RowSource>> ImportRun::openTables(const Source& source) const
{
    auto rows = openRows(source.file, source.probe);
    if (!rows || !source.isLabels)
        return rows;
    return std::make_unique<LabelRows>(std::move(*rows));
}

Result<> ImportRun::surveyOne(Source& source)
{
    auto rows = openTables(source);
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
        rows = openTables(source);
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

QList<FileReport> ImportRun::knownReports(const QByteArray& sha256) const
{
    sqlite::Statement query(m_db, "SELECT f.path, b.at, f.report FROM import_file f"
                                  " JOIN import_batch b ON b.id = f.batch_id"
                                  " WHERE f.case_id = ? AND f.sha256 = ? ORDER BY f.ordinal");
    query.bind(m_case, QString::fromLatin1(sha256.toHex()));
    QList<FileReport> found;
    while (query.step()) {
        const auto stored = QJsonDocument::fromJson(query.get<QString>(2).toUtf8()).object();
        FileReport again = reportAgain(fileReportFromJson(stored));
        again.warnings += Text::tr("The case has this file already: %1, imported %2.")
                              .arg(query.get<QString>(0), query.get<Instant>(1).toDisplay());
        found += again;
    }
    return found;
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

Result<> ImportRun::keepOriginals()
{
    SourceFileStore originals(m_db);
    for (Source& source : m_sources) {
        if (!source.stays())
            continue;
        auto device = source.file.open();
        if (!device)
            return tl::unexpected(device.error());
        const auto kept = originals.keep(**device, source.file.path, source.probe.sha256,
                                         {.stop = m_control.stop});
        if (!kept)
            return tl::unexpected(kept.error());
        source.file.open = [this, id = kept->id] { return openOriginal(m_db, id); };
        if (!goOn(source.size))
            return cancelled();
    }
    return {};
}

qint64 ImportRun::fileId(const Source& source, int table) const
{
    const qint64 number = table;
    return derivedIdValue(
        {"import_file", bytesOf(m_case.value), source.probe.sha256, bytesOf(number)});
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
                      " kind, layout, encoding, report) VALUES(?, ?, ?, ?, ?, ?, ?, 'kept', '', '',"
                      " ?)")
        .run(fileId(source, 0), batch, m_case, m_ordinal++, source.file.path,
             QString::fromLatin1(source.probe.sha256.toHex()), source.probe.size,
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

Result<> ImportRun::write(BatchId batch)
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
    DuplicateFinder facts;
    for (Source& source : m_sources) {
        if (auto read = readTables(source, Pass::Records, accounts, facts); !read)
            return read;
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
    for (const Pass pass : {Pass::Statements, Pass::BalanceMovements}) {
        for (Source& source : m_sources) {
            if (auto read = readTables(source, pass, accounts, facts); !read)
                return read;
        }
    }
    indexes.putBack();
    if (applySettledDirections(m_db, m_case) > 0 || hasWhole) {
        facts = DuplicateFinder();
        m_changedEarlier = resolveDuplicates(m_db, m_case, accounts, facts);
    }
    if (m_control.stop.stop_requested())
        return cancelled();
    resolveTransfers(m_db, m_case, facts.facts(), accounts);

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

Result<> ImportRun::readTables(Source& source, Pass pass, AccountBook& accounts,
                               DuplicateFinder& facts)
{
    const QList<TableShape>& tables = source.survey.tables;
    const auto isWanted = [&](const TableShape& table) { return passOf(table) == pass; };
    if (!source.isNew() || std::none_of(tables.begin(), tables.end(), isWanted))
        return {};
    auto opened = openTables(source);
    if (!opened)
        return tl::unexpected(opened.error());
    RowSource& rows = **opened;
    TableCursor cursor(rows, tables, m_layouts);

    RowWriter writer(m_db, m_case, accounts, facts);
    std::unique_ptr<StatementReader> reader;
    std::unique_ptr<RecordWriter> records;
    std::unique_ptr<CallWriter> calls;
    int current = -1;
    const auto finish = [&] {
        if (reader) {
            writer.endFile();
            source.reports[current].warnings += reader->warnings();
        }
        if (records)
            source.reports[current].warnings += records->warnings();
        if (calls)
            source.reports[current].warnings += calls->warnings();
        reader.reset();
        records.reset();
        calls.reset();
    };
    qint64 told = 0;
    int sheet = -1;
    qint64 base = 0;
    qint64 count = 1;
    for (; cursor.next(); ++count) {
        if (count % rowsBetweenQuestions == 0) {
            const qint64 read = qint64(rows.progress() * double(source.size * workOfRows));
            if (!goOn(read - told))
                return cancelled();
            told = read;
            tell(source, FileProgress::Stage::Reading, count);
        }
        const TableShape& table = tables[cursor.table()];
        if (cursor.table() != current) {
            finish();
            current = cursor.table();
            const bool isStatement = table.layout->kind == TableKind::Statement;
            if (isWanted(table) && isStatement) {
                reader = std::make_unique<StatementReader>(table, m_layouts, rows);
                writer.beginFile(fileId(source, current), table.layout->sameMovement,
                                 source.reports[current]);
            } else if (isWanted(table) && table.layout->kind == TableKind::Calls) {
                calls = std::make_unique<CallWriter>(m_db, m_case, m_layouts);
                calls->beginTable(table, rows.countsFrom1904());
            } else if (isWanted(table)) {
                records =
                    std::make_unique<RecordWriter>(m_db, m_case, m_layouts, table.layout->kind);
            }
        }
        if (rows.sheet() != sheet)
            base = rowBase(source, sheet = rows.sheet());
        const qint64 rowId = base + rows.line();
        FileReport& report = source.reports[current];
        if (reader) {
            writer.add(reader->read(), rows.cells(), rowId, rows.sheet(), rows.line());
        } else if (records) {
            ++report.records;
            report.duplicates += records->add(table, rows.cells(), rowId, fileId(source, current),
                                              accounts, rows.countsFrom1904());
        } else if (calls) {
            ++report.records;
            report.duplicates += calls->add(rows.cells(), rowId, fileId(source, current));
        }
    }
    finish();
    if (rows.damage())
        return failure(*rows.damage(), source.file.path);
    tell(source, FileProgress::Stage::Done, count - 1);
    for (int table = 0; table < int(tables.size()); ++table) {
        if (isWanted(tables[table]))
            source.reports[table].otherLines = cursor.otherLines(table);
    }
    return goOn(source.size * workOfRows - told) ? Result<>() : cancelled();
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
    refused.isUnknownForm = first.survey.isUnknownForm;
    refused.knownColumns = first.survey.known;
    refused.columns = first.survey.filled;
    if (source.isKeptOnly())
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
