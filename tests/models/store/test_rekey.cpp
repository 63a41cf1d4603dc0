#include "models/store/recording.h"
#include "models/store/rekey.h"
#include "models/store/verify.h"
#include "support/teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestRekey : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void fill(TestStore& store)
    {
        store.db().exec("CREATE TABLE thing(id INTEGER PRIMARY KEY, bytes BLOB) STRICT;"
                        "WITH n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                        " INSERT INTO thing(bytes) SELECT randomblob(3000) FROM n");
    }

    static QStringList filesBeside(const TestStore& store)
    {
        return QFileInfo(store.path()).absoluteDir().entryList(QDir::Files);
    }

private slots:
    void writesEveryPageAnew()
    {
        TestStore store;
        fill(store);
        QVERIFY(store->addKeySlot(Secret("second"), u"张警官"_s));
        store.close();
        const QByteArray before = content(store.path());

        int last = 0;
        const auto dropped = rewriteWithNewKey(store.path(), {TestStore::passphrase(), {}},
                                               u"林警官"_s, {{}, [&](int done) {
                                                                 QVERIFY(done >= last);
                                                                 last = done;
                                                             }});
        QVERIFY2(dropped, dropped ? "" : qPrintable(dropped.error().detail));
        QCOMPARE(dropped->size(), 1);
        QCOMPARE(dropped->first().label, u"张警官"_s);
        QCOMPARE(last, 1000);
        QCOMPARE(filesBeside(store).size(), 1);

        const QByteArray after = content(store.path());
        QVERIFY(after.size() >= before.size());
        for (qint64 at = 8192; at < before.size(); at += 4096)
            QVERIFY(after.mid(at, 4096) != before.mid(at, 4096));
        QVERIFY(!Store::open(store.path(), Secret("second")));
        store.reopen();
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM thing"), 3000);
        QCOMPARE(store.db().value<QString>("PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(store.db().value<QString>("SELECT action FROM change ORDER BY id DESC"),
                 u"store.key.renew"_s);
        store.close();
        QVERIFY(verifyStore(store.path(), TestStore::passphrase())->isClean());
    }

    void stopsWithoutATrace()
    {
        for (const int when : {0, 300, 700}) {
            TestStore store;
            fill(store);
            store.close();
            const QByteArray before = content(store.path());
            std::stop_source stop;
            const auto result = rewriteWithNewKey(store.path(), {TestStore::passphrase(), {}}, {},
                                                  {stop.get_token(), [&](int done) {
                                                       if (done >= when)
                                                           stop.request_stop();
                                                   }});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
            QCOMPARE(content(store.path()), before);
            QCOMPARE(filesBeside(store).size(), 1);
        }
    }

    void refusesAStoreThatIsOpen()
    {
        TestStore store;
        QVERIFY(!rewriteWithNewKey(store.path(), TestStore::passphrase(), {}));
        const auto reader = Store::open(store.path(), TestStore::passphrase(),
                                        {.access = OpenOptions::Access::ReadOnly});
        store.close();
        QVERIFY((*reader)->writer().value<int>("SELECT count(*) FROM meta") > 0);
        const auto result = rewriteWithNewKey(store.path(), TestStore::passphrase(), {});
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"closed"_s));
    }

    void sweepsWhatAnInterruptedOneLeft()
    {
        TestStore store;
        store.close();
        QVERIFY(QFile::copy(store.path(), store.path() + u"-rekey"_s));
        store.reopen();
        QVERIFY(!QFile::exists(store.path() + u"-rekey"_s));
    }

    void refusesAWrongPassphrase()
    {
        TestStore store;
        store.close();
        QVERIFY(!rewriteWithNewKey(store.path(), {Secret("wrong"), {}}, {}));
        QCOMPARE(filesBeside(store).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRekey)
#include "test_rekey.moc"
