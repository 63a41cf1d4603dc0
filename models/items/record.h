#pragma once

#include "models/cases/caseids.h"
#include "models/core/instant.h"
#include "models/reports/masking.h"
#include "models/store/history.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

namespace cluechain
{

/// Which changes 记录 shows.
struct RecordFilter {
    CaseId caseId = {};
    QString text = {};  ///< In what it is about, who did it or what it is called.
    QString place = {}; ///< Only changes of rows of this table; empty: of all.
};

struct RecordAnswer {
    QList<qint64> ids = {}; ///< Newest first.
    qint64 all = 0;         ///< Changes of the case.
};

/// One field that a change set, in words.
struct FieldLine {
    qint64 id = 0; ///< Its place in the change, from 1.
    QString table = {};
    QString place = {};   ///< "Person"
    QString subject = {}; ///< "姜某"
    QString field = {};
    QString from = {};
    QString to = {};
};

/// A change as a row of 记录.
struct RecordRow {
    ChangeId id = {};
    qint64 number = 0; ///< In the chain of the whole store, from 1.
    Instant at = {};
    QString actor = {};
    QString action = {};  ///< Stable key.
    QString place = {};   ///< What kind of thing: "Person".
    QString subject = {}; ///< What it is about.
    FieldLine first = {}; ///< The field that says most.
    int fields = 0;       ///< How many it set.
    bool holds = true;    ///< False: taken back since.
    bool canUndo = false;
};

/// All throw SqlError and work on a reader.
RecordAnswer findChanges(sqlite::Database& db, const RecordFilter& filter);
QList<RecordRow> fetchRecordRows(sqlite::Database& db, const QList<qint64>& ids,
                                 const Masking& masking = {});
/// Everything that a change set, in its order, without what the program keeps for itself.
QList<FieldLine> fieldLines(sqlite::Database& db, ChangeId change, const Masking& masking = {});
/// The tables of which rows were changed in the case, for the choice of a filter.
QStringList changedTables(sqlite::Database& db, CaseId caseId);

/// "Person added", "Case moved": a change's stable key in words.
QString actionWord(const QString& action);

} // namespace cluechain
