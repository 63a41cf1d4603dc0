#pragma once

#include "models/funds/ledgerinput.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

namespace cluechain::fundsworld
{

/// A small world of accounts and what truly happened between them, and what an investigator gets to
/// see of it.
struct Account {
    bool isDelivered = true;
    bool newestFirst = false;
    bool hasBalances = true;
    bool isHub = false;
    bool isMerchant = false;
    int victim = -1;
    qint64 openingFen = 0;
    int skewSeconds = 0; ///< Of its bank's clock.
    int firstShown = 0;  ///< Events of the world that its statement may show: [first, last].
    int lastShown = 1 << 30;
};

struct Event {
    int second = 0; ///< By the true clock; never falls.
    int from = -1;  ///< -1: unnamed.
    int to = -1;
    qint64 fen = 0;
    bool isPayment = false; ///< From a victim's account.
    quint8 marks = 0;
    bool payerLost = false; ///< The payer's statement lacks the row.
    bool payeeLost = false;
};

struct World {
    std::vector<Account> accounts = {};
    std::vector<Event> events = {};

    bool shows(int account, size_t event, bool lost) const
    {
        const Account& a = accounts[size_t(account)];
        return a.isDelivered && !lost && int(event) >= a.firstShown && int(event) <= a.lastShown;
    }
    bool payerShows(size_t e) const
    {
        return events[e].from >= 0 && shows(events[e].from, e, events[e].payerLost);
    }
    /// Of a transfer to oneself the statement has one row, an outflow.
    bool payeeShows(size_t e) const
    {
        return events[e].to >= 0 && events[e].to != events[e].from &&
               shows(events[e].to, e, events[e].payeeLost);
    }
    /// Whether anybody tells of it.
    bool isKnown(size_t e) const { return events[e].isPayment || payerShows(e) || payeeShows(e); }
    /// Its time as the ledger has it: the payer's row, else the payee's, else the report.
    qint64 atUs(size_t e) const
    {
        const Event& event = events[e];
        int second = event.second;
        if (payerShows(e))
            second += accounts[size_t(event.from)].skewSeconds;
        else if (payeeShows(e))
            second += accounts[size_t(event.to)].skewSeconds;
        return qint64(second) * 1'000'000;
    }
};

/// What the store would have of it.
inline LedgerInput inputOf(const World& world)
{
    LedgerInput input;
    int victims = 0;
    for (const Account& a : world.accounts)
        victims = std::max(victims, a.victim + 1);
    for (int v = 0; v < victims; ++v)
        input.victims.push_back({PersonId{v + 1}, QString::number(v), QString::number(v)});

    std::vector<quint32> statementOf(world.accounts.size(), nobody);
    std::vector<std::vector<size_t>> rowsOf(world.accounts.size());
    std::vector<std::map<size_t, qint64>> balances(world.accounts.size());
    for (size_t a = 0; a < world.accounts.size(); ++a) {
        const Account& account = world.accounts[a];
        qint64 balance = account.openingFen;
        for (size_t e = 0; e < world.events.size(); ++e) {
            const Event& event = world.events[e];
            if (event.from == int(a))
                balance -= event.fen;
            else if (event.to == int(a))
                balance += event.fen;
            if ((event.from == int(a) && world.payerShows(e)) ||
                (event.to == int(a) && world.payeeShows(e))) {
                rowsOf[a].push_back(e);
                balances[a][e] = balance;
            }
        }
        input.accounts.push_back({.id = qint64(a) + 1,
                                  .number = QString::number(a),
                                  .isHub = account.isHub,
                                  .isMerchant = account.isMerchant,
                                  .victim = account.victim});
        if (rowsOf[a].empty())
            continue;
        statementOf[a] = quint32(input.statements.size());
        const auto at = [&](size_t e) {
            return qint64(world.events[e].second + account.skewSeconds) * 1'000'000;
        };
        input.statements.push_back({.account = quint32(a),
                                    .sequence = account.newestFirst ? -1 : 1,
                                    .firstUs = at(rowsOf[a].front()),
                                    .lastUs = at(rowsOf[a].back())});
    }
    for (size_t e = 0; e < world.events.size(); ++e) {
        const Event& event = world.events[e];
        if (!world.isKnown(e))
            continue;
        LedgerInput::Transfer t{.id = qint64(e) + 1, .atUs = world.atUs(e), .fen = event.fen};
        t.marks = event.marks;
        const auto side = [&](int a) {
            const auto& rows = rowsOf[size_t(a)];
            const auto place = quint32(std::find(rows.begin(), rows.end(), e) - rows.begin());
            const Account& account = world.accounts[size_t(a)];
            return LedgerInput::Side{.balanceFen = balances[size_t(a)][e],
                                     .statement = statementOf[size_t(a)],
                                     .line =
                                         account.newestFirst ? quint32(rows.size()) - place : place,
                                     .hasBalance = account.hasBalances};
        };
        if (event.from >= 0)
            t.from = quint32(event.from);
        if (event.to >= 0)
            t.to = quint32(event.to);
        if (world.payerShows(e))
            t.payer = side(event.from);
        if (world.payeeShows(e))
            t.payee = side(event.to);
        if (event.isPayment) {
            t.payment = quint32(input.payments.size());
            input.payments.push_back(
                {PaymentId{qint64(e) + 1}, quint32(world.accounts[size_t(event.from)].victim)});
        }
        input.transfers.push_back(t);
    }
    return input;
}

/// How worlds are disturbed: by clocks that differ, or by statements that lack things. Where both
/// meet, the order of what nobody's statement shows is anybody's guess.
enum class Trouble { Clocks, Holes };

inline World randomWorld(quint32 seed, Trouble trouble)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % quint32(n)); };
    const auto chance = [&](int percent) { return below(100) < percent; };
    World world;
    const int victims = 1 + below(3);
    const int others = 2 + below(5);
    const int events = 4 + below(trouble == Trouble::Clocks ? 30 : 22);
    for (int a = 0; a < victims + others; ++a) {
        Account account;
        account.victim = a < victims ? a : (chance(4) ? below(victims) : -1);
        account.isDelivered = chance(75);
        account.newestFirst = chance(40);
        account.hasBalances = chance(85);
        account.openingFen = chance(50) ? 0 : below(500);
        account.isHub = account.victim < 0 && chance(6);
        account.isMerchant = account.victim < 0 && !account.isDelivered && chance(15);
        if (trouble == Trouble::Clocks) {
            account.skewSeconds = below(31);
        } else if (chance(35)) {
            account.firstShown = below(events / 2 + 1);
            account.lastShown = account.firstShown + 2 + below(events);
        }
        world.accounts.push_back(account);
    }
    int second = 1000;
    for (int e = 0; e < events; ++e) {
        // Bursts within one second, pauses of a minute or of an hour.
        if (trouble == Trouble::Holes)
            second += 1 + below(chance(30) ? 400 : 40);
        else if (chance(60))
            second += below(chance(20) ? 4000 : 45);
        Event event{.second = second, .fen = 1 + below(chance(20) ? 1000 : 40)};
        event.isPayment = e == 0 || chance(18);
        event.from = event.isPayment ? below(victims) : below(victims + others);
        if (!event.isPayment && chance(8))
            event.from = -1;
        event.to = victims + below(others);
        if (!event.isPayment && chance(12))
            event.to = below(victims);
        if (chance(10))
            event.to = -1;
        if (!event.isPayment && chance(2))
            event.to = event.from;
        if (event.from < 0 && event.to < 0)
            event.to = victims;
        if (chance(12))
            event.marks = quint8(1 << below(4));
        if (trouble == Trouble::Holes) {
            event.payerLost = chance(7);
            event.payeeLost = chance(7);
        }
        world.events.push_back(event);
    }
    return world;
}

