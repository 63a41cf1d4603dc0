#include "models/store/store.h"

#include "models/store/chain.h"
#include "models/store/migrations.h"
#include "models/store/recording.h"
#include "models/store/sourcefiles.h"
#include "models/store/storefiles.h"
#include "models/store/storelock.h"
#include "models/store/storevfs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

#include <sqlite3.h>

namespace cluechain
{

using namespace Qt::StringLiterals;
using sqlite::Database;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)

public:
    static QString nothingReadable()
    {
        return tr("The store is damaged so badly that nothing in it can be read. Restore a "
                  "backup.");
    }
};

/// No 0, 1, I, O: the code is read out on the telephone.
QString freshWorkstationCode()
{
    constexpr QStringView letters = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString code;
    for (int i = 0; i < 4; ++i)
        code += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return code;
}

void fillNewStore(const QString& path, const Secret& key)
{
    Database db(path, Database::Mode::Create, key);
    db.exec("PRAGMA journal_mode = WAL");
    db.exec("PRAGMA application_id = " + QByteArray::number(applicationId));
    migrate(db);
    sqlite::Transaction transaction(db);
    sqlite::Statement meta(db, "INSERT INTO meta(name, value) VALUES(?, ?)");
    meta.run(u"store_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    meta.run(u"workstation"_s, freshWorkstationCode());
    meta.run(u"created_at"_s, Instant::now().toIso());
    appendChange(db, {.action = u"store.create"_s});
    transaction.commit();
}

/// A file name beside the store that is not taken: "a.before-3.cluechain",
/// "a.before-3-2.cluechain".
QString freeCopyName(const QString& path, int version)
{
    const QFileInfo file(path);
    const QString base =
        file.absolutePath() + u'/' + file.completeBaseName() + u".before-%1"_s.arg(version);
    QString name = base + u'.' + file.suffix();
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = base + u"-%1."_s.arg(n) + file.suffix();
    return name;
}

} // namespace

Error toError(const sqlite::SqlError& e)
{
    const QString detail = QString::fromUtf8(e.what());
    if (e.isInterrupted())
        return {{}, detail, Error::Kind::Cancelled};
    if (e.isFull())
        return {Text::tr("The disk is full; nothing was changed. Free some space and try again."),
                detail};
    if (e.isDamage())
        return {Text::tr("A part of the store is damaged and cannot be read. Restore a backup, or "
                         "verify the store to see what is affected."),
                detail};
    if (e.isReadOnly())
        return {Text::tr("The store is open for reading only; nothing was changed."), detail};
    return {Text::tr("The store refused the change; nothing was changed. See the log for details."),
            detail};
}

Store::Store(QString path, StoreHeader header, StoreHeader::Unlocked unlocked)
    : m_path(std::move(path))
    , m_header(std::move(header))
    , m_storeKey(std::move(unlocked.storeKey))
    , m_pageKey(pageKey(m_storeKey))
    , m_openedSlot(unlocked.slot)
{
    m_writerPool.setMaxThreadCount(1);
    m_writerPool.setExpiryTimeout(-1);
}

Store::~Store()
{
    m_writerPool.waitForDone();
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const WayIn& way,
                                             const CreateOptions& options)
{
    if (QFileInfo::exists(path))
        return failure(Text::tr("There is already a file of this name."), path);
    if (const QByteArray type = fileSystemOf(path); isNetworkFileSystem(type))
        return failure(Text::tr("A store cannot be made on a network share, where its file could "
                                "be damaged. Choose a folder of this computer."),
                       QString::fromUtf8(type));
    const Result<Opener> opener = readOpener(way);
    if (!opener)
        return tl::unexpected(opener.error());

    StoreHeader header;
    const Secret storeKey = newStoreKey();
    const KeyCost cost = options.keyCost == CreateOptions::KeyCost::Cheapest ? KeyCost::cheapest()
                                                                             : KeyCost::measured();
    if (const Result<> set = header.setSlot(0, *opener, storeKey, cost, {}); !set)
        return tl::unexpected(set.error());

    const QString making = path + u"-new"_s;
    try {
        removeStoreFile(making);
        fillNewStore(making, pageKey(storeKey));
        writeStoreHeader(making, header, storeKey);
        renameStoreFile(making, path, Replace::No);
    } catch (const sqlite::SqlError& e) {
        removeStoreFile(making);
        if (e.isFull())
            return tl::unexpected(toError(e));
        return failure(Text::tr("The file cannot be made here."), QString::fromUtf8(e.what()));
    }
    return openUnlocked(std::unique_ptr<Store>(new Store(path, header, {storeKey, 0})),
                        OpenOptions::Access::ReadWrite);
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const WayIn& way,
                                           const OpenOptions& options)
{
    if (!QFileInfo(path).isFile())
        return failure(Text::tr("There is no such file."), path);
    try {
        QStringList faults;
        const QByteArray bytes = RawFile(path, RawFile::Mode::Read).read(0, headerSize);
        Result<StoreHeader> header = StoreHeader::read(bytes, &faults);
        if (!header)
            return tl::unexpected(header.error());
        Result<StoreHeader::Unlocked> unlocked = unlock(*header, way);
        if (!unlocked)
            return tl::unexpected(unlocked.error());
        std::unique_ptr<Store> store(new Store(path, std::move(*header), std::move(*unlocked)));
        store->m_notices = faults;
        if (faults.isEmpty() &&
            bytes.first(StoreHeader::copySize) != bytes.last(StoreHeader::copySize))
            store->m_notices.append(Text::tr("The two copies of the store's header differ."));
        return openUnlocked(std::move(store), options.access);
    } catch (const sqlite::SqlError& e) {
        return failure(Text::tr("The file cannot be read."), QString::fromUtf8(e.what()));
    }
}

