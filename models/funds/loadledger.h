#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/funds/ledger.h"
#include "models/jobs/job.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// Reads the ledger of a case: transfers, accounts, what was delivered of them, victims and their
/// payments. For a reading connection of its own and a thread other than that of the window. The
/// error is that it was stopped; throws SqlError.
Result<Ledger> loadLedger(sqlite::Database& db, CaseId caseId, const JobControl& control = {});

} // namespace cluechain
