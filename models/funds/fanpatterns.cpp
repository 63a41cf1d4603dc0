#include "models/funds/patternsearch.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace cluechain::patterns
{

using namespace Qt::StringLiterals;

namespace
{

void count(const Movement& move, bool isIn, std::map<AccountIndex, qint64>& sums, qint64& all)
{
    if (move.isIn != isIn)
        return;
    sums[move.peer] += move.fen;
    all += move.fen;
}

/// Whether a few have most of the other side's money: what left within the span after a fan in,
/// what came within the span before a fan out.
bool isFew(const AccountMoves& moves, std::pair<size_t, size_t> window, bool isIn, int few,
           qint64 span, double share)
{
    const qint64 from = moves.all[window.first].atUs - (isIn ? 0 : span);
    const qint64 until = moves.all[window.second].atUs + (isIn ? span : 0);
    std::map<AccountIndex, qint64> sums;
    qint64 all = 0;
    for (size_t i = window.first; i < moves.all.size() && moves.all[i].atUs <= until; ++i)
        count(moves.all[i], !isIn, sums, all);
    for (size_t i = window.first; i-- > 0 && moves.all[i].atUs >= from;)
        count(moves.all[i], !isIn, sums, all);
    std::vector<qint64> largest;
    largest.reserve(sums.size());
    for (const auto& [peer, fen] : sums)
        largest.push_back(fen);
    std::sort(largest.rbegin(), largest.rend());
    qint64 most = 0;
    for (size_t i = 0; i < largest.size() && i < size_t(few); ++i)
        most += largest[i];
    return all > 0 && double(most) >= share * double(all);
}

/// Many on one side within the span, few on the other with most of the money. Where victims' money
/// came, smaller sums count and over a longer span: mules are fed for days.
void fan(PatternSearch& search, const AccountMoves& moves, bool isIn)
{
    const QLatin1StringView id = isIn ? "fan_in"_L1 : "fan_out"_L1;
    const PatternRule& r = search.rules.rule(id);
    const int least = int(r.number(isIn ? "payers"_L1 : "payees"_L1));
    const int few = int(r.number(isIn ? "payees"_L1 : "payers"_L1));
    const bool isTraced = search.tracedFen.value(moves.account) >= r.fen("traced_fen"_L1);
    const qint64 span = r.span(isTraced ? "traced_hours"_L1 : "hours"_L1);
    const qint64 leastFen = r.fen(isTraced ? "least_traced_fen"_L1 : "least_fen"_L1);
    const auto counts = [&](const Movement& move) {
        return move.isIn == isIn && move.peer != nobody && move.fen >= leastFen &&
               !search.ledger.account(move.peer).isHub &&
               !search.ledger.account(move.peer).isMerchant &&
               !search.ledger.has(move.transfer, MarkMerchant);
    };
    std::unordered_map<AccountIndex, int> inWindow;
    size_t begin = 0;
    int best = 0;
    std::pair<size_t, size_t> window;
    for (size_t end = 0; end < moves.all.size(); ++end) {
        if (!counts(moves.all[end]))
            continue;
        ++inWindow[moves.all[end].peer];
        for (; moves.all[begin].atUs < moves.all[end].atUs - span; ++begin) {
            if (!counts(moves.all[begin]))
                continue;
            const auto at = inWindow.find(moves.all[begin].peer);
            if (--at->second == 0)
                inWindow.erase(at);
        }
        if (int(inWindow.size()) > best &&
            isFew(moves, {begin, end}, isIn, few, span, r.number("share"_L1))) {
            best = int(inWindow.size());
            window = {begin, end};
        }
    }
    if (best < least)
        return;
    PatternFinding& finding = search.add(moves.account, id, best, least, best);
    for (size_t i = window.first; i <= window.second; ++i) {
        if (counts(moves.all[i]))
            finding.transfers.push_back(moves.all[i].transfer);
    }
}

} // namespace

void findFans(PatternSearch& search, const AccountMoves& moves)
{
    fan(search, moves, true);
    fan(search, moves, false);
}

/// Money that leaves one account to several and comes together again on another.
void findScatterGather(PatternSearch& search)
{
    const PatternRule& r = search.rules.rule("scatter_gather"_L1);
    const qint64 span = r.span("hours"_L1);
    const auto least = size_t(r.number("middles"_L1));
    for (AccountIndex from = 0; from < search.ledger.accounts().size(); ++from) {
        if (!search.passesOn(from))
            continue;
        std::map<AccountIndex, std::map<AccountIndex, std::pair<TransferIndex, TransferIndex>>>
            gathered; // by the last account, then by the one between
        for (const TransferIndex i : search.ledger.outOf(from)) {
            const LedgerRow& first = search.ledger.row(i);
            if (first.fen < r.fen("least_fen"_L1) || !search.passesOn(first.to))
                continue;
            const auto out = search.ledger.outOf(first.to);
            for (auto at = std::upper_bound(out.begin(), out.end(), i);
                 at != out.end() && search.ledger.row(*at).atUs <= first.atUs + span; ++at) {
                const LedgerRow& second = search.ledger.row(*at);
                if (second.fen >= r.fen("least_fen"_L1) && second.to != from &&
                    search.passesOn(second.to))
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
            search.found.push_back(std::move(finding));
        }
    }
}

} // namespace cluechain::patterns
