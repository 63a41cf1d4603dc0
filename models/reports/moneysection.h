#pragma once

#include "models/reports/casereport.h"
#include "models/reports/masking.h"

#include <vector>

namespace cluechain
{

/// The parts of a case report that statements fill.

/// Money over time, the accounts, charts of the most important ones, the patterns that were kept,
/// the transfers.
void addMoneySection(std::vector<report::Block>& blocks, sqlite::Database& db, CaseId caseId,
                     const CaseReportOptions& options, const Masking& masking);

/// The kept files with their SHA-256 and what became of their rows.
void addSourcesSection(std::vector<report::Block>& blocks, sqlite::Database& db, CaseId caseId,
                       const Masking& masking);

} // namespace cluechain
