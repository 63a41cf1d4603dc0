#pragma once

#include "models/core/ids.h"
#include "models/store/store.h"

#include <QString>

namespace cluechain
{

/// The demo library in a store of its own, made once for all pictures.
Store& demoStore();
/// A case of it by its folder in resources/demo: "task-rebate".
CaseId demoCase(const QString& key);
/// A store in which nothing is yet.
Store& emptyStore();

} // namespace cluechain
