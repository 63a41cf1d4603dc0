#pragma once

#include "models/core/place.h"

namespace cluechain
{

/// Where a person was in a store when it was last left; the list of cases if that is not known.
/// Kept with the settings of the workstation: an address, and nothing of what is there.
Place lastPlace(const QString& storePath);
void keepLastPlace(const QString& storePath, const Place& place);

} // namespace cluechain
