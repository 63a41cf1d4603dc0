#include "models/funds/trace.h"

#include "models/funds/agenda.h"
#include "models/funds/lots.h"
#include "models/funds/tracelevels.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace cluechain
{

namespace
{

using lots::addPiece;
using lots::Piece;

/// How often a long run looks whether it is to stop.
constexpr size_t eventsBetweenLooks = 1 << 14;

bool isTraced(const std::vector<Piece>& pieces)
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [](const Piece& p) { return p.origin != lots::clean && p.fen > 0; });
}

/// Carries one method through the ledger. `Lots` is what lies on an account.
template <typename Lots>
class Tracer
{
public:
    Tracer(const Ledger& ledger, TraceMethod method, const TraceSettings& settings)
        : m_ledger(ledger)
        , m_settings(settings)
        , m_untilUs(settings.until ? settings.until->microseconds()
                                   : std::numeric_limits<qint64>::max())
        , m_agenda(ledger.size())
        , m_placeOf(ledger.accounts().size(), nobody)
    {
        m_trace.method = method;
        m_trace.settings = settings;
        m_trace.paidFen.assign(ledger.victims().size(), 0);
        m_trace.returnedFen.assign(ledger.victims().size(), 0);
        m_returnedOfOrigin.assign(ledger.payments().size(), 0);
    }

    Result<Trace> run(const std::stop_token& stop)
    {
        for (const LedgerPayment& payment : m_ledger.payments()) {
            const LedgerRow& row = m_ledger.row(payment.transfer);
            if (row.atUs > m_untilUs)
                continue;
            m_trace.paidFen[payment.victim] += row.fen;
            m_agenda.add(payment.transfer);
        }
        bool stopped = false;
        m_agenda.run([&](TransferIndex i) {
            look(i);
            stopped = ++m_trace.eventsLookedAt % eventsBetweenLooks == 0 && stop.stop_requested();
            return !stopped;
        });
        if (stopped)
            return cancelled();
        restBalances();
        gatherResting();
        m_levels = levelsOf(m_ledger, m_trace, m_placeOf, m_places.size());
        fillAccounts();
        prove();
        return std::move(m_trace);
    }

private:
    struct Place {
        AccountIndex account = 0;
        bool hasLots = false;
        int levelSoFar = std::numeric_limits<int>::max();
        qint64 inFen = 0;
        qint64 outFen = 0;
        std::optional<TransferIndex> first = {};
        TransferIndex last = 0;
        quint32 lots = 0;
        std::vector<VictimShare> inByVictim = {};
    };

    Place& placeOf(AccountIndex account)
    {
        quint32& place = m_placeOf[account];
        if (place == nobody) {
            place = quint32(m_places.size());
            m_places.push_back({.account = account});
        }
        return m_places[place];
    }

    Lots* lotsOf(AccountIndex account)
    {
        if (account == nobody || m_placeOf[account] == nobody)
            return nullptr;
        const Place& place = m_places[m_placeOf[account]];
        return place.hasLots ? &m_lots[place.lots] : nullptr;
    }

    void look(TransferIndex i)
    {
        const LedgerRow& row = m_ledger.row(i);
        if (m_ledger.has(i, MarkBreak)) {
            followBreak(i, row.from);
            if (row.to != row.from)
                followBreak(i, row.to);
        }
        if (row.from == row.to && row.from != nobody)
            return;
        m_moving.clear();
        if (m_ledger.has(i, MarkPayment)) {
            m_moving.push_back({qint32(m_ledger.paymentOf(i)), row.fen});
        } else if (Lots* from = m_ledger.has(i, MarkPayerCovered) ? lotsOf(row.from) : nullptr) {
            expire(row.from, *from, row.atUs);
            const qint64 there = std::min(row.fen, from->total());
            from->take(there, m_moving);
            addPiece(m_moving, lots::clean, row.fen - there);
        }
        if (isTraced(m_moving))
            arrive(i);
        else if (Lots* to = m_ledger.has(i, MarkPayeeCovered) ? lotsOf(row.to) : nullptr)
            to->put(Piece{lots::clean, row.fen}, row.atUs, keepsTimes());
    }

    bool keepsTimes() const { return m_settings.windowUs > 0; }

