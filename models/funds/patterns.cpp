#include "models/funds/patterns.h"

#include "models/funds/reach.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 dayUs = 86'400'000'000;

/// One movement of the account that is looked at.
struct Movement {
    TransferIndex transfer = 0;
    qint64 atUs = 0;
    qint64 fen = 0;
    AccountIndex peer = nobody;
    bool isIn = false;
};

/// So much of an inflow went out again so much later.
struct Passed {
    size_t in = 0; ///< Indexes of movements.
    size_t out = 0;
    qint64 fen = 0;
};

class Finder
{
public:
    Finder(const Ledger& ledger, const PatternContext& context, const PatternRules& rules)
        : m_ledger(ledger)
        , m_context(context)
        , m_rules(rules)
    {
        for (const Trace& trace : context.traces) {
            for (const TracedAccount& account : trace.accounts) {
                qint64& fen = m_traced[account.account];
                fen = std::max(fen, account.inFen);
            }
        }
    }

    Result<std::vector<PatternFinding>> run(const std::stop_token& stop)
    {
        for (AccountIndex account = 0; account < m_ledger.accounts().size(); ++account) {
            if (account % 256 == 0 && stop.stop_requested())
                return cancelled();
            const LedgerAccount& who = m_ledger.account(account);
            if (who.victim >= 0 || who.isHub || who.isMerchant || who.statement == Coverage::None)
                continue;
            m_account = account;
            gather();
            if (m_moves.empty())
                continue;
            passThrough();
            residual();
            fan(true);
            fan(false);
            nightShare();
            dormancy();
            newAccount();
            roundAmounts();
            justBelow();
            matchedPairs();
        }
        testTransfers();
        scatterGather();
        velocity();
        if (const Result<> found = cycles(stop); !found)
            return tl::unexpected(found.error());
        rank();
        return std::move(m_out);
    }

private:
    void gather()
    {
        m_moves.clear();
        const auto in = m_ledger.into(m_account);
        const auto out = m_ledger.outOf(m_account);
        size_t i = 0;
        size_t o = 0;
        while (i < in.size() || o < out.size()) {
            const bool isIn = o == out.size() || (i < in.size() && in[i] < out[o]);
            const TransferIndex t = isIn ? in[i++] : out[o++];
            const LedgerRow& row = m_ledger.row(t);
            if (row.from != row.to)
                m_moves.push_back({t, row.atUs, row.fen, isIn ? row.from : row.to, isIn});
        }
        m_inFen = 0;
        for (const Movement& move : m_moves)
            m_inFen += move.isIn ? move.fen : 0;
        match();
    }

    /// Outflows against inflows, first in, first out; what lay there before goes first.
    void match()
    {
        m_passed.clear();
        std::vector<std::pair<size_t, qint64>> waiting;
        size_t first = 0;
        qint64 before = std::max<qint64>(0, m_ledger.account(m_account).openingFen);
        for (size_t i = 0; i < m_moves.size(); ++i) {
            if (m_moves[i].isIn) {
                waiting.emplace_back(i, m_moves[i].fen);
                continue;
            }
            qint64 left = m_moves[i].fen;
            const qint64 old = std::min(left, before);
            before -= old;
            left -= old;
            while (left > 0 && first < waiting.size()) {
                auto& [in, fen] = waiting[first];
                const qint64 part = std::min(left, fen);
                m_passed.push_back({in, i, part});
                fen -= part;
                left -= part;
                first += fen == 0;
            }
        }
    }

    PatternFinding& add(QLatin1StringView pattern, double value, double threshold, int n)
    {
        return m_out.emplace_back(PatternFinding{.pattern = pattern,
                                                 .accounts = {m_account},
                                                 .value = value,
                                                 .threshold = threshold,
                                                 .n = n});
    }

    const PatternRule& rule(QLatin1StringView id) const { return m_rules.rule(id); }

