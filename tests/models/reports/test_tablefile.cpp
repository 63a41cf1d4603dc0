#include "models/reports/tablefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QList<TableSink::Column> columns{
    {u"户名"_s}, {u"金额 (元)"_s, TableSink::Kind::Money}, {u"账号"_s}};

QByteArray member(const QString& path, const char* name)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    zip_file_t* file = zip_fopen(archive, name, 0);
    QByteArray bytes(1 << 16, 0);
    bytes.resize(file ? qsizetype(zip_fread(file, bytes.data(), zip_uint64_t(bytes.size()))) : 0);
    if (file)
        zip_fclose(file);
    zip_discard(archive);
    return bytes;
}

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void writesCsvThatASpreadsheetReads()
    {
        auto file = openCsvFile(path(u"a.csv"_s), columns);
        QVERIFY(file);
        QVERIFY((*file)->add({u"林某, \"小林\""_s, u"1234.50"_s, u"6299031044716108"_s}));
        QVERIFY(!QFile::exists(path(u"a.csv"_s))); // not before it is whole
        QVERIFY((*file)->finish());
        QFile read(path(u"a.csv"_s));
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.read(3), QByteArray("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(read.readAll()),
                 u"户名,金额 (元),账号\r\n\"林某, \"\"小林\"\"\",1234.50,"
                 "6299031044716108\r\n"_s);
    }

    void writesNoFormulaIntoCsv()
    {
        auto file = openCsvFile(path(u"f.csv"_s), columns);
        QVERIFY(file);
        QVERIFY((*file)->add({u"=cmd|' /C calc'!A0"_s, u"-1234.50"_s, u"@SUM(1,1)"_s}));
        QVERIFY((*file)->add({u"-"_s, u"1.00"_s, u"+8615400000001"_s}));
        QVERIFY((*file)->finish());
        QFile read(path(u"f.csv"_s));
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(read.readAll());
        QCOMPARE(text.section(u"\r\n"_s, 1), u"'=cmd|' /C calc'!A0,-1234.50,\"'@SUM(1,1)\"\r\n"
                                             "-,1.00,+8615400000001\r\n"_s);
    }

    void writesAmountsAsNumbersAndAccountsAsText()
    {
        auto file = openXlsxFile(path(u"a.xlsx"_s), columns);
        QVERIFY(file);
        QVERIFY((*file)->add({u"=1+1"_s, u"1234.50"_s, u"6299031044716108"_s}));
        QVERIFY((*file)->add({u"林某"_s, u"92233720368547758.07"_s, u"1"_s}));
        QVERIFY((*file)->finish());
        const QByteArray sheet = member(path(u"a.xlsx"_s), "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("<v>1234.5</v>"));
        QVERIFY(sheet.contains("<t>6299031044716108</t>"));
        QVERIFY(sheet.contains("<t>=1+1</t>"));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(sheet.contains("<t>92233720368547758.07</t>")); // no double holds it
        QVERIFY(sheet.contains("林某"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.part"_s}).size(), 0);
    }

    void leavesNothingBehindWhereItIsNotFinished()
    {
        for (const QString& name : {u"b.csv"_s, u"b.xlsx"_s}) {
            auto file = name.endsWith(u"csv") ? openCsvFile(path(name), columns)
                                              : openXlsxFile(path(name), columns);
            QVERIFY(file);
            QVERIFY((*file)->add({u"林某"_s, u"1.00"_s, u"1"_s}));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({u"b.*"_s}).size(), 0);
    }

    void saysWhereItCannotWrite()
    {
        const auto csv = openCsvFile(path(u"none/a.csv"_s), columns);
        QVERIFY(!csv);
        QVERIFY(csv.error().message.contains(u"a.csv"));
    }
};

QTEST_GUILESS_MAIN(TestTableFile)
#include "test_tablefile.moc"
