#pragma once

#include "models/items/subjectsheet.h"
#include "models/reports/caseflow.h"

namespace cluechain
{

/// The transfer that a row of a statement proves and how well the rows of both sides agree, what
/// the row says, why it is counted as it is, which other rows tell of the same, and where it
/// stands. Nothing if it is not there any more. Throws SqlError; work on a reader.
std::optional<SubjectSheet> readTransferSheet(sqlite::Database& db, qint64 row,
                                              const Masking& masking, Instant now);

/// Whose money the transfer of a row was, by each method: what of every victim, and the rest. Empty
/// where the ledger does not know it. Throws SqlError.
SheetSection whoseMoneySection(sqlite::Database& db, const CaseFlow& flow, qint64 row,
                               const Masking& masking);

} // namespace cluechain
