#include "models/cases/caseeditor.h"
#include "models/cases/guardundo.h"
#include "models/intake/importer.h"
#include "models/intake/transfers.h"
#include "models/store/recording.h"
#include "models/store/sourcefiles.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QString samples = QStringLiteral(CLUECHAIN_SAMPLES "/intake/");

CaseId newCase(TestStore& store, const QString& name = u"测试案"_s)
{
    const CaseId id = newId<CaseTag>();
    Recording recording(*store, {id, u"case.add"_s, name});
    sqlite::Statement(store.db(),
                      "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                      " VALUES(?, ?, ?, ?, 0)")
        .run(id, QString::number(id.value), name, name);
    recording.commit();
    return id;
}

void addPayment(TestStore& store, CaseId caseId, const QString& at, const QString& from,
                const QString& to, qint64 fen)
{
    Recording recording(*store, {caseId, u"payment.add"_s, from});
    const PersonId victim = newId<PersonTag>();
    sqlite::Statement(store.db(), "INSERT INTO person(id, case_id, name, name_folded, created_at)"
                                  " VALUES(?, ?, '示例丙', '示例丙', 0)")
        .run(victim, caseId);
    sqlite::Statement(store.db(),
                      "INSERT INTO payment(id, case_id, victim_id, at, from_number, to_number,"
                      " amount_fen, created_at) VALUES(?, ?, ?, ?, ?, ?, ?, 0)")
        .run(newId<PaymentTag>(), caseId, victim, *Instant::parseIso(at), from, to, fen);
    resolvePayments(store.db(), caseId);
    recording.commit();
}

ImportReport import(TestStore& store, CaseId caseId, const QStringList& names,
                    const ImportOptions& options = {})
{
    QStringList paths;
    for (const QString& name : names)
        paths += name.startsWith(u'/') ? name : samples + name;
    const auto report = importPaths(*store, caseId, paths, options);
    if (!report)
        qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
    return *report;
}

/// Number of rows of a table or view that belong to the case.
qint64 count(TestStore& store, CaseId caseId, const char* table)
{
    return store.db().value<qint64>(
        (QByteArray("SELECT count(*) FROM ") + table + " WHERE case_id = ?").constData(), caseId);
}

/// What the case holds, for comparing before and after.
QStringList contentOf(TestStore& store, CaseId caseId)
{
    QStringList out;
    for (const char* sql : {"SELECT t.id, t.class, t.direction, t.at, t.amount_fen, "
                            "t.duplicate_of, t.account_id, t.peer_id,"
                            " r.summary, r.remark, r.line, r.mirror_id FROM txn t JOIN txn_row r "
                            "ON r.id = t.id WHERE t.case_id = ?"
                            " ORDER BY 1",
                            "SELECT id, number, identity_id, is_card, bank, holder, named_by FROM "
                            "account WHERE case_id = ? ORDER BY 1",
                            "SELECT id, at, amount_fen, from_id, to_id, out_txn_id, in_txn_id FROM "
                            "transfer WHERE case_id = ? ORDER BY 1",
                            "SELECT id, holder, card, account_no, duplicate_of FROM account_record "
                            "WHERE case_id = ? ORDER BY 1",
                            "SELECT id, rows, sequence, card_raw, account_raw FROM statement WHERE "
                            "case_id = ? ORDER BY 1"}) {
        sqlite::Statement query(store.db(), sql);
        query.bind(caseId);
        while (query.step()) {
            QStringList row;
            for (int i = 0; i < query.columnCount(); ++i)
                row += query.get<QString>(i);
            out += row.join(u'|');
        }
    }
    return out;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void countsEveryRowOnce()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        const ImportReport report = import(store, caseId, {u"1a29-gb18030.csv"_s});
        QCOMPARE(report.files.size(), 1);
        const FileReport& file = report.files[0];
        QCOMPARE(file.layout, u"1A29"_s);
        QCOMPARE(file.encoding, u"gb18030"_s);
        QCOMPARE(file.rows[RowClass::Accepted], 3);
        QCOMPARE(file.rows[RowClass::Duplicate], 1);
        QCOMPARE(file.rows[RowClass::Failed], 1);
        QCOMPARE(file.rows[RowClass::Informational], 2);
        QCOMPARE(file.rows[RowClass::Zero], 1);
        QCOMPARE(file.rows[RowClass::DirectionUnknown], 1);
        QCOMPARE(file.rows[RowClass::Rejected], 2);
        QCOMPARE(file.otherLines, 7);
        QCOMPARE(file.sumInFen, 100000);
        QCOMPARE(file.sumOutFen, 10000);
        QCOMPARE(file.first->toIso(), u"2026-01-05T10:11:12+08:00"_s);
        QCOMPARE(file.last->toIso(), u"2026-01-05T10:22:00+08:00"_s);
        QCOMPARE(file.rejections.size(), 2);
        QCOMPARE(file.rejections[0].line, 6);
        QCOMPARE(file.rejections[1].line, 8);
        QCOMPARE(count(store, caseId, "txn"), 9);

        const auto original = SourceFileStore(store.db()).findBySha256(file.sha256);
        QVERIFY(original);
        QFile onDisk(samples + u"1a29-gb18030.csv"_s);
        QVERIFY(onDisk.open(QIODevice::ReadOnly));
        QCOMPARE(SourceFileStore(store.db()).bytes(original->id), onDisk.readAll());

        sqlite::Statement row(store.db(),
                              "SELECT line, remark, at FROM txn_row WHERE serial = 'S003'");
        QVERIFY(row.step());
        QCOMPARE(row.get<qint64>(0), 7);
        QCOMPARE(row.get<Instant>(2).microseconds() % 1'000'000, 123'456);
    }

    void readsWorkbooksWhoseSheetsGoOn()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        const FileReport file = import(store, caseId, {u"1a34.xlsx"_s}).files[0];
        QCOMPARE(file.layout, u"1A34"_s);
        QCOMPARE(file.rows[RowClass::Accepted], 3);
        QCOMPARE(file.sumInFen, 123456);
        QCOMPARE(file.sumOutFen, 3456);
        QCOMPARE(
            store.db().value<qint64>("SELECT count(*) FROM txn_row WHERE sheet = 1 AND line = 1"),
            1);
        QVERIFY(!import(store, caseId, {u"1a34-1904.xlsx"_s}).files[0].rows.total() == 0);
    }

    void whichComesFirstDoesNotMatter_data()
    {
        QTest::addColumn<QStringList>("order");
        const QString card = u"1a29-gb18030.csv"_s;
        const QString other = u"资金交易明细20260116100300_1.csv"_s;
        const QString accounts = u"账户信息.csv"_s;
        QTest::newRow("accounts first") << QStringList{accounts, card, other};
        QTest::newRow("accounts last") << QStringList{card, other, accounts};
        QTest::newRow("payee first") << QStringList{other, card, accounts};
    }

    void whichComesFirstDoesNotMatter()
    {
        QFETCH(QStringList, order);
        TestStore store;
        const CaseId caseId = newCase(store);
        for (const QString& name : order)
            import(store, caseId, {name});
        // Three facts of the first statement; the second tells of two of them from the other side.
        QCOMPARE(count(store, caseId, "transfer"), 3);
        QCOMPARE(count(store, caseId, "txn_mirror"), 4);
        QCOMPARE(store.db().value<QString>("SELECT holder FROM account_identity WHERE number ="
                                           " '6299000012345678903'"),
                 u"示例甲"_s);
        QCOMPARE(store.db()
                     .value<QString>("SELECT numbers FROM account_identity WHERE number ="
                                     " '6299000012345678903'")
                     .split(u' ')
                     .size(),
                 2);
    }

    void theSameFileAgainAddsNothing()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        const QStringList names{u"1a29-gb18030.csv"_s, u"账户信息.csv"_s};
        const ImportReport first = import(store, caseId, names);
        const QStringList before = contentOf(store, caseId);
        const qint64 changes = store.db().value<qint64>("SELECT count(*) FROM change");
        const ImportReport again = import(store, caseId, names);
        QCOMPARE(contentOf(store, caseId), before);
        QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM change"), changes);
        QVERIFY(!again.batch);
        for (const FileReport& file : again.files) {
            QVERIFY(file.isKnown);
            QCOMPARE(file.warnings.size(), 1);
        }
        QCOMPARE(again.files[0].rows.total(), first.files[0].rows.total());
        QCOMPARE(again.files[0].rows[RowClass::Accepted], 0);
        QCOMPARE(again.files[0].rows[RowClass::Duplicate], 4);
        QCOMPARE(again.files[0].sumInFen, 0);
        QCOMPARE(again.files[1].duplicates, 1);
    }

    void twoCasesMayHoldTheSameFile()
    {
        TestStore store;
        for (const QString& name : {u"甲"_s, u"乙"_s})
            QCOMPARE(import(store, newCase(store, name), {u"1a29-gb18030.csv"_s})
                         .files[0]
                         .rows[RowClass::Accepted],
                     3);
    }

    void aDryRunAndARefusalLeaveNothing()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        const ImportReport dry = import(store, caseId, {u"1a29-gb18030.csv"_s}, {.dryRun = true});
        QCOMPARE(dry.files[0].rows[RowClass::Accepted], 3);
        QCOMPARE(count(store, caseId, "txn"), 0);
        QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM source_file"), 0);

        const ImportReport refused = import(
            store, caseId, {QStringLiteral(CLUECHAIN_SOURCE "/resources/readme/palette.png")});
        QVERIFY(!refused.files[0].refusal.isEmpty());
        QVERIFY(!refused.batch);
        QVERIFY(!importPaths(*store, caseId, {samples}, {.layout = u"none"_s}));
        QVERIFY(!importPaths(*store, newId<CaseTag>(), {samples}));
    }

    void aStopAtAnyMomentLeavesNothing()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        const QString world = QStringLiteral(CLUECHAIN_SAMPLES "/casegen/case-01");
        for (const int stopAt : {1, 100, 250, 400, 550, 700, 850, 940}) {
            std::stop_source stop;
            const auto result =
                importPaths(*store, caseId, {world}, {}, {stop.get_token(), [&](int permille) {
                                                              if (permille >= stopAt)
                                                                  stop.request_stop();
                                                          }});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Cancelled);
            for (const char* table : {"txn", "account", "wording", "statement", "import_file",
                                      "import_batch", "account_record", "person_record"})
                QCOMPARE(count(store, caseId, table), 0);
            QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM source_file"), 0);
        }
    }

    void aFileThatChangesWhileItIsReadLeavesNothing()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        import(store, caseId, {u"账户信息.csv"_s});
        const QStringList before = contentOf(store, caseId);
        const QString path = store.filePath(u"grows.csv"_s);
        QVERIFY(QFile::copy(samples + u"1a29-gb18030.csv"_s, path));
        QFile file(path);
        QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOwner));
        const auto grow = [&](int) {
            if (!file.open(QIODevice::Append) || file.write("x,y\r\n") < 0)
                qFatal("cannot write");
            file.close();
        };
        const auto result = importPaths(*store, caseId, {path}, {}, {.report = grow});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Failed);
        QCOMPARE(contentOf(store, caseId), before);
        QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM source_file"), 1);
        QVERIFY(importPaths(*store, caseId, {path}));
        QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM source_file"), 2);
    }

    void undoTakesAllBackAndRedoBringsItAgain()
    {
        TestStore store;
        setUpImportUndo(*store);
        const CaseId caseId = newCase(store);
        import(store, caseId, {u"1a29-gb18030.csv"_s});
        const QStringList first = contentOf(store, caseId);
        import(store, caseId,
               {u"资金交易明细20260116100300_1.csv"_s, u"账户信息.csv"_s, u"1a34.xlsx"_s});
        const QStringList second = contentOf(store, caseId);
        QVERIFY(undoLast(*store, caseId));
        QCOMPARE(contentOf(store, caseId), first);
        QVERIFY(undoLast(*store, caseId));
        QVERIFY(contentOf(store, caseId).isEmpty());
        QCOMPARE(count(store, caseId, "wording"), 0);
        QVERIFY(redoLast(*store, caseId));
        QCOMPARE(contentOf(store, caseId), first);
        QVERIFY(redoLast(*store, caseId));
        QCOMPARE(contentOf(store, caseId), second);
    }

    void aPaymentIsATransferOnceWhicheverComesFirst_data()
    {
        QTest::addColumn<bool>("paymentFirst");
        QTest::newRow("payment first") << true;
        QTest::newRow("rows first") << false;
    }

    void aPaymentIsATransferOnceWhicheverComesFirst()
    {
        QFETCH(bool, paymentFirst);
        TestStore store;
        const CaseId caseId = newCase(store);
        const auto addPayments = [&] {
            addPayment(store, caseId, u"2026-01-05T10:11:00+08:00"_s, u"6299000087654321007"_s,
                       u"90000000000000011"_s, 100000);
            addPayment(store, caseId, u"2026-01-05T15:00:00+08:00"_s, u"6299000087654321007"_s,
                       u"6299000012345678903"_s, 100000);
        };
        if (paymentFirst) {
            addPayments();
            QCOMPARE(count(store, caseId, "transfer"), 2);
        }
        import(store, caseId, {u"1a29-gb18030.csv"_s});
        if (!paymentFirst)
            addPayments();
        QCOMPARE(count(store, caseId, "transfer"),
                 4); // three of the statement and the later payment
        QCOMPARE(
            store.db().value<qint64>("SELECT count(*) FROM transfer WHERE payment_id IS NOT NULL"),
            2);
        // Both name their accounts, by whatever number.
        QCOMPARE(store.db().value<qint64>(
                     "SELECT count(DISTINCT to_id) FROM transfer WHERE payment_id IS"
                     " NOT NULL"),
                 1);
    }

    void undoAndRedoOfAPaymentSayAnewWhatIsOneTransfer()
    {
        TestStore store;
        setUpImportUndo(*store);
        guardUndo(*store);
        setPaymentsHook(resolvePayments);
        const auto reset = qScopeGuard([] { setPaymentsHook({}); });
        const CaseId caseId = newCase(store);
        import(store, caseId, {u"1a29-gb18030.csv"_s});
        const QStringList before = contentOf(store, caseId);
        const ChangeId imported = *undoableChange(store.db(), caseId, store->actor());
        addPayment(store, caseId, u"2026-01-05T10:11:00+08:00"_s, u"6299000087654321007"_s,
                   u"90000000000000011"_s, 100000);
        addPayment(store, caseId, u"2026-01-05T15:00:00+08:00"_s, u"6299000087654321007"_s,
                   u"6299000099998888773"_s, 100000);
        const QStringList after = contentOf(store, caseId);
        QCOMPARE(count(store, caseId, "payment_match"), 1);
        QVERIFY(undoLast(*store, caseId));
        QVERIFY(undoLast(*store, caseId));
        QCOMPARE(count(store, caseId, "payment_match"), 0);
        QCOMPARE(contentOf(store, caseId), before); // no account is left of the payment alone
        QVERIFY(redoLast(*store, caseId));
        QCOMPARE(count(store, caseId, "payment_match"), 1);
        QVERIFY(redoLast(*store, caseId));
        QCOMPARE(contentOf(store, caseId), after);
        QVERIFY(undoChange(*store, imported));
        QCOMPARE(count(store, caseId, "transfer"), 2);
        QCOMPARE(count(store, caseId, "payment_match"), 0);
        QVERIFY(redoLast(*store, caseId));
        QCOMPARE(contentOf(store, caseId), after);
    }

    void aTableThatJoinsCardAndAccountFindsDuplicatesOfBefore()
    {
        TestStore store;
        setUpImportUndo(*store);
        const CaseId caseId = newCase(store);
        const QByteArray header =
            "交易卡号,交易账号,交易时间,交易金额,交易余额,收付标志,交易流水号\n";
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(store.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
                qFatal("cannot write");
            return file.fileName();
        };
        import(store, caseId,
               {write(u"card.csv"_s,
                      header + "6299000012345678903,,2026-01-05 10:00:00,5.00,5.00,进,A\n")});
        import(store, caseId,
               {write(u"acct.csv"_s,
                      header + ",90000000000000011,2026-01-05 10:00:00,5.00,5.00,进,A\n")});
        QCOMPARE(count(store, caseId, "transfer"), 2);
        const ImportReport joined = import(store, caseId, {u"账户信息.csv"_s});
        QCOMPARE(joined.changedEarlier, 1);
        QCOMPARE(count(store, caseId, "transfer"), 1);
        QVERIFY(undoLast(*store, caseId));
        QCOMPARE(count(store, caseId, "transfer"), 2);
        QVERIFY(redoLast(*store, caseId));
        QCOMPARE(count(store, caseId, "transfer"), 1);
    }

    void breaksOfBalancesAreWarnings()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        QFile file(store.filePath(u"b.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("交易卡号,交易时间,交易金额,交易余额,收付标志,交易流水号\n"
                   "6299,2026-01-05 10:00:00,5.00,5.00,进,A\n"
                   "6299,2026-01-05 10:01:00,2.00,3.00,出,B\n"
                   "6299,2026-01-05 10:02:00,1.00,104.00,进,C\n");
        file.close();
        const ImportReport report = import(store, caseId, {file.fileName()});
        QCOMPARE(report.files[0].warnings.size(), 1);
        QVERIFY2(report.files[0].warnings[0].contains(u"line 4"_s) &&
                     report.files[0].warnings[0].contains(u"100.00"_s),
                 qPrintable(report.files[0].warnings[0]));
        QCOMPARE(store.db().value<qint64>("SELECT gap_fen FROM balance_break"), 10000);
        QCOMPARE(store.db().value<int>("SELECT sequence FROM statement"), 1);
    }

    void theReportHasTheShapeOfTheContract()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        const ImportReport report =
            import(store, caseId, {u"1a29-gb18030.csv"_s, u"账户信息.csv"_s});
        const QJsonObject json = importReportToJson(report);
        const QJsonObject file = json[u"files"_s][0].toObject();
        QCOMPARE(file.keys(),
                 (QStringList{u"encoding"_s, u"first"_s, u"last"_s, u"layout"_s, u"other_lines"_s,
                              u"path"_s, u"rejections"_s, u"rows"_s, u"sha256"_s, u"sum_in_fen"_s,
                              u"sum_out_fen"_s, u"warnings"_s}));
        QCOMPARE(file[u"rows"_s].toObject().keys(),
                 (QStringList{u"accepted"_s, u"direction_unknown"_s, u"duplicate"_s, u"failed"_s,
                              u"informational"_s, u"rejected"_s, u"zero"_s}));
        QCOMPARE(file[u"rejections"_s][0][u"line"_s].toInt(), 6);
        QVERIFY(!file[u"rejections"_s][0][u"reason"_s].toString().isEmpty());
        const QJsonObject side = json[u"files"_s][1].toObject();
        QCOMPARE(side[u"records"_s].toInt(), 1);
        QCOMPARE(side[u"duplicate"_s].toInt(), 0);
        QVERIFY(!side.contains(u"rows"_s));
        QCOMPARE(json[u"totals"_s][u"rows"_s][u"accepted"_s].toInt(), 3);

        const QByteArray csv = rejectionsToCsv(report);
        QCOMPARE(csv.count("\r\n"), 3);
        FileReport formula;
        formula.rejections = {{0, 3, u"x"_s, u"=cmd|' /C calc'!A0"_s}};
        QVERIFY(rejectionsToCsv({{formula}}).contains("\"'=cmd|"));
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "test_importer.moc"
