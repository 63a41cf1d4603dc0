#pragma once

#include "models/reports/caseflow.h"
#include "models/reports/document.h"

namespace cluechain
{

/// Drafts of what to ask banks for: one letter a bank, each on its own page, with the accounts
/// whose statement is missing, since when it is wanted, and what it should hold. Banks stand in the
/// order of their first gap; accounts of which no bank is known get a last letter that says so.
///
/// A draft for the notice of inquiry into property (程序规定 §238, approved by the head of a county
/// bureau or above) or of requesting evidence (§62). Names and numbers are as `gaps` have them.
/// Works on a reader, in any thread; throws SqlError. An error: there is no such case.
Result<Document> requestLetters(sqlite::Database& db, CaseId caseId, const QList<GapRow>& gaps,
                                Instant madeAt, const Masking& masking = {});

} // namespace cluechain
