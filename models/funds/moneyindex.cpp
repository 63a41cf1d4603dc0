#include "models/funds/moneyindex.h"

#include <algorithm>
#include <array>

namespace cluechain
{

namespace
{

constexpr qsizetype shortestBlock = 16;
constexpr qsizetype blocksInBlock = 16;

} // namespace

MoneyIndex::MoneyIndex(const MoneySeries& series)
    : m_points(series.points)
{
    Level level{.length = shortestBlock};
    Money in;
    Money out;
    for (qsizetype begin = 0; begin < size(); begin += shortestBlock) {
        m_inBlocks.append(in);
        m_outBlocks.append(out);
        Extremes block;
        const qsizetype end = std::min(size(), begin + shortestBlock);
        for (qsizetype i = begin; i < end; ++i) {
            in += m_points[i].in;
            out += m_points[i].out;
            block = join(block, ofPoint(i));
        }
        level.blocks.append(block);
    }
    while (level.blocks.size() > 1) {
        m_levels.append(level);
        Level next{.length = level.length * blocksInBlock};
        for (qsizetype i = 0; i < level.blocks.size(); ++i) {
            if (i % blocksInBlock == 0)
                next.blocks.append(level.blocks[i]);
            else
                next.blocks.last() = join(next.blocks.last(), level.blocks[i]);
        }
        level = next;
    }
}

qsizetype MoneyIndex::firstFrom(Instant at) const
{
    return std::lower_bound(m_points.cbegin(), m_points.cend(), at,
                            [](const MoneyPoint& p, Instant t) { return p.at < t; }) -
           m_points.cbegin();
}

Money MoneyIndex::upTo(const QList<Money>& blocks, Money MoneyPoint::*side, qsizetype end) const
{
    const qsizetype block = end / shortestBlock;
    const bool atTheEnd = block >= blocks.size();
    if (blocks.isEmpty())
        return {};
    const qsizetype known = atTheEnd ? blocks.size() - 1 : block;
    Money sum = blocks[known];
    for (qsizetype i = known * shortestBlock; i < end; ++i)
        sum += m_points[i].*side;
    return sum;
}

Money MoneyIndex::in(qsizetype begin, qsizetype end) const
{
    return upTo(m_inBlocks, &MoneyPoint::in, end) - upTo(m_inBlocks, &MoneyPoint::in, begin);
}

Money MoneyIndex::out(qsizetype begin, qsizetype end) const
{
    return upTo(m_outBlocks, &MoneyPoint::out, end) - upTo(m_outBlocks, &MoneyPoint::out, begin);
}

MoneyIndex::Extremes MoneyIndex::ofPoint(qsizetype at) const
{
    return m_points[at].balance ? Extremes{at, at} : Extremes();
}

MoneyIndex::Extremes MoneyIndex::join(Extremes a, Extremes b) const
{
    if (a.low < 0 || b.low < 0)
        return a.low < 0 ? b : a;
    const auto balance = [this](qsizetype at) { return *m_points[at].balance; };
    return {balance(b.low) < balance(a.low) ? b.low : a.low,
            balance(b.high) > balance(a.high) ? b.high : a.high};
}

template <typename Test>
const MoneyIndex::Level* MoneyIndex::blockAt(qsizetype at, qsizetype end, const Test& test) const
{
    const Level* found = nullptr;
    for (const Level& level : m_levels) {
        if (at % level.length != 0 || at + level.length > end ||
            !test(level.blocks[at / level.length]))
            break;
        found = &level;
    }
    return found;
}

qsizetype MoneyIndex::nextBalance(qsizetype begin, qsizetype end) const
{
    const auto isEmpty = [](Extremes block) { return block.low < 0; };
    while (begin < end && !m_points[begin].balance) {
        const Level* level = blockAt(begin, end, isEmpty);
        begin += level ? level->length : 1;
    }
    return std::min(begin, end);
}

qsizetype MoneyIndex::lastBalance(qsizetype end) const
{
    while (end > 0) {
        const Level* empty = nullptr;
        for (const Level& level : m_levels) {
            if (end % level.length != 0 || level.blocks[end / level.length - 1].low >= 0)
                break;
            empty = &level;
        }
        if (!empty && m_points[end - 1].balance)
            return end - 1;
        end -= empty ? empty->length : 1;
    }
    return -1;
}

QList<qsizetype> MoneyIndex::balanceExtremes(qsizetype begin, qsizetype end) const
{
    const qsizetype first = nextBalance(begin, end);
    if (first >= end)
        return {};
    Extremes all;
    for (qsizetype i = first; i < end;) {
        const Level* level = blockAt(i, end, [](Extremes) { return true; });
        all = join(all, level ? level->blocks[i / level->length] : ofPoint(i));
        i += level ? level->length : 1;
    }
    std::array<qsizetype, 4> kept{first, all.low, all.high, lastBalance(end)};
    std::sort(kept.begin(), kept.end());
    return {kept.begin(), std::unique(kept.begin(), kept.end())};
}

} // namespace cluechain
