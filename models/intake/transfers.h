#pragma once

#include "models/core/ids.h"
#include "models/intake/facts.h"

namespace cluechain
{

class AccountBook;

namespace sqlite
{
class Database;
}

/// Which rows and payments of a case tell of the same transfer (DESIGN.md, "Transfers, not rows").
struct TransferPairs {
    std::vector<MirrorPair> mirrors = {};
    std::vector<PaymentPair> payments = {};
};

/// Finds the pairs among `facts`, which are all facts of the case; the accounts are saved on the
/// way. Throws SqlError, here and below.
TransferPairs pairTransfers(sqlite::Database& db, CaseId caseId, std::span<const FactRow> facts,
                            AccountBook& accounts);
/// Says it anew, in the caller's transaction. The view `transfer` shows the result.
void writeTransfers(sqlite::Database& db, CaseId caseId, const TransferPairs& pairs);
/// Both, after rows came or went.
void resolveTransfers(sqlite::Database& db, CaseId caseId, std::span<const FactRow> facts,
                      AccountBook& accounts);

/// The same after nothing but payments came or went: looks only at rows near them.
void resolvePayments(sqlite::Database& db, CaseId caseId);

/// Says anew which rows of a case are re-deliveries of others, in the order of the imports. Gives
/// how many rows changed their class. `finder` is empty before and holds the facts afterwards.
qint64 resolveDuplicates(sqlite::Database& db, CaseId caseId, AccountBook& accounts,
                         DuplicateFinder& finder);

/// Whether the movements of balances are among what is loaded. They are not where the whole
/// movements are about to come, of which they will be the parts.
enum class MovementParts { Loaded, LeftOut };

/// Takes the facts that the case has into `finder`, which is empty.
void loadFacts(sqlite::Database& db, CaseId caseId, AccountBook& accounts, DuplicateFinder& finder,
               MovementParts parts = MovementParts::Loaded);

} // namespace cluechain
