#include "models/intake/balancechain.h"

#include <cstdlib>

namespace cluechain
{

namespace
{

/// A reading with so many breaks, and so many times fewer rows that fit, is not the right one.
constexpr size_t manyBreaks = 64;
constexpr qint64 farAhead = 8;

/// The difference that stays unexplained when `unsure` may have gone either way.
qint64 unexplained(qint64 difference, qint64 unsure)
{
    if (unsure != 0 && std::abs(difference) == unsure)
        return 0;
    return difference;
}

} // namespace

void BalanceChain::add(qint64 row, qint64 line, int direction, qint64 fen,
                       std::optional<qint64> balanceFen)
{
    const qint64 moved = direction * fen;
    const qint64 unsure = direction == 0 ? fen : 0;
    if (!balanceFen) {
        m_between += moved;
        m_unsureBetween += unsure;
        return;
    }
    ++m_withBalance;
    if (m_hasLast) {
        const qint64 older = unexplained(*balanceFen - (m_lastBalance + m_between + moved),
                                         unsure + m_unsureBetween);
        if (older == 0)
            ++m_oldestFirst.fitting;
        else
            m_oldestFirst.add({row, line, older});
        const qint64 newer = unexplained(m_lastBalance - (*balanceFen + m_between + m_lastSigned),
                                         m_lastUnsure + m_unsureBetween);
        if (newer == 0)
            ++m_newestFirst.fitting;
        else
            m_newestFirst.add({m_lastRow, m_lastLine, newer});
        giveUp(m_oldestFirst, m_newestFirst);
        giveUp(m_newestFirst, m_oldestFirst);
    }
    m_hasLast = true;
    m_lastRow = row;
    m_lastLine = line;
    m_lastBalance = *balanceFen;
    m_lastSigned = moved;
    m_lastUnsure = unsure;
    m_between = 0;
    m_unsureBetween = 0;
}

int BalanceChain::sequence() const
{
    if (m_oldestFirst.fitting == m_newestFirst.fitting)
        return 0;
    return m_oldestFirst.fitting > m_newestFirst.fitting ? 1 : -1;
}

void BalanceChain::giveUp(Reading& behind, const Reading& ahead) const
{
    if (m_keep == Keep::All || behind.breaks.size() < manyBreaks ||
        behind.fitting * farAhead > ahead.fitting)
        return;
    behind.breaks = {};
    behind.areBreaksLost = true;
}

} // namespace cluechain
