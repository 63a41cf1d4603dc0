#include "models/core/money.h"

#include <QRandomGenerator>
#include <QTest>

using cluechain::Money;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void sharesAreNeverWholeBeforeTheyAre()
    {
        const auto share = [](qint64 part, qint64 whole) {
            return shareText(Money::fromFen(part), Money::fromFen(whole));
        };
        QCOMPARE(share(3'120'000, 5'236'000), u"59.6%"_s);
        QCOMPARE(share(99'999, 100'000), u"99.9%"_s);
        QCOMPARE(share(100'000, 100'000), u"100.0%"_s);
        QCOMPARE(share(1, 100'000), u"0.1%"_s);
        QCOMPARE(share(0, 100'000), u"0.0%"_s);
        QCOMPARE(share(5, 0), u"—"_s);
    }

    void parsesWhatBanksPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");

        QTest::newRow("yuan only") << u"12"_s << 1200LL;
        QTest::newRow("one decimal") << u"12.5"_s << 1250LL;
        QTest::newRow("no leading nought") << u".50"_s << 50LL;
        QTest::newRow("thousands") << u"1,234,567.89"_s << 123456789LL;
        QTest::newRow("minus") << u"-0.01"_s << -1LL;
        QTest::newRow("typographic minus") << u"−3.00"_s << -300LL;
        QTest::newRow("plus") << u"+10000.00"_s << 1000000LL;
        QTest::newRow("brackets") << u"(5.00)"_s << -500LL;
        QTest::newRow("currency sign") << u" ¥ 8.80 "_s << 880LL;
        QTest::newRow("wide currency sign") << u"￥0.11"_s << 11LL;
        QTest::newRow("noughts behind the fen") << u"7.1200"_s << 712LL;
        QTest::newRow("spreadsheet exponent") << u"1.2E+5"_s << 12000000LL;
        QTest::newRow("largest") << u"92233720368547758.07"_s << 9223372036854775807LL;
    }

    void parsesWhatBanksPrint()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);
        const auto money = Money::parse(text);
        QVERIFY(money);
        QCOMPARE(money->fen(), fen);
        QCOMPARE(Money::parse(money->toString()), money);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"", "-", "abc", "1.234", "1.2.3", "12.", "12元", "1e999", ",5",
                                 "5,", "--5", "()", "92233720368547758.08", "99999999999999999999"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesTheRest()
    {
        QFETCH(QString, text);
        QVERIFY(!Money::parse(text));
    }

    void keepsTheSignBelowOneYuan() { QCOMPARE(Money::fromFen(-5).toString(), u"-0.05"_s); }

    void showsThousandsToPeople()
    {
        QCOMPARE(Money::fromFen(-123456789).toDisplay(), u"−1,234,567.89"_s);
    }

    void readsBackWhateverItPrints()
    {
        QRandomGenerator random(20260121);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 fen = qint64(random.generate64()) >> random.bounded(63);
            if (fen == std::numeric_limits<qint64>::min())
                continue;
            const Money money = Money::fromFen(fen);
            QCOMPARE(Money::parse(money.toString()), money);
            QCOMPARE(Money::parse(money.toDisplay()), money);
        }
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
