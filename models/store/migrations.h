#pragma once

namespace cluechain
{

namespace sqlite
{
class Database;
}

/// The number of the last resource :/schema/NNN.sql: what this program writes and reads.
int newestSchema();

/// The schema a store has; 0 is an empty database.
int schemaOf(sqlite::Database& db);

/// Runs the missing steps in order, each whole and in one transaction of its own. A step on a
/// store that is already in use is written into its record. Throws SqlError; the steps before
/// the failed one stay.
void migrate(sqlite::Database& db);

} // namespace cluechain
