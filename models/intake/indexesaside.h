#pragma once

#include "models/store/sqlite.h"

namespace cluechain
{

/// Takes the indexes of a table away while so many rows are written that making them anew in one go
/// is cheaper than keeping them up row by row: when there will be as many new rows as old ones, and
/// more than a few thousand. Within a transaction, whose end without commit brings them back.
class IndexesAside
{
public:
    /// `table` has no readers on this connection. Throws SqlError.
    IndexesAside(sqlite::Database& db, const QByteArray& table, qint64 rowsToCome);

    void putBack();

private:
    sqlite::Database& m_db;
    QByteArrayList m_made; ///< What makes them.
};

} // namespace cluechain
