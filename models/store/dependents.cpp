#include "models/store/dependents.h"

#include "models/store/changeset.h"
#include "models/store/sqlite.h"
#include "models/store/undo.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

/// A column that refers to the primary key of another table.
struct Reference {
    QString table = {};
    QString column = {};
    int columnNumber = 0;
    QString parent = {};
};

struct Table {
    QStringList keyColumns = {};
    QStringList columns = {};
};

/// The tables whose rows are recorded, and how they refer to one another by single columns.
class RecordedSchema
{
public:
    explicit RecordedSchema(sqlite::Database& db)
    {
        sqlite::Statement names(db, "SELECT name FROM recorded_table");
        while (names.step())
            readTable(db, names.get<QString>(0));
    }

    const QMap<QString, Table>& tables() const { return m_tables; }
    const QList<Reference>& references() const { return m_references; }

private:
    void readTable(sqlite::Database& db, const QString& name)
    {
        sqlite::Statement columns(db, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(name);
        Table& table = m_tables[name];
        while (columns.step()) {
            table.columns.append(columns.get<QString>(0));
            if (columns.get<int>(1) > 0)
                table.keyColumns.append(columns.get<QString>(0));
        }
        sqlite::Statement keys(db, "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)"
                                   " GROUP BY id HAVING count(*) = 1");
        keys.bind(name);
        while (keys.step()) {
            const auto column = keys.get<QString>(1);
            m_references.append(
                {name, column, int(table.columns.indexOf(column)), keys.get<QString>(0)});
        }
    }

    QMap<QString, Table> m_tables;
    QList<Reference> m_references;
};

/// Collects what must go with a change.
class DependentSearch
{
public:
    explicit DependentSearch(sqlite::Database& db)
        : m_db(db)
        , m_schema(db)
        , m_gone(changesTakenBack(db))
        , m_touching(db, "SELECT change_id FROM change_row WHERE table_name = ? AND row_key = ?"
                         " AND change_id > ?")
    {
    }

    QList<ChangeId> run(ChangeId first)
    {
        if (m_gone.contains(first) || !isUndoable(first))
            return {};
        QList<ChangeId> open = {first};
        m_found = {first};
        while (!open.isEmpty()) {
            const ChangeId id = open.takeFirst();
            for (const RowChange& row : rowsOf(id)) {
                const auto add = [&](ChangeId later) {
                    if (m_found.insert(later).second)
                        open.append(later);
                };
                findSameRow(id, row, add);
                if (row.kind == RowChange::Kind::Insert)
                    findReferring(id, row, add);
                else
                    findMissingParents(id, row, add);
            }
        }
        return QList<ChangeId>(m_found.rbegin(), m_found.rend());
    }

private:
    using Add = std::function<void(ChangeId)>;

    bool isUndoable(ChangeId id)
    {
        const Change change = loadChange(m_db, id);
        return change.id && change.undoes.isEmpty() &&
               !(change.changeset.isEmpty() && change.batches.isEmpty());
    }

    const QList<RowChange>& rowsOf(ChangeId id)
    {
        auto known = m_rows.find(id);
        if (known == m_rows.end())
            known = m_rows.insert(id, readChangeset(loadChange(m_db, id).changeset));
        return *known;
    }

    /// The changes after `id` that hold, are no undo, and touched the row; with what they did.
    void eachLater(ChangeId id, const QString& table, const QString& key,
                   const std::function<void(ChangeId, const RowChange&)>& look)
    {
        QList<ChangeId> later;
        m_touching.bind(table, key, id);
        while (m_touching.step())
            later.append(m_touching.get<ChangeId>(0));
        for (const ChangeId each : later) {
            if (m_gone.contains(each) || !isUndoable(each))
                continue;
            for (const RowChange& row : rowsOf(each)) {
                if (row.table == table && row.rowKey == key)
                    look(each, row);
            }
        }
    }

    void findSameRow(ChangeId id, const RowChange& row, const Add& add)
    {
        eachLater(id, row.table, row.rowKey, [&](ChangeId later, const RowChange& other) {
            const bool bothUpdate =
                row.kind == RowChange::Kind::Update && other.kind == RowChange::Kind::Update;
            const auto isShared = [&](const RowChange::Column& column) {
                return std::any_of(other.columns.begin(), other.columns.end(),
                                   [&](const auto& each) { return each.number == column.number; });
            };
            if (!bothUpdate || std::any_of(row.columns.begin(), row.columns.end(), isShared))
                add(later);
        });
    }

    /// Rows that now refer to a row that undoing would remove.
    void findReferring(ChangeId id, const RowChange& row, const Add& add)
    {
        for (const Reference& reference : m_schema.references()) {
            if (reference.parent != row.table)
                continue;
            QStringList parts;
            for (const QString& column : m_schema.tables()[reference.table].keyColumns)
                parts.append(QString::fromUtf8(quoted(column)));
            sqlite::Statement query(m_db, "SELECT " + parts.join(u" || '|' || ").toUtf8() +
                                              " FROM " + quoted(reference.table) + " WHERE CAST(" +
                                              quoted(reference.column) + " AS TEXT) = ?");
            query.bind(row.rowKey);
            QStringList children;
            while (query.step())
                children.append(query.get<QString>(0));
            for (const QString& child : children) {
                eachLater(id, reference.table, child, [&](ChangeId later, const RowChange& other) {
                    const auto points = [&](const RowChange::Column& column) {
                        return column.number == reference.columnNumber &&
                               column.after.toString() == row.rowKey;
                    };
                    if (std::any_of(other.columns.begin(), other.columns.end(), points))
                        add(later);
                });
            }
        }
    }

    /// Removals of rows that a row which undoing would bring back refers to.
    void findMissingParents(ChangeId id, const RowChange& row, const Add& add)
    {
        for (const Reference& reference : m_schema.references()) {
            if (reference.table != row.table)
                continue;
            for (const RowChange::Column& column : row.columns) {
                if (column.number != reference.columnNumber)
                    continue;
                eachLater(id, reference.parent, column.before.toString(),
                          [&](ChangeId later, const RowChange& other) {
                              if (other.kind == RowChange::Kind::Delete)
                                  add(later);
                          });
            }
        }
    }

    sqlite::Database& m_db;
    RecordedSchema m_schema;
    std::set<ChangeId> m_gone;
    sqlite::Statement m_touching;
    std::set<ChangeId> m_found;
    QMap<ChangeId, QList<RowChange>> m_rows;
};

} // namespace

std::set<ChangeId> changesTakenBack(sqlite::Database& db)
{
    std::set<ChangeId> gone;
    sqlite::Statement query(db, "SELECT id, at, actor, action, subject, case_id, x'', batches,"
                                " undoes, parent_hash, hash FROM change WHERE undoes <> ''"
                                " ORDER BY id DESC");
    while (query.step()) { // newest first: what takes back is judged before what it took back
        const Change change = readChange(query);
        if (!gone.contains(change.id))
            gone.insert(change.undoes.begin(), change.undoes.end());
    }
    return gone;
}

Change loadChange(sqlite::Database& db, ChangeId id)
{
    sqlite::Statement query(db,
                            QByteArray("SELECT ") + changeColumns + " FROM change WHERE id = ?");
    query.bind(id);
    return query.step() ? readChange(query) : Change();
}

QList<ChangeId> changesToUndo(sqlite::Database& db, ChangeId change)
{
    return DependentSearch(db).run(change);
}

} // namespace cluechain
