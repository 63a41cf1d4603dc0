#include "models/funds/fundsworld.h"
#include "models/funds/refund.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace cluechain;

namespace
{

/// One account and its victims; `traced` only where the basis needs it.
RefundDraft oneAccount(qint64 frozenFen, RefundBasis basis, const std::vector<qint64>& lossFen,
                       const std::vector<qint64>& compensatedFen = {},
                       const std::vector<qint64>& tracedFen = {},
                       const RefundSettings& settings = {}, qint64 ownFen = 0)
{
    RefundDraft draft{.settings = settings};
    RefundAccount account{.frozenFen = frozenFen, .basis = basis, .ownFen = ownFen};
    for (quint32 v = 0; v < lossFen.size(); ++v) {
        const qint64 compensated = compensatedFen.empty() ? 0 : compensatedFen[v];
        const qint64 net = std::max<qint64>(0, lossFen[v] - compensated);
        account.claims.push_back({.victim = v,
                                  .lossFen = lossFen[v],
                                  .compensatedFen = compensated,
                                  .netFen = net,
                                  .tracedFen = tracedFen.empty() ? 0 : tracedFen[v]});
        draft.victims.push_back(
            {.victim = v, .paidFen = lossFen[v], .compensatedFen = compensated, .netFen = net});
    }
    draft.accounts.push_back(account);
    payOut(draft);
    return draft;
}

QList<qint64> refunds(const RefundAccount& account)
{
    QList<qint64> out;
    for (const RefundClaim& claim : account.claims)
        out.append(claim.refundFen);
    return out;
}

} // namespace

Q_DECLARE_METATYPE(RefundBasis)

class TestRefund : public QObject
{
    Q_OBJECT

private slots:
    /// domain.md §4.3, in yuan there.
    void paysAsThePublishedExamples_data()
    {
        using Fen = QList<qint64>;
        QTest::addColumn<qint64>("frozen");
        QTest::addColumn<RefundBasis>("basis");
        QTest::addColumn<Fen>("loss");
        QTest::addColumn<Fen>("compensated");
        QTest::addColumn<Fen>("traced");
        QTest::addColumn<Fen>("refund");
        QTest::addColumn<qint64>("staysFrozen");
        QTest::newRow("R01") << 3'000'000LL << RefundBasis::Single << Fen{3'000'000} << Fen{0}
                             << Fen{0} << Fen{3'000'000} << 0LL;
        QTest::newRow("R02") << 2'999'000LL << RefundBasis::Single << Fen{3'000'000} << Fen{0}
                             << Fen{0} << Fen{2'999'000} << 0LL;
        QTest::newRow("R03") << 2'300'000LL << RefundBasis::TimeStamp << Fen{2'000'000, 1'500'000}
                             << Fen{0, 0} << Fen{800'000, 1'500'000} << Fen{800'000, 1'500'000}
                             << 0LL;
        QTest::newRow("R04") << 2'530'000LL << RefundBasis::ProRata
                             << Fen{6'000'000, 3'000'000, 2'000'000} << Fen{0, 0, 0} << Fen{0, 0, 0}
                             << Fen{1'380'000, 690'000, 460'000} << 0LL;
        QTest::newRow("R05") << 10'000LL << RefundBasis::ProRata << Fen{50'000, 50'000, 50'000}
                             << Fen{0, 0, 0} << Fen{0, 0, 0} << Fen{3'334, 3'333, 3'333} << 0LL;
        QTest::newRow("R06") << 8'000'000LL << RefundBasis::ProRata
                             << Fen{6'000'000, 5'000'000, 3'000'000} << Fen{1'000'000, 0, 0}
                             << Fen{0, 0, 0} << Fen{3'076'923, 3'076'923, 1'846'154} << 0LL;
        QTest::newRow("R07: compensation ignored")
            << 8'000'000LL << RefundBasis::ProRata << Fen{6'000'000, 5'000'000, 3'000'000}
            << Fen{0, 0, 0} << Fen{0, 0, 0} << Fen{3'428'571, 2'857'143, 1'714'286} << 0LL;
        QTest::newRow("R08") << 9'000'000LL << RefundBasis::ProRata << Fen{4'000'000, 2'000'000}
                             << Fen{0, 0} << Fen{0, 0} << Fen{4'000'000, 2'000'000} << 3'000'000LL;
    }

