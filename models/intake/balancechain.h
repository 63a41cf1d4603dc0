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
    /// Of the order that the balances prove.
    const std::vector<Break>& breaks() const;

private:
    /// One way of reading the file: each balance follows from the one before or from the one after.
    struct Reading {
        qint64 fitting = 0;
        std::vector<Break> breaks;
    };

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
