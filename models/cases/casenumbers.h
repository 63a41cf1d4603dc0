#pragma once

#include "models/cases/caseids.h"
#include "models/core/result.h"
#include "models/store/sqlite.h"

#include <QString>

namespace cluechain
{

/// The next working number of a workstation: "W2026-7K3F-0012", year, workstation code, serial.
/// Unique across workstations; never given twice, not even after an undo. Writes to the store, so
/// it belongs into the transaction that makes the case.
QString takeWorkingNumber(sqlite::Database& db, const QString& workstationCode, int year);

/// The case that has this working number, 案件编号 or 警情编号, however it is written. An error
/// says whether there is none or more than one (警情编号 are not unique).
Result<CaseId> findCase(sqlite::Database& db, const QString& number);

} // namespace cluechain