    void passThrough()
    {
        const PatternRule& r = rule("pass_through"_L1);
        const PatternRule& dwell = rule("dwell_time"_L1);
        qint64 soon = 0;
        qint64 later = 0;
        std::set<TransferIndex> rows;
        std::vector<std::pair<qint64, qint64>> waits; // microseconds, fen
        qint64 waitedFen = 0;
        for (const Passed& passed : m_passed) {
            const qint64 wait = m_moves[passed.out].atUs - m_moves[passed.in].atUs;
            soon += wait <= r.span("hours"_L1) ? passed.fen : 0;
            later += wait <= r.span("second_hours"_L1) ? passed.fen : 0;
            if (wait <= r.span("second_hours"_L1)) {
                rows.insert(m_moves[passed.in].transfer);
                rows.insert(m_moves[passed.out].transfer);
            }
            waits.emplace_back(wait, passed.fen);
            waitedFen += passed.fen;
        }
        if (m_inFen >= r.fen("least_fen"_L1) && rows.size() >= size_t(r.number("n"_L1))) {
            const double first = double(soon) / double(m_inFen);
            const double second = double(later) / double(m_inFen);
            if (first >= r.number("ratio"_L1))
                add("pass_through"_L1, first, r.number("ratio"_L1), int(rows.size())).transfers = {
                    rows.begin(), rows.end()};
            else if (second >= r.number("second_ratio"_L1))
                add("pass_through"_L1, second, r.number("second_ratio"_L1), int(rows.size()))
                    .transfers = {rows.begin(), rows.end()};
        }
        if (waits.size() < size_t(dwell.number("n"_L1)) || waitedFen < dwell.fen("least_fen"_L1))
            return;
        // The wait of the middle fen: many small sums must not hide a large one.
        std::sort(waits.begin(), waits.end());
        qint64 seen = 0;
        for (const auto& [wait, fen] : waits) {
            seen += fen;
            if (seen * 2 < waitedFen)
                continue;
            if (wait <= dwell.span("minutes"_L1))
                add("dwell_time"_L1, std::round(double(wait) / 60e6), dwell.number("minutes"_L1),
                    int(waits.size()))
                    .transfers = {rows.begin(), rows.end()};
            break;
        }
    }

