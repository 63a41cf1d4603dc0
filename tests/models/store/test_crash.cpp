#include "models/store/recording.h"
#include "models/store/rekey.h"
#include "models/store/sourcefiles.h"
#include "models/store/undo.h"
#include "models/store/verify.h"
#include "support/teststore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

constexpr CaseId someCase = {1};

void say(const char* word, qint64 number)
{
    std::printf("%s %lld\n", word, static_cast<long long>(number));
    std::fflush(stdout);
}

std::unique_ptr<Store> openStore(const QString& path)
{
    auto store = Store::open(path, TestStore::passphrase());
    if (!store)
        qFatal("%s %s", qPrintable(store.error().message), qPrintable(store.error().detail));
    (*store)->setActor(u"林警官"_s);
    return std::move(*store);
}

void addThing(Store& store, qint64 number, int size)
{
    Recording recording(store, {someCase, u"thing.add"_s, QString::number(number)});
    sqlite::Statement(store.writer(), "INSERT INTO thing VALUES(?, randomblob(?))")
        .run(number, size);
    recording.commit();
}

void keepFile(Store& store, qint64 number)
{
    QBuffer source;
    source.setData(QByteArray(2'500'000, char(number)) + QByteArray::number(number));
    source.open(QIODevice::ReadOnly);
    if (!SourceFileStore(store.writer()).keep(source, u"file"_s))
        qFatal("not kept");
}