/// Makes a world that fails as small as it gets.
template <typename Fails>
World shrunk(World world, const Fails& fails)
{
    bool isSmaller = true;
    while (isSmaller) {
        isSmaller = false;
        for (size_t e = 0; e < world.events.size(); ++e) {
            World less = world;
            less.events.erase(less.events.begin() + std::ptrdiff_t(e));
            for (Account& a : less.accounts) {
                a.firstShown -= a.firstShown > int(e);
                a.lastShown -= a.lastShown >= int(e);
            }
            if (fails(less)) {
                world = less;
                isSmaller = true;
                --e;
            }
        }
        const auto simpler = [&](auto&& change) {
            World less = world;
            if (change(less) && fails(less)) {
                world = less;
                isSmaller = true;
            }
        };
        for (size_t a = 0; a < world.accounts.size(); ++a) {
            simpler([a](World& w) { return std::exchange(w.accounts[a].openingFen, 0) != 0; });
            simpler([a](World& w) { return std::exchange(w.accounts[a].skewSeconds, 0) != 0; });
            simpler([a](World& w) { return std::exchange(w.accounts[a].newestFirst, false); });
            simpler([a](World& w) { return std::exchange(w.accounts[a].isHub, false); });
        }
        for (size_t e = 0; e < world.events.size(); ++e) {
            simpler([e](World& w) { return std::exchange(w.events[e].payerLost, false); });
            simpler([e](World& w) { return std::exchange(w.events[e].payeeLost, false); });
            simpler([e](World& w) { return std::exchange(w.events[e].marks, quint8(0)) != 0; });
            simpler([e](World& w) { return std::exchange(w.events[e].fen, 1) != 1; });
        }
    }
    return world;
}

inline QByteArray describe(const World& world)
{
    QByteArray text;
    for (size_t a = 0; a < world.accounts.size(); ++a) {
        const Account& x = world.accounts[a];
        text +=
            QString::asprintf("account %d: victim %d, delivered %d, newest first %d, balances %d,"
                              " hub %d, shop %d, opening %lld, skew %d, shows %d-%d\n",
                              int(a), x.victim, x.isDelivered, x.newestFirst, x.hasBalances,
                              x.isHub, x.isMerchant, static_cast<long long>(x.openingFen),
                              x.skewSeconds, x.firstShown, x.lastShown)
                .toUtf8();
    }
    for (size_t e = 0; e < world.events.size(); ++e) {
        const Event& x = world.events[e];
        text += QString::asprintf("%2d: second %d, %d -> %d, %lld fen%s, marks %d, lost %d %d\n",
                                  int(e), x.second, x.from, x.to, static_cast<long long>(x.fen),
                                  x.isPayment ? ", payment" : "", x.marks, x.payerLost, x.payeeLost)
                    .toUtf8();
    }
    return text;
}

} // namespace cluechain::fundsworld
