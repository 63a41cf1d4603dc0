#pragma once

#include "models/core/columnfilter.h"
#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

/// One row of a delivered statement as it proves something: what it says, and where it stands.
struct AccountRow {
    qint64 id = 0;
    int direction = 0; ///< 1 in, -1 out, 0 unknown.
    int rowClass = 0;  ///< As in resources/schema/003.sql: 0 accepted, 1 duplicate…
    std::optional<Instant> at = {};
    std::optional<Money> amount = {};
    std::optional<Money> balance = {};
    QString currency =
        {}; ///< Code if it is not yuan: both sums count units of that (core/currency.h).
    QString peerName = {};
    QString peerNumber = {};
    QString summary = {};
    QString type = {};
    QString remark = {};
    QString serial = {};
    QString path = {}; ///< Of the file it came in.
    QString sheet = {};
    qint64 line = 0;
    qint64 duplicateOf = 0; ///< The row that stands for the same fact.
    qint64 mirror = 0;      ///< The other party's row of the same transfer.
    qint64 payment = 0;     ///< The victim's payment that it shows.
};

/// Rows of one account (an identity: card and account number are one), oldest first; equal times
/// in the order of the file. Accepted rows and those of unknown direction. `filters` are of the
/// columns time, peer, number, in, out, balance, summary and known (both, payment, unknown,
/// single). Throws SqlError.
QList<qint64> accountRowIds(sqlite::Database& db, CaseId caseId, AccountId account,
                            const QList<ColumnFilter>& filters = {});

/// The rows of these ids that exist. Throws SqlError.
QList<AccountRow> fetchAccountRows(sqlite::Database& db, const QList<qint64>& ids);

} // namespace cluechain
