#include "models/intake/balancechain.h"
#include "models/intake/facts.h"

#include <QTest>

#include <random>

using namespace cluechain;

namespace
{

constexpr qint64 second = 1'000'000;

struct RowText {
    quint32 delivery = 1;
    qint64 account = 10;
    qint64 peer = 20;
    qint64 atSecond = 1000;
    qint64 fen = 500;
    qint8 direction = -1;
    std::optional<qint64> balance = {};
    const char* serial = "";
};

FactRow row(qint64 id, const RowText& text)
{
    FactRow one;
    one.id = id;
    one.account = text.account;
    one.peer = text.peer;
    one.atUs = text.atSecond * second;
    one.fen = text.fen;
    one.balanceFen = text.balance.value_or(0);
    one.serial = SerialKey::of(text.serial);
    one.delivery = text.delivery;
    one.direction = text.direction;
    one.hasBalance = text.balance.has_value();
    return one;
}

/// Id of the row that the second repeats, 0 if none.
qint64 repeated(const RowText& first, const RowText& again)
{
    DuplicateFinder finder;
    finder.add(row(1, first));
    const auto found = finder.add(row(2, again));
    return found ? found->id : 0;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void aSecondDeliveryIsOneFact()
    {
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .serial = "s"}), 1);
        QCOMPARE(repeated({.balance = 7}, {.delivery = 2, .balance = 7}), 1);
        QCOMPARE(
            repeated({.balance = 7, .serial = "s"}, {.delivery = 1, .balance = 7, .serial = "s"}),
            1);
        QCOMPARE(repeated({.peer = 0, .serial = "s"}, {.delivery = 2, .serial = "s"}), 1);
        QCOMPARE(repeated({.balance = 7, .serial = "s"}, {.delivery = 2, .balance = 7}), 1);
    }

    void whatDiffersInAKeyFieldIsAnotherFact()
    {
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .serial = "t"}), 0);
        QCOMPARE(repeated({.balance = 7}, {.delivery = 2, .balance = 8}), 0);
        QCOMPARE(
            repeated({.balance = 7, .serial = "s"}, {.delivery = 2, .balance = 8, .serial = "s"}),
            0);
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .account = 11, .serial = "s"}), 0);
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .peer = 21, .serial = "s"}), 0);
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .atSecond = 1001, .serial = "s"}), 0);
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .fen = 501, .serial = "s"}), 0);
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .direction = 1, .serial = "s"}), 0);
        QCOMPARE(repeated({.serial = "s"}, {.delivery = 2, .balance = 7}), 0); // nothing in common
    }

    void whatARepetitionKnowsIsRemembered()
    {
        DuplicateFinder finder;
        QVERIFY(!finder.add(row(1, {.balance = 7})));
        QCOMPARE(finder.add(row(2, {.delivery = 2, .balance = 7, .serial = "s"}))->id, 1);
        QVERIFY(!finder.add(row(3, {.delivery = 3, .balance = 7, .serial = "t"})));
        QCOMPARE(finder.add(row(4, {.delivery = 4, .serial = "s"}))->id, 1);
    }

    void ofRowsWithNeitherTheLargerNumberCounts_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("m");
        QTest::newRow("as many") << 3 << 3;
        QTest::newRow("more") << 2 << 5;
        QTest::newRow("fewer") << 4 << 1;
    }

    void ofRowsWithNeitherTheLargerNumberCounts()
    {
        QFETCH(int, n);
        QFETCH(int, m);
        DuplicateFinder finder;
        qint64 id = 0;
        for (int i = 0; i < n; ++i)
            QVERIFY(!finder.add(row(++id, {.delivery = 1})));
        for (int i = 0; i < m; ++i)
            finder.add(row(++id, {.delivery = 2}));
        QCOMPARE(int(finder.facts().size()), std::max(n, m));
        for (int i = 0; i < std::max(n, m); ++i)
            QVERIFY(finder.add(row(++id, {.delivery = 3})));
    }

    void theOrderOfDeliveriesDoesNotChangeTheCount()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<FactRow> rows;
            for (qint64 id = 1; id <= 40; ++id) {
                const auto pick = [&](unsigned below) { return qint64(random() % below); };
                const qint64 fact = pick(8); // each fact has its own balance and serial
                const bool withBalance = pick(2) != 0;
                RowText text{.delivery = quint32(1 + pick(3)),
                             .atSecond = fact / 2,
                             .serial = withBalance ? "" : "s"};
                text.fen = 100 + fact;
                if (withBalance)
                    text.balance = fact;
                rows.push_back(row(id, text));
                rows.back().hasBalance = true;
                rows.back().balanceFen = fact;
            }
            DuplicateFinder forth;
            for (const FactRow& one : rows)
                forth.add(one);
            DuplicateFinder back;
            std::for_each(rows.rbegin(), rows.rend(), [&](const FactRow& one) { back.add(one); });
            QCOMPARE(forth.facts().size(), back.facts().size());
        }
    }

    void mirrorsPairTheNearestFirst()
    {
        // Two like payments 40 s apart, seen 10 s later by the payee.
        const std::vector<FactRow> facts{
            row(1, {.account = 10, .peer = 20, .atSecond = 1000}),
            row(2, {.account = 10, .peer = 20, .atSecond = 1040}),
            row(3, {.account = 20, .peer = 10, .atSecond = 1050, .direction = 1}),
            row(4, {.account = 20, .peer = 10, .atSecond = 1010, .direction = 1}),
        };
        const auto pairs = pairMirrors(facts);
        QCOMPARE(pairs.size(), size_t(2));
        for (const MirrorPair& pair : pairs)
            QCOMPARE(pair.other, pair.stands == 1 ? 4 : 3);
    }

    void mirrorsNeedCrossedAccountsAndNearClocks()
    {
        const FactRow paid = row(1, {.account = 10, .peer = 20});
        const auto pairsWith = [&](const RowText& text) {
            const std::vector<FactRow> facts{paid, row(2, text)};
            return pairMirrors(facts).size();
        };
        QCOMPARE(pairsWith({.account = 20, .peer = 10, .atSecond = 1120, .direction = 1}),
                 size_t(1));
        QCOMPARE(pairsWith({.account = 20, .peer = 10, .atSecond = 880, .direction = 1}),
                 size_t(1));
        QCOMPARE(pairsWith({.account = 20, .peer = 10, .atSecond = 1121, .direction = 1}),
                 size_t(0));
        QCOMPARE(pairsWith({.account = 20, .peer = 10, .direction = -1}), size_t(0));
        QCOMPARE(pairsWith({.account = 20, .peer = 30, .direction = 1}), size_t(0));
        QCOMPARE(pairsWith({.account = 20, .peer = 10, .fen = 501, .direction = 1}), size_t(0));
        QCOMPARE(pairsWith({.account = 20, .peer = 0, .direction = 1}), size_t(0));
    }

    void anEqualSerialSettlesTies()
    {
        const std::vector<FactRow> facts{
            row(1, {.account = 10, .peer = 20, .serial = "a"}),
            row(2, {.account = 10, .peer = 20, .serial = "b"}),
            row(3, {.account = 20, .peer = 10, .direction = 1, .serial = "b"}),
            row(4, {.account = 20, .peer = 10, .direction = 1, .serial = "a"}),
        };
        for (const MirrorPair& pair : pairMirrors(facts))
            QCOMPARE(pair.other, pair.stands == 1 ? 4 : 3);
    }

    void aRowOfUnknownDirectionPairsWithWhatIsLeft()
    {
        const std::vector<FactRow> facts{
            row(1, {.account = 10, .peer = 20}),
            row(2, {.account = 20, .peer = 10, .atSecond = 1001, .direction = 0}),
            row(3, {.account = 20, .peer = 10, .atSecond = 1060, .direction = 1}),
        };
        const auto pairs = pairMirrors(facts);
        QCOMPARE(pairs.size(), size_t(1)); // the known one goes first, although farther
        QCOMPARE(pairs[0].other, 3);

        const auto settled = pairMirrors(std::span(facts).first(2));
        QCOMPARE(settled.size(), size_t(1));
        QCOMPARE(settled[0].stands, 1);
        QCOMPARE(settled[0].other, 2);
    }

    void paymentsPairWithTransfersOnce()
    {
        const std::vector<FactRow> facts{
            row(1, {.account = 10, .peer = 20}),
            row(2, {.account = 20, .peer = 10, .atSecond = 1010, .direction = 1}),
            row(3, {.account = 40, .peer = 30, .atSecond = 2000, .direction = 1}),
        };
        const auto mirrors = pairMirrors(facts);
        const std::vector<PaymentFact> payments{
            {.id = 91, .from = 10, .to = 20, .atUs = 1012 * second, .fen = 500},
            {.id = 92, .from = 10, .to = 20, .atUs = 1060 * second, .fen = 500},
            {.id = 93, .from = 30, .to = 40, .atUs = 1990 * second, .fen = 500},
            {.id = 94, .from = 40, .to = 30, .atUs = 2000 * second, .fen = 500},
        };
        const auto pairs = pairPayments(facts, mirrors, payments);
        QCOMPARE(pairs.size(), size_t(2));
        QCOMPARE(pairs[0].payment, 91); // nearest, by the payee's clock
        QCOMPARE(pairs[0].row, 1);
        QCOMPARE(pairs[1].payment, 93);
        QCOMPARE(pairs[1].row, 3);
    }

    void balancesTellTheSequence()
    {
        struct Moved {
            int direction;
            qint64 fen;
            qint64 balance;
        };
        const std::vector<Moved> rows{{1, 100, 100}, {-1, 30, 70}, {1, 5, 75}, {-1, 75, 0}};
        BalanceChain oldest;
        for (size_t i = 0; i < rows.size(); ++i)
            oldest.add(qint64(i), qint64(i), rows[i].direction, rows[i].fen, rows[i].balance);
        QCOMPARE(oldest.sequence(), 1);
        QVERIFY(oldest.breaks().empty());
        BalanceChain newest;
        for (size_t i = rows.size(); i-- > 0;)
            newest.add(qint64(i), qint64(i), rows[i].direction, rows[i].fen, rows[i].balance);
        QCOMPARE(newest.sequence(), -1);
        QVERIFY(newest.breaks().empty());
    }

    void aMissingRowBreaksTheChain()
    {
        BalanceChain chain;
        chain.add(1, 2, 1, 100, 100);
        chain.add(2, 3, -1, 30, 70);
        chain.add(4, 5, 1, 5, 175); // 100 came in between
        chain.add(5, 6, -1, 75, 100);
        QCOMPARE(chain.sequence(), 1);
        QCOMPARE(chain.breaks().size(), size_t(1));
        QCOMPARE(chain.breaks()[0].row, 4);
        QCOMPARE(chain.breaks()[0].line, 5);
        QCOMPARE(chain.breaks()[0].gapFen, 100);
    }

    void rowsWithoutBalanceOrDirectionBreakNothing()
    {
        BalanceChain chain;
        chain.add(1, 2, 1, 100, 100);
        chain.add(2, 3, -1, 30, {});
        chain.add(3, 4, 0, 20, 90);
        chain.add(4, 5, -1, 90, 0);
        QVERIFY(chain.breaks().empty());
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "test_facts.moc"
