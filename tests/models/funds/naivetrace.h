#pragma once

#include "models/funds/fundsworld.h"
#include "models/funds/trace.h"

#include <map>
#include <tuple>

namespace cluechain::naive
{

using fundsworld::World;

/// What tracing is to give, worked out slowly from DESIGN.md, "Tracing, exactly", over the true
/// order of things and with nothing of the engine.
struct Answer {
    using Place = std::tuple<int, int, QString, int>; ///< Account, payer, reason, origin.

    std::map<int, qint64> paid = {}; ///< By victim.
    std::map<int, qint64> returned = {};
    std::map<Place, qint64> resting = {};
    std::map<int, int> levels = {};
    std::map<int, qint64> in = {};
    std::map<int, qint64> out = {};

    friend bool operator==(const Answer&, const Answer&) = default;
};

struct Lot {
    int origin = -1; ///< -1: clean.
    qint64 fen = 0;
    qint64 sinceUs = 0;
};

/// One method, one world, step by step.
class Walk
{
public:
    Walk(const World& world, TraceMethod method, const TraceSettings& settings)
        : m_world(world)
        , m_method(method)
        , m_settings(settings)
        , m_lots(world.accounts.size())
    {
    }

    Answer run()
    {
        numberPayments();
        findPeriods();
        for (size_t a = 0; a < m_world.accounts.size(); ++a)
            putOpening(int(a));
        for (size_t e = 0; e < m_world.events.size(); ++e) {
            if (!m_world.isKnown(e))
                continue;
            const int origin = m_world.events[e].isPayment ? m_originOf.at(e) : -1;
            if (m_settings.until && m_world.atUs(e) > m_settings.until->microseconds())
                continue;
            settleBreak(e, m_world.events[e].from);
            if (m_world.events[e].to != m_world.events[e].from)
                settleBreak(e, m_world.events[e].to);
            if (m_world.events[e].from == m_world.events[e].to)
                continue;
            move(e, origin);
        }
        for (size_t a = 0; a < m_lots.size(); ++a) {
            for (const Lot& lot : m_lots[a]) {
                if (lot.origin >= 0 && lot.fen > 0)
                    m_answer.resting[{int(a), -1, u"balance"_qs, lot.origin}] += lot.fen;
            }
        }
        findLevels();
        std::erase_if(m_answer.in, [&](auto& x) { return !m_answer.levels.count(x.first); });
        std::erase_if(m_answer.out, [&](auto& x) { return !m_answer.levels.count(x.first); });
        std::erase_if(m_answer.out, [](auto& x) { return x.second == 0; });
        return m_answer;
    }

private:
    /// From the oldest to the newest by the clock.
    void numberPayments()
    {
        std::vector<std::pair<qint64, size_t>> payments;
        for (size_t e = 0; e < m_world.events.size(); ++e) {
            if (m_world.events[e].isPayment)
                payments.emplace_back(m_world.atUs(e), e);
        }
        std::sort(payments.begin(), payments.end());
        for (size_t i = 0; i < payments.size(); ++i)
            m_originOf[payments[i].second] = int(i);
    }

    void findPeriods()
    {
        m_periods.resize(m_world.accounts.size());
        for (size_t e = 0; e < m_world.events.size(); ++e) {
            const auto see = [&](int a) {
                auto& [first, last, any] = m_periods[size_t(a)];
                const qint64 at =
                    qint64(m_world.events[e].second + m_world.accounts[size_t(a)].skewSeconds) *
                    1'000'000;
                first = any ? std::min(first, at) : at;
                last = any ? std::max(last, at) : at;
                any = true;
            };
            if (m_world.payerShows(e))
                see(m_world.events[e].from);
            if (m_world.payeeShows(e))
                see(m_world.events[e].to);
        }
    }

    bool hasOwnRow(size_t e, int a) const
    {
        return (m_world.events[e].from == a && m_world.payerShows(e)) ||
               (m_world.events[e].to == a && m_world.payeeShows(e));
    }

    bool isCovered(size_t e, int a) const
    {
        if (a < 0)
            return false;
        if (hasOwnRow(e, a))
            return true;
        const auto& [first, last, any] = m_periods[size_t(a)];
        return any && m_world.atUs(e) >= first - 120'000'000 &&
               m_world.atUs(e) <= last + 120'000'000;
    }

    qint64 signedFen(size_t e, int a) const
    {
        const auto& event = m_world.events[e];
        return event.from == a ? -event.fen : event.to == a ? event.fen : 0;
    }

    /// What the statement prints after its row of this event.
    qint64 printed(size_t until, int a) const
    {
        qint64 fen = m_world.accounts[size_t(a)].openingFen;
        for (size_t e = 0; e <= until; ++e)
            fen += signedFen(e, a);
        return fen;
    }

