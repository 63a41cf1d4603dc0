#include "models/store/history.h"

#include "models/store/dependents.h"
#include "models/store/sqlite.h"

#include <QHash>
#include <QStringList>

namespace cluechain
{

namespace
{

/// Column names of tables, read once each.
class ColumnNames
{
public:
    explicit ColumnNames(sqlite::Database& db)
        : m_query(db, "SELECT name FROM pragma_table_info(?) ORDER BY cid")
    {
    }

    QString name(const QString& table, int number)
    {
        auto known = m_names.find(table);
        if (known == m_names.end()) {
            known = m_names.insert(table, {});
            m_query.bind(table);
            while (m_query.step())
                known->append(m_query.get<QString>(0));
        }
        return known->value(number);
    }

private:
    sqlite::Statement m_query;
    QHash<QString, QStringList> m_names;
};

bool isNull(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<std::nullptr_t>();
}

void addFields(QList<FieldChange>& fields, ColumnNames& names, ChangeId change,
               const RowChange& row)
{
    for (const RowChange::Column& column : row.columns) {
        const bool empty =
            isNull(row.kind == RowChange::Kind::Insert ? column.after : column.before);
        if (row.kind != RowChange::Kind::Update && empty)
            continue;
        fields.append({change, row.table, row.rowKey, row.kind,
                       names.name(row.table, column.number), column.before, column.after});
    }
}

} // namespace

QList<HistoryEntry> history(sqlite::Database& db, const HistoryFilter& filter)
{
    const std::set<ChangeId> gone = changesTakenBack(db);
    sqlite::Statement query(
        db, "SELECT id, at, actor, action, subject, case_id, x'', batches, undoes, parent_hash,"
            " hash, changeset <> x'' OR batches <> '' FROM change"
            " WHERE (?1 = 0 OR case_id IS ?2) AND (?3 IS NULL OR id < ?3)"
            " ORDER BY id DESC LIMIT ?4");
    query.bind(filter.caseId.has_value(), filter.caseId.value_or(CaseId()), filter.before,
               filter.limit);
    QList<HistoryEntry> entries;
    while (query.step()) {
        HistoryEntry entry{.change = readChange(query)};
        entry.holds = !gone.contains(entry.change.id);
        entry.canUndo = entry.holds && entry.change.undoes.isEmpty() && query.get<bool>(11);
        entries.append(std::move(entry));
    }
    return entries;
}

QList<FieldChange> fieldChanges(sqlite::Database& db, ChangeId change)
{
    ColumnNames names(db);
    QList<FieldChange> fields;
    for (const RowChange& row : readChangeset(loadChange(db, change).changeset))
        addFields(fields, names, change, row);
    return fields;
}

QList<FieldChange> fieldHistory(sqlite::Database& db, const QString& table, const QString& rowKey,
                                const QString& column)
{
    ColumnNames names(db);
    QList<FieldChange> fields;
    sqlite::Statement query(db, "SELECT change_id FROM change_row WHERE table_name = ?"
                                " AND row_key = ? ORDER BY change_id");
    query.bind(table, rowKey);
    while (query.step()) {
        const auto change = query.get<ChangeId>(0);
        for (const RowChange& row : readChangeset(loadChange(db, change).changeset)) {
            if (row.table == table && row.rowKey == rowKey)
                addFields(fields, names, change, row);
        }
    }
    if (!column.isEmpty())
        fields.removeIf([&](const FieldChange& field) { return field.column != column; });
    return fields;
}

} // namespace cluechain
