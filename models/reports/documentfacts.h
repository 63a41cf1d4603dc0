#pragma once

#include "models/reports/document.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// What runs along every page of a document: with the state of the record as it is now. Throws
/// SqlError.
Document::Facts documentFacts(sqlite::Database& db, const QString& caseNumber, Instant madeAt,
                              bool masked);

} // namespace cluechain
