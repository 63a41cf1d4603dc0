#pragma once

#include "models/funds/moneyseries.h"

namespace cluechain
{

/// Sums and extremes over any stretch of a long series, in steps that grow with its logarithm: what
/// lets a picture of ten million movements be drawn anew while a person zooms. Keeps the points of
/// the series it was made of, shared. Immutable: any thread may read it.
class MoneyIndex
{
public:
    explicit MoneyIndex(const MoneySeries& series);

    const QList<MoneyPoint>& points() const { return m_points; }
    qsizetype size() const { return m_points.size(); }
    bool hasBalance() const { return nextBalance(0, size()) < size(); }

    /// Position of the first movement at `at` or later; size() where there is none.
    qsizetype firstFrom(Instant at) const;

    /// Sums of the movements [begin, end).
    Money in(qsizetype begin, qsizetype end) const;
    Money out(qsizetype begin, qsizetype end) const;

    /// Positions of the first, lowest, highest and last balance within [begin, end), ascending and
    /// each once. Empty where none of these movements has a balance.
    QList<qsizetype> balanceExtremes(qsizetype begin, qsizetype end) const;
    /// The first position within [begin, end) with a balance; `end` where there is none.
    qsizetype nextBalance(qsizetype begin, qsizetype end) const;
    /// The last position before `end` with a balance; -1 where there is none.
    qsizetype lastBalance(qsizetype end) const;

private:
    /// Positions of the lowest and highest balance of a block; -1 where it has none.
    struct Extremes {
        qsizetype low = -1;
        qsizetype high = -1;
    };
    struct Level {
        qsizetype length = 1; ///< Of its blocks, in movements.
        QList<Extremes> blocks = {};
    };

    Extremes join(Extremes a, Extremes b) const;
    Extremes ofPoint(qsizetype at) const;
    /// The longest block that begins at `at`, ends by `end` and passes `test`; none: nullptr.
    template <typename Test>
    const Level* blockAt(qsizetype at, qsizetype end, const Test& test) const;
    Money upTo(const QList<Money>& blocks, Money MoneyPoint::*side, qsizetype end) const;

    QList<MoneyPoint> m_points;
    QList<Money> m_inBlocks; ///< Of all movements before each block of the lowest level.
    QList<Money> m_outBlocks;
    QList<Level> m_levels; ///< Shortest blocks first.
};

} // namespace cluechain
