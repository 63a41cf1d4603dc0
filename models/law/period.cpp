#include "models/law/period.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

constexpr QLatin1StringView keys[]{"minute"_L1, "hour"_L1, "day"_L1, "workday"_L1, "month"_L1};

} // namespace

std::optional<PeriodUnit> periodUnitFromKey(QStringView key)
{
    for (int i = 0; i < int(std::size(keys)); ++i)
        if (keys[i] == key)
            return PeriodUnit(i);
    return std::nullopt;
}

QString periodText(const Period& period)
{
    // No plural forms: they would need a translation of English into English.
    const int n = period.length;
    switch (period.unit) {
    case PeriodUnit::Minute:
        return n == 1 ? Text::tr("1 minute") : Text::tr("%1 minutes").arg(n);
    case PeriodUnit::Hour:
        return n == 1 ? Text::tr("1 hour") : Text::tr("%1 hours").arg(n);
    case PeriodUnit::Day:
        return n == 1 ? Text::tr("1 day") : Text::tr("%1 days").arg(n);
    case PeriodUnit::Workday:
        return n == 1 ? Text::tr("1 working day") : Text::tr("%1 working days").arg(n);
    case PeriodUnit::Month:
        return n == 1 ? Text::tr("1 month") : Text::tr("%1 months").arg(n);
    }
    return {};
}

} // namespace cluechain
