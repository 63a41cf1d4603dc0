#pragma once

#include "models/core/ids.h"
#include "models/store/changeset.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

class Store;

/// What a change is called in the record.
struct ChangeNote {
    CaseId caseId = {};
    QString action = {};  ///< A stable key: "case.move", "measure.add".
    QString subject = {}; ///< What it is about, in words: a name, a number.
};

/// One user action: one transaction, and one row of the record once it is committed.
///
/// Made and committed where the store's writer may be used. What was not committed is rolled
/// back. Throws SqlError, also if the store is read-only or another Recording is open.
class Recording
{
public:
    Recording(Store& store, ChangeNote note);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// Bulk rows, which are not recorded one by one, came with this change.
    void noteBatch(BatchId batch);
    /// Bulk rows of an earlier change went with this change.
    void noteBatchRemoved(BatchId batch);
    /// This change takes back the others.
    void noteUndone(const QList<ChangeId>& changes);

    /// Writes the record and commits; then Store::changed is emitted.
    ChangeId commit();

private:
    Store& m_store;
    ChangeNote m_note;
    QList<qint64> m_batches;
    QList<ChangeId> m_undoes;
    sqlite::Transaction m_transaction;
    std::optional<ChangeSession> m_session;
};

} // namespace cluechain
