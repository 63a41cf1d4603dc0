#include "models/funds/fundsworld.h"
#include "models/funds/ledger.h"
#include "models/funds/naivetrace.h"
#include "models/funds/trace.h"
#include "models/funds/whosemoney.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;
using fundsworld::Trouble;
using fundsworld::World;

namespace
{

constexpr int worlds = 6'000; ///< Of each trouble; each under three methods.

/// The engine's answer in the words of the other one. The ids of the transfers are those of the
/// events, the places of the accounts theirs.
naive::Answer answerOf(const Trace& trace)
{
    naive::Answer answer;
    for (size_t v = 0; v < trace.paidFen.size(); ++v) {
        if (trace.paidFen[v] != 0)
            answer.paid[int(v)] = trace.paidFen[v];
        if (trace.returnedFen[v] != 0)
            answer.returned[int(v)] = trace.returnedFen[v];
    }
    for (const Resting& r : trace.resting)
        answer.resting[{int(r.account), int(r.from), keyOf(r.reason), int(r.origin)}] = r.fen;
    for (const TracedAccount& account : trace.accounts) {
        answer.levels[int(account.account)] = account.level;
        answer.in[int(account.account)] = account.inFen;
        if (account.outFen != 0)
            answer.out[int(account.account)] = account.outFen;
    }
    return answer;
}

QByteArray describe(const naive::Answer& answer)
{
    QByteArray text;
    for (const auto& [place, fen] : answer.resting)
        text += QString::asprintf("  rests at %d (from %d, %s) of payment %d: %lld\n",
                                  std::get<0>(place), std::get<1>(place),
                                  qPrintable(std::get<2>(place)), std::get<3>(place),
                                  static_cast<long long>(fen))
                    .toUtf8();
    for (const auto& [victim, fen] : answer.returned)
        text += QString::asprintf("  returned to %d: %lld\n", victim, static_cast<long long>(fen))
                    .toUtf8();
    for (const auto& [account, level] : answer.levels)
        text += QString::asprintf(
                    "  account %d: level %d, in %lld, out %lld\n", account, level,
                    static_cast<long long>(answer.in.at(account)),
                    static_cast<long long>(answer.out.count(account) ? answer.out.at(account) : 0))
                    .toUtf8();
    return text;
}

/// Settings that now and then say something.
TraceSettings settingsFor(quint32 seed, const World& world)
{
    std::mt19937 random(seed + 77);
    const auto chance = [&](int percent) { return int(random() % 100) < percent; };
    TraceSettings settings;
    if (chance(15))
        settings.until = Instant::fromMicroseconds(world.atUs(random() % world.events.size()));
    if (chance(10))
        settings.leastFen = 1 + random() % 30;
    if (chance(10))
        settings.deepestLevel = 1 + int(random() % 3);
    if (chance(10))
        settings.windowUs = qint64(1 + random() % 600) * 1'000'000;
    settings.stopsAtHubs = !chance(15);
    return settings;
}

bool agrees(const World& world, TraceMethod method, const TraceSettings& settings)
{
    const Ledger ledger(fundsworld::inputOf(world));
    const Result<Trace> trace = traceFunds(ledger, method, settings);
    return trace && answerOf(*trace) == naive::Walk(world, method, settings).run();
}

/// A ledger by hand: every account delivered in full unless it says otherwise.
struct Book {
    World world = {};
    int second = 0;

    int victim()
    {
        int next = 0;
        for (const auto& a : world.accounts)
            next = std::max(next, a.victim + 1);
        world.accounts.push_back({.isDelivered = false, .victim = next});
        return int(world.accounts.size()) - 1;
    }
    int account(qint64 openingFen = 0)
    {
        world.accounts.push_back({.openingFen = openingFen});
        return int(world.accounts.size()) - 1;
    }
    void pays(int from, int to, qint64 yuan)
    {
        world.events.push_back(
            {.second = second += 60,
             .from = from,
             .to = to,
             .fen = yuan * 100,
             .isPayment = from >= 0 && world.accounts[size_t(from)].victim >= 0});
    }
};

using Left = std::map<int, qint64>; ///< Fen by victim.

Left leftAt(const Ledger& ledger, const Trace& trace, int account)
{
    Left left;
    if (const TracedAccount* traced = trace.find(AccountIndex(account))) {
        for (const VictimShare& share : traced->left)
            left[int(share.victim)] = share.fen;
    }
    Q_UNUSED(ledger)
    return left;
}

std::array<Trace, 3> allMethods(const Ledger& ledger, const TraceSettings& settings = {})
{
    std::array<Trace, 3> traces;
    for (const TraceMethod method : traceMethods)
        traces[size_t(method)] = *traceFunds(ledger, method, settings);
    return traces;
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private slots:
    void followsRandomWorldsAsTheDefinitionSays_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("clocks differ") << int(Trouble::Clocks);
        QTest::newRow("statements have holes") << int(Trouble::Holes);
    }

