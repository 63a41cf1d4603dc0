#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

/// One movement of money on an account: a row of its statement, or a payment of a report.
struct MoneyPoint {
    Instant at = {};
    Money in = {};
    Money out = {};
    std::optional<Money> balance = {}; ///< After the movement; none where the source gives none.
    qint64 row = 0;                    ///< Id of what stands behind it, for opening its rows.
};

/// A stretch of time for which nothing was obtained, and why that is known.
struct TimeGap {
    Instant from = {};
    Instant to = {};
    QString why = {};
};

/// A span of time, both ends within.
struct TimeSpan {
    Instant from = {};
    Instant to = {};
};

/// The movements of one account or one case in the order of time.
struct MoneySeries {
    QList<MoneyPoint> points = {}; ///< Ascending by time; equal times keep the statement's order.
    QList<TimeGap> gaps = {};
};

/// The shortest span in which four fifths of the money moves, with some air around it, where that
/// is a small part of the whole: mules are quiet for months and then move everything within an
/// hour.
std::optional<TimeSpan> busiestSpan(const MoneySeries& series);

} // namespace cluechain
