#pragma once

#include "models/funds/flowfigure.h"

namespace cluechain
{

/// Amounts, which are never negative, as a flow writes them: 万 with one decimal from there on,
/// whole yuan below; in English whole yuan with commas. What it leaves out is said on hover.
QString flowAmount(Money amount);
/// "Level 2": the head of a column; "Victims" for the first.
QString flowLevelName(int column);
/// "cash", "payment company": what a card is that is no account.
QString flowKindName(FlowFigure::Kind kind);
/// "3–6 min after payment": when money came, by the times of its first and last arrival.
QString flowSincePayment(Instant paid, Instant first, Instant last);

} // namespace cluechain
