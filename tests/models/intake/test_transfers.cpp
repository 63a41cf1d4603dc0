#include "models/intake/importer.h"
#include "models/intake/transfers.h"
#include "models/store/recording.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Payments against the rows of a generated case: four layouts, second deliveries, every quirk.
class TestTransfers : public QObject
{
    Q_OBJECT

private slots:
    void lookingNearThePaymentsFindsWhatLookingAtAllRowsFinds();
    void theRowsOfACaseAreFoundByAnIndex_data();
    void theRowsOfACaseAreFoundByAnIndex();
};

namespace
{

QStringList matches(const TestStore& store)
{
    QStringList found;
    sqlite::Statement query(store.db(),
                            "SELECT payment_id, txn_id FROM payment_match ORDER BY payment_id");
    while (query.step())
        found += query.get<QString>(0) + u'>' + query.get<QString>(1);
    return found;
}

/// Reports what rows show, some exactly, some by a slow clock, some too late to be the same.
void addPayments(const TestStore& store, CaseId caseId)
{
    Recording recording(*store, {caseId, u"payment.add"_s, u"示例"_s});
    sqlite::Statement(store.db(), "INSERT INTO person(id, case_id, name, name_folded, created_at)"
                                  " VALUES(1, ?, '示例', '示例', 0)")
        .run(caseId);
    sqlite::Statement(
        store.db(),
        "INSERT INTO payment(id, case_id, victim_id, at, from_number, to_number, amount_fen,"
        " created_at)"
        " SELECT row_number() OVER (ORDER BY t.at, t.id), ?1, 1, t.at + (t.id % 5) * 31000000,"
        "  iif(t.direction < 0, own.number, peer.number),"
        "  iif(t.direction < 0, peer.number, own.number), t.amount_fen, 0"
        "  FROM txn t JOIN account own ON own.id = t.account_id JOIN account peer ON peer.id ="
        "  t.peer_id WHERE t.class IN (0, 1) AND t.direction <> 0 AND t.id % 3 <> 0")
        .run(caseId);
    recording.commit();
}

} // namespace

void TestTransfers::lookingNearThePaymentsFindsWhatLookingAtAllRowsFinds()
{
    TestStore store;
    setUpImportUndo(*store);
    const CaseId caseId = newId<CaseTag>();
    Recording recording(*store, {caseId, u"case.add"_s, u"x"_s});
    sqlite::Statement(store.db(),
                      "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                      " VALUES(?, 'x', 'x', 'x', 0)")
        .run(caseId);
    recording.commit();
    QVERIFY(importPaths(*store, caseId, {QStringLiteral(CLUECHAIN_SAMPLES "/casegen/case-01")}));
    const ChangeId imported = *undoableChange(store.db(), caseId, store->actor());
    addPayments(store, caseId);
    resolvePayments(store.db(), caseId);
    const QStringList near = matches(store);
    QVERIFY(near.size() > 20);
    QVERIFY(near.size() < store.db().value<qint64>("SELECT count(*) FROM payment"));

    QVERIFY(undoChange(*store, imported)); // brought again, every row is compared
    QVERIFY(matches(store).isEmpty());
    QVERIFY(redoLast(*store, caseId));
    QCOMPARE(matches(store), near);
}

void TestTransfers::theRowsOfACaseAreFoundByAnIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("transfers of a case")
        << u"SELECT at, from_id, to_id FROM transfer WHERE case_id = 1"_s << u"txn_case"_s;
    QTest::newRow("rows of a case")
        << u"SELECT summary_w FROM txn WHERE case_id = 1"_s << u"txn_case"_s;
    QTest::newRow("pairs of a case")
        << u"DELETE FROM txn_mirror WHERE case_id = 1"_s << u"txn_mirror_case"_s;
    QTest::newRow("rows of an account")
        << u"SELECT t.id FROM account a JOIN txn t ON t.account_id = a.id"
           " WHERE a.identity_id = 1 AND +t.case_id = 2"_s
        << u"txn_account"_s;
}

void TestTransfers::theRowsOfACaseAreFoundByAnIndex()
{
    QFETCH(QString, sql);
    QFETCH(QString, index);
    const TestStore store;
    sqlite::Statement plan(store.db(), "EXPLAIN QUERY PLAN " + sql.toUtf8());
    QStringList steps;
    while (plan.step())
        steps += plan.get<QString>(3);
    const QString all = steps.join(u'\n');
    QVERIFY2(all.contains(u"INDEX "_s + index), qPrintable(all));
    QVERIFY2(!all.contains(u"SCAN t\n"_s) && !all.contains(u"SCAN txn"_s), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestTransfers)
#include "test_transfers.moc"
