#include "models/intake/inputs.h"
#include "tests/support/archive.h"
#include "tests/support/xlsbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList pathsBelow(const QString& root)
{
    QStringList out;
    for (const InputFile& file : collectInputs({root}))
        out += (file.refusal.isEmpty() ? QString() : u"refused "_s) +
               file.path.sliced(root.size() + 1);
    return out;
}

} // namespace

class TestInputs : public QObject
{
    Q_OBJECT

private slots:
    void filesNearTheTopComeFirstThenByNumber()
    {
        QTemporaryDir dir;
        for (const QString& name :
             {u"b/明细_10.csv"_s, u"b/明细_2.csv"_s, u"a/deep/x.csv"_s, u"c.csv"_s, u"~$c.xlsx"_s})
            write(dir.path() + u'/' + name, "x");
        QCOMPARE(pathsBelow(dir.path()),
                 (QStringList{u"c.csv"_s, u"refused ~$c.xlsx"_s, u"b/明细_2.csv"_s,
                              u"b/明细_10.csv"_s, u"a/deep/x.csv"_s}));
    }

    void archivesAreReadThrough()
    {
        QTemporaryDir dir;
        const QByteArray inner = zipOf({{"inner.csv", "inner"}});
        const QByteArray outer = zipOf({{"\xD2\xF8\xD0\xD0/\xC3\xF7\xCF\xB8.csv", "text"},
                                        {"more.zip", inner},
                                        {"~$lock.xlsx", "x"}});
        write(dir.path() + u"/r.zip"_s, outer);
        QCOMPARE(pathsBelow(dir.path()),
                 (QStringList{u"r.zip!more.zip!inner.csv"_s, u"refused r.zip!~$lock.xlsx"_s,
                              u"r.zip!银行/明细.csv"_s}));
        for (const InputFile& file : collectInputs({dir.path()})) {
            if (!file.refusal.isEmpty())
                continue;
            const auto device = file.open();
            QVERIFY(device);
            const QByteArray bytes = (*device)->readAll();
            QVERIFY(bytes == "text" || bytes == "inner");
            QVERIFY((*device)->seek(2)); // back, by unpacking again
            QCOMPARE((*device)->readAll(), bytes.mid(2));
        }
    }

    void whatCannotBeReadIsTold()
    {
        QTemporaryDir dir;
        write(dir.path() + u"/locked.zip"_s,
              zipOf({{"a.csv", "secret"}}, ArchiveLock::Aes, "password"));
        write(dir.path() + u"/cut.zip"_s, zipOf({{"a.csv", QByteArray(5000, 'x')}}).chopped(30));
        QCOMPARE(pathsBelow(dir.path()),
                 (QStringList{u"refused cut.zip"_s, u"refused locked.zip!a.csv"_s}));
        const auto missing = collectInputs({dir.path() + u"/none"_s});
        QCOMPARE(missing.size(), 1);
        QVERIFY(!missing[0].refusal.isEmpty());
    }

    void passwordsOpenArchives_data()
    {
        QTest::addColumn<int>("lock");
        QTest::addColumn<QByteArray>("password"); // in the bytes of whoever packed it
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("opens");
        for (const auto& [name, lock] :
             {std::pair{"AES", ArchiveLock::Aes}, std::pair{"classic", ArchiveLock::Classic}}) {
            const auto row = [&name = name](const char* what) -> QTestData& {
                return QTest::newRow(
                    qPrintable(QLatin1String(name) + u", "_s + QLatin1String(what)));
            };
            row("right") << int(lock) << QByteArray("Pass 1") << QByteArray("Pass 1") << true;
            row("wrong") << int(lock) << QByteArray("Pass 1") << QByteArray("pass 1") << false;
            row("Chinese") << int(lock) << QByteArray("\xC3\xDC\xC2\xEB")
                           << QByteArray("\xE5\xAF\x86\xE7\xA0\x81") << true;
        }
    }

