#pragma once

#include "models/core/ids.h"
#include "models/funds/moneyseries.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// A movement of an account with what orders it: the statement's own sequence binds rows of equal
/// time.
struct AccountMovement {
    MoneyPoint point = {};
    qint64 order = 0;
    qint64 peer = 0;     ///< Identity of the other side; 0 where it has no number.
    qint64 peerName = 0; ///< The other side's name as the row says it: id of a wording.
    bool isOwn = false;  ///< From the account's own statement.
    qint64 breakFen = 0; ///< By how much the balance before it does not lead here.
};

/// All movements of an account (an identity) in yuan, each once, by time: its own accepted rows,
/// what only other statements tell of it, and payments that no row shows. Throws SqlError.
QList<AccountMovement> accountMovements(sqlite::Database& db, CaseId caseId, AccountId account);

} // namespace cluechain
