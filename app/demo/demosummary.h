#pragma once

#include "app/demo/demolibrary.h"
#include "models/store/sqlite.h"

#include <QJsonObject>

namespace cluechain
{

/// The figures of the demo cases as they stand in the store: people, money, links of the chain,
/// rows of the statements, what the cases share. resources/demo/expected.json says what the stories
/// ask for, in the same shape. Sums are integer fen, times ISO 8601. Throws SqlError.
QJsonObject demoSummary(sqlite::Database& db, const QList<DemoCase>& cases);

} // namespace cluechain
