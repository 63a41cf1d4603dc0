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

/// A movement with what orders it: the statement's own sequence binds rows of equal time.
struct Movement {
    MoneyPoint point = {};
    qint64 order = 0;
    qint64 peer = 0;     ///< Identity of the other side; 0 where it has no number.
    bool isOwn = false;  ///< From the account's own statement.
    qint64 breakFen = 0; ///< By how much the balance before it does not lead here.
};

/// Rows of the account's own statements that stand for a fact in yuan.
constexpr const char* ownRows =
    "SELECT t.id, t.at, t.direction, t.amount_fen, t.balance_fen, coalesce(peer.identity_id, 0),"
    "       s.sequence, coalesce(b.gap_fen, 0)"
    "  FROM account a"
    "  JOIN txn t ON t.account_id = a.id"
    "  JOIN statement s ON s.id = t.statement_id"
    "  LEFT JOIN account peer ON peer.id = t.peer_id"
    "  LEFT JOIN balance_break b ON b.txn_id = t.id"
    " WHERE a.identity_id = ?1 AND +t.case_id = ?2 AND t.class = 0 AND t.at IS NOT NULL"
    "   AND t.currency IS NULL";

/// Rows of other statements about the account that no own accepted row repeats. A row whose mirror
/// is an own one of unknown direction tells which way that went, and takes its balance.
constexpr const char* foreignRows =
    "SELECT t.id, t.at, -t.direction, t.amount_fen, o.balance_fen, coalesce(own.identity_id, 0)"
    "  FROM account a"
    "  JOIN txn t ON t.peer_id = a.id"
    "  LEFT JOIN account own ON own.id = t.account_id"
    "  LEFT JOIN txn_mirror m ON m.txn_id = t.id"
    "  LEFT JOIN txn o ON o.id = m.other_id"
    " WHERE a.identity_id = ?1 AND +t.case_id = ?2 AND t.class = 0 AND t.at IS NOT NULL"
    "   AND t.currency IS NULL AND coalesce(o.class, 5) <> 0";

/// Payments that no row shows.
constexpr const char* lonePayments =
    "SELECT p.id, p.at, CASE WHEN dest.identity_id = ?1 THEN 1 ELSE -1 END, p.amount_fen,"
    "       coalesce(CASE WHEN dest.identity_id = ?1 THEN src.identity_id"
    "                     ELSE dest.identity_id END, 0)"
    "  FROM payment p"
    "  LEFT JOIN payment_match y ON y.payment_id = p.id"
    "  LEFT JOIN account src ON src.case_id = p.case_id AND src.number = p.from_number"
    "  LEFT JOIN account dest ON dest.case_id = p.case_id AND dest.number = p.to_number"
    " WHERE p.case_id = ?2 AND y.txn_id IS NULL"
    "   AND (src.identity_id = ?1 OR dest.identity_id = ?1)";

Movement movementOf(const sqlite::Statement& row, bool withBalance)
{
    Movement out;
    out.point.row = row.get<qint64>(0);
    out.point.at = row.get<Instant>(1);
    const auto direction = row.get<int>(2);
    const auto amount = row.get<Money>(3);
    if (direction > 0)
        out.point.in = amount;
    else
        out.point.out = amount;
    if (withBalance)
        out.point.balance = row.get<std::optional<Money>>(4);
    return out;
}

QList<Movement> movements(sqlite::Database& db, CaseId caseId, AccountId account)
{
    QList<Movement> out;
    sqlite::Statement own(db, ownRows);
    own.bind(account, caseId);
    while (own.step()) {
        Movement movement = movementOf(own, true);
        movement.peer = own.get<qint64>(5);
        movement.order = own.get<int>(6) < 0 ? -movement.point.row : movement.point.row;
        movement.isOwn = true;
        movement.breakFen = own.get<qint64>(7);
        out.append(movement);
    }
    sqlite::Statement foreign(db, foreignRows);
    foreign.bind(account, caseId);
    while (foreign.step()) {
        Movement movement = movementOf(foreign, true);
        movement.peer = foreign.get<qint64>(5);
        movement.order = movement.point.row;
        out.append(movement);
    }
    sqlite::Statement payments(db, lonePayments);
    payments.bind(account, caseId);
    while (payments.step()) {
        Movement movement = movementOf(payments, false);
        movement.peer = payments.get<qint64>(4);
        movement.order = movement.point.row;
        out.append(movement);
    }
    std::sort(out.begin(), out.end(), [](const Movement& a, const Movement& b) {
        return a.point.at != b.point.at ? a.point.at < b.point.at : a.order < b.order;
    });
    return out;
}

/// Stretches of movements that only others saw, and broken balances.
QList<TimeGap> gapsOf(const QList<Movement>& movements)
{
    QList<TimeGap> gaps;
    const auto firstOwn = std::find_if(movements.cbegin(), movements.cend(),
                                       [](const Movement& m) { return m.isOwn; });
    if (firstOwn == movements.cend()) {
        if (!movements.isEmpty())
            gaps.append({movements.first().point.at, movements.last().point.at,
                         Text::tr("Statement not requested")});
        return gaps;
    }
    const auto lastOwn = std::find_if(movements.crbegin(), movements.crend(),
                                      [](const Movement& m) { return m.isOwn; });
    if (movements.first().point.at < firstOwn->point.at)
        gaps.append(
            {movements.first().point.at, firstOwn->point.at, Text::tr("Before the statement")});
    const MoneyPoint* before = nullptr;
    for (const Movement& movement : movements) {
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
    const QList<Movement> all = movements(db, caseId, account);
    MoneySeries series;
    series.points.reserve(all.size());
    for (const Movement& movement : all)
        series.points.append(movement.point);
    series.gaps = gapsOf(all);
    return series;
}

MoneySeries caseSeries(sqlite::Database& db, CaseId caseId)
{
    const QList<AccountId> accounts = investigatedAccounts(db, caseId);
    QSet<qint64> inside;
    for (const AccountId account : accounts)
        inside.insert(account.value);

    struct Step {
        Movement movement = {};
        qint64 account = 0;
    };
    QList<Step> steps;
    QHash<qint64, Money> balances;
    bool hasBalance = false;
    for (const AccountId account : accounts) {
        const QList<Movement> all = movements(db, caseId, account);
        for (const Movement& movement : all)
            steps.append({movement, account.value});
        // What was there before its first row belongs to the sum from the start.
        const auto first = std::find_if(
            all.cbegin(), all.cend(), [](const Movement& m) { return m.isOwn && m.point.balance; });
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
