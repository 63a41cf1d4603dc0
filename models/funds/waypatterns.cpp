#include "models/funds/patternsearch.h"
#include "models/funds/reach.h"

#include <algorithm>
#include <array>
#include <bit>
#include <set>

namespace cluechain::patterns
{

using namespace Qt::StringLiterals;

/// How many levels a payment went through within minutes.
void findVelocity(PatternSearch& search)
{
    const PatternRule& r = search.rules.rule("velocity"_L1);
    for (const LedgerPayment& payment : search.ledger.payments()) {
        const std::array<TransferIndex, 1> first{payment.transfer};
        const qint64 until = search.ledger.row(payment.transfer).atUs + r.span("minutes"_L1);
        const auto reached =
            reachFrom(search.ledger, first, {.levels = 8, .windowUs = r.span("minutes"_L1)}, false);
        int levels = 0;
        PatternFinding finding{.pattern = u"velocity"_s, .threshold = r.number("levels"_L1)};
        for (const Reached& step : reached) {
            if (search.ledger.row(step.transfer).atUs > until)
                continue;
            levels = std::max(levels, int(std::bit_width(unsigned(step.levels))));
            finding.transfers.push_back(step.transfer);
        }
        if (levels < int(finding.threshold))
            continue;
        const AccountIndex to = search.ledger.row(payment.transfer).to;
        if (to == nobody)
            continue;
        finding.accounts = {to};
        finding.value = levels;
        finding.n = int(finding.transfers.size());
        search.found.push_back(std::move(finding));
    }
}

Result<> findRings(PatternSearch& search, const std::stop_token& stop)
{
    const PatternRule& r = search.rules.rule("cycle"_L1);
    const Result<Cycles> found = findCycles(search.ledger,
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
            ring.push_back(search.ledger.row(t).from);
        std::vector<AccountIndex> key = ring;
        std::rotate(key.begin(), std::min_element(key.begin(), key.end()), key.end());
        const bool hasVictim = std::any_of(ring.begin(), ring.end(), [&](AccountIndex a) {
            return search.ledger.account(a).victim >= 0;
        });
        const auto [least, most] = std::minmax_element(
            transfers.begin(), transfers.end(), [&](TransferIndex a, TransferIndex b) {
                return search.ledger.row(a).fen < search.ledger.row(b).fen;
            });
        const bool comesBack = double(search.ledger.row(*least).fen) >=
                               r.number("share"_L1) * double(search.ledger.row(*most).fen);
        if (hasVictim || !comesBack || ring.size() < 3 || !seen.insert(key).second)
            continue;
        search.found.push_back({.pattern = u"cycle"_s,
                                .accounts = ring,
                                .value = double(ring.size()),
                                .threshold = r.number("longest"_L1),
                                .n = int(ring.size()),
                                .transfers = {transfers.begin(), transfers.end()}});
    }
    return {};
}

} // namespace cluechain::patterns
