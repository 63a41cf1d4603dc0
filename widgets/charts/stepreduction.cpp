#include "widgets/charts/stepreduction.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cluechain
{

double chartSeconds(Instant at)
{
    return double(at.microseconds()) / 1e6;
}

Instant chartInstant(double seconds)
{
    return Instant::fromMicroseconds(qint64(seconds * 1e6));
}

QList<QPointF> balanceSteps(const MoneyIndex& index, const QList<TimeGap>& gaps, Instant from,
                            Instant to, int columns)
{
    QList<QPointF> out;
    if (to < from || columns < 1)
        return out;
    const QList<MoneyPoint>& points = index.points();
    // One point on either side, so that the line enters and leaves the picture.
    qsizetype at = std::max<qsizetype>(0, index.lastBalance(index.firstFrom(from)));
    const qsizetype beyond = index.firstFrom(Instant::fromMicroseconds(to.microseconds() + 1));
    const qsizetype end = std::min(index.nextBalance(beyond, index.size()) + 1, index.size());
    const qint64 begin = from.microseconds();
    const double width = std::max(1.0, double(to.microseconds() - begin) / columns);

    auto gap = gaps.cbegin();
    while ((at = index.nextBalance(at, end)) < end) {
        const MoneyPoint& point = points[at];
        for (; gap != gaps.cend() && gap->from < point.at; ++gap) {
            if (out.isEmpty() || out.last().x() > chartSeconds(gap->from))
                continue;
            out.append({chartSeconds(gap->from), out.last().y()});
            out.append({chartSeconds(gap->from), std::numeric_limits<double>::quiet_NaN()});
        }
        const double column = std::floor(double(point.at.microseconds() - begin) / width);
        const auto next = Instant::fromMicroseconds(begin + qint64((column + 1) * width) + 1);
        qsizetype columnEnd = std::clamp(index.firstFrom(next), at + 1, end);
        if (gap != gaps.cend() && gap->from < points[columnEnd - 1].at)
            columnEnd = std::max(
                at + 1, index.firstFrom(Instant::fromMicroseconds(gap->from.microseconds() + 1)));
        const QList<qsizetype> kept = index.balanceExtremes(at, columnEnd);
        for (const qsizetype i : kept)
            out.append({chartSeconds(points[i].at), double(points[i].balance->fen())});
        at = columnEnd;
    }
    return out;
}

} // namespace cluechain
