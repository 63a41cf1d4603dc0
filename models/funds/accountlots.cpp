#include "models/funds/accountlots.h"

#include <algorithm>
#include <numeric>

namespace cluechain
{

namespace
{

OriginOnAccount& originIn(AccountLots& lots, quint32 origin)
{
    const auto known = std::find_if(lots.origins.begin(), lots.origins.end(),
                                    [origin](const auto& o) { return o.origin == origin; });
    if (known != lots.origins.end())
        return *known;
    lots.origins.push_back({.origin = origin});
    return lots.origins.back();
}

qint64 sumOf(const std::vector<OriginOnAccount>& origins, qint64 OriginOnAccount::*what)
{
    return std::accumulate(
        origins.begin(), origins.end(), qint64(0),
        [what](qint64 sum, const OriginOnAccount& origin) { return sum + origin.*what; });
}

} // namespace

qint64 AccountLots::inFen() const
{
    return sumOf(origins, &OriginOnAccount::inFen);
}

qint64 AccountLots::outFen() const
{
    return sumOf(origins, &OriginOnAccount::outFen);
}

qint64 AccountLots::restsFen() const
{
    return sumOf(origins, &OriginOnAccount::restsFen);
}

qint64 AccountLots::brokenFen() const
{
    return sumOf(origins, &OriginOnAccount::brokenFen);
}

AccountLots accountLots(const Ledger& ledger, const Trace& trace, AccountIndex account)
{
    AccountLots lots;
    qint64 there = 0;
    for (const TracedPiece& piece : trace.pieces) {
        const LedgerRow& row = ledger.row(piece.transfer);
        // What one passes to oneself comes and goes at once.
        for (const bool isIn : {false, true}) {
            if ((isIn ? row.to : row.from) != account)
                continue;
            there += isIn ? piece.fen : -piece.fen;
            lots.lots.push_back({piece.transfer, piece.origin, piece.fen, isIn, there});
            OriginOnAccount& origin = originIn(lots, piece.origin);
            (isIn ? origin.inFen : origin.outFen) += piece.fen;
            if (origin.transfers.empty() || origin.transfers.back() != piece.transfer)
                origin.transfers.push_back(piece.transfer);
        }
    }
    for (const Resting& resting : trace.resting) {
        if (resting.account != account)
            continue;
        OriginOnAccount& origin = originIn(lots, resting.origin);
        if (resting.reason == RestReason::Break) {
            origin.brokenFen += resting.fen;
            continue;
        }
        origin.restsFen += resting.fen;
        origin.reason = resting.reason;
    }
    std::sort(lots.origins.begin(), lots.origins.end(),
              [](const auto& a, const auto& b) { return a.origin < b.origin; });
    return lots;
}

} // namespace cluechain
