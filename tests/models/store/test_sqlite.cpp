#include "models/store/sqlite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace cluechain::sqlite;
using namespace Qt::StringLiterals;

class TestSqlite : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_db;

    template <typename T>
    T roundTrip(const T& value)
    {
        Statement(*m_db, "INSERT OR REPLACE INTO t VALUES(1, ?)").run(value);
        return m_db->value<T>("SELECT v FROM t WHERE id = 1");
    }

private slots:
    void init()
    {
        m_db = std::make_unique<Database>(m_dir.filePath(u"库 one.db"_s), Database::Mode::Create,
                                          Secret(QByteArray(32, 'k')));
        m_db->exec("DROP TABLE IF EXISTS t; CREATE TABLE t(id INTEGER PRIMARY KEY, v ANY) STRICT");
    }
    void cleanup() { m_db.reset(); }

    void readsBackWhatItBinds()
    {
        QCOMPARE(roundTrip(42), 42);
        QCOMPARE(roundTrip(std::numeric_limits<qint64>::min()), std::numeric_limits<qint64>::min());
        QCOMPARE(roundTrip(true), true);
        QCOMPARE(roundTrip(0.5), 0.5);
        QCOMPARE(roundTrip(u"转账，𠮷"_s), u"转账，𠮷"_s);
        QCOMPARE(roundTrip(QByteArray("\0\x01\xff", 3)), QByteArray("\0\x01\xff", 3));
        QCOMPARE(roundTrip(Money::fromFen(-5)), Money::fromFen(-5));
        QCOMPARE(roundTrip(Instant::fromMicroseconds(-1)), Instant::fromMicroseconds(-1));
        QCOMPARE(roundTrip(QDate(2026, 2, 28)), QDate(2026, 2, 28));
        QCOMPARE(roundTrip(CaseId{7}), CaseId{7});
        QCOMPARE(roundTrip(std::optional<Money>(Money::fromFen(3))), Money::fromFen(3));
    }

    void readsNullAsNothing()
    {
        QCOMPARE(roundTrip(std::optional<QString>()), std::nullopt);
        QVERIFY(!roundTrip(CaseId()));
        QVERIFY(!roundTrip(QDate()).isValid());
        QCOMPARE(m_db->value<int>("SELECT v IS NULL FROM t"), 1);
        roundTrip(QString());
        QCOMPARE(m_db->value<QString>("SELECT typeof(v) FROM t"), u"text"_s);
    }

    void saysWhatFailed()
    {
        try {
            Statement(*m_db, "SELECT nonsense FROM t");
            QFAIL("no error");
        } catch (const SqlError& e) {
            QVERIFY(QByteArray(e.what()).contains("nonsense"));
        }
        Statement insert(*m_db, "INSERT INTO t VALUES(1, ?)");
        insert.run(1);
        try {
            insert.run(2);
            QFAIL("no error");
        } catch (const SqlError& e) {
            QVERIFY(e.isConstraint());
        }
        insert.reset();
    }

    void rollsBackWhatWasNotCommitted()
    {
        {
            Transaction outer(*m_db);
            m_db->exec("INSERT INTO t VALUES(1, 'outer')");
            {
                Transaction inner(*m_db);
                m_db->exec("INSERT INTO t VALUES(2, 'inner')");
            }
            {
                Transaction inner(*m_db);
                m_db->exec("INSERT INTO t VALUES(3, 'kept')");
                inner.commit();
            }
            outer.commit();
        }
        {
            Transaction outer(*m_db);
            m_db->exec("DELETE FROM t");
        }
        QCOMPARE(m_db->value<QString>("SELECT group_concat(id) FROM t"), u"1,3"_s);
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        m_db->stopOn(source.get_token());
        source.request_stop();
        try {
            m_db->value<qint64>("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                " SELECT count(*) FROM n");
            QFAIL("no error");
        } catch (const SqlError& e) {
            QVERIFY(e.isInterrupted());
        }
        m_db->stopOn({});
        QCOMPARE(m_db->value<int>("SELECT 1"), 1);
    }

    void needsTheKey()
    {
        m_db->exec("INSERT INTO t VALUES(1, 1)");
        const QString path = QString::fromUtf8(
            m_db->value<QByteArray>("SELECT file FROM pragma_database_list WHERE name = 'main'"));
        Database other(path, Database::Mode::ReadOnly, Secret(QByteArray(32, 'k')));
        QCOMPARE(other.value<int>("SELECT v FROM t"), 1);
        try {
            Database wrong(path, Database::Mode::ReadOnly, Secret(QByteArray(32, 'x')));
            wrong.value<int>("SELECT v FROM t");
            QFAIL("opened with a wrong key");
        } catch (const SqlError& e) {
            QVERIFY(e.isDamage());
        }
    }
};

QTEST_APPLESS_MAIN(TestSqlite)
#include "test_sqlite.moc"
