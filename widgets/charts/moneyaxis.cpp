#include "widgets/charts/moneyaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

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

QString moneyUnitText(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return Text::tr("yuan");
    case MoneyUnit::Wan:
        return Text::tr("10,000 yuan");
    case MoneyUnit::Yi:
        return Text::tr("100 million yuan");
    }
    return {};
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
    if (fen == 0)
        return digits;
    switch (unit) {
    case MoneyUnit::Yuan:
        return digits;
    case MoneyUnit::Wan:
        return Text::tr("%1×10⁴", "amount in ten thousand yuan on an axis").arg(digits);
    case MoneyUnit::Yi:
        return Text::tr("%1×10⁸", "amount in hundred million yuan on an axis").arg(digits);
    }
    return digits;
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
