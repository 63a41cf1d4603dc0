#include "models/intake/importer.h"

#include "models/intake/accountbook.h"
#include "models/intake/importedfiles.h"
#include "models/intake/importrun.h"
#include "models/intake/records.h"
#include "models/intake/taughtlayouts.h"
#include "models/intake/transfers.h"
#include "models/store/recording.h"
#include "models/store/sourcefiles.h"
#include "models/store/store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// So many parts of a path may tell whose file it is: "IDCARD/<id>/<account>/TenpayTrades.txt".
constexpr int foldersOfPlace = 6;

/// What is imported, in words: "statement.csv", "statement.csv and 12 more".
QString subjectOf(const QStringList& paths)
{
    const QString first = QFileInfo(paths.value(0)).fileName();
    return paths.size() < 2 ? first
                            : Text::tr("%1 and %n more", nullptr, int(paths.size()) - 1).arg(first);
}

InputFile placed(InputFile file)
{
    file.place = file.path.section(u'/', -foldersOfPlace);
    return file;
}

/// Large pages of memory while rows come, since they are found again at once (STYLE.md §3.6).
class LargeCache
{
public:
    explicit LargeCache(sqlite::Database& db)
        : m_db(db)
        , m_before(db.value<qint64>("PRAGMA cache_size"))
    {
        m_db.exec("PRAGMA cache_size = -65536");
    }
    ~LargeCache()
    {
        try {
            m_db.exec("PRAGMA cache_size = " + QByteArray::number(m_before));
        } catch (const sqlite::SqlError& e) {
            qWarning("the page cache keeps its size: %s", e.what());
        }
    }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    sqlite::Database& m_db;
    qint64 m_before;
};

/// The accounts of the case named again from what is left of its rows.
void rebuildAccounts(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement(db, "DELETE FROM account WHERE case_id = ?").run(caseId);
    AccountBook accounts(db, caseId);
    RecordWriter::describeAccounts(db, caseId, accounts);

    sqlite::Statement statements(db, "SELECT card_raw, account_raw, holder, holder_id_number, bank"
                                     " FROM statement WHERE case_id = ? ORDER BY id");
    statements.bind(caseId);
    while (statements.step()) {
        const qint64 card = accounts.find(statements.get<QString>(0).toStdString()).id;
        const qint64 account = accounts.find(statements.get<QString>(1).toStdString()).id;
        if (card != account)
            accounts.markAsCard(card);
        accounts.join(card, account);
        for (const qint64 id : {card, account})
            accounts.describe(
                id, AccountBook::Source::Statement, statements.get<QString>(2).toStdString(),
                statements.get<QString>(3).toStdString(), statements.get<QString>(4).toStdString());
    }
    sqlite::Statement peers(
        db,
        "SELECT (SELECT text FROM wording WHERE id = p.number), (SELECT text FROM wording WHERE id "
        "= p.name),"
        " (SELECT text FROM wording WHERE id = p.holder_id), (SELECT text FROM wording WHERE id = "
        "p.bank)"
        " FROM (SELECT peer_raw_w AS number, peer_name_w AS name, peer_id_number_w AS holder_id,"
        " peer_bank_w AS bank, min(id) AS first FROM txn WHERE case_id = ? AND peer_id IS NOT NULL"
        " GROUP BY 1, 2, 3, 4) p ORDER BY p.first");
    peers.bind(caseId);
    while (peers.step()) {
        const qint64 id = accounts.find(peers.get<QString>(0).toStdString()).id;
        accounts.describe(id, AccountBook::Source::Counterparty,
                          peers.get<QString>(1).toStdString(), peers.get<QString>(2).toStdString(),
                          peers.get<QString>(3).toStdString());
    }
    accounts.save();
}

/// Says anew what is duplicate and what is one transfer, after rows have come or gone.
void resolveCase(sqlite::Database& db, CaseId caseId)
{
    RecordWriter::resolveDuplicates(db, caseId);
    AccountBook accounts(db, caseId);
    DuplicateFinder facts;
    resolveDuplicates(db, caseId, accounts, facts);
    resolveTransfers(db, caseId, facts.facts(), accounts);
}

