#pragma once

#include "models/core/ids.h"
#include "models/store/chain.h"

#include <set>

namespace cluechain
{

/// What undo must know of the record. All throw SqlError.

/// The changes that do not hold any more, because a change that holds took them back.
std::set<ChangeId> changesTakenBack(sqlite::Database& db);

/// The change, or one without id if there is none.
Change loadChange(sqlite::Database& db, ChangeId id);

} // namespace cluechain
