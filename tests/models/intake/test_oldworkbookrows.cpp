#include "models/intake/oldworkbookrows.h"
#include "models/intake/xlschild.h"
#include "tests/support/intakemain.h"
#include "tests/support/xlsbook.h"

#include <QBuffer>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

struct ReadBook {
    QStringList rows; ///< Sheet, line and cells, '|' between them.
    QStringList sheets;
    QString damage;
};

ReadBook readAll(RowSource& rows)
{
    ReadBook out;
    while (rows.next()) {
        QStringList cells{QString::number(rows.sheet()), QString::number(rows.line())};
        for (const std::string_view cell : rows.cells())
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        out.rows += cells.join(u'|');
        if (out.sheets.isEmpty() || out.sheets.back() != rows.sheetName())
            out.sheets += rows.sheetName();
    }
    out.damage = rows.damage().value_or(QString());
    return out;
}

ReadBook read(const QByteArray& bytes)
{
    auto rows = OldWorkbookRows::open(bytes);
    if (!rows)
        return {{}, {}, rows.error().message};
    return readAll(**rows);
}

XlsBook smallBook()
{
    return {.sheets = {{u"交易明细"_s,
                        {{u"交易卡号"_s, u"交易金额"_s, u"交易时间"_s},
                         {u"6299000012345678903"_s, 1234.5, XlsBook::Date{46027.42444444445}},
                         {},
                         {XlsBook::Formula{u"备注"_s}, 6.2202123456789e18, {}, u"末"_s}}},
                       {u"空"_s, {}},
                       {u"续"_s, {{u"=1+1"_s, -0.01, 100.0}}}}};
}

QByteArray message(const QByteArray& text)
{
    const quint32 size = quint32(text.size());
    return QByteArray(reinterpret_cast<const char*>(&size), 4) + text;
}

QByteArray number(quint32 value)
{
    return QByteArray(reinterpret_cast<const char*>(&value), 4);
}

} // namespace

class TestOldWorkbookRows : public QObject
{
    Q_OBJECT

private slots:
    void readsTextsNumbersAndDatesOfAllSheets()
    {
        const ReadBook book = read(smallBook().bytes());
        QCOMPARE(book.damage, QString());
        QCOMPARE(book.rows,
                 (QStringList{u"0|1|交易卡号|交易金额|交易时间"_s,
                              u"0|2|6299000012345678903|1234.5|2026-01-05 10:11:12"_s,
                              u"0|4|备注|6.2202123456789E+18||末"_s, u"2|1|=1+1|-0.01|100"_s}));
        QCOMPARE(book.sheets, (QStringList{u"交易明细"_s, u"续"_s}));
    }

    void datesAreTheSameInBothEpochs()
    {
        XlsBook book = smallBook();
        book.from1904 = true;
        book.sheets[0].rows[1][2] = XlsBook::Date{46027.42444444445 - 1462};
        const auto rows = OldWorkbookRows::open(book.bytes());
        QVERIFY(rows);
        QVERIFY((*rows)->countsFrom1904());
        QVERIFY(readAll(**rows).rows[1].endsWith(u"2026-01-05 10:11:12"_s));
    }

    void everySecondOfADayIsItself()
    {
        XlsBook book{.sheets = {{u"s"_s, {}}}};
        for (int second = 0; second < 86'400; second += 97)
            book.sheets[0].rows += {XlsBook::Date{46027 + second / 86'400.0}};
        const ReadBook read1 = read(book.bytes());
        QCOMPARE(read1.damage, QString());
        for (qsizetype i = 0; i < read1.rows.size(); ++i)
            QCOMPARE(read1.rows[i].section(u'|', 2),
                     QDateTime(QDate(2026, 1, 5), QTime(0, 0).addSecs(int(i) * 97))
                         .toString(u"yyyy-MM-dd HH:mm:ss"_s));
    }

    void aLargeSheetComesWhole()
    {
        XlsBook book{.sheets = {{u"一"_s, {}}, {u"二"_s, {}}}};
        for (int i = 0; i < 65'536; ++i)
            book.sheets[0].rows += {double(i), u"文"_s};
        book.sheets[1].rows += {double(65'536), u"文"_s};
        const ReadBook all = read(book.bytes());
        QCOMPARE(all.damage, QString());
        QCOMPARE(all.rows.size(), 65'537);
        QCOMPARE(all.rows[65'535], u"0|65536|65535|文"_s);
        QCOMPARE(all.rows[65'536], u"1|1|65536|文"_s);
    }

    void aPasswordIsTold()
    {
        XlsBook book = smallBook();
        book.isLocked = true;
        const ReadBook all = read(book.bytes());
        QVERIFY(all.rows.isEmpty());
        QVERIFY2(all.damage.contains(u"password"_s), qPrintable(all.damage));
    }

    void aDamagedBookIsAMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = smallBook().bytes();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the first sector alone") << whole.first(512);
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QTest::newRow("no workbook in it") << containerOf(u"Other"_s, "x");
        QTest::newRow("a stream of nothing") << containerOf(u"Workbook"_s, "x");
        QTest::newRow("text") << QByteArray("a,b\n1,2\n");
    }

    void aDamagedBookIsAMessage()
    {
        QFETCH(QByteArray, bytes);
        const ReadBook all = read(bytes);
        QVERIFY(all.rows.isEmpty());
        QVERIFY(!all.damage.isEmpty());
    }

    void anyFlippedByteIsAnErrorOrNothing()
    {
        const QByteArray whole = smallBook().bytes();
        for (qsizetype at = 0; at < whole.size(); at += 61) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x41);
            QVERIFY(read(bytes).rows.size() <= 65'536 * 3);
        }
    }

    void whatTheProcessSaysIsNotTrusted_data()
    {
        QTest::addColumn<QByteArray>("messages");
        const QByteArray book = "B" + number(1) + number(0);
        const QByteArray sheet = book + "S" + number(2) + message("s");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no book first") << QByteArray("E");
        QTest::newRow("a row before any sheet") << book + "R" + number(1) + number(0);
        QTest::newRow("no end") << sheet;
        QTest::newRow("a row without its cells") << sheet + "R" + number(1) + number(3);
        QTest::newRow("more columns than there are") << sheet + "R" + number(1) + number(100'000);
        QTest::newRow("more lines than there are") << sheet + "R" + number(70'000) + number(0);
        QTest::newRow("a line before the last one")
            << sheet + "R" + number(2) + number(0) + "R" + number(2) + number(0);
        QTest::newRow("a text without end")
            << sheet + "R" + number(1) + number(1) + number(0xFFFFFFFF);
        QTest::newRow("a word that is none") << sheet + "?";
    }

    void whatTheProcessSaysIsNotTrusted()
    {
        QFETCH(QByteArray, messages);
        auto device = std::make_unique<QBuffer>();
        device->setData(messages);
        device->open(QIODevice::ReadOnly);
        OldWorkbookRows rows(std::move(device));
        QVERIFY(readAll(rows).rows.size() <= 1);
        QVERIFY(rows.damage());
    }

    void aReaderThatIsLeftEndsItsProcess()
    {
        XlsBook book{.sheets = {{u"s"_s, {}}}};
        for (int i = 0; i < 20'000; ++i)
            book.sheets[0].rows += {u"text of some length"_s, u"more of it"_s};
        for (int i = 0; i < 3; ++i) {
            auto rows = OldWorkbookRows::open(book.bytes());
            QVERIFY(rows && (*rows)->next());
        }
    }
};

CLUECHAIN_INTAKE_TEST_MAIN(TestOldWorkbookRows)
#include "test_oldworkbookrows.moc"
