#pragma once

#include "models/store/sqlite.h"

namespace cluechain
{

/// The index of words for finding (resources/schema/004.sql). Triggers of the tables note what
/// came, changed or went, in the very transaction in which it did, be it an edit, an import or an
/// undo; what is noted is carried into the index a part at a time, on the writer's connection.

/// How many things the index has not heard of yet. An index that was never made, or was made by
/// other rules, is all of them: refillSearchIndex() comes first.
qint64 pendingSearchEntries(sqlite::Database& db);

/// Whether the index was made, and by the rules of this program.
bool isSearchIndexMade(sqlite::Database& db);

/// Empties the index and notes everything in the store as pending.
void refillSearchIndex(sqlite::Database& writer);

/// Carries at most `most` things into the index, in one transaction; how many it were.
int updateSearchIndex(sqlite::Database& writer, int most);

} // namespace cluechain
