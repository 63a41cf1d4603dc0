#include "models/intake/directions.h"

#include "models/intake/accountbook.h"
#include "models/intake/statementrow.h"
#include "models/intake/transfers.h"
#include "models/store/recording.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QHash>

#include <cstdlib>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Directions)
};

/// A row as far as its balance proves something.
struct ChainRow {
    qint64 id = 0;
    int direction = 0;
    qint64 fen = 0;
    std::optional<qint64> balanceFen = {};
};

/// The rows of a statement in yuan, oldest first: each currency has a balance of its own.
std::vector<ChainRow> chainOf(sqlite::Database& db, qint64 statement, int sequence)
{
    // Re-deliveries inside one statement stand twice in it; one of them is in the chain.
    sqlite::Statement rows(
        db, "SELECT id, direction, amount_fen, balance_fen FROM txn t WHERE statement_id = ?1"
            " AND class IN (0, 1, 5) AND currency IS NULL AND NOT EXISTS (SELECT 1 FROM txn o "
            "WHERE o.id = t.duplicate_of"
            " AND o.statement_id = ?1) ORDER BY id");
    rows.bind(statement);
    std::vector<ChainRow> chain;
    while (rows.step())
        chain.push_back({rows.get<qint64>(0), rows.get<int>(1), rows.get<qint64>(2),
                         rows.get<std::optional<qint64>>(3)});
    if (sequence < 0)
        std::reverse(chain.begin(), chain.end());
    return chain;
}

/// What the balances of a statement say of its rows of unknown direction.
struct Proof {
    qint64 row = 0;
    std::optional<qint64> beforeFen = {};
    Direction direction = Direction::Unknown;
};

void prove(const std::vector<ChainRow>& chain, QList<Proof>& proofs)
{
    std::optional<qint64> before;
    for (const ChainRow& row : chain) {
        if (row.direction == 0) {
            const bool isProven =
                before && row.balanceFen && std::abs(*row.balanceFen - *before) == row.fen;
            proofs += Proof{.row = row.id,
                            .beforeFen = before,
                            .direction = !isProven                   ? Direction::Unknown
                                         : *row.balanceFen > *before ? Direction::In
                                                                     : Direction::Out};
        }
        if (row.balanceFen)
            before = row.balanceFen;
        else if (before && row.direction != 0)
            *before += row.direction * row.fen;
        else
            before.reset(); // what it left is not known
    }
}

} // namespace

QList<SettledDirection> directionsByBalance(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement statements(
        db, "SELECT s.id, s.sequence FROM statement s WHERE s.case_id = ? AND s.has_balance = 1"
            " AND s.sequence <> 0 AND EXISTS (SELECT 1 FROM txn t WHERE t.account_id = s.account_id"
            " AND t.statement_id = s.id AND t.class = 5) ORDER BY s.id");
    statements.bind(caseId);
    QList<Proof> proofs;
    while (statements.step())
        prove(chainOf(db, statements.get<qint64>(0), statements.get<int>(1)), proofs);
    QList<SettledDirection> proven;
    for (const Proof& proof : proofs) {
        if (proof.direction != Direction::Unknown)
            proven += {TransactionId{proof.row}, proof.direction};
    }
    return proven;
}

QList<UnknownRow> unknownRows(sqlite::Database& db, const UnknownDirections& group)
{
    sqlite::Statement statements(
        db, "SELECT s.id, s.sequence FROM statement s WHERE s.file_id = ? AND s.has_balance = 1"
            " AND s.sequence <> 0 AND EXISTS (SELECT 1 FROM txn t WHERE t.account_id = s.account_id"
            " AND t.statement_id = s.id AND t.class = 5)");
    statements.bind(group.fileId);
    QList<Proof> proofs;
    while (statements.step())
        prove(chainOf(db, statements.get<qint64>(0), statements.get<int>(1)), proofs);
    QHash<qint64, const Proof*> byRow;
    for (const Proof& proof : std::as_const(proofs))
        byRow.insert(proof.row, &proof);

    QList<UnknownRow> rows;
    sqlite::Statement query(db, "SELECT line, at, amount_fen, balance_fen, peer_name, summary"
                                " FROM txn_row WHERE id = ?");
    for (const TransactionId id : rowsOf(db, group)) {
        if (!query.bind(id).step())
            continue;
        UnknownRow row{.id = id,
                       .line = query.get<qint64>(0),
                       .at = query.get<std::optional<Instant>>(1),
                       .fen = query.get<qint64>(2),
                       .afterFen = query.get<std::optional<qint64>>(3),
                       .peerName = query.get<QString>(4),
                       .summary = query.get<QString>(5)};
        if (const Proof* proof = byRow.value(id.value)) {
            row.beforeFen = proof->beforeFen;
            row.proven = proof->direction;
        }
        rows += row;
    }
    return rows;
}

