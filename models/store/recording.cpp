#include "models/store/recording.h"

#include "models/store/chain.h"
#include "models/store/store.h"

#include <sqlite3.h>

namespace cluechain
{

namespace
{

sqlite::Database& writerOf(Store& store)
{
    if (store.isReadOnly())
        throw sqlite::SqlError(SQLITE_READONLY, store.readOnlyReason().toUtf8());
    if (store.writer().inTransaction())
        throw sqlite::SqlError(SQLITE_MISUSE, "a change is already being recorded");
    return store.writer();
}

} // namespace

Recording::Recording(Store& store, ChangeNote note)
    : m_store(store)
    , m_note(std::move(note))
    , m_transaction(writerOf(store))
    , m_session(std::in_place, store.writer())
{
}

Recording::~Recording() = default;

void Recording::noteBatch(BatchId batch)
{
    m_batches.append(batch.value);
}

void Recording::noteBatchRemoved(BatchId batch)
{
    m_batches.append(-batch.value);
}

void Recording::noteUndone(const QList<ChangeId>& changes)
{
    m_undoes.append(changes);
}

ChangeId Recording::commit()
{
    sqlite::Database& db = m_store.writer();
    const Change change = appendChange(db, {.actor = m_store.actor(),
                                            .action = m_note.action,
                                            .subject = m_note.subject,
                                            .caseId = m_note.caseId,
                                            .changeset = m_session->changeset(),
                                            .batches = m_batches,
                                            .undoes = m_undoes});
    m_session.reset();
    sqlite::Statement touch(db, "INSERT OR IGNORE INTO change_row(table_name, row_key, change_id)"
                                " VALUES(?, ?, ?)");
    for (const RowChange& row : readChangeset(change.changeset))
        touch.run(row.table, row.rowKey, change.id);
    m_transaction.commit();
    emit m_store.changed(m_note.caseId);
    return change.id;
}

} // namespace cluechain