Result<std::unique_ptr<Store>> Store::openUnlocked(std::unique_ptr<Store> store,
                                                   OpenOptions::Access access)
{
    try {
        store->chooseAccess(access);
        store->findDamage();
        Database& db = *store->m_writer;
        const bool isOurs = db.value<int>("PRAGMA application_id") == applicationId;
        if (!isOurs && store->m_damaged)
            return failure(Text::nothingReadable(), store->m_readOnlyReason);
        if (!isOurs)
            return failure(Text::tr("This file is no Cluechain store."), store->m_path);
        if (schemaOf(db) > newestSchema())
            return failure(Text::tr("This store was written by a newer version of the program. "
                                    "Install that version to open it."),
                           store->m_path);
        if (!store->isReadOnly())
            store->connectWriter();
        else if (schemaOf(db) < newestSchema() && !store->m_damaged)
            return failure(Text::tr("This store was written by an older version of the program and "
                                    "must be opened once for writing before it can be read."),
                           store->m_readOnlyReason);
        store->m_workstationCode =
            store->m_writer->value<QString>("SELECT value FROM meta WHERE name = 'workstation'");
        return store;
    } catch (const sqlite::SqlError& e) {
        if (e.isDamage())
            return failure(Text::nothingReadable(), QString::fromUtf8(e.what()));
        return tl::unexpected(toError(e));
    }
}

/// Decides whether this store is written to, and takes the lock if so.
void Store::chooseAccess(OpenOptions::Access access)
{
    const QFileInfo file(m_path);
    const bool mayWrite = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    const bool onNetwork = isNetworkFileSystem(fileSystemOf(m_path));
    if ((!mayWrite || onNetwork) && !hasPendingWal(m_path))
        m_readerMode = Database::Mode::Immutable;
    if (onNetwork) {
        m_readOnlyReason = Text::tr("The store lies on a network share, where writing could damage "
                                    "it. Copy it to this computer to work on it.");
    } else if (!mayWrite) {
        m_readOnlyReason = Text::tr("The store lies where nothing can be written.");
    } else if (access == OpenOptions::Access::ReadOnly) {
        m_readOnlyReason = Text::tr("The store was opened for reading only.");
    } else {
        StoreLock::Attempt attempt = StoreLock::take(m_path);
        if (!attempt.lock)
            m_readOnlyReason =
                attempt.holder.isEmpty()
                    ? Text::tr("The store cannot be locked for writing: %1").arg(attempt.error)
                    : Text::tr("The store is open in another program: %1.").arg(attempt.holder);
        m_lock = std::move(attempt.lock);
    }
}

/// Looks, by a connection that cannot write, at what costs nothing to look at.
void Store::findDamage()
{
    QString damage;
    try {
        m_writer = openReader();
        const auto pages = m_writer->value<qint64>("PRAGMA page_count");
        const auto pageSize = m_writer->value<qint64>("PRAGMA page_size");
        if (pages == 0)
            throw sqlite::SqlError(SQLITE_CORRUPT, "the file ends before its first page does");
        m_writer->value<qint64>("SELECT count(*) FROM sqlite_schema");
        const qint64 length = RawFile(m_path, RawFile::Mode::Read).size();
        const bool settled =
            (m_lock || m_readerMode == Database::Mode::Immutable) && !hasPendingWal(m_path);
        if (settled && length != headerSize + pages * pageSize)
            damage = Text::tr("The file has not the length it should have.");
        else if (!m_header.isAuthentic(m_storeKey, firstPageClear(m_path)))
            damage = Text::tr("The file's header was altered.");
    } catch (const sqlite::SqlError& e) {
        if (!e.isDamage())
            throw;
        damage = Text::tr("A part of the file cannot be read.");
    }
    if (damage.isEmpty())
        return;
    m_damaged = true;
    m_lock.reset();
    m_readOnlyReason = Text::tr("The store is damaged and was opened for reading only: %1 Restore "
                                "a backup, or verify the store to see what is affected.")
                           .arg(damage);
    m_writer = openReader();
}

