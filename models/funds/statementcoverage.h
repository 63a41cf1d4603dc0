#pragma once

#include "models/core/ids.h"
#include "models/funds/accountmovements.h"

namespace cluechain
{

/// What was delivered of an account, and what is known to lack.
struct StatementCoverage {
    /// A balance that does not follow from the rows before it.
    struct Break {
        Instant at = {};
        Money gap = {}; ///< > 0: money in is missing.
        qint64 row = 0; ///< The later of the two rows.
    };
    /// A stretch that no statement covers, though others' statements or reports show movements in
    /// it.
    struct Missing {
        TimeSpan span = {};
        Money in = {};
        Money out = {};
        QList<qint64> rows = {}; ///< That prove it.
    };

    QList<TimeSpan> delivered = {}; ///< From first to last row, joined where they overlap.
    QList<Break> breaks = {};
    QList<Missing> missing = {};

    /// From the first to the last moment of all of them; nothing where nothing is known.
    std::optional<TimeSpan> span() const;
};

/// Of an account (an identity), of which these are all movements. Throws SqlError.
StatementCoverage statementCoverage(sqlite::Database& db, CaseId caseId, AccountId account,
                                    const QList<AccountMovement>& movements);

} // namespace cluechain
