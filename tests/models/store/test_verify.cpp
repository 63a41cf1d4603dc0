#include "models/store/recording.h"
#include "models/store/sourcefiles.h"
#include "models/store/undo.h"
#include "models/store/verify.h"
#include "support/teststore.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;
using Part = VerifyReport::Part;

class TestVerify : public QObject
{
    Q_OBJECT

    /// Some tables, some changes, a kept file, and pages that are no longer used.
    static void fill(TestStore& store)
    {
        store.db().exec("CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                        "CREATE TABLE bulky(bytes BLOB) STRICT;"
                        "INSERT INTO recorded_table(name) VALUES('thing');"
                        "INSERT INTO bulky VALUES(randomblob(60000))");
        for (int i = 0; i < 10; ++i) {
            Recording recording(*store, {CaseId{1}, u"thing.add"_s, QString::number(i)});
            sqlite::Statement(store.db(), "INSERT INTO thing VALUES(?, '王某')").run(i);
            recording.commit();
        }
        QVERIFY(undoLast(*store, CaseId{1}));
        QBuffer source;
        source.setData(QByteArray(50'000, 'f'));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(SourceFileStore(store.db()).keep(source, u"流水.xlsx"_s));
        store.db().exec("DROP TABLE bulky");
    }

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void overwrite(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static VerifyReport verified(const TestStore& store)
    {
        auto report = verifyStore(store.path(), TestStore::passphrase());
        if (!report)
            qWarning("%s", qPrintable(report.error().message));
        return report ? *report : VerifyReport{.faults = {{Part::Header, u"not opened"_s}}};
    }

    static bool hasFault(const VerifyReport& report, Part part)
    {
        return std::any_of(report.faults.begin(), report.faults.end(),
                           [&](const auto& fault) { return fault.part == part; });
    }

    /// Alters the open store behind the back of the record.
    static void tamper(TestStore& store, const char* sql)
    {
        store.db().exec(
            "DROP TRIGGER change_is_never_altered; DROP TRIGGER change_is_never_removed;"
            "PRAGMA foreign_keys = OFF");
        store.db().exec(sql);
        store.close();
    }

private slots:
    void findsNothingInAWholeStore()
    {
        TestStore store;
        fill(store);
        store.close();
        const QByteArray before = content(store.path());
        const VerifyReport report = verified(store);
        for (const auto& fault : report.faults)
            qWarning("%s", qPrintable(fault.text));
        QVERIFY(report.isClean());
        QVERIFY(report.pages > 15);
        QCOMPARE(report.changes, 12);
        QCOMPARE(report.keptFiles, 1);
        QVERIFY(report.notes.isEmpty());
        QCOMPARE(content(store.path()), before);
        QCOMPARE(QFileInfo(store.path()).dir().entryList(QDir::Files).size(), 1);
        QVERIFY(!verifyStore(store.path(), Secret("wrong")));
    }

    void looksAtAStoreInUse()
    {
        TestStore store;
        fill(store);
        const VerifyReport report = verified(store);
        QVERIFY(report.isClean());
        QCOMPARE(report.notes.size(), 1);
        store.db().exec("INSERT INTO thing VALUES(77, 'the writer still has its locks')");
        store.reopen();
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM thing"), 10);
    }

    void findsAnyFlippedBit()
    {
        TestStore store;
        fill(store);
        QVERIFY(store.db().value<int>("PRAGMA freelist_count") > 5);
        store.close();
        const QByteArray whole = content(store.path());
        QRandomGenerator random(20260303);
        QList<qint64> bits;
        for (int i = 0; i < 300; ++i)
            bits.append(random.bounded(whole.size() * 8));
        for (const qint64 byte : {0,    20,   30,   63,   70,   100,  2200, 4000, 4040, 4090,
                                  4100, 8191, 8192, 8200, 8207, 8208, 8209, 8210, 8215, 8216})
            bits.append(byte * 8 + 3);
        for (const qint64 bit : bits) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            overwrite(store.path(), flipped);
            const auto report = verifyStore(store.path(), TestStore::passphrase());
            QVERIFY2(!report || !report->isClean(), qPrintable(QString::number(bit)));
            QCOMPARE(content(store.path()), flipped);
        }
    }

    void findsMissingAndAddedBytes()
    {
        TestStore store;
        fill(store);
        store.close();
        const QByteArray whole = content(store.path());
        for (const QByteArray& bytes :
             {whole.chopped(1), whole.chopped(4096), whole.chopped(30'000), whole + 'x',
              whole + QByteArray(4096, '\0'), whole.first(8192), whole.first(12'288)}) {
            overwrite(store.path(), bytes);
            const auto report = verifyStore(store.path(), TestStore::passphrase());
            QVERIFY(!report || !report->isClean());
        }
        overwrite(store.path(), whole.first(100));
        QVERIFY(!verifyStore(store.path(), TestStore::passphrase()));
    }

    void namesTheFirstBrokenLink()
    {
        TestStore store;
        fill(store);
        const auto id = store.db().value<qint64>("SELECT id FROM change WHERE subject = '4'");
        tamper(store, "UPDATE change SET actor = '别人' WHERE subject IN ('4', '6')");
        const VerifyReport report = verified(store);
        QCOMPARE(report.faults.size(), 1);
        QCOMPARE(report.faults[0].part, Part::Record);
        QVERIFY(report.faults[0].text.contains(QString::number(id)));
        QVERIFY(report.faults[0].text.contains(u"别人"_s));
        QCOMPARE(report.changes, 5);
    }

    void findsAMissingLink()
    {
        TestStore store;
        fill(store);
        tamper(store, "DELETE FROM change_row WHERE change_id ="
                      " (SELECT id FROM change WHERE subject = '4' AND undoes = '');"
                      "DELETE FROM change WHERE subject = '4'");
        QVERIFY(hasFault(verified(store), Part::Record));
    }

    void findsOtherTampering_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Part>("part");
        QTest::newRow("kept file")
            << QByteArray("UPDATE source_chunk SET bytes = x'00'") << Part::KeptFile;
        QTest::newRow("lost chunk") << QByteArray("DELETE FROM source_chunk") << Part::KeptFile;
        QTest::newRow("reference")
            << QByteArray("INSERT INTO source_chunk VALUES(5, 5, x'00')") << Part::References;
        QTest::newRow("index of the record")
            << QByteArray("INSERT INTO change_row SELECT 'thing', '99', max(id) FROM change")
            << Part::Record;
        QTest::newRow("nonsense for a changeset")
            << QByteArray("UPDATE change SET changeset = randomblob(300) WHERE subject = '4'")
            << Part::Record;
    }

    void findsOtherTampering()
    {
        QFETCH(QByteArray, sql);
        QFETCH(Part, part);
        TestStore store;
        fill(store);
        tamper(store, sql.constData());
        QVERIFY(hasFault(verified(store), part));
    }

    void stopsWhenAsked()
    {
        TestStore store;
        fill(store);
        store.close();
        std::stop_source stop;
        const auto report = verifyStore(store.path(), TestStore::passphrase(),
                                        {stop.get_token(), [&](int) { stop.request_stop(); }});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
