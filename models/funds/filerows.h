#pragma once

#include "models/store/sqlite.h"

#include <QList>

#include <optional>

namespace cluechain
{

/// Rows that one imported table brought (an entry of import_file), in the order of their lines;
/// `rowClass` as in AccountRow, all classes where it is absent. Rejected lines are no rows. Throws
/// SqlError.
QList<qint64> fileRowIds(sqlite::Database& db, qint64 fileId,
                         std::optional<int> rowClass = std::nullopt);

} // namespace cluechain
