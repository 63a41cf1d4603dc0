#pragma once

#include "models/store/sqlite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <tuple>
#include <type_traits>

namespace cluechain
{

/// A column of a table and the field of the struct that holds it. An empty text is NULL unless
/// the column is `required`.
template <typename Row, typename T>
struct Column {
    const char* name;
    T Row::*member;
    bool required = false;
};

template <typename Row, typename T>
constexpr Column<Row, T> column(const char* name, T Row::*member)
{
    return {name, member, false};
}

template <typename Row, typename T>
constexpr Column<Row, T> requiredColumn(const char* name, T Row::*member)
{
    return {name, member, true};
}

/// Which table a struct is a row of. Specialised beside each struct:
///     static constexpr const char* name = "person";
///     static constexpr const char* order = "id";           // of ofCase()
///     static constexpr auto columns = std::tuple(column("name", &Person::name), …);  // without id
template <typename Row>
struct RowTable;

/// A type that is stored under stable keys has `QString toKey(T)` and `void fromKey(QString, T&)`.
template <typename T>
concept Keyed = requires(T value, QString key)
{
    toKey(value);
    fromKey(key, value);
};

/// How times stand in JSON: as the store has them, for rules that compare them, or as people and
/// other programs read them, "2026-03-02T10:00:00+08:00".
enum class TimeForm { Microseconds, Iso };

/// How a field goes into its column, and comes back.
template <typename T>
struct FieldCodec {
    static auto encode(const T& value, bool required)
    {
        if constexpr (std::is_same_v<T, QString>)
            return value.isEmpty() && !required ? std::optional<QString>()
                                                : std::optional<QString>(value);
        else if constexpr (Keyed<T>)
            return toKey(value);
        else if constexpr (std::is_same_v<T, QStringList>)
            return QString::fromUtf8(
                QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
        else if constexpr (std::is_same_v<T, QJsonObject>)
            return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
        else
            return value;
    }

    static T decode(const sqlite::Statement& row, int index)
    {
        if constexpr (Keyed<T>) {
            T value = {};
            fromKey(row.get<QString>(index), value);
            return value;
        } else if constexpr (std::is_same_v<T, QStringList>) {
            QStringList list;
            const auto array = QJsonDocument::fromJson(row.get<QString>(index).toUtf8()).array();
            for (const auto& item : array)
                list.append(item.toString());
            return list;
        } else if constexpr (std::is_same_v<T, QJsonObject>) {
            return QJsonDocument::fromJson(row.get<QString>(index).toUtf8()).object();
        } else {
            return row.get<T>(index);
        }
    }

    /// Money in fen; nothing known is null.
    static QJsonValue toJson(const T& value, TimeForm times)
    {
        if constexpr (std::is_same_v<T, QString>)
            return value.isEmpty() ? QJsonValue() : QJsonValue(value);
        else if constexpr (Keyed<T>)
            return toKey(value);
        else if constexpr (std::is_same_v<T, QStringList>)
            return QJsonArray::fromStringList(value);
        else if constexpr (std::is_same_v<T, QJsonObject>)
            return value;
        else if constexpr (std::is_same_v<T, Money>)
            return QJsonValue(value.fen());
        else if constexpr (std::is_same_v<T, Instant>)
            return times == TimeForm::Iso ? QJsonValue(value.toIso())
                                          : QJsonValue(value.microseconds());
        else if constexpr (std::is_same_v<T, QDate>)
            return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
        else if constexpr (requires { value.has_value(); })
            return value ? FieldCodec<typename T::value_type>::toJson(*value, times) : QJsonValue();
        else if constexpr (requires { value.value; })
            return value ? QJsonValue(value.value) : QJsonValue();
        else if constexpr (std::is_floating_point_v<T>)
            return QJsonValue(value);
        else
            return QJsonValue(qint64(value));
    }
};

/// The columns of a row under their names, `id` included.
template <typename Row>
QJsonObject rowToJson(const Row& row, TimeForm times = TimeForm::Microseconds)
{
    QJsonObject object{{QStringLiteral("id"), row.id.value}};
    std::apply(
        [&](const auto&... c) {
            (object.insert(
                 QString::fromLatin1(c.name),
                 FieldCodec<std::decay_t<decltype(row.*c.member)>>::toJson(row.*c.member, times)),
             ...);
        },
        RowTable<Row>::columns);
    return object;
}

/// The SQL of one subject: rows in and out of one table, each under its own id. Throws SqlError.
template <typename Row>
class RowStore
{
public:
    using RowId = decltype(Row::id);
    using Table = RowTable<Row>;

