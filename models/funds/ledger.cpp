#include "models/funds/ledger.h"

#include "models/funds/ledgerinput.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <tuple>

namespace cluechain
{

namespace
{

/// As far as clocks of banks may lie apart (DESIGN.md, "Transfers, not rows").
constexpr qint64 clocksApartUs = 120'000'000;
constexpr qint64 secondUs = 1'000'000;
constexpr size_t transfersAhead = 16;

/// What was delivered of every account, as stretches of time.
class Delivered
{
public:
    explicit Delivered(const LedgerInput& input)
        : m_starts(input.accounts.size() + 1, 0)
        , m_periods(input.statements.size())
    {
        for (const LedgerInput::Statement& statement : input.statements)
            ++m_starts[statement.account + 1];
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
        for (const LedgerInput::Statement& statement : input.statements)
            m_periods[next[statement.account]++] = {statement.firstUs, statement.lastUs};
    }

    bool hasAny(AccountIndex account) const { return m_starts[account] < m_starts[account + 1]; }

    bool covers(AccountIndex account, qint64 atUs) const
    {
        return std::any_of(m_periods.begin() + m_starts[account],
                           m_periods.begin() + m_starts[account + 1], [atUs](Period p) {
                               return atUs >= p.firstUs - clocksApartUs &&
                                      atUs <= p.lastUs + clocksApartUs;
                           });
    }

private:
    struct Period {
        qint64 firstUs = 0;
        qint64 lastUs = 0;
    };

    std::vector<quint32> m_starts;
    std::vector<Period> m_periods;
};

/// Follows the balance of every account through the order of the transfers.
class BalanceFollower
{
public:
    BalanceFollower(const LedgerInput& input, std::vector<LedgerAccount>& accounts)
        : m_input(input)
        , m_accounts(accounts)
        , m_states(accounts.size())
    {
    }

    /// Fetches into the cache what follow() needs soon: the accounts lie anywhere.
    void expect(const LedgerInput::Transfer& t) const
    {
        if (t.from != nobody)
            __builtin_prefetch(&m_states[t.from], 1);
        if (t.to != nobody)
            __builtin_prefetch(&m_states[t.to], 1);
    }

    /// What is missing before this transfer on the account of this side; 0 mostly.
    qint64 follow(AccountIndex account, const LedgerInput::Transfer& t,
                  const LedgerInput::Side& side, qint64 signedFen)
    {
        State& state = m_states[account];
        if (side.statement == nobody) {
            state.foreignFen += signedFen;
            return 0;
        }
        state.runningFen += signedFen;
        if (!side.hasBalance)
            return 0;
        const bool isMixed = state.statement != nobody && state.statement != side.statement &&
                             state.atUs / secondUs == t.atUs / secondUs;
        state.statement = side.statement;
        state.atUs = t.atUs;
        if (state.isKnown && isMixed)
            return 0;
        const qint64 difference = side.balanceFen - state.runningFen;
        state.runningFen = side.balanceFen;
        const qint64 foreign = std::exchange(state.foreignFen, 0);
        if (!state.isKnown) {
            state.isKnown = true;
            m_accounts[account].openingFen = difference;
            return 0;
        }
        if (m_input.statements[side.statement].sequence == 0)
            return 0;
        // What others saw within the period explains a break, but does not make one.
        return std::abs(difference - foreign) < std::abs(difference) ? difference - foreign
                                                                     : difference;
    }

private:
    struct State {
        qint64 runningFen = 0; ///< By the own rows.
        qint64 foreignFen = 0; ///< By others' rows since the last balance.
        qint64 atUs = 0;
        quint32 statement = nobody;
        bool isKnown = false;
    };

