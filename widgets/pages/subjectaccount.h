#pragma once

#include "models/funds/accountsummary.h"
#include "widgets/pages/selection.h"

#include <optional>

namespace cluechain
{

/// The account of the statements that a subject stands for: the account itself, or of a person one
/// that is held or controlled, rather one with a statement. Throws SqlError.
std::optional<AccountSummary> accountOf(sqlite::Database& db, CaseId caseId,
                                        const Subject& subject);

} // namespace cluechain
