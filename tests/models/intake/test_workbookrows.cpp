#include "models/intake/workbookrows.h"
#include "tests/support/archive.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

QString sample(const QString& name)
{
    return QStringLiteral(CLUECHAIN_SAMPLES "/intake/") + name;
}

QStringList filled(const WorkbookRows& rows)
{
    QStringList cells;
    for (const std::string_view cell : rows.cells()) {
        if (!cell.empty())
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    }
    return cells;
}

struct ReadBook {
    QStringList rows; ///< Sheet, line and cells, '|' between them.
    QString damage;
};

ReadBook read(const QByteArray& bytes)
{
    const auto archive = ZipFile::open(bytes);
    if (!archive)
        return {{}, archive.error().message};
    const auto opened = WorkbookRows::open(*archive);
    if (!opened)
        return {{}, opened.error().message};
    WorkbookRows& rows = **opened;
    ReadBook out;
    while (rows.next()) {
        QStringList cells{QString::number(rows.sheet()), QString::number(rows.line())};
        for (const std::string_view cell : rows.cells())
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        out.rows += cells.join(u'|');
    }
    out.damage = rows.damage().value_or(QString());
    return out;
}

} // namespace

class TestWorkbookRows : public QObject
{
    Q_OBJECT

private slots:
    void readsTextsNumbersAndDatesOfAllSheets()
    {
        const auto archive = ZipFile::open(sample(u"1a34.xlsx"_s));
        QVERIFY(archive);
        const auto opened = WorkbookRows::open(*archive);
        QVERIFY(opened);
        WorkbookRows& rows = **opened;
        QVERIFY(rows.next());
        QCOMPARE(filled(rows), QStringList{u"交易明细信息"_s});
        QVERIFY(rows.next());
        QCOMPARE(rows.cells().size(), size_t(34));
        QVERIFY(rows.next());
        QCOMPARE(rows.line(), 3);
        QCOMPARE(rows.sheetName(), u"交易明细"_s);
        QCOMPARE(filled(rows),
                 (QStringList{u" 6299000012345678903"_s, u"示例甲"_s, u"2026-01-05 10:11:12"_s,
                              u"1234.56"_s, u"1234.56"_s, u"进"_s, u"示例&乙"_s, u"X1"_s}));
        QVERIFY(rows.next());
        QCOMPARE(rows.line(), 5); // row 4 is not written
        QVERIFY(rows.next());
        QCOMPARE(rows.sheet(), 1);
        QCOMPARE(rows.line(), 1);
        QCOMPARE(rows.sheetName(), u"交易明细1"_s);
        QVERIFY(!rows.next());
        QVERIFY(!rows.damage());
        QCOMPARE(rows.progress(), 1.0);
    }

    void countsFrom1904WhereTheBookDoes()
    {
        const auto opened = WorkbookRows::open(*ZipFile::open(sample(u"1a34-1904.xlsx"_s)));
        QVERIFY(opened);
        QVERIFY((*opened)->countsFrom1904());
        QVERIFY((*opened)->next() && (*opened)->next());
        QVERIFY(filled(**opened).contains(u"2026-01-05 10:11:12"_s));
    }

    void readsWhatWritersWrite_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("found");

