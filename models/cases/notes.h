#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// Words on a case or on anything in it: `subject` is the table ("txn", "person"…), nothing for
/// the case itself.
struct Note {
    NoteId id = {};
    CaseId caseId = {};
    QString subject = {};
    std::optional<qint64> subjectId = {};
    QString text = {};
    QString author = {};
    Instant at = {};
};

/// Something that somebody is to do in the case.
struct Task {
    TaskId id = {};
    CaseId caseId = {};
    QString title = {};
    QString owner = {};
    std::optional<Instant> dueAt = {};
    QString state = QStringLiteral("open"); ///< Of vocabulary "task_states".
    std::optional<Instant> doneAt = {};
    QString note = {};
    Instant createdAt = {};
    QString createdBy = {};
};

template <>
struct RowTable<Note> {
    static constexpr const char* name = "note";
    static constexpr const char* order = "at, id";
    static constexpr auto columns =
        std::tuple(column("case_id", &Note::caseId), column("subject", &Note::subject),
                   column("subject_id", &Note::subjectId), requiredColumn("text", &Note::text),
                   column("author", &Note::author), column("at", &Note::at));
};

template <>
struct RowTable<Task> {
    static constexpr const char* name = "task";
    static constexpr const char* order = "state <> 'open', due_at IS NULL, due_at, id";
    static constexpr auto columns =
        std::tuple(column("case_id", &Task::caseId), requiredColumn("title", &Task::title),
                   column("owner", &Task::owner), column("due_at", &Task::dueAt),
                   requiredColumn("state", &Task::state), column("done_at", &Task::doneAt),
                   column("note", &Task::note), column("created_at", &Task::createdAt),
                   column("created_by", &Task::createdBy));
};

using NoteStore = RowStore<Note>;
using TaskStore = RowStore<Task>;

} // namespace cluechain
