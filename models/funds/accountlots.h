#pragma once

#include "models/funds/trace.h"

#include <vector>

namespace cluechain
{

/// Traced money that a transfer brought onto an account, or took off it.
struct AccountLot {
    TransferIndex transfer = 0;
    quint32 origin = 0; ///< Index in Ledger::payments().
    qint64 fen = 0;
    bool isIn = false;
    qint64 thereFen = 0; ///< Traced money on the account after it, of all origins.
};

/// What became of one payment's money on an account: in = out + rests + broken.
struct OriginOnAccount {
    quint32 origin = 0;
    qint64 inFen = 0;
    qint64 outFen = 0;
    qint64 restsFen = 0;
    qint64 brokenFen = 0; ///< Left unseen where balances do not follow from the rows.
    RestReason reason = RestReason::Balance; ///< Why it rests, where it does.
    std::vector<TransferIndex> transfers = {};
};

struct AccountLots {
    std::vector<AccountLot> lots = {}; ///< In the order of the ledger.
    std::vector<OriginOnAccount> origins = {};

    qint64 inFen() const;
    qint64 outFen() const;
    qint64 restsFen() const;
    qint64 brokenFen() const;
};

/// Of one account by one method; the trace has kept its pieces.
AccountLots accountLots(const Ledger& ledger, const Trace& trace, AccountIndex account);

} // namespace cluechain