/// Writes all kinds of things, and says of each that it is written when it is, until it is killed.
int writeForever(const QString& path)
{
    const auto store = openStore(path);
    for (qint64 n = store->writer().value<qint64>("SELECT max(id) FROM thing") + 1;; ++n) {
        addThing(*store, n, n % 10 == 0 ? 300'000 : 50);
        say("written", n);
        if (n % 7 == 0) {
            addThing(*store, n + 1, 10);
            if (!undoLast(*store, someCase))
                qFatal("not undone");
            say("undone", n + 1);
        }
        if (n % 9 == 0) {
            if (!store->changeKeySlot(TestStore::passphrase(), TestStore::passphrase()))
                qFatal("header not written");
        }
        if (n % 11 == 0) {
            keepFile(*store, n);
            say("kept", n);
        }
        if (n % 13 == 0)
            store->writer().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

int createStores(const QString& path)
{
    say("creating", 0);
    for (int n = 0;; ++n) {
        if (!Store::create(path + QString::number(n), TestStore::passphrase(),
                           {.keyCost = CreateOptions::KeyCost::Cheapest}))
            qFatal("not created");
        say("created", n);
    }
}

int renewKeys(const QString& path)
{
    say("renewing", 0);
    for (int n = 0;; ++n) {
        if (!rewriteWithNewKey(path, {TestStore::passphrase(), {}}, {}))
            qFatal("not renewed");
        say("renewed", n);
    }
}

/// Writes until files may not grow any more, then on when they may again.
int writeToAFullDisk(const QString& path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const auto store = openStore(path);
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = 400'000;
    setrlimit(RLIMIT_FSIZE, &limit);
    qint64 n = 1;
    QString message;
    while (message.isEmpty() && n < 1000) {
        try {
            addThing(*store, n, 10'000);
            say("written", n);
            ++n;
        } catch (const sqlite::SqlError& e) {
            message = toError(e).message;
        }
    }
    std::printf("message %s\n", qPrintable(message));
    try {
        keepFile(*store, 1);
        say("kept", 0);
    } catch (const sqlite::SqlError& e) {
        std::printf("file %s\n", qPrintable(toError(e).message));
    }
    limit.rlim_cur = before;
    setrlimit(RLIMIT_FSIZE, &limit);
    addThing(*store, n, 10'000);
    say("written", n);
    keepFile(*store, 1);
    say("kept", 1);
    return 0;
}

} // namespace

/// What happens to a store when its program is killed or its disk is full. CLUECHAIN_KILLS says
/// how often it is killed while it writes, 20 times if nothing is said.
class TestCrash : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random{QRandomGenerator::securelySeeded()};

    static constexpr int killsOfARound = 20;

    static int rounds()
    {
        const int kills = qEnvironmentVariableIntValue("CLUECHAIN_KILLS");
        return std::max(1, kills / killsOfARound);
    }

    static void addRounds()
    {
        QTest::addColumn<int>("round");
        for (int round = 1; round <= rounds(); ++round)
            QTest::addRow("round %d", round) << round;
    }

    static void start(QProcess& process, const QString& what, const QString& path)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {what, path});
        QVERIFY(process.waitForStarted());
    }

    /// Kills the program at some moment, mostly after its first word; returns what it said.
    QByteArrayList killedAtSomeMoment(const QString& what, const QString& path, int atMost)
    {
        QProcess process;
        start(process, what, path);
        const bool whileItOpens = m_random.bounded(6) == 0;
        if (!whileItOpens && !process.waitForReadyRead(30'000))
            return {"it said nothing"};
        QTest::qSleep(m_random.bounded(atMost) + 1);
        process.kill();
        process.waitForFinished();
        QByteArrayList lines = process.readAllStandardOutput().split('\n');
        lines.removeLast(); // empty, or not said to its end
        return lines;
    }

    static void verifyIsClean(const QString& path)
    {
        const auto report = verifyStore(path, TestStore::passphrase());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY2(report->isClean(),
                 report->isClean() ? "" : qPrintable(report->faults.first().text));
    }

    static void addTable(TestStore& store)
    {
        store.db().exec("CREATE TABLE thing(id INTEGER PRIMARY KEY, bytes BLOB) STRICT;"
                        "INSERT INTO recorded_table(name) VALUES('thing')");
    }

private slots:
    void losesNothingThatWasWrittenWhenKilled_data() { addRounds(); }
    void losesNothingThatWasWrittenWhenKilled()
    {
        TestStore store;
        addTable(store);
        store.close();
        qint64 said = 0;
        for (int kill = 0; kill < killsOfARound; ++kill) {
            const QByteArrayList lines =
                killedAtSomeMoment(u"--write"_s, store.path(), kill % 4 == 0 ? 800 : 150);
            if (kill % 2 == 0)
                verifyIsClean(store.path()); // first, as it was left
            store.reopen();
            QVERIFY(store->notices().size() == 0 || store->notices().size() == 2);
            for (const QByteArray& line : lines) {
                const qint64 number = line.mid(line.indexOf(' ') + 1).toLongLong();
                sqlite::Statement thing(store.db(), "SELECT 1 FROM thing WHERE id = ?");
                sqlite::Statement change(store.db(), "SELECT 1 FROM change WHERE subject = ?");
                thing.bind(number);
                change.bind(QString::number(number));
                QVERIFY2(change.step() || line.startsWith("kept"), line.constData());
                if (line.startsWith("written"))
                    QVERIFY2(thing.step(), line.constData());
                ++said;
            }
            QCOMPARE(store.db().value<int>("SELECT count(*) FROM source_file WHERE complete = 0"),
                     0);
            store.close();
            verifyIsClean(store.path());
        }
        qInfo("%d kills, %lld acknowledged writes found again", killsOfARound,
              static_cast<long long>(said));
    }

    void createsAWholeStoreOrNone_data() { addRounds(); }
    void createsAWholeStoreOrNone()
    {
        for (int kill = 0; kill < killsOfARound / 4; ++kill) {
            QTemporaryDir dir;
            const QByteArrayList lines =
                killedAtSomeMoment(u"--create"_s, dir.filePath(u"made"_s), 60);
            for (int n = 0; n <= lines.size(); ++n) {
                const QString path = dir.filePath(u"made%1"_s.arg(n));
                if (QFile::exists(path))
                    verifyIsClean(path);
                else
                    QVERIFY(n >= lines.size() - 1); // one line says that it began
            }
        }
    }

    void renewsTheKeyWhollyOrNotAtAll_data() { addRounds(); }
    void renewsTheKeyWhollyOrNotAtAll()
    {
        TestStore store;
        addTable(store);
        addThing(*store, 1, 1'000'000);
        store.close();
        for (int kill = 0; kill < killsOfARound / 4; ++kill) {
            killedAtSomeMoment(u"--renew"_s, store.path(), 200);
            verifyIsClean(store.path());
            store.reopen();
            QCOMPARE(store.db().value<int>("SELECT count(*) FROM thing"), 1);
            store.close();
        }
    }

    void goesOnAfterAFullDisk()
    {
        TestStore store;
        addTable(store);
        store.close();
        QProcess process;
        start(process, u"--full"_s, store.path());
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(output.contains("message The disk is full"), output.constData());
        QVERIFY2(output.contains("file The disk is full"), output.constData());
        QVERIFY(output.endsWith("kept 1\n"));
        verifyIsClean(store.path());
        store.reopen();
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM thing"), output.count("written"));
        QVERIFY(output.count("written") > 5);
        QCOMPARE(store.db().value<int>("SELECT count(*) FROM source_file"), 1);
    }

    void createsNothingOnAFullDisk()
    {
        QTemporaryDir dir;
        rlimit limit = {};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlim_t before = limit.rlim_cur;
        std::signal(SIGXFSZ, SIG_IGN);
        limit.rlim_cur = 20'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto store = Store::create(dir.filePath(u"a.cluechain"_s), TestStore::passphrase(),
                                         {.keyCost = CreateOptions::KeyCost::Cheapest});
        limit.rlim_cur = before;
        setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(!store);
        QVERIFY(store.error().message.contains(u"full"_s));
        QVERIFY(QDir(dir.path()).isEmpty());
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeForever(arguments[2]);
    if (arguments.value(1) == u"--create"_s)
        return createStores(arguments[2]);
    if (arguments.value(1) == u"--renew"_s)
        return renewKeys(arguments[2]);
    if (arguments.value(1) == u"--full"_s)
        return writeToAFullDisk(arguments[2]);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_crash.moc"
