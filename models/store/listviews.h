#pragma once

#include "models/core/result.h"
#include "models/store/store.h"

#include <QJsonObject>
#include <QStringList>

namespace cluechain
{

/// How lists are shown, kept in the store because filters name people and accounts. `place` is the
/// address of the list ("cases"); a name is that of a saved view, the empty one is how the list was
/// last left. No part of the record.

/// Empty where there is none.
QJsonObject readListView(sqlite::Database& db, const QString& place, const QString& name = {});
/// The saved ones, by name.
QStringList listViewNames(sqlite::Database& db, const QString& place);

/// Work for the store's writer.
Result<> saveListView(Store& store, const QString& place, const QString& name,
                      const QJsonObject& view);
Result<> removeListView(Store& store, const QString& place, const QString& name);

} // namespace cluechain
