#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

namespace sqlite
{
class Database;
}
class Store;

/// Undo is the record read backwards: a change is taken back by applying its inverted changeset,
/// which is itself a change and can be taken back in turn. Nothing leaves the record, and a restart
/// keeps the order.
///
/// All that write are work for the store's writer. They fail, and change nothing, if a row is no
/// longer what the change left behind, or if Store::reversalHook() says that it must not be so.

/// What undoLast() would take back: the store's actor's last change in the case that still holds.
/// An invalid case is the store itself.
std::optional<ChangeId> undoableChange(sqlite::Database& db, CaseId caseId, const QString& actor);
/// What redoLast() would bring back: the last thing the actor undid, if nothing was done since.
std::optional<ChangeId> redoableChange(sqlite::Database& db, CaseId caseId, const QString& actor);

/// Returns the change that was taken back.
Result<ChangeId> undoLast(Store& store, CaseId caseId);
/// Returns the change that holds again.
Result<ChangeId> redoLast(Store& store, CaseId caseId);

/// The changes that must go with `change` because they build on it: they touch the same fields,
/// the same row where it came or went, or refer to such a row. Newest first, `change` itself last.
/// Empty if it does not hold any more.
QList<ChangeId> changesToUndo(sqlite::Database& db, ChangeId change);

/// Takes back exactly `changes`, as changesToUndo() lists them, as one new change.
Result<ChangeId> undoChanges(Store& store, const QList<ChangeId>& changes);

/// changesToUndo() and undoChanges() in one, for callers who ask nobody.
Result<ChangeId> undoChange(Store& store, ChangeId change);

} // namespace cluechain