    const LedgerInput& m_input;
    std::vector<LedgerAccount>& m_accounts;
    std::vector<State> m_states;
};

/// Accounts where money came and went in one second and nothing tells which was first.
void markUnknownOrder(const LedgerInput& input, const std::vector<quint32>& order,
                      std::vector<LedgerAccount>& accounts)
{
    struct Last {
        qint64 second = std::numeric_limits<qint64>::min();
        bool in = false;
        bool out = false;
    };
    std::vector<Last> last(accounts.size());
    const auto see = [&](AccountIndex account, quint32 i, const LedgerInput::Side& side, bool in) {
        if (side.statement == nobody || input.statements[side.statement].sequence != 0 ||
            input.serials.count(i) > 0)
            return;
        Last& seen = last[account];
        const qint64 second = input.transfers[i].atUs / secondUs;
        if (seen.second != second)
            seen = {second, false, false};
        (in ? seen.in : seen.out) = true;
        if (seen.in && seen.out)
            accounts[account].isOrderUnknown = true;
    };
    for (const quint32 i : order) {
        const LedgerInput::Transfer& t = input.transfers[i];
        if (t.from != nobody && t.from != t.to)
            see(t.from, i, t.payer, false);
        if (t.to != nobody && t.from != t.to)
            see(t.to, i, t.payee, true);
    }
}

} // namespace

Ledger::Ledger(LedgerInput&& input)
    : m_accounts(std::move(input.accounts))
    , m_victims(std::move(input.victims))
{
    input.accounts = m_accounts;
    EventOrder ordered = orderEvents(input);
    const Delivered delivered(input);
    const size_t size = input.transfers.size();
    m_rows.resize(size);
    m_ids.resize(size);
    m_marks.resize(size);
    m_payments.reserve(input.payments.size());

    std::vector<bool> isPartly(m_accounts.size(), false);
    BalanceFollower balances(input, m_accounts);
    qint64 latest = std::numeric_limits<qint64>::min();
    for (size_t place = 0; place < size; ++place) {
        const LedgerInput::Transfer& t = input.transfers[ordered.order[place]];
        if (place + transfersAhead < size)
            balances.expect(input.transfers[ordered.order[place + transfersAhead]]);
        m_rows[place] = {t.atUs, t.fen, t.from, t.to};
        m_ids[place] = t.id;
        quint8 marks = t.marks;
        const auto take = [&](AccountIndex account, const LedgerInput::Side& side, qint64 signedFen,
                              TransferMark covered) {
            if (account == nobody || !delivered.hasAny(account))
                return;
            if (side.statement == nobody && !delivered.covers(account, t.atUs)) {
                isPartly[account] = true;
                return;
            }
            marks = quint8(marks | covered);
            const qint64 missing = balances.follow(account, t, side, signedFen);
            if (missing != 0) {
                marks = quint8(marks | MarkBreak);
                isPartly[account] = true;
                m_breaks.push_back({TransferIndex(place), account, missing});
            }
        };
        take(t.from, t.payer, -t.fen, MarkPayerCovered);
        if (t.from != t.to || t.payee.statement != nobody)
            take(t.to, t.payee, t.fen, MarkPayeeCovered);
        if (t.payment != nobody) {
            marks = quint8(marks | MarkPayment);
            m_payments.push_back({input.payments[t.payment].id, input.payments[t.payment].victim,
                                  TransferIndex(place)});
        }
        m_marks[place] = marks;
        latest = std::max(latest, t.atUs);
        m_slackUs = std::max(m_slackUs, latest - t.atUs);
    }
    markUnknownOrder(input, ordered.order, m_accounts);
    if (!ordered.contradictions.empty()) {
        std::vector<TransferIndex> place(size);
        for (size_t i = 0; i < size; ++i)
            place[ordered.order[i]] = TransferIndex(i);
        for (const OrderContradiction& c : ordered.contradictions)
            m_contradictions.push_back({place[c.earlier], place[c.later], c.account});
    }
    for (size_t a = 0; a < m_accounts.size(); ++a) {
        m_accounts[a].statement = !delivered.hasAny(AccountIndex(a)) ? Coverage::None
                                  : isPartly[a]                      ? Coverage::Part
                                                                     : Coverage::Full;
    }
    index();
}

void Ledger::index()
{
    const auto key = [this](const LedgerPayment& p) {
        return std::tuple(m_rows[p.transfer].atUs, p.id.value);
    };
    std::sort(m_payments.begin(), m_payments.end(),
              [&](const LedgerPayment& a, const LedgerPayment& b) { return key(a) < key(b); });
    m_paymentsInOrder.resize(m_payments.size());
    std::iota(m_paymentsInOrder.begin(), m_paymentsInOrder.end(), 0);
    std::sort(m_paymentsInOrder.begin(), m_paymentsInOrder.end(), [this](quint32 a, quint32 b) {
        return m_payments[a].transfer < m_payments[b].transfer;
    });

    const auto fill = [this](std::vector<quint32>& starts, std::vector<TransferIndex>& list,
                             AccountIndex LedgerRow::*side) {
        starts.assign(m_accounts.size() + 1, 0);
        for (const LedgerRow& row : m_rows) {
            if (row.*side != nobody)
                ++starts[row.*side + 1];
        }
        for (size_t a = 1; a < starts.size(); ++a)
            starts[a] += starts[a - 1];
        list.resize(starts.back());
        std::vector<quint32> next(starts.begin(), starts.end() - 1);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].*side != nobody)
                list[next[m_rows[i].*side]++] = TransferIndex(i);
        }
    };
    fill(m_outStart, m_out, &LedgerRow::from);
    fill(m_inStart, m_in, &LedgerRow::to);
}

TransferIndex Ledger::find(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? nobody : TransferIndex(found - m_ids.begin());
}

AccountIndex Ledger::findAccount(qint64 identity) const
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(),
                     [identity](const LedgerAccount& a) { return a.id == identity; });
    return found == m_accounts.end() ? nobody : AccountIndex(found - m_accounts.begin());
}

quint32 Ledger::paymentOf(TransferIndex i) const
{
    return *std::lower_bound(m_paymentsInOrder.begin(), m_paymentsInOrder.end(), i,
                             [this](quint32 payment, TransferIndex transfer) {
                                 return m_payments[payment].transfer < transfer;
                             });
}

qint64 Ledger::breakBefore(TransferIndex i, AccountIndex account) const
{
    qint64 fen = 0;
    for (auto at = std::lower_bound(
             m_breaks.begin(), m_breaks.end(), i,
             [](const LedgerBreak&b, TransferIndex transfer) { return b.before < transfer; });
         at != m_breaks.end() && at->before == i; ++at) {
        if (at->account == account)
            fen += at->fen;
    }
    return fen;
}

size_t Ledger::bytes() const
{
    return m_rows.capacity() * sizeof(LedgerRow) + m_ids.capacity() * sizeof(qint64) +
           m_marks.capacity() + (m_in.capacity() + m_out.capacity()) * sizeof(TransferIndex) +
           (m_inStart.capacity() + m_outStart.capacity()) * sizeof(quint32) +
           m_breaks.capacity() * sizeof(LedgerBreak);
}

} // namespace cluechain
