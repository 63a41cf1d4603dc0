#pragma once

#include "models/funds/trace.h"

#include <vector>

namespace cluechain
{

/// Whose money a transfer was, or what lies on an account, by one method.
struct WhoseMoney {
    qint64 fen = 0;      ///< All of it; of an account what is traced there.
    qint64 cleanFen = 0; ///< No victim's; of an account not worked out.
    std::vector<VictimShare> byVictim = {};
    std::vector<VictimShare> byPayment = {}; ///< `victim` is an index of Ledger::payments().
};

/// A withdrawal, a payment in a shop, any transfer. The trace has kept its pieces.
WhoseMoney whoseMoney(const Ledger& ledger, const Trace& trace, TransferIndex transfer);
/// What rests on an account at the end of the trace.
WhoseMoney whoseMoneyRests(const Ledger& ledger, const Trace& trace, AccountIndex account);

/// The transfers that carried money of one payment (an origin) on towards this transfer, the
/// payment first and the transfer last, each with how much of the origin it carried. The trace has
/// kept its pieces.
std::vector<TracedPiece> wayTo(const Ledger& ledger, const Trace& trace, quint32 origin,
                               TransferIndex transfer);

} // namespace cluechain
