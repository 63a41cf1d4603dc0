#include "models/items/cells.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestCells : public QObject
{
    Q_OBJECT

private slots:
    void writesMoney()
    {
        QCOMPARE(moneyCell(Money::fromFen(5236000)), u"52,360.00"_s);
        QCOMPARE(moneyCell(Money()), u"0.00"_s);
        QCOMPARE(moneyCell(std::nullopt), u"—"_s);
        QCOMPARE(moneyCell(Money::fromFen(5236000), {}), u"52,360.00"_s);
        QCOMPARE(moneyCell(Money::fromFen(-7000), u"USD"_s), u"USD \u221270.00"_s);
        QCOMPARE(moneyCell(Money::fromFen(1'234'567'891), u"USDT"_s), u"USDT 1,234.567891"_s);
        QCOMPARE(moneyCell(std::nullopt, u"USD"_s), u"—"_s);
    }

    void leavesOutTheYearOnlyInTheCurrentOne()
    {
        const Instant time = Instant::fromChina(QDate(2026, 1, 19), QTime(14, 21, 33));
        QCOMPARE(timeCell(time, 2026), u"01-19 14:21:33"_s);
        QCOMPARE(timeCell(time, 2027), u"2026-01-19 14:21:33"_s);
        QCOMPARE(timeCell(std::nullopt, 2026), u"—"_s);
    }

    void writesAccounts()
    {
        QCOMPARE(accountTail(u"6299031044716108"_s), u"·6108"_s);
        QCOMPARE(groupedNumber(u"6299031044716108"_s), u"6299 0310 4471 6108"_s);
        QCOMPARE(groupedNumber(u"62990"_s), u"6299 0"_s);
        QCOMPARE(groupedNumber({}), QString());
        QCOMPARE(groupedNumber(u"zhao.xx@example.cn"_s), u"zhao.xx@example.cn"_s);
    }
};

QTEST_APPLESS_MAIN(TestCells)
#include "test_cells.moc"
