#include "widgets/charts/moneyaxis.h"
#include "widgets/charts/stepreduction.h"
#include "widgets/charts/timeaxis.h"

#include <QTest>

#include <cmath>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestAxes : public QObject
{
    Q_OBJECT

private:
    static Instant at(const QString& iso) { return *Instant::parseIso(iso); }

private slots:
    void putsReadableTicksOnEverySpan_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("labels");

        QTest::newRow("seconds") << u"2026-01-13T20:15:58"_s << u"2026-01-13T20:16:10"_s
                                 << QStringList{u"20:16:00\n2026-01-13"_s, u"20:16:05"_s,
                                                u"20:16:10"_s};
        QTest::newRow("half hours")
            << u"2026-01-13T19:20:00"_s << u"2026-01-13T21:40:00"_s
            << QStringList{u"19:30\n2026-01-13"_s, u"20:00"_s, u"20:30"_s, u"21:00"_s, u"21:30"_s};
        QTest::newRow("over midnight")
            << u"2026-01-13T13:00:00"_s << u"2026-01-14T13:00:00"_s
            << QStringList{u"18:00\n2026-01-13"_s, u"00:00\n2026-01-14"_s, u"06:00"_s, u"12:00"_s};
        QTest::newRow("days over new year")
            << u"2025-12-30T12:00:00"_s << u"2026-01-03T12:00:00"_s
            << QStringList{u"12-31\n2025"_s, u"01-01\n2026"_s, u"01-02"_s, u"01-03"_s};
        QTest::newRow("weeks begin on Monday")
            << u"2026-01-01T00:00:00"_s << u"2026-01-27T00:00:00"_s
            << QStringList{u"01-05\n2026"_s, u"01-12"_s, u"01-19"_s, u"01-26"_s};
        QTest::newRow("months") << u"2025-11-15T00:00:00"_s << u"2026-03-15T00:00:00"_s
                                << QStringList{u"2025/12"_s, u"2026/01"_s, u"2026/02"_s,
                                               u"2026/03"_s};
        QTest::newRow("years") << u"2021-06-01T00:00:00"_s << u"2026-06-01T00:00:00"_s
                               << QStringList{u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s,
                                              u"2026"_s};
        QTest::newRow("a moment") << u"2026-01-13T20:15:58"_s << u"2026-01-13T20:15:58"_s
                                  << QStringList{u"20:15:58\n2026-01-13"_s};
    }

    void putsReadableTicksOnEverySpan()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, labels);
        QStringList found;
        for (const TimeTick& tick : timeTicks(at(from), at(to), 6))
            found.append(tick.label);
        QCOMPARE(found, labels);
    }

    void neverPutsMoreTicksThanAsked()
    {
        for (double seconds = 1; seconds < 1e10; seconds *= 1.37) {
            for (const int most : {2, 3, 5, 8, 12}) {
                const Instant from = at(u"1970-03-04T05:06:07"_s);
                const auto ticks = timeTicks(from, from.plusSeconds(qint64(seconds)), most);
                QVERIFY2(ticks.size() <= most, qPrintable(QString::number(seconds)));
                for (qsizetype i = 1; i < ticks.size(); ++i)
                    QVERIFY(ticks[i - 1].at < ticks[i].at);
            }
        }
    }

    void stepsMeetEndToEnd()
    {
        for (double seconds = 1; seconds < 1e10; seconds *= 3) {
            const TimeStep step = timeStepFor(seconds, 1);
            Instant start = step.floor(at(u"2024-02-29T23:59:59"_s));
            for (int i = 0; i < 5; ++i) {
                const Instant next = step.next(start);
                QVERIFY(start < next);
                QCOMPARE(step.floor(next), next);
                QCOMPARE(step.floor(next.plusSeconds(-1)), start);
                start = next;
            }
        }
    }

    void countsMoneyInTheUnitOfItsSize_data()
    {
        QTest::addColumn<qint64>("largest");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("text");

        QTest::newRow("yuan") << 99'999LL << 80'000LL << u"800"_s;
        QTest::newRow("fen") << 100LL << 5LL << u"0.05"_s;
        QTest::newRow("ten thousand is still yuan") << 1'000'000LL << 1'000'000LL << u"10000"_s;
        QTest::newRow("wan") << 3'200'000LL << 3'000'000LL << u"30,000"_s;
        QTest::newRow("half a wan") << 3'200'000LL << -2'500'000LL << u"−25,000"_s;
        QTest::newRow("nought") << 3'200'000LL << 0LL << u"0"_s;
        QTest::newRow("yi") << 12'345'678'901'234LL << 12'000'000'000'000LL << u"120,000,000,000"_s;
    }

    void countsMoneyInTheUnitOfItsSize()
    {
        QFETCH(qint64, largest);
        QFETCH(qint64, fen);
        QFETCH(QString, text);
        QCOMPARE(moneyTickText(Money::fromFen(fen), moneyUnitFor(Money::fromFen(largest))), text);
    }

    void putsRoundAmountsOnTheAxis()
    {
        const auto fens = [](qint64 from, qint64 to, int most) {
            QList<qint64> out;
            for (const Money m : moneyTicks(Money::fromFen(from), Money::fromFen(to), most))
                out.append(m.fen());
            return out;
        };
        QCOMPARE(fens(0, 3'200'000, 5), (QList<qint64>{0, 1'000'000, 2'000'000, 3'000'000}));
        QCOMPARE(fens(-30, 100, 5), (QList<qint64>{0, 50, 100}));
        QCOMPARE(fens(0, 0, 5), (QList<qint64>{0}));
        for (qint64 high = 1; high < 1'000'000'000'000'000'000 / 3; high *= 3)
            QVERIFY(moneyTicks(Money::fromFen(-high / 7), Money::fromFen(high), 6).size() <= 7);
    }

    void keepsExtremesWhenItThinsSteps()
    {
        MoneySeries series;
        const Instant start = at(u"2026-01-01T00:00:00"_s);
        for (int i = 0; i < 100'000; ++i) {
            const qint64 fen = i == 54'321 ? -777 : i == 54'399 ? 999'999 : 1000 + i % 13;
            series.points.append({.at = start.plusSeconds(i), .balance = Money::fromFen(fen)});
        }
        const auto steps =
            balanceSteps(MoneyIndex(series), {}, start, start.plusSeconds(99'999), 500);
        QVERIFY(steps.size() <= 4 * 502);
        const auto has = [&](double y) {
            return std::any_of(steps.cbegin(), steps.cend(), [y](QPointF p) { return p.y() == y; });
        };
        QVERIFY(has(-777) && has(999'999));
        QVERIFY(std::is_sorted(steps.cbegin(), steps.cend(),
                               [](QPointF a, QPointF b) { return a.x() < b.x(); }));
        QCOMPARE(steps.first(), QPointF(chartSeconds(start), 1000));
        QCOMPARE(steps.last().x(), chartSeconds(start.plusSeconds(99'999)));
    }

    void drawsNoLineAcrossAGap()
    {
        MoneySeries series;
        const Instant start = at(u"2026-01-01T00:00:00"_s);
        for (const int hour : {0, 1, 10, 11})
            series.points.append(
                {.at = start.plusSeconds(hour * 3600), .balance = Money::fromFen(hour * 100)});
        series.gaps = {{start.plusSeconds(2 * 3600), start.plusSeconds(9 * 3600), u"lost"_s}};
        const auto steps =
            balanceSteps(MoneyIndex(series), series.gaps, start, start.plusSeconds(12 * 3600), 100);
        QCOMPARE(steps.size(), 6);
        QCOMPARE(steps[2], QPointF(chartSeconds(start.plusSeconds(2 * 3600)), 100));
        QVERIFY(std::isnan(steps[3].y()));
        QCOMPARE(steps[4].y(), 1000.0);
    }
};

QTEST_APPLESS_MAIN(TestAxes)
#include "test_axes.moc"
