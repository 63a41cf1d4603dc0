#include "models/funds/patterns.h"

#include "models/funds/patternsearch.h"

#include <algorithm>

namespace cluechain
{

using namespace patterns;

namespace
{

constexpr AccountIndex accountsBetweenLooks = 256;

void match(AccountMoves& moves, qint64 before)
{
    std::vector<std::pair<size_t, qint64>> waiting;
    waiting.reserve(moves.all.size());
    size_t first = 0;
    for (size_t i = 0; i < moves.all.size(); ++i) {
        if (moves.all[i].isIn) {
            waiting.emplace_back(i, moves.all[i].fen);
            continue;
        }
        qint64 left = moves.all[i].fen;
        const qint64 old = std::min(left, before);
        before -= old;
        left -= old;
        while (left > 0 && first < waiting.size()) {
            auto& [in, fen] = waiting[first];
            const qint64 part = std::min(left, fen);
            moves.passed.push_back({in, i, part});
            fen -= part;
            left -= part;
            first += fen == 0;
        }
    }
}

void noteTraced(PatternSearch& search)
{
    QHash<AccountIndex, size_t> methods;
    for (const Trace& trace : search.context.traces) {
        for (const TracedAccount& traced : trace.accounts) {
            const TransferIndex first = search.firstTraced.value(traced.account, nobody);
            search.firstTraced[traced.account] = std::min(first, traced.first.value_or(nobody));
            const qint64 fen = search.tracedFen.value(traced.account, traced.inFen);
            search.tracedFen[traced.account] = std::min(fen, traced.inFen);
            ++methods[traced.account];
        }
    }
    for (auto [account, count] : methods.asKeyValueRange()) {
        if (count < search.context.traces.size())
            search.tracedFen.remove(account);
    }
}

/// Victims' money first.
void rank(std::vector<PatternFinding>& findings, std::span<const Trace> traces)
{
    QHash<AccountIndex, qint64> most;
    for (const Trace& trace : traces) {
        for (const TracedAccount& account : trace.accounts) {
            qint64& fen = most[account.account];
            fen = std::max(fen, account.inFen);
        }
    }
    for (PatternFinding& finding : findings) {
        for (const AccountIndex account : finding.accounts)
            finding.tracedFen = std::max(finding.tracedFen, most.value(account));
    }
    std::stable_sort(
        findings.begin(), findings.end(),
        [](const PatternFinding& a, const PatternFinding& b) { return a.tracedFen > b.tracedFen; });
}

} // namespace

AccountMoves patterns::movesOf(const Ledger& ledger, AccountIndex account)
{
    AccountMoves moves{.account = account};
    const auto in = ledger.into(account);
    const auto out = ledger.outOf(account);
    size_t i = 0;
    size_t o = 0;
    while (i < in.size() || o < out.size()) {
        const bool isIn = o == out.size() || (i < in.size() && in[i] < out[o]);
        const TransferIndex t = isIn ? in[i++] : out[o++];
        const LedgerRow& row = ledger.row(t);
        if (row.from == row.to)
            continue;
        moves.all.push_back({t, row.atUs, row.fen, isIn ? row.from : row.to, isIn});
        moves.inFen += isIn ? row.fen : 0;
    }
    match(moves, std::max<qint64>(0, ledger.account(account).openingFen));
    return moves;
}

PatternFinding& patterns::PatternSearch::add(AccountIndex account, QLatin1StringView pattern,
                                             double value, double threshold, int n)
{
    return found.emplace_back(PatternFinding{
        .pattern = pattern, .accounts = {account}, .value = value, .threshold = threshold, .n = n});
}

bool patterns::PatternSearch::passesOn(AccountIndex account) const
{
    if (account == nobody)
        return false;
    const LedgerAccount& who = ledger.account(account);
    return who.victim < 0 && !who.isHub && !who.isMerchant;
}

Result<std::vector<PatternFinding>> findPatterns(const Ledger& ledger,
                                                 const PatternContext& context,
                                                 const std::stop_token& stop,
                                                 const PatternRules& rules)
{
    PatternSearch search{.ledger = ledger, .context = context, .rules = rules};
    noteTraced(search);
    for (AccountIndex account = 0; account < ledger.accounts().size(); ++account) {
        if (account % accountsBetweenLooks == 0 && stop.stop_requested())
            return cancelled();
        if (!search.passesOn(account) || ledger.account(account).statement == Coverage::None)
            continue;
        const AccountMoves moves = movesOf(ledger, account);
        if (moves.all.empty())
            continue;
        findFlow(search, moves);
        findFans(search, moves);
        findHabits(search, moves);
        findMatchedPairs(search, moves);
    }
    findTestTransfers(search);
    findScatterGather(search);
    findVelocity(search);
    findShared(search);
    if (const Result<> found = findRings(search, stop); !found)
        return tl::unexpected(found.error());
    rank(search.found, context.traces);
    return std::move(search.found);
}

} // namespace cluechain
