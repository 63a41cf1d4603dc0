#include "models/funds/flowdifference.h"
#include "models/funds/flowoftrace.h"
#include "tests/models/funds/fundsworld.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace cluechain;
using fundsworld::World;

namespace
{

struct Compared {
    Ledger ledger;
    std::array<Trace, 3> traces = {};
    std::array<FlowFigure, 3> figures = {};
    FlowFigure difference = {};
};

Compared compare(const World& world)
{
    Compared all{.ledger = Ledger(fundsworld::inputOf(world))};
    for (size_t m = 0; m < traceMethods.size(); ++m) {
        all.traces[m] = *traceFunds(all.ledger, traceMethods[m]);
        all.figures[m] = flowOfTrace(all.ledger, all.traces[m]);
    }
    all.difference = flowDifference(all.figures);
    return all;
}

/// What was traced of each victim's money in each transfer.
std::map<std::pair<qint64, qsizetype>, Money> byTransfer(const FlowFigure& figure)
{
    std::map<std::pair<qint64, qsizetype>, Money> sums;
    for (const FlowFigure::Band& band : figure.bands)
        for (const FlowFigure::Step& step : band.steps)
            for (qsizetype victim = 0; victim < step.byVictim.size(); ++victim)
                sums[{step.transfer, victim}] += step.byVictim.at(victim);
    return sums;
}

} // namespace

/// The three methods as one picture: what they agree on, and what depends on the method.
class TestFlowDifference : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEveryTransferWhatAllMethodsSay()
    {
        int apart = 0;
        for (quint32 seed = 0; seed < 600; ++seed) {
            const Compared all = compare(fundsworld::randomWorld(seed, fundsworld::Trouble::Holes));
            std::array<std::map<std::pair<qint64, qsizetype>, Money>, 3> traced;
            std::set<std::pair<qint64, qsizetype>> transfers;
            for (size_t m = 0; m < 3; ++m) {
                traced[m] = byTransfer(all.figures[m]);
                for (const auto& [transfer, money] : traced[m])
                    transfers.insert(transfer);
            }
            const auto told = byTransfer(all.difference);
            QCOMPARE(told.size(), transfers.size());
            for (const auto& transfer : transfers)
                QCOMPARE(told.at(transfer),
                         std::min({traced[0][transfer], traced[1][transfer], traced[2][transfer]}));
            Money disputed;
            for (const FlowFigure::Band& band : all.difference.bands) {
                QVERIFY(!band.other.isNegative());
                disputed += band.other;
            }
            const Money alike = restingAlike(all.ledger, all.traces);
            QVERIFY(!alike.isNegative() && alike <= all.difference.paid);
            if (disputed.isZero()) // else it may come together again
                QCOMPARE(alike, all.difference.paid);
            apart += !disputed.isZero();
        }
        QVERIFY(apart > 50);
    }

    void accountsStandOnceAndEndsWithTheirPayers()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const Compared all = compare(fundsworld::randomWorld(seed, fundsworld::Trouble::Holes));
            std::set<qint64> accounts;
            for (const FlowFigure& figure : all.figures)
                for (const FlowFigure::Node& node : figure.nodes)
                    if (node.account != 0)
                        accounts.insert(node.account);
            qsizetype cards = 0;
            for (qsizetype i = all.difference.victims.size(); i < all.difference.nodes.size(); ++i)
                cards += all.difference.nodes.at(i).account != 0;
            for (qsizetype i = 0; i < all.difference.victims.size(); ++i)
                accounts.erase(all.difference.nodes.at(i).account);
            QCOMPARE(size_t(cards), accounts.size());
            for (const FlowFigure::Band& band : all.difference.bands) {
                const FlowFigure::Node& to = all.difference.nodes.at(band.to);
                QVERIFY(to.account != 0 || to.column > all.difference.nodes.at(band.from).column);
            }
        }
    }

    void isTheSamePictureWhereMethodsAgree()
    {
        World world;
        world.accounts.resize(3);
        world.accounts[0] = {.isDelivered = false, .victim = 0};
        world.events = {{.second = 0, .from = 0, .to = 1, .fen = 500, .isPayment = true},
                        {.second = 60, .from = 1, .to = 2, .fen = 300}};
        const Compared all = compare(world);
        QCOMPARE(restingAlike(all.ledger, all.traces), all.difference.paid);
        QCOMPARE(all.difference.nodes.size(), all.figures[0].nodes.size());
        for (const FlowFigure::Band& band : all.difference.bands)
            QVERIFY(band.other.isZero());
    }
};

QTEST_GUILESS_MAIN(TestFlowDifference)
#include "test_flowdifference.moc"
