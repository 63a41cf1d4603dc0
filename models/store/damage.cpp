#include "models/store/damage.h"

#include "models/store/store.h"

#include <QStringList>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Counts the rows that can be read one after the other; `whole` says whether that was all.
qint64 countReadable(sqlite::Database& db, const QByteArray& sql, bool& whole)
{
    qint64 rows = 0;
    whole = false;
    try {
        sqlite::Statement query(db, sql);
        while (query.step()) {
            for (int column = 0; column < query.columnCount(); ++column)
                query.get<QByteArray>(column);
            ++rows;
        }
        whole = true;
    } catch (const sqlite::SqlError& e) {
        qWarning("unreadable after %lld rows: %s", static_cast<long long>(rows), e.what());
    }
    return rows;
}

} // namespace

QList<TableReadability> readableTables(const Store& store)
{
    QList<TableReadability> tables;
    try {
        const auto db = store.openReader();
        QStringList names;
        try {
            sqlite::Statement query(*db, "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                         " AND sql NOT LIKE 'CREATE VIRTUAL%'");
            while (query.step())
                names.append(query.get<QString>(0));
        } catch (const sqlite::SqlError& e) {
            qWarning("the list of tables is damaged: %s", e.what());
        }
        for (const QString& name : names) {
            const QByteArray all =
                "SELECT * FROM \"" + name.toUtf8().replace('"', "\"\"") + "\" NOT INDEXED";
            TableReadability table{.table = name};
            table.rows = countReadable(*db, all, table.whole);
            if (!table.whole) {
                bool fromTheEnd = false;
                table.rows += countReadable(*db, all + " ORDER BY rowid DESC", fromTheEnd);
            }
            tables.append(table);
        }
    } catch (const sqlite::SqlError& e) {
        qWarning("the damaged store cannot be opened again: %s", e.what());
    }
    return tables;
}

} // namespace cluechain
