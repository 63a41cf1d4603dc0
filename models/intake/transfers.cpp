#include "models/intake/transfers.h"

#include "models/core/identifiers.h"
#include "models/intake/accountbook.h"
#include "models/intake/statementrow.h"
#include "models/store/sqlite.h"

#include <functional>

namespace cluechain
{

namespace
{

struct StoredRow {
    FactRow fact;
    RowClass rowClass = RowClass::Accepted;
    qint64 duplicateOf = 0;
};

/// The rows of the case that tell of transfers, in the order in which they were imported.
void readRows(sqlite::Database& db, CaseId caseId, AccountBook& accounts,
              const std::function<void(const StoredRow&)>& take)
{
    sqlite::Statement sheets(db, "SELECT h.row_base, h.last_line FROM import_sheet h"
                                 " JOIN import_file f ON f.id = h.file_id"
                                 " JOIN import_batch b ON b.id = f.batch_id"
                                 " WHERE f.case_id = ? AND f.kind = 'statement'"
                                 " ORDER BY b.at, b.id, f.ordinal, f.id, h.sheet");
    sqlite::Statement rows(
        db, "SELECT id, statement_id, account_id, peer_id, at, amount_fen, direction,"
            " balance_fen, serial, class, duplicate_of FROM txn"
            " WHERE id > ?1 AND id <= ?1 + ?2 AND class IN (0, 1, 5) ORDER BY id");
    sheets.bind(caseId);
    while (sheets.step()) {
        rows.bind(sheets.get<qint64>(0), sheets.get<qint64>(1));
        while (rows.step()) {
            StoredRow row;
            row.fact.id = rows.get<qint64>(0);
            row.fact.delivery = rows.get<qint64>(1);
            row.fact.account = accounts.identityOf(rows.get<qint64>(2));
            row.fact.peer = accounts.identityOf(rows.get<qint64>(3));
            row.fact.atUs = rows.get<qint64>(4);
            row.fact.fen = rows.get<qint64>(5);
            row.fact.direction = rows.get<int>(6);
            row.fact.hasBalance = !rows.isNull(7);
            row.fact.balanceFen = rows.get<qint64>(7);
            row.fact.serial = SerialKey::of(rows.get<QString>(8).toStdString());
            row.rowClass = rows.get<RowClass>(9);
            row.duplicateOf = rows.get<qint64>(10);
            take(row);
        }
    }
}

} // namespace

void loadFacts(sqlite::Database& db, CaseId caseId, AccountBook& accounts, DuplicateFinder& finder)
{
    readRows(db, caseId, accounts, [&](const StoredRow& row) { finder.add(row.fact); });
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
    readRows(db, caseId, accounts, [&](const StoredRow& row) {
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

void resolveTransfers(sqlite::Database& db, CaseId caseId, std::span<const FactRow> facts,
                      AccountBook& accounts)
{
    std::vector<PaymentFact> payments;
    sqlite::Statement query(db, "SELECT id, from_number, to_number, at, amount_fen FROM payment "
                                "WHERE case_id = ? ORDER BY id");
    query.bind(caseId);
    while (query.step()) {
        PaymentFact payment;
        payment.id = query.get<qint64>(0);
        payment.from = accounts.identityOf(accounts.findNormalised(query.get<QString>(1)));
        payment.to = accounts.identityOf(accounts.findNormalised(query.get<QString>(2)));
        payment.atUs = query.get<qint64>(3);
        payment.fen = query.get<qint64>(4);
        payments.push_back(payment);
    }
    accounts.save();

    const std::vector<MirrorPair> mirrors = pairMirrors(facts);
    sqlite::Statement(db, "DELETE FROM txn_mirror WHERE case_id = ?").run(caseId);
    sqlite::Statement insertMirror(
        db, "INSERT INTO txn_mirror(txn_id, case_id, other_id, stands) VALUES(?, ?, ?, ?)");
    for (const MirrorPair& pair : mirrors) {
        insertMirror.run(pair.stands, caseId, pair.other, true);
        insertMirror.run(pair.other, caseId, pair.stands, false);
    }

    sqlite::Statement(db, "DELETE FROM payment_match WHERE case_id = ?").run(caseId);
    sqlite::Statement insertMatch(
        db, "INSERT INTO payment_match(payment_id, case_id, txn_id) VALUES(?, ?, ?)");
    for (const PaymentPair& pair : pairPayments(facts, mirrors, payments))
        insertMatch.run(pair.payment, caseId, pair.row);
}

void resolveTransfers(sqlite::Database& db, CaseId caseId)
{
    AccountBook accounts(db, caseId);
    DuplicateFinder finder;
    loadFacts(db, caseId, accounts, finder);
    resolveTransfers(db, caseId, finder.facts(), accounts);
}

} // namespace cluechain
