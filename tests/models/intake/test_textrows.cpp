#include "models/intake/textrows.h"

#include <QBuffer>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

struct ReadFile {
    QStringList rows; ///< Line number and cells, '|' between them.
    QStringList warnings;
};

ReadFile read(const QByteArray& bytes, TextEncoding encoding = TextEncoding::Utf8)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    TextRows rows(std::move(device), encoding);
    ReadFile out;
    while (rows.next()) {
        QStringList cells{QString::number(rows.line())};
        for (const std::string_view cell : rows.cells())
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        out.rows += cells.join(u'|');
    }
    out.warnings = rows.warnings();
    return out;
}

} // namespace

class TestTextRows : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");

        QTest::newRow("commas") << QByteArray("a,b,\r\n,1,2\r\n")
                                << QStringList{u"1|a|b|"_s, u"2||1|2"_s};
        QTest::newRow("no last line end")
            << QByteArray("a,b\nc,d") << QStringList{u"1|a|b"_s, u"2|c|d"_s};
        QTest::newRow("tabs") << QByteArray("a\tb\tc\n1,5\t2\t3\n")
                              << QStringList{u"1|a|b|c"_s, u"2|1,5|2|3"_s};
        QTest::newRow("semicolons")
            << QByteArray("a;b\n1;2\n") << QStringList{u"1|a|b"_s, u"2|1|2"_s};
        QTest::newRow("bars") << QByteArray("a|b|c\n1,000|2|3\n")
                              << QStringList{u"1|a|b|c"_s, u"2|1,000|2|3"_s};
        QTest::newRow("notes full of commas above tabs")
            << QByteArray("note, a, b, c, d, e, f\nmore: g, h, i\nx\ty\n1,5\t2\n3,5\t4\n5,5\t6\n")
            << QStringList{u"1|note, a, b, c, d, e, f"_s,
                           u"2|more: g, h, i"_s,
                           u"3|x|y"_s,
                           u"4|1,5|2"_s,
                           u"5|3,5|4"_s,
                           u"6|5,5|6"_s};
        QTest::newRow("commas inside quotes")
            << QByteArray("\"1,234,567.00\";b\n\"2,345,678.00\";c\n")
            << QStringList{u"1|1,234,567.00|b"_s, u"2|2,345,678.00|c"_s};
        QTest::newRow("formulas as text between tabs")
            << QByteArray("=\"0622\"\t=\"1,234.00\"\t\n") << QStringList{u"1|0622|1,234.00|"_s};
        QTest::newRow("old line ends")
            << QByteArray("a,b\rc,d\r") << QStringList{u"1|a|b"_s, u"2|c|d"_s};
        QTest::newRow("a TAB before each cell")
            << QByteArray("\tcard,\tname\n\t62,\tx\n")
            << QStringList{u"1|\tcard|\tname"_s, u"2|\t62|\tx"_s};
        QTest::newRow("a TAB inside quotes")
            << QByteArray("\"\tcard\",\"\tname\"\n\"\t62\",\"\tx\"\n")
            << QStringList{u"1|\tcard|\tname"_s, u"2|\t62|\tx"_s};
        QTest::newRow("quotes") << QByteArray("a,\"x,\"\"y\"\"\",c\n")
                                << QStringList{u"1|a|x,\"y\"|c"_s};
        QTest::newRow("empty quotes") << QByteArray("\"\",b,\"\"\n") << QStringList{u"1||b|"_s};
        QTest::newRow("blanks behind a quote")
            << QByteArray("\"a\" \t,b\n") << QStringList{u"1|a|b"_s};
        QTest::newRow("a formula as text")
            << QByteArray("=\"0622\",b\n") << QStringList{u"1|0622|b"_s};
        QTest::newRow("a quote inside a cell")
            << QByteArray("5\" pipe,b\n") << QStringList{u"1|5\" pipe|b"_s};
        QTest::newRow("a quote inside quotes")
            << QByteArray("\"the \"big\" one\",b\n") << QStringList{u"1|the \"big\" one|b"_s};
        QTest::newRow("a cell over lines") << QByteArray("a,\"one\ntwo\",c\nd,e,f\n")
                                           << QStringList{u"1|a|one\ntwo|c"_s, u"3|d|e|f"_s};
        QTest::newRow("an empty line")
            << QByteArray("a,b\n\nc,d\n") << QStringList{u"1|a|b"_s, u"2|"_s, u"3|c|d"_s};
    }

    void splits()
    {
        QFETCH(QByteArray, bytes);
        const ReadFile file = read(bytes);
        QTEST(file.rows, "rows");
        QVERIFY(file.warnings.isEmpty());
    }

    void aQuoteThatNeverClosesSwallowsNothing()
    {
        const ReadFile file = read("a,b,c,d,e\n1,\"2,3,4,5\n6,7,8,9,10\n11,12,13,14,15\n");
        QCOMPARE(file.rows, (QStringList{u"1|a|b|c|d|e"_s, u"2|1|\"2|3|4|5"_s, u"3|6|7|8|9|10"_s,
                                         u"4|11|12|13|14|15"_s}));
        QCOMPARE(file.warnings.size(), 1);
    }

    void aQuoteThatClosesRowsLaterSwallowsNothing()
    {
        const ReadFile file = read("a,b,c,d,e\n1,2,3,4,\"x\n1,2,3,4,\"y\"\n1,2,3,4,z\n");
        QCOMPARE(file.rows, (QStringList{u"1|a|b|c|d|e"_s, u"2|1|2|3|4|\"x"_s, u"3|1|2|3|4|y"_s,
                                         u"4|1|2|3|4|z"_s}));
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        const QString text = u"卡号,户名\r\n6299,㐀𠀀\n"_s; // of four bytes each in GB18030, the
                                                            // last of two units in UTF-16
        const auto encoded = [&](QStringConverter::Encoding to, bool withMark) {
            QStringEncoder encoder(to, withMark ? QStringConverter::Flag::WriteBom
                                                : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        QTest::newRow("utf-8") << text.toUtf8() << TextEncoding::Utf8;
        QTest::newRow("utf-8 with a mark")
            << encoded(QStringConverter::Utf8, true) << TextEncoding::Utf8Bom;
        QTest::newRow("utf-16 le")
            << encoded(QStringConverter::Utf16LE, false) << TextEncoding::Utf16Le;
        QTest::newRow("utf-16 le with a mark")
            << encoded(QStringConverter::Utf16LE, true) << TextEncoding::Utf16Le;
        QTest::newRow("utf-16 be")
            << encoded(QStringConverter::Utf16BE, false) << TextEncoding::Utf16Be;
        QTest::newRow("utf-16 be with a mark")
            << encoded(QStringConverter::Utf16BE, true) << TextEncoding::Utf16Be;
        QStringEncoder national("GB18030");
        QTest::newRow("gb18030") << QByteArray(national(text)) << TextEncoding::Gb18030;
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEncoding, encoding);
        EncodingDetector detector;
        detector.add(bytes);
        QCOMPARE(detector.encoding(), encoding);
        QVERIFY(!detector.isBinary());
        const ReadFile file = read(bytes, encoding);
        QCOMPARE(file.rows, (QStringList{u"1|卡号|户名"_s, u"2|6299|㐀𠀀"_s}));
        QVERIFY(file.warnings.isEmpty());
    }

    void raggedRowsKeepTheirCells()
    {
        QCOMPARE(read("a,b,c\n1\n1,2,3,4,5\n,,\n").rows,
                 (QStringList{u"1|a|b|c"_s, u"2|1"_s, u"3|1|2|3|4|5"_s, u"4|||"_s}));
    }

    void readsRowsAcrossPieces()
    {
        QByteArray bytes;
        QStringList expected;
        for (int i = 1; i <= 60'000; ++i) {
            bytes +=
                QByteArray::number(i) + ",\"" + QByteArray(30, 'x') + "\"\"\",\"\xE4\xBA\xA4\"\n";
            expected += u"%1|%1|%2\"|交"_s.arg(i).arg(QString(30, u'x'));
        }
        QCOMPARE(read(bytes).rows, expected);
    }

    void refusesALineWithoutEnd()
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(QByteArray(6 << 20, 'x'));
        device->open(QIODevice::ReadOnly);
        TextRows rows(std::move(device), TextEncoding::Utf8);
        QVERIFY(!rows.next());
        QVERIFY(rows.damage());
    }
};

QTEST_APPLESS_MAIN(TestTextRows)
#include "test_textrows.moc"
