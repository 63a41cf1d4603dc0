#include "models/funds/ledgerinput.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace cluechain
{

namespace
{

struct Timed {
    quint64 key = 0; ///< Microseconds since the first transfer.
    quint32 transfer = 0;
};

/// By time; equal times keep their order. A radix sort: cases have millions of transfers.
void sortByTime(std::vector<Timed>& events)
{
    constexpr int bits = 11;
    constexpr quint64 digits = 1 << bits;
    quint64 highest = 0;
    bool isSorted = true;
    for (const Timed& event : events) {
        isSorted = isSorted && event.key >= highest;
        highest = std::max(highest, event.key);
    }
    if (isSorted)
        return;
    std::vector<Timed> other(events.size());
    for (int shift = 0; shift < 64 && (highest >> shift) != 0; shift += bits) {
        std::array<size_t, digits> starts{};
        for (const Timed& event : events)
            ++starts[(event.key >> shift) & (digits - 1)];
        size_t at = 0;
        for (size_t& start : starts)
            start = std::exchange(at, at + start);
        for (const Timed& event : events)
            other[starts[(event.key >> shift) & (digits - 1)]++] = event;
        events.swap(other);
    }
}

/// The transfers of every statement, oldest first: by its sequence where balances prove it, else by
/// its own clock and, within a second, as `events` have them.
struct Chains {
    std::vector<size_t> starts; ///< Of each statement in `events`; one more at the end.
    std::vector<quint32> events;
};

class ChainMaker
{
public:
    explicit ChainMaker(const LedgerInput& input)
        : m_input(input)
    {
        m_chains.starts.assign(input.statements.size() + 1, 0);
    }

    Chains make(const std::vector<Timed>& events)
    {
        for (const LedgerInput::Transfer& t : m_input.transfers) {
            for (const LedgerInput::Side* side : {&t.payer, &t.payee}) {
                if (side->statement != nobody)
                    ++m_chains.starts[side->statement + 1];
            }
        }
        std::partial_sum(m_chains.starts.begin(), m_chains.starts.end(), m_chains.starts.begin());
        m_placed.resize(m_chains.starts.back());
        m_next.assign(m_chains.starts.begin(), m_chains.starts.end() - 1);
        for (size_t i = 0; i < m_input.transfers.size(); ++i)
            place(quint32(i), true);
        if (std::any_of(m_input.statements.begin(), m_input.statements.end(),
                        [](const LedgerInput::Statement& s) { return s.sequence == 0; })) {
            for (const Timed& event : events)
                place(event.transfer, false);
        }
        sort();
        m_chains.events.resize(m_placed.size());
        std::transform(m_placed.begin(), m_placed.end(), m_chains.events.begin(),
                       [](Placed p) { return p.transfer; });
        return std::move(m_chains);
    }

private:
    struct Placed {
        quint32 line;
        quint32 transfer;
    };

    void place(quint32 transfer, bool proven)
    {
        const LedgerInput::Transfer& t = m_input.transfers[transfer];
        for (const LedgerInput::Side* side : {&t.payer, &t.payee}) {
            if (side->statement != nobody &&
                (m_input.statements[side->statement].sequence != 0) == proven)
                m_placed[m_next[side->statement]++] = {side->line, transfer};
        }
    }

    void sort()
    {
        for (size_t s = 0; s + 1 < m_chains.starts.size(); ++s) {
            const auto begin = m_placed.begin() + std::ptrdiff_t(m_chains.starts[s]);
            const auto end = m_placed.begin() + std::ptrdiff_t(m_chains.starts[s + 1]);
            const auto byLine = [](Placed a, Placed b) { return a.line < b.line; };
            if (!std::is_sorted(begin, end, byLine))
                std::stable_sort(begin, end, byLine);
            if (m_input.statements[s].sequence < 0)
                std::reverse(begin, end);
        }
    }

    const LedgerInput& m_input;
    Chains m_chains;
    std::vector<size_t> m_next;
    std::vector<Placed> m_placed;
};

bool keepsChains(const std::vector<Timed>& events, const Chains& chains, size_t transfers)
{
    std::vector<quint32> place(transfers);
    for (size_t i = 0; i < events.size(); ++i)
        place[events[i].transfer] = quint32(i);
    for (size_t s = 0; s + 1 < chains.starts.size(); ++s) {
        for (size_t i = chains.starts[s] + 1; i < chains.starts[s + 1]; ++i) {
            if (place[chains.events[i - 1]] > place[chains.events[i]])
                return false;
        }
    }
    return true;
}

/// Takes the transfers by time, each after what the statements have before it.
class Sequencer
{
public:
    Sequencer(const LedgerInput& input, const Chains& chains)
        : m_input(input)
        , m_chains(chains)
        , m_heads(chains.starts.begin(), chains.starts.end() - 1)
        , m_state(input.transfers.size(), Waiting)
    {
        m_out.order.reserve(input.transfers.size());
    }

    EventOrder run(const std::vector<Timed>& events)
    {
        for (const Timed& event : events) {
            if (m_state[event.transfer] != Waiting)
                continue;
            push(event.transfer);
            while (!m_stack.empty())
                step();
        }
        return std::move(m_out);
    }

private:
    enum State : quint8 { Waiting, Open, Taken };

    void push(quint32 transfer)
    {
        m_state[transfer] = Open;
        m_stack.push_back(transfer);
    }

    /// The first transfer of the statement that was not taken yet.
    quint32 headOf(quint32 statement)
    {
        size_t& head = m_heads[statement];
        while (m_state[m_chains.events[head]] == Taken)
            ++head;
        return m_chains.events[head];
    }

    void step()
    {
        const quint32 top = m_stack.back();
        const LedgerInput::Transfer& t = m_input.transfers[top];
        for (const LedgerInput::Side* side : {&t.payer, &t.payee}) {
            if (side->statement == nobody)
                continue;
            const quint32 head = headOf(side->statement);
            if (head == top)
                continue;
            if (m_state[head] == Open)
                breakCircle(head);
            else
                push(head);
            return;
        }
        m_stack.pop_back();
        take(top);
    }

    void take(quint32 transfer)
    {
        m_state[transfer] = Taken;
        m_out.order.push_back(transfer);
    }

    /// Each of the stack from `first` on waits for the next one, and the last for `first`.
    void breakCircle(quint32 first)
    {
        const auto begin = std::find(m_stack.begin(), m_stack.end(), first);
        const auto earliest = std::min_element(begin, m_stack.end(), [this](quint32 a, quint32 b) {
            return m_input.transfers[a].atUs < m_input.transfers[b].atUs;
        });
        const quint32 chosen = *earliest;
        const LedgerInput::Transfer& t = m_input.transfers[chosen];
        for (const LedgerInput::Side* side : {&t.payer, &t.payee}) {
            if (side->statement == nobody)
                continue;
            const quint32 head = headOf(side->statement);
            if (head != chosen)
                m_out.contradictions.push_back(
                    {chosen, head, m_input.statements[side->statement].account});
        }
        for (auto at = earliest; at != m_stack.end(); ++at)
            m_state[*at] = Waiting;
        m_stack.erase(earliest, m_stack.end());
        take(chosen);
    }

    const LedgerInput& m_input;
    const Chains& m_chains;
    std::vector<size_t> m_heads;
    std::vector<State> m_state;
    std::vector<quint32> m_stack;
    EventOrder m_out;
};

/// Transfers as they are given, but rows of a file that runs from new to old the other way round,
/// where no balances prove that it does: its rows of equal time are likely to.
std::vector<Timed> likelyOrder(const LedgerInput& input)
{
    qint64 first = std::numeric_limits<qint64>::max();
    for (const LedgerInput::Transfer& t : input.transfers)
        first = std::min(first, t.atUs);
    std::vector<Timed> events(input.transfers.size());
    for (size_t i = 0; i < events.size(); ++i)
        events[i] = {quint64(input.transfers[i].atUs - first), quint32(i)};
    const auto statementOf = [&](size_t i) {
        const LedgerInput::Transfer& t = input.transfers[i];
        return t.payer.statement != nobody ? t.payer.statement : t.payee.statement;
    };
    for (size_t from = 0; from < events.size();) {
        size_t to = from + 1;
        while (to < events.size() && statementOf(to) == statementOf(from))
            ++to;
        const quint32 statement = statementOf(from);
        if (statement != nobody && input.statements[statement].sequence <= 0 &&
            events[from].key > events[to - 1].key)
            std::reverse(events.begin() + std::ptrdiff_t(from),
                         events.begin() + std::ptrdiff_t(to));
        from = to;
    }
    return events;
}

/// Transfers of one time and one statement by their serial numbers, where all of them have one.
void sortBySerial(const LedgerInput& input, std::vector<Timed>& events)
{
    if (input.serials.empty())
        return;
    for (size_t from = 0; from < events.size();) {
        size_t to = from + 1;
        while (to < events.size() && events[to].key == events[from].key)
            ++to;
        const auto begin = events.begin() + std::ptrdiff_t(from);
        const auto end = events.begin() + std::ptrdiff_t(to);
        if (to - from > 1 && std::all_of(begin, end, [&](const Timed& event) {
                return input.serials.count(event.transfer) > 0;
            }))
            std::stable_sort(begin, end, [&](const Timed& a, const Timed& b) {
                return input.serials.at(a.transfer) < input.serials.at(b.transfer);
            });
        from = to;
    }
}

} // namespace

EventOrder orderEvents(const LedgerInput& input)
{
    std::vector<Timed> events = likelyOrder(input);
    sortByTime(events);
    sortBySerial(input, events);
    const Chains chains = ChainMaker(input).make(events);
    if (!keepsChains(events, chains, input.transfers.size()))
        return Sequencer(input, chains).run(events);
    EventOrder out;
    out.order.resize(events.size());
    std::transform(events.begin(), events.end(), out.order.begin(),
                   [](const Timed& event) { return event.transfer; });
    return out;
}

} // namespace cluechain
