#include "models/reports/moneyplaces.h"
#include "models/reports/rebatecase.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

using Kind = MoneyPlace::Kind;

/// Where the money of a case whose banks' replies were imported rests, to the fen.
class TestMoneyPlaces : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    CaseFlow m_flow;

private slots:
    void initTestCase()
    {
        m_case = rebatecase::imported(m_store);
        const auto db = m_store->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        QVERIFY(flow);
        m_flow = **flow;
    }

    void addsUpByEveryMethod()
    {
        for (const TraceMethod method : traceMethods) {
            const MoneyPlaces places = moneyPlaces(m_flow, method);
            QCOMPARE(places.paid, Money::fromFen(5'236'000));
            Money sum;
            for (const MoneyPlace& place : places.places) {
                QVERIFY(place.money > Money());
                QVERIFY2(!place.transfers.isEmpty(), qPrintable(keyOf(place.kind)));
                sum += place.money;
            }
            QCOMPARE(sum, places.paid);
            QCOMPARE(places.located() + places.at(Kind::Gap).money + places.at(Kind::Unseen).money,
                     places.paid);
            QVERIFY(places.levels >= 2);
        }
    }

    void agreesWithTheFlowAndTheGaps()
    {
        const MoneyPlaces places = moneyPlaces(m_flow, TraceMethod::Fifo);
        const FlowFigure figure = flowFigure(m_flow, TraceMethod::Fifo);
        QCOMPARE(places.at(Kind::Returned).money, figure.returned);
        Money gap;
        int gaps = 0;
        for (const FlowFigure::Node& node : figure.nodes) {
            if (node.kind != FlowFigure::Kind::Gap)
                continue;
            gap += node.resting.money;
            ++gaps;
        }
        QCOMPARE(places.at(Kind::Gap).money, gap);
        QCOMPARE(places.at(Kind::Gap).accounts, gaps);
    }

    void whatIsHeldLiesNoLonger()
    {
        const MoneyPlaces before = moneyPlaces(m_flow, TraceMethod::Fifo);
        const MoneyPlace lying = before.at(Kind::Lying);
        QVERIFY(lying.accounts > 0);
        // A third of a yuan less than lies on one account, and more than ever came to a gap.
        CaseFlow flow = m_flow;
        Money held;
        for (const TracedAccount& traced : flow.traces[0].accounts) {
            const LedgerAccount& account = flow.ledger.account(traced.account);
            const Money left = Money::fromFen(traced.leftFen);
            if (left.isZero())
                continue;
            const bool isGap = account.statement == Coverage::None;
            flow.held[account.id] = isGap ? left + left : left - Money::fromFen(33);
            held += isGap ? left : left - Money::fromFen(33);
        }
        const MoneyPlaces after = moneyPlaces(flow, TraceMethod::Fifo);
        QCOMPARE(after.at(Kind::Held).money, held);
        QCOMPARE(after.at(Kind::Lying).money, Money::fromFen(33 * lying.accounts));
        QVERIFY(after.at(Kind::Gap).money.isZero());
        QCOMPARE(after.paid, before.paid);
    }
};

QTEST_GUILESS_MAIN(TestMoneyPlaces)
#include "test_moneyplaces.moc"
