#include "models/store/undo.h"

#include "models/store/chain.h"
#include "models/store/changeset.h"
#include "models/store/dependents.h"
#include "models/store/recording.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

const QString undoAction = u"undo"_s;
const QString redoAction = u"redo"_s;

/// Applies the inverted changeset of `change` and takes its bulk rows back, or brings back those
/// that it took.
Result<> reverse(Store& store, Recording& recording, const Change& change)
{
    const BulkHooks& hooks = store.bulkHooks();
    for (const qint64 batch : change.batches) {
        if (batch > 0) {
            if (!hooks.removeRows)
                return failure(Text::tr("This program cannot take imported rows back."));
            hooks.removeRows(store.writer(), BatchId{batch});
            recording.noteBatchRemoved(BatchId{batch});
        }
    }
    if (const auto conflict = applyInverted(store.writer(), change.changeset))
        return failure(Text::tr("“%1” cannot be taken back, because what it changed is no longer "
                                "as it left it. Nothing was changed.")
                           .arg(change.subject.isEmpty() ? change.action : change.subject),
                       *conflict);
    for (const qint64 batch : change.batches) {
        if (batch < 0) {
            if (!hooks.restoreRows)
                return failure(Text::tr("This program cannot bring imported rows back."));
            Result<> restored = hooks.restoreRows(store, BatchId{-batch});
            if (!restored)
                return restored;
            recording.noteBatch(BatchId{-batch});
        }
    }
    return {};
}

Reversal reversalOf(const QList<Change>& changes)
{
    Reversal reversal;
    for (const Change& change : changes) {
        if (change.caseId && !reversal.cases.contains(change.caseId))
            reversal.cases.append(change.caseId);
        for (const RowChange& row : readChangeset(change.changeset))
            if (!reversal.tables.contains(row.table))
                reversal.tables.append(row.table);
    }
    return reversal;
}

/// Takes back `changes`, newest first, as one new change named after the last of them.
Result<> reverseAll(Store& store, const QList<Change>& changes, const QString& action)
{
    const Change& named = changes.last();
    try {
        Recording recording(store, {named.caseId, action, named.subject});
        std::function<Result<>()> lookAfter;
        if (store.reversalHook())
            lookAfter = store.reversalHook()(store.writer(), reversalOf(changes));
        QList<ChangeId> ids;
        for (const Change& change : changes) {
            if (Result<> reversed = reverse(store, recording, change); !reversed)
                return reversed;
            ids.append(change.id);
        }
        if (lookAfter) {
            if (Result<> held = lookAfter(); !held)
                return held;
        }
        recording.noteUndone(ids);
        recording.commit();
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
    std::set<CaseId> others;
    for (const Change& change : changes) {
        if (change.caseId != named.caseId)
            others.insert(change.caseId);
    }
    for (const CaseId caseId : others)
        emit store.changed(caseId);
    return {};
}

} // namespace

std::optional<ChangeId> undoableChange(sqlite::Database& db, CaseId caseId, const QString& actor)
{
    const std::set<ChangeId> gone = changesTakenBack(db);
    sqlite::Statement query(db, "SELECT id FROM change WHERE case_id IS ? AND actor = ?"
                                " AND undoes = '' AND (changeset <> x'' OR batches <> '')"
                                " ORDER BY id DESC");
    query.bind(caseId, actor);
    while (query.step()) {
        if (const auto id = query.get<ChangeId>(0); !gone.contains(id))
            return id;
    }
    return std::nullopt;
}

std::optional<ChangeId> redoableChange(sqlite::Database& db, CaseId caseId, const QString& actor)
{
    const std::set<ChangeId> gone = changesTakenBack(db);
    sqlite::Statement query(db, "SELECT id, action, undoes = '' FROM change"
                                " WHERE case_id IS ? AND actor = ? ORDER BY id DESC");
    query.bind(caseId, actor);
    while (query.step()) {
        const auto id = query.get<ChangeId>(0);
        if (query.get<QString>(1) == undoAction && !gone.contains(id))
            return id;
        if (query.get<bool>(2)) // something new was done since
            return std::nullopt;
    }
    return std::nullopt;
}

Result<ChangeId> undoLast(Store& store, CaseId caseId)
{
    const auto id = undoableChange(store.writer(), caseId, store.actor());
    if (!id)
        return failure(Text::tr("There is nothing of yours to undo here."));
    return undoChanges(store, {*id});
}

Result<ChangeId> redoLast(Store& store, CaseId caseId)
{
    const auto id = redoableChange(store.writer(), caseId, store.actor());
    if (!id)
        return failure(Text::tr("There is nothing to redo."));
    const Change undone = loadChange(store.writer(), *id);
    if (const Result<> redone = reverseAll(store, {undone}, redoAction); !redone)
        return tl::unexpected(redone.error());
    return undone.undoes.last();
}

Result<ChangeId> undoChanges(Store& store, const QList<ChangeId>& changes)
{
    const std::set<ChangeId> gone = changesTakenBack(store.writer());
    QList<Change> loaded;
    for (const ChangeId id : changes) {
        const Change change = loadChange(store.writer(), id);
        if (!change.id || gone.contains(id))
            return failure(Text::tr("This change was taken back already."));
        if (!change.undoes.isEmpty() || (change.changeset.isEmpty() && change.batches.isEmpty()))
            return failure(Text::tr("This entry of the record cannot be taken back."));
        loaded.append(change);
    }
    if (loaded.isEmpty())
        return failure(Text::tr("There is nothing to take back."));
    std::sort(loaded.begin(), loaded.end(),
              [](const Change& a, const Change& b) { return a.id > b.id; });
    if (const Result<> undone = reverseAll(store, loaded, undoAction); !undone)
        return tl::unexpected(undone.error());
    return loaded.last().id;
}

Result<ChangeId> undoChange(Store& store, ChangeId change)
{
    return undoChanges(store, changesToUndo(store.writer(), change));
}

} // namespace cluechain
