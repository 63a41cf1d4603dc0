#include "models/funds/accountrows.h"

#include "models/store/sqlcondition.h"

#include <QHash>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray columnSql(const QString& column)
{
    static const QHash<QString, QByteArray> expressions{
        {u"time"_s, "r.at"},
        {u"peer"_s, "r.peer_name"},
        {u"number"_s, "coalesce(r.peer_number, r.peer_raw)"},
        {u"in"_s, "iif(r.direction > 0, r.amount_fen, NULL)"},
        {u"out"_s, "iif(r.direction < 0, r.amount_fen, NULL)"},
        {u"balance"_s, "r.balance_fen"},
        {u"summary"_s, "coalesce(r.summary, '') || ' ' || coalesce(r.type, '')"},
        {u"known"_s, "CASE WHEN r.direction = 0 THEN 'unknown' WHEN r.payment_id IS NOT NULL"
                     " THEN 'payment' WHEN r.mirror_id IS NOT NULL THEN 'both' ELSE 'single' END"}};
    return expressions.value(column);
}

} // namespace

QList<qint64> accountRowIds(sqlite::Database& db, CaseId caseId, AccountId account,
                            const QList<ColumnFilter>& filters)
{
    SqlCondition condition(2);
    for (const ColumnFilter& filter : filters)
        if (const QByteArray expression = columnSql(filter.column); !expression.isEmpty())
            condition.require(filter, expression);
    const QByteArray rows = filters.isEmpty() ? "" : " JOIN txn_row r ON r.id = t.id";
    sqlite::Statement query(db, "SELECT t.id FROM account a JOIN txn t ON t.account_id = a.id" +
                                    rows +
                                    " WHERE a.identity_id = ?1 AND +t.case_id = ?2"
                                    " AND t.class IN (0, 5) AND " +
                                    condition.sql() + " ORDER BY t.at, t.id");
    query.bind(account, caseId);
    condition.bind(query);
    QList<qint64> ids;
    while (query.step())
        ids.append(query.get<qint64>(0));
    return ids;
}

QList<AccountRow> fetchAccountRows(sqlite::Database& db, const QList<qint64>& ids)
{
    sqlite::Statement query(
        db,
        "SELECT id, direction, class, at, amount_fen, balance_fen, peer_name,"
        " coalesce(peer_number, peer_raw), summary, type, remark, serial, path, sheet_name, line,"
        " coalesce(duplicate_of, 0), coalesce(mirror_id, 0), coalesce(payment_id, 0),"
        " (SELECT t.currency FROM txn t WHERE t.id = txn_row.id)"
        " FROM txn_row WHERE id = ?");
    QList<AccountRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        query.bind(id);
        if (!query.step())
            continue;
        rows.append({.id = query.get<qint64>(0),
                     .direction = query.get<int>(1),
                     .rowClass = query.get<int>(2),
                     .at = query.get<std::optional<Instant>>(3),
                     .amount = query.get<std::optional<Money>>(4),
                     .balance = query.get<std::optional<Money>>(5),
                     .currency = query.get<QString>(18),
                     .peerName = query.get<QString>(6),
                     .peerNumber = query.get<QString>(7),
                     .summary = query.get<QString>(8),
                     .type = query.get<QString>(9),
                     .remark = query.get<QString>(10),
                     .serial = query.get<QString>(11),
                     .path = query.get<QString>(12),
                     .sheet = query.get<QString>(13),
                     .line = query.get<qint64>(14),
                     .duplicateOf = query.get<qint64>(15),
                     .mirror = query.get<qint64>(16),
                     .payment = query.get<qint64>(17)});
    }
    return rows;
}

} // namespace cluechain
