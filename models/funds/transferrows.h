#pragma once

#include "models/store/sqlite.h"

#include <QList>

namespace cluechain
{

/// Rows of statements that prove these transfers (ids of view `transfer`, of either of their rows,
/// or of payments), in their order: the payer's and the payee's. A transfer that only a victim's
/// report tells of has none. Throws SqlError.
QList<qint64> transferRowIds(sqlite::Database& db, const QList<qint64>& transfers);

} // namespace cluechain
