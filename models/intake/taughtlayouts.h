#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/intake/layout.h"

namespace cluechain
{

class Store;

namespace sqlite
{
class Database;
}

/// The layouts of the program and those that people taught this store.
///
/// A taught layout is kept in the store, not beside the program: the import that it read can then
/// be read again wherever the store goes, and it is in every backup and package. It belongs to all
/// cases: undo in a case takes back what it read and leaves the layout; teaching the same columns
/// again changes it. As a file of its own it is shared.
LayoutSet layoutsOf(sqlite::Database& db);
/// What people call the layouts that they taught and by which files of the case were read. Throws
/// SqlError.
QStringList taughtLayoutsIn(sqlite::Database& db, CaseId caseId);

/// Keeps a layout as one recorded change; one with the same id gives way. Gives its id. Fails with
/// what is wrong with it. Work for the store's writer.
Result<QString> saveLayout(Store& store, const QJsonObject& layout);
/// The same from a file that someone shared.
Result<QString> saveLayoutFile(Store& store, const QString& path);
Result<> removeLayout(Store& store, const QString& id);
/// Writes a taught layout to a file to be shared.
Result<> writeLayoutFile(sqlite::Database& db, const QString& id, const QString& path);

} // namespace cluechain
