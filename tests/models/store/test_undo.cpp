#include "models/store/history.h"
#include "models/store/recording.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

    static constexpr CaseId one = {1};
    static constexpr CaseId two = {2};
    std::unique_ptr<TestStore> m_store;

    ChangeId record(const QByteArray& sql, CaseId caseId = one, BatchId batch = {})
    {
        Recording recording(**m_store, {caseId, u"thing.edit"_s, QString::fromUtf8(sql)});
        m_store->db().exec(sql);
        if (batch)
            recording.noteBatch(batch);
        return recording.commit();
    }

    QString things() const
    {
        return m_store->db().value<QString>(
            "SELECT group_concat(id || name || color, ' ') FROM (SELECT * FROM thing ORDER BY id)");
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_store->db().exec(
            "CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
            " color TEXT NOT NULL DEFAULT '') STRICT;"
            "CREATE TABLE part(thing_id INTEGER NOT NULL REFERENCES thing(id) ON DELETE RESTRICT,"
            " number INTEGER NOT NULL, PRIMARY KEY (thing_id, number)) STRICT;"
            "CREATE TABLE bulk(batch_id INTEGER NOT NULL) STRICT;"
            "INSERT INTO recorded_table(name) VALUES('thing'), ('part')");
    }
    void cleanup() { m_store.reset(); }

    void takesBackAndBringsBackAcrossRestarts()
    {
        record("INSERT INTO thing VALUES(1, 'a', '')");
        record("UPDATE thing SET name = 'b' WHERE id = 1");
        QVERIFY(undoLast(**m_store, one));
        QCOMPARE(things(), u"1a"_s);
        m_store->reopen();
        QVERIFY(undoLast(**m_store, one));
        QCOMPARE(things(), QString());
        QVERIFY(!undoLast(**m_store, one));
        m_store->reopen();
        QVERIFY(redoLast(**m_store, one));
        QCOMPARE(things(), u"1a"_s);
        QVERIFY(redoLast(**m_store, one));
        QCOMPARE(things(), u"1b"_s);
        QVERIFY(!redoLast(**m_store, one));
        QVERIFY(undoLast(**m_store, one));
        QCOMPARE(things(), u"1a"_s);
    }

    void forgetsRedoWhenSomethingNewIsDone()
    {
        record("INSERT INTO thing VALUES(1, 'a', '')");
        QVERIFY(undoLast(**m_store, one));
        record("INSERT INTO thing VALUES(2, 'b', '')");
        QVERIFY(!redoLast(**m_store, one));
        QVERIFY(undoLast(**m_store, one));
        QCOMPARE(things(), QString());
    }

    void keepsToTheCaseAndThePerson()
    {
        const ChangeId first = record("INSERT INTO thing VALUES(1, 'a', '')");
        record("INSERT INTO thing VALUES(2, 'b', '')", two);
        (*m_store)->setActor(u"another"_s);
        QVERIFY(!undoLast(**m_store, one));
        record("INSERT INTO thing VALUES(3, 'c', '')");
        (*m_store)->setActor(u"林警官"_s);
        QCOMPARE(undoLast(**m_store, one).value(), first);
        QCOMPARE(things(), u"2b 3c"_s);
    }

    void takesOtherFieldsOfTheSameRowApart()
    {
        record("INSERT INTO thing VALUES(1, 'a', 'red')");
        const ChangeId name = record("UPDATE thing SET name = 'b'");
        record("UPDATE thing SET color = 'blue'");
        QCOMPARE(changesToUndo(m_store->db(), name), QList<ChangeId>{name});
        QVERIFY(undoChange(**m_store, name));
        QCOMPARE(things(), u"1ablue"_s);
    }

    void takesLaterChangesAlong()
    {
        const ChangeId thing = record("INSERT INTO thing VALUES(1, 'a', '')");
        const ChangeId name = record("UPDATE thing SET name = 'b'");
        const ChangeId again = record("UPDATE thing SET name = 'c'");
        const ChangeId part = record("INSERT INTO part VALUES(1, 7)", two);
        record("INSERT INTO thing VALUES(2, 'z', '')");
        QCOMPARE(changesToUndo(m_store->db(), name), (QList<ChangeId>{again, name}));
        QCOMPARE(changesToUndo(m_store->db(), thing), (QList<ChangeId>{part, again, name, thing}));

        const auto alone = undoChanges(**m_store, {thing});
        QVERIFY(!alone);
        QVERIFY(!alone.error().detail.isEmpty());
        QCOMPARE(things(), u"1c 2z"_s);

        QVERIFY(undoChange(**m_store, thing));
        QCOMPARE(things(), u"2z"_s);
        QVERIFY(redoLast(**m_store, one));
        QCOMPARE(things(), u"1c 2z"_s);
        QCOMPARE(m_store->db().value<int>("SELECT count(*) FROM part"), 1);
    }

    void bringsBackWhatARowReferredTo()
    {
        record("INSERT INTO thing VALUES(1, 'a', '')");
        record("INSERT INTO part VALUES(1, 7)");
        const ChangeId part = record("DELETE FROM part");
        const ChangeId thing = record("DELETE FROM thing");
        QCOMPARE(changesToUndo(m_store->db(), part), (QList<ChangeId>{thing, part}));
        QVERIFY(undoChange(**m_store, part));
        QCOMPARE(m_store->db().value<int>("SELECT count(*) FROM part"), 1);
    }

    void undoesWholeActionsDespiteRestrict()
    {
        record("INSERT INTO thing VALUES(1, 'a', ''); INSERT INTO part VALUES(1, 1)");
        QVERIFY(undoLast(**m_store, one));
        QCOMPARE(things(), QString());
        QVERIFY(redoLast(**m_store, one));
        QCOMPARE(m_store->db().value<int>("SELECT count(*) FROM part"), 1);
    }

    void takesBulkRowsBackByBatch()
    {
        QList<qint64> removed;
        QList<qint64> restored;
        (*m_store)->setBulkHooks(
            {[&](sqlite::Database& db, BatchId batch) {
                 removed.append(batch.value);
                 sqlite::Statement(db, "DELETE FROM bulk WHERE batch_id = ?").run(batch);
             },
             [&](Store& store, BatchId batch) -> Result<> {
                 restored.append(batch.value);
                 sqlite::Statement(store.writer(), "INSERT INTO bulk VALUES(?)").run(batch);
                 return {};
             }});
        record("INSERT INTO thing VALUES(1, 'a', ''); INSERT INTO bulk VALUES(9)", one, BatchId{9});
        QVERIFY(undoLast(**m_store, one));
        QCOMPARE(m_store->db().value<int>("SELECT count(*) FROM bulk"), 0);
        QVERIFY(redoLast(**m_store, one));
        QCOMPARE(m_store->db().value<int>("SELECT count(*) FROM bulk"), 1);
        QVERIFY(undoLast(**m_store, one));
        QCOMPARE(removed, (QList<qint64>{9, 9}));
        QCOMPARE(restored, QList<qint64>{9});
        QCOMPARE(things(), QString());
    }

    void refusesWhatIsNoLongerAsItWas()
    {
        record("INSERT INTO thing VALUES(1, 'a', '')");
        m_store->db().exec("UPDATE thing SET name = 'behind the back of the record'");
        const auto undone = undoLast(**m_store, one);
        QVERIFY(!undone);
        QVERIFY(undone.error().detail.contains(u"thing 1"_s));
        QVERIFY(!undoChanges(**m_store, {ChangeId{1}}));
    }

    void tellsTheHistoryOfFields()
    {
        const ChangeId came = record("INSERT INTO thing VALUES(1, 'a', '红')");
        const ChangeId changed = record("UPDATE thing SET name = 'b', color = '蓝'");
        undoLast(**m_store, one).value();

        const auto fields = fieldHistory(m_store->db(), u"thing"_s, u"1"_s, u"color"_s);
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields[0].change, came);
        QVERIFY(!fields[0].before.isValid());
        QCOMPARE(fields[1].change, changed);
        QCOMPARE(fields[1].before, QVariant(u"红"_s));
        QCOMPARE(fields[1].after, QVariant(u"蓝"_s));
        QCOMPARE(fields[2].after, QVariant(u"红"_s));
        QCOMPARE(fieldChanges(m_store->db(), changed).size(), 2);

        const auto entries = history(m_store->db(), {.caseId = one});
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].change.undoes, QList<ChangeId>{changed});
        QVERIFY(!entries[0].canUndo);
        QVERIFY(!entries[1].holds);
        QVERIFY(entries[2].canUndo);
        QCOMPARE(history(m_store->db(), {.caseId = one, .before = changed}).size(), 1);
        QCOMPARE(history(m_store->db(), {.caseId = CaseId()}).size(), 1); // store.create
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
