#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3_session;

namespace cluechain
{

namespace sqlite
{
class Database;
}

/// Watches the tables named in recorded_table from its making on.
class ChangeSession
{
public:
    explicit ChangeSession(sqlite::Database& db);
    ~ChangeSession();
    ChangeSession(const ChangeSession&) = delete;
    ChangeSession& operator=(const ChangeSession&) = delete;

    /// What became different, net; empty if nothing did.
    QByteArray changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// What a changeset did to one row. Columns stand by number; names are the schema's matter.
struct RowChange {
    enum class Kind { Insert, Update, Delete };

    /// A column that changed. For an insert `before` is invalid, for a delete `after`; a NULL is a
    /// QVariant of nullptr.
    struct Column {
        int number = 0;
        QVariant before = {};
        QVariant after = {};
    };

    QString table = {};
    QString rowKey = {}; ///< Primary key as text, columns joined by '|'.
    Kind kind = Kind::Update;
    QList<Column> columns = {};
};

/// Reads a changeset; throws SqlError if it is none.
QList<RowChange> readChangeset(const QByteArray& changeset);

/// Applies the changeset the other way round, within the caller's transaction. What stands in the
/// way, if anything did, for the log: "person 12 is not as it was left"; then nothing was applied.
std::optional<QString> applyInverted(sqlite::Database& db, const QByteArray& changeset);

} // namespace cluechain
