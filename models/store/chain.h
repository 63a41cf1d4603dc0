#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cluechain
{

namespace sqlite
{
class Database;
class Statement;
} // namespace sqlite

/// One row of the record: what one user action did to the store.
struct Change {
    ChangeId id = {};
    Instant at = {};
    QString actor = {};
    QString action = {};
    QString subject = {};
    CaseId caseId = {};
    QByteArray changeset = {};
    QList<qint64> batches = {};  ///< Bulk rows: n came with this change, -n went with it.
    QList<ChangeId> undoes = {}; ///< The changes it takes back, in the order they were taken back.
    QByteArray parentHash = {};
    QByteArray hash = {};
};

/// SHA-256 over the parent's hash and every other field, each with its length in front.
QByteArray chainHash(const Change& change);

/// What the first change of a store has as its parent hash.
QByteArray chainStart(sqlite::Database& db);

/// The hash of the last change, or chainStart(): printed on reports as an anchor, since a chain
/// alone cannot show that its end was cut off.
QByteArray chainHead(sqlite::Database& db);

/// Adds a change at the end of the chain. Gives it an id above all others, the time if it has
/// none, and the hashes. Runs in the caller's transaction; throws SqlError.
Change appendChange(sqlite::Database& db, Change change);

/// The columns that readChange() reads, in its order.
inline constexpr const char* changeColumns = "id, at, actor, action, subject, case_id, changeset, "
                                             "batches, undoes, parent_hash, hash";
Change readChange(const sqlite::Statement& row);

} // namespace cluechain
