#pragma once

#include "models/funds/ledger.h"

#include <unordered_map>
#include <vector>

namespace cluechain
{

/// What a Ledger is made of: transfers as rows tell of them, not ordered yet.
struct LedgerInput {
    /// Where the row of one party stands, if that party's statement has one.
    struct Side {
        qint64 balanceFen = 0; ///< After the transfer.
        quint32 statement = nobody;
        /// Rises through the file as it was delivered. Of a statement of unproven sequence: the
        /// second by its own clock, of any origin.
        quint32 line = 0;
        bool hasBalance = false;
    };

    struct Transfer {
        qint64 id = 0;
        qint64 atUs = 0;
        qint64 fen = 0;
        AccountIndex from = nobody;
        AccountIndex to = nobody;
        quint32 payment = nobody; ///< Index of `payments`.
        quint8 marks = 0;         ///< MarkCash, MarkFee, MarkMerchant, MarkHub.
        Side payer = {};
        Side payee = {};
    };

    /// The rows of one account in one file.
    struct Statement {
        AccountIndex account = nobody;
        int sequence = 0; ///< As its balances prove: 1 oldest first, -1 newest first, 0 unproven.
        qint64 firstUs = 0;
        qint64 lastUs = 0;
    };

    struct Payment {
        PaymentId id = {};
        quint32 victim = 0;
    };

    std::vector<LedgerAccount> accounts = {}; ///< statement and openingFen are worked out.
    std::vector<LedgerVictim> victims = {};
    std::vector<Payment> payments = {};
    std::vector<Statement> statements = {};
    std::vector<Transfer> transfers = {}; ///< Of equal time in the order that is likely.
    /// Serial numbers of transfers in statements of unproven sequence: they order what has one
    /// time.
    std::unordered_map<quint32, quint64> serials = {};
};

/// The order of the transfers, and where statements contradict each other on the way. The sequence
/// of a statement that its balances prove binds its rows, else its own clock; between statements
/// the clock decides; where two contradict each other, the earlier transfer goes first.
struct EventOrder {
    std::vector<quint32> order = {};                     ///< Indexes of transfers.
    std::vector<OrderContradiction> contradictions = {}; ///< In indexes of transfers.
};

EventOrder orderEvents(const LedgerInput& input);

} // namespace cluechain
