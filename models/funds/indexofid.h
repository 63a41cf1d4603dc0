#pragma once

#include "models/funds/ledger.h"

#include <vector>

namespace cluechain
{

/// Places by ids that are random already: what the hash of a QHash would do twice. 0 is no id.
class IndexOfId
{
public:
    /// Makes room for so many; what was in it is gone.
    void reserve(size_t count)
    {
        size_t size = 64;
        while (size < count * 2)
            size *= 2;
        m_slots.assign(size, {});
    }

    void insert(qint64 id, quint32 index)
    {
        size_t at = slotOf(id);
        while (m_slots[at].id != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {id, index};
    }

    /// nobody, if there is none.
    quint32 find(qint64 id) const
    {
        if (id == 0 || m_slots.empty())
            return nobody;
        for (size_t at = slotOf(id); m_slots[at].id != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].id == id)
                return m_slots[at].index;
        }
        return nobody;
    }

    /// Fetches into the cache what find() will look at soon: it lies anywhere in some megabytes.
    void expect(qint64 id) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[slotOf(id)]);
    }

private:
    struct Slot {
        qint64 id = 0;
        quint32 index = nobody;
    };

    size_t slotOf(qint64 id) const
    {
        return size_t((quint64(id) * 0x9E3779B97F4A7C15ULL) >> 20) & (m_slots.size() - 1);
    }

    std::vector<Slot> m_slots;
};

/// The accounts of a ledger by their identities: for many of them, where findAccount() is for one.
inline IndexOfId accountsByIdentity(const Ledger& ledger)
{
    IndexOfId index;
    index.reserve(ledger.accounts().size());
    for (AccountIndex a = 0; a < ledger.accounts().size(); ++a)
        index.insert(ledger.account(a).id, a);
    return index;
}

} // namespace cluechain
