#pragma once

#include "models/core/ids.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

namespace cluechain
{

/// Where the balances of a delivered statement do not follow from its rows.
struct BalanceBreak {
    qint64 row = 0; ///< The later of the two rows.
    QString number = {};
    QString holder = {};
    qint64 fileId = 0;
    qint64 line = 0;
    qint64 gapFen = 0; ///< Above 0: money in is missing before the row.
};

/// What a case has of them, the widest gap first. Throws SqlError.
QList<BalanceBreak> balanceBreaks(sqlite::Database& db, CaseId caseId);

/// The rows of the same statement around a row, it among them, in the order of the file. Throws
/// SqlError.
QList<qint64> rowsAround(sqlite::Database& db, qint64 row, int each = 5);

} // namespace cluechain
