#include "models/funds/whosemoney.h"

#include <algorithm>
#include <set>

namespace cluechain
{

namespace
{

void add(std::vector<VictimShare>& shares, quint32 key, qint64 fen)
{
    const auto at = std::find_if(shares.begin(), shares.end(),
                                 [key](const VictimShare& s) { return s.victim == key; });
    if (at == shares.end())
        shares.push_back({key, fen});
    else
        at->fen += fen;
}

} // namespace

WhoseMoney whoseMoney(const Ledger& ledger, const Trace& trace, TransferIndex transfer)
{
    WhoseMoney out{.fen = ledger.row(transfer).fen, .cleanFen = ledger.row(transfer).fen};
    for (auto piece =
             std::lower_bound(trace.pieces.begin(), trace.pieces.end(), transfer,
                              [](const TracedPiece&p, TransferIndex i) { return p.transfer < i; });
         piece != trace.pieces.end() && piece->transfer == transfer; ++piece) {
        out.cleanFen -= piece->fen;
        add(out.byVictim, ledger.payments()[piece->origin].victim, piece->fen);
        add(out.byPayment, piece->origin, piece->fen);
    }
    return out;
}

WhoseMoney whoseMoneyRests(const Ledger& ledger, const Trace& trace, AccountIndex account)
{
    WhoseMoney out;
    for (const Resting& resting : trace.resting) {
        if (resting.account != account || resting.reason == RestReason::Break)
            continue;
        out.fen += resting.fen;
        add(out.byVictim, ledger.payments()[resting.origin].victim, resting.fen);
        add(out.byPayment, resting.origin, resting.fen);
    }
    return out;
}

std::vector<TracedPiece> wayTo(const Ledger& ledger, const Trace& trace, quint32 origin,
                               TransferIndex transfer)
{
    std::vector<TracedPiece> way;
    std::set<AccountIndex> wanted;
    auto piece =
        std::upper_bound(trace.pieces.begin(), trace.pieces.end(), transfer,
                         [](TransferIndex i, const TracedPiece& p) { return i < p.transfer; });
    while (piece != trace.pieces.begin()) {
        --piece;
        if (piece->origin != origin)
            continue;
        const LedgerRow& row = ledger.row(piece->transfer);
        if (way.empty() ? piece->transfer != transfer : !wanted.contains(row.to))
            continue;
        way.push_back(*piece);
        if (ledger.has(piece->transfer, MarkPayment))
            break;
        wanted.insert(row.from);
    }
    std::reverse(way.begin(), way.end());
    return way;
}

} // namespace cluechain
