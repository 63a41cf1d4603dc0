#include "models/store/rekey.h"

#include "models/store/chain.h"
#include "models/store/sqlite.h"
#include "models/store/store.h"
#include "models/store/storefiles.h"
#include "models/store/storelock.h"
#include "models/store/storevfs.h"
#include "models/store/verify.h"

#include <QCoreApplication>

#include <memory>
#include <sqlite3.h>

namespace cluechain
{

using namespace Qt::StringLiterals;
using sqlite::Database;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rekey)
};

/// Where copying ends and verifying begins, in permille of the whole.
constexpr int copied = 600;

/// Copies all pages, unused ones too; false if it was asked to stop.
bool copyPages(Database& from, Database& to, const JobControl& control)
{
    constexpr int pagesAtOnce = 1024;
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        throw sqlite::SqlError(sqlite3_extended_errcode(to.handle()), sqlite3_errmsg(to.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !control.stop.stop_requested()) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int total = std::max(sqlite3_backup_pagecount(backup), 1);
        control.report(int(copied * (1 - double(sqlite3_backup_remaining(backup)) / total)));
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return true;
    if (code != SQLITE_OK)
        throw sqlite::SqlError(code, sqlite3_errstr(code), "copying pages");
    return false;
}

/// Fails with SQLITE_BUSY if any other connection, of whatever program, has the store open.
std::unique_ptr<Database> openAlone(const QString& path, const Secret& storeKey)
{
    auto db = std::make_unique<Database>(path, Database::Mode::ReadWrite, pageKey(storeKey));
    sqlite3_busy_timeout(db->handle(), 500);
    db->exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_checkpoint(TRUNCATE);"
             "BEGIN IMMEDIATE; COMMIT");
    return db;
}

Result<> verifyCopy(const QString& path, const WayIn& way, const JobControl& control)
{
    const auto report =
        verifyStore(path, way, {control.stop, [&](int permille) {
                                    control.report(copied + permille * (1000 - copied) / 1000);
                                }});
    if (!report)
        return tl::unexpected(report.error());
    if (!report->isClean())
        return failure(
            Text::tr("The rewritten store is not whole, so the old one stays. Verify the "
                     "store before trying again."),
            report->faults.first().text);
    return {};
}

Result<QList<KeySlot>> rewrite(const QString& path, const QString& making, const WayIn& way,
                               const QString& actor, const JobControl& control)
{
    const auto header = StoreHeader::read(RawFile(path, RawFile::Mode::Read).read(0, headerSize));
    if (!header)
        return tl::unexpected(header.error());
    const auto opener = readOpener(way);
    if (!opener)
        return tl::unexpected(opener.error());
    const auto unlocked = header->unlock(*opener);
    if (!unlocked)
        return tl::unexpected(unlocked.error());

    const Secret newKey = newStoreKey();
    StoreHeader newHeader;
    QList<KeySlot> dropped;
    for (const KeySlot& slot : header->keySlots(unlocked->storeKey)) {
        if (slot.number != unlocked->slot) {
            dropped.append(slot);
        } else if (const Result<> set =
                       newHeader.setSlot(0, *opener, newKey, header->cost(slot.number), slot.label);
                   !set) {
            return tl::unexpected(set.error());
        }
    }

    const std::unique_ptr<Database> source = openAlone(path, unlocked->storeKey);
    {
        Database copy(making, Database::Mode::Create, pageKey(newKey));
        if (!copyPages(*source, copy, control))
            return cancelled();
        sqlite::Transaction transaction(copy);
        appendChange(copy, {.actor = actor, .action = u"store.key.renew"_s});
        transaction.commit();
    }
    writeStoreHeader(making, newHeader, newKey);
    if (const Result<> verified = verifyCopy(making, way, control); !verified)
        return tl::unexpected(verified.error());
    return dropped;
}

} // namespace

Result<QList<KeySlot>> rewriteWithNewKey(const QString& path, const WayIn& way,
                                         const QString& actor, const JobControl& control)
{
    const QString making = path + u"-rekey"_s;
    const StoreLock::Attempt attempt = StoreLock::take(path);
    if (!attempt.lock)
        return failure(Text::tr("The store must be closed everywhere to get a new key."),
                       attempt.holder + attempt.error);
    try {
        removeStoreFile(making);
        auto dropped = rewrite(path, making, way, actor, control);
        if (!dropped) {
            removeStoreFile(making);
            return dropped;
        }
        renameStoreFile(making, path, Replace::Yes);
        return dropped;
    } catch (const sqlite::SqlError& e) {
        removeStoreFile(making);
        if ((e.code() & 0xff) == SQLITE_BUSY)
            return failure(Text::tr("The store must be closed everywhere to get a new key."),
                           QString::fromUtf8(e.what()));
        return tl::unexpected(toError(e));
    }
}

} // namespace cluechain
