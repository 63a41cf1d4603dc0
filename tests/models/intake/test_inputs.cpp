#include "models/intake/inputs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

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

/// A zip whose member names are raw bytes, as Chinese Windows writes them.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& members, const QString& scratch,
                 const char* password = nullptr)
{
    zip_t* archive = zip_open(scratch.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : members) {
        zip_source_t* source =
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const auto index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_CP437);
        if (password)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
    zip_close(archive);
    QFile file(scratch);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
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
        const QString scratch = dir.path() + u"/scratch"_s;
        const QByteArray inner = zipOf({{"inner.csv", "inner"}}, scratch);
        const QByteArray outer = zipOf({{"\xD2\xF8\xD0\xD0/\xC3\xF7\xCF\xB8.csv", "text"},
                                        {"more.zip", inner},
                                        {"~$lock.xlsx", "x"}},
                                       scratch);
        QVERIFY(QFile::remove(scratch));
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
        const QString scratch = dir.path() + u"/locked.zip"_s;
        zipOf({{"a.csv", "secret"}}, scratch, "password");
        write(dir.path() + u"/cut.zip"_s,
              zipOf({{"a.csv", QByteArray(5000, 'x')}}, dir.path() + u"/s"_s).chopped(30));
        QFile::remove(dir.path() + u"/s"_s);
        QCOMPARE(pathsBelow(dir.path()),
                 (QStringList{u"refused cut.zip"_s, u"refused locked.zip!a.csv"_s}));
        const auto missing = collectInputs({dir.path() + u"/none"_s});
        QCOMPARE(missing.size(), 1);
        QVERIFY(!missing[0].refusal.isEmpty());
    }

    void contentDecidesTheFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("text named .xls") << QByteArray("a,b\n") << true;
        QTest::newRow("old workbook")
            << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0') << false;
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

QTEST_APPLESS_MAIN(TestInputs)
#include "test_inputs.moc"
