#pragma once

#include "models/reports/figures.h"
#include "models/reports/masking.h"

namespace cluechain
{

/// A figure as it is shown, and what pictures of it can be masked with when a person asks.
struct ShownFigure {
    AnyFigure figure = {};
    Masking masking = {};
};

} // namespace cluechain
