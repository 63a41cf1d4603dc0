#include "models/store/store.h"

#include "models/store/chain.h"
#include "models/store/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

namespace cluechain
{

using namespace Qt::StringLiterals;
using sqlite::Database;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int applicationId = 0x436c4368; // "ClCh"

Secret keyOf(const Secret& passphrase)
{
    QCryptographicHash hash(QCryptographicHash::Blake2s_256);
    hash.addData(passphrase.bytes());
    QByteArray bytes = hash.result();
    const Secret key(bytes);
    wipe(bytes);
    return key;
}

/// No 0, 1, I, O: the code is read out on the telephone.
QString freshWorkstationCode()
{
    constexpr QStringView letters = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString code;
    for (int i = 0; i < 4; ++i)
        code += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return code;
}

void fillNewStore(Database& db)
{
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
    return {Text::tr("The store refused the change; nothing was changed. See the log for details."),
            detail};
}

Store::Store(QString path, Secret key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{
    m_writerPool.setMaxThreadCount(1);
    m_writerPool.setExpiryTimeout(-1);
}

Store::~Store()
{
    m_writerPool.waitForDone();
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Secret& passphrase,
                                             const CreateOptions&)
{
    if (QFileInfo::exists(path))
        return failure(Text::tr("There is already a file of this name."), path);
    try {
        const Secret key = keyOf(passphrase);
        Database db(path, Database::Mode::Create, key);
        fillNewStore(db);
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
    return open(path, passphrase);
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const Secret& passphrase,
                                           const OpenOptions& options)
{
    if (!QFileInfo::exists(path))
        return failure(Text::tr("There is no such file."), path);
    try {
        std::unique_ptr<Store> store(new Store(path, keyOf(passphrase)));
        const bool readOnly = options.access == OpenOptions::Access::ReadOnly;
        if (readOnly)
            store->m_readOnlyReason = Text::tr("The store was opened for reading only.");
        store->m_writer = std::make_unique<Database>(
            path, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite, store->m_key);
        Database& db = *store->m_writer;
        if (db.value<int>("PRAGMA application_id") != applicationId)
            return failure(Text::tr("This file is no Cluechain store."), path);
        if (schemaOf(db) > newestSchema())
            return failure(Text::tr("This store was written by a newer version of the program. "
                                    "Install that version to open it."),
                           path);
        if (!readOnly)
            migrate(db);
        store->m_workstationCode =
            db.value<QString>("SELECT value FROM meta WHERE name = 'workstation'");
        return store;
    } catch (const sqlite::SqlError& e) {
        if (e.isDamage())
            return failure(Text::tr("The passphrase is wrong."), QString::fromUtf8(e.what()));
        return tl::unexpected(toError(e));
    }
}

std::unique_ptr<Database> Store::openReader() const
{
    return std::make_unique<Database>(m_path, Database::Mode::ReadOnly, m_key);
}

} // namespace cluechain
