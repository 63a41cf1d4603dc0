#include "models/store/listviews.h"

#include <QJsonDocument>

namespace cluechain
{

QJsonObject readListView(sqlite::Database& db, const QString& place, const QString& name)
{
    const auto text =
        db.value<QString>("SELECT value FROM list_view WHERE place = ? AND name = ?", place, name);
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QStringList listViewNames(sqlite::Database& db, const QString& place)
{
    sqlite::Statement query(
        db, "SELECT name FROM list_view WHERE place = ? AND name <> '' ORDER BY name");
    query.bind(place);
    QStringList names;
    while (query.step())
        names.append(query.get<QString>(0));
    return names;
}

Result<> saveListView(Store& store, const QString& place, const QString& name,
                      const QJsonObject& view)
{
    try {
        sqlite::Transaction transaction(store.writer());
        sqlite::Statement(store.writer(), "INSERT INTO list_view(place, name, value)"
                                          " VALUES(?1, ?2, ?3)"
                                          " ON CONFLICT DO UPDATE SET value = ?3")
            .run(place, name,
                 QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact)));
        transaction.commit();
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
    return {};
}

Result<> removeListView(Store& store, const QString& place, const QString& name)
{
    try {
        sqlite::Transaction transaction(store.writer());
        sqlite::Statement(store.writer(), "DELETE FROM list_view WHERE place = ? AND name = ?")
            .run(place, name);
        transaction.commit();
    } catch (const sqlite::SqlError& e) {
        return tl::unexpected(toError(e));
    }
    return {};
}

} // namespace cluechain
