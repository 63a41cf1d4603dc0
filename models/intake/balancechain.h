#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace cluechain
{

/// Follows the balances of one delivered statement, row by row in the order of the file, and finds
/// whether the file runs oldest first or newest first and where rows are missing.
class BalanceChain
{
public:
    /// The file runs one way, and read the other way each of its rows is a break. Likely keeps
    /// breaks of a way only while it can still be the right one, which saves most of the memory.
    enum class Keep { Likely, All };

    explicit BalanceChain(Keep keep = Keep::Likely)
        : m_keep(keep)
    {
    }

    struct Break {
        qint64 row = 0;    ///< Id of the row, in time the later one of the two.
        qint64 line = 0;   ///< Its line.
        qint64 gapFen = 0; ///< Its balance less what it should be; above 0 money in is missing.
    };

    /// `direction` 1 in, -1 out, 0 unknown: then either is right.
    void add(qint64 row, qint64 line, int direction, qint64 fen, std::optional<qint64> balanceFen);

    /// 1 oldest first, -1 newest first, 0 where no two balances tell.
    int sequence() const;
    bool hasBalance() const { return m_withBalance > 0; }
    /// Of the order that the balances prove. Not all of them if hasLostBreaks().
    const std::vector<Break>& breaks() const { return proven().breaks; }
    /// The file turned round after so many rows that the breaks of this order were given up: the
    /// same rows tell them again to a chain that keeps all.
    bool hasLostBreaks() const { return proven().areBreaksLost; }

private:
    /// One way of reading the file: each balance follows from the one before or from the one after.
    struct Reading {
        qint64 fitting = 0;
        std::vector<Break> breaks;
        bool areBreaksLost = false;

        void add(const Break& one)
        {
            if (!areBreaksLost)
                breaks.push_back(one);
        }
    };

    const Reading& proven() const { return sequence() < 0 ? m_newestFirst : m_oldestFirst; }
    void giveUp(Reading& behind, const Reading& ahead) const;

    Keep m_keep;
    bool m_hasLast = false;
    qint64 m_lastRow = 0;
    qint64 m_lastLine = 0;
    qint64 m_lastBalance = 0;
    qint64 m_lastSigned = 0; ///< What the last row with a balance moved.
    qint64 m_lastUnsure = 0; ///< The part of it whose sign is unknown.
    qint64 m_between = 0;    ///< What rows without a balance moved since.
    qint64 m_unsureBetween = 0;
    qint64 m_withBalance = 0;
    Reading m_oldestFirst;
    Reading m_newestFirst;
};

} // namespace cluechain