    void putOpening(int a)
    {
        const auto& account = m_world.accounts[size_t(a)];
        if (!account.hasBalances || account.victim >= 0)
            return;
        for (size_t e = 0; e < m_world.events.size(); ++e) {
            if (!hasOwnRow(e, a))
                continue;
            const qint64 opening = printed(e, a) - signedFen(e, a);
            if (opening > 0)
                m_lots[size_t(a)].push_back({-1, opening});
            return;
        }
    }

    /// The difference between what is printed and what follows from what is known.
    void settleBreak(size_t now, int a)
    {
        if (a < 0 || !hasOwnRow(now, a) || !m_world.accounts[size_t(a)].hasBalances)
            return;
        std::optional<size_t> before;
        qint64 seenByOthers = 0;
        for (size_t e = 0; e < now; ++e) {
            if (hasOwnRow(e, a)) {
                before = e;
                seenByOthers = 0;
            } else if (m_world.isKnown(e) && isCovered(e, a)) {
                seenByOthers += signedFen(e, a);
            }
        }
        if (!before)
            return;
        qint64 difference = printed(now, a) - printed(*before, a) - signedFen(now, a);
        if (std::abs(difference - seenByOthers) < std::abs(difference))
            difference -= seenByOthers;
        auto& lots = m_lots[size_t(a)];
        if (difference > 0) {
            if (m_world.accounts[size_t(a)].victim < 0)
                lots.push_back({-1, difference, m_world.atUs(now)});
        } else if (difference < 0) {
            for (const Lot& lot : take(lots, -difference)) {
                if (lot.origin >= 0)
                    m_answer.resting[{a, -1, u"break"_qs, lot.origin}] += lot.fen;
            }
        }
    }

    /// By origin, in the order of taking.
    std::vector<Lot> take(std::vector<Lot>& lots, qint64 fen) const
    {
        qint64 total = 0;
        for (const Lot& lot : lots)
            total += lot.fen;
        fen = std::min(fen, total);
        std::vector<Lot> taken;
        const auto give = [&](int origin, qint64 part) {
            if (part == 0)
                return;
            for (Lot& lot : taken) {
                if (lot.origin == origin) {
                    lot.fen += part;
                    return;
                }
            }
            taken.push_back({origin, part});
        };
        if (m_method == TraceMethod::Rolling) {
            std::map<int, qint64> there;
            for (const Lot& lot : lots)
                there[lot.origin] += lot.fen;
            std::vector<std::tuple<qint64, int>> remainders; // largest first, then the older
            qint64 given = 0;
            std::map<int, qint64> shares;
            for (const auto& [origin, of] : there) {
                shares[origin] = total == 0 ? 0 : fen * of / total;
                given += shares[origin];
                if (total != 0)
                    remainders.emplace_back(-(fen * of % total), origin);
            }
            std::sort(remainders.begin(), remainders.end());
            for (size_t i = 0; given < fen; ++i, ++given)
                ++shares[std::get<1>(remainders[i])];
            for (const auto& [origin, share] : shares) {
                give(origin, share);
                qint64 left = share;
                for (Lot& lot : lots) {
                    if (lot.origin == origin) {
                        const qint64 part = std::min(left, lot.fen);
                        lot.fen -= part;
                        left -= part;
                    }
                }
            }
        } else {
            while (fen > 0) {
                const auto at =
                    m_method == TraceMethod::Fifo
                        ? std::find_if(lots.begin(), lots.end(),
                                       [](const Lot& l) { return l.fen > 0; })
                        : std::prev(std::find_if(lots.rbegin(), lots.rend(), [](const Lot& l) {
                                        return l.fen > 0;
                                    }).base());
                const qint64 part = std::min(fen, at->fen);
                give(at->origin, part);
                at->fen -= part;
                fen -= part;
            }
        }
        std::erase_if(lots, [](const Lot& lot) { return lot.fen == 0; });
        return taken;
    }

    void expire(size_t e, int a)
    {
        if (m_settings.windowUs == 0)
            return;
        for (Lot& lot : m_lots[size_t(a)]) {
            qint64 since = lot.sinceUs;
            if (m_method == TraceMethod::Rolling) { // money of one origin has one age: the newest
                for (const Lot& other : m_lots[size_t(a)]) {
                    if (other.origin == lot.origin)
                        since = std::max(since, other.sinceUs);
                }
            }
            if (lot.origin >= 0 && since < m_world.atUs(e) - m_settings.windowUs) {
                m_answer.resting[{a, -1, u"limit"_qs, lot.origin}] += lot.fen;
                lot.origin = -1;
            }
        }
    }

