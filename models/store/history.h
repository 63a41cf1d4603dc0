#pragma once

#include "models/store/chain.h"
#include "models/store/changeset.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace cluechain
{

/// A change as the record shows it.
struct HistoryEntry {
    Change change = {}; ///< Without its changeset.
    bool holds = true;  ///< False: taken back since.
    bool canUndo = false;
};

/// Which part of the record is shown; newest first.
struct HistoryFilter {
    std::optional<CaseId> caseId = {}; ///< An invalid id is what concerns no case.
    ChangeId before = {};              ///< If valid, only what is older: the next page.
    int limit = 200;
};

/// One field that a change set. For a row that came `before` is invalid, for one that went `after`;
/// NULL is a QVariant of nullptr, and empty fields of rows that came or went are left out.
struct FieldChange {
    ChangeId change = {};
    QString table = {};
    QString rowKey = {};
    RowChange::Kind kind = RowChange::Kind::Update;
    QString column = {};
    QVariant before = {};
    QVariant after = {};
};

/// All throw SqlError and work on a reader.
QList<HistoryEntry> history(sqlite::Database& db, const HistoryFilter& filter = {});

/// What a change did, field by field.
QList<FieldChange> fieldChanges(sqlite::Database& db, ChangeId change);

/// The life of one row, or of one of its columns, oldest first. `rowKey` is the primary key as
/// text, of several columns joined by '|'.
QList<FieldChange> fieldHistory(sqlite::Database& db, const QString& table, const QString& rowKey,
                                const QString& column = {});

} // namespace cluechain
