#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/funds/ledger.h"

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace cluechain
{

/// How an outflow draws on what lies on an account (DESIGN.md, "Tracing, exactly"): the oldest
/// lots first (Clayton's case), the newest first, or all in proportion (rolling charge).
enum class TraceMethod : quint8 { Fifo, Lifo, Rolling };
inline constexpr std::array traceMethods{TraceMethod::Fifo, TraceMethod::Lifo,
                                         TraceMethod::Rolling};
/// "fifo", "lifo", "rolling".
QString keyOf(TraceMethod method);

/// Why traced money goes no further.
enum class RestReason : quint8 {
    Balance,          ///< It lies on an account whose statement was delivered.
    StatementMissing, ///< It reached an account, or a time of it, of which nothing was delivered.
    Cash,
    Fee,
    Merchant,
    Hub,    ///< A payment company, where it is mixed with everybody's.
    Victim, ///< It reached another victim.
    Break,  ///< It left unseen where balances do not follow from the rows.
    Limit,  ///< A setting says to follow it no further.
};
/// "balance", "statement_missing", …
QString keyOf(RestReason reason);

/// Why money goes no further with this transfer: it reaches a victim, a payment company, cash, a
/// shop, a fee, or nobody knows whom. Nothing where it reaches an account that may pass it on.
std::optional<RestReason> endOf(const Ledger& ledger, TransferIndex transfer, bool stopsAtHubs);

/// How far to follow. The result states them.
struct TraceSettings {
    std::optional<Instant> until = {}; ///< Later transfers did not happen.
    qint64 leastFen = 0;               ///< Smaller transfers are not followed.
    int deepestLevel = 0;              ///< Accounts beyond it are not followed; 0: no end.
    qint64 windowUs = 0; ///< Money that has lain on an account for longer stays; 0: any time.
    bool stopsAtHubs = true;
    bool keepsPieces = true; ///< Whether `pieces` are wanted: they are many in large cases.
};

/// The part of a transfer that came from one origin (index in Ledger::payments()).
struct TracedPiece {
    TransferIndex transfer = 0;
    quint32 origin = 0;
    qint64 fen = 0;
};

/// Traced money of one origin at rest.
struct Resting {
    AccountIndex account = nobody; ///< nobody: cash, a fee, a payee without a number.
    AccountIndex from = nobody;    ///< Who paid, where `account` is nobody.
    quint32 origin = 0;
    RestReason reason = RestReason::Balance;
    qint64 fen = 0;
};

struct VictimShare {
    quint32 victim = 0;
    qint64 fen = 0;
};

/// An account that traced money reached. Victims', merchants' and hubs' accounts are none.
struct TracedAccount {
    AccountIndex account = 0;
    int level = 0; ///< 1: a victim's payment entered it.
    qint64 inFen = 0;
    qint64 outFen = 0;  ///< Without what broke off.
    qint64 leftFen = 0; ///< Rests there.
    std::vector<VictimShare> inByVictim = {};
    std::vector<VictimShare> left = {};   ///< leftFen by victim, in their order; none of 0.
    std::optional<TransferIndex> first{}; ///< The first transfer that brought traced money.
    TransferIndex last = 0;
};

/// What became of the victims' payments under one method.
struct Trace {
    TraceMethod method = TraceMethod::Fifo;
    TraceSettings settings = {};
    std::vector<TracedAccount> accounts = {}; ///< By level, then by what they received.
    std::vector<qint64> paidFen = {};         ///< Of each victim, until the cut-off.
    std::vector<qint64> returnedFen = {};     ///< Came back to own accounts.
    std::vector<Resting> resting = {};        ///< By account, payer, reason and origin; each once.
    /// Transfers that carry traced money and how much, in the order of the ledger.
    struct Carried {
        TransferIndex transfer = 0;
        qint64 fen = 0;
    };
    std::vector<Carried> transfers = {};
    std::vector<TracedPiece> pieces = {}; ///< In the order of the ledger; none unless kept.
    size_t eventsLookedAt = 0; ///< What it took: transfers of reached accounts since they were.

    const TracedAccount* find(AccountIndex account) const;
};

/// Follows every victim's payment through the ledger. Takes time in proportion to the transfers of
/// the accounts that are reached. For every victim, paid = returned + resting, or it throws
/// std::logic_error. The error of the result is that it was stopped.
Result<Trace> traceFunds(const Ledger& ledger, TraceMethod method,
                         const TraceSettings& settings = {}, const std::stop_token& stop = {});

/// Accounts for which all three methods leave the same to the fen of every victim's money, and
/// whose order is known: "traceable by time stamp" (返还规定 §8(2); domain.md §4.4). `traces` are
/// of the three methods with the same settings.
std::vector<AccountIndex> traceableByTimeStamp(const Ledger& ledger,
                                               const std::array<Trace, 3>& traces);

} // namespace cluechain
