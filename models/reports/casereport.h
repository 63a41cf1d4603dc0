#pragma once

#include "models/core/result.h"
#include "models/reports/document.h"
#include "models/store/sqlite.h"

namespace cluechain
{

struct CaseReportOptions {
    bool masked = false;             ///< For outside use: see Masking.
    Instant madeAt = Instant::now(); ///< Also the moment at which clocks and states are told.
    /// How much of long lists is printed; the table says "n of m".
    int accounts = 100;
    int transfers = 500;
    int accountCharts = 4;
};

/// The case report 案件报告: case data, the chain with its dates, victims and losses, accounts and
/// money, suspects, evidence, measures and running clocks, papers, linked cases, what is missing,
/// sources with their hashes, in the language of the program. Works on a reader, in any thread;
/// throws SqlError. An error: there is no such case.
Result<Document> caseReport(sqlite::Database& db, CaseId caseId,
                            const CaseReportOptions& options = {});

} // namespace cluechain