    explicit RowStore(sqlite::Database& db)
        : m_db(db)
    {
    }

    /// Adds the row; a row without an id gets a fresh one.
    RowId insert(Row row)
    {
        if (!row.id)
            row.id = {newIdValue()};
        QByteArray marks = "?";
        for (size_t i = 0; i < columnCount; ++i)
            marks += ", ?";
        sqlite::Statement statement(m_db, QByteArray("INSERT INTO ") + Table::name + "(id" +
                                              columnList(", ", "") + ") VALUES(" + marks + ")");
        std::apply([&](const auto&... c) { statement.run(row.id, encoded(row, c)...); },
                   Table::columns);
        return row.id;
    }

    void update(const Row& row)
    {
        sqlite::Statement statement(m_db, QByteArray("UPDATE ") + Table::name + " SET id = id" +
                                              columnList(", ", " = ?") + " WHERE id = ?");
        std::apply([&](const auto&... c) { statement.run(encoded(row, c)..., row.id); },
                   Table::columns);
    }

    void remove(RowId id)
    {
        sqlite::Statement(m_db, QByteArray("DELETE FROM ") + Table::name + " WHERE id = ?").run(id);
    }

    std::optional<Row> find(RowId id) const
    {
        const QList<Row> rows = select("WHERE id = ?", id);
        return rows.isEmpty() ? std::nullopt : std::optional<Row>(rows.first());
    }

    /// The rows of these ids that exist, in the order of the ids.
    QList<Row> fetch(const QList<RowId>& ids) const
    {
        sqlite::Statement statement(m_db, selectSql("WHERE id = ?"));
        QList<Row> rows;
        rows.reserve(ids.size());
        for (const RowId id : ids) {
            statement.bind(id);
            if (statement.step())
                rows.append(decoded(statement));
        }
        return rows;
    }

    QList<Row> ofCase(CaseId caseId) const
    {
        return select(QByteArray("WHERE case_id = ? ORDER BY ") + Table::order, caseId);
    }

    /// Ids alone, in the same order: what a table of many rows holds.
    QList<RowId> idsOfCase(CaseId caseId) const
    {
        sqlite::Statement statement(m_db, QByteArray("SELECT id FROM ") + Table::name +
                                              " WHERE case_id = ? ORDER BY " + Table::order);
        statement.bind(caseId);
        QList<RowId> ids;
        while (statement.step())
            ids.append(statement.get<RowId>(0));
        return ids;
    }

    int countOfCase(CaseId caseId) const
    {
        sqlite::Statement statement(m_db, QByteArray("SELECT count(*) FROM ") + Table::name +
                                              " WHERE case_id = ?");
        statement.bind(caseId);
        return statement.step() ? statement.get<int>(0) : 0;
    }

    template <typename... Values>
    QList<Row> select(const QByteArray& where, const Values&... values) const
    {
        sqlite::Statement statement(m_db, selectSql(where));
        statement.bind(values...);
        QList<Row> rows;
        while (statement.step())
            rows.append(decoded(statement));
        return rows;
    }

protected:
    sqlite::Database& m_db;

private:
    static constexpr size_t columnCount = std::tuple_size_v<decltype(Table::columns)>;

    static QByteArray columnList(const char* before, const char* after)
    {
        QByteArray list;
        std::apply([&](const auto&... c) { ((list += QByteArray(before) + c.name + after), ...); },
                   Table::columns);
        return list;
    }

    static QByteArray selectSql(const QByteArray& where)
    {
        return "SELECT id" + columnList(", ", "") + " FROM " + Table::name + " " + where;
    }

    template <typename T>
    static auto encoded(const Row& row, const Column<Row, T>& c)
    {
        return FieldCodec<T>::encode(row.*c.member, c.required);
    }

    static Row decoded(const sqlite::Statement& statement)
    {
        Row row;
        row.id = statement.get<RowId>(0);
        int index = 0;
        std::apply(
            [&](const auto&... c) {
                ((row.*c.member = FieldCodec<std::decay_t<decltype(row.*c.member)>>::decode(
                      statement, ++index)),
                 ...);
            },
            Table::columns);
        return row;
    }
};

} // namespace cluechain