    static qint64 dayOf(qint64 atUs) { return (atUs + 8 * 3'600'000'000) / dayUs; }

    void residual()
    {
        const PatternRule& r = rule("residual"_L1);
        qint64 balance = std::max<qint64>(0, m_ledger.account(m_account).openingFen);
        int days = 0;
        int empty = 0;
        std::vector<TransferIndex> rows;
        for (size_t i = 0; i < m_moves.size();) {
            const qint64 day = dayOf(m_moves[i].atUs);
            qint64 in = 0;
            size_t last = i;
            for (; i < m_moves.size() && dayOf(m_moves[i].atUs) == day; ++i) {
                balance += m_moves[i].isIn ? m_moves[i].fen : -m_moves[i].fen;
                in += m_moves[i].isIn ? m_moves[i].fen : 0;
                last = i;
            }
            if (in < r.fen("least_fen"_L1))
                continue;
            ++days;
            if (balance <= r.fen("fen"_L1) ||
                double(balance) <= r.number("share"_L1) * double(in)) {
                ++empty;
                rows.push_back(m_moves[last].transfer);
            }
        }
        if (empty >= int(r.number("n"_L1)))
            add("residual"_L1, double(empty) / days, r.number("share"_L1), empty).transfers = rows;
    }

    /// Many on one side within the span, few on the other with most of the money.
    void fan(bool isIn)
    {
        const QLatin1StringView id = isIn ? "fan_in"_L1 : "fan_out"_L1;
        const PatternRule& r = rule(id);
        const int least = int(r.number(isIn ? "payers"_L1 : "payees"_L1));
        const int few = int(r.number(isIn ? "payees"_L1 : "payers"_L1));
        const qint64 span = r.span("hours"_L1);
        const auto counts = [&](const Movement& move) {
            return move.isIn == isIn && move.peer != nobody && move.fen >= r.fen("least_fen"_L1) &&
                   !m_ledger.account(move.peer).isHub;
        };
        std::unordered_map<AccountIndex, int> inWindow;
        size_t begin = 0;
        int best = 0;
        std::pair<size_t, size_t> window;
        for (size_t end = 0; end < m_moves.size(); ++end) {
            if (!counts(m_moves[end]))
                continue;
            ++inWindow[m_moves[end].peer];
            for (; m_moves[begin].atUs < m_moves[end].atUs - span; ++begin) {
                if (!counts(m_moves[begin]))
                    continue;
                const auto at = inWindow.find(m_moves[begin].peer);
                if (--at->second == 0)
                    inWindow.erase(at);
            }
            if (int(inWindow.size()) > best && isFew(begin, end, isIn, few, r)) {
                best = int(inWindow.size());
                window = {begin, end};
            }
        }
        if (best < least)
            return;
        PatternFinding& finding = add(id, best, least, best);
        for (size_t i = window.first; i <= window.second; ++i) {
            if (counts(m_moves[i]))
                finding.transfers.push_back(m_moves[i].transfer);
        }
    }

    /// Whether a few have most of the other side's money: what left within the span after a fan in,
    /// what came within the span before a fan out.
    bool isFew(size_t begin, size_t end, bool isIn, int few, const PatternRule& r) const
    {
        const qint64 span = r.span("hours"_L1);
        const qint64 from = m_moves[begin].atUs - (isIn ? 0 : span);
        const qint64 until = m_moves[end].atUs + (isIn ? span : 0);
        std::map<AccountIndex, qint64> sums;
        qint64 all = 0;
        for (size_t i = begin; i < m_moves.size() && m_moves[i].atUs <= until; ++i)
            count(i, !isIn, sums, all);
        for (size_t i = begin; i-- > 0 && m_moves[i].atUs >= from;)
            count(i, !isIn, sums, all);
        std::vector<qint64> largest;
        for (const auto& [peer, fen] : sums)
            largest.push_back(fen);
        std::sort(largest.rbegin(), largest.rend());
        qint64 most = 0;
        for (size_t i = 0; i < largest.size() && i < size_t(few); ++i)
            most += largest[i];
        return all > 0 && double(most) >= r.number("share"_L1) * double(all);
    }

    void count(size_t i, bool isIn, std::map<AccountIndex, qint64>& sums, qint64& all) const
    {
        if (m_moves[i].isIn != isIn)
            return;
        sums[m_moves[i].peer] += m_moves[i].fen;
        all += m_moves[i].fen;
    }

    /// The movements for which `isOne` says so, as a share of all.
    template <typename IsOne>
    void shareOf(QLatin1StringView id, const IsOne& isOne)
    {
        const PatternRule& r = rule(id);
        if (m_moves.size() < size_t(r.number("n"_L1)))
            return;
        std::vector<TransferIndex> rows;
        for (const Movement& move : m_moves) {
            if (isOne(move))
                rows.push_back(move.transfer);
        }
        const double share = double(rows.size()) / double(m_moves.size());
        if (share >= r.number("share"_L1))
            add(id, share, r.number("share"_L1), int(m_moves.size())).transfers = std::move(rows);
    }

    void nightShare()
    {
        const qint64 until = qint64(rule("night_share"_L1).number("until_hour"_L1)) * 3'600'000'000;
        shareOf("night_share"_L1, [until](const Movement& move) {
            return (move.atUs + 8 * 3'600'000'000) % dayUs < until;
        });
    }

    void roundAmounts()
    {
        const qint64 unit = rule("round_amounts"_L1).fen("fen"_L1);
        shareOf("round_amounts"_L1,
                [unit](const Movement& move) { return move.fen > 0 && move.fen % unit == 0; });
    }

    void dormancy()
    {
        const PatternRule& r = rule("dormancy"_L1);
        const auto least = size_t(r.number("movements"_L1));
        for (size_t i = 1; i < m_moves.size(); ++i) {
            const qint64 quiet = m_moves[i].atUs - m_moves[i - 1].atUs;
            if (quiet < r.span("days"_L1))
                continue;
            size_t end = i;
            qint64 in = 0;
            for (;
                 end < m_moves.size() && m_moves[end].atUs <= m_moves[i].atUs + r.span("hours"_L1);
                 ++end)
                in += m_moves[end].isIn ? m_moves[end].fen : 0;
            if (end - i < least || in < r.fen("least_fen"_L1))
                continue;
            PatternFinding& finding =
                add("dormancy"_L1, double(quiet / dayUs), r.number("days"_L1), int(end - i));
            for (; i < end; ++i)
                finding.transfers.push_back(m_moves[i].transfer);
            return;
        }
    }

    void newAccount()
    {
        const PatternRule& r = rule("new_account"_L1);
        const auto opened = m_context.opened.constFind(m_account);
        if (opened == m_context.opened.constEnd())
            return;
        for (const Movement& move : m_moves) {
            const qint64 age = move.atUs - opened->microseconds();
            if (age > r.span("days"_L1))
                return;
            if (!move.isIn || move.fen < r.fen("least_fen"_L1) || age < -dayUs)
                continue;
            add("new_account"_L1, double(std::max<qint64>(0, age) / dayUs), r.number("days"_L1), 1)
                .transfers = {move.transfer};
            return;
        }
    }

    void justBelow()
    {
        const PatternRule& r = rule("just_below"_L1);
        const QJsonArray lines = r.numbers["lines_fen"_L1].toArray();
        for (const auto& value : lines) {
            const qint64 line = value.toInteger();
            std::vector<TransferIndex> rows;
            int large = 0;
            for (const Movement& move : m_moves) {
                const bool isLarge = double(move.fen) >= r.number("band"_L1) * double(line) / 2;
                large += isLarge && !move.isIn;
                if (!move.isIn && move.fen < line &&
                    double(move.fen) >= r.number("band"_L1) * double(line))
                    rows.push_back(move.transfer);
            }
            if (large == 0 || rows.size() < size_t(r.number("n"_L1)))
                continue;
            const double share = double(rows.size()) / large;
            if (share < r.number("share"_L1))
                continue;
            add("just_below"_L1, share, r.number("share"_L1), int(rows.size())).transfers = rows;
        }
    }

    void matchedPairs()
    {
        const PatternRule& r = rule("matched_pairs"_L1);
        std::vector<bool> taken(m_moves.size(), false);
        std::vector<TransferIndex> rows;
        int pairs = 0;
        for (size_t o = 0; o < m_moves.size(); ++o) {
            if (m_moves[o].isIn || m_moves[o].fen < r.fen("least_fen"_L1))
                continue;
            for (size_t i = o; i-- > 0;) {
                if (m_moves[o].atUs - m_moves[i].atUs > r.span("minutes"_L1))
                    break;
                const qint64 apart = std::abs(m_moves[i].fen - m_moves[o].fen);
                if (!m_moves[i].isIn || taken[i] ||
                    double(apart) > r.number("share"_L1) * double(m_moves[i].fen))
                    continue;
                taken[i] = true;
                ++pairs;
                rows.push_back(m_moves[i].transfer);
                rows.push_back(m_moves[o].transfer);
                break;
            }
        }
        if (pairs >= int(r.number("n"_L1)))
            add("matched_pairs"_L1, pairs, r.number("n"_L1), pairs).transfers = std::move(rows);
    }

    /// A small sum between two accounts for the first time, then a large one.
    void testTransfers()
    {
        const PatternRule& r = rule("test_transfer"_L1);
        for (AccountIndex from = 0; from < m_ledger.accounts().size(); ++from) {
            const LedgerAccount& payer = m_ledger.account(from);
            if (payer.victim >= 0 || payer.isHub || payer.isMerchant)
                continue;
            std::unordered_map<AccountIndex, TransferIndex> small;
            std::set<AccountIndex> known;
            for (const TransferIndex i : m_ledger.outOf(from)) {
                const LedgerRow& row = m_ledger.row(i);
                if (row.to == nobody || m_ledger.account(row.to).isHub ||
                    m_ledger.account(row.to).isMerchant || m_ledger.account(row.to).victim >= 0)
                    continue;
                if (known.insert(row.to).second) {
                    if (row.fen <= r.fen("most_fen"_L1))
                        small[row.to] = i;
                    continue;
                }
                const auto test = small.find(row.to);
                if (test == small.end())
                    continue;
                const LedgerRow& first = m_ledger.row(test->second);
                if (row.fen >= r.fen("then_fen"_L1) && row.atUs - first.atUs <= r.span("hours"_L1))
                    m_out.push_back({.pattern = u"test_transfer"_s,
                                     .accounts = {from, row.to},
                                     .value = double(first.fen) / 100,
                                     .threshold = r.number("most_fen"_L1) / 100,
                                     .n = 1,
                                     .transfers = {test->second, i}});
                small.erase(test);
            }
        }
    }

    /// Money that leaves one account to several and comes together again on another.
    void scatterGather()
    {
        const PatternRule& r = rule("scatter_gather"_L1);
        const qint64 span = r.span("hours"_L1);
        const auto least = size_t(r.number("middles"_L1));
        const auto passes = [&](AccountIndex a) {
            return a != nobody && !m_ledger.account(a).isHub && !m_ledger.account(a).isMerchant &&
                   m_ledger.account(a).victim < 0;
        };
        for (AccountIndex from = 0; from < m_ledger.accounts().size(); ++from) {
            if (!passes(from))
                continue;
            std::map<AccountIndex, std::map<AccountIndex, std::pair<TransferIndex, TransferIndex>>>
                gathered; // by the last account, then by the one between
            for (const TransferIndex i : m_ledger.outOf(from)) {
                const LedgerRow& first = m_ledger.row(i);
                if (first.fen < r.fen("least_fen"_L1) || !passes(first.to))
                    continue;
                const auto out = m_ledger.outOf(first.to);
                for (auto at = std::upper_bound(out.begin(), out.end(), i);
                     at != out.end() && m_ledger.row(*at).atUs <= first.atUs + span; ++at) {
                    const LedgerRow& second = m_ledger.row(*at);
                    if (second.fen >= r.fen("least_fen"_L1) && second.to != from &&
                        passes(second.to))
                        gathered[second.to].try_emplace(first.to, i, *at);
                }
            }
            for (const auto& [to, middles] : gathered) {
                if (middles.size() < least)
                    continue;
                PatternFinding finding{.pattern = u"scatter_gather"_s,
                                       .accounts = {from},
                                       .value = double(middles.size()),
                                       .threshold = r.number("middles"_L1),
                                       .n = int(middles.size())};
                for (const auto& [middle, rows] : middles) {
                    finding.accounts.push_back(middle);
                    finding.transfers.push_back(rows.first);
                    finding.transfers.push_back(rows.second);
                }
                finding.accounts.push_back(to);
                m_out.push_back(std::move(finding));
            }
        }
    }

    /// How many levels a payment went through within minutes.
    void velocity()
    {
        const PatternRule& r = rule("velocity"_L1);
        for (const LedgerPayment& payment : m_ledger.payments()) {
            const std::array<TransferIndex, 1> first{payment.transfer};
            const qint64 until = m_ledger.row(payment.transfer).atUs + r.span("minutes"_L1);
            const auto reached =
                reachFrom(m_ledger, first, {.levels = 8, .windowUs = r.span("minutes"_L1)}, false);
            int levels = 0;
            PatternFinding finding{.pattern = u"velocity"_s, .threshold = r.number("levels"_L1)};
            for (const Reached& step : reached) {
                if (m_ledger.row(step.transfer).atUs > until)
                    continue;
                levels = std::max(levels, int(std::bit_width(unsigned(step.levels))));
                finding.transfers.push_back(step.transfer);
            }
            if (levels < int(finding.threshold))
                continue;
            const AccountIndex to = m_ledger.row(payment.transfer).to;
            if (to == nobody)
                continue;
            finding.accounts = {to};
            finding.value = levels;
            finding.n = int(finding.transfers.size());
            m_out.push_back(std::move(finding));
        }
    }

    Result<> cycles(const std::stop_token& stop)
    {
        const PatternRule& r = rule("cycle"_L1);
        const Result<Cycles> found = findCycles(m_ledger,
                                                {.longest = int(r.number("longest"_L1)),
                                                 .windowUs = r.span("hours"_L1),
                                                 .leastFen = r.fen("least_fen"_L1),
                                                 .most = 10'000},
                                                stop);
        if (!found)
            return tl::unexpected(found.error());
        std::set<std::vector<AccountIndex>> seen; // one finding for each ring of accounts
        for (size_t i = 0; i < found->size(); ++i) {
            const auto transfers = (*found)[i];
            std::vector<AccountIndex> ring;
            for (const TransferIndex t : transfers)
                ring.push_back(m_ledger.row(t).from);
            std::vector<AccountIndex> key = ring;
            std::rotate(key.begin(), std::min_element(key.begin(), key.end()), key.end());
            const bool hasVictim = std::any_of(ring.begin(), ring.end(), [this](AccountIndex a) {
                return m_ledger.account(a).victim >= 0;
            });
            if (hasVictim || ring.size() < 3 || !seen.insert(key).second)
                continue;
            m_out.push_back({.pattern = u"cycle"_s,
                             .accounts = ring,
                             .value = double(ring.size()),
                             .threshold = r.number("longest"_L1),
                             .n = int(ring.size()),
                             .transfers = {transfers.begin(), transfers.end()}});
        }
        return {};
    }

    void rank()
    {
        for (PatternFinding& finding : m_out) {
            for (const AccountIndex account : finding.accounts) {
                const auto traced = m_traced.constFind(account);
                if (traced != m_traced.constEnd())
                    finding.tracedFen = std::max(finding.tracedFen, *traced);
            }
        }
        std::stable_sort(m_out.begin(), m_out.end(),
                         [](const PatternFinding& a, const PatternFinding& b) {
                             return a.tracedFen > b.tracedFen;
                         });
    }

    const Ledger& m_ledger;
    const PatternContext& m_context;
    const PatternRules& m_rules;
    QHash<AccountIndex, qint64> m_traced;
    AccountIndex m_account = 0;
    std::vector<Movement> m_moves;
    std::vector<Passed> m_passed;
    qint64 m_inFen = 0;
    std::vector<PatternFinding> m_out;
};

} // namespace

Result<std::vector<PatternFinding>> findPatterns(const Ledger& ledger,
                                                 const PatternContext& context,
                                                 const std::stop_token& stop,
                                                 const PatternRules& rules)
{
    return Finder(ledger, context, rules).run(stop);
}

} // namespace cluechain
