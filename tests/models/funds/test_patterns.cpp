#include "models/funds/patterns.h"
#include "tests/models/funds/fundsworld.h"

#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;
using fundsworld::World;

namespace
{

constexpr int minute = 60;
constexpr int hour = 3'600;
constexpr int day = 24 * hour;
constexpr int noon = 12 * hour;     // by UTC: 20:00 in China
constexpr int midnight = 18 * hour; // 2:00 in China
constexpr qint64 yuan = 100;

/// Account 0 is a victim's; the first event is what the victim paid to account 1, if there is one.
struct Story {
    World world = {};

    explicit Story(int accounts)
    {
        world.accounts.resize(size_t(accounts));
        world.accounts[0] = {.isDelivered = false, .victim = 0};
    }

    Story& pays(int second, int from, int to, qint64 fen)
    {
        world.events.push_back(
            {.second = second, .from = from, .to = to, .fen = fen, .isPayment = from == 0});
        return *this;
    }

    std::vector<PatternFinding> found(QLatin1StringView pattern,
                                      const QHash<AccountIndex, Instant>& opened = {})
    {
        std::stable_sort(world.events.begin(), world.events.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
        const Ledger ledger(fundsworld::inputOf(world));
        std::vector<Trace> traces;
        for (const TraceMethod method :
             {TraceMethod::Fifo, TraceMethod::Lifo, TraceMethod::Rolling})
            traces.push_back(*traceFunds(ledger, method));
        auto all = findPatterns(ledger, {.traces = traces, .opened = opened});
        std::erase_if(*all, [&](const PatternFinding& f) { return f.pattern != pattern; });
        return *all;
    }

    bool shows(QLatin1StringView pattern, AccountIndex account)
    {
        const auto all = found(pattern);
        return std::any_of(all.begin(), all.end(),
                           [&](const PatternFinding& f) { return f.accounts.front() == account; });
    }
};

} // namespace

/// Each pattern on either side of its threshold (domain.md section 8.2 and
/// resources/rules/patterns.json), with and without victims' money.
class TestPatterns : public QObject
{
    Q_OBJECT

private slots:
    void whatComesAndGoesPassesThrough()
    {
        Story story(4);
        story.pays(0, 2, 1, 20'000 * yuan).pays(20 * hour, 1, 3, 18'000 * yuan);
        const auto found = story.found("pass_through"_L1);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().value, 0.9);
        QCOMPARE(found.front().transfers.size(), size_t(2));

        Story little(4);
        little.pays(0, 2, 1, 20'000 * yuan).pays(20 * hour, 1, 3, 15'000 * yuan);
        QVERIFY(!little.shows("pass_through"_L1, 1));
        Story late(4);
        late.pays(0, 2, 1, 20'000 * yuan).pays(3 * day, 1, 3, 20'000 * yuan);
        QVERIFY(!late.shows("pass_through"_L1, 1));
        Story small(4);
        small.pays(0, 2, 1, 900 * yuan).pays(hour, 1, 3, 900 * yuan);
        QVERIFY(!small.shows("pass_through"_L1, 1));
        // The same small sum is telling where a victim paid it.
        Story paid(4);
        paid.pays(0, 0, 1, 900 * yuan).pays(hour, 1, 3, 900 * yuan);
        QVERIFY(paid.shows("pass_through"_L1, 1));
    }

