#pragma once

#include "models/funds/ledger.h"

#include <bit>
#include <vector>

namespace cluechain
{

/// The transfers that are still to be looked at, by position. Only later ones are ever added, so
/// one pass sees them all, and costs next to nothing where few are looked at.
class Agenda
{
public:
    explicit Agenda(size_t size)
        : m_words((size + 63) / 64, 0)
    {
    }

    void add(TransferIndex i) { m_words[i / 64] |= quint64(1) << (i % 64); }

    /// Calls `look` for each, in order, those that it adds behind included, until it says no.
    template <typename Look>
    void run(Look&& look)
    {
        for (size_t w = 0; w < m_words.size(); ++w) {
            quint64 ahead = ~quint64(0);
            while (const quint64 left = m_words[w] & ahead) {
                const int bit = std::countr_zero(left);
                ahead = bit == 63 ? 0 : ~quint64(0) << (bit + 1);
                if (!look(TransferIndex(w * 64 + size_t(bit))))
                    return;
            }
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace cluechain
