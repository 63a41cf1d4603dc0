#include "models/funds/flowoftrace.h"

#include "models/core/mask.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cluechain
{

namespace
{

FlowFigure::Kind kindOf(RestReason reason)
{
    switch (reason) {
    case RestReason::Cash:
        return FlowFigure::Kind::Cash;
    case RestReason::Fee:
        return FlowFigure::Kind::Fee;
    case RestReason::Merchant:
        return FlowFigure::Kind::Merchant;
    case RestReason::Hub:
        return FlowFigure::Kind::Hub;
    case RestReason::Victim:
        return FlowFigure::Kind::Victim;
    case RestReason::Balance:
    case RestReason::StatementMissing:
    case RestReason::Break:
    case RestReason::Limit:
        break;
    }
    return FlowFigure::Kind::Gap;
}

/// Makes the cards and bands, one transfer after the other.
class Drawer
{
public:
    Drawer(const Ledger& ledger, const Trace& trace, const QHash<qint64, Money>& held)
        : m_ledger(ledger)
        , m_trace(trace)
    {
        addVictims();
        addAccounts(held);
    }

    FlowFigure draw()
    {
        size_t piece = 0;
        for (const Trace::Carried& carried : m_trace.transfers) {
            FlowFigure::Step step{
                .transfer = m_ledger.id(carried.transfer),
                .at = Instant::fromMicroseconds(m_ledger.row(carried.transfer).atUs),
                .byVictim = QList<Money>(qsizetype(m_ledger.victims().size()))};
            for (; piece < m_trace.pieces.size() &&
                   m_trace.pieces[piece].transfer == carried.transfer;
                 ++piece) {
                const Money fen = Money::fromFen(m_trace.pieces[piece].fen);
                step.traced += fen;
                step.byVictim[m_ledger.payments()[m_trace.pieces[piece].origin].victim] += fen;
            }
            add(carried.transfer, step);
        }
        for (FlowFigure::Band& band : m_figure.bands)
            std::stable_sort(band.steps.begin(), band.steps.end(),
                             [](const auto& a, const auto& b) { return a.at < b.at; });
        return std::move(m_figure);
    }

private:
    const Ledger& m_ledger;
    const Trace& m_trace;
    FlowFigure m_figure;
    QList<int> m_victims;                ///< Card of each victim.
    QHash<AccountIndex, int> m_accounts; ///< Card of each account that was reached.
    std::map<std::tuple<RestReason, AccountIndex, AccountIndex>, int> m_ends;
    std::map<std::pair<int, int>, qsizetype> m_bands; ///< By the cards that they join.

    void describe(FlowFigure::Node& node, AccountIndex account) const
    {
        const LedgerAccount& of = m_ledger.account(account);
        node.account = of.id;
        node.name = of.holder;
        node.bank = of.bank;
        node.tail = of.number.right(4);
    }

    void addVictims()
    {
        QList<AccountIndex> paidFrom(qsizetype(m_ledger.victims().size()), nobody);
        for (const LedgerPayment& payment : m_ledger.payments())
            if (paidFrom.at(payment.victim) == nobody)
                paidFrom[payment.victim] = m_ledger.row(payment.transfer).from;
        for (quint32 victim = 0; victim < m_ledger.victims().size(); ++victim) {
            FlowFigure::Node node{.kind = FlowFigure::Kind::Victim,
                                  .received = Money::fromFen(m_trace.paidFen[victim])};
            if (paidFrom.at(victim) != nobody)
                describe(node, paidFrom.at(victim));
            node.name = m_ledger.victims()[victim].name;
            m_victims.append(int(m_figure.nodes.size()));
            m_figure.victims.append(node.name);
            m_figure.nodes.append(node);
            m_figure.paid += node.received;
            m_figure.returned += Money::fromFen(m_trace.returnedFen[victim]);
        }
    }

    void addAccounts(const QHash<qint64, Money>& held)
    {
        for (const TracedAccount& traced : m_trace.accounts) {
            const LedgerAccount& account = m_ledger.account(traced.account);
            FlowFigure::Node node{.kind = account.statement == Coverage::None
                                              ? FlowFigure::Kind::Gap
                                          : isFirm(account.holder) ? FlowFigure::Kind::Organisation
                                                                   : FlowFigure::Kind::Account,
                                  .column = traced.level,
                                  .received = Money::fromFen(traced.inFen)};
            describe(node, traced.account);
            node.resting.money = Money::fromFen(traced.inFen - traced.outFen);
            node.resting.held = std::min(node.resting.money, held.value(account.id));
            m_accounts.insert(traced.account, int(m_figure.nodes.size()));
            m_figure.nodes.append(node);
        }
    }

    /// One card for an end of several payers if it has a number, else one for each payer.
    int endCard(RestReason reason, const LedgerRow& row, int payer)
    {
        const AccountIndex to = row.to;
        const auto [entry, isNew] = m_ends.try_emplace(
            {reason, to, to == nobody ? row.from : nobody}, int(m_figure.nodes.size()));
        const int column = m_figure.nodes.at(payer).column + 1;
        if (isNew) {
            FlowFigure::Node node{.kind = kindOf(reason), .column = column};
            if (to != nobody)
                describe(node, to);
            node.account = 0; // it stands for an end here, not for the account
            m_figure.nodes.append(node);
        }
        FlowFigure::Node& node = m_figure.nodes[entry->second];
        node.column = std::max(node.column, column);
        return entry->second;
    }

    void add(TransferIndex transfer, const FlowFigure::Step& step)
    {
        const LedgerRow& row = m_ledger.row(transfer);
        const int from =
            m_ledger.has(transfer, MarkPayment)
                ? m_victims.at(m_ledger.payments()[m_ledger.paymentOf(transfer)].victim)
                : m_accounts.value(row.from, -1);
        Q_ASSERT(from >= 0); // what a trace carries comes from an account that it reached
        const std::optional<RestReason> end =
            endOf(m_ledger, transfer, m_trace.settings.stopsAtHubs);
        const int to = end ? endCard(*end, row, from) : m_accounts.value(row.to);
        if (end) {
            m_figure.nodes[to].received += step.traced;
            if (m_figure.nodes.at(to).kind == FlowFigure::Kind::Gap)
                m_figure.nodes[to].resting.money += step.traced;
        }
        const auto [entry, isNew] = m_bands.try_emplace({from, to}, m_figure.bands.size());
        if (isNew)
            m_figure.bands.append(
                {.from = from, .to = to, .byVictim = QList<Money>(step.byVictim.size())});
        FlowFigure::Band& band = m_figure.bands[entry->second];
        band.traced += step.traced;
        band.other += Money::fromFen(row.fen) - step.traced;
        for (qsizetype victim = 0; victim < step.byVictim.size(); ++victim)
            band.byVictim[victim] += step.byVictim.at(victim);
        band.steps.append(step);
    }
};

} // namespace

FlowFigure flowOfTrace(const Ledger& ledger, const Trace& trace, const QHash<qint64, Money>& held)
{
    return Drawer(ledger, trace, held).draw();
}

} // namespace cluechain
