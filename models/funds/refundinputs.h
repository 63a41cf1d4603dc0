#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/result.h"
#include "models/funds/refund.h"
#include "models/store/store.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace cluechain
{

/// What people put into the refund worksheet of a case, beside what measures, statements and
/// payments say. Each is a recorded change of its own.
struct RefundInputs {
    RefundSettings settings = {};
    QHash<QString, Money> frozen = {};       ///< By number of the account, normalised.
    QHash<PersonId, Money> compensated = {}; ///< By victim.
};

/// Throws SqlError.
RefundInputs refundInputs(sqlite::Database& db, CaseId caseId);

/// Work for the store's writer, as all below. An error: the store cannot be written.
Result<> setRefundSettings(Store& store, CaseId caseId, const RefundSettings& settings);
/// The amount counts for this account instead of what measures hold; nothing: theirs again.
Result<> setRefundFrozen(Store& store, CaseId caseId, const QString& number,
                         std::optional<Money> frozen);
/// What the victim got otherwise, instead of what measures say; nothing: theirs again.
Result<> setCompensation(Store& store, CaseId caseId, PersonId victim, const QString& name,
                         std::optional<Money> amount);

/// A draft that was kept: what was put forward, and when.
struct RefundRound {
    qint64 id = 0;
    int number = 0; ///< From 1.
    Instant at = {};
    QString by = {};
    QJsonObject draft = {}; ///< As refundJson() has it.
};

/// The last one, where any was kept. Throws SqlError.
std::optional<RefundRound> lastRefundRound(sqlite::Database& db, CaseId caseId);
/// Keeps a draft as the next round; its number.
Result<int> keepRefundRound(Store& store, CaseId caseId, const QJsonObject& draft);

} // namespace cluechain
