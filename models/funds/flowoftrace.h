#pragma once

#include "models/funds/flowfigure.h"
#include "models/funds/trace.h"

#include <QHash>

namespace cluechain
{

/// A trace as a picture. Victims stand in the first column with what they paid, accounts in that of
/// their level, and what ends (cash, fees, shops, payment companies, money back at a victim) one
/// column after the last who paid it. `held` is what is stopped or frozen, by identity of the account. The
/// trace must have kept its pieces.
FlowFigure flowOfTrace(const Ledger& ledger, const Trace& trace,
                       const QHash<qint64, Money>& held = {});

} // namespace cluechain
