#pragma once

#include "models/funds/accountsummary.h"

namespace cluechain
{

/// Why an account has no rows of its own, what is known of it all the same, and what to request:
/// for the rows pane of an account whose statement has not been delivered.
QString statementGapText(const AccountSummary& account);

} // namespace cluechain
