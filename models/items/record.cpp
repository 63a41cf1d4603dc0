#include "models/items/record.h"

#include "models/core/text.h"
#include "models/items/fieldwords.h"
#include "models/store/dependents.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

bool isShown(const FieldChange& field)
{
    const FieldWord* word = findField(field.table, field.column);
    return !word || !word->hidden;
}

QList<FieldLine> linesOf(const QList<FieldChange>& fields, FieldTexts& texts)
{
    QList<FieldLine> lines;
    for (const FieldChange& field : fields) {
        if (!isShown(field))
            continue;
        FieldLine line{.id = lines.size() + 1,
                       .table = field.table,
                       .place = tableWord(field.table),
                       .subject = texts.nameOf(field.table, field.rowKey.toLongLong()),
                       .field = fieldWord(field.table, field.column),
                       .from = texts.text(field.table, field.column, field.before),
                       .to = texts.text(field.table, field.column, field.after)};
        if (line.from != line.to)
            lines.append(std::move(line));
    }
    return lines;
}

/// The line that stands for the change: of its own kind of thing before what follows from it.
FieldLine firstOf(const QList<FieldLine>& lines, const QString& action)
{
    const QString table = action.section(u'.', 0, 0);
    for (const FieldLine& line : lines)
        if (line.table == table || (table == "case"_L1 && line.table == "casefile"_L1))
            return line;
    return lines.value(0);
}

QString placeOf(const QString& action, const FieldLine& first)
{
    if (action == "undo"_L1 || action == "redo"_L1)
        return first.place;
    const QString table = action.section(u'.', 0, 0);
    if (table == "case"_L1)
        return tableWord(u"casefile"_s);
    if (table == "store"_L1)
        return Text::tr("Store");
    const QString word = tableWord(table);
    return word == table ? first.place : word;
}

/// Places in the chain, in one walk over the part of it that the ids span.
QHash<qint64, qint64> chainNumbers(sqlite::Database& db, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
    auto number = db.value<qint64>("SELECT count(*) FROM change WHERE id < ?", *first);
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QHash<qint64, qint64> numbers;
    sqlite::Statement query(db, "SELECT id FROM change WHERE id BETWEEN ? AND ? ORDER BY id");
    query.bind(*first, *last);
    while (query.step()) {
        ++number;
        if (const auto id = query.get<qint64>(0); wanted.contains(id))
            numbers.insert(id, number);
    }
    return numbers;
}

} // namespace

RecordAnswer findChanges(sqlite::Database& db, const RecordFilter& filter)
{
    RecordAnswer answer;
    answer.all = db.value<qint64>("SELECT count(*) FROM change WHERE case_id IS ?", filter.caseId);
    sqlite::Statement query(
        db, "SELECT c.id, c.actor, c.action, c.subject FROM change c WHERE c.case_id IS ?1"
            " AND (?2 = '' OR EXISTS(SELECT 1 FROM change_row r WHERE r.table_name = ?2"
            "                        AND r.change_id = c.id)) ORDER BY c.id DESC");
    query.bind(filter.caseId, filter.place.isNull() ? u""_s : filter.place);
    const QString wanted = fold(filter.text);
    while (query.step()) {
        const bool fits = wanted.isEmpty() || fold(query.get<QString>(1)).contains(wanted) ||
                          fold(actionWord(query.get<QString>(2))).contains(wanted) ||
                          fold(query.get<QString>(3)).contains(wanted);
        if (fits)
            answer.ids.append(query.get<qint64>(0));
    }
    return answer;
}

