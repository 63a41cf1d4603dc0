#include "models/intake/importrun.h"

#include "models/intake/accountbook.h"
#include "models/intake/directions.h"
#include "models/intake/indexesaside.h"
#include "models/intake/records.h"
#include "models/intake/rowfeed.h"
#include "models/intake/rowwriter.h"
#include "models/intake/transfers.h"
#include "models/store/sourcefiles.h"
#include "models/store/sqlite.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QByteArrayView bytesOf(const qint64& value)
{
    return QByteArrayView(reinterpret_cast<const char*>(&value), sizeof value);
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

bool ImportRun::addsAnything() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [](const Source& s) { return s.stays(); });
}

QJsonArray ImportRun::sources() const
{
    QJsonArray out;
    for (const Source& source : m_sources) {
        if (!source.stays())
            continue;
        QJsonObject one{{u"path"_s, source.file.path}, {u"place"_s, source.file.place}};
        if (source.file.isLocked)
            one.insert(u"refused"_s, source.file.refusal);
        else
            one.insert(u"sha256"_s, QString::fromLatin1(source.probe.sha256.toHex()));
        if (!source.archiveSha256.isEmpty()) {
            one.insert(u"archive_sha256"_s, QString::fromLatin1(source.archiveSha256.toHex()));
            one.insert(u"member"_s, source.file.member);
        }
        out += one;
    }
    return out;
}

qint64 ImportRun::fileId(const Source& source, int table) const
{
    const qint64 number = table;
    return derivedIdValue(
        {"import_file", bytesOf(m_case.value), source.probe.sha256, bytesOf(number)});
}

qint64 ImportRun::memberId(QByteArrayView what, const Source& source) const
{
    const QByteArray member = source.file.member.toUtf8();
    return derivedIdValue({what, bytesOf(m_case.value), source.archiveSha256, member});
}

qint64 ImportRun::lockedId(const Source& source) const
{
    return memberId("locked_file", source);
}

qint64 ImportRun::openedId(const Source& source) const
{
    return memberId("opened_file", source);
}

qint64 ImportRun::keptId(const Source& source) const
{
    if (source.file.isLocked)
        return lockedId(source);
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

void ImportRun::writeListed(const Source& source, BatchId batch, qint64 id, QLatin1StringView kind,
                            const FileReport& report)
{
    const QJsonDocument document(fileReportToJson(report));
    sqlite::Statement(m_db,
                      "INSERT INTO import_file(id, batch_id, case_id, ordinal, path, sha256, size,"
                      " kind, layout, encoding, report) VALUES(?, ?, ?, ?, ?, ?, ?, ?, '', '', ?)")
        .run(id, batch, m_case, m_ordinal++, source.file.path,
             QString::fromLatin1(source.probe.sha256.toHex()), source.probe.size, kind,
             QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
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
            writeListed(source, batch, keptId(source), keptKind, refusal(source));
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
    for (const Source& source : m_sources) {
        if (source.isOpenedInVain())
            writeListed(source, batch, openedId(source), openedKind, reportsOf(source).first());
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
    QSet<QByteArray> wanted;
    const auto want = [&](const InputFile& file, const QByteArray& sha256, qint64 size) {
        if (wanted.contains(sha256) || kept.findBySha256(sha256))
            return;
        wanted += sha256;
        originals.push_back({file, sha256, size});
    };
    for (const Source& source : m_sources) {
        if (!source.stays())
            continue;
        if (!source.file.isLocked) {
            want(source.file, source.probe.sha256, source.probe.size);
            continue;
        }
        InputFile archive = *source.file.archive;
        archive.path = source.file.path.chopped(source.file.member.size() + 1);
        want(archive, source.archiveSha256, source.archiveSize);
    }
    return originals;
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
    refused.archive = source.archiveSha256;
    refused.member = source.archiveSha256.isEmpty() ? QString() : source.file.member;
    refused.isKept = source.isKeptOnly() || source.isListed || source.isOpenedInVain();
    if (refused.isKept)
        refused.warnings += source.file.isLocked
                                ? Text::tr("The archive is kept: a password that is given later "
                                           "opens it.")
                                : Text::tr("The file itself is kept.");
    return refused;
}

QList<FileReport> ImportRun::reportsOf(const Source& source) const
{
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
        file.archive = source.archiveSha256;
        file.member = source.archiveSha256.isEmpty() ? QString() : source.file.member;
    }
    return files;
}

ImportReport ImportRun::report() const
{
    ImportReport report;
    report.batch = m_batch;
    report.changedEarlier = m_changedEarlier;
    for (const Source& source : m_sources)
        report.files += reportsOf(source);
    return report;
}

} // namespace cluechain
