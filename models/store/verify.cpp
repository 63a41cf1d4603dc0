#include "models/store/verify.h"

#include "models/core/sha256.h"
#include "models/store/chain.h"
#include "models/store/changeset.h"
#include "models/store/sourcefiles.h"
#include "models/store/sqlite.h"
#include "models/store/store.h"
#include "models/store/storefiles.h"
#include "models/store/storelock.h"
#include "models/store/storevfs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <sqlite3.h>

namespace cluechain
{

using namespace Qt::StringLiterals;
using sqlite::Database;
using Part = VerifyReport::Part;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

constexpr qint64 pageSize = 4096;
/// The page that holds SQLite's lock byte is never used, and never encrypted.
constexpr qint64 lockPage = 0x40000000 / pageSize + 1;
constexpr qsizetype mostFaults = 200;

class Verification
{
public:
    Verification(const QString& path, const Secret& storeKey, const JobControl& control)
        : m_path(path)
        , m_storeKey(storeKey)
        , m_control(control)
    {
    }

    VerifyReport run(const QByteArray& header)
    {
        checkHeader(header);
        settle();
        Database db(m_path, m_mode, pageKey(m_storeKey));
        db.stopOn(m_control.stop);
        guarded(Part::Page, [&] { checkPages(db); });
        guarded(Part::Length, [&] { checkLength(db); });
        guarded(Part::Structure, [&] { checkStructure(db); });
        guarded(Part::References, [&] { checkReferences(db); });
        guarded(Part::Record, [&] { checkRecord(db); });
        guarded(Part::KeptFile, [&] { checkKeptFiles(db); });
        m_control.report(1000);
        return m_report;
    }

private:
    void fault(Part part, const QString& text)
    {
        if (m_report.faults.size() < mostFaults)
            m_report.faults.append({part, text});
    }

    /// Runs one part; what cannot be read is a fault of that part, and the next part goes on.
    template <typename Check>
    void guarded(Part part, Check check)
    {
        try {
            check();
        } catch (const sqlite::SqlError& e) {
            if (e.isInterrupted())
                throw;
            fault(part, Text::tr("A part of the file cannot be read (%1).")
                            .arg(QString::fromUtf8(e.what())));
        }
    }

    void stopIfAsked() const
    {
        if (m_control.stop.stop_requested())
            throw sqlite::SqlError(SQLITE_INTERRUPT, "stopped");
    }

    void checkHeader(const QByteArray& header)
    {
        const QByteArray clear = firstPageClear(m_path);
        for (int i = 0; i < 2; ++i) {
            const auto copy =
                StoreHeader::readCopy(header.mid(i * StoreHeader::copySize, StoreHeader::copySize));
            if (!copy)
                fault(Part::Header,
                      Text::tr("Copy %1 of the store's header is damaged.").arg(i + 1));
            else if (!copy->isAuthentic(m_storeKey, clear))
                fault(Part::Header,
                      Text::tr("Copy %1 of the store's header, or the beginning of the first page, "
                               "was altered.")
                          .arg(i + 1));
        }
    }

    /// Writes that wait in a -wal are brought into the file first, as any opening would, unless the
    /// header is at fault or another program has the store open.
    void settle()
    {
        const bool mayWrite = QFileInfo(m_path).isWritable() &&
                              QFileInfo(QFileInfo(m_path).absolutePath()).isWritable() &&
                              !isNetworkFileSystem(fileSystemOf(m_path));
        if (!mayWrite) {
            m_settled = !hasPendingWal(m_path);
            m_mode = m_settled ? Database::Mode::Immutable : Database::Mode::ReadOnly;
            return;
        }
        StoreLock::Attempt attempt = StoreLock::take(m_path);
        m_lock = std::move(attempt.lock);
        if (m_lock && hasPendingWal(m_path) && m_report.isClean()) {
            guarded(Part::Structure, [&] {
                Database db(m_path, Database::Mode::ReadWrite, pageKey(m_storeKey));
                db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            });
        }
        m_settled = m_lock && !hasPendingWal(m_path);
        if (m_settled) // nobody writes while the lock is held, and no -wal is left behind
            m_mode = Database::Mode::Immutable;
        if (!m_lock)
            m_report.notes.append(Text::tr("The store was open meanwhile (%1), so the length of "
                                           "its file was not compared.")
                                      .arg(attempt.holder));
    }

    /// Every page, straight from the file through the decrypting layer.
    void checkPages(Database& db)
    {
        sqlite3_file* file = nullptr;
        sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        RawFile raw(m_path, RawFile::Mode::Read);
        const qint64 count = (raw.size() - headerSize) / pageSize;
        for (qint64 number = 1; number <= count; ++number) {
            stopIfAsked();
            if (number == lockPage)
                checkLockPage(raw);
            else if (!isPageWhole(file, number))
                fault(Part::Page, Text::tr("Page %1 is damaged.").arg(number));
            ++m_report.pages;
            m_control.report(int(500 * number / count));
        }
    }

    /// In a store that is in use a page may be read while it is being written, so a second look
    /// decides.
    bool isPageWhole(sqlite3_file* file, qint64 number) const
    {
        const int looks = m_settled ? 1 : 5;
        QByteArray page(pageSize, Qt::Uninitialized);
        for (int look = 0; look < looks; ++look) {
            if (look > 0)
                QThread::msleep(20);
            if (file->pMethods->xRead(file, page.data(), int(pageSize), (number - 1) * pageSize) ==
                SQLITE_OK)
                return true;
        }
        return false;
    }