    /// Money that has lain for longer than the window stays; clean money goes in its place.
    void expire(AccountIndex account, Lots& lots, qint64 atUs)
    {
        if (!keepsTimes())
            return;
        lots.expire(atUs - m_settings.windowUs, [&](Piece piece) {
            rest(account, quint32(piece.origin), RestReason::Limit, piece.fen);
        });
    }

    void followBreak(TransferIndex i, AccountIndex account)
    {
        Lots* lots = lotsOf(account);
        const qint64 fen = lots ? m_ledger.breakBefore(i, account) : 0;
        if (fen > 0)
            lots->put(Piece{lots::clean, fen}, m_ledger.row(i).atUs, keepsTimes());
        if (fen >= 0)
            return;
        lots->take(std::min(-fen, lots->total()), m_broken);
        for (const Piece& piece : m_broken) {
            if (piece.origin != lots::clean)
                rest(account, quint32(piece.origin), RestReason::Break, piece.fen);
        }
    }

    void rest(AccountIndex account, quint32 origin, RestReason reason, qint64 fen)
    {
        m_trace.resting.push_back({account, nobody, origin, reason, fen});
        gatherIfMany();
    }

    void gatherIfMany()
    {
        if (m_trace.resting.size() >= m_gatherAt)
            gatherResting();
    }

    void restMoving(AccountIndex account, RestReason reason)
    {
        for (const Piece& piece : m_moving) {
            if (piece.origin != lots::clean)
                rest(account, quint32(piece.origin), reason, piece.fen);
        }
    }

    void arrive(TransferIndex i)
    {
        const LedgerRow& row = m_ledger.row(i);
        qint64 traced = 0;
        for (const Piece& piece : m_moving) {
            if (piece.origin == lots::clean)
                continue;
            traced += piece.fen;
            if (m_settings.keepsPieces)
                m_trace.pieces.push_back({i, quint32(piece.origin), piece.fen});
        }
        m_trace.transfers.push_back({i, traced});
        const bool isPayment = m_ledger.has(i, MarkPayment);
        int levelOfPayer = 0;
        if (!isPayment) {
            Place& from = placeOf(row.from);
            from.outFen += traced;
            levelOfPayer = from.levelSoFar;
        }
        const std::optional<RestReason> end = endOf(m_ledger, i, m_settings.stopsAtHubs);
        if (row.to == nobody) {
            for (const Piece& piece : m_moving) {
                if (piece.origin != lots::clean)
                    m_trace.resting.push_back(
                        {nobody, row.from, quint32(piece.origin), *end, piece.fen});
            }
            gatherIfMany();
            return;
        }
        if (end == RestReason::Victim) {
            arriveAtVictim(row.to, quint32(m_ledger.account(row.to).victim));
            return;
        }
        if (end) {
            restMoving(row.to, *end);
            return;
        }
        const bool isCovered = m_ledger.has(i, MarkPayeeCovered);
        Place& place = placeOf(row.to);
        place.inFen += traced;
        shareIn(place.inByVictim);
        if (!place.first)
            place.first = i;
        place.last = i;
        place.levelSoFar = std::min(place.levelSoFar, levelOfPayer + 1);
        const bool isTooFar =
            m_settings.deepestLevel > 0 && place.levelSoFar > m_settings.deepestLevel;
        if (row.fen < m_settings.leastFen || isTooFar)
            restMoving(row.to, RestReason::Limit);
        else if (!isCovered)
            restMoving(row.to, RestReason::StatementMissing);
        else
            enter(row.to, i);
        // What stops short of a covered account is clean money for what follows there.
        if (isCovered && (row.fen < m_settings.leastFen || isTooFar)) {
            if (Lots* to = lotsOf(row.to))
                to->put(Piece{lots::clean, row.fen}, row.atUs, keepsTimes());
        }
    }

    /// What moves, by victim.
    void shareIn(std::vector<VictimShare>& shares) const
    {
        VictimShare run{};
        for (const Piece& piece : m_moving) {
            if (piece.origin == lots::clean)
                continue;
            const quint32 victim = victimOf(quint32(piece.origin));
            if (victim != run.victim && run.fen > 0)
                share(shares, std::exchange(run.victim, victim), std::exchange(run.fen, 0));
            run.victim = victim;
            run.fen += piece.fen;
        }
        if (run.fen > 0)
            share(shares, run.victim, run.fen);
    }

