#pragma once

#include <QList>
#include <QString>

namespace cluechain
{

class Store;

/// How much of a table of a damaged store can still be read.
struct TableReadability {
    QString table = {};
    qint64 rows = 0;    ///< Rows that can be read, counted from both ends.
    bool whole = false; ///< Nothing is missing between.
};

/// Reads every row of every table, on a connection of its own. Never throws: what cannot be read is
/// what it reports. Empty if not even the names of the tables can be read.
QList<TableReadability> readableTables(const Store& store);

} // namespace cluechain
