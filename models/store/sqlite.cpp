#include "models/store/sqlite.h"

#include "models/core/pinyin.h"
#include "models/core/text.h"
#include "models/store/storevfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace cluechain::sqlite
{

namespace
{

void check(sqlite3* db, int code, const char* sql = "")
{
    if (code != SQLITE_OK)
        throw SqlError(db ? sqlite3_extended_errcode(db) : code,
                       db ? sqlite3_errmsg(db) : sqlite3_errstr(code), sql);
}

int openFlags(Database::Mode mode)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Database::Mode::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Database::Mode::Immutable:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Database::Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

/// SQLite3 Multiple Ciphers takes a raw key as "raw:" and 32 bytes.
void setKey(sqlite3* db, const Secret& key)
{
    constexpr int aegis256 = 4;
    sqlite3mc_config(db, "cipher", CODEC_TYPE_AEGIS);
    sqlite3mc_config_cipher(db, "aegis", "algorithm", aegis256);
    const QByteArrayView bytes = key.bytes();
    QByteArray raw("raw:");
    raw.append(bytes.data(), bytes.size());
    const int code = sqlite3_key(db, raw.constData(), int(raw.size()));
    wipe(raw);
    check(db, code);
}

} // namespace

SqlError::SqlError(int code, const QByteArray& message, const QByteArray& sql)
    : std::runtime_error((sql.isEmpty() ? message : message + " in: " + sql).toStdString())
    , m_code(code)
{
}

bool SqlError::isFull() const
{
    return (m_code & 0xff) == SQLITE_FULL || m_code == SQLITE_IOERR_WRITE ||
           m_code == SQLITE_IOERR_SHMSIZE;
}

bool SqlError::isInterrupted() const
{
    return (m_code & 0xff) == SQLITE_INTERRUPT;
}

bool SqlError::isConstraint() const
{
    return (m_code & 0xff) == SQLITE_CONSTRAINT;
}

bool SqlError::isReadOnly() const
{
    return (m_code & 0xff) == SQLITE_READONLY;
}

bool SqlError::isDamage() const
{
    return (m_code & 0xff) == SQLITE_CORRUPT || (m_code & 0xff) == SQLITE_NOTADB ||
           m_code == SQLITE_IOERR_SHORT_READ;
}

namespace
{

template <QString (*transform)(QStringView)>
void textFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = static_cast<const char16_t*>(sqlite3_value_text16(values[0]));
    if (!text)
        return; // NULL of NULL
    const QString answer = transform(QStringView(text, sqlite3_value_bytes16(values[0]) / 2));
    sqlite3_result_text16(context, answer.utf16(), int(answer.size() * 2), SQLITE_TRANSIENT);
}

/// folded(text) and initials(text): what models/core/text.h and pinyin.h make of it.
void addTextFunctions(sqlite3* handle)
{
    const auto add = [&](const char* name,
                         void (*function)(sqlite3_context*, int, sqlite3_value**)) {
        check(handle,
              sqlite3_create_function_v2(handle, name, 1,
                                         SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                         nullptr, function, nullptr, nullptr, nullptr),
              name);
    };
    add("folded", textFunction<fold>);
    add("initials", textFunction<pinyinInitials>);
}

} // namespace

Database::Database(const QString& path, Mode mode, const Secret& key, Damage damage)
{
    QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    if (mode == Mode::Immutable)
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
    try {
        check(m_handle, sqlite3_open_v2(name.constData(), &m_handle, openFlags(mode), storeVfs()),
              name.constData());
        setKey(m_handle, key);
        sqlite3_busy_timeout(m_handle, 10'000);
        if (damage == Damage::Tolerated) // SQLite's own way to read what is left of a file
            sqlite3_db_config(m_handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        // What reads no page, so that a connection can be had to a file whose first page is broken.
        // synchronous is FULL, as SQLite was compiled; temporary files lie in memory (storevfs.h).
        exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
        addTextFunctions(m_handle);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

void Database::exec(const char* sql)
{
    check(m_handle, sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), sql);
}

void Database::stopOn(std::stop_token token)
{
    m_stop = std::move(token);
    const auto asked = [](void* self) {
        return int(static_cast<Database*>(self)->m_stop.stop_requested());
    };
    constexpr int instructionsBetweenLooks = 10'000;
    sqlite3_progress_handler(m_handle, m_stop.stop_possible() ? instructionsBetweenLooks : 0, asked,
                             this);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

Statement::Statement(Database& db, const char* sql)
    : m_db(db.handle())
{
    check(m_db, sqlite3_prepare_v2(m_db, sql, -1, &m_handle, nullptr), sql);
    Q_ASSERT(m_handle);
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db)
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    const SqlError error(sqlite3_extended_errcode(m_db), sqlite3_errmsg(m_db),
                         sqlite3_sql(m_handle));
    sqlite3_reset(m_handle);
    throw error;
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

void Statement::bindInteger(int index, qint64 value)
{
    check(m_db, sqlite3_bind_int64(m_handle, index, value), sqlite3_sql(m_handle));
}

void Statement::bindReal(int index, double value)
{
    check(m_db, sqlite3_bind_double(m_handle, index, value), sqlite3_sql(m_handle));
}

void Statement::bindText(int index, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    bindUtf8(index, std::string_view(utf8.constData(), size_t(utf8.size())));
}

void Statement::bindUtf8(int index, std::string_view text)
{
    check(m_db,
          sqlite3_bind_text64(m_handle, index, text.data() ? text.data() : "", text.size(),
                              SQLITE_TRANSIENT, SQLITE_UTF8),
          sqlite3_sql(m_handle));
}

void Statement::bindBlob(int index, const QByteArray& bytes)
{
    check(m_db,
          sqlite3_bind_blob64(m_handle, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                              SQLITE_TRANSIENT),
          sqlite3_sql(m_handle));
}

void Statement::bindNull(int index)
{
    check(m_db, sqlite3_bind_null(m_handle, index), sqlite3_sql(m_handle));
}

void Statement::bindOne(int index, QDate date)
{
    date.isValid() ? bindText(index, date.toString(Qt::ISODate)) : bindNull(index);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::read(int column, Kind<QString>) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::read(int column, Kind<QByteArray>) const
{
    const void* bytes = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_handle, column)};
}

QDate Statement::read(int column, Kind<QDate>) const
{
    return QDate::fromString(read(column, Kind<QString>()), Qt::ISODate);
}

Transaction::Transaction(Database& db)
    : m_db(db)
    , m_inner(db.inTransaction())
{
    m_db.exec(m_inner ? "SAVEPOINT inner_step" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const char* sql = m_inner ? "ROLLBACK TO inner_step; RELEASE inner_step" : "ROLLBACK";
    // After some errors, a full disk among them, SQLite has rolled back by itself.
    if (m_db.inTransaction() &&
        sqlite3_exec(m_db.handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qWarning("rolling back failed: %s", sqlite3_errmsg(m_db.handle()));
}

void Transaction::commit()
{
    m_db.exec(m_inner ? "RELEASE inner_step" : "COMMIT");
    m_open = false;
}

} // namespace cluechain::sqlite
