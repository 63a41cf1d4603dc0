#pragma once

#include "models/core/ids.h"
#include "models/funds/accountsummary.h"
#include "models/reports/figures.h"
#include "models/reports/masking.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// The figures of a case out of the store, the same for pages, pictures and reports. All work on a
/// reader, in any thread, and throw SqlError.

/// Of the accounts under investigation together; see caseSeries().
FundsFigure fundsFigure(sqlite::Database& db, CaseId caseId, const Masking& masking = {});

/// Of one account; see accountSeries(). The chart begins with its busiest span.
FundsFigure fundsFigure(sqlite::Database& db, CaseId caseId, const AccountSummary& account,
                        const Masking& masking = {});

/// Loss, and what measures reached by `now`: of stops the largest on each account, of freezes those
/// that renew nothing, of returns all, with what offenders gave back. What has lapsed or was lifted
/// since still counts as reached.
OutcomeFigure outcomeFigure(sqlite::Database& db, CaseId caseId, Instant now,
                            const Masking& masking = {});

SuspectsFigure suspectsFigure(sqlite::Database& db, CaseId caseId, Instant now,
                              const Masking& masking = {});

/// Cases that share an account, an identity number or another identifier with this one, by exact
/// normalised value; never by name. Addresses that many share and service numbers are no link. An
/// account links when at least one of the two cases names it or has its statement.
LinkedCasesFigure linkedCasesFigure(sqlite::Database& db, CaseId caseId,
                                    const Masking& masking = {});

/// "石某 江川银行 ·0417": how an account is called in words.
QString accountTitle(const AccountSummary& account, const Masking& masking = {});

} // namespace cluechain