/// Texts that no row of the case uses any more.
void sweepWordings(sqlite::Database& db, CaseId caseId)
{
    QByteArrayList columns;
    sqlite::Statement info(
        db, "SELECT name FROM pragma_table_info('txn') WHERE name LIKE '%\\_w' ESCAPE '\\'");
    while (info.step())
        columns += info.get<QString>(0).toUtf8();
    QSet<qint64> used;
    sqlite::Statement rows(db, "SELECT " + columns.join(", ") + " FROM txn WHERE case_id = ?");
    rows.bind(caseId);
    while (rows.step()) {
        for (int i = 0; i < columns.size(); ++i)
            used += rows.get<qint64>(i);
    }
    QList<qint64> unused;
    sqlite::Statement all(db, "SELECT id FROM wording WHERE case_id = ?");
    all.bind(caseId);
    while (all.step()) {
        if (!used.contains(all.get<qint64>(0)))
            unused += all.get<qint64>(0);
    }
    sqlite::Statement remove(db, "DELETE FROM wording WHERE id = ?");
    for (const qint64 id : unused)
        remove.run(id);
}

void removeRows(sqlite::Database& db, BatchId batch)
{
    const CaseId caseId = db.value<CaseId>("SELECT case_id FROM import_batch WHERE id = ?", batch);
    sqlite::Statement sheets(db, "SELECT h.row_base, h.last_line FROM import_sheet h"
                                 " JOIN import_file f ON f.id = h.file_id WHERE f.batch_id = ?");
    sqlite::Statement removeTxn(db, "DELETE FROM txn WHERE id > ?1 AND id <= ?1 + ?2");
    sheets.bind(batch);
    while (sheets.step())
        removeTxn.run(sheets.get<qint64>(0), sheets.get<qint64>(1));
    const QByteArray ofBatch = " IN (SELECT id FROM import_file WHERE batch_id = ?)";
    sqlite::Statement(db, "DELETE FROM balance_break WHERE statement_id IN"
                          " (SELECT id FROM statement WHERE file_id" +
                              ofBatch + ')')
        .run(batch);
    for (const QByteArray& table :
         RecordWriter::tables() + QByteArrayList{"statement", "rejected_row", "import_sheet"})
        sqlite::Statement(db, "DELETE FROM " + table + " WHERE file_id" + ofBatch).run(batch);
    sqlite::Statement(db, "DELETE FROM import_file WHERE batch_id = ?").run(batch);

    sweepWordings(db, caseId);
    rebuildAccounts(db, caseId);
    resolveCase(db, caseId);
}

/// Opens a kept original, from whatever thread, on a connection of its own.
std::function<Result<std::unique_ptr<QIODevice>>()> openerOf(Store& store, SourceFileId id)
{
    return [&store, id]() -> Result<std::unique_ptr<QIODevice>> {
        auto device = SourceFileStore::openIn(store.openReader(), id);
        if (!device)
            return failure(Text::tr("The original is not in the store."));
        return device;
    };
}

Result<> restoreRows(Store& store, BatchId batch)
{
    sqlite::Database& db = store.writer();
    sqlite::Statement query(db, "SELECT case_id, layout, sources FROM import_batch WHERE id = ?");
    if (!query.bind(batch).step())
        return failure(Text::tr("The import is not there any more."));
    const CaseId caseId = query.get<CaseId>(0);
    const LayoutSet layouts = layoutsOf(db);
    const Layout* only = layouts.find(query.get<QString>(1));
    const QJsonArray sources = QJsonDocument::fromJson(query.get<QString>(2).toUtf8()).array();
    query.reset();

    QList<InputFile> files;
    for (const QJsonValue& source : sources) {
        SourceFileStore originals(db);
        const auto hash = [&](const QString& key) {
            return QByteArray::fromHex(source[key].toString().toLatin1());
        };
        InputFile file;
        file.path = source[u"path"_s].toString();
        file.place = source[u"place"_s].toString();
        file.member = source[u"member"_s].toString();
        file.archiveSha256 = hash(u"archive_sha256"_s);
        file.hasPassword = !file.archiveSha256.isEmpty();
        file.refusal = source[u"refused"_s].toString();
        file.isLocked = !file.refusal.isEmpty();
        if (file.isLocked) {
            files += file;
            continue;
        }
        const auto kept = originals.findBySha256(hash(u"sha256"_s));
        if (!kept)
            return failure(Text::tr("The original of %1 is not in the store.").arg(file.path));
        file.open = openerOf(store, kept->id);
        files += file;
    }
    const JobControl control;
    ImportRun run(db, caseId, layouts, only, control);
    if (auto surveyed = run.survey(files); !surveyed)
        return surveyed;
    if (auto written = run.write(batch, ImportRun::Originals::LeftOut); !written)
        return written;
    resolveCase(db, caseId);
    return {};
}

