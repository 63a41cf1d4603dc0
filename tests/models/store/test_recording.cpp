#include "models/store/chain.h"
#include "models/store/recording.h"
#include "support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestRecording : public QObject
{
    Q_OBJECT

    static void addTable(Store& store)
    {
        store.writer().exec("CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                            "INSERT INTO recorded_table(name) VALUES('thing')");
    }

private slots:
    void keepsEachActionInTheRecord()
    {
        TestStore store;
        addTable(*store);
        QSignalSpy changed(&*store, &Store::changed);

        Recording recording(*store, {CaseId{5}, u"thing.add"_s, u"张三"_s});
        sqlite::Statement(store.db(), "INSERT INTO thing VALUES(1, ?)").run(u"一号"_s);
        recording.noteBatch(BatchId{77});
        const ChangeId id = recording.commit();

        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<CaseId>(), CaseId{5});
        sqlite::Statement query(store.db(), QByteArray("SELECT ") + changeColumns +
                                                " FROM change ORDER BY id DESC");
        QVERIFY(query.step());
        const Change change = readChange(query);
        QCOMPARE(change.id, id);
        QCOMPARE(change.actor, u"林警官"_s);
        QCOMPARE(change.action, u"thing.add"_s);
        QCOMPARE(change.subject, u"张三"_s);
        QCOMPARE(change.batches, QList<qint64>{77});
        QCOMPARE(change.hash, chainHash(change));
        QVERIFY(query.step());
        QCOMPARE(readChange(query).hash, change.parentHash);

        const QList<RowChange> rows = readChangeset(change.changeset);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].table, u"thing"_s);
        QCOMPARE(rows[0].rowKey, u"1"_s);
        QCOMPARE(rows[0].kind, RowChange::Kind::Insert);
        QCOMPARE(rows[0].columns[1].after, QVariant(u"一号"_s));
    }

    void leavesNothingBehindUncommitted()
    {
        TestStore store;
        addTable(*store);
        const QByteArray head = chainHead(store.db());
        {
            Recording recording(*store, {{}, u"thing.add"_s, {}});
            store.db().exec("INSERT INTO thing VALUES(1, 'x')");
        }
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM thing"), 0);
        QCOMPARE(chainHead(store.db()), head);
    }

    void keepsTheRecordFromBeingAltered()
    {
        TestStore store;
        QVERIFY_THROWS_EXCEPTION(sqlite::SqlError, store.db().exec("DELETE FROM change"));
        QVERIFY_THROWS_EXCEPTION(sqlite::SqlError,
                                 store.db().exec("UPDATE change SET actor = 'x'"));
    }

    void opensAgainAndRefusesAWrongPassphrase()
    {
        TestStore store;
        const QString code = store->workstationCode();
        QCOMPARE(code.size(), 4);
        store.reopen();
        QCOMPARE(store->workstationCode(), code);
        store.close();
        const auto wrong = Store::open(store.path(), Secret("something else"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message, u"The passphrase is wrong."_s);
    }

    void readsInAnotherConnection()
    {
        TestStore store;
        addTable(*store);
        const auto reader = store->openReader();
        QCOMPARE(reader->value<int>("SELECT count(*) FROM thing"), 0);
        QVERIFY_THROWS_EXCEPTION(sqlite::SqlError, reader->exec("INSERT INTO thing VALUES(1, '')"));
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "test_recording.moc"