    void arriveAtVictim(AccountIndex account, quint32 victim)
    {
        for (const Piece& piece : m_moving) {
            if (piece.origin == lots::clean)
                continue;
            if (victimOf(quint32(piece.origin)) == victim) {
                m_trace.returnedFen[victim] += piece.fen;
                m_returnedOfOrigin[size_t(piece.origin)] += piece.fen;
            } else {
                rest(account, quint32(piece.origin), RestReason::Victim, piece.fen);
            }
        }
    }

    /// Puts what moves on the account; at the first time also what lay there before.
    void enter(AccountIndex account, TransferIndex i)
    {
        Place& place = placeOf(account);
        const qint64 atUs = m_ledger.row(i).atUs;
        if (!place.hasLots) {
            place.hasLots = true;
            place.lots = quint32(m_lots.size());
            m_lots.emplace_back(m_trace.method);
            m_lots.back().put(Piece{lots::clean, cleanBefore(account, i)}, atUs, keepsTimes());
        }
        m_lots[place.lots].put(std::span<const Piece>(m_moving), atUs, keepsTimes());
    }

    /// What lay on an account before its first traced money, all of it clean; puts what comes
    /// after on the agenda.
    qint64 cleanBefore(AccountIndex account, TransferIndex until)
    {
        qint64 fen = std::max<qint64>(0, m_ledger.account(account).openingFen);
        const auto in = m_ledger.into(account);
        const auto out = m_ledger.outOf(account);
        size_t nextIn = 0;
        size_t nextOut = 0;
        for (;;) {
            const TransferIndex i = std::min(nextIn < in.size() ? in[nextIn] : nobody,
                                             nextOut < out.size() ? out[nextOut] : nobody);
            if (i == nobody || i > until)
                break;
            const bool isIn = nextIn < in.size() && in[nextIn] == i;
            const bool isOut = nextOut < out.size() && out[nextOut] == i;
            nextIn += isIn;
            nextOut += isOut;
            const LedgerRow& row = m_ledger.row(i);
            if (row.atUs > m_untilUs)
                continue;
            if (m_ledger.has(i, MarkBreak))
                fen = std::max<qint64>(0, fen + m_ledger.breakBefore(i, account));
            if ((isIn && isOut) || i == until)
                continue;
            if (isIn && m_ledger.has(i, MarkPayeeCovered))
                fen += row.fen;
            if (isOut && m_ledger.has(i, MarkPayerCovered))
                fen = std::max<qint64>(0, fen - row.fen);
        }
        for (; nextIn < in.size(); ++nextIn)
            await(in[nextIn]);
        for (; nextOut < out.size(); ++nextOut)
            await(out[nextOut]);
        return fen;
    }

    void await(TransferIndex i)
    {
        if (m_ledger.row(i).atUs <= m_untilUs)
            m_agenda.add(i);
    }

    quint32 victimOf(quint32 origin) const { return m_ledger.payments()[origin].victim; }

    static void share(std::vector<VictimShare>& shares, quint32 victim, qint64 fen)
    {
        const auto at = std::lower_bound(
            shares.begin(), shares.end(), victim,
            [](const VictimShare& s, quint32 wanted) { return s.victim < wanted; });
        if (at != shares.end() && at->victim == victim)
            at->fen += fen;
        else
            shares.insert(at, {victim, fen});
    }

    void restBalances()
    {
        for (const Place& place : m_places) {
            if (!place.hasLots)
                continue;
            m_lots[place.lots].each([&](Piece piece) {
                if (piece.origin != lots::clean && piece.fen > 0)
                    m_trace.resting.push_back({place.account, nobody, quint32(piece.origin),
                                               RestReason::Balance, piece.fen});
            });
        }
    }

