#include "models/funds/accountsummary.h"

#include <QHash>

#include <algorithm>

namespace cluechain
{

namespace
{

/// Sums over the view of transfers: one pass, each transfer on both of its sides.
void addTransfers(sqlite::Database& db, CaseId caseId, QHash<qint64, AccountSummary>& accounts)
{
    sqlite::Statement query(db, "SELECT at, amount_fen, from_id, to_id FROM transfer"
                                " WHERE case_id = ? AND at IS NOT NULL");
    query.bind(caseId);
    while (query.step()) {
        const auto at = query.get<Instant>(0);
        const auto amount = query.get<Money>(1);
        for (const bool into : {false, true}) {
            const auto found = accounts.find(query.get<qint64>(into ? 3 : 2));
            if (found == accounts.end())
                continue;
            (into ? found->in : found->out) += amount;
            ++found->transfers;
            found->first = std::min(found->first.value_or(at), at);
            found->last = std::max(found->last.value_or(at), at);
        }
    }
}

void addLastBalances(sqlite::Database& db, CaseId caseId, QHash<qint64, AccountSummary>& accounts)
{
    // The last row of an account in its statement's own sequence, at its last moment.
    sqlite::Statement query(
        db, "SELECT t.balance_fen FROM account a JOIN txn t ON t.account_id = a.id"
            "  JOIN statement s ON s.id = t.statement_id"
            " WHERE a.identity_id = ?1 AND +t.case_id = ?2 AND t.class = 0"
            "   AND t.balance_fen IS NOT NULL AND t.currency IS NULL"
            " ORDER BY t.at DESC, CASE WHEN s.sequence < 0 THEN -t.id ELSE t.id END DESC LIMIT 1");
    for (AccountSummary& account : accounts) {
        if (!account.hasStatement)
            continue;
        query.bind(account.id, caseId);
        if (query.step())
            account.lastBalance = query.get<std::optional<Money>>(0);
    }
}

} // namespace

QList<AccountSummary> accountSummaries(sqlite::Database& db, CaseId caseId)
{
    QHash<qint64, AccountSummary> accounts;
    sqlite::Statement identities(
        db, "SELECT id, number, bank, holder, has_statement FROM account_identity"
            " WHERE case_id = ?");
    identities.bind(caseId);
    while (identities.step()) {
        AccountSummary account{.id = identities.get<AccountId>(0),
                               .number = identities.get<QString>(1),
                               .bank = identities.get<QString>(2),
                               .holder = identities.get<QString>(3),
                               .hasStatement = identities.get<bool>(4)};
        accounts.insert(account.id.value, account);
    }

    // What hands entered joins by number; an account that no file knows stands for itself.
    sqlite::Statement named(
        db, "SELECT c.number, c.bank, c.holder_name, c.money_state, c.role, c.id, a.identity_id"
            "  FROM case_account c"
            "  LEFT JOIN account a ON a.case_id = c.case_id AND a.number = c.number"
            " WHERE c.case_id = ? ORDER BY c.id");
    named.bind(caseId);
    while (named.step()) {
        const auto identity = named.get<qint64>(6);
        const qint64 key = identity != 0 ? identity : -named.get<qint64>(5);
        AccountSummary& account = accounts[key];
        if (identity == 0)
            account.number = named.get<QString>(0);
        if (account.bank.isEmpty())
            account.bank = named.get<QString>(1);
        if (account.holder.isEmpty())
            account.holder = named.get<QString>(2);
        account.isNamed = true;
        account.isVictims = account.isVictims || named.get<QString>(4) == QLatin1String("victim");
        account.moneyState = named.get<QString>(3);
    }
    sqlite::Statement paid(db, "SELECT DISTINCT a.identity_id, p.from_number = a.number"
                               "  FROM payment p JOIN account a ON a.case_id = p.case_id"
                               "   AND a.number IN (p.from_number, p.to_number)"
                               " WHERE p.case_id = ?");
    paid.bind(caseId);
    while (paid.step()) {
        AccountSummary& account = accounts[paid.get<qint64>(0)];
        account.isNamed = true;
        account.isVictims = account.isVictims || paid.get<bool>(1);
    }
    addTransfers(db, caseId, accounts);
    addLastBalances(db, caseId, accounts);

    QList<AccountSummary> out = accounts.values();
    std::sort(out.begin(), out.end(), [](const AccountSummary& a, const AccountSummary& b) {
        const auto rank = [](const AccountSummary& s) {
            return s.isVictims ? 0 : s.isNamed ? 1 : s.hasStatement ? 2 : 3;
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return a.in != b.in ? a.in > b.in : a.number < b.number;
    });
    return out;
}

} // namespace cluechain
