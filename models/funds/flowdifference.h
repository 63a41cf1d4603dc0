#pragma once

#include "models/funds/flowfigure.h"
#include "models/funds/trace.h"

#include <array>

namespace cluechain
{

/// The pictures of the three methods as one that tells them apart: `traced` of a card, band or step
/// is what every method says at least of each victim's money, `other` of a band what the most
/// generous one adds to it.
FlowFigure flowDifference(const std::array<FlowFigure, 3>& figures);

/// Of what the victims paid: what every method lets rest at the same places, and come back. The
/// rest depends on the method.
Money restingAlike(const Ledger& ledger, const std::array<Trace, 3>& traces);

} // namespace cluechain
