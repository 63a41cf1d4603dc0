#include "models/jobs/handover.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace cluechain;

class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void handsOverInOrderAndNoMoreAheadThanAllowed()
    {
        constexpr int values = 2000;
        constexpr int ahead = 3;
        Handover<int> handover(ahead);
        std::atomic<int> put = 0;
        std::jthread thread([&](const std::stop_token& stop) {
            for (int i = 0; i < values; ++i) {
                QVERIFY(handover.put(i, stop));
                ++put;
            }
            handover.close();
        });
        int taken = 0;
        while (const auto value = handover.take()) {
            QCOMPARE(*value, taken++);
            QVERIFY(put - taken <= ahead);
        }
        QCOMPARE(taken, values);
        QVERIFY(!handover.takeIfThere());
    }

    void askingToStopEndsWaitingOnBothSides()
    {
        Handover<std::unique_ptr<int>> full(1);
        Handover<std::unique_ptr<int>> empty(1);
        QVERIFY(full.put(std::make_unique<int>(1), {}));
        bool hasPut = true;
        bool hasTaken = true;
        {
            const std::jthread putting([&](const std::stop_token& stop) {
                hasPut = full.put(std::make_unique<int>(2), stop);
            });
            const std::jthread taking(
                [&](const std::stop_token& stop) { hasTaken = empty.take(stop).has_value(); });
        }
        QVERIFY(!hasPut);
        QVERIFY(!hasTaken);
        QCOMPARE(**full.takeIfThere(), 1);
        QVERIFY(!full.takeIfThere());
    }
};

QTEST_APPLESS_MAIN(TestHandover)
#include "test_handover.moc"