    void passwordsOpenArchives()
    {
        QFETCH(int, lock);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, given);
        QFETCH(bool, opens);
        QTemporaryDir dir;
        const QByteArray content = QByteArray("card,amount\n").repeated(3000);
        const QByteArray inner =
            zipOf({{"b.csv", content}}, ArchiveLock(lock), password.constData());
        write(dir.path() + u"/a.zip"_s, zipOf({{"a.csv", content}, {"more.zip", inner}},
                                              ArchiveLock(lock), password.constData()));
        QList<Secret> passwords;
        for (int i = 0; i < 300; ++i) // of which a few pass the short check of the classic lock
            passwords += Secret{QByteArrayView("wrong " + QByteArray::number(i))};
        passwords += Secret{QByteArrayView(given)};
        const auto files = collectInputs({dir.path()}, passwords);
        QCOMPARE(files.size(), 2);
        for (const InputFile& file : files) {
            QCOMPARE(file.refusal.isEmpty(), opens);
            QCOMPARE(file.isLocked, !opens);
            if (!opens)
                continue;
            const auto device = file.open();
            QVERIFY(device);
            QCOMPARE((*device)->readAll(), content);
        }
    }

    void limitsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");

        QByteArray deep = zipOf({{"a.csv", "x"}});
        for (int i = 0; i < 6; ++i)
            deep = zipOf({{"z.zip", deep}});
        QTest::newRow("too deep") << deep << u"z.zip!z.zip!z.zip!z.zip!z.zip"_s << u"4"_s;
        QTest::newRow("a name that leaves the folder")
            << zipOf({{"../outside.csv", "x"}}) << u"../outside.csv"_s << u"folder"_s;
    }

    void limitsAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QFETCH(QString, said);
        QTemporaryDir dir;
        write(dir.path() + u"/a.zip"_s, bytes);
        const auto files = collectInputs({dir.path() + u"/a.zip"_s});
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0].path, dir.path() + u"/a.zip!"_s + path);
        QVERIFY2(files[0].refusal.contains(said), qPrintable(files[0].refusal));
    }

    void whatUnpacksToFarMoreThanItIsIsNotRead()
    {
        // The sizes that the directory of the archive tells, made large: nothing is unpacked.
        QByteArray bytes = zipOf({{"a", "x"}, {"b", "x"}, {"c", "x"}, {"d", "x"}, {"e", "x"}});
        constexpr qsizetype sizeField = 24;
        for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0;
             at = bytes.indexOf("PK\x01\x02", at + 1))
            bytes.replace(at + sizeField, 4, QByteArray("\0\0\0\x10", 4)); // 256 MiB
        QTemporaryDir dir;
        write(dir.path() + u"/bomb.zip"_s, bytes);
        const auto files = collectInputs({dir.path()});
        QCOMPARE(files.size(), 1);
        QVERIFY2(files[0].refusal.contains(u"1280 MiB"_s) && files[0].refusal.contains(u"300"_s),
                 qPrintable(files[0].refusal));
    }

    void whatUnpacksToMoreThanItSaysIsDamaged()
    {
        QByteArray bytes = zipOf({{"a.csv", QByteArray(50'000, 'x')}});
        constexpr qsizetype sizeField = 24;
        bytes.replace(bytes.indexOf("PK\x01\x02") + sizeField, 4, QByteArray("\x10\0\0\0", 4));
        QTemporaryDir dir;
        write(dir.path() + u"/a.zip"_s, bytes);
        const auto files = collectInputs({dir.path()});
        QCOMPARE(files.size(), 1);
        QVERIFY(!probeInput(files[0], [](qint64) { return true; }));
    }

    void contentDecidesTheFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("text named .xls") << QByteArray("a,b\n") << true;
        QTest::newRow("old workbook")
            << XlsBook{.sheets = {{u"s"_s, {}}}, .isLocked = true}.bytes() << false;
        QTest::newRow("a page named .xls") << QByteArray("<table><tr><td>1</table>") << true;
        QTest::newRow("a workbook named .xls") << xlsxOf({{u"s"_s, {}}}) << true;
        QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C x") << false;
        QTest::newRow("RAR") << QByteArray("Rar!\x1A\x07\x01 x") << false;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 x") << false;
        QTest::newRow("binary") << QByteArray::fromHex(
                                       "7f454c46020101000000000000000000030000003e00000001")
                                       .repeated(40)
                                << false;
        QTest::newRow("a zip that is none") << QByteArray("PK\x03\x04 and no more") << false;
    }

    void contentDecidesTheFormat()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isRead);
        QTemporaryDir dir;
        write(dir.path() + u"/f.xls"_s, bytes);
        const auto files = collectInputs({dir.path()});
        QCOMPARE(files.size(), 1);
        if (!files[0].refusal.isEmpty()) {
            QVERIFY(!isRead);
            return;
        }
        const auto probe = probeInput(files[0], [](qint64) { return true; });
        QVERIFY(probe);
        QCOMPARE(probe->size, bytes.size());
        const auto rows = openRows(files[0], *probe);
        QCOMPARE(rows.has_value(), isRead);
        QVERIFY(rows || !rows.error().message.isEmpty());
    }

    void whatWasChosenTogetherIsShownFromTheFolderAroundIt()
    {
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).absolutePath();
        write(root + u"/江川/a.csv"_s, "1");
        write(root + u"/江川/b.csv"_s, "2");
        write(root + u"/江川二/c.csv"_s, "3");
        QCOMPARE(sharedFolder({root + u"/江川"_s}), root + u"/江川"_s);
        QCOMPARE(sharedFolder({root + u"/江川/"_s}), root + u"/江川"_s);
        QCOMPARE(sharedFolder({root + u"/江川/a.csv"_s}), root + u"/江川"_s);
        QCOMPARE(sharedFolder({root + u"/江川/a.csv"_s, root + u"/江川/b.csv"_s}),
                 root + u"/江川"_s);
        QCOMPARE(sharedFolder({root + u"/江川/a.csv"_s, root + u"/江川二/c.csv"_s}), root);
        QCOMPARE(sharedFolder({root + u"/江川"_s, root + u"/江川二"_s}), root);
        QCOMPARE(sharedFolder({u"/one"_s, u"/other"_s}), u"/"_s);
        QCOMPARE(sharedFolder({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestInputs)
#include "test_inputs.moc"
