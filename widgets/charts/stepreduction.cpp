#include "widgets/charts/stepreduction.h"

#include <algorithm>
#include <array>
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

namespace
{

QPointF pointOf(const MoneyPoint& point)
{
    return {chartSeconds(point.at), double(point.balance->fen())};
}

/// Adds the points of one pixel column.
void appendColumn(QList<QPointF>& out, const QList<const MoneyPoint*>& column)
{
    if (column.size() <= 4) {
        for (const MoneyPoint* point : column)
            out.append(pointOf(*point));
        return;
    }
    const auto byBalance = [](const MoneyPoint* a, const MoneyPoint* b) {
        return *a->balance < *b->balance;
    };
    const auto [low, high] = std::minmax_element(column.cbegin(), column.cend(), byBalance);
    // They lie in one list: the order of their addresses is the order of time.
    std::array<const MoneyPoint*, 4> kept{column.first(), *low, *high, column.last()};
    std::sort(kept.begin(), kept.end());
    const auto end = std::unique(kept.begin(), kept.end());
    for (auto it = kept.begin(); it != end; ++it)
        out.append(pointOf(**it));
}

} // namespace

QList<QPointF> balanceSteps(const MoneySeries& series, Instant from, Instant to, int columns)
{
    QList<QPointF> out;
    if (to < from || columns < 1)
        return out;
    // One point on either side, so that the line enters and leaves the picture.
    auto first = std::lower_bound(series.points.cbegin(), series.points.cend(), from,
                                  [](const MoneyPoint& p, Instant at) { return p.at < at; });
    while (first != series.points.cbegin()) {
        --first;
        if (first->balance)
            break;
    }
    const double width = std::max(1e-6, chartSeconds(to) - chartSeconds(from)) / columns;

    auto gap = series.gaps.cbegin();
    QList<const MoneyPoint*> column;
    qint64 columnNumber = std::numeric_limits<qint64>::min();
    for (auto it = first; it != series.points.cend(); ++it) {
        if (!it->balance)
            continue;
        const auto number = qint64(std::floor((chartSeconds(it->at) - chartSeconds(from)) / width));
        while (gap != series.gaps.cend() && gap->from < it->at) {
            appendColumn(out, column);
            column.clear();
            if (!out.isEmpty() && out.last().x() <= chartSeconds(gap->from)) {
                out.append({chartSeconds(gap->from), out.last().y()});
                out.append({chartSeconds(gap->from), std::numeric_limits<double>::quiet_NaN()});
            }
            ++gap;
        }
        if (number != columnNumber) {
            appendColumn(out, column);
            column.clear();
            columnNumber = number;
        }
        column.append(&*it);
        if (it->at > to)
            break;
    }
    appendColumn(out, column);
    return out;
}

} // namespace cluechain