QList<RecordRow> fetchRecordRows(sqlite::Database& db, const QList<qint64>& ids,
                                 const Masking& masking)
{
    const std::set<ChangeId> gone = changesTakenBack(db);
    sqlite::Statement query(
        db, "SELECT at, actor, action, subject, undoes = '' AND (changeset <> x'' OR"
            " batches <> '') FROM change WHERE id = ?");
    const QHash<qint64, qint64> numbers = chainNumbers(db, ids);
    FieldTexts texts(db, masking);
    QList<RecordRow> rows;
    for (const qint64 id : ids) {
        query.bind(id);
        if (!query.step())
            continue;
        RecordRow row{.id = ChangeId{id},
                      .number = numbers.value(id),
                      .at = query.get<Instant>(0),
                      .actor = query.get<QString>(1),
                      .action = query.get<QString>(2),
                      .subject = masking.text(query.get<QString>(3))};
        row.holds = !gone.contains(row.id);
        row.canUndo = row.holds && query.get<bool>(4);
        const QList<FieldLine> lines = linesOf(fieldChanges(db, row.id), texts);
        row.first = firstOf(lines, row.action);
        row.fields = int(lines.size());
        row.place = placeOf(row.action, row.first);
        rows.append(std::move(row));
    }
    return rows;
}

QList<FieldLine> fieldLines(sqlite::Database& db, ChangeId change, const Masking& masking)
{
    FieldTexts texts(db, masking);
    return linesOf(fieldChanges(db, change), texts);
}

QStringList changedTables(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(db, "SELECT DISTINCT table_name FROM change_row r"
                                " JOIN change c ON c.id = r.change_id WHERE c.case_id IS ?");
    query.bind(caseId);
    QStringList tables;
    while (query.step())
        tables.append(query.get<QString>(0));
    return tables;
}

QString actionWord(const QString& action)
{
    static const QHash<QString, const char*> whole{
        {u"casefile.add"_s, QT_TRANSLATE_NOOP("Record", "New case")},
        {u"case.move"_s, QT_TRANSLATE_NOOP("Record", "Case moved")},
        {u"case.tag"_s, QT_TRANSLATE_NOOP("Record", "Tag added")},
        {u"case.untag"_s, QT_TRANSLATE_NOOP("Record", "Tag removed")},
        {u"case.assign"_s, QT_TRANSLATE_NOOP("Record", "Lead officer assigned")},
        {u"case.open_track"_s, QT_TRANSLATE_NOOP("Record", "Track opened")},
        {u"facts.load"_s, QT_TRANSLATE_NOOP("Record", "Facts file loaded")},
        {u"import"_s, QT_TRANSLATE_NOOP("Record", "Imported")},
        {u"direction.settle"_s,
         QT_TRANSLATE_NOOP("Record", "Direction of rows settled by a person")},
        {u"direction.prove"_s, QT_TRANSLATE_NOOP("Record", "Direction of rows proven by balances")},
        {u"direction.unsettle"_s, QT_TRANSLATE_NOOP("Record", "Direction of rows unknown again")},
        {u"layout.save"_s, QT_TRANSLATE_NOOP("Record", "Layout taught")},
        {u"layout.remove"_s, QT_TRANSLATE_NOOP("Record", "Layout removed")},
        {u"undo"_s, QT_TRANSLATE_NOOP("Record", "Undone")},
        {u"redo"_s, QT_TRANSLATE_NOOP("Record", "Done again")},
        {u"store.create"_s, QT_TRANSLATE_NOOP("Record", "Store made")},
        {u"store.upgrade"_s, QT_TRANSLATE_NOOP("Record", "Store upgraded")},
        {u"store.key.add"_s, QT_TRANSLATE_NOOP("Record", "Way in added")},
        {u"store.key.remove"_s, QT_TRANSLATE_NOOP("Record", "Way in removed")},
        {u"store.key.change"_s, QT_TRANSLATE_NOOP("Record", "Passphrase changed")},
        {u"store.refused"_s, QT_TRANSLATE_NOOP("Record", "Wrong tries at the lock")},
    };
    if (const char* word = whole.value(action))
        return Text::tr(word);
    const QString table = action.section(u'.', 0, 0);
    const QString verb = action.section(u'.', 1);
    const QString thing = tableWord(table);
    if (verb == "add"_L1)
        return Text::tr("%1 added").arg(thing);
    if (verb == "change"_L1)
        return Text::tr("%1 changed").arg(thing);
    if (verb == "remove"_L1)
        return Text::tr("%1 removed").arg(thing);
    return thing == table ? action : thing;
}

} // namespace cluechain