        QTest::newRow("texts of all kinds")
            << QByteArray(
                   "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is>"
                   "<t>a&#x4EA4;&#26131;&amp;</t></is></c><c r=\"C1\" t=\"str\"><f>x</f>"
                   "<v>sum</v></c><c r=\"D1\" t=\"inlineStr\"><is><r><rPr><b/></rPr>"
                   "<t>ri</t></r> <r><t xml:space=\"preserve\">ch </t></r></is></c></row>")
            << QStringList{u"0|1|粗 细|a交易&|sum|rich "_s};
        QTest::newRow("no names of cells and rows")
            << QByteArray(
                   "<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c></row>")
            << QStringList{u"0|1|1|plain"_s, u"0|2|2"_s};
        QTest::newRow("cells out of their order")
            << QByteArray("<row r=\"3\"><c r=\"C3\"><v>3</v></c><c r=\"A3\"><v>1</v></c></row>")
            << QStringList{u"0|3|1||3"_s};
        QTest::newRow("a row before the last one")
            << QByteArray("<row r=\"3\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>")
            << QStringList{u"0|3|1"_s, u"0|4|2"_s};
        QTest::newRow("dates and times of day")
            << QByteArray(
                   "<row><c s=\"1\"><v>46027.42444444445</v></c><c s=\"2\"><v>0.42444444444</v>"
                   "</c><c s=\"1\"><v>46027</v></c><c s=\"1\"><v>1</v></c>"
                   "<c s=\"9\"><v>46027</v></c><c s=\"1\"><v>-1</v></c></row>")
            << QStringList{u"0|1|2026-01-05 10:11:12|10:11:12|2026-01-05 00:00:00"
                           "|1900-01-01 00:00:00|46027|-1"_s};
        QTest::newRow("numbers as they are shown")
            << QByteArray("<row><c><v>0.1</v></c><c><v>1234.5600000000001</v></c>"
                          "<c><v>6.2202123456789E+18</v></c><c t=\"b\"><v>1</v></c>"
                          "<c t=\"e\"><v>#N/A</v></c><c/></row>")
            << QStringList{u"0|1|0.1|1234.56|6.2202123456789E+18|1|#N/A|"_s};
    }

    void readsWhatWritersWrite()
    {
        QFETCH(QByteArray, rows);
        const ReadBook book =
            read(xlsxOf({{u"s"_s, rows}},
                        {{"xl/sharedStrings.xml",
                          "<sst><si><t>plain</t></si><si><r><t>粗</t></r><r><rPr/><t xml:space="
                          "\"preserve\"> 细</t></r><rPh><t>ignored</t></rPh></si></sst>"}}));
        QCOMPARE(book.damage, QString());
        QTEST(book.rows, "found");
    }

    void readsABookThatLiesElsewhere()
    {
        const QByteArray xml =
            "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>";
        const QByteArray type =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const ReadBook book = read(zipOf(
            {{"[Content_Types].xml", "<Types/>"},
             {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + type +
                                 "officeDocument\" Target=\"/xl/book7.xml\"/></Relationships>"},
             {"xl/book7.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"x\"/>"
                              "<sheet name=\"chart\" r:id=\"y\"/></sheets></workbook>"},
             {"xl/_rels/book7.xml.rels",
              "<Relationships><Relationship Id=\"x\" Type=\"" + type +
                  "worksheet\" Target=\"../tables/one.xml\"/><Relationship Id=\"y\" Type=\"" +
                  type + "chartsheet\" Target=\"charts/one.xml\"/></Relationships>"},
             {"tables/one.xml", xml}}));
        QCOMPARE(book.damage, QString());
        QCOMPARE(book.rows, QStringList{u"0|1|7"_s});
    }

    void damageNamesSheetAndRow_data()
    {
        QTest::addColumn<QByteArray>("book");
        QTest::addColumn<QString>("said");
        const QByteArray row = "<row><c><v>1</v></c></row>";
        QTest::newRow("cut in the middle of a cell")
            << xlsxOf({{u"好"_s, row}, {u"坏"_s, row + row + "<row><c><v>1"}}) << u"坏"_s;
        QTest::newRow("a shared text that is not there")
            << xlsxOf({{u"坏"_s, row + "<row><c t=\"s\"><v>5</v></c></row>"}}) << u"坏"_s;
        QTest::newRow("no sheet of that name")
            << xlsxOf({{u"坏"_s, row}}, {{"xl/worksheets/sheet1.xml", {}}}) << u"坏"_s;
        QTest::newRow("no sheets") << xlsxOf({}) << u"no sheets"_s;
        QTest::newRow("damaged texts")
            << xlsxOf({{u"s"_s, row}}, {{"xl/sharedStrings.xml", "<sst><si><t>"}})
            << u"xl/sharedStrings.xml"_s;
        QTest::newRow("a damaged list of sheets")
            << xlsxOf({{u"s"_s, row}}, {{"xl/workbook.xml", "<workbook><sheets>"}})
            << u"xl/workbook.xml"_s;
        QTest::newRow("a text without end")
            << xlsxOf({{u"坏"_s, "<row><c t=\"inlineStr\"><is><t>" + QByteArray(8 << 20, 'A') +
                                     "</t></is></c></row>"}})
            << u"坏"_s;
    }

    void damageNamesSheetAndRow()
    {
        QFETCH(QByteArray, book);
        QFETCH(QString, said);
        const ReadBook found = read(book);
        QVERIFY2(found.damage.contains(said), qPrintable(found.damage));
    }

    void tellsWhereADamagedBookEnds_data()
    {
        QTest::addColumn<int>("percent");
        for (int percent = 5; percent < 100; percent += 5)
            QTest::newRow(qPrintable(QString::number(percent))) << percent;
    }

    void tellsWhereADamagedBookEnds()
    {
        QFETCH(int, percent);
        QFile file(sample(u"1a34.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.truncate(bytes.size() * percent / 100);
        const auto archive = ZipFile::open(bytes);
        QVERIFY(!archive); // the directory of a zip is at its end
        QVERIFY(!archive.error().message.isEmpty());
    }

    void anyFlippedByteIsAnErrorOrNothing()
    {
        QFile file(sample(u"1a34.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x10);
            const auto archive = ZipFile::open(bytes);
            if (!archive)
                continue;
            const auto rows = WorkbookRows::open(*archive);
            for (int count = 0; rows && (*rows)->next(); ++count)
                QVERIFY(count < 100);
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkbookRows)
#include "test_workbookrows.moc"
