#include "models/funds/accountmovements.h"

#include <algorithm>

namespace cluechain
{

namespace
{

/// Rows of the account's own statements that stand for a fact in yuan.
constexpr const char* ownRows =
    "SELECT t.id, t.at, t.direction, t.amount_fen, t.balance_fen, coalesce(peer.identity_id, 0),"
    "       s.sequence, coalesce(b.gap_fen, 0), coalesce(t.peer_name_w, 0)"
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

AccountMovement movementOf(const sqlite::Statement& row, bool withBalance)
{
    AccountMovement out;
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

} // namespace

QList<AccountMovement> accountMovements(sqlite::Database& db, CaseId caseId, AccountId account)
{
    QList<AccountMovement> out;
    sqlite::Statement own(db, ownRows);
    own.bind(account, caseId);
    while (own.step()) {
        AccountMovement movement = movementOf(own, true);
        movement.peer = own.get<qint64>(5);
        movement.order = own.get<int>(6) < 0 ? -movement.point.row : movement.point.row;
        movement.isOwn = true;
        movement.breakFen = own.get<qint64>(7);
        movement.peerName = own.get<qint64>(8);
        out.append(movement);
    }
    sqlite::Statement foreign(db, foreignRows);
    foreign.bind(account, caseId);
    while (foreign.step()) {
        AccountMovement movement = movementOf(foreign, true);
        movement.peer = foreign.get<qint64>(5);
        movement.order = movement.point.row;
        out.append(movement);
    }
    sqlite::Statement payments(db, lonePayments);
    payments.bind(account, caseId);
    while (payments.step()) {
        AccountMovement movement = movementOf(payments, false);
        movement.peer = payments.get<qint64>(4);
        movement.order = movement.point.row;
        out.append(movement);
    }
    std::sort(out.begin(), out.end(), [](const AccountMovement& a, const AccountMovement& b) {
        return a.point.at != b.point.at ? a.point.at < b.point.at : a.order < b.order;
    });
    return out;
}

} // namespace cluechain
