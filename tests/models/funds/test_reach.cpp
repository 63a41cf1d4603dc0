#include "models/funds/ledgerinput.h"
#include "models/funds/reach.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <map>
#include <random>
#include <set>

using namespace cluechain;

namespace
{

constexpr qint64 hourUs = 3'600'000'000;

struct Step {
    qint64 atHours;
    AccountIndex from;
    AccountIndex to;
    qint64 fen;
};

Ledger ledgerOf(const std::vector<Step>& steps, quint32 accounts)
{
    LedgerInput input;
    for (quint32 a = 0; a < accounts; ++a)
        input.accounts.push_back({.id = qint64(a) + 1});
    for (size_t i = 0; i < steps.size(); ++i)
        input.transfers.push_back({.id = qint64(i) + 1,
                                   .atUs = steps[i].atHours * hourUs,
                                   .fen = steps[i].fen,
                                   .from = steps[i].from,
                                   .to = steps[i].to});
    return Ledger(std::move(input));
}

Ledger randomLedger(quint32 seed, quint32 accounts, int transfers)
{
    std::mt19937 random(seed);
    std::vector<Step> steps;
    qint64 at = 0;
    for (int i = 0; i < transfers; ++i) {
        at += qint64(random() % 3);
        const auto from = AccountIndex(random() % accounts);
        const auto to = AccountIndex((from + 1 + random() % (accounts - 1)) % accounts);
        steps.push_back({at, from, to, 1 + qint64(random() % 50)});
    }
    return ledgerOf(steps, accounts);
}

/// Every way, one after the other: slow and plain. For each transfer: levels and largest amount.
std::map<TransferIndex, std::pair<int, qint64>>
allWays(const Ledger& ledger, std::span<const TransferIndex> first, const ReachSettings& settings)
{
    std::map<TransferIndex, std::pair<int, qint64>> out;
    const std::function<void(TransferIndex, int, qint64)> go = [&](TransferIndex i, int level,
                                                                   qint64 fen) {
        auto& [levels, largest] = out[i];
        levels |= 1 << (level - 1);
        largest = std::max(largest, fen);
        if (level == settings.levels)
            return;
        const LedgerRow& row = ledger.row(i);
        for (TransferIndex j = i + 1; j < ledger.size(); ++j) {
            const LedgerRow& next = ledger.row(j);
            if (next.from == row.to && next.atUs <= row.atUs + settings.windowUs &&
                next.fen >= settings.leastFen)
                go(j, level + 1, std::min(fen, next.fen));
        }
    };
    for (const TransferIndex i : first)
        go(i, 1, ledger.row(i).fen);
    return out;
}

std::set<std::vector<TransferIndex>> allCycles(const Ledger& ledger, const CycleSettings& settings)
{
    std::set<std::vector<TransferIndex>> out;
    std::vector<TransferIndex> way;
    const std::function<void()> go = [&] {
        const LedgerRow& root = ledger.row(way.front());
        const LedgerRow& last = ledger.row(way.back());
        for (TransferIndex j = way.back() + 1; j < ledger.size(); ++j) {
            const LedgerRow& next = ledger.row(j);
            if (next.from != last.to || next.fen < settings.leastFen ||
                next.atUs > root.atUs + settings.windowUs)
                continue;
            way.push_back(j);
            const bool isBack = next.to == root.from;
            const bool isNew = std::none_of(way.begin(), way.end() - 1, [&](TransferIndex i) {
                return ledger.row(i).to == next.to;
            });
            if (isBack)
                out.insert(way);
            else if (isNew && int(way.size()) < settings.longest)
                go();
            way.pop_back();
        }
    };
    for (TransferIndex i = 0; i < ledger.size(); ++i) {
        if (ledger.row(i).fen < settings.leastFen)
            continue;
        way = {i};
        go();
    }
    return out;
}

} // namespace

class TestReach : public QObject
{
    Q_OBJECT

private slots:
    void reachesWhatEveryWayReaches()
    {
        for (quint32 seed = 0; seed < 1'500; ++seed) {
            const Ledger ledger = randomLedger(seed, 3 + seed % 6, 8 + int(seed % 17));
            const std::array<TransferIndex, 2> first{0, 2};
            const ReachSettings settings{.levels = 1 + int(seed % 5),
                                         .windowUs = qint64(1 + seed % 7) * hourUs,
                                         .leastFen = qint64(seed % 3) * 10};
            const auto wanted = allWays(ledger, first, settings);
            const auto reached = reachFrom(ledger, first, settings);
            QCOMPARE(reached.size(), wanted.size());
            for (const Reached& r : reached) {
                QCOMPARE(int(r.levels), wanted.at(r.transfer).first);
                QCOMPARE(r.largestFen, wanted.at(r.transfer).second);
            }
            QCOMPARE(reachFrom(ledger, first, settings, false).size(), wanted.size());
        }
    }

    void reachesBackToWhatFedATransfer()
    {
        // 0 -> 1 -> 2 -> 3, and 4 -> 2 too late.
        const Ledger ledger =
            ledgerOf({{1, 0, 1, 500}, {2, 1, 2, 300}, {3, 2, 3, 400}, {4, 4, 2, 900}}, 5);
        const std::array<TransferIndex, 1> last{2};
        const auto reached = reachBackFrom(ledger, last);
        QCOMPARE(reached.size(), size_t(3));
        QCOMPARE(reached[0].transfer, TransferIndex(0));
        QCOMPARE(int(reached[0].levels), 4);
        QCOMPARE(reached[0].largestFen, 300);
        QCOMPARE(int(reached[1].levels), 2);
    }

    void findsEveryCycleOnce()
    {
        size_t found = 0;
        for (quint32 seed = 0; seed < 1'500; ++seed) {
            const Ledger ledger = randomLedger(seed, 3 + seed % 4, 8 + int(seed % 17));
            const CycleSettings settings{.longest = 2 + int(seed % 5),
                                         .windowUs = qint64(1 + seed % 12) * hourUs,
                                         .leastFen = qint64(seed % 3) * 10};
            const Result<Cycles> cycles = findCycles(ledger, settings);
            QVERIFY(cycles && !cycles->isCutOff);
            std::set<std::vector<TransferIndex>> got;
            for (size_t i = 0; i < cycles->size(); ++i)
                got.insert({(*cycles)[i].begin(), (*cycles)[i].end()});
            QCOMPARE(got.size(), cycles->size());
            QVERIFY(got == allCycles(ledger, settings));
            found += got.size();
        }
        QVERIFY(found > 1'000);
    }

    void saysThatItCutCyclesOff()
    {
        const Ledger ledger = randomLedger(3, 4, 60);
        const Result<Cycles> cycles =
            findCycles(ledger, {.windowUs = 100 * hourUs, .leastFen = 0, .most = 5});
        QVERIFY(cycles && cycles->isCutOff);
        QCOMPARE(cycles->size(), size_t(5));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!findCycles(ledger, {}, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(TestReach)
#include "test_reach.moc"
