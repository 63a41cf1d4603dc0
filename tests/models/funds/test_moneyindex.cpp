#include "models/funds/moneyindex.h"

#include <QTest>

using namespace cluechain;

class TestMoneyIndex : public QObject
{
    Q_OBJECT

private:
    /// Unlike neighbours, some without balance, one long stretch without any.
    static MoneySeries series(int size)
    {
        MoneySeries out;
        for (int i = 0; i < size; ++i) {
            MoneyPoint point{.at = Instant::fromMicroseconds(i * 1'000'000LL),
                             .in = Money::fromFen(i % 7),
                             .out = Money::fromFen(i % 5),
                             .row = i + 1};
            const bool silent = i % 3 == 1 || (i > size / 3 && i < size / 2);
            if (!silent)
                point.balance = Money::fromFen((i * 7919LL) % 10'007 - 3000);
            out.points.append(point);
        }
        return out;
    }

private slots:
    void answersAsIfItHadLookedAtEveryMovement_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 63, 64, 65, 128, 1024, 1025, 20'000})
            QTest::addRow("%d", size) << size;
    }

    void answersAsIfItHadLookedAtEveryMovement()
    {
        QFETCH(int, size);
        const MoneySeries whole = series(size);
        const MoneyIndex index(whole);
        QCOMPARE(index.hasBalance(), size > 0);
        for (int k = 0; k < 60; ++k) {
            const int begin = size == 0 ? 0 : (k * 4099) % size;
            const int end = begin + (size == 0 ? 0 : (k * 7907) % (size - begin + 1));
            Money in;
            Money out;
            qsizetype first = end;
            qsizetype last = -1;
            qsizetype low = -1;
            qsizetype high = -1;
            for (int i = begin; i < end; ++i) {
                in += whole.points[i].in;
                out += whole.points[i].out;
                const auto& balance = whole.points[i].balance;
                if (!balance)
                    continue;
                first = std::min<qsizetype>(first, i);
                last = i;
                if (low < 0 || *balance < *whole.points[low].balance)
                    low = i;
                if (high < 0 || *balance > *whole.points[high].balance)
                    high = i;
            }
            QCOMPARE(index.in(begin, end), in);
            QCOMPARE(index.out(begin, end), out);
            QCOMPARE(index.nextBalance(begin, end), first);
            if (last >= 0)
                QCOMPARE(index.lastBalance(end), last);
            const QList<qsizetype> kept = index.balanceExtremes(begin, end);
            QCOMPARE(kept.isEmpty(), last < 0);
            for (const qsizetype wanted : {first, low, high, last})
                QVERIFY(last < 0 || kept.contains(wanted));
            QVERIFY(std::is_sorted(kept.cbegin(), kept.cend()));
        }
        QCOMPARE(index.firstFrom(Instant::fromMicroseconds(-1)), 0);
        QCOMPARE(index.firstFrom(Instant::fromMicroseconds(size * 1'000'000LL)), size);
    }
};

QTEST_APPLESS_MAIN(TestMoneyIndex)
#include "test_moneyindex.moc"