    void followsRandomWorldsAsTheDefinitionSays()
    {
        QFETCH(int, trouble);
        size_t traced = 0;
        for (quint32 seed = 0; seed < worlds; ++seed) {
            const World world = fundsworld::randomWorld(seed, Trouble(trouble));
            for (const TraceMethod method : traceMethods) {
                const TraceSettings settings = settingsFor(seed, world);
                if (agrees(world, method, settings)) {
                    ++traced;
                    continue;
                }
                const World small = fundsworld::shrunk(
                    world, [&](const World& less) { return !agrees(less, method, settings); });
                const Ledger ledger(fundsworld::inputOf(small));
                qInfo("seed %u, %s\n%s%s", seed, qPrintable(keyOf(method)),
                      qPrintable(QString::fromUtf8(
                          QJsonDocument(QJsonObject{{u"min"_s, settings.leastFen},
                                                    {u"level"_s, settings.deepestLevel},
                                                    {u"window"_s, settings.windowUs},
                                                    {u"hubs"_s, settings.stopsAtHubs}})
                              .toJson(QJsonDocument::Compact))),
                      fundsworld::describe(small).constData());
                qInfo("engine:\n%s",
                      describe(answerOf(*traceFunds(ledger, method, settings))).constData());
                qInfo("definition:\n%s",
                      describe(naive::Walk(small, method, settings).run()).constData());
                QFAIL("the engine and the definition differ");
            }
        }
        QCOMPARE(traced, size_t(worlds) * 3);
    }