    void aShortStayIsOfTheMiddleFen()
    {
        Story story(4);
        for (int i = 0; i < 5; ++i)
            story.pays(i * day, 2, 1, 3'000 * yuan).pays(i * day + 20 * minute, 1, 3, 3'000 * yuan);
        const auto found = story.found("dwell_time"_L1);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().value, 20.0);
        Story slow(4);
        for (int i = 0; i < 5; ++i)
            slow.pays(i * day, 2, 1, 3'000 * yuan).pays(i * day + 40 * minute, 1, 3, 3'000 * yuan);
        QVERIFY(slow.found("dwell_time"_L1).empty());
    }

    void manyPayInAndFewArePaid()
    {
        const auto fan = [](int payers, int apart, qint64 fen, bool isPaidByVictim) {
            Story story(12);
            if (isPaidByVictim)
                story.pays(0, 0, 1, 2'000 * yuan);
            for (int p = 0; p < payers; ++p)
                story.pays(minute + p * apart, 3 + p, 1, fen);
            story.pays(minute + payers * apart, 1, 2, payers * fen);
            return story;
        };
        QVERIFY(fan(5, hour, 600 * yuan, false).shows("fan_in"_L1, 1));
        QVERIFY(!fan(4, hour, 600 * yuan, false).shows("fan_in"_L1, 1));
        QVERIFY(!fan(5, 10 * hour, 600 * yuan, false).shows("fan_in"_L1, 1));
        QVERIFY(!fan(5, hour, 100 * yuan, false).shows("fan_in"_L1, 1));
        // Where a victim's money came, small sums over days count.
        QVERIFY(fan(5, 10 * hour, 100 * yuan, true).shows("fan_in"_L1, 1));
    }

    void fewPayInAndManyArePaid()
    {
        Story story(8);
        story.pays(0, 2, 1, 5'000 * yuan);
        for (int p = 0; p < 5; ++p)
            story.pays(hour + p * minute, 1, 3 + p, 900 * yuan);
        QVERIFY(story.shows("fan_out"_L1, 1));
        Story four(8);
        four.pays(0, 2, 1, 5'000 * yuan);
        for (int p = 0; p < 4; ++p)
            four.pays(hour + p * minute, 1, 3 + p, 900 * yuan);
        QVERIFY(!four.shows("fan_out"_L1, 1));
    }

    void aSmallSumGoesAheadOfALargeOne()
    {
        Story story(3);
        story.pays(0, 1, 2, 10 * yuan).pays(hour, 1, 2, 5'000 * yuan);
        const auto found = story.found("test_transfer"_L1);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().accounts, (std::vector<AccountIndex>{1, 2}));
        QCOMPARE(found.front().value, 10.0);
        Story late(3);
        late.pays(0, 1, 2, 10 * yuan).pays(25 * hour, 1, 2, 5'000 * yuan);
        QVERIFY(late.found("test_transfer"_L1).empty());
        // Who has dealt with each other before tests nothing,
        Story known(4);
        known.pays(0, 1, 2, 500 * yuan)
            .pays(2 * day, 1, 2, 10 * yuan)
            .pays(2 * day + hour, 1, 2, 5'000 * yuan);
        QVERIFY(known.found("test_transfer"_L1).empty());
        // but for who handles victims' money.
        Story paid(4);
        paid.pays(0, 0, 1, 9'000 * yuan)
            .pays(hour, 1, 2, 500 * yuan)
            .pays(2 * day, 1, 2, 10 * yuan)
            .pays(2 * day + hour, 1, 2, 5'000 * yuan);
        QCOMPARE(paid.found("test_transfer"_L1).size(), size_t(1));
    }

    void anAccountWakesAfterALongSilence()
    {
        const auto wakes = [](int silence, int movements, bool isVictims) {
            Story story(4);
            story.pays(0, 2, 1, 100 * yuan);
            story.pays(silence, isVictims ? 0 : 2, 1, 50'000 * yuan);
            for (int m = 1; m < movements; ++m)
                story.pays(silence + m * minute, 1, 3, 1'000 * yuan);
            return story.found("dormancy"_L1);
        };
        const auto found = wakes(100 * day, 10, false);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().value, 100.0);
        QCOMPARE(found.front().n, 10);
        QVERIFY(wakes(100 * day, 9, false).empty());
        QVERIFY(wakes(80 * day, 10, false).empty());
        QCOMPARE(wakes(100 * day, 2, true).size(), size_t(1)); // woken by a victim's money
        QVERIFY(wakes(80 * day, 2, true).empty());
    }

    void aNewAccountIsYoungWhenVictimsMoneyComes()
    {
        Story story(3);
        story.pays(40 * day, 0, 1, 500 * yuan).pays(41 * day, 1, 2, 500 * yuan);
        const auto at = [](int days) {
            return QHash<AccountIndex, Instant>{
                {1, Instant::fromMicroseconds(qint64(days) * day * 1'000'000)}};
        };
        QCOMPARE(story.found("new_account"_L1, at(11)).front().value, 29.0);
        QVERIFY(story.found("new_account"_L1, at(9)).empty());
        QVERIFY(story.found("new_account"_L1).empty()); // no bank says when it was opened
    }

    void habitsAreSharesOfAllMovements()
    {
        Story nights(3);
        Story rounds(3);
        Story below(3);
        for (int i = 0; i < 10; ++i) {
            nights.pays(i * day + (i < 3 ? midnight : noon), 1, 2, 777 * yuan);
            rounds.pays(i * day, 1, 2, i < 5 ? 300 * yuan : 333 * yuan);
            below.pays(i * day, 1, 2, i < 5 ? 49'900 * yuan : 30'000 * yuan);
        }
        QCOMPARE(nights.found("night_share"_L1).front().value, 0.3);
        QCOMPARE(rounds.found("round_amounts"_L1).front().value, 0.5);
        QVERIFY(below.shows("just_below"_L1, 1));
        nights.world.events.front().second += 10 * hour;
        QVERIFY(nights.found("night_share"_L1).empty());
        rounds.world.events.front().fen += 1;
        QVERIFY(rounds.found("round_amounts"_L1).empty());
        below.world.events.front().fen = 30'000 * yuan;
        QVERIFY(below.found("just_below"_L1).empty());
    }

    void whatGoesOutEqualsWhatCameIn()
    {
        Story story(4);
        for (int i = 0; i < 3; ++i)
            story.pays(i * day, 2, 1, (2'000 + i) * yuan)
                .pays(i * day + 50 * minute, 1, 3, (2'000 + i) * yuan * 99 / 100);
        QCOMPARE(story.found("matched_pairs"_L1).front().n, 3);
        story.world.events.back().fen = 1'500 * yuan;
        QVERIFY(story.found("matched_pairs"_L1).empty());
    }

    void aRingBringsMostOfTheMoneyBack()
    {
        const auto ring = [](qint64 lastFen, int lastAt) {
            Story story(5);
            story.pays(0, 1, 2, 1'000 * yuan)
                .pays(hour, 2, 3, 990 * yuan)
                .pays(lastAt, 3, 1, lastFen);
            return story.found("cycle"_L1);
        };
        const auto found = ring(980 * yuan, 2 * hour);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().accounts, (std::vector<AccountIndex>{1, 2, 3}));
        QVERIFY(ring(500 * yuan, 2 * hour).empty()); // neighbours who owe each other something
        QVERIFY(ring(980 * yuan, 7 * hour).empty());
    }

    void whatIsScatteredComesTogetherAgain()
    {
        Story story(7);
        for (int m = 2; m < 5; ++m)
            story.pays(m * minute, 1, m, 2'000 * yuan).pays(hour + m * minute, m, 5, 1'990 * yuan);
        const auto found = story.found("scatter_gather"_L1);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().accounts, (std::vector<AccountIndex>{1, 2, 3, 4, 5}));
    }

    void levelsAreCountedWithinMinutes()
    {
        const auto chain = [](int apart) {
            Story story(5);
            story.pays(0, 0, 1, 9'000 * yuan)
                .pays(apart, 1, 2, 9'000 * yuan)
                .pays(2 * apart, 2, 3, 9'000 * yuan);
            return story.found("velocity"_L1);
        };
        QCOMPARE(chain(10 * minute).front().value, 3.0);
        QVERIFY(chain(20 * minute).empty());
    }

    void whatIsSharedIsOfSeveralHolders()
    {
        World world;
        world.accounts.resize(4);
        world.events = {{.second = 0, .from = 1, .to = 2, .fen = 100}};
        LedgerInput input = fundsworld::inputOf(world);
        input.accounts[1].holder = u"甲"_s;
        input.accounts[2].holder = u"甲"_s;
        input.accounts[3].holder = u"乙"_s;
        const Ledger ledger(std::move(input));
        const auto shared = [&](std::vector<SharedFact> facts) {
            auto found = findPatterns(ledger, {.shared = std::move(facts)});
            std::erase_if(*found, [](const auto& f) { return !f.pattern.startsWith(u"shared_"); });
            return *found;
        };
        QVERIFY(shared({{u"shared_ip"_s, u"29.8.8.193"_s, {1, 2}, {0}}}).empty()); // one person's
        const auto found = shared({{u"shared_ip"_s, u"29.8.8.193"_s, {1, 2, 3}, {0}},
                                   {u"shared_ip"_s, u"29.8.8.194"_s, {1, 2, 3}, {0}},
                                   {u"shared_agent"_s, u"丙 19900000001"_s, {2, 3}, {}}});
        QCOMPARE(found.size(), size_t(2));
        const auto ip = std::find_if(found.begin(), found.end(),
                                     [](const auto& f) { return f.pattern == u"shared_ip"; });
        QCOMPARE(ip->fact, u"29.8.8.193, 29.8.8.194"_s);
        QCOMPARE(ip->value, 2.0);
        QCOMPARE(ip->accounts, (std::vector<AccountIndex>{1, 2, 3}));
    }

    void victimsAndMerchantsAreNobodysMules()
    {
        Story story(4);
        story.pays(0, 2, 1, 20'000 * yuan).pays(hour, 1, 3, 20'000 * yuan);
        story.world.accounts[1].isMerchant = true;
        QVERIFY(story.found("pass_through"_L1).empty());
    }
};

QTEST_GUILESS_MAIN(TestPatterns)
#include "test_patterns.moc"
