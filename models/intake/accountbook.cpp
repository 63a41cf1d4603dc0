#include "models/intake/accountbook.h"

#include "models/core/identifiers.h"
#include "models/store/sqlite.h"

namespace cluechain
{

namespace
{

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

AccountBook::AccountBook(sqlite::Database& db, CaseId caseId)
    : m_db(db)
    , m_case(caseId)
{
    sqlite::Statement query(db, "SELECT id, number, identity_id, is_card, named_by, holder,"
                                " holder_id_number, bank FROM account WHERE case_id = ?");
    query.bind(caseId);
    while (query.step()) {
        Entry made;
        made.id = query.get<qint64>(0);
        made.number = query.get<QString>(1);
        made.isCard = query.get<bool>(3);
        made.source = query.get<Source>(4);
        made.holder = query.get<QString>(5);
        made.idNumber = query.get<QString>(6);
        made.bank = query.get<QString>(7);
        made.hasEarlier = true;
        made.savedIdentity = query.get<qint64>(2);
        m_byId.insert(made.id, int(m_entries.size()));
        m_entries.push_back(std::move(made));
    }
    for (Entry& e : m_entries) {
        if (e.savedIdentity != e.id)
            e.parent = m_byId.value(e.savedIdentity, -1);
    }
}

qint64 AccountBook::idOf(CaseId caseId, const QString& number)
{
    const QByteArray utf8 = number.toUtf8();
    const qint64 value = caseId.value;
    return derivedIdValue(
        {"account", QByteArrayView(reinterpret_cast<const char*>(&value), sizeof value), utf8});
}

int AccountBook::add(const QString& number)
{
    const qint64 id = idOf(m_case, number);
    if (const auto known = m_byId.constFind(id); known != m_byId.cend())
        return *known;
    Entry made;
    made.id = id;
    made.number = number;
    made.isChanged = true;
    m_byId.insert(id, int(m_entries.size()));
    m_entries.push_back(std::move(made));
    return int(m_entries.size()) - 1;
}

AccountBook::Entry* AccountBook::entry(qint64 id)
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_entries[size_t(*found)];
}

AccountBook::Number AccountBook::find(std::string_view raw)
{
    if (raw.empty())
        return {};
    if (const auto known = m_byRaw.find(raw); known != m_byRaw.end())
        return known->second;
    const AccountNumber normalised = normaliseAccount(toText(raw));
    Number number;
    number.isDamaged = normalised.damaged;
    if (!normalised.damaged)
        number.id = findNormalised(normalised.number);
    m_byRaw.emplace(raw, number);
    return number;
}

qint64 AccountBook::findNormalised(const QString& number)
{
    return number.isEmpty() ? 0 : m_entries[size_t(add(number))].id;
}

void AccountBook::markAsCard(qint64 id)
{
    Entry* found = entry(id);
    if (!found || found->isCard)
        return;
    found->isCard = true;
    found->isChanged = true;
}

void AccountBook::describe(qint64 id, Source source, std::string_view holder,
                           std::string_view idNumber, std::string_view bank)
{
    Entry* found = entry(id);
    if (!found || source > found->source)
        return;
    const bool isBetter = source < found->source;
    const auto take = [&](QString& into, std::string_view text) {
        if (text.empty() || (!isBetter && !into.isEmpty()))
            return;
        into = toText(text);
        found->isChanged = true;
        found->source = source;
    };
    take(found->holder, holder);
    take(found->idNumber, idNumber);
    take(found->bank, bank);
}

int AccountBook::root(int index)
{
    while (m_entries[size_t(index)].parent >= 0)
        index = m_entries[size_t(index)].parent;
    return index;
}

void AccountBook::join(qint64 a, qint64 b)
{
    if (a == 0 || b == 0 || a == b || !entry(a) || !entry(b))
        return;
    const int first = root(m_byId.value(a));
    const int second = root(m_byId.value(b));
    if (first == second)
        return;
    Entry& one = m_entries[size_t(first)];
    Entry& other = m_entries[size_t(second)];
    other.parent = first;
    m_joinedEarlier |= one.hasEarlier && other.hasEarlier;
    one.hasEarlier |= other.hasEarlier;
}

qint64 AccountBook::identityOf(qint64 id)
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? 0 : m_entries[size_t(root(*found))].id;
}

QString AccountBook::numberOf(qint64 id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? QString() : m_entries[size_t(*found)].number;
}

void AccountBook::save()
{
    sqlite::Statement write(
        m_db, "INSERT INTO account(id, case_id, number, identity_id, is_card, bank, holder,"
              " holder_id_number, named_by) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
              " ON CONFLICT(id) DO UPDATE SET identity_id = ?4, is_card = ?5, bank = ?6,"
              " holder = ?7, holder_id_number = ?8, named_by = ?9");
    // Of numbers that are one account a card stands for it, and of several the one with the smaller
    // id: the order of reading does not matter.
    std::vector<int> stands(m_entries.size(), -1); // by root
    const auto rank = [this](int index) {
        const Entry& e = m_entries[size_t(index)];
        return std::pair(!e.isCard, e.id);
    };
    for (int i = 0; i < int(m_entries.size()); ++i) {
        int& best = stands[size_t(root(i))];
        if (best < 0 || rank(i) < rank(best))
            best = i;
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry& e = m_entries[i];
        const qint64 identity = m_entries[size_t(stands[size_t(root(int(i)))])].id;
        if (e.isChanged || e.savedIdentity != identity)
            write.run(e.id, m_case, e.number, identity, e.isCard, e.bank, e.holder, e.idNumber,
                      e.source);
        e.isChanged = false;
        e.savedIdentity = identity;
    }
}

} // namespace cluechain
