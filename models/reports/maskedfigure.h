#pragma once

#include "models/reports/figures.h"
#include "models/reports/masking.h"

namespace cluechain
{

/// The figure with every name and number in it masked, for a picture that leaves the circle of the
/// case. With a masking that is off, the figure as it is.
AnyFigure masked(AnyFigure figure, const Masking& masking);

} // namespace cluechain
