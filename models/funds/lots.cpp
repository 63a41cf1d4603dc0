#include "models/funds/lots.h"

namespace cluechain::lots
{

void Pool::take(qint64 fen, std::vector<Piece>& out)
{
    out.clear();
    if (fen >= m_total) {
        for (const Queue::Lot& lot : m_lots)
            out.push_back({lot.origin, lot.fen});
        m_lots.clear();
        m_total = 0;
        return;
    }
    // Whole fen by the floor, what is left over by the largest remainder, ties to the older origin.
    __extension__ using Wide = unsigned __int128;
    const auto total = quint64(m_total);
    qint64 left = fen;
    m_rests.clear();
    out.reserve(m_lots.size());
    for (size_t i = 0; i < m_lots.size(); ++i) {
        const Wide product = Wide(quint64(fen)) * quint64(m_lots[i].fen);
        quint64 share = 0;
        quint64 remainder = 0;
        if (product >> 64 == 0) {
            share = quint64(product) / total;
            remainder = quint64(product) % total;
        } else {
            share = quint64(product / total);
            remainder = quint64(product % total);
        }
        out.push_back({m_lots[i].origin, qint64(share)});
        left -= qint64(share);
        if (remainder > 0)
            m_rests.push_back({remainder, quint32(i)});
    }
    if (left > 0) {
        const auto larger = [](const Rest& a, const Rest& b) {
            return a.remainder != b.remainder ? a.remainder > b.remainder : a.lot < b.lot;
        };
        if (size_t(left) < m_rests.size())
            std::nth_element(m_rests.begin(), m_rests.begin() + left, m_rests.end(), larger);
        for (qint64 i = 0; i < left; ++i)
            ++out[m_rests[size_t(i)].lot].fen;
    }
    m_total -= fen;
    bool isEmptied = false;
    for (size_t i = 0; i < m_lots.size(); ++i) {
        m_lots[i].fen -= out[i].fen;
        isEmptied = isEmptied || m_lots[i].fen == 0;
    }
    if (isEmptied)
        std::erase_if(m_lots, [](const Queue::Lot& lot) { return lot.fen == 0; });
    std::erase_if(out, [](const Piece& piece) { return piece.fen == 0; });
}

} // namespace cluechain::lots