    void checkLockPage(RawFile& raw)
    {
        const QByteArray bytes = raw.read(headerSize + (lockPage - 1) * pageSize, pageSize);
        if (std::any_of(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; }))
            fault(Part::Page,
                  Text::tr("Page %1, which is never used, is not empty.").arg(lockPage));
    }

    void checkLength(Database& db)
    {
        if (!m_settled)
            return;
        const qint64 length = RawFile(m_path, RawFile::Mode::Read).size();
        const qint64 wanted = headerSize + db.value<qint64>("PRAGMA page_count") * pageSize;
        if (length != wanted)
            fault(Part::Length,
                  Text::tr("The file has %1 bytes; it should have %2.").arg(length).arg(wanted));
    }

    void checkStructure(Database& db)
    {
        if (db.value<int>("PRAGMA application_id") != applicationId)
            fault(Part::Structure, Text::tr("The database is not marked as a Cluechain store."));
        db.exec("PRAGMA cache_size = -262144"); // each row is looked up in each index
        sqlite::Statement check(db, "PRAGMA integrity_check");
        while (check.step()) {
            if (const auto text = check.get<QString>(0); text != u"ok"_s)
                fault(Part::Structure, text);
        }
        m_control.report(650);
    }

    void checkReferences(Database& db)
    {
        sqlite::Statement check(db, "PRAGMA foreign_key_check");
        while (check.step())
            fault(Part::References, Text::tr("A row of %1 refers to a row of %2 that is missing.")
                                        .arg(check.get<QString>(0), check.get<QString>(2)));
        m_control.report(700);
    }

    void checkRecord(Database& db)
    {
        m_report.chainHead = chainStart(db);
        const auto total = std::max<qint64>(db.value<qint64>("SELECT count(*) FROM change"), 1);
        qint64 rowsNamed = 0;
        sqlite::Statement named(db, "SELECT 1 FROM change_row WHERE table_name = ? AND row_key = ?"
                                    " AND change_id = ?");
        sqlite::Statement query(db,
                                QByteArray("SELECT ") + changeColumns + " FROM change ORDER BY id");
        while (query.step()) {
            const Change change = readChange(query);
            if (change.parentHash != m_report.chainHead || change.hash != chainHash(change)) {
                fault(
                    Part::Record,
                    Text::tr("The record was altered: its first broken link is change %1 (%2, %3, "
                             "%4, %5).")
                        .arg(change.id.value)
                        .arg(change.at.toDisplay(), change.actor, change.action, change.subject));
                return;
            }
            m_report.chainHead = change.hash;
            ++m_report.changes;
            m_control.report(int(700 + 100 * m_report.changes / total));
            QSet<std::pair<QString, QString>> rows;
            for (const RowChange& row : readChangeset(change.changeset))
                rows.insert({row.table, row.rowKey});
            for (const auto& [table, key] : rows) {
                named.bind(table, key, change.id);
                rowsNamed += named.step() ? 1 : 0;
            }
            m_rowsTouched += rows.size();
        }
        if (m_report.changes == 0)
            fault(Part::Record, Text::tr("The record is empty."));
        if (rowsNamed != m_rowsTouched ||
            db.value<qint64>("SELECT count(*) FROM change_row") != m_rowsTouched)
            fault(Part::Record, Text::tr("The index of the record does not agree with it."));
    }

    void checkKeptFiles(Database& db)
    {
        SourceFileStore files(db);
        const auto total = std::max<qint64>(
            db.value<qint64>("SELECT sum(size) FROM source_file WHERE complete = 1"), 1);
        qint64 done = 0;
        sqlite::Statement query(db, "SELECT id, sha256, size, name FROM source_file"
                                    " WHERE complete = 1");
        while (query.step()) {
            const auto device = files.open(query.get<SourceFileId>(0));
            Sha256 hash;
            qint64 size = 0;
            for (QByteArray piece; !(piece = device->read(1 << 20)).isEmpty();) {
                stopIfAsked();
                hash.add(piece);
                size += piece.size();
                m_control.report(int(800 + 200 * (done + size) / total));
            }
            done += size;
            ++m_report.keptFiles;
            if (size != query.get<qint64>(2) || hash.result() != query.get<QByteArray>(1))
                fault(
                    Part::KeptFile,
                    Text::tr("The kept file “%1” is not what it was.").arg(query.get<QString>(3)));
        }
    }

    QString m_path;
    Secret m_storeKey;
    const JobControl& m_control;
    std::unique_ptr<StoreLock> m_lock;
    Database::Mode m_mode = Database::Mode::ReadOnly;
    bool m_settled = false;
    qint64 m_rowsTouched = 0;
    VerifyReport m_report;
};

} // namespace

Result<VerifyReport> verifyStore(const QString& path, const WayIn& way, const JobControl& control)
{
    if (!QFileInfo(path).isFile())
        return failure(Text::tr("There is no such file."), path);
    try {
        const QByteArray bytes = RawFile(path, RawFile::Mode::Read).read(0, headerSize);
        const Result<StoreHeader> header = StoreHeader::read(bytes);
        if (!header)
            return tl::unexpected(header.error());
        const Result<StoreHeader::Unlocked> unlocked = unlock(*header, way);
        if (!unlocked)
            return tl::unexpected(unlocked.error());
        return Verification(path, unlocked->storeKey, control).run(bytes);
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
}

} // namespace cluechain
