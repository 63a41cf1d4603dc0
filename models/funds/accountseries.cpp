#include "models/funds/accountseries.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountSeries)
};

/// Stretches of movements that only others saw, and broken balances.
QList<TimeGap> gapsOf(const QList<AccountMovement>& movements)
{
    QList<TimeGap> gaps;
    const auto firstOwn = std::find_if(movements.cbegin(), movements.cend(),
                                       [](const AccountMovement& m) { return m.isOwn; });
    if (firstOwn == movements.cend()) {
        if (!movements.isEmpty())
            gaps.append({movements.first().point.at, movements.last().point.at,
                         Text::tr("Statement not requested")});
        return gaps;
    }
    const auto lastOwn = std::find_if(movements.crbegin(), movements.crend(),
                                      [](const AccountMovement& m) { return m.isOwn; });
    if (movements.first().point.at < firstOwn->point.at)
        gaps.append(
            {movements.first().point.at, firstOwn->point.at, Text::tr("Before the statement")});
    const MoneyPoint* before = nullptr;
    for (const AccountMovement& movement : movements) {
        if (!movement.isOwn)
            continue;
        if (movement.breakFen != 0 && before)
            gaps.append({before->at, movement.point.at,
                         Text::tr("Balance does not follow: %1 yuan")
                             .arg(Money::fromFen(movement.breakFen).toDisplay())});
        before = &movement.point;
    }
    if (lastOwn->point.at < movements.last().point.at)
        gaps.append(
            {lastOwn->point.at, movements.last().point.at, Text::tr("After the statement")});
    return gaps;
}

/// The accounts whose statement was delivered, without those of victims.
QList<AccountId> investigatedAccounts(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(
        db, "SELECT DISTINCT a.identity_id"
            "  FROM statement s JOIN account a ON a.id = s.account_id"
            " WHERE s.case_id = ?1 AND a.identity_id NOT IN ("
            "   SELECT v.identity_id FROM account v"
            "    WHERE v.case_id = ?1 AND v.number IN ("
            "      SELECT from_number FROM payment WHERE case_id = ?1 AND from_number IS NOT NULL"
            "      UNION SELECT number FROM case_account WHERE case_id = ?1 AND role = 'victim'))");
    query.bind(caseId);
    QList<AccountId> out;
    while (query.step())
        out.append(query.get<AccountId>(0));
    return out;
}

} // namespace

MoneySeries accountSeries(sqlite::Database& db, CaseId caseId, AccountId account)
{
    return accountSeries(accountMovements(db, caseId, account));
}

MoneySeries accountSeries(const QList<AccountMovement>& movements)
{
    MoneySeries series;
    series.points.reserve(movements.size());
    for (const AccountMovement& movement : movements)
        series.points.append(movement.point);
    series.gaps = gapsOf(movements);
    return series;
}

MoneySeries caseSeries(sqlite::Database& db, CaseId caseId)
{
    const QList<AccountId> accounts = investigatedAccounts(db, caseId);
    QSet<qint64> inside;
    for (const AccountId account : accounts)
        inside.insert(account.value);

    struct Step {
        AccountMovement movement = {};
        qint64 account = 0;
    };
    QList<Step> steps;
    QHash<qint64, Money> balances;
    bool hasBalance = false;
    for (const AccountId account : accounts) {
        const QList<AccountMovement> all = accountMovements(db, caseId, account);
        for (const AccountMovement& movement : all)
            steps.append({movement, account.value});
        // What was there before its first row belongs to the sum from the start.
        const auto first = std::find_if(all.cbegin(), all.cend(), [](const AccountMovement& m) {
            return m.isOwn && m.point.balance;
        });
        if (first != all.cend()) {
            balances[account.value] = *first->point.balance - first->point.in + first->point.out;
            hasBalance = true;
        }
    }
    std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return a.movement.point.at != b.movement.point.at
                   ? a.movement.point.at < b.movement.point.at
                   : a.movement.order < b.movement.order;
    });

    Money total;
    for (const Money balance : std::as_const(balances))
        total += balance;
    MoneySeries series;
    for (const Step& step : steps) {
        MoneyPoint point = step.movement.point;
        if (point.balance) {
            total += *point.balance - balances[step.account];
            balances[step.account] = *point.balance;
        }
        point.balance = hasBalance ? std::optional<Money>(total) : std::nullopt;
        if (inside.contains(step.movement.peer)) {
            point.in = {};
            point.out = {};
        }
        series.points.append(point);
    }
    return series;
}

} // namespace cluechain
