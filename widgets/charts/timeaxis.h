#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

namespace cluechain
{

/// A step of China's calendar: what a tick or a bar of a time axis stands for.
struct TimeStep {
    enum class Unit { Second, Minute, Hour, Day, Month, Year };

    Unit unit = Unit::Day;
    int count = 1;

    /// Start of the step that `at` lies in; weeks (7 days) begin on Monday.
    Instant floor(Instant at) const;
    Instant next(Instant start) const;
    /// "15 min", "1 day": how long the step is, in words.
    QString toText() const;
    /// Of average months and years.
    double seconds() const;

    friend bool operator==(TimeStep, TimeStep) = default;
};

/// The smallest readable step, from a second to decades, that parts `seconds` into at most
/// `atMost` pieces.
TimeStep timeStepFor(double seconds, int atMost);

struct TimeTick {
    Instant at = {};
    QString label = {}; ///< Two lines where a new day, month or year begins, and at the first tick.
};

/// Ticks within [from, to], at most `atMost` of them, with labels as short as the step allows:
/// years, months, days, hours and minutes, seconds.
QList<TimeTick> timeTicks(Instant from, Instant to, int atMost);

} // namespace cluechain
