#include "models/funds/reach.h"

#include "models/funds/agenda.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cluechain
{

namespace
{

constexpr int deepest = 8;
constexpr qint64 never = std::numeric_limits<qint64>::min();

/// What arrived at one account as the n-th transfer of a way, newest last, larger ones first: what
/// is older and not larger than another arrival never matters.
class Arrivals
{
public:
    void add(qint64 atUs, qint64 fen)
    {
        while (m_list.size() > m_first && m_list.back().second <= fen)
            m_list.pop_back();
        m_list.emplace_back(atUs, fen);
    }

    /// The largest since then; 0 if there is none.
    qint64 largestSince(qint64 atUs)
    {
        while (m_first < m_list.size() && m_list[m_first].first < atUs)
            ++m_first;
        return m_first < m_list.size() ? m_list[m_first].second : 0;
    }

private:
    size_t m_first = 0;
    std::vector<std::pair<qint64, qint64>> m_list;
};

class Reach
{
public:
    Reach(const Ledger& ledger, const ReachSettings& settings, bool amounts)
        : m_ledger(ledger)
        , m_settings(settings)
        , m_levels(std::clamp(settings.levels, 1, deepest))
        , m_amounts(amounts)
        , m_agenda(ledger.size())
        , m_placeOf(ledger.accounts().size(), nobody)
    {
    }

    std::vector<Reached> run(std::span<const TransferIndex> first)
    {
        std::vector<TransferIndex> starts(first.begin(), first.end());
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        for (const TransferIndex i : starts)
            m_agenda.add(i);
        auto start = starts.begin();
        m_agenda.run([&](TransferIndex i) {
            const bool isStart = start != starts.end() && *start == i;
            start += isStart;
            look(i, isStart);
            return true;
        });
        return std::move(m_reached);
    }

private:
    struct Place {
        size_t marked = 0; ///< So many of its outgoing transfers are on the agenda or behind.
        std::array<qint64, deepest> last{};
    };

    void look(TransferIndex i, bool isStart)
    {
        const LedgerRow& row = m_ledger.row(i);
        Reached reached{.transfer = i};
        std::array<qint64, deepest> fen{};
        if (isStart) {
            reached.levels = 1;
            reached.largestFen = fen[0] = row.fen;
        }
        const quint32 from = row.from == nobody ? nobody : m_placeOf[row.from];
        if (from != nobody && row.fen >= m_settings.leastFen) {
            const qint64 since = row.atUs - m_settings.windowUs;
            for (int level = 1; level < m_levels; ++level) {
                if (m_places[from].last[size_t(level) - 1] < since)
                    continue;
                reached.levels = quint8(reached.levels | 1 << level);
                if (!m_amounts)
                    continue;
                fen[size_t(level)] =
                    std::min(row.fen, arrivals(from, level - 1).largestSince(since));
                reached.largestFen = std::max(reached.largestFen, fen[size_t(level)]);
            }
        }
        if (reached.levels == 0)
            return;
        m_reached.push_back(reached);
        if (row.to != nobody && row.to != row.from &&
            !(m_settings.stopsAtHubs && m_ledger.account(row.to).isHub))
            arrive(i, reached.levels, fen);
    }

    void arrive(TransferIndex i, quint8 levels, const std::array<qint64, deepest>& fen)
    {
        const LedgerRow& row = m_ledger.row(i);
        quint32& at = m_placeOf[row.to];
        const auto out = m_ledger.outOf(row.to);
        if (at == nobody) {
            at = quint32(m_places.size());
            Place& place = m_places.emplace_back();
            place.last.fill(never);
            place.marked = size_t(std::upper_bound(out.begin(), out.end(), i) - out.begin());
            if (m_amounts)
                m_arrivals.resize(m_arrivals.size() + deepest);
        }
        Place& place = m_places[at];
        for (int level = 0; level + 1 < m_levels; ++level) {
            if ((levels & 1 << level) == 0)
                continue;
            place.last[size_t(level)] = std::max(place.last[size_t(level)], row.atUs);
            if (m_amounts)
                arrivals(at, level).add(row.atUs, fen[size_t(level)]);
        }
        if (m_levels == 1 || (levels & ((1 << (m_levels - 1)) - 1)) == 0)
            return;
        // By position; the clock may run back by the slack.
        while (place.marked < out.size() && out[place.marked] <= i)
            ++place.marked;
        const qint64 until = row.atUs + m_settings.windowUs + m_ledger.clockSlackUs();
        for (; place.marked < out.size() && m_ledger.row(out[place.marked]).atUs <= until;
             ++place.marked)
            m_agenda.add(out[place.marked]);
    }

    Arrivals& arrivals(quint32 place, int level)
    {
        return m_arrivals[place * deepest + size_t(level)];
    }

    const Ledger& m_ledger;
    const ReachSettings& m_settings;
    int m_levels;
    bool m_amounts;
    Agenda m_agenda;
    std::vector<quint32> m_placeOf;
    std::vector<Place> m_places;
    std::vector<Arrivals> m_arrivals; ///< Of each place, by level.
    std::vector<Reached> m_reached;
};

/// The transfers that may be part of a cycle, packed for a search in depth.
struct Edge {
    qint64 atUs = 0;
    AccountIndex to = 0;
    TransferIndex transfer = 0;
};

class CycleSearch
{
public:
    CycleSearch(const Ledger& ledger, const CycleSettings& settings)
        : m_ledger(ledger)
        , m_settings(settings)
        , m_starts(ledger.accounts().size() + 1, 0)
        , m_isOnWay(ledger.accounts().size(), false)
        , m_lastBack(ledger.accounts().size(), 0)
    {
        const auto isWanted = [&](const LedgerRow& row) {
            return row.fen >= settings.leastFen && row.from != nobody && row.to != nobody &&
                   row.from != row.to &&
                   (settings.passesHubs ||
                    !(ledger.account(row.from).isHub || ledger.account(row.to).isHub));
        };
        for (const LedgerRow& row : ledger.rows()) {
            if (isWanted(row))
                ++m_starts[row.from + 1];
        }
        for (size_t a = 1; a < m_starts.size(); ++a)
            m_starts[a] += m_starts[a - 1];
        m_edges.resize(m_starts.back());
        std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
        for (TransferIndex i = 0; i < ledger.size(); ++i) {
            const LedgerRow& row = ledger.row(i);
            if (isWanted(row))
                m_edges[next[row.from]++] = {row.atUs, row.to, i};
        }
    }

    Result<Cycles> run(const std::stop_token& stop)
    {
        for (AccountIndex account = 0; account + 1 < m_starts.size(); ++account) {
            if (account % 64 == 0 && stop.stop_requested())
                return cancelled();
            m_root = account;
            m_isOnWay[account] = true;
            size_t back = 0; // the first incoming transfer after the root edge
            const auto in = m_ledger.into(account);
            for (quint32 e = m_starts[account]; e < m_starts[account + 1]; ++e) {
                const Edge& edge = m_edges[e];
                while (back < in.size() && in[back] <= edge.transfer)
                    ++back;
                m_untilUs = edge.atUs + m_settings.windowUs;
                if (back == in.size())
                    break;
                if (!markReturns(in, back))
                    continue;
                m_way = {edge.transfer};
                m_isOnWay[edge.to] = true;
                follow(edge.to, edge.transfer, stop);
                m_isOnWay[edge.to] = false;
                if (m_isStopped)
                    return cancelled();
                if (m_cycles.isCutOff)
                    return std::move(m_cycles);
            }
            m_isOnWay[account] = false;
        }
        return std::move(m_cycles);
    }

private:
    /// Notes from where, and until when, money returned to the root within the window.
    bool markReturns(std::span<const TransferIndex> in, size_t back)
    {
        ++m_round;
        bool any = false;
        const qint64 until = m_untilUs + m_ledger.clockSlackUs();
        for (size_t b = back; b < in.size(); ++b) {
            const LedgerRow& row = m_ledger.row(in[b]);
            if (row.atUs > until)
                break;
            if (row.from == nobody || row.atUs > m_untilUs || row.fen < m_settings.leastFen)
                continue;
            m_lastBack[row.from] = quint64(m_round) << 32 | in[b];
            any = true;
        }
        return any;
    }

    bool returnsAfter(AccountIndex account, TransferIndex after) const
    {
        return m_lastBack[account] >> 32 == m_round && quint32(m_lastBack[account]) > after;
    }

    void follow(AccountIndex account, TransferIndex after, const std::stop_token& stop)
    {
        if (++m_steps % (1 << 16) == 0)
            m_isStopped = stop.stop_requested();
        const bool isLast = int(m_way.size()) + 1 == m_settings.longest;
        if (isLast && !returnsAfter(account, after))
            return;
        const auto begin = m_edges.begin() + m_starts[account];
        const auto end = m_edges.begin() + m_starts[account + 1];
        const qint64 until = m_untilUs + m_ledger.clockSlackUs();
        for (auto e = std::upper_bound(
                 begin, end, after,
                 [](TransferIndex i, const Edge&edge) { return i < edge.transfer; });
             e != end && e->atUs <= until; ++e) {
            if (m_isStopped || m_cycles.isCutOff)
                return;
            if (e->atUs > m_untilUs)
                continue;
            if (e->to == m_root) {
                take(e->transfer);
                continue;
            }
            if (isLast || m_isOnWay[e->to])
                continue;
            // One transfer before the last: only where the money can still come back.
            if (int(m_way.size()) + 2 == m_settings.longest && !returnsAfter(e->to, e->transfer))
                continue;
            m_isOnWay[e->to] = true;
            m_way.push_back(e->transfer);
            follow(e->to, e->transfer, stop);
            m_way.pop_back();
            m_isOnWay[e->to] = false;
        }
    }

    void take(TransferIndex last)
    {
        if (m_cycles.size() >= m_settings.most) {
            m_cycles.isCutOff = true;
            return;
        }
        m_cycles.transfers.insert(m_cycles.transfers.end(), m_way.begin(), m_way.end());
        m_cycles.transfers.push_back(last);
        m_cycles.ends.push_back(quint32(m_cycles.transfers.size()));
    }

    const Ledger& m_ledger;
    const CycleSettings& m_settings;
    std::vector<quint32> m_starts;
    std::vector<Edge> m_edges;
    std::vector<bool> m_isOnWay;
    std::vector<quint64> m_lastBack; ///< Round and the last transfer back to the root.
    quint32 m_round = 0;
    AccountIndex m_root = 0;
    qint64 m_untilUs = 0;
    std::vector<TransferIndex> m_way;
    quint64 m_steps = 0;
    bool m_isStopped = false;
    Cycles m_cycles;
};

} // namespace

std::vector<Reached> reachFrom(const Ledger& ledger, std::span<const TransferIndex> first,
                               const ReachSettings& settings, bool amounts)
{
    return Reach(ledger, settings, amounts).run(first);
}

std::vector<Reached> reachBackFrom(const Ledger& ledger, std::span<const TransferIndex> last,
                                   const ReachSettings& settings)
{
    const int levels = std::clamp(settings.levels, 1, deepest);
    std::vector<quint8> levelsOf(ledger.size(), 0);
    std::vector<qint64> largest(ledger.size(), 0);
    std::vector<TransferIndex> wave(last.begin(), last.end());
    for (const TransferIndex i : wave) {
        levelsOf[i] = 1;
        largest[i] = ledger.row(i).fen;
    }
    for (int level = 1; level < levels && !wave.empty(); ++level) {
        std::vector<TransferIndex> before;
        for (const TransferIndex i : wave) {
            const LedgerRow& row = ledger.row(i);
            if (row.from == nobody || (settings.stopsAtHubs && ledger.account(row.from).isHub))
                continue;
            const auto in = ledger.into(row.from);
            const qint64 since = row.atUs - settings.windowUs;
            for (auto at = std::lower_bound(in.begin(), in.end(), i); at != in.begin();) {
                --at;
                const LedgerRow& earlier = ledger.row(*at);
                if (earlier.atUs < since - ledger.clockSlackUs())
                    break;
                if (earlier.atUs < since || earlier.fen < settings.leastFen)
                    continue;
                largest[*at] = std::max(largest[*at], std::min(earlier.fen, largest[i]));
                if ((levelsOf[*at] & 1 << level) == 0) {
                    levelsOf[*at] = quint8(levelsOf[*at] | 1 << level);
                    before.push_back(*at);
                }
            }
        }
        wave = std::move(before);
    }
    std::vector<Reached> out;
    for (TransferIndex i = 0; i < ledger.size(); ++i) {
        if (levelsOf[i] != 0)
            out.push_back({i, levelsOf[i], largest[i]});
    }
    return out;
}

Result<Cycles> findCycles(const Ledger& ledger, const CycleSettings& settings,
                          const std::stop_token& stop)
{
    return CycleSearch(ledger, settings).run(stop);
}

} // namespace cluechain
