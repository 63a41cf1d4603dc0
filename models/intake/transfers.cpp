#include "models/intake/transfers.h"

#include "models/core/identifiers.h"
#include "models/intake/accountbook.h"
#include "models/intake/statementrow.h"
#include "models/store/sqlite.h"

#include <algorithm>
#include <functional>
#include <map>

namespace cluechain
{

namespace
{

/// How far from a payment's time its row may stand: the clocks' 120 seconds, and the second within
/// which a repetition stands.
constexpr qint64 nearUs = 121'000'000;

/// The sheets of a case in the order of the imports; movements of balances come behind the whole
/// movements, whose parts they are.
QByteArray sheetsInOrder()
{
    QByteArrayList parts;
    for (const Layout& layout : LayoutSet::builtIn().layouts()) {
        if (layout.sameMovement == SameMovement::Part)
            parts += '\'' + layout.id.toUtf8() + '\'';
    }
    return "SELECT h.row_base, h.last_line, f.layout FROM import_sheet h"
           " JOIN import_file f ON f.id = h.file_id"
           " JOIN import_batch b ON b.id = f.batch_id"
           " WHERE f.case_id = ? AND f.kind = 'statement'"
           " ORDER BY f.layout IN (" +
           parts.join(", ") + "), b.at, b.id, f.ordinal, f.id, h.sheet";
}

struct StoredRow {
    FactRow fact;
    RowClass rowClass = RowClass::Accepted;
    qint64 duplicateOf = 0;
};

/// The rows of the case that tell of transfers, in the order in which they were imported.
void readRows(sqlite::Database& db, CaseId caseId, AccountBook& accounts, DuplicateFinder& finder,
              const std::function<void(const StoredRow&)>& take)
{
    sqlite::Statement sheets(db, sheetsInOrder());
    sqlite::Statement rows(
        db, "SELECT id, statement_id, account_id, peer_id, at, amount_fen, direction,"
            " balance_fen, serial, class, duplicate_of, CASE WHEN peer_id IS NULL THEN"
            " (SELECT text FROM wording WHERE id = peer_name_w) END, currency FROM txn"
            " WHERE id > ?1 AND id <= ?1 + ?2 AND class IN (0, 1, 5) ORDER BY id");
    sheets.bind(caseId);
    while (sheets.step()) {
        const Layout* layout = LayoutSet::builtIn().find(sheets.get<QString>(2));
        const SameMovement movement = layout ? layout->sameMovement : SameMovement::Never;
        rows.bind(sheets.get<qint64>(0), sheets.get<qint64>(1));
        while (rows.step()) {
            StoredRow row;
            row.fact.id = rows.get<qint64>(0);
            row.fact.delivery = finder.deliveryOf(rows.get<qint64>(1));
            row.fact.account = accounts.identityOf(rows.get<qint64>(2));
            row.fact.peer = accounts.identityOf(rows.get<qint64>(3));
            row.fact.atUs = rows.get<qint64>(4);
            row.fact.fen = rows.get<qint64>(5);
            row.fact.direction = rows.get<qint8>(6);
            row.fact.hasBalance = !rows.isNull(7);
            row.fact.balanceFen = rows.get<qint64>(7);
            row.fact.serial = SerialKey::of(rows.get<QString>(8).toStdString());
            if (!rows.isNull(11)) {
                row.fact.peer = qint64(nameKey(rows.get<QString>(11).toStdString()));
                row.fact.isPeerName = true;
            }
            row.fact.currency = currencyKey(rows.get<QString>(12));
            row.fact.movement = movement;
            row.rowClass = rows.get<RowClass>(9);
            row.duplicateOf = rows.get<qint64>(10);
            take(row);
        }
    }
}

/// The payments of the case; `identityOf` says which account a normalised number is.
std::vector<PaymentFact> readPayments(sqlite::Database& db, CaseId caseId,
                                      const std::function<qint64(const QString&)>& identityOf)
{
    std::vector<PaymentFact> payments;
    sqlite::Statement query(db, "SELECT id, from_number, to_number, at, amount_fen FROM payment "
                                "WHERE case_id = ? ORDER BY id");
    query.bind(caseId);
    while (query.step())
        payments.push_back({.id = query.get<qint64>(0),
                            .from = identityOf(query.get<QString>(1)),
                            .to = identityOf(query.get<QString>(2)),
                            .atUs = query.get<qint64>(3),
                            .fen = query.get<qint64>(4)});
    return payments;
}

void writeMatches(sqlite::Database& db, CaseId caseId, const std::vector<PaymentPair>& pairs)
{
    sqlite::Statement(db, "DELETE FROM payment_match WHERE case_id = ?").run(caseId);
    sqlite::Statement insert(
        db, "INSERT INTO payment_match(payment_id, case_id, txn_id) VALUES(?, ?, ?)");
    for (const PaymentPair& pair : pairs)
        insert.run(pair.payment, caseId, pair.row);
}

/// Where the rows of the case stand in the order of the imports.
class ImportOrder
{
public:
    ImportOrder(sqlite::Database& db, CaseId caseId)
    {
        sqlite::Statement sheets(db, sheetsInOrder());
        sheets.bind(caseId);
        for (qint64 rank = 0; sheets.step(); ++rank)
            m_rankOfBase[sheets.get<qint64>(0)] = rank;
    }

