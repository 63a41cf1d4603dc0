#pragma once

#include "models/funds/moneyindex.h"

#include <QList>
#include <QPointF>

namespace cluechain
{

/// Seconds since 1970 on a chart's axis: a double keeps them to the microsecond.
double chartSeconds(Instant at);
Instant chartInstant(double seconds);

/// The balance as steps within [from, to] for a picture `columns` pixels wide: of each pixel column
/// the first, lowest, highest and last in their order. A point of NaN parts the line where a gap
/// lies. x is in seconds, y in fen. Costs by the columns, not by the movements.
QList<QPointF> balanceSteps(const MoneyIndex& index, const QList<TimeGap>& gaps, Instant from,
                            Instant to, int columns);

} // namespace cluechain
