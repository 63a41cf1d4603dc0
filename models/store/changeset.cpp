#include "models/store/changeset.h"

#include "models/store/sqlite.h"

#include <QStringList>

#include <sqlite3.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

void check(int code, const char* what)
{
    if (code != SQLITE_OK)
        throw sqlite::SqlError(code, QByteArray(what) + ": " + sqlite3_errstr(code));
}

QVariant toVariant(sqlite3_value* value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return QString::fromUtf8(text, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB: {
        const void* bytes = sqlite3_value_blob(value);
        return QByteArray(static_cast<const char*>(bytes), sqlite3_value_bytes(value));
    }
    default:
        return QVariant::fromValue(nullptr);
    }
}

QString keyText(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<QByteArray>()
               ? QString::fromLatin1(value.toByteArray().toHex())
               : value.toString();
}

using Iterator =
    std::unique_ptr<sqlite3_changeset_iter, decltype([](sqlite3_changeset_iter* iterator) {
                        sqlite3changeset_finalize(iterator);
                    })>;

RowChange readRow(sqlite3_changeset_iter* iterator)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr), "changeset");
    unsigned char* isKey = nullptr;
    check(sqlite3changeset_pk(iterator, &isKey, nullptr), "changeset");

    RowChange row{.table = QString::fromUtf8(table),
                  .kind = operation == SQLITE_INSERT   ? RowChange::Kind::Insert
                          : operation == SQLITE_DELETE ? RowChange::Kind::Delete
                                                       : RowChange::Kind::Update};
    QStringList key;
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (operation != SQLITE_INSERT)
            check(sqlite3changeset_old(iterator, i, &before), "changeset");
        if (operation != SQLITE_DELETE)
            check(sqlite3changeset_new(iterator, i, &after), "changeset");
        if (isKey[i])
            key.append(keyText(toVariant(before ? before : after)));
        const bool changed = operation == SQLITE_INSERT   ? after != nullptr
                             : operation == SQLITE_DELETE ? before != nullptr
                                                          : after != nullptr;
        if (changed)
            row.columns.append({i, toVariant(before), toVariant(after)});
    }
    row.rowKey = key.join(u'|');
    return row;
}

/// Notes the first row that a change could not be applied to, and stops there.
int noteConflict(void* context, int kind, sqlite3_changeset_iter* iterator)
{
    auto& conflict = *static_cast<std::optional<QString>*>(context);
    switch (kind) {
    case SQLITE_CHANGESET_DATA:
        conflict = u"is not as it was left"_s;
        break;
    case SQLITE_CHANGESET_NOTFOUND:
        conflict = u"is gone"_s;
        break;
    case SQLITE_CHANGESET_CONFLICT:
        conflict = u"is there again"_s;
        break;
    case SQLITE_CHANGESET_FOREIGN_KEY:
        conflict = u"rows would refer to nothing"_s;
        return SQLITE_CHANGESET_ABORT; // of no row in particular
    default:
        conflict = u"would break a rule of its table"_s;
    }
    try {
        const RowChange row = readRow(iterator);
        conflict = row.table + u' ' + row.rowKey + u' ' + *conflict;
    } catch (const sqlite::SqlError& e) { // called by SQLite: nothing may be thrown through it
        qWarning("a conflicting row cannot be read: %s", e.what());
    }
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangeSession::ChangeSession(sqlite::Database& db)
{
    check(sqlite3session_create(db.handle(), "main", &m_session), "session");
    try {
        sqlite::Statement tables(db, "SELECT name FROM recorded_table");
        while (tables.step())
            check(sqlite3session_attach(m_session, tables.get<QString>(0).toUtf8().constData()),
                  "session");
    } catch (...) {
        sqlite3session_delete(m_session);
        throw;
    }
}

ChangeSession::~ChangeSession()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeSession::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes), "session");
    QByteArray changeset(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return changeset;
}

QList<RowChange> readChangeset(const QByteArray& changeset)
{
    sqlite3_changeset_iter* started = nullptr;
    check(sqlite3changeset_start(&started, int(changeset.size()),
                                 const_cast<char*>(changeset.constData())),
          "changeset");
    const Iterator iterator(started);
    QList<RowChange> rows;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW)
        rows.append(readRow(iterator.get()));
    if (code != SQLITE_DONE)
        check(code, "changeset");
    return rows;
}

std::optional<QString> applyInverted(sqlite::Database& db, const QByteArray& changeset)
{
    std::optional<QString> conflict;
    const int code = sqlite3changeset_apply_v2(
        db.handle(), int(changeset.size()), const_cast<char*>(changeset.constData()), nullptr,
        noteConflict, &conflict, nullptr, nullptr,
        SQLITE_CHANGESETAPPLY_INVERT | SQLITE_CHANGESETAPPLY_FKNOACTION);
    if (code == SQLITE_ABORT && conflict)
        return conflict;
    check(code, "taking a change back");
    return std::nullopt;
}

} // namespace cluechain
