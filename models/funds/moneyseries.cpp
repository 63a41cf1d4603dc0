#include "models/funds/moneyseries.h"

#include <algorithm>

namespace cluechain
{

std::optional<TimeSpan> busiestSpan(const MoneySeries& series)
{
    const auto& points = series.points;
    if (points.size() < 6)
        return {};
    Money total;
    for (const MoneyPoint& point : points)
        total += point.in + point.out;
    const qint64 enough = total.fen() / 5 * 4;

    qsizetype first = 0;
    qint64 moved = 0;
    std::optional<TimeSpan> shortest;
    for (const MoneyPoint& last : points) {
        moved += (last.in + last.out).fen();
        while (moved - (points[first].in + points[first].out).fen() >= enough) {
            moved -= (points[first].in + points[first].out).fen();
            ++first;
        }
        if (moved < enough)
            continue;
        const TimeSpan span{points[first].at, last.at};
        if (!shortest || span.from.secondsTo(span.to) < shortest->from.secondsTo(shortest->to))
            shortest = span;
    }
    if (!shortest)
        return {};
    const qint64 air = std::max<qint64>(600, shortest->from.secondsTo(shortest->to) / 3);
    const TimeSpan shown{shortest->from.plusSeconds(-air), shortest->to.plusSeconds(air)};
    const qint64 whole = points.first().at.secondsTo(points.last().at);
    return shown.from.secondsTo(shown.to) < whole / 10 ? std::optional<TimeSpan>(shown)
                                                       : std::nullopt;
}

} // namespace cluechain
