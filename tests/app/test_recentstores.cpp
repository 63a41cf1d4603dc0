#include "app/recentstores.h"
#include "app/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <latch>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestRecentStores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-recent-test"_s);
    }

    void init() { preferences::forgetAll(); }

    void theLastComesFirstAndOnce()
    {
        RecentStores recent;
        for (const char* path : {"/a.cluechain", "/b.cluechain", "/a.cluechain"})
            recent.remember(QString::fromLatin1(path));
        QCOMPARE(settings::recentStores.read(),
                 (QStringList{u"/a.cluechain"_s, u"/b.cluechain"_s}));
        recent.forgetAll();
        QVERIFY(settings::recentStores.read().isEmpty());
    }

    void tellsWhatLiesThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"某派出所.cluechain"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(2048, '\0'));
        file.close();
        RecentStores recent;
        recent.remember(path);
        recent.remember(folder.filePath(u"gone.cluechain"_s));
        QList<RecentStore> stores;
        connect(&recent, &RecentStores::changed, this,
                [&](const QList<RecentStore>& told) { stores = told; });
        recent.refresh();
        QCOMPARE(stores.size(), 2);
        QTRY_COMPARE(stores.at(0).tone, Tone::Gap);
        QTRY_COMPARE(stores.at(1).tone, Tone::Done);
        QCOMPARE(stores.at(1).name, u"某派出所"_s);
        QVERIFY(stores.at(1).detail.contains(QLocale().formattedDataSize(2048)));
    }

    void aShareThatIsAwayHoldsUpNothing()
    {
        auto release = std::make_shared<std::latch>(1);
        RecentStores recent(nullptr, [release](const QString& path) -> RecentStores::Seen {
            if (path == "/away"_L1)
                release->wait();
            return {.exists = QThread::currentThread() != qApp->thread()};
        });
        recent.remember(u"/here"_s);
        recent.remember(u"/away"_s);
        QList<RecentStore> stores;
        connect(&recent, &RecentStores::changed, this,
                [&](const QList<RecentStore>& told) { stores = told; });
        recent.refresh();
        QCOMPARE(stores.at(0).tone, Tone::Idle);
        QTRY_COMPARE(stores.at(1).tone, Tone::Done);
        QCOMPARE(stores.at(0).tone, Tone::Idle); // still being looked at
        release->count_down();
        QTRY_COMPARE(stores.at(0).tone, Tone::Done);
    }
};

QTEST_GUILESS_MAIN(TestRecentStores)
#include "test_recentstores.moc"
