#include "models/funds/ledgeraccounts.h"

#include "models/funds/fundrules.h"

#include <algorithm>
#include <optional>
#include <span>

namespace cluechain
{

using namespace Qt::StringLiterals;

LedgerAccounts::LedgerAccounts(sqlite::Database& db, CaseId caseId, LedgerInput& input)
    : m_db(db)
    , m_case(caseId)
    , m_input(input)
    , m_numbered(db, "SELECT id FROM account WHERE case_id = ? AND number = ?")
{
    readNumbers();
    readVictims();
}

/// Whether a step through all numbers of the store is shorter than a look-up for each of the case.
bool LedgerAccounts::hasMostNumbers()
{
    const auto own = m_db.value<qint64>("SELECT count(*) FROM account WHERE case_id = ?", m_case);
    const auto all =
        m_db.value<qint64>("SELECT count(*) FROM (SELECT 1 FROM account LIMIT ?)", own * 4 + 1);
    return all <= own * 4;
}

void LedgerAccounts::readNumbers()
{
    struct Read {
        qint64 id;
        qint64 identity;
    };
    std::vector<Read> numbers;
    sqlite::Statement query(m_db, hasMostNumbers()
                                      ? "SELECT id, identity_id, number, is_card, bank, holder"
                                        " FROM account NOT INDEXED WHERE case_id = ? ORDER BY id"
                                      : "SELECT id, identity_id, number, is_card, bank, holder"
                                        " FROM account WHERE case_id = ? ORDER BY +id");
    query.bind(m_case);
    std::vector<LedgerAccount> own;
    while (query.step()) {
        const auto id = query.get<qint64>(0);
        numbers.push_back({id, query.get<qint64>(1)});
        own.push_back({.number = query.get<QString>(2),
                       .bank = query.get<QString>(4),
                       .holder = query.get<QString>(5)});
        if (query.get<bool>(3))
            m_cards.push_back({0, id, own.back().number});
    }
    IndexOfId ofIdentity;
    ofIdentity.reserve(numbers.size());
    m_ofNumber.reserve(numbers.size());
    m_input.accounts.reserve(numbers.size());
    size_t card = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto [id, identity] = numbers[i];
        quint32 at = ofIdentity.find(identity);
        if (at == nobody) {
            at = quint32(m_input.accounts.size());
            ofIdentity.insert(identity, at);
            m_input.accounts.push_back({.id = identity});
        }
        m_ofNumber.insert(id, at);
        if (card < m_cards.size() && m_cards[card].id == id)
            m_cards[card++].account = at;
        LedgerAccount& account = m_input.accounts[at];
        if (id == identity)
            account.number = std::move(own[i].number);
        if (account.bank.isEmpty() || id == identity)
            account.bank = std::move(own[i].bank);
        if (account.holder.isEmpty() || id == identity)
            account.holder = std::move(own[i].holder);
    }
    m_isNamedHub.assign(m_input.accounts.size(), false);
    m_isNamedShop.assign(m_input.accounts.size(), false);
}

quint32 LedgerAccounts::findNumber(const QString& number)
{
    if (number.isEmpty() || !m_numbered.bind(m_case, number).step())
        return nobody;
    const quint32 found = find(m_numbered.get<qint64>(0));
    m_numbered.reset();
    return found;
}

