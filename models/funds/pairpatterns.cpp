#include "models/funds/patternsearch.h"

#include <cstdlib>
#include <unordered_map>

namespace cluechain::patterns
{

using namespace Qt::StringLiterals;

void findMatchedPairs(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("matched_pairs"_L1);
    std::vector<bool> taken(moves.all.size(), false);
    std::vector<TransferIndex> rows;
    int pairs = 0;
    for (size_t o = 0; o < moves.all.size(); ++o) {
        if (moves.all[o].isIn || moves.all[o].fen < r.fen("least_fen"_L1))
            continue;
        for (size_t i = o; i-- > 0;) {
            if (moves.all[o].atUs - moves.all[i].atUs > r.span("minutes"_L1))
                break;
            const qint64 apart = std::abs(moves.all[i].fen - moves.all[o].fen);
            if (!moves.all[i].isIn || taken[i] ||
                double(apart) > r.number("share"_L1) * double(moves.all[i].fen))
                continue;
            taken[i] = true;
            ++pairs;
            rows.push_back(moves.all[i].transfer);
            rows.push_back(moves.all[o].transfer);
            break;
        }
    }
    if (pairs >= int(r.number("n"_L1)))
        search.add(moves.account, "matched_pairs"_L1, pairs, r.number("n"_L1), pairs).transfers =
            std::move(rows);
}

/// A small sum between two accounts for the first time, then a large one; where victims' money
/// came, the first time for a while.
void findTestTransfers(PatternSearch& search)
{
    const PatternRule& r = search.rules.rule("test_transfer"_L1);
    for (AccountIndex from = 0; from < search.ledger.accounts().size(); ++from) {
        const LedgerAccount& payer = search.ledger.account(from);
        if (payer.victim >= 0 || payer.isHub || payer.isMerchant)
            continue;
        const bool isTraced = search.tracedFen.contains(from);
        std::unordered_map<AccountIndex, TransferIndex> small;
        std::unordered_map<AccountIndex, qint64> last; // when the payee was paid last
        for (const TransferIndex i : search.ledger.outOf(from)) {
            const LedgerRow& row = search.ledger.row(i);
            if (row.to == nobody || search.ledger.account(row.to).isHub ||
                search.ledger.account(row.to).isMerchant ||
                search.ledger.account(row.to).victim >= 0)
                continue;
            const auto [before, isFirst] = last.try_emplace(row.to, row.atUs);
            const bool isNew =
                isFirst || (isTraced && row.atUs - before->second > r.span("hours"_L1));
            before->second = row.atUs;
            if (isNew) {
                small.erase(row.to);
                if (row.fen <= r.fen("most_fen"_L1))
                    small[row.to] = i;
                continue;
            }
            const auto test = small.find(row.to);
            if (test == small.end())
                continue;
            const LedgerRow& first = search.ledger.row(test->second);
            if (row.fen >= r.fen("then_fen"_L1) && row.atUs - first.atUs <= r.span("hours"_L1))
                search.found.push_back({.pattern = u"test_transfer"_s,
                                        .accounts = {from, row.to},
                                        .value = double(first.fen) / 100,
                                        .threshold = r.number("most_fen"_L1) / 100,
                                        .n = 1,
                                        .transfers = {test->second, i}});
            small.erase(test);
        }
    }
}

} // namespace cluechain::patterns
