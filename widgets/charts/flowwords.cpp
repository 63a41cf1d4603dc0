#include "widgets/charts/flowwords.h"

#include <QCoreApplication>

#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

} // namespace

QString flowAmount(Money amount)
{
    constexpr qint64 wan = 1'000'000;
    QString yuan = Money::fromFen((amount.fen() + 50) / 100 * 100).toDisplay().chopped(3);
    if (amount.fen() < wan)
        return yuan;
    const qint64 tenths = (amount.fen() + wan / 20) / (wan / 10);
    QString wanText = QString::number(tenths / 10);
    if (tenths % 10 != 0)
        wanText += u'.' + QString::number(tenths % 10);
    QString text =
        Text::tr("%1", "an amount in a picture; %1: whole yuan, %2: ten thousands of yuan");
    return text.replace("%1"_L1, yuan).replace("%2"_L1, wanText); // arg() wants both
}

QString flowLevelName(int column)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Flow", "Victims"), QT_TRANSLATE_NOOP("Flow", "Level 1"),
        QT_TRANSLATE_NOOP("Flow", "Level 2"), QT_TRANSLATE_NOOP("Flow", "Level 3"),
        QT_TRANSLATE_NOOP("Flow", "Level 4"), QT_TRANSLATE_NOOP("Flow", "Level 5"),
        QT_TRANSLATE_NOOP("Flow", "Level 6"), QT_TRANSLATE_NOOP("Flow", "Level 7"),
        QT_TRANSLATE_NOOP("Flow", "Level 8"), QT_TRANSLATE_NOOP("Flow", "Level 9")};
    return size_t(column) < names.size() ? Text::tr(names.at(size_t(column)))
                                         : Text::tr("Level %1").arg(column);
}

QString flowKindName(FlowFigure::Kind kind)
{
    switch (kind) {
    case FlowFigure::Kind::Victim:
        return Text::tr("Victim");
    case FlowFigure::Kind::Account:
    case FlowFigure::Kind::Organisation:
        return Text::tr("Account");
    case FlowFigure::Kind::Gap:
        return Text::tr("Statement not obtained");
    case FlowFigure::Kind::Cash:
        return Text::tr("Cash out");
    case FlowFigure::Kind::Fee:
        return Text::tr("Fee");
    case FlowFigure::Kind::Merchant:
        return Text::tr("Merchant");
    case FlowFigure::Kind::Hub:
        return Text::tr("Payment company");
    case FlowFigure::Kind::Fold:
        return Text::tr("Folded accounts");
    }
    return {};
}

QString flowSincePayment(Instant paid, Instant first, Instant last)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = paid.secondsTo(last);
    const qint64 unit = seconds < 2 * hour ? minute : seconds < 3 * day ? hour : day;
    const qint64 from = paid.secondsTo(first) / unit;
    const qint64 to = seconds / unit;
    const QString numbers =
        from == to ? QString::number(from) : Text::tr("%1–%2").arg(from).arg(to);
    return unit == minute ? Text::tr("%1 min after payment").arg(numbers)
           : unit == hour ? Text::tr("%1 h after payment").arg(numbers)
                          : Text::tr("%1 d after payment").arg(numbers);
}

} // namespace cluechain
