#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/secret.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

/// A thin layer over SQLite's C interface: what is opened is closed, what fails throws SqlError.
namespace cluechain::sqlite
{

/// SQLite refused something. code() is its extended result code.
class SqlError : public std::runtime_error
{
public:
    SqlError(int code, const QByteArray& message, const QByteArray& sql = {});

    int code() const { return m_code; }
    bool isFull() const;        ///< No space left, or the file may not grow.
    bool isInterrupted() const; ///< Stopped through Database::stopOn().
    bool isConstraint() const;
    bool isReadOnly() const;
    bool isDamage() const; ///< A page that does not decrypt, or is no database page.

private:
    int m_code;
};

/// One connection; used by one thread at a time.
class Database
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,
        Create,    ///< ReadWrite, and the file need not exist.
        Immutable, ///< ReadOnly on a medium that nobody can write; no -wal, no locks.
    };

    /// Whether a file whose end is missing is read as far as it goes.
    enum class Damage { Fails, Tolerated };

    /// Opens the file and sets what every connection of ours has: the key, foreign keys on,
    /// no trusted schema, temporary data in memory. `key` is the raw 32-byte key of the pages.
    Database(const QString& path, Mode mode, const Secret& key, Damage damage = Damage::Fails);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one or more statements whose rows nobody wants.
    void exec(const char* sql);
    void exec(const QByteArray& sql) { exec(sql.constData()); }

    /// The first column of the first row, or T() if there is none.
    template <typename T, typename... Values>
    T value(const char* sql, const Values&... values);

    /// Running statements fail with an interrupted SqlError soon after the token asks to stop.
    void stopOn(std::stop_token token);

    qint64 changes() const;
    bool inTransaction() const;
    bool isReadOnly() const;
    sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
    std::stop_token m_stop;
};

/// A prepared statement. Values go in by bind() or run(), rows come out by step() and get<T>().
///
/// Values are bool, whole numbers, enums, double, QString (a null one is the empty text),
/// QStringView, std::string_view (UTF-8), QByteArray (blob), Money (fen), Instant (µs), QDate
/// ("yyyy-MM-dd", invalid ⇄ NULL), Id<Tag> (0 ⇄ NULL), std::optional of these and nullptr (NULL).
class Statement
{
public:
    Statement(Database& db, const char* sql);
    Statement(Database& db, const QByteArray& sql)
        : Statement(db, sql.constData())
    {
    }
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds the parameters ?1, ?2, … and makes the statement ready to step from its start.
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// Binds one parameter by its number from 1, for lists whose length is not known.
    template <typename T>
    void bindAt(int index, const T& value)
    {
        bindOne(index, value);
    }

    /// To the next row; false at the end, after which the statement is ready to run again.
    bool step();

    template <typename... Values>
    void run(const Values&... values)
    {
        bind(values...);
        while (step()) {
        }
    }

    void reset();

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;

    /// The column, counted from 0; NULL is 0, "", an invalid date, an empty optional or no id.
    template <typename T>
    T get(int column) const
    {
        return read(column, Kind<T>());
    }

private:
    template <typename T>
    struct Kind {
    };

    void bindInteger(int index, qint64 value);
    void bindReal(int index, double value);
    void bindText(int index, QStringView text);
    void bindUtf8(int index, std::string_view text);
    void bindBlob(int index, const QByteArray& bytes);
    void bindNull(int index);

    template <typename T>
    requires(std::integral<T> || std::is_enum_v<T>) void bindOne(int index, T value)
    {
        bindInteger(index, static_cast<qint64>(value));
    }
    void bindOne(int index, double value) { bindReal(index, value); }
    void bindOne(int index, const QString& text) { bindText(index, text); }
    void bindOne(int index, QStringView text) { bindText(index, text); }
    void bindOne(int index, std::string_view text) { bindUtf8(index, text); }
    void bindOne(int index, QLatin1StringView text) { bindText(index, QString(text)); }
    void bindOne(int index, const QByteArray& bytes) { bindBlob(index, bytes); }
    void bindOne(int index, Money money) { bindInteger(index, money.fen()); }
    void bindOne(int index, Instant at) { bindInteger(index, at.microseconds()); }
    void bindOne(int index, QDate date);
    void bindOne(int index, std::nullptr_t) { bindNull(index); }
    void bindOne(int index, const void*) = delete; // a char* is no value; say QString or QByteArray
    template <typename Tag>
    void bindOne(int index, Id<Tag> id)
    {
        id ? bindInteger(index, id.value) : bindNull(index);
    }
    template <typename T>
    void bindOne(int index, const std::optional<T>& value)
    {
        value ? bindOne(index, *value) : bindNull(index);
    }

    qint64 integer(int column) const;
    double real(int column) const;

    template <typename T>
    requires(std::integral<T> || std::is_enum_v<T>) T read(int column, Kind<T>)
    const { return static_cast<T>(integer(column)); }
    bool read(int column, Kind<bool>) const { return integer(column) != 0; }
    double read(int column, Kind<double>) const { return real(column); }
    QString read(int column, Kind<QString>) const;
    QByteArray read(int column, Kind<QByteArray>) const;
    QDate read(int column, Kind<QDate>) const;
    Money read(int column, Kind<Money>) const { return Money::fromFen(integer(column)); }
    Instant read(int column, Kind<Instant>) const
    {
        return Instant::fromMicroseconds(integer(column));
    }
    template <typename Tag>
    Id<Tag> read(int column, Kind<Id<Tag>>) const
    {
        return {integer(column)};
    }
    template <typename T>
    std::optional<T> read(int column, Kind<std::optional<T>>) const
    {
        return isNull(column) ? std::nullopt : std::optional<T>(read(column, Kind<T>()));
    }

    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_handle = nullptr;
};

/// BEGIN IMMEDIATE until commit(); what was not committed is rolled back. Inside another
/// transaction it is a savepoint, so that a use case may call another.
class Transaction
{
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_db;
    bool m_inner;
    bool m_open = true;
};

template <typename T, typename... Values>
T Database::value(const char* sql, const Values&... values)
{
    Statement query(*this, sql);
    query.bind(values...);
    return query.step() ? query.get<T>(0) : T();
}

} // namespace cluechain::sqlite
