#include "models/store/damage.h"
#include "models/store/recording.h"
#include "models/store/storelock.h"
#include "support/teststore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <sqlite3.h>
#include <unistd.h>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

constexpr const char* plainText = "嫌疑人石某 6222 suspect in the clear";

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A table with enough rows for some hundred pages.
void fill(sqlite::Database& db, int rows)
{
    db.exec("CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
            "INSERT INTO recorded_table(name) VALUES('thing')");
    sqlite::Transaction transaction(db);
    sqlite::Statement insert(db, "INSERT INTO thing(name) VALUES(?)");
    for (int i = 0; i < rows; ++i)
        insert.run(QString::fromUtf8(plainText) + QString::number(i * 7919 % rows));
    transaction.commit();
}

/// What this process has open and has not unlinked by name, or has unlinked: every file but the
/// store's own.
QByteArray contentOfOpenFiles(const QString& folder)
{
    QByteArray all;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString& name : descriptors.entryList(QDir::Files | QDir::System)) {
        const QString link = QFile::symLinkTarget(descriptors.filePath(name));
        if (!link.startsWith(folder) && !link.contains(u"(deleted)"_s) &&
            !link.startsWith(u"/tmp"_s) && !link.startsWith(u"/var/tmp"_s))
            continue;
        const int descriptor = name.toInt();
        std::array<char, 65536> piece = {};
        off_t at = 0;
        for (ssize_t n = 0; (n = pread(descriptor, piece.data(), piece.size(), at)) > 0; at += n)
            all.append(piece.data(), n);
    }
    return all;
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void connectsAsCaseDataNeedsIt()
    {
        TestStore store;
        const auto reader = store->openReader();
        for (sqlite::Database* db : {&store.db(), reader.get()}) {
            QCOMPARE(db->value<QString>("PRAGMA journal_mode"), u"wal"_s);
            QCOMPARE(db->value<int>("PRAGMA synchronous"), 2);
            QCOMPARE(db->value<int>("PRAGMA foreign_keys"), 1);
            QCOMPARE(db->value<int>("PRAGMA trusted_schema"), 0);
        }
        QVERIFY(reader->isReadOnly());
        // What a page of AEGIS-256 has at its end: a nonce of 32 bytes and a tag of 32.
        QCOMPARE(int(content(store.path()).at(8192 + 20)), 64);
    }

    void writesNothingInClear()
    {
        TestStore store;
        fill(store.db(), 3000);
        QVERIFY(content(store.path() + u"-wal"_s).size() > 100'000);
        store.db().exec("PRAGMA wal_checkpoint(PASSIVE)");
        for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1}) {
            const QByteArray bytes = content(store.path() + ending);
            QVERIFY(!bytes.isEmpty());
            QVERIFY(!bytes.contains("石某"));
            QVERIFY(!bytes.contains("suspect"));
            QVERIFY(!bytes.contains("CREATE"));
            QVERIFY(!bytes.contains("SQLite format"));
        }
    }

    void sortsWithoutWritingInClear()
    {
        TestStore store;
        fill(store.db(), 60'000);
        const QString folder = QFileInfo(store.path()).absolutePath();
        {
            QTemporaryFile leak; // shows that the search finds what it searches for
            QVERIFY(leak.open());
            leak.write(plainText);
            leak.flush();
            QFile::remove(leak.fileName());
            QVERIFY(contentOfOpenFiles(folder).contains("suspect"));
        }
        QByteArray seen;
        int looks = 0;
        // Looks while the index is being built, from within SQLite's own progress call.
        struct Probe {
            QByteArray* seen;
            int* looks;
            QString folder;
        } probe{&seen, &looks, folder};
        sqlite3_progress_handler(
            store.db().handle(), 200'000,
            [](void* context) {
                auto* p = static_cast<Probe*>(context);
                ++*p->looks;
                p->seen->append(contentOfOpenFiles(p->folder));
                if (p->seen->contains("suspect"))
                    return 1;
                p->seen->clear();
                return 0;
            },
            &probe);
        store.db().exec("CREATE INDEX thing_name ON thing(name);"
                        "BEGIN; UPDATE thing SET id = -id, name = name || 'x'; COMMIT;"
                        "CREATE TEMP TABLE copied AS SELECT * FROM thing ORDER BY name DESC");
        sqlite3_progress_handler(store.db().handle(), 0, nullptr, nullptr);
        QVERIFY(looks > 3);
        QVERIFY(!contentOfOpenFiles(folder).contains("suspect"));
    }

    void opensReadOnlyBesideAnotherProgram()
    {
        TestStore store;
        fill(store.db(), 10);
        auto second = Store::open(store.path(), TestStore::passphrase());
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QVERIFY((*second)->readOnlyReason().contains(
            QString::number(QCoreApplication::applicationPid())));
        QCOMPARE((*second)->writer().value<int>("SELECT count(*) FROM thing"), 10);
        QVERIFY_THROWS_EXCEPTION(sqlite::SqlError, Recording(**second, {}));

        store.db().exec("INSERT INTO thing VALUES(100, 'seen by the reader')");
        QCOMPARE((*second)->writer().value<int>("SELECT count(*) FROM thing"), 11);
        second->reset();
        store.db().exec("INSERT INTO thing VALUES(101, 'locks of the writer are still there')");

        store.close();
        const auto third = Store::open(store.path(), TestStore::passphrase());
        QVERIFY(!(*third)->isReadOnly());
    }

    void leavesOneFileWhenClosed()
    {
        TestStore store;
        fill(store.db(), 10);
        const QDir folder = QFileInfo(store.path()).absoluteDir();
        QVERIFY(folder.entryList(QDir::Files).size() > 1);
        store.close();
        QCOMPARE(folder.entryList(QDir::Files), QStringList{QFileInfo(store.path()).fileName()});
    }

    void changesItsPassphraseInAnInstant()
    {
        TestStore store;
        fill(store.db(), 100);
        const Secret next("another passphrase");
        QVERIFY(!store->changeKeySlot(Secret("wrong"), next));
        QVERIFY(store->changeKeySlot(TestStore::passphrase(), next));
        QCOMPARE(store.db().value<QString>("SELECT action FROM change ORDER BY id DESC"),
                 u"store.key.change"_s);
        store.close();
        QVERIFY(!Store::open(store.path(), TestStore::passphrase()));
        const auto opened = Store::open(store.path(), next);
        QVERIFY(opened);
        QVERIFY((*opened)->notices().isEmpty());
    }

    void addsAndRemovesWaysIn()
    {
        TestStore store;
        const QString keyFile = store.filePath(u"钥匙.bin"_s);
        QVERIFY(makeKeyFile(keyFile));
        QVERIFY(store->addKeySlot(Secret("second"), u"张警官"_s));
        QVERIFY(store->addKeySlot({{}, keyFile}, u"保险柜"_s));
        QVERIFY(store->addKeySlot({Secret("third"), keyFile}, {}));
        QVERIFY(!store->addKeySlot({{}, store.filePath(u"none"_s)}, {}));
        QCOMPARE(store->keySlots().size(), 4);
        QVERIFY(store->removeKeySlot(0));
        QVERIFY(!store->removeKeySlot(0));
        store.close();

        QVERIFY(!Store::open(store.path(), TestStore::passphrase()));
        QVERIFY(Store::open(store.path(), {{}, keyFile}));
        QVERIFY(Store::open(store.path(), {Secret("third"), keyFile}));
        QVERIFY(!Store::open(store.path(), Secret("third")));
        const auto opened = Store::open(store.path(), Secret("second"));
        QVERIFY((*opened)->removeKeySlot(2));
        QVERIFY((*opened)->removeKeySlot(3));
        QVERIFY(!(*opened)->removeKeySlot(1));
    }

    void refusesWithWords()
    {
        TestStore store;
        fill(store.db(), 3000);
        store.close();
        const QByteArray whole = content(store.path());
        const QString path = store.filePath(u"other.cluechain"_s);
        const auto messageFor = [&](const QByteArray& bytes) {
            overwrite(path, bytes);
            const auto opened = Store::open(path, TestStore::passphrase());
            return opened ? QString() : opened.error().message;
        };
        QVERIFY(messageFor({}).contains(u"no Cluechain store"_s));
        QVERIFY(messageFor("plain text").contains(u"no Cluechain store"_s));
        QVERIFY(messageFor(whole.first(5000)).contains(u"damaged"_s));
        QVERIFY(messageFor(whole.first(9000)).contains(u"damaged"_s));
        QVERIFY(!Store::open(store.filePath(u"none"_s), TestStore::passphrase()));
        QVERIFY(!Store::create(store.path(), TestStore::passphrase()));
        QVERIFY(!Store::create(store.filePath(u"no/such/folder"_s), TestStore::passphrase()));
        QVERIFY(!Store::create(store.filePath(u"new"_s), {}));
        QCOMPARE(content(store.path()), whole);
    }

    void opensDamagedStoresForReading()
    {
        TestStore store;
        fill(store.db(), 3000);
        store.close();
        const QByteArray whole = content(store.path());

        overwrite(store.path(), whole.first(whole.size() - 40'960));
        auto cut = Store::open(store.path(), TestStore::passphrase());
        QVERIFY2(cut, cut ? "" : qPrintable(cut.error().message + cut.error().detail));
        QVERIFY((*cut)->isDamaged());
        QVERIFY((*cut)->isReadOnly());
        QVERIFY((*cut)->writer().value<int>("SELECT count(*) FROM meta") > 0);
        QVERIFY((*cut)->openReader()->value<int>("SELECT count(*) FROM meta") > 0);
        const auto tables = readableTables(**cut);
        const auto thing = std::find_if(tables.begin(), tables.end(), [](const auto& table) {
            return table.table == u"thing"_s;
        });
        QVERIFY(thing != tables.end());
        QVERIFY(!thing->whole);
        QVERIFY(thing->rows > 1000 && thing->rows < 3000);
        QVERIFY(tables.first().whole);
        cut->reset();
        QCOMPARE(content(store.path()), whole.first(whole.size() - 40'960)); // nothing "repaired"

        QByteArray altered = whole;
        altered[4096 - 10] = char(~altered[4096 - 10]); // keyed hash of the first copy
        overwrite(store.path(), altered);
        const auto forged = Store::open(store.path(), TestStore::passphrase());
        QVERIFY((*forged)->isDamaged());
    }

    void renewsADamagedHeaderCopyAndSaysSo()
    {
        TestStore store;
        store.close();
        QByteArray bytes = content(store.path());
        bytes[100] = char(~bytes[100]);
        overwrite(store.path(), bytes);
        store.reopen();
        QCOMPARE(store->notices().size(), 2);
        store.reopen();
        QVERIFY(store->notices().isEmpty());
    }

    void refusesAStoreOfANewerProgram()
    {
        TestStore store;
        store.db().exec("PRAGMA user_version = 900");
        store.close();
        const auto opened = Store::open(store.path(), TestStore::passphrase());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"newer"_s));
    }

    void knowsNetworkShares()
    {
        for (const char* type : {"nfs4", "cifs", "fuse.sshfs", "9p", "SMB3", "fuse.glusterfs"})
            QVERIFY2(isNetworkFileSystem(type), type);
        for (const char* type : {"ext4", "btrfs", "ntfs3", "fuseblk", "overlay", "tmpfs", "exfat"})
            QVERIFY2(!isNetworkFileSystem(type), type);
        TestStore store;
        QVERIFY(!fileSystemOf(store.path()).isEmpty());
        QVERIFY(!fileSystemOf(store.filePath(u"not yet there"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "test_store.moc"