    std::pair<qint64, qint64> placeOf(qint64 row) const
    {
        const auto after = m_rankOfBase.lower_bound(row); // rows begin above their base
        return {after == m_rankOfBase.begin() ? -1 : std::prev(after)->second, row};
    }

private:
    std::map<qint64, qint64> m_rankOfBase;
};

/// The facts that pairPayments() can match with these payments, in the order of the imports. What
/// a fact does not name itself, its repetitions may.
std::vector<FactRow> rowsNear(sqlite::Database& db, CaseId caseId,
                              const std::vector<PaymentFact>& payments)
{
    sqlite::Statement query(
        db, "SELECT f.id, f.at FROM account own JOIN txn t ON t.account_id = own.id"
            " JOIN account peer ON peer.id = t.peer_id"
            " JOIN txn f ON f.id = CASE t.class WHEN 1 THEN t.duplicate_of ELSE t.id END"
            " WHERE own.identity_id = ?1 AND peer.identity_id = ?2 AND t.direction = ?3"
            " AND t.amount_fen = ?4 AND t.at BETWEEN ?5 AND ?6 AND t.class IN (0, 1)"
            " AND t.currency IS NULL");
    std::map<qint64, FactRow> found;
    const auto look = [&](const PaymentFact& payment, qint64 own, qint64 peer, qint8 direction) {
        query.bind(own, peer, direction, payment.fen, payment.atUs - nearUs, payment.atUs + nearUs);
        while (query.step()) {
            const auto id = query.get<qint64>(0);
            found[id] = FactRow{.id = id,
                                .account = own,
                                .peer = peer,
                                .atUs = query.get<qint64>(1),
                                .fen = payment.fen,
                                .direction = direction};
        }
    };
    for (const PaymentFact& payment : payments) {
        if (payment.from == 0 || payment.to == 0)
            continue;
        look(payment, payment.from, payment.to, -1);
        look(payment, payment.to, payment.from, 1);
    }
    std::vector<FactRow> facts;
    facts.reserve(size_t(found.size()));
    for (const auto& [id, fact] : found)
        facts.push_back(fact);
    const ImportOrder order(db, caseId);
    std::sort(facts.begin(), facts.end(), [&](const FactRow& a, const FactRow& b) {
        return order.placeOf(a.id) < order.placeOf(b.id);
    });
    return facts;
}

/// Accounts that stood in payments alone, and stand there no more.
void sweepAccounts(sqlite::Database& db, CaseId caseId)
{
    QByteArrayList unnamed;
    for (const char* place :
         {"txn WHERE account_id", "txn WHERE peer_id", "statement WHERE account_id",
          "account WHERE id <> a.id AND identity_id"})
        unnamed += QByteArray("NOT EXISTS (SELECT 1 FROM ") + place + " = a.id)";
    for (const char* place : {"from_number FROM payment", "to_number FROM payment"})
        unnamed += QByteArray("a.number NOT IN (SELECT ") + place + " WHERE case_id = ?1 AND " +
                   QByteArray(place).split(' ')[0] + " <> '')";
    for (const char* place : {"second_id FROM statement", "card_id FROM account_record",
                              "account_id FROM account_record", "account_id FROM measure_record",
                              "account_id FROM subaccount_record", "account_id FROM task_record"})
        unnamed += QByteArray("a.id NOT IN (SELECT ") + place + " WHERE case_id = ?1 AND " +
                   QByteArray(place).split(' ')[0] + " IS NOT NULL)";
    sqlite::Statement(db, "DELETE FROM account AS a WHERE case_id = ?1 AND named_by = 9 AND " +
                              unnamed.join(" AND "))
        .run(caseId);
}

} // namespace

void loadFacts(sqlite::Database& db, CaseId caseId, AccountBook& accounts, DuplicateFinder& finder,
               MovementParts parts)
{
    readRows(db, caseId, accounts, finder, [&](const StoredRow& row) {
        if (parts == MovementParts::Loaded || row.fact.movement != SameMovement::Part)
            finder.add(row.fact);
    });
}

qint64 resolveDuplicates(sqlite::Database& db, CaseId caseId, AccountBook& accounts,
                         DuplicateFinder& finder)
{
    struct Changed {
        qint64 id;
        RowClass rowClass;
        qint64 duplicateOf;
    };
    std::vector<Changed> changed;
    qint64 classes = 0;
    readRows(db, caseId, accounts, finder, [&](const StoredRow& row) {
        const auto repeated = finder.add(row.fact);
        const qint64 duplicateOf = repeated ? repeated->id : 0;
        const RowClass rowClass = row.rowClass == RowClass::DirectionUnknown ? row.rowClass
                                  : repeated                                 ? RowClass::Duplicate
                                                                             : RowClass::Accepted;
        classes += rowClass != row.rowClass;
        if (rowClass != row.rowClass || duplicateOf != row.duplicateOf)
            changed.push_back({row.fact.id, rowClass, duplicateOf});
    });
    sqlite::Statement update(db, "UPDATE txn SET class = ?, duplicate_of = ? WHERE id = ?");
    for (const Changed& row : changed)
        update.run(row.rowClass, row.duplicateOf ? std::optional(row.duplicateOf) : std::nullopt,
                   row.id);
    return classes;
}

TransferPairs pairTransfers(sqlite::Database& db, CaseId caseId, std::span<const FactRow> facts,
                            AccountBook& accounts)
{
    const auto identityOf = [&](const QString& number) {
        return accounts.identityOf(accounts.findNormalised(number));
    };
    const std::vector<PaymentFact> payments = readPayments(db, caseId, identityOf);
    accounts.save();
    TransferPairs pairs;
    pairs.mirrors = pairMirrors(facts);
    pairs.payments = pairPayments(facts, pairs.mirrors, payments);
    return pairs;
}

void writeTransfers(sqlite::Database& db, CaseId caseId, const TransferPairs& pairs)
{
    sqlite::Statement(db, "DELETE FROM txn_mirror WHERE case_id = ?").run(caseId);
    sqlite::Statement insertMirror(
        db, "INSERT INTO txn_mirror(txn_id, case_id, other_id, stands) VALUES(?, ?, ?, ?)");
    struct Side {
        qint64 row;
        qint64 other;
        bool stands;
    };
    std::vector<Side> sides;
    sides.reserve(pairs.mirrors.size() * 2);
    for (const MirrorPair& pair : pairs.mirrors) {
        sides.push_back({pair.stands, pair.other, true});
        sides.push_back({pair.other, pair.stands, false});
    }
    std::sort(sides.begin(), sides.end(),
              [](const Side& a, const Side& b) { return a.row < b.row; });
    for (const Side& side : sides)
        insertMirror.run(side.row, caseId, side.other, side.stands);
    writeMatches(db, caseId, pairs.payments);
}

void resolveTransfers(sqlite::Database& db, CaseId caseId, std::span<const FactRow> facts,
                      AccountBook& accounts)
{
    writeTransfers(db, caseId, pairTransfers(db, caseId, facts, accounts));
}

void resolvePayments(sqlite::Database& db, CaseId caseId)
{
    sweepAccounts(db, caseId);
    sqlite::Statement identity(db, "SELECT identity_id FROM account WHERE id = ?");
    sqlite::Statement insert(db, "INSERT INTO account(id, case_id, number, identity_id)"
                                 " VALUES(?1, ?2, ?3, ?1)");
    const auto identityOf = [&](const QString& number) -> qint64 {
        if (number.isEmpty())
            return 0;
        const qint64 id = AccountBook::idOf(caseId, number);
        if (identity.bind(id).step())
            return identity.get<qint64>(0);
        insert.run(id, caseId, number);
        return id;
    };
    const std::vector<PaymentFact> payments = readPayments(db, caseId, identityOf);
    const std::vector<FactRow> facts = rowsNear(db, caseId, payments);
    std::vector<MirrorPair> mirrors;
    sqlite::Statement stands(db, "SELECT other_id FROM txn_mirror WHERE txn_id = ? AND stands = 0");
    for (const FactRow& fact : facts) {
        if (stands.bind(fact.id).step())
            mirrors.push_back({stands.get<qint64>(0), fact.id});
    }
    writeMatches(db, caseId, pairPayments(facts, mirrors, payments));
}

} // namespace cluechain
