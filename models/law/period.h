#pragma once

#include <QString>

#include <optional>

namespace cluechain
{

/// 时, 日 and 月 are counted by three engines and never converted (刑诉法 §105); working days only
/// where a rule says 工作日.
enum class PeriodUnit { Minute, Hour, Day, Workday, Month };

/// A length that a rule gives: 24 hours, 3 days, 6 months.
struct Period {
    int length = 0;
    PeriodUnit unit = PeriodUnit::Day;

    bool isInstantaneous() const { return unit == PeriodUnit::Minute || unit == PeriodUnit::Hour; }
    /// Minutes and hours only.
    qint64 seconds() const { return qint64(length) * (unit == PeriodUnit::Hour ? 3600 : 60); }

    friend bool operator==(const Period&, const Period&) = default;
};

/// "minute", "hour", "day", "workday", "month".
std::optional<PeriodUnit> periodUnitFromKey(QStringView key);

/// "3 days", translated.
QString periodText(const Period& period);

} // namespace cluechain
