#include "models/store/chain.h"
#include "models/store/migrations.h"
#include "models/store/store.h"
#include "models/store/storefiles.h"
#include "models/store/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;
using sqlite::Database;

class TestMigrations : public QObject
{
    Q_OBJECT

    /// A store as the first schema made it, with one change of a person.
    static void makeOldStore(const QString& path, const Secret& passphrase)
    {
        const Secret storeKey = newStoreKey();
        StoreHeader header;
        QVERIFY(header.setSlot(0, {passphrase, {}}, storeKey, KeyCost::cheapest(), {}));
        {
            Database db(path, Database::Mode::Create, pageKey(storeKey));
            QFile script(u":/schema/001.sql"_s);
            QVERIFY(script.open(QIODevice::ReadOnly));
            db.exec("PRAGMA journal_mode = WAL");
            db.exec("PRAGMA application_id = " + QByteArray::number(applicationId));
            db.exec(script.readAll());
            db.exec("PRAGMA user_version = 1");
            db.exec("INSERT INTO meta VALUES('store_id', 'old'), ('workstation', 'AB23')");
            appendChange(db, {.actor = u"旧人"_s, .action = u"store.create"_s});
        }
        writeStoreHeader(path, header, storeKey);
    }

private slots:
    void numbersItsStepsWithoutAGap()
    {
        const auto scripts = QDir(u":/schema"_s).entryList({u"*.sql"_s});
        QCOMPARE(scripts.size(), newestSchema());
        QVERIFY(newestSchema() >= 2);
    }

    void upgradesAnOldStoreAndKeepsACopy()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"旧库.cluechain"_s);
        const Secret passphrase("old words");
        makeOldStore(path, passphrase);
        QFile before(path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray old = before.readAll();
        const QString copy = dir.filePath(u"旧库.before-%1.cluechain"_s.arg(newestSchema()));
        {
            // Someone may only want to look: an old store is not changed for that.
            const auto looked =
                Store::open(path, passphrase, {.access = OpenOptions::Access::ReadOnly});
            QVERIFY(!looked);
            QVERIFY(looked.error().message.contains(u"older"_s));

            const auto store = Store::open(path, passphrase);
            QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
            QCOMPARE(schemaOf((*store)->writer()), newestSchema());
            QCOMPARE((*store)->workstationCode(), u"AB23"_s);
            QCOMPARE((*store)->notices().size(), 1);
            QVERIFY((*store)->notices()[0].contains(copy));
            QCOMPARE((*store)->writer().value<int>("SELECT count(*) FROM change"), newestSchema());
        }
        QVERIFY(verifyStore(path, passphrase)->isClean());

        QFile kept(copy);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), old);
        QVERIFY(verifyStore(copy, passphrase)->isClean());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 2);
    }

    void keepsACopyForEachUpgrade()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.cluechain"_s);
        const Secret passphrase("old words");
        makeOldStore(path, passphrase);
        QVERIFY(QFile::copy(path, dir.filePath(u"a.before-%1.cluechain"_s.arg(newestSchema()))));
        QVERIFY(Store::open(path, passphrase));
        QVERIFY(QFile::exists(dir.filePath(u"a.before-%1-2.cluechain"_s.arg(newestSchema()))));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