QList<UnknownDirections> unknownDirections(sqlite::Database& db, CaseId caseId)
{
    QSet<qint64> provable;
    for (const SettledDirection& one : directionsByBalance(db, caseId))
        provable += one.row.value;
    sqlite::Statement rows(
        db, "SELECT s.file_id, f.path, f.layout, coalesce(w.text, ''), t.id,"
            " iif(t.currency IS NULL, t.amount_fen, 0) FROM txn t"
            " JOIN statement s ON s.id = t.statement_id JOIN import_file f ON f.id = s.file_id"
            " LEFT JOIN wording w ON w.id = t.direction_w WHERE t.case_id = ? AND t.class = 5"
            " ORDER BY f.path, s.file_id, 4, t.id");
    rows.bind(caseId);
    QList<UnknownDirections> groups;
    while (rows.step()) {
        const qint64 file = rows.get<qint64>(0);
        const QString flag = rows.get<QString>(3);
        if (groups.isEmpty() || groups.last().fileId != file || groups.last().flag != flag)
            groups += UnknownDirections{.fileId = file,
                                        .path = rows.get<QString>(1),
                                        .layout = rows.get<QString>(2),
                                        .flag = flag};
        UnknownDirections& group = groups.last();
        ++group.rows;
        group.fen += rows.get<qint64>(5);
        group.provable += provable.contains(rows.get<qint64>(4));
    }
    return groups;
}

QList<TransactionId> rowsOf(sqlite::Database& db, const UnknownDirections& group)
{
    sqlite::Statement rows(
        db,
        "SELECT t.id FROM statement s JOIN txn t ON t.statement_id = s.id"
        " LEFT JOIN wording w ON w.id = t.direction_w WHERE s.file_id = ?"
        " AND t.case_id = s.case_id AND t.class = 5 AND coalesce(w.text, '') = ? ORDER BY t.id");
    rows.bind(group.fileId, group.flag);
    QList<TransactionId> ids;
    while (rows.step())
        ids += TransactionId{rows.get<qint64>(0)};
    return ids;
}

Result<qint64> settleDirections(Store& store, CaseId caseId, const QList<SettledDirection>& rows,
                                SettledBy by)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    sqlite::Database& db = store.writer();
    Recording recording(
        store, {caseId, by == SettledBy::Person ? u"direction.settle"_s : u"direction.prove"_s,
                Text::tr("%n row(s)", nullptr, int(rows.size()))});
    sqlite::Statement unknown(db, "SELECT 1 FROM txn WHERE id = ? AND case_id = ? AND class = 5");
    sqlite::Statement insert(
        db, "INSERT INTO direction_settled(id, case_id, direction, by) VALUES(?, ?, ?, ?)");
    qint64 settled = 0;
    for (const SettledDirection& row : rows) {
        if (row.direction == Direction::Unknown || !unknown.bind(row.row, caseId).step())
            continue;
        unknown.reset();
        insert.run(row.row, caseId, int(row.direction),
                   by == SettledBy::Person ? u"person"_s : u"balance"_s);
        ++settled;
    }
    unknown.reset();
    if (settled == 0)
        return settled;
    resolveDirections(db, caseId);
    recording.commit();
    return settled;
}

Result<qint64> unsettleDirections(Store& store, CaseId caseId, const QList<TransactionId>& rows)
{
    if (store.isReadOnly())
        return failure(store.readOnlyReason());
    sqlite::Database& db = store.writer();
    Recording recording(
        store, {caseId, u"direction.unsettle"_s, Text::tr("%n row(s)", nullptr, int(rows.size()))});
    sqlite::Statement remove(db, "DELETE FROM direction_settled WHERE id = ? AND case_id = ?");
    qint64 removed = 0;
    for (const TransactionId row : rows) {
        remove.run(row, caseId);
        removed += db.changes();
    }
    if (removed == 0)
        return removed;
    resolveDirections(db, caseId);
    recording.commit();
    return removed;
}

qint64 applySettledDirections(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement(db,
                      "UPDATE txn SET class = 0, settled = 1, direction = (SELECT direction FROM"
                      " direction_settled d WHERE d.id = txn.id) WHERE class = 5 AND id IN"
                      " (SELECT id FROM direction_settled WHERE case_id = ?)")
        .run(caseId);
    return db.changes();
}

void resolveDirections(sqlite::Database& db, CaseId caseId)
{
    AccountBook accounts(db, caseId);
    DuplicateFinder facts;
    resolveDuplicates(db, caseId, accounts, facts);
    resolveTransfers(db, caseId, facts.facts(), accounts);
}

} // namespace cluechain
