#include "models/core/identifiers.h"
#include "models/funds/indexofid.h"
#include "models/funds/patternsearch.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// What stands behind accounts, while it is collected.
class Facts
{
public:
    explicit Facts(const Ledger& ledger)
        : m_ledger(ledger)
        , m_accounts(accountsByIdentity(ledger))
    {
    }

    void add(const QString& pattern, const QString& value, qint64 identity, qint64 transfer = 0)
    {
        const AccountIndex account = m_accounts.find(identity);
        if (value.isEmpty() || account == nobody)
            return;
        Behind& behind = m_behind[{pattern, value}];
        behind.accounts.insert(account);
        if (transfer != 0)
            behind.transfers.push_back(transfer);
    }

    /// Those behind which more than one account stands.
    std::vector<SharedFact> taken()
    {
        std::erase_if(m_behind, [](const auto& each) { return each.second.accounts.size() < 2; });
        size_t rows = 0;
        for (const auto& [key, behind] : m_behind)
            rows += behind.transfers.size();
        IndexOfId wanted;
        wanted.reserve(rows);
        for (const auto& [key, behind] : m_behind)
            for (const qint64 id : behind.transfers)
                if (wanted.find(id) == nobody)
                    wanted.insert(id, 0);
        std::unordered_map<qint64, TransferIndex> places;
        for (TransferIndex i = 0; rows > 0 && i < m_ledger.size(); ++i)
            if (wanted.find(m_ledger.id(i)) != nobody)
                places.emplace(m_ledger.id(i), i);

        std::vector<SharedFact> out;
        for (const auto& [key, behind] : m_behind) {
            SharedFact fact{.pattern = key.first,
                            .value = key.second,
                            .accounts = {behind.accounts.begin(), behind.accounts.end()}};
            std::set<TransferIndex> transfers;
            for (const qint64 id : behind.transfers)
                if (const auto at = places.find(id); at != places.end())
                    transfers.insert(at->second);
            fact.transfers = {transfers.begin(), transfers.end()};
            out.push_back(std::move(fact));
        }
        return out;
    }

private:
    struct Behind {
        std::set<AccountIndex> accounts = {};
        std::vector<qint64> transfers = {};
    };

    const Ledger& m_ledger;
    IndexOfId m_accounts;
    std::map<std::pair<QString, QString>, Behind> m_behind;
};

/// Addresses and devices from which was paid: of inflows a bank may give those of the other side.
void readTrails(sqlite::Database& db, CaseId caseId, const char* column, const QString& pattern,
                IdentifierKind kind, Facts& facts)
{
    sqlite::Statement query(
        db, "SELECT w.text, a.identity_id, iif(m.stands = 0, m.other_id, t.id) FROM txn t"
            " JOIN account a ON a.id = t.account_id JOIN wording w ON w.id = t." +
                QByteArray(column) +
                " LEFT JOIN txn_mirror m ON m.txn_id = t.id"
                " WHERE t.case_id = ? AND t.class = 0 AND t.direction < 0");
    query.bind(caseId);
    QHash<QString, QString> normalised;
    while (query.step()) {
        const QString raw = query.get<QString>(0);
        auto known = normalised.constFind(raw);
        if (known == normalised.constEnd()) {
            const IdentifierCheck check = checkIdentifier(kind, raw);
            known = normalised.insert(raw, check.validity == Validity::Invalid ? QString()
                                                                               : check.normalised);
        }
        facts.add(pattern, *known, query.get<qint64>(1), query.get<qint64>(2));
    }
}

/// Agents by their telephone or identity number: a name alone is nobody's.
void readAgents(sqlite::Database& db, CaseId caseId, Facts& facts)
{
    sqlite::Statement query(
        db, "SELECT a.identity_id, r.agent, r.agent_phone, r.holder FROM account_record r"
            " JOIN account a ON a.id = coalesce(r.card_id, r.account_id)"
            " WHERE r.case_id = ?1 AND r.agent_phone <> ''"
            " UNION ALL SELECT a.identity_id, p.agent, p.agent_id_number, p.name"
            " FROM person_record p JOIN account_record r ON r.holder_id_number = p.id_number"
            "  AND r.case_id = p.case_id"
            " JOIN account a ON a.id = coalesce(r.card_id, r.account_id)"
            " WHERE p.case_id = ?1 AND p.agent_id_number <> ''");
    query.bind(caseId);
    while (query.step()) {
        const QString agent = query.get<QString>(1);
        if (agent != query.get<QString>(3)) // who opens an account in person
            facts.add(u"shared_agent"_s, (agent + u' ' + query.get<QString>(2)).trimmed(),
                      query.get<qint64>(0));
    }
}

} // namespace

std::vector<SharedFact> sharedFacts(sqlite::Database& db, CaseId caseId, const Ledger& ledger)
{
    Facts facts(ledger);
    readTrails(db, caseId, "ip_w", u"shared_ip"_s, IdentifierKind::Ip, facts);
    readTrails(db, caseId, "mac_w", u"shared_device"_s, IdentifierKind::Mac, facts);
    readAgents(db, caseId, facts);
    return facts.taken();
}

void patterns::findShared(PatternSearch& search)
{
    std::map<std::pair<QString, std::vector<AccountIndex>>, PatternFinding> found;
    for (const SharedFact& fact : search.context.shared) {
        const PatternRule& r = search.rules.rule(QLatin1StringView(fact.pattern.toLatin1()));
        std::vector<AccountIndex> accounts;
        std::copy_if(fact.accounts.begin(), fact.accounts.end(), std::back_inserter(accounts),
                     [&](AccountIndex account) { return search.passesOn(account); });
        std::set<QString> holders; // an unknown one is taken for another
        for (const AccountIndex account : accounts) {
            const LedgerAccount& who = search.ledger.account(account);
            holders.insert(who.holder.isEmpty() ? who.number : who.holder);
        }
        if (holders.size() < size_t(r.number("holders"_L1)) ||
            holders.size() > size_t(r.number("most_holders"_L1)))
            continue;
        // Two addresses behind the same accounts are one finding.
        PatternFinding& finding = found[{fact.pattern, accounts}];
        finding.pattern = fact.pattern;
        finding.accounts = accounts;
        finding.value = double(holders.size());
        finding.threshold = r.number("holders"_L1);
        finding.fact += (finding.fact.isEmpty() ? QString() : u", "_s) + fact.value;
        finding.transfers.insert(finding.transfers.end(), fact.transfers.begin(),
                                 fact.transfers.end());
        finding.n = int(finding.transfers.empty() ? accounts.size() : finding.transfers.size());
    }
    for (auto& [key, finding] : found) {
        std::sort(finding.transfers.begin(), finding.transfers.end());
        search.found.push_back(std::move(finding));
    }
}

} // namespace cluechain
