#pragma once

#include "models/core/money.h"

#include <QList>
#include <QString>

namespace cluechain
{

/// In what an axis counts money: in yuan up to 10,000, then in 万, then in 亿.
enum class MoneyUnit { Yuan, Wan, Yi };

MoneyUnit moneyUnitFor(Money largest);

/// "3 万", "2.5 亿", "800", in English "30,000": exact, without trailing zeros.
QString moneyTickText(Money amount, MoneyUnit unit);

/// Round amounts within [from, to] at steps of 1, 2 or 5 times a power of ten fen, at most
/// `atMost` of them; nought is one where it lies within.
QList<Money> moneyTicks(Money from, Money to, int atMost);

} // namespace cluechain
