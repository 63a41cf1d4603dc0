#pragma once

#include "models/funds/trace.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace cluechain::lots
{

/// Origin of clean money: whatever no victim paid. Older than all origins.
inline constexpr qint32 clean = -1;

/// Money of one origin: a part of a transfer, or lying on an account.
struct Piece {
    qint32 origin = clean;
    qint64 fen = 0;
};

/// Adds to the piece of the same origin, or as a last one.
inline void addPiece(std::vector<Piece>& pieces, qint32 origin, qint64 fen)
{
    if (fen == 0)
        return;
    if (!pieces.empty() && pieces.front().origin == origin) { // where clean money mostly is
        pieces.front().fen += fen;
        return;
    }
    for (size_t i = pieces.size(); i-- > 0;) { // else most often it is the last one
        if (pieces[i].origin == origin) {
            pieces[i].fen += fen;
            return;
        }
    }
    pieces.push_back({origin, fen});
}

/// What lies on one account, in the order in which it came. FIFO draws on the oldest, LIFO on the
/// newest lots.
class Queue
{
public:
    struct Lot {
        qint32 origin = clean;
        qint64 fen = 0;
        qint64 sinceUs = 0;
    };

    explicit Queue(TraceMethod method)
        : m_newestFirst(method == TraceMethod::Lifo)
    {
    }

    qint64 total() const { return m_total; }

    void put(Piece piece, qint64 atUs, bool keepsTimes)
    {
        if (piece.fen == 0)
            return;
        m_total += piece.fen;
        const bool joins = m_lots.size() > m_first && m_lots.back().origin == piece.origin &&
                           (!keepsTimes || piece.origin == clean);
        if (joins)
            m_lots.back().fen += piece.fen;
        else
            m_lots.push_back({piece.origin, piece.fen, atUs});
    }

    void put(std::span<const Piece> pieces, qint64 atUs, bool keepsTimes)
    {
        for (const Piece& piece : pieces)
            put(piece, atUs, keepsTimes);
    }

    /// Draws so much, or all there is; what it took by origin, in the order of taking.
    void take(qint64 fen, std::vector<Piece>& out)
    {
        out.clear();
        fen = std::min(fen, m_total);
        m_total -= fen;
        while (fen > 0) {
            Lot& lot = m_newestFirst ? m_lots.back() : m_lots[m_first];
            const qint64 part = std::min(fen, lot.fen);
            addPiece(out, lot.origin, part);
            lot.fen -= part;
            fen -= part;
            if (lot.fen > 0)
                break;
            if (m_newestFirst)
                m_lots.pop_back();
            else
                ++m_first;
        }
        if (m_first > 64 && m_first * 2 > m_lots.size()) {
            m_lots.erase(m_lots.begin(), m_lots.begin() + std::ptrdiff_t(m_first));
            m_first = 0;
        }
    }

    /// Makes clean what came before `sinceUs`; says what that was.
    template <typename Take>
    void expire(qint64 sinceUs, Take&& expired)
    {
        for (size_t i = m_first; i < m_lots.size(); ++i) {
            if (m_lots[i].origin != clean && m_lots[i].sinceUs < sinceUs) {
                expired(Piece{m_lots[i].origin, m_lots[i].fen});
                m_lots[i].origin = clean;
            }
        }
    }

    template <typename Take>
    void each(Take&& take) const
    {
        for (size_t i = m_first; i < m_lots.size(); ++i)
            take(Piece{m_lots[i].origin, m_lots[i].fen});
    }

private:
    bool m_newestFirst;
    qint64 m_total = 0;
    size_t m_first = 0;
    std::vector<Lot> m_lots;
};

/// What lies on one account by origin: every outflow draws on all of them in proportion.
class Pool
{
public:
    explicit Pool(TraceMethod) {}

    qint64 total() const { return m_total; }

    void put(Piece piece, qint64 atUs, bool)
    {
        if (piece.fen == 0)
            return;
        m_total += piece.fen;
        auto at = m_lots.end();
        if (!m_lots.empty() && m_lots.back().origin >= piece.origin)
            at = std::lower_bound(
                m_lots.begin(), m_lots.end(), piece.origin,
                [](const Queue::Lot& lot, qint32 origin) { return lot.origin < origin; });
        if (at == m_lots.end() || at->origin != piece.origin)
            at = m_lots.insert(at, {piece.origin, 0, atUs});
        at->fen += piece.fen;
        at->sinceUs = atUs;
    }

    /// Pieces as take() gives them: by origin, but clean money may also come last.
    void put(std::span<const Piece> pieces, qint64 atUs, bool);

    void take(qint64 fen, std::vector<Piece>& out);

    template <typename Take>
    void expire(qint64 sinceUs, Take&& expired)
    {
        qint64 expiredFen = 0;
        for (Queue::Lot& lot : m_lots) {
            if (lot.origin != clean && lot.sinceUs < sinceUs) {
                expired(Piece{lot.origin, lot.fen});
                expiredFen += std::exchange(lot.fen, 0);
            }
        }
        if (expiredFen == 0)
            return;
        std::erase_if(m_lots, [](const Queue::Lot& lot) { return lot.fen == 0; });
        m_total -= expiredFen;
        put({clean, expiredFen}, sinceUs, false);
    }

    template <typename Take>
    void each(Take&& take) const
    {
        for (const Queue::Lot& lot : m_lots)
            take(Piece{lot.origin, lot.fen});
    }

private:
    void roundUp(size_t left, qint64 total, std::vector<Piece>& out);

    qint64 m_total = 0;
    std::vector<Queue::Lot> m_lots;    ///< By origin, clean first.
    std::vector<quint64> m_remainders; ///< Of the lots, while taking; kept for its memory.
    std::vector<quint32> m_close;      ///< Lots whose remainders are about the limit.
};

} // namespace cluechain::lots
