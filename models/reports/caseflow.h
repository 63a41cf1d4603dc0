#pragma once

#include "models/core/ids.h"
#include "models/funds/flowfigure.h"
#include "models/funds/trace.h"
#include "models/jobs/job.h"
#include "models/reports/masking.h"
#include "models/store/sqlite.h"

#include <QHash>

#include <array>
#include <memory>

namespace cluechain
{

/// The victims' money of a case, followed by the three methods. Immutable: any thread may read it.
struct CaseFlow {
    Ledger ledger = {};
    std::array<Trace, 3> traces = {}; ///< In the order of traceMethods.
    QHash<qint64, Money> held = {};   ///< Stopped or frozen now, by identity of the account.
};

/// Reads and follows; for a reader of its own in a thread other than the window's. The error is
/// that it was stopped; throws SqlError.
Result<std::shared_ptr<const CaseFlow>> followMoney(sqlite::Database& db, CaseId caseId,
                                                    Instant now, const JobControl& control = {});

/// One method as a picture, names of victims masked where masking is on.
FlowFigure flowFigure(const CaseFlow& flow, TraceMethod method, const Masking& masking = {});

} // namespace cluechain
