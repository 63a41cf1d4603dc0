#pragma once

#include "models/core/result.h"
#include "models/store/recording.h"
#include "models/store/store.h"

#include <functional>

namespace cluechain
{

/// One recorded change of work that cannot be refused. Work for the store's writer; an error: the
/// store cannot be written, or SQLite failed and nothing was changed.
Result<> recordChange(Store& store, const ChangeNote& note,
                      const std::function<void(sqlite::Database&)>& work);

} // namespace cluechain
