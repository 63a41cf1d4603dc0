#pragma once

#include "models/cases/caseids.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// Lets what follows from the rows of a case follow: dates of the case from its papers, custody of
/// people, money and things from measures and their steps, the end of what a later measure ended,
/// and the opening of the tracks that run beside the chain. Writes only what differs; run twice it
/// changes nothing.
void settle(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