    void paysAsThePublishedExamples()
    {
        QFETCH(qint64, frozen);
        QFETCH(RefundBasis, basis);
        QFETCH(QList<qint64>, loss);
        QFETCH(QList<qint64>, compensated);
        QFETCH(QList<qint64>, traced);
        QFETCH(QList<qint64>, refund);
        QFETCH(qint64, staysFrozen);
        const RefundDraft draft =
            oneAccount(frozen, basis, {loss.begin(), loss.end()},
                       {compensated.begin(), compensated.end()}, {traced.begin(), traced.end()});
        QCOMPARE(refunds(draft.accounts[0]), refund);
        QCOMPARE(draft.accounts[0].staysFrozenFen, staysFrozen);
    }

    void tellsHowItRounded()
    {
        const RefundDraft draft =
            oneAccount(8'000'000, RefundBasis::ProRata, {5'000'000, 5'000'000, 3'000'000});
        const RefundClaim& third = draft.accounts[0].claims[2];
        QVERIFY(third.isRoundedUp);
        QCOMPARE(qRound(1000.0 * double(third.remainder) / double(third.shareOf)), 846);
        QVERIFY(!draft.accounts[0].claims[0].isRoundedUp);
    }

    void paysNobodyWhereTheLiteralRatioOverdraws()
    {
        const RefundSettings literal{.ratio = RefundSettings::Ratio::OfFrozen};
        const RefundDraft tooMuch =
            oneAccount(100, RefundBasis::ProRata, {80, 40}, {}, {}, literal);
        QCOMPARE(tooMuch.accounts[0].basis, RefundBasis::Overdrawn);
        QCOMPARE(refunds(tooMuch.accounts[0]), (QList<qint64>{0, 0}));
        QCOMPARE(tooMuch.accounts[0].staysFrozenFen, 100);
        const RefundDraft enough = oneAccount(100, RefundBasis::ProRata, {40, 40}, {}, {}, literal);
        QCOMPARE(refunds(enough.accounts[0]), (QList<qint64>{40, 40}));
    }

