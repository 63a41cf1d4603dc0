#include "models/store/storeheader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestStoreHeader : public QObject
{
    Q_OBJECT

    const Secret m_key = newStoreKey();
    const QByteArray m_clear = QByteArray(StoreHeader::clearBytes, 'c');

    StoreHeader header(const Opener& opener, const QString& label = {}) const
    {
        StoreHeader header;
        [&] { QVERIFY(header.setSlot(0, opener, m_key, KeyCost::cheapest(), label)); }();
        return header;
    }

private slots:
    void opensWithEachOfItsSlots()
    {
        const Opener words{Secret("口令"), {}};
        const Opener file{{}, Secret("content of a key file")};
        const Opener both{Secret("口令"), Secret("content of a key file")};
        StoreHeader made = header(words, u"王警官"_s);
        QVERIFY(made.setSlot(3, file, m_key, KeyCost::cheapest(), u"U 盘"_s));
        QVERIFY(made.setSlot(5, both, m_key, KeyCost::cheapest(), QString(100, u'长')));

        const auto read = StoreHeader::read(made.sealed(m_key, m_clear));
        QVERIFY(read);
        QVERIFY(read->isAuthentic(m_key, m_clear));
        QCOMPARE(read->unlock(words)->slot, 0);
        QCOMPARE(read->unlock(file)->slot, 3);
        QCOMPARE(read->unlock(both)->slot, 5);
        QVERIFY(read->unlock(both)->storeKey == m_key);
        QVERIFY(!read->unlock({Secret("别的"), {}}));
        QVERIFY(!read->unlock({Secret("别的"), Secret("content of a key file")}));
        QVERIFY(!read->unlock({}));

        const auto used = read->keySlots(m_key);
        QCOMPARE(used.size(), 3);
        QCOMPARE(used[0].label, u"王警官"_s);
        QCOMPARE(used[1].opens, KeySlot::Opens::KeyFile);
        QCOMPARE(used[2].label, QString(20, u'长'));
        QCOMPARE(read->freeSlot(), 1);
    }

    void wrapsAnewEachTime()
    {
        const Opener words{Secret("口令"), {}};
        QVERIFY(header(words).sealed(m_key, m_clear) != header(words).sealed(m_key, m_clear));
        QVERIFY(!(pageKey(m_key) == m_key));
    }

    void noticesEveryFlippedBit()
    {
        StoreHeader made = header({Secret("口令"), {}});
        const QByteArray bytes = made.sealed(m_key, m_clear);
        QCOMPARE(bytes.size(), 8192);
        for (int bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            const qsizetype copy = bit / 8 / StoreHeader::copySize;
            QStringList faults;
            const auto read = StoreHeader::read(flipped, &faults);
            QVERIFY(read); // the other copy
            const bool inKeyedHash = bit / 8 % StoreHeader::copySize >= StoreHeader::copySize - 32;
            if (inKeyedHash && copy == 0)
                QVERIFY(!read->isAuthentic(m_key, m_clear));
            else if (!inKeyedHash)
                QCOMPARE(faults.size(), 1);
        }
        QByteArray clear = m_clear;
        clear[20] = 'd';
        QVERIFY(!StoreHeader::read(bytes)->isAuthentic(m_key, clear));
    }

    void takesTheNewerOfTwoCopies()
    {
        StoreHeader made = header({Secret("old"), {}});
        const QByteArray before = made.sealed(m_key, m_clear);
        QVERIFY(made.setSlot(0, {Secret("new"), {}}, m_key, KeyCost::cheapest(), {}));
        const QByteArray after = made.sealed(m_key, m_clear);
        // Power was lost after the first copy, and, worse, in the middle of it.
        const QByteArray half = after.first(4096) + before.last(4096);
        const QByteArray torn = after.first(700) + before.sliced(700);
        QVERIFY(StoreHeader::read(half)->unlock({Secret("new"), {}}));
        QVERIFY(StoreHeader::read(torn)->unlock({Secret("old"), {}}));
    }

    void refusesWithWords()
    {
        const auto messageFor = [](const QByteArray& bytes) {
            const auto read = StoreHeader::read(bytes);
            return read ? QString() : read.error().message;
        };
        QVERIFY(messageFor({}).contains(u"no Cluechain store"_s));
        QVERIFY(messageFor("SQLite format 3").contains(u"no Cluechain store"_s));
        QVERIFY(messageFor(QByteArray(8192, '\0')).contains(u"no Cluechain store"_s));

        StoreHeader made = header({Secret("口令"), {}});
        const QByteArray bytes = made.sealed(m_key, m_clear);
        QVERIFY(messageFor(bytes.first(2000)).contains(u"damaged"_s));
        QByteArray newer = bytes;
        newer[16] = newer[4096 + 16] = 9;
        QVERIFY(messageFor(newer).contains(u"newer"_s));
    }

    void survivesNonsense()
    {
        QRandomGenerator random(20260202);
        StoreHeader made = header({Secret("口令"), {}});
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = made.sealed(m_key, m_clear);
            for (int n = random.bounded(60); n >= 0; --n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (const auto read = StoreHeader::read(bytes.first(random.bounded(8193))))
                QVERIFY(read->unlock({Secret("口令"), {}}) || true);
        }
    }

    void measuresAHonestCost()
    {
        const KeyCost cost = KeyCost::measured();
        QVERIFY(cost.memory >= 32 << 20);
        QVERIFY(cost.passes >= 1);
    }

    void readsKeyFiles()
    {
        QTemporaryDir dir;
        const auto readKeyFile = [](const QString& path) { return readOpener({{}, path}); };
        QVERIFY(!readKeyFile(dir.filePath(u"none"_s)));
        QFile file(dir.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("short");
        file.flush();
        QVERIFY(!readKeyFile(file.fileName()));
        file.write("now it is long enough");
        file.flush();
        QVERIFY(readKeyFile(file.fileName()));
    }

    void makesKeyFilesThatOnlyTheirOwnerReads()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"钥匙.key"_s);
        QVERIFY(makeKeyFile(path));
        QCOMPARE(QFileInfo(path).permissions() & 0x77, QFile::Permissions());
        const Secret content = readOpener({{}, path})->keyFile;
        QCOMPARE(content.bytes().size(), 64);
        const Result<> again = makeKeyFile(path);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"already"_s));
        QVERIFY(readOpener({{}, path})->keyFile == content);
        QVERIFY(!makeKeyFile(dir.filePath(u"none/key"_s)));
        QVERIFY(makeKeyFile(dir.filePath(u"other"_s)));
        QVERIFY(!(readOpener({{}, dir.filePath(u"other"_s)})->keyFile == content));
    }
};

QTEST_APPLESS_MAIN(TestStoreHeader)
#include "test_storeheader.moc"
