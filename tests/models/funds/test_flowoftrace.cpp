#include "models/funds/flowoftrace.h"
#include "models/funds/fundsworld.h"

#include <QTest>

using namespace cluechain;
using fundsworld::World;

/// A trace as cards and bands: nothing is lost on the way into the picture.
class TestFlowOfTrace : public QObject
{
    Q_OBJECT

private slots:
    void whatComesInGoesOnOrRestsOnEveryCard()
    {
        qsizetype bands = 0;
        for (quint32 seed = 0; seed < 1500; ++seed) {
            const World world = fundsworld::randomWorld(seed, fundsworld::Trouble::Holes);
            const Ledger ledger(fundsworld::inputOf(world));
            for (const TraceMethod method : traceMethods) {
                const Trace trace = *traceFunds(ledger, method);
                const FlowFigure figure = flowOfTrace(ledger, trace);
                QList<Money> in(figure.nodes.size());
                QList<Money> out(figure.nodes.size());
                for (const FlowFigure::Band& band : figure.bands) {
                    in[band.to] += band.traced;
                    out[band.from] += band.traced;
                    Money steps;
                    for (const FlowFigure::Step& step : band.steps)
                        steps += step.traced;
                    QCOMPARE(steps, band.traced);
                    Money victims;
                    for (const Money share : band.byVictim)
                        victims += share;
                    QCOMPARE(victims, band.traced);
                    QVERIFY(!band.other.isNegative());
                    ++bands;
                }
                Money rests;
                for (qsizetype i = 0; i < figure.nodes.size(); ++i) {
                    const FlowFigure::Node& node = figure.nodes.at(i);
                    if (node.column == 0) {
                        QCOMPARE(out.at(i), node.received);
                        continue;
                    }
                    QCOMPARE(in.at(i), node.received);
                    if (node.account != 0)
                        QCOMPARE(out.at(i) + node.resting.money, node.received);
                    rests += node.received - out.at(i);
                }
                QCOMPARE(rests, figure.paid); // what came back rests on its own cards
            }
        }
        QVERIFY(bands > 5000);
    }

    void accountsStandInTheColumnOfTheirLevelAndEndsAfterTheirPayer()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const World world = fundsworld::randomWorld(seed, fundsworld::Trouble::Clocks);
            const Ledger ledger(fundsworld::inputOf(world));
            const Trace trace = *traceFunds(ledger, TraceMethod::Fifo);
            const FlowFigure figure = flowOfTrace(ledger, trace);
            for (const FlowFigure::Node& node : figure.nodes) {
                const AccountIndex account =
                    node.column > 0 ? ledger.findAccount(node.account) : AccountIndex(nobody);
                if (const TracedAccount* traced = account == nobody ? nullptr : trace.find(account))
                    QCOMPARE(node.column, traced->level);
            }
            for (const FlowFigure::Band& band : figure.bands)
                if (figure.nodes.at(band.to).account == 0)
                    QVERIFY(figure.nodes.at(band.to).column > figure.nodes.at(band.from).column);
        }
    }

    void whatIsHeldNeverExceedsWhatRests()
    {
        const World world = fundsworld::randomWorld(3, fundsworld::Trouble::Clocks);
        const Ledger ledger(fundsworld::inputOf(world));
        QHash<qint64, Money> held;
        for (const LedgerAccount& account : ledger.accounts())
            held.insert(account.id, Money::fromFen(1));
        const FlowFigure figure =
            flowOfTrace(ledger, *traceFunds(ledger, TraceMethod::Rolling), held);
        for (const FlowFigure::Node& node : figure.nodes)
            QVERIFY(node.resting.held <= node.resting.money);
    }
};

QTEST_GUILESS_MAIN(TestFlowOfTrace)
#include "test_flowoftrace.moc"
