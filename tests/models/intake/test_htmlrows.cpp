#include "models/intake/htmlrows.h"

#include <QBuffer>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

struct ReadPage {
    QStringList rows; ///< Line number and cells, '|' between them.
    QStringList warnings;
    QString damage;
};

ReadPage read(const QByteArray& bytes, TextEncoding encoding = TextEncoding::Utf8)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    HtmlRows rows(std::move(device), encoding);
    ReadPage out;
    while (rows.next()) {
        QStringList cells{QString::number(rows.line())};
        for (const std::string_view cell : rows.cells())
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        out.rows += cells.join(u'|');
    }
    out.warnings = rows.warnings();
    out.damage = rows.damage().value_or(QString());
    return out;
}

} // namespace

class TestHtmlRows : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QStringList>("rows");

        QTest::newRow("plain")
            << QByteArray(
                   "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>")
            << QStringList{u"1|a|b"_s, u"2|1|2"_s};
        QTest::newRow("capitals, attributes, blanks")
            << QByteArray(
                   "<HTML><BODY><TABLE border=1 cellspacing='0'>\r\n <TR class=\"a>b\">"
                   "<TD align=right nowrap> 1,234.50 \n</TD ><td style='mso-number-format:\"\\@\"'>"
                   "0622</TD></TR></TABLE></BODY></HTML>")
            << QStringList{u"1|1,234.50|0622"_s};
        QTest::newRow("no end tags") << QByteArray("<table><tr><td>a<td>b<tr><td>c<td>d</table>")
                                     << QStringList{u"1|a|b"_s, u"2|c|d"_s};
        QTest::newRow("entities")
            << QByteArray("<table><tr><td>&lt;a&amp;b&gt;&quot;&#39;&#x4EA4;&#26131;&nbsp;x&nbsp"
                          "<td>A&B &unknown; &#xFFFFFFFF;&yen;5</table>")
            << QStringList{u"1|<a&b>\"'交易\u00A0x\u00A0|A&B &unknown; \uFFFD¥5"_s};
        QTest::newRow("columns that are one cell")
            << QByteArray(
                   "<table><tr><td colspan=3>title<tr><td>a<td colspan=2>b<tr><td>1<td>2<td>3"
                   "</table>")
            << QStringList{u"1|title||"_s, u"2|a|b|"_s, u"3|1|2|3"_s};
        QTest::newRow("rows that are one cell")
            << QByteArray("<table><tr><th rowspan=2>date<th colspan=2>amount<th rowspan=2>left"
                          "<tr><th>in<th>out<tr><td>1<td>2<td>3<td>4</table>")
            << QStringList{u"1|date|amount||left"_s, u"2|date|in|out|left"_s, u"3|1|2|3|4"_s};
        QTest::newRow("nested tags and breaks")
            << QByteArray("<table><tr><td><font color=red><b>a</b>b</font><br>c<div>d</div>"
                          "<td><a href='x?a=1&b=2'>e</a></table>")
            << QStringList{u"1|ab c d|e"_s};
        QTest::newRow("text around the table")
            << QByteArray(
                   "<html><head><title>t</title><style>td{a:b}</style>"
                   "<script>if (a < b) document.write('<table>')</script></head>"
                   "<p>account: 6299<br>name<table><caption>c</caption><tr><td>a<td>b</table>end")
            << QStringList{u"1|t"_s, u"2|account: 6299"_s, u"3|name"_s,
                           u"4|c"_s, u"5|a|b"_s,           u"6|end"_s};
        QTest::newRow("a table inside a cell")
            << QByteArray(
                   "<table><tr><td>title<table><tr><td>a<td>b</tr></table></td><td>x</td></tr>"
                   "<tr><td>last</table>")
            << QStringList{u"1|title"_s, u"2|a|b"_s, u"3||x"_s, u"4|last"_s};
        QTest::newRow("only for its looks around it")
            << QByteArray("<table><tr><td><table><tr><td>a<td>b</table></table>")
            << QStringList{u"1|a|b"_s};
        QTest::newRow("empty cells")
            << QByteArray("<table><tr><td></td><td/><td>&nbsp;</td><td>x</td></tr></table>")
            << QStringList{u"1|||\u00A0|x"_s};
        QTest::newRow("remarks")
            << QByteArray(
                   "<!-- <table><tr><td>no --><!DOCTYPE html><?xml version='1.0'?><table><tr>"
                   "<td>a<!--[if gte mso 9]><xml></xml><![endif]-->b</table>")
            << QStringList{u"1|ab"_s};
        QTest::newRow("a less-than sign that is none")
            << QByteArray("<table><tr><td>1 < 2 <> 3</table>") << QStringList{u"1|1 < 2 <> 3"_s};
        QTest::newRow("quotes that never close")
            << QByteArray("<table><tr><td title=\"x>a</td><td>b</td></tr></table>")
            << QStringList{u"1|a|b"_s};
        QTest::newRow("a row without its table")
            << QByteArray("<tr><td>a</td></tr><tr><td>b</td></tr>")
            << QStringList{u"1|a"_s, u"2|b"_s};
        QTest::newRow("tables behind each other")
            << QByteArray("<table><tr><td>a<td>b<table><tr><td>c</table></table><table><tr><td>d")
            << QStringList{u"1|a|b"_s, u"2|c"_s, u"3|d"_s};
    }

    void readsTables()
    {
        QFETCH(QByteArray, page);
        const ReadPage found = read(page);
        QTEST(found.rows, "rows");
        QCOMPARE(found.damage, QString());
    }

    void decodesAsItIsTold()
    {
        QCOMPARE(read("<table><tr><td>\xBD\xBB\xD2\xD7</table>", TextEncoding::Gb18030).rows,
                 QStringList{u"1|交易"_s});
    }

    void readsAcrossPieces()
    {
        QByteArray page = "<table>";
        QStringList expected;
        for (int i = 1; i <= 40'000; ++i) {
            page += "<tr><td class=\"some long name of a class\">" + QByteArray::number(i) +
                    "</td><td>\xE4\xBA\xA4&amp;\xE6\x98\x93</td></tr>\n";
            expected += u"%1|%1|交&易"_s.arg(i);
        }
        QCOMPARE(read(page + "</table>").rows, expected);
    }

    void aPageThatEndsInATableSaysSo()
    {
        QCOMPARE(read("<table><tr><td>a</td><td>").warnings.size(), 1);
        QVERIFY(read("<table><tr><td>a</td></tr>").warnings.isEmpty());
    }

    void whatNeverEndsIsDamage_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("a remark") << QByteArray("<table><tr><td>a</table><!-- x");
        QTest::newRow("a script") << QByteArray("<table><tr><td>a</table><script> x");
        QTest::newRow("a text") << "<table><tr><td>" + QByteArray(3 << 20, 'x');
        QTest::newRow("columns") << "<table><tr>" + QByteArray("<td>").repeated(20'000);
        QTest::newRow("a wide cell") << QByteArray("<table><tr><td colspan=999999999>");
        QTest::newRow("tables in each other") << QByteArray("<table><tr><td>").repeated(2'000);
    }

    void whatNeverEndsIsDamage()
    {
        QFETCH(QByteArray, page);
        QVERIFY(!read(page).damage.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHtmlRows)
#include "test_htmlrows.moc"
