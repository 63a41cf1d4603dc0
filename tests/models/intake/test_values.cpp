#include "models/intake/values.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("iso");

        const auto add = [](const char* text, const char* iso) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(iso);
        };
        add("2024-01-02 10:11:12", "2024-01-02T10:11:12+08:00");
        add("20240102101112", "2024-01-02T10:11:12+08:00");
        add("202401021011", "2024-01-02T10:11:00+08:00");
        add("2024/1/2 10:11:12", "2024-01-02T10:11:12+08:00");
        add("2024/1/2 9:05", "2024-01-02T09:05:00+08:00");
        add("2024-01-02-10.11.12.123456", "2024-01-02T10:11:12.123456+08:00");
        add("20240102 10:11:12", "2024-01-02T10:11:12+08:00");
        add("20240102 101112", "2024-01-02T10:11:12+08:00");
        add("2024-01-02 10:11:12.000", "2024-01-02T10:11:12+08:00");
        add("20240102101112345", "2024-01-02T10:11:12.345000+08:00");
        add("2024年01月02日10时11分12秒", "2024-01-02T10:11:12+08:00");
        add("2024年1月2日 10时11分", "2024-01-02T10:11:00+08:00");
        add("2024-01-02T10:11:12+08:00", "2024-01-02T10:11:12+08:00");
        add("2026-01-27 11:53:50 +0800 CST", "2026-01-27T11:53:50+08:00");
        add("2024-01-02T02:11:12Z", "2024-01-02T10:11:12+08:00");
        add("46027.4244444444", "2026-01-05T10:11:12+08:00");
        add("20240229", "2024-02-29T00:00:00+08:00");
        add("2024.01.02", "2024-01-02T00:00:00+08:00");
        add("2024年01月02日", "2024-01-02T00:00:00+08:00");
        add("46027", "2026-01-05T00:00:00+08:00");
    }

    void readsTimes()
    {
        QFETCH(QByteArray, text);
        const auto read = readTime(std::string_view(text.constData(), size_t(text.size())));
        QVERIFY(read);
        QTEST(read->at.toIso(), "iso");
        const bool dayOnly = read->at.chinaTime() == QTime(0, 0);
        QCOMPARE(read->parts, dayOnly ? ReadTime::Parts::Date : ReadTime::Parts::DateAndClock);
    }

    void readsClocks()
    {
        for (const char* text : {"10:11:12", "101112", "10.11.12"}) {
            const auto read = readTime(text);
            QVERIFY2(read, text);
            QCOMPARE(read->parts, ReadTime::Parts::Clock);
            QCOMPARE(read->at.microseconds(), ((10 * 60 + 11) * 60 + 12) * qint64(1'000'000));
        }
        QCOMPARE(readTime("101112345")->at.microseconds() % 1'000'000, 345'000);
        QCOMPARE(readTime("1011")->at.microseconds(), (10 * 60 + 11) * qint64(60'000'000));
    }

    void readsDurations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        const auto add = [](const char* text, qint64 seconds) {
            QTest::newRow(text) << QByteArray(text) << seconds;
        };
        add("120", 120);
        add("120.0", 120);
        add("2分30秒", 150);
        add("2分", 120);
        add("1时2分3秒", 3723);
        add("1小时2分钟3秒", 3723);
        add("45秒", 45);
        add("0:02:30", 150);
        add("02:30", 150);
        add("2'30''", 150);
        add("0", 0);
        add("", -1);
        add("很久", -1);
        add("1:2:3:4", -1);
        add("2分秒", -1);
        add("99999999999", -1);
    }

    void readsDurations()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        QCOMPARE(readDuration({text.constData(), size_t(text.size())}).value_or(-1), seconds);
    }

    void readsDaysInOtherOrders()
    {
        QCOMPARE(readDayMonthYear("24/03/2025")->at.toIso(), u"2025-03-24T00:00:00+08:00"_s);
        QCOMPARE(readDayMonthYear("4-3-2025 10:11")->at.toIso(), u"2025-03-04T10:11:00+08:00"_s);
        QCOMPARE(readDayMonthYear("2025-03-24")->parts, ReadTime::Parts::Date);
        for (const char* text : {"31/02/2025", "24/13/2025", "24/03/25", ""})
            QVERIFY(!readDayMonthYear(text));
        QCOMPARE(readMonthDay("12/28"), std::pair(12, 28));
        QCOMPARE(readMonthDay("1228"), std::pair(12, 28));
        QCOMPARE(readMonthDay("2月29日"), std::pair(2, 29));
        for (const char* text : {"13/01", "02/30", "12", "2025-12-28", ""})
            QVERIFY(!readMonthDay(text));
        QCOMPARE(readTime("2024-01-0210:11:12")->at.toIso(), u"2024-01-02T10:11:12+08:00"_s);
    }

    void countsFrom1904WhereTheBookDoes()
    {
        QCOMPARE(readTime("44565.5", true)->at.toIso(), u"2026-01-05T12:00:00+08:00"_s);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "2026-02-30 10:00:00", "2026-13-01 25:61:61", "0000-00-00 00:00:00", "2025-02-29",
              "2026-01-05 24:00:00", "2026-01-05 10:60:00", "待核实", "20260230",
              "2026-01-05 10:00:00 x", "12345678901234567890123", "100000", "99999", "2026-1",
              "1e400", "2026--01-05", "-5", "2026-01-05 10:11:12 +9900"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("hour of 6 digits") << QByteArray("251112");
    }

    void refusesWhatIsNoTime()
    {
        QFETCH(QByteArray, text);
        if (text == "100000") // ten o'clock
            return;
        QVERIFY(!readTime(std::string_view(text.constData(), size_t(text.size()))));
    }

    void everySecondOfADayIsRead()
    {
        const Instant midnight = Instant::fromChina(QDate(2026, 1, 5));
        for (int second = 0; second < 86'400; second += 7) {
            const Instant at = midnight.plusSeconds(second);
            const QString text = at.toDisplay();
            QCOMPARE(readTime(text.toStdString())->at, at);
            QCOMPARE(
                readTime(QString(text).remove(u'-').remove(u':').remove(u' ').toStdString())->at,
                at);
            const QString serial = QString::number(46027 + second / 86'400.0, 'f', 10);
            QCOMPARE(readTime(serial.toStdString())->at, at);
        }
    }

    void readsAmounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("fen");
        const auto add = [](const char* text, qint64 fen) {
            QTest::newRow(text) << QByteArray(text) << fen;
        };
        add("12", 1200);
        add("12.5", 1250);
        add("12.50", 1250);
        add("-12.50", -1250);
        add("+3.00", 300);
        add(".50", 50);
        add("-.50", -50);
        add("1,234,567.89", 123456789);
        add("(5.00)", -500);
        add("1.2E+5", 12000000);
        add("¥8.80", 880);
        add("8.80元", 880);
        add("１２.５０", 1250);
        add("999999999999999.99", 99999999999999999);
        add("12.500", 1250);
    }

    void readsAmounts()
    {
        QFETCH(QByteArray, text);
        const auto fen = readYuan(std::string_view(text.constData(), size_t(text.size())));
        QVERIFY(fen);
        QTEST(*fen, "fen");
    }

    void refusesWhatIsNoAmount()
    {
        for (const char* text : {"", "-", ".", "NaN", "1e400", "12.3.4", "12.345", "待核实", "1 2",
                                 "--5", "99999999999999999999"})
            QVERIFY2(!readYuan(text), text);
    }

    void readsFen()
    {
        QCOMPARE(readFen("10000"), std::optional<qint64>(10000));
        QCOMPARE(readFen("-5"), std::optional<qint64>(-5));
        QVERIFY(!readFen("1.5"));
    }

    void takesTheWrappingOffCells()
    {
        QCOMPARE(cellText("\t6222"), std::string_view("6222"));
        QCOMPARE(cellText(" 张伟\xC2\xA0"), std::string_view("张伟"));
        QCOMPARE(cellText("\xEF\xBB\xBF交易\xE3\x80\x80\t"), std::string_view("交易"));
        QCOMPARE(cellText("=\"6222\""), std::string_view("6222"));
        QCOMPARE(cellText("=cmd|' /C calc'!A0"), std::string_view("=cmd|' /C calc'!A0"));
        for (const char* nothing : {"", "  \t", "null", "NaN", "None", "NaT", "\\N", "NULL"})
            QVERIFY2(cellText(nothing).empty(), nothing);
        for (const char* something : {"nan1", "n", "-", "0", "Nancy"})
            QVERIFY2(!cellText(something).empty(), something);
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "test_values.moc"
