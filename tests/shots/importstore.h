#pragma once

#include "models/core/ids.h"
#include "models/store/store.h"

#include <QString>

namespace cluechain
{

/// A store with one case into which odd files were imported: rows without a direction, rejected
/// and repeated ones, gaps in the balances.
Store& importStore();
CaseId importCase();
/// A row of it that repeats another.
qint64 duplicateRow();
/// A folder with these files and with such as are kept out: of an unknown form, with a password.
QString importFolder();

} // namespace cluechain