    void move(size_t e, int payment)
    {
        const auto& event = m_world.events[e];
        std::vector<Lot> moving;
        if (payment >= 0) {
            m_ownerOf[payment] = m_world.accounts[size_t(event.from)].victim;
            m_answer.paid[m_ownerOf[payment]] += event.fen;
            moving = {{payment, event.fen}};
        } else if (isCovered(e, event.from) && m_world.accounts[size_t(event.from)].victim < 0) {
            expire(e, event.from);
            moving = take(m_lots[size_t(event.from)], event.fen);
        }
        qint64 sum = 0;
        qint64 traced = 0;
        for (const Lot& lot : moving) {
            sum += lot.fen;
            traced += lot.origin >= 0 ? lot.fen : 0;
        }
        if (sum < event.fen) { // unexplained
            const auto at = std::find_if(moving.begin(), moving.end(),
                                         [](const Lot& l) { return l.origin < 0; });
            if (at == moving.end())
                moving.push_back({-1, event.fen - sum});
            else
                at->fen += event.fen - sum;
        }
        if (traced == 0) {
            if (isCovered(e, event.to) && m_world.accounts[size_t(event.to)].victim < 0)
                put(e, event.to, {{-1, event.fen}});
            return;
        }
        if (payment < 0)
            m_answer.out[event.from] += traced;
        arrive(e, moving, traced, payment >= 0);
    }

    void put(size_t e, int a, const std::vector<Lot>& lots)
    {
        for (const Lot& lot : lots)
            m_lots[size_t(a)].push_back({lot.origin, lot.fen, m_world.atUs(e)});
    }

    void rest(const std::vector<Lot>& moving, int a, int from, const QString& reason)
    {
        for (const Lot& lot : moving) {
            if (lot.origin >= 0)
                m_answer.resting[{a, from, reason, lot.origin}] += lot.fen;
        }
    }

    void arrive(size_t e, const std::vector<Lot>& moving, qint64 traced, bool isPayment)
    {
        const auto& event = m_world.events[e];
        const auto marked = [&](TransferMark mark) { return (event.marks & mark) != 0; };
        if (event.to < 0) {
            rest(moving, -1, event.from,
                 marked(MarkFee)        ? u"fee"_qs
                 : marked(MarkCash)     ? u"cash"_qs
                 : marked(MarkHub)      ? u"hub"_qs
                 : marked(MarkMerchant) ? u"merchant"_qs
                                        : u"statement_missing"_qs);
            return;
        }
        const auto& payee = m_world.accounts[size_t(event.to)];
        if (payee.victim >= 0) {
            for (const Lot& lot : moving) {
                if (lot.origin < 0)
                    continue;
                if (m_ownerOf[lot.origin] == payee.victim)
                    m_answer.returned[payee.victim] += lot.fen;
                else
                    m_answer.resting[{event.to, -1, u"victim"_qs, lot.origin}] += lot.fen;
            }
            return;
        }
        if (payee.isHub && m_settings.stopsAtHubs)
            return rest(moving, event.to, -1, u"hub"_qs);
        const bool covered = isCovered(e, event.to);
        if (!covered && marked(MarkCash))
            return rest(moving, event.to, -1, u"cash"_qs);
        if (!covered && (marked(MarkMerchant) || payee.isMerchant))
            return rest(moving, event.to, -1, u"merchant"_qs);
        m_answer.in[event.to] += traced;
        m_steps.push_back({isPayment ? -1 : event.from, event.to});
        int& level = m_levelSoFar.try_emplace(event.to, 1000).first->second;
        level = std::min(level, isPayment ? 1 : m_levelSoFar.at(event.from) + 1);
        if (event.fen < m_settings.leastFen ||
            (m_settings.deepestLevel > 0 && level > m_settings.deepestLevel)) {
            rest(moving, event.to, -1, u"limit"_qs);
            if (covered)
                put(e, event.to, {{-1, event.fen}});
        } else if (covered) {
            put(e, event.to, moving);
        } else {
            rest(moving, event.to, -1, u"statement_missing"_qs);
        }
    }

    void findLevels()
    {
        for (bool isNew = true; isNew;) {
            isNew = false;
            for (const auto& [from, to] : m_steps) {
                if (from >= 0 && !m_answer.levels.count(from))
                    continue;
                const int level = from < 0 ? 1 : m_answer.levels[from] + 1;
                const auto at = m_answer.levels.find(to);
                if (at == m_answer.levels.end() || at->second > level) {
                    m_answer.levels[to] = level;
                    isNew = true;
                }
            }
        }
    }

    const World& m_world;
    TraceMethod m_method;
    TraceSettings m_settings;
    std::vector<std::vector<Lot>> m_lots; ///< Oldest first.
    std::vector<std::tuple<qint64, qint64, bool>> m_periods;
    std::map<size_t, int> m_originOf;
    std::map<int, int> m_ownerOf;
    std::map<int, int> m_levelSoFar;
    std::vector<std::pair<int, int>> m_steps;
    Answer m_answer;
};

} // namespace cluechain::naive