    void anyOrderThatKeepsTheStatementsGivesTheSame()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            const World world = fundsworld::randomWorld(seed, Trouble::Clocks);
            const Ledger ledger(fundsworld::inputOf(world));
            QVERIFY(ledger.contradictions().empty());
            QCOMPARE(ledger.size(), quint32(std::count_if(world.events.begin(), world.events.end(),
                                                          [&, e = size_t(0)](const auto&) mutable {
                                                              return world.isKnown(e++);
                                                          })));
        }
    }

    void splitsToddsLedger()
    {
        Book book; // domain.md §4.4: Paul +10, Michael +10, -10, Karen +10, -10
        const int paul = book.victim();
        const int michael = book.victim();
        const int karen = book.victim();
        const int pot = book.account();
        const int shop = book.account();
        book.pays(paul, pot, 10);
        book.pays(michael, pot, 10);
        book.pays(pot, shop, 10);
        book.pays(karen, pot, 10);
        book.pays(pot, shop, 10);
        const Ledger ledger(fundsworld::inputOf(book.world));
        const auto traces = allMethods(ledger);
        QCOMPARE(leftAt(ledger, traces[0], pot), (Left{{2, 1000}}));
        QCOMPARE(leftAt(ledger, traces[1], pot), (Left{{0, 1000}}));
        QCOMPARE(leftAt(ledger, traces[2], pot), (Left{{0, 250}, {1, 250}, {2, 500}}));
        QVERIFY(traceableByTimeStamp(ledger, traces).empty());
    }

    void splitsR03TheSameByEveryMethod()
    {
        Book book;
        const int v1 = book.victim();
        const int v2 = book.victim();
        const int card = book.account();
        const int next = book.account();
        book.pays(v1, card, 20'000);
        book.pays(card, next, 12'000);
        book.pays(v2, card, 15'000);
        const Ledger ledger(fundsworld::inputOf(book.world));
        const auto traces = allMethods(ledger);
        for (const Trace& trace : traces) {
            QCOMPARE(leftAt(ledger, trace, card), (Left{{0, 800'000}, {1, 1'500'000}}));
            QCOMPARE(trace.find(AccountIndex(card))->level, 1);
            QCOMPARE(trace.find(AccountIndex(next))->level, 2);
        }
        QCOMPARE(traceableByTimeStamp(ledger, traces).size(), size_t(2));
    }

    void splitsR04DifferentlyByEveryMethod()
    {
        Book book; // own +200; A +50,000; -49,900; B +30,000; C +20,000; -35,000; A +10,000
        const int a = book.victim();
        const int b = book.victim();
        const int c = book.victim();
        const int card = book.account(20'000);
        const int next = book.account();
        book.pays(a, card, 50'000);
        book.pays(card, next, 49'900);
        book.pays(b, card, 30'000);
        book.pays(c, card, 20'000);
        book.pays(card, next, 35'000);
        book.pays(a, card, 10'000);
        const Ledger ledger(fundsworld::inputOf(book.world));
        const auto traces = allMethods(ledger);
        QCOMPARE(leftAt(ledger, traces[0], card), (Left{{0, 1'000'000}, {2, 1'530'000}}));
        QCOMPARE(leftAt(ledger, traces[1], card), (Left{{0, 1'010'000}, {1, 1'500'000}}));
        QCOMPARE(leftAt(ledger, traces[2], card),
                 (Left{{0, 1'009'089}, {1, 912'525}, {2, 608'350}}));
        QVERIFY(!std::count(traceableByTimeStamp(ledger, traces).begin(),
                            traceableByTimeStamp(ledger, traces).end(), AccountIndex(card)));
    }

    void splitsR09OverTwoLevels()
    {
        Book book;
        const int v1 = book.victim();
        const int v2 = book.victim();
        const int a = book.account();
        const int b = book.account();
        const int c = book.account();
        book.pays(v1, a, 100'000);
        book.pays(a, b, 90'000);
        book.pays(v2, a, 50'000);
        book.pays(a, c, 60'000);
        book.pays(b, -1, 50'000);
        const Ledger ledger(fundsworld::inputOf(book.world));
        const auto traces = allMethods(ledger);
        for (const Trace& trace : traces) {
            QCOMPARE(leftAt(ledger, trace, b), (Left{{0, 4'000'000}}));
            QCOMPARE(leftAt(ledger, trace, c), (Left{{0, 1'000'000}, {1, 5'000'000}}));
            QCOMPARE(trace.find(AccountIndex(c))->level, 2);
        }
        QCOMPARE(traceableByTimeStamp(ledger, traces).size(), size_t(3));
    }

    void tellsWhoseMoneyAWithdrawalWas()
    {
        Book book;
        const int v1 = book.victim();
        const int v2 = book.victim();
        const int a = book.account();
        const int b = book.account();
        book.pays(v1, a, 100);
        book.pays(v2, a, 50);
        book.pays(a, b, 120);
        book.pays(b, -1, 110); // the withdrawal
        const Ledger ledger(fundsworld::inputOf(book.world));
        const auto traces = allMethods(ledger);
        const WhoseMoney fifo = whoseMoney(ledger, traces[0], 3);
        QCOMPARE(fifo.fen, 11'000);
        QCOMPARE(fifo.cleanFen, 0);
        QCOMPARE(fifo.byVictim.size(), size_t(2));
        QCOMPARE(fifo.byVictim[0].fen, 10'000);
        QCOMPARE(fifo.byVictim[1].fen, 1'000);
        const auto way = wayTo(ledger, traces[0], 1, 3);
        QCOMPARE(way.size(), size_t(3));
        QCOMPARE(way[0].transfer, TransferIndex(1));
        QCOMPARE(way[1].transfer, TransferIndex(2));
        QCOMPARE(way[2].transfer, TransferIndex(3));
        QCOMPARE(way[2].fen, 1'000);
        const WhoseMoney rests = whoseMoneyRests(ledger, traces[0], AccountIndex(a));
        QCOMPARE(rests.fen, 3'000);
        QCOMPARE(rests.byVictim[0].victim, 1u);
    }

    void takesTheEarlierFirstWhereStatementsContradictEachOther()
    {
        // Two transfers between the same accounts; the payee's statement has them the other way
        // round than the payer's.
        LedgerInput input;
        input.accounts = {{.id = 1, .number = u"1"_s}, {.id = 2, .number = u"2"_s}};
        input.statements = {{0, 1, 1'000'000, 2'000'000}, {1, 1, 1'000'000, 2'000'000}};
        for (quint32 i = 0; i < 2; ++i)
            input.transfers.push_back({.id = i + 1,
                                       .atUs = (i + 1) * 1'000'000,
                                       .fen = 100,
                                       .from = 0,
                                       .to = 1,
                                       .payer = {.statement = 0, .line = i},
                                       .payee = {.statement = 1, .line = 1 - i}});
        const Ledger ledger(std::move(input));
        QCOMPARE(ledger.id(0), 1);
        QCOMPARE(ledger.id(1), 2);
        QCOMPARE(ledger.contradictions().size(), size_t(1));
        QCOMPARE(ledger.contradictions()[0].account, AccountIndex(1));
        QCOMPARE(ledger.contradictions()[0].earlier, TransferIndex(0));
        QCOMPARE(ledger.contradictions()[0].later, TransferIndex(1));
    }

    void ordersRowsOfOneStatementByItsOwnClockWhereNoBalancesProveMore()
    {
        // The wallet's own statement has 100 out before 900 in; the bank that paid the 900, whose
        // row stands for it, has a clock that is half a minute slow.
        LedgerInput input;
        input.accounts = {{.id = 1, .number = u"wallet"_s}, {.id = 2, .number = u"bank"_s}};
        input.statements = {{0, 0, 0, 60'000'000}, {1, 1, 0, 60'000'000}};
        input.transfers = {{.id = 1,
                            .atUs = 25'000'000,
                            .fen = 100,
                            .from = 0,
                            .payer = {.statement = 0, .line = 25}},
                           {.id = 2,
                            .atUs = 0,
                            .fen = 900,
                            .from = 1,
                            .to = 0,
                            .payer = {.statement = 1, .line = 1},
                            .payee = {.statement = 0, .line = 30}}};
        const Ledger ledger(std::move(input));
        QCOMPARE(ledger.id(0), 1);
        QCOMPARE(ledger.id(1), 2);
        QVERIFY(!ledger.account(0).isOrderUnknown);
    }

    void saysWhereTheOrderIsUnknown()
    {
        LedgerInput input;
        input.accounts = {{.id = 1, .number = u"1"_s}, {.id = 2, .number = u"2"_s}};
        input.statements = {{0, 0, 1'000'000, 2'000'000}};
        input.transfers = {
            {.id = 1, .atUs = 1'000'000, .fen = 5, .from = 1, .to = 0, .payee = {.statement = 0}},
            {.id = 2, .atUs = 1'000'000, .fen = 5, .from = 0, .to = 1, .payer = {.statement = 0}}};
        LedgerInput numbered = input;
        const Ledger ledger(std::move(input));
        QVERIFY(ledger.account(0).isOrderUnknown);
        numbered.serials = {{0, 9}, {1, 8}};
        const Ledger ordered(std::move(numbered));
        QVERIFY(!ordered.account(0).isOrderUnknown);
        QCOMPARE(ordered.id(0), 2); // by its serial number
    }

    void stopsWhenAsked()
    {
        Book book;
        const int victim = book.victim();
        const int one = book.account();
        const int two = book.account();
        book.pays(victim, one, 1'000'000);
        for (int i = 0; i < 40'000; ++i) {
            book.world.events.push_back({.second = book.second += 1,
                                         .from = i % 2 ? two : one,
                                         .to = i % 2 ? one : two,
                                         .fen = 100});
        }
        LedgerInput input;
        input.accounts = {{.id = 1, .victim = 0}, {.id = 2}, {.id = 3}};
        input.victims = {{PersonId{1}, u"林某"_s, {}}};
        input.payments = {{PaymentId{1}, 0}};
        input.statements = {{1, 1, 0, qint64(1) << 40}, {2, 1, 0, qint64(1) << 40}};
        for (size_t i = 0; i < book.world.events.size(); ++i) {
            const auto& event = book.world.events[i];
            input.transfers.push_back({.id = qint64(i) + 1,
                                       .atUs = event.second * qint64(1'000'000),
                                       .fen = event.fen,
                                       .from = quint32(event.from),
                                       .to = quint32(event.to),
                                       .payment = i == 0 ? 0 : nobody});
        }
        const Ledger ledger(std::move(input));
        std::stop_source stop;
        stop.request_stop();
        const Result<Trace> trace = traceFunds(ledger, TraceMethod::Fifo, {}, stop.get_token());
        QVERIFY(!trace);
        QCOMPARE(trace.error().kind, Error::Kind::Cancelled);
        QVERIFY(traceFunds(ledger, TraceMethod::Fifo).has_value());
    }
};

QTEST_APPLESS_MAIN(TestTrace)
#include "test_trace.moc"