Result<ImportReport> importInputs(Store& store, CaseId caseId, const QList<InputFile>& inputs,
                                  const QString& subject, const ImportOptions& options,
                                  const JobControl& control)
{
    if (store.isReadOnly() && !options.dryRun)
        return failure(store.readOnlyReason());
    sqlite::Database& db = store.writer();
    const LayoutSet layouts = layoutsOf(db);
    const Layout* only = layouts.find(options.layout);
    if (!options.layout.isEmpty() && !only)
        return failure(Text::tr("There is no layout %1.").arg(options.layout));
    if (db.value<qint64>("SELECT count(*) FROM casefile WHERE id = ?", caseId) == 0)
        return failure(Text::tr("There is no such case."));

    ImportRun run(db, caseId, layouts, only, control);
    run.setTell(options.tell);
    if (auto surveyed = run.survey(inputs); !surveyed)
        return tl::unexpected(surveyed.error());
    if (!run.addsAnything())
        return run.report();

    const LargeCache cache(db);
    const BatchId batch = newId<BatchTag>();
    Recording recording(store, {caseId, u"import"_s, subject});
    sqlite::Statement(db, "INSERT INTO import_batch(id, case_id, at, actor, layout, sources)"
                          " VALUES(?, ?, ?, ?, ?, ?)")
        .run(batch, caseId, Instant::now(), store.actor(), options.layout,
             QString::fromUtf8(QJsonDocument(run.sources()).toJson(QJsonDocument::Compact)));
    const auto originals =
        options.dryRun ? ImportRun::Originals::LeftOut : ImportRun::Originals::Kept;
    if (auto written = run.write(batch, originals); !written)
        return tl::unexpected(written.error());
    ImportReport report = run.report();
    if (options.dryRun) {
        report.batch = {};
        return report;
    }
    recording.noteBatch(batch);
    recording.commit();
    return report;
}

} // namespace

Result<ImportReport> importPaths(Store& store, CaseId caseId, const QStringList& paths,
                                 const ImportOptions& options, const JobControl& control)
{
    QList<InputFile> inputs = collectInputs(paths, options.archivePasswords);
    for (InputFile& input : inputs)
        input = placed(input);
    if (!options.shownFrom.isEmpty())
        for (InputFile& input : inputs)
            input.path = QDir(options.shownFrom).relativeFilePath(input.path);
    if (!options.only.isEmpty())
        inputs.removeIf([&](const InputFile& file) { return !options.only.contains(file.path); });
    return importInputs(store, caseId, inputs, subjectOf(paths), options, control);
}

Result<ImportReport> importListed(Store& store, CaseId caseId, Listed which,
                                  const ImportOptions& options, const JobControl& control)
{
    sqlite::Database& db = store.writer();
    QList<InputFile> inputs;
    QStringList paths;
    QHash<QByteArray, QStringList> locked; // members, by their archive
    for (const ImportedFile& listed : importedFiles(db, caseId)) {
        const FileReport& report = listed.report;
        const bool isMeant = which == Listed::Locked ? report.isLocked : report.isUnknownForm;
        const QByteArray sha256 = report.isLocked ? report.archive : report.sha256;
        const auto kept = isMeant ? SourceFileStore(db).findBySha256(sha256) : std::nullopt;
        if (!kept)
            continue;
        paths += report.path;
        InputFile file;
        file.path = report.path;
        file.open = openerOf(store, kept->id);
        if (!report.isLocked) {
            inputs += placed(file);
            continue;
        }
        QStringList& members = locked[sha256];
        members += report.member;
        if (members.size() > 1)
            continue;
        file.path = report.path.chopped(report.member.size() + 1);
        for (InputFile& member : collectMembers(file, options.archivePasswords)) {
            member.archiveSha256 = sha256;
            inputs += placed(member);
        }
    }
    inputs.removeIf([&](const InputFile& file) {
        return !file.archiveSha256.isEmpty() && !locked[file.archiveSha256].contains(file.member);
    });
    return importInputs(store, caseId, inputs, subjectOf(paths), options, control);
}

void setUpImportUndo(Store& store)
{
    store.setBulkHooks({removeRows, restoreRows});
}

} // namespace cluechain
