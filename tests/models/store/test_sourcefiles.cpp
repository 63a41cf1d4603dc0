#include "models/store/sourcefiles.h"
#include "support/teststore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestSourceFiles : public QObject
{
    Q_OBJECT

    static QByteArray content(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char& byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }

private slots:
    void keepsAndReadsBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 1 << 20, (1 << 20) + 1, 3'500'000})
            QTest::addRow("%d bytes", int(size)) << size;
    }

    void keepsAndReadsBack()
    {
        QFETCH(qsizetype, size);
        TestStore store;
        SourceFileStore files(store.db());
        QBuffer source;
        source.setData(content(size));
        source.open(QIODevice::ReadOnly);
        const auto kept = files.keep(source, u"流水.csv"_s);
        QVERIFY(kept);
        QVERIFY(kept->isNew);

        store.reopen();
        SourceFileStore later(store.db());
        QCOMPARE(later.bytes(kept->id), source.data());
        const auto file =
            later.findBySha256(QCryptographicHash::hash(source.data(), QCryptographicHash::Sha256));
        QVERIFY(file);
        QCOMPARE(file->name, u"流水.csv"_s);
        QCOMPARE(file->size, size);
    }

    void keepsWhatRepeatsItselfInLittleRoom()
    {
        TestStore store;
        SourceFileStore files(store.db());
        QBuffer source;
        for (int i = 0; source.data().size() < 3'000'000; ++i)
            source.buffer() +=
                "6299012345678901238,2026-03-05 10:11:12," + QByteArray::number(i) + ",进\n";
        source.open(QIODevice::ReadOnly);
        const auto kept = files.keep(source, u"流水.csv"_s);
        QVERIFY(kept);
        QCOMPARE(files.bytes(kept->id), source.data());
        QVERIFY(store.db().value<qint64>("SELECT sum(length(bytes)) FROM source_chunk") <
                source.data().size() / 4);
        store.db().exec("UPDATE source_chunk SET bytes = substr(bytes, 2)");
        QVERIFY(files.bytes(kept->id).isEmpty());
    }

    void readsChunksOfBeforeTheyWereCompressed()
    {
        TestStore store;
        const QByteArray bytes(100, 'a');
        store.db().exec("INSERT INTO source_file VALUES(1, zeroblob(32), 100, 'x', 0, 1)");
        sqlite::Statement(store.db(), "INSERT INTO source_chunk VALUES(1, 0, ?)").run(bytes);
        QCOMPARE(SourceFileStore(store.db()).bytes(SourceFileId{1}), bytes);
    }

    void keepsTheSameFileOnce()
    {
        TestStore store;
        SourceFileStore files(store.db());
        QBuffer source;
        source.setData("abc");
        source.open(QIODevice::ReadOnly);
        const auto first = files.keep(source, u"a"_s);
        const auto second = files.keep(source, u"b"_s);
        QVERIFY(!second->isNew);
        QCOMPARE(second->id, first->id);
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM source_file"), 1);
    }

    void seeksAnywhere()
    {
        TestStore store;
        SourceFileStore files(store.db());
        QBuffer source;
        source.setData(content(2'500'000));
        source.open(QIODevice::ReadOnly);
        const auto device = files.open(files.keep(source, u"a"_s)->id);
        for (const qint64 at : {2'400'000, 5, 1'048'570, 2'499'999}) {
            QVERIFY(device->seek(at));
            QCOMPARE(device->read(20), source.data().mid(at, 20));
        }
        QCOMPARE(device->read(1), QByteArray());
    }

    void leavesNothingBehindWhenStopped()
    {
        TestStore store;
        SourceFileStore files(store.db());
        QBuffer source;
        source.setData(content(3'000'000));
        source.open(QIODevice::ReadOnly);
        std::stop_source stop;
        const auto kept =
            files.keep(source, u"a"_s, {stop.get_token(), [&](int) { stop.request_stop(); }});
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Cancelled);
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM source_file"), 0);
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM source_chunk"), 0);
    }

    void sweepsWhatDidNotArrive()
    {
        TestStore store;
        store.db().exec("INSERT INTO source_file VALUES(1, zeroblob(32), 9, 'x', 0, 0);"
                        "INSERT INTO source_chunk VALUES(1, 0, x'00')");
        QVERIFY(!SourceFileStore(store.db()).find(SourceFileId{1}));
        store.reopen();
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM source_chunk"), 0);
    }
};

QTEST_GUILESS_MAIN(TestSourceFiles)
#include "test_sourcefiles.moc"
