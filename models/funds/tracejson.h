#pragma once

#include "models/funds/gaps.h"
#include "models/funds/trace.h"

#include <QJsonObject>

#include <array>
#include <span>

namespace cluechain
{

/// The settings of a trace as a result states them: all of them, with null where there is no limit.
QJsonObject toJson(const TraceSettings& settings);

/// The answer of `cluechain trace --json` (DESIGN.md §3; the command's --help says what each key
/// is). `traces` are all three methods; `shown` are the methods that were asked for.
QJsonObject traceJson(const Ledger& ledger, const std::array<Trace, 3>& traces,
                      std::span<const TraceMethod> shown);

/// "full", "part", "none".
QString keyOf(Coverage coverage);
/// What stands for a victim in results: the identity number, else the name.
QString victimKey(const LedgerVictim& victim);

} // namespace cluechain