    /// One entry for each account, reason and origin.
    void gatherResting()
    {
        sortByAccount();
        std::vector<Resting>& all = m_trace.resting;
        const auto key = [](const Resting& r) { return std::tie(r.from, r.reason, r.origin); };
        size_t kept = 0;
        for (size_t from = 0; from < all.size();) {
            size_t to = from + 1;
            while (to < all.size() && all[to].account == all[from].account)
                ++to;
            const auto begin = all.begin() + std::ptrdiff_t(from);
            const auto end = all.begin() + std::ptrdiff_t(to);
            const auto before = [&](const Resting& a, const Resting& b) { return key(a) < key(b); };
            if (!std::is_sorted(begin, end, before))
                std::sort(begin, end, before);
            const size_t first = kept;
            for (; from < to; ++from) {
                if (kept > first && key(all[kept - 1]) == key(all[from]))
                    all[kept - 1].fen += all[from].fen;
                else
                    all[kept++] = all[from];
            }
        }
        all.resize(kept);
        m_gatherAt = std::max<size_t>(1 << 20, kept * 2);
    }

    /// By counting: with many origins there are millions.
    void sortByAccount()
    {
        const std::vector<Resting>& all = m_trace.resting;
        const size_t accounts = m_ledger.accounts().size();
        const auto placeOf = [accounts](const Resting& r) {
            return r.account == nobody ? accounts : size_t(r.account);
        };
        std::vector<size_t> next(accounts + 2, 0);
        for (const Resting& resting : all)
            ++next[placeOf(resting) + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        std::vector<Resting> sorted(all.size());
        for (const Resting& resting : all)
            sorted[next[placeOf(resting)]++] = resting;
        m_trace.resting = std::move(sorted);
    }

    void fillAccounts()
    {
        std::vector<quint32> entryOf(m_places.size(), nobody);
        for (size_t p = 0; p < m_places.size(); ++p) {
            Place& place = m_places[p];
            if (m_levels[p] == 0)
                continue;
            entryOf[p] = quint32(m_trace.accounts.size());
            m_trace.accounts.push_back({.account = place.account,
                                        .level = m_levels[p],
                                        .inFen = place.inFen,
                                        .outFen = place.outFen,
                                        .inByVictim = std::move(place.inByVictim),
                                        .first = place.first,
                                        .last = place.last});
        }
        for (const Resting& resting : m_trace.resting) {
            const quint32 place = resting.account == nobody ? nobody : m_placeOf[resting.account];
            const bool isThere = resting.reason == RestReason::Balance ||
                                 resting.reason == RestReason::StatementMissing ||
                                 resting.reason == RestReason::Limit;
            if (!isThere || place == nobody || entryOf[place] == nobody)
                continue;
            TracedAccount& account = m_trace.accounts[entryOf[place]];
            account.leftFen += resting.fen;
            share(account.left, victimOf(resting.origin), resting.fen);
        }
        std::sort(m_trace.accounts.begin(), m_trace.accounts.end(),
                  [](const TracedAccount& a, const TracedAccount& b) {
                      return std::tuple(a.level, -a.inFen, a.account) <
                             std::tuple(b.level, -b.inFen, b.account);
                  });
    }

    /// Not a fen of a payment may be lost or doubled.
    void prove() const
    {
        std::vector<qint64> accounted = m_returnedOfOrigin;
        for (const Resting& resting : m_trace.resting)
            accounted[resting.origin] += resting.fen;
        for (size_t origin = 0; origin < accounted.size(); ++origin) {
            const LedgerRow& row = m_ledger.row(m_ledger.payments()[origin].transfer);
            if (accounted[origin] != (row.atUs > m_untilUs ? 0 : row.fen))
                throw std::logic_error("traced money does not add up to what was paid");
        }
    }

    const Ledger& m_ledger;
    const TraceSettings& m_settings;
    qint64 m_untilUs;
    Agenda m_agenda;
    std::vector<quint32> m_placeOf; ///< Of each account of the ledger; nobody: not reached.
    std::vector<Place> m_places;
    std::vector<Lots> m_lots;
    std::vector<int> m_levels; ///< Of places; 0: none.
    std::vector<qint64> m_returnedOfOrigin;
    std::vector<Piece> m_moving; ///< What the transfer that is looked at carries.
    std::vector<Piece> m_broken;
    size_t m_gatherAt = 1 << 20;
    Trace m_trace;
};

} // namespace

Result<Trace> traceFunds(const Ledger& ledger, TraceMethod method, const TraceSettings& settings,
                         const std::stop_token& stop)
{
    if (method == TraceMethod::Rolling)
        return Tracer<lots::Pool>(ledger, method, settings).run(stop);
    return Tracer<lots::Queue>(ledger, method, settings).run(stop);
}

} // namespace cluechain
