#include "widgets/charts/moneyaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyAxis)
};

qint64 fenOf(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return 100;
    case MoneyUnit::Wan:
        return 1'000'000;
    case MoneyUnit::Yi:
        return 10'000'000'000;
    }
    return 100;
}

} // namespace

MoneyUnit moneyUnitFor(Money largest)
{
    const qint64 fen = largest.magnitude().fen();
    return fen >= fenOf(MoneyUnit::Yi)   ? MoneyUnit::Yi
           : fen > fenOf(MoneyUnit::Wan) ? MoneyUnit::Wan
                                         : MoneyUnit::Yuan;
}

QString moneyTickText(Money amount, MoneyUnit unit)
{
    const qint64 one = fenOf(unit);
    const qint64 fen = amount.magnitude().fen();
    QString digits = QString::number(fen / one);
    QString rest = QString::number(fen % one + one).mid(1); // leading zeros kept
    while (rest.endsWith(u'0'))
        rest.chop(1);
    if (!rest.isEmpty())
        digits += u'.' + rest;
    if (amount.isNegative())
        digits.prepend(QChar(0x2212));
    if (fen == 0 || unit == MoneyUnit::Yuan)
        return digits;
    // %1 counts the unit, %2 is the whole amount: a language takes what its readers count in.
    QString text =
        unit == MoneyUnit::Wan
            ? Text::tr("%2", "%1: ten thousands of yuan, %2: all in yuan; on an axis")
            : Text::tr("%2", "%1: hundred millions of yuan, %2: all in yuan; on an axis");
    QString whole = amount.toDisplay();
    while (whole.contains(u'.') && (whole.endsWith(u'0') || whole.endsWith(u'.')))
        whole.chop(1);
    return text.replace(u"%1"_s, digits).replace(u"%2"_s, whole);
}

QList<Money> moneyTicks(Money from, Money to, int atMost)
{
    QList<Money> ticks;
    const qint64 low = from.fen();
    const qint64 high = to.fen();
    if (high < low)
        return ticks;
    const qint64 pieces = std::max(1, atMost - 1);
    qint64 step = 1;
    for (int i = 0; (high / step - low / step) > pieces; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2; // 1 2 5 10 20 50 …
    qint64 tick = low / step * step;
    if (tick < low)
        tick += step;
    for (; tick <= high; tick += step)
        ticks.append(Money::fromFen(tick));
    return ticks;
}

} // namespace cluechain
