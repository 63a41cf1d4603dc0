#pragma once

#include "models/core/result.h"
#include "models/funds/refund.h"
#include "models/store/sqlite.h"

#include <QByteArray>
#include <QJsonObject>

namespace cluechain
{

/// The answer of `cluechain refund --json` (DESIGN.md §3; the command's --help says what each key
/// is).
QJsonObject refundJson(const Ledger& ledger, const RefundDraft& draft,
                       const TraceSettings& traceSettings);

/// The settings by their names: "ratio", "loss", "own_money".
QJsonObject toJson(const RefundSettings& settings);
/// The same back; what is not there or unknown is as it is by default.
RefundSettings refundSettings(const QJsonObject& json);

/// Reads lines `account,frozen_fen`; a header, blank lines and quotes may stand. The error names
/// the line that is none, and accounts that the case does not have or that stand twice.
Result<std::vector<FrozenAccount>> readFrozen(sqlite::Database& db, CaseId caseId,
                                              const Ledger& ledger, const QByteArray& csv);

/// Reads lines `id_number,fen` of what victims got otherwise, by victim; a name may stand for a
/// victim without a number. What stands twice is added.
Result<QHash<quint32, qint64>> readCompensations(const Ledger& ledger, const QByteArray& csv);

} // namespace cluechain