void Store::connectWriter()
{
    m_writer.reset(); // the connection that looked for damage
    m_writer = std::make_unique<Database>(m_path, Database::Mode::ReadWrite, m_pageKey);
    // Room for the indexes that an import writes to; and it leaves no large -wal behind.
    m_writer->exec("PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864");
    removeStoreFile(m_path + u"-rekey"_s);
    if (!m_notices.isEmpty()) {
        writeHeader();
        m_notices.append(Text::tr("The header was renewed from its newer whole copy."));
    }
    upgrade();
    SourceFileStore(*m_writer).sweep();
}

void Store::upgrade()
{
    if (schemaOf(*m_writer) == newestSchema())
        return;
    const QString copy = freeCopyName(m_path, newestSchema());
    m_writer->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    copyStoreFile(m_path, copy);
    m_notices.append(
        Text::tr("The store was upgraded; as it was before, it is kept in %1.").arg(copy));
    migrate(*m_writer);
}

std::unique_ptr<Database> Store::openReader() const
{
    auto reader = std::make_unique<Database>(m_path, m_readerMode, m_pageKey,
                                             m_damaged ? Database::Damage::Tolerated
                                                       : Database::Damage::Fails);
    if (!m_damaged) // every page that is read again is decrypted again
        reader->exec("PRAGMA cache_size = -16384");
    return reader;
}

Result<> Store::tryWayIn(const WayIn& way) const
{
    const Result<StoreHeader::Unlocked> unlocked = unlock(m_header, way);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    return {};
}

QList<KeySlot> Store::keySlots() const
{
    return m_header.keySlots(m_storeKey);
}

Result<> Store::addKeySlot(const WayIn& way, const QString& label)
{
    const Result<Opener> opener = readOpener(way);
    if (!opener)
        return tl::unexpected(opener.error());
    StoreHeader header = m_header;
    const std::optional<int> slot = header.freeSlot();
    if (!slot)
        return failure(
            Text::tr("All %1 key slots are in use. Remove one first.").arg(StoreHeader::slotCount));
    const Result<> set =
        header.setSlot(*slot, *opener, m_storeKey, header.cost(m_openedSlot), label);
    return set ? changeHeader(header, u"store.key.add"_s, label) : set;
}

Result<> Store::removeKeySlot(int number)
{
    const QList<KeySlot> used = keySlots();
    const auto slot = std::find_if(used.begin(), used.end(),
                                   [&](const KeySlot& each) { return each.number == number; });
    if (slot == used.end())
        return failure(Text::tr("There is no such key slot."));
    if (used.size() == 1)
        return failure(Text::tr("The last way into the store cannot be removed."));
    StoreHeader header = m_header;
    header.clearSlot(number);
    return changeHeader(header, u"store.key.remove"_s, slot->label);
}

Result<> Store::changeKeySlot(const WayIn& now, const WayIn& next)
{
    const Result<Opener> nextOpener = readOpener(next);
    if (!nextOpener)
        return tl::unexpected(nextOpener.error());
    StoreHeader header = m_header;
    const Result<StoreHeader::Unlocked> unlocked = unlock(header, now);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    QString label;
    for (const KeySlot& slot : keySlots()) {
        if (slot.number == unlocked->slot)
            label = slot.label;
    }
    const Result<> set =
        header.setSlot(unlocked->slot, *nextOpener, m_storeKey, header.cost(unlocked->slot), label);
    return set ? changeHeader(header, u"store.key.change"_s, label) : set;
}

void Store::writeHeader()
{
    writeStoreHeader(m_path, m_header, m_storeKey);
}

/// The header first: a record of a key that was not changed would be worse than the reverse.
Result<> Store::changeHeader(const StoreHeader& header, const QString& action,
                             const QString& subject)
{
    const StoreHeader before = m_header;
    try {
        Recording recording(*this, {{}, action, subject});
        m_header = header;
        writeHeader();
        recording.commit();
        return {};
    } catch (const sqlite::SqlError& e) {
        try {
            m_header = before;
            writeHeader();
        } catch (const sqlite::SqlError& again) {
            qWarning("the header could not be put back: %s", again.what());
        }
        return tl::unexpected(toError(e));
    }
}

} // namespace cluechain