    void leavesTheHoldersShareFrozenIfItCounts()
    {
        // domain.md §4.4, R04 pari passu: own 45.92, A 13,774.95, B 6,887.48, C 4,591.65
        const RefundSettings settings{.ownMoney = RefundSettings::OwnMoney::InBase};
        const RefundDraft draft =
            oneAccount(2'530'000, RefundBasis::ProRata, {6'000'000, 3'000'000, 2'000'000}, {}, {},
                       settings, 20'000);
        QCOMPARE(refunds(draft.accounts[0]), (QList<qint64>{1'377'495, 688'748, 459'165}));
        QCOMPARE(draft.accounts[0].staysFrozenFen, 4'592);
    }

    void capsOverAccountsAndGivesTheRestOnce()
    {
        RefundDraft draft;
        draft.victims = {{.victim = 0, .netFen = 100}, {.victim = 1, .netFen = 500}};
        draft.accounts = {{.frozenFen = 100,
                           .basis = RefundBasis::ProRata,
                           .claims = {{.victim = 0, .netFen = 100}, {.victim = 1, .netFen = 100}}},
                          {.frozenFen = 100,
                           .basis = RefundBasis::ProRata,
                           .claims = {{.victim = 0, .netFen = 100}}}};
        payOut(draft);
        // 50 + 100 would be 150; a third comes off each, and the other victim of the first takes
        // it.
        QCOMPARE(draft.victims[0].refundFen, 100);
        QVERIFY(draft.accounts[0].claims[0].isCapped);
        QCOMPARE(refunds(draft.accounts[0]), (QList<qint64>{33, 67}));
        QCOMPARE(refunds(draft.accounts[1]), (QList<qint64>{67}));
        QCOMPARE(draft.accounts[1].staysFrozenFen, 33);
    }

    void addsUpToTheFenWhateverComes()
    {
        std::mt19937_64 random(8);
        for (int round = 0; round < 20'000; ++round) {
            RefundDraft draft;
            const auto victims = quint32(1 + random() % 5);
            for (quint32 v = 0; v < victims; ++v)
                draft.victims.push_back({.victim = v, .netFen = qint64(random() % 1000)});
            for (size_t a = 0; a <= random() % 4; ++a) {
                RefundAccount account{.frozenFen = qint64(random() % 2000),
                                      .basis = RefundBasis(1 + random() % 3),
                                      .ownFen = qint64(random() % 300)};
                for (quint32 v = 0; v < victims; ++v) {
                    if (account.basis != RefundBasis::Single || account.claims.empty())
                        account.claims.push_back({.victim = v,
                                                  .netFen = qint64(random() % 1000),
                                                  .tracedFen = qint64(random() % 1000)});
                }
                draft.accounts.push_back(account);
            }
            draft.settings.ownMoney = RefundSettings::OwnMoney(random() % 2);
            payOut(draft);
            for (const RefundAccount& account : draft.accounts) {
                qint64 sum = account.staysFrozenFen;
                for (const RefundClaim& claim : account.claims) {
                    QVERIFY(claim.refundFen >= 0 && claim.refundFen <= claim.netFen);
                    sum += claim.refundFen;
                }
                QCOMPARE(sum, account.frozenFen);
                QVERIFY(account.staysFrozenFen >= 0);
            }
            for (const RefundVictim& victim : draft.victims)
                QVERIFY(victim.refundFen <= victim.netFen);
        }
    }

    /// R09: V1 -> A 100,000; A -> B 90,000; V2 -> A 50,000; A -> C 60,000; B spends 50,000.
    void draftsTwoLevelsFromTheTraces()
    {
        fundsworld::World world;
        world.accounts = {
            {.isDelivered = false, .victim = 0}, {.isDelivered = false, .victim = 1}, {}, {}, {}};
        const auto pays = [&](int from, int to, qint64 fen) {
            world.events.push_back({.second = 60 * int(world.events.size() + 1),
                                    .from = from,
                                    .to = to,
                                    .fen = fen,
                                    .isPayment = from < 2});
        };
        pays(0, 2, 10'000'000);
        pays(2, 3, 9'000'000);
        pays(1, 2, 5'000'000);
        pays(2, 4, 6'000'000);
        pays(3, -1, 5'000'000);
        const Ledger ledger(fundsworld::inputOf(world));
        std::array<Trace, 3> traces;
        for (const TraceMethod method : traceMethods)
            traces[size_t(method)] = *traceFunds(ledger, method);
        RefundDraft draft = draftRefund(ledger, traces, {{3, 4'000'000}, {4, 6'000'000}});
        QCOMPARE(draft.accounts[0].basis, RefundBasis::Single);
        QCOMPARE(refunds(draft.accounts[0]), (QList<qint64>{4'000'000}));
        QCOMPARE(draft.accounts[1].basis, RefundBasis::TimeStamp);
        QCOMPARE(refunds(draft.accounts[1]), (QList<qint64>{1'000'000, 5'000'000}));
        QCOMPARE(draft.accounts[1].deposits.size(), size_t(1));
        QCOMPARE(draft.accounts[1].deposits[0].byVictim.size(), size_t(2));
        QCOMPARE(draft.victims[0].refundFen, 5'000'000);

        // A new round after part of it was returned.
        draft = draftRefund(ledger, traces, {{3, 4'000'000}}, {{0, 7'000'000}});
        QCOMPARE(draft.victims[0].netFen, 3'000'000);
        QCOMPARE(refunds(draft.accounts[0]), (QList<qint64>{2'000'000}));
        QCOMPARE(draft.accounts[0].staysFrozenFen, 2'000'000);
    }
};

QTEST_APPLESS_MAIN(TestRefund)
#include "test_refund.moc"
