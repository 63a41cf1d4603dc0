#pragma once

#include "models/funds/trace.h"

#include <vector>

namespace cluechain
{

/// Levels by the traced transfers of a whole run: 1 for an account that a victim's payment entered,
/// else 1 + the smallest level among those that passed it traced money. `placeOf` numbers the
/// accounts that were reached, from 0 on; the answer has the level of each number, 0 for those that
/// have none.
std::vector<int> levelsOf(const Ledger& ledger, const Trace& trace,
                          const std::vector<quint32>& placeOf, size_t places);

} // namespace cluechain