void LedgerAccounts::readVictims()
{
    sqlite::Statement people(
        m_db, "SELECT p.id, p.name, (SELECT d.normalised FROM person_document d"
              "  WHERE d.person_id = p.id AND d.kind = 'id_number' ORDER BY d.id LIMIT 1),"
              "  (SELECT min(at) FROM payment y WHERE y.victim_id = p.id) AS first"
              " FROM person p WHERE p.case_id = ?1 AND"
              "  (p.id IN (SELECT victim_id FROM payment WHERE case_id = ?1)"
              "   OR p.id IN (SELECT person_id FROM person_role WHERE case_id = ?1"
              "               AND role = 'victim'))"
              " ORDER BY first IS NULL, first, p.id");
    people.bind(m_case);
    while (people.step()) {
        m_victims.insert(people.get<qint64>(0), int(m_input.victims.size()));
        m_input.victims.push_back(
            {people.get<PersonId>(0), people.get<QString>(1), people.get<QString>(2)});
    }
    // Of one account that two name, the first payer is the owner.
    sqlite::Statement paidFrom(m_db, "SELECT from_number, victim_id FROM payment"
                                     " WHERE case_id = ? ORDER BY at, id");
    paidFrom.bind(m_case);
    while (paidFrom.step())
        giveToVictim(paidFrom.get<QString>(0), paidFrom.get<qint64>(1));
    sqlite::Statement named(m_db, "SELECT number, holder_id FROM case_account"
                                  " WHERE case_id = ? AND role = 'victim' ORDER BY id");
    named.bind(m_case);
    while (named.step())
        giveToVictim(named.get<QString>(0), named.get<qint64>(1));
}

void LedgerAccounts::giveToVictim(const QString& number, qint64 person)
{
    const quint32 account = findNumber(number);
    const auto victim = m_victims.constFind(person);
    if (account == nobody || victim == m_victims.constEnd())
        return;
    int& owner = m_input.accounts[account].victim;
    if (owner < 0)
        owner = *victim;
}

void LedgerAccounts::complete()
{
    findHubsAndShops();
    chooseCards();
}

void LedgerAccounts::findHubsAndShops()
{
    const FundRules& rules = FundRules::builtIn();
    std::vector<bool> isDelivered(m_input.accounts.size(), false);
    for (const LedgerInput::Statement& statement : m_input.statements)
        isDelivered[statement.account] = true;
    for (size_t a = 0; a < m_input.accounts.size(); ++a) {
        LedgerAccount& account = m_input.accounts[a];
        const quint8 holder = isDelivered[a] || account.holder.isEmpty()
                                  ? quint8(0)
                                  : rules.meaningOf(account.holder);
        account.isHub =
            rules.isHubNumber(account.number) ||
            (!isDelivered[a] && (m_isNamedHub[a] || (holder & FundRules::HubName) != 0));
        account.isMerchant = !isDelivered[a] && !account.isHub &&
                             (m_isNamedShop[a] || (holder & FundRules::ShopName) != 0);
    }
}

/// An account of several cards goes by the one that was paid into first.
void LedgerAccounts::chooseCards()
{
    std::sort(m_cards.begin(), m_cards.end(), [](const Card& a, const Card& b) {
        return a.account != b.account ? a.account < b.account : a.id < b.id;
    });
    sqlite::Statement paidInto(
        m_db, "SELECT min(at) FROM (SELECT min(at) AS at FROM txn WHERE account_id = ?1"
              "  AND +case_id = ?2 AND class = 0 AND direction > 0"
              " UNION ALL SELECT min(at) FROM txn WHERE peer_id = ?1 AND +case_id = ?2"
              "  AND class = 0 AND direction < 0"
              " UNION ALL SELECT min(at) FROM payment WHERE case_id = ?2 AND to_number = ?3)");
    for (size_t from = 0; from < m_cards.size();) {
        const quint32 account = m_cards[from].account;
        size_t to = from + 1;
        while (to < m_cards.size() && m_cards[to].account == account)
            ++to;
        if (to == from + 1)
            m_input.accounts[account].number = m_cards[from].number;
        std::optional<qint64> earliest;
        for (; to > from + 1 && from < to; ++from) {
            paidInto.bind(m_cards[from].id, m_case, m_cards[from].number);
            const auto at = paidInto.step() ? paidInto.get<std::optional<qint64>>(0) : std::nullopt;
            if (at && (!earliest || *at < *earliest)) {
                earliest = at;
                m_input.accounts[account].number = m_cards[from].number;
            }
        }
        from = to;
    }
}

} // namespace cluechain
