#pragma once

#include "models/funds/accountmovements.h"

namespace cluechain
{

/// The movements of one account, each once: its own accepted rows, what only other statements tell
/// of it, and payments that victims report and no row shows; all in yuan: rows in another currency
/// are left out. `account` is an identity
/// (account.identity_id): a card and its account number are one.
///
/// A point's row is the id of the transaction that shows it, of the payment where there is none.
/// Gaps: before, after and around the delivered statement where others saw movements that it
/// should show, and where its balances do not follow from its rows. Throws SqlError.
MoneySeries accountSeries(sqlite::Database& db, CaseId caseId, AccountId account);
/// The same of movements that are at hand.
MoneySeries accountSeries(const QList<AccountMovement>& movements);

/// Money into and out of the accounts under investigation together: those of the case whose
/// statement was delivered, victims' own accounts left out. Movements between them are inside and
/// not counted; the balance is the sum of their balances.
MoneySeries caseSeries(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
