#include "models/funds/lots.h"

#include <array>
#include <bit>

namespace cluechain::lots
{

namespace
{

__extension__ using Wide = unsigned __int128;

struct Quotient {
    quint64 whole = 0;
    quint64 remainder = 0;
};

/// a × b / by. `ratio` is about b / by: a guess by it, put right by the remainder, takes a fraction
/// of a division's time.
Quotient divide(quint64 a, quint64 b, quint64 by, double ratio)
{
    const Wide product = Wide(a) * b;
    if (product >> 63 != 0)
        return {quint64(product / by), quint64(product % by)};
    auto whole = quint64(double(a) * ratio);
    auto remainder = qint64(quint64(product) - whole * by);
    while (remainder < 0) {
        --whole;
        remainder += qint64(by);
    }
    while (remainder >= qint64(by)) {
        ++whole;
        remainder -= qint64(by);
    }
    return {whole, quint64(remainder)};
}

} // namespace

void Pool::put(std::span<const Piece> pieces, qint64 atUs, bool)
{
    if (!pieces.empty() && pieces.back().origin == clean) {
        put(pieces.back(), atUs, false);
        pieces = pieces.first(pieces.size() - 1);
    }
    // From the back: both are sorted, and the lots grow by the origins that are new.
    size_t fresh = 0;
    for (size_t lot = 0, piece = 0; piece < pieces.size(); ++piece) {
        while (lot < m_lots.size() && m_lots[lot].origin < pieces[piece].origin)
            ++lot;
        fresh += lot == m_lots.size() || m_lots[lot].origin != pieces[piece].origin;
    }
    size_t lot = m_lots.size();
    m_lots.resize(m_lots.size() + fresh);
    size_t to = m_lots.size();
    for (size_t piece = pieces.size(); piece-- > 0;) {
        const Piece& put = pieces[piece];
        m_total += put.fen;
        while (lot > 0 && m_lots[lot - 1].origin > put.origin)
            m_lots[--to] = m_lots[--lot];
        if (lot > 0 && m_lots[lot - 1].origin == put.origin) {
            m_lots[--to] = m_lots[--lot];
            m_lots[to].fen += put.fen;
            m_lots[to].sinceUs = atUs;
        } else {
            m_lots[--to] = {put.origin, put.fen, atUs};
        }
    }
}

void Pool::take(qint64 fen, std::vector<Piece>& out)
{
    out.clear();
    if (fen >= m_total) {
        out.reserve(m_lots.size());
        for (const Queue::Lot& lot : m_lots)
            out.push_back({lot.origin, lot.fen});
        m_lots.clear();
        m_total = 0;
        return;
    }
    // Whole fen by the floor, what is left over by the largest remainder, ties to the older origin.
    const double ratio = double(fen) / double(m_total);
    out.resize(m_lots.size());
    m_remainders.resize(m_lots.size());
    qint64 left = fen;
    for (size_t i = 0; i < m_lots.size(); ++i) {
        const Quotient share =
            divide(quint64(m_lots[i].fen), quint64(fen), quint64(m_total), ratio);
        out[i] = {m_lots[i].origin, qint64(share.whole)};
        m_remainders[i] = share.remainder;
        left -= qint64(share.whole);
    }
    if (left > 0)
        roundUp(size_t(left), m_total, out);
    m_total -= fen;
    bool hasEmpty = false;
    for (size_t i = 0; i < m_lots.size(); ++i) {
        m_lots[i].fen -= out[i].fen;
        hasEmpty |= m_lots[i].fen == 0 || out[i].fen == 0;
    }
    if (!hasEmpty)
        return;
    std::erase_if(m_lots, [](const Queue::Lot& lot) { return lot.fen == 0; });
    std::erase_if(out, [](const Piece& piece) { return piece.fen == 0; });
}

/// One fen more for the `left` largest remainders. They are counted by their first bits, so that
/// only those have to be compared which lie about the limit.
void Pool::roundUp(size_t left, qint64 total, std::vector<Piece>& out)
{
    constexpr int bits = 6;
    const int shift = std::max(0, int(std::bit_width(quint64(total))) - bits);
    std::array<quint32, 1 << bits> counts{};
    for (const quint64 remainder : m_remainders)
        ++counts[remainder >> shift];
    size_t limit = counts.size() - 1;
    while (counts[limit] < left)
        left -= counts[limit--];
    m_close.clear();
    for (size_t i = 0; i < m_remainders.size(); ++i) {
        const size_t group = m_remainders[i] >> shift;
        out[i].fen += group > limit;
        if (group == limit)
            m_close.push_back(quint32(i));
    }
    if (left < m_close.size())
        std::nth_element(m_close.begin(), m_close.begin() + std::ptrdiff_t(left), m_close.end(),
                         [this](quint32 a, quint32 b) {
                             return m_remainders[a] != m_remainders[b]
                                        ? m_remainders[a] > m_remainders[b]
                                        : a < b;
                         });
    for (size_t i = 0; i < left; ++i)
        ++out[m_close[i]].fen;
}

} // namespace cluechain::lots
