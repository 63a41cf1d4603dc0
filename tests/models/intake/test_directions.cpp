#include "models/cases/caseeditor.h"
#include "models/cases/guardundo.h"
#include "models/intake/directions.h"
#include "models/intake/explain.h"
#include "models/intake/importer.h"
#include "models/store/recording.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray header =
    "交易卡号,交易时间,交易金额,交易余额,收付标志,交易对手账卡号,交易流水号\n";

/// The balances prove the second and the third row; the fifth stands behind a gap.
const QByteArray oldestFirst = header +
                               "6299000012345678903,2026-01-05 10:00:00,100.00,100.00,进,A,S1\n"
                               "6299000012345678903,2026-01-05 10:01:00,30.00,70.00,其它,B,S2\n"
                               "6299000012345678903,2026-01-05 10:02:00,5.00,75.00,,C,S3\n"
                               "6299000012345678903,2026-01-05 10:03:00,5.00,70.00,出,D,S4\n"
                               "6299000012345678903,2026-01-05 10:05:00,8.00,500.00,其它,E,S5\n";

class Case
{
public:
    Case()
    {
        setUpImportUndo(*store);
        guardUndo(*store);
        Recording recording(*store, {id, u"case.add"_s, u"x"_s});
        sqlite::Statement(store.db(),
                          "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                          " VALUES(?, 'x', 'x', 'x', 0)")
            .run(id);
        recording.commit();
    }

    FileReport import(const QString& name, const QByteArray& bytes)
    {
        QFile file(store.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write");
        file.close();
        const auto report = importPaths(*store, id, {file.fileName()});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return report->files[0];
    }
    int classOf(const char* serial)
    {
        return store.db().value<int>("SELECT class FROM txn WHERE serial = ?",
                                     QString::fromLatin1(serial));
    }
    int directionOf(const char* serial)
    {
        return store.db().value<int>("SELECT direction FROM txn WHERE serial = ?",
                                     QString::fromLatin1(serial));
    }
    TransactionId rowOf(const char* serial)
    {
        return {store.db().value<qint64>("SELECT min(id) FROM txn WHERE serial = ?",
                                         QString::fromLatin1(serial))};
    }
    qint64 transfers()
    {
        return store.db().value<qint64>("SELECT count(*) FROM transfer WHERE case_id = ?", id);
    }

    TestStore store;
    CaseId id = newId<CaseTag>();
};

} // namespace

class TestDirections : public QObject
{
    Q_OBJECT

private slots:
    void aHeaderThatIsRepeatedTellsNothing()
    {
        Case c;
        const FileReport flags =
            c.import(u"流水.csv"_s,
                     header + "6299000012345678903,2026-01-05 10:00:00,100.00,100.00,1,A,S1\n" +
                         header + "6299000012345678903,2026-01-05 10:01:00,30.00,70.00,0,B,S2\n");
        QCOMPARE(flags.warnings, QStringList());
        QCOMPARE(flags.rows[RowClass::Accepted], 2);
        QCOMPARE(c.directionOf("S1") + c.directionOf("S2"), 0);

        // Of two sides the own one stands in every row.
        const QByteArray sides = "交易号,付款方支付宝账号,收款方支付宝账号,收款机构信息,到账时间,"
                                 "转账金额（元）,转账产品名称,交易发生地,提现流水号,"
                                 "对应的协查数据\n";
        const FileReport file =
            c.import(u"转账明细.csv"_s, sides +
                                            "T1,a@example.com,own@example.com,,2026-01-05 10:00:00,"
                                            "10.00,x,,,\n" +
                                            sides +
                                            "T2,b@example.com,own@example.com,,2026-01-05 11:00:00,"
                                            "20.00,x,,,\n");
        QCOMPARE(file.layout, u"alipay_transfers"_s);
        QCOMPARE(file.sumInFen, 3'000);
        QCOMPARE(file.sumOutFen, 0);
    }

    void initTestCase() { setDirectionsHook(resolveDirections); }
    void cleanupTestCase() { setDirectionsHook({}); }

    void whatIsUnknownIsGroupedByFileAndFlag()
    {
        Case one;
        const FileReport file = one.import(u"a.csv"_s, oldestFirst);
        QCOMPARE(file.rows[RowClass::DirectionUnknown], 3);
        const QList<UnknownDirections> groups = unknownDirections(one.store.db(), one.id);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].flag, QString());
        QCOMPARE(groups[0].rows, 1);
        QCOMPARE(groups[0].fen, 500);
        QCOMPARE(groups[0].provable, 1);
        QCOMPARE(groups[1].flag, u"其它"_s);
        QCOMPARE(groups[1].rows, 2);
        QCOMPARE(groups[1].provable, 1);
        QCOMPARE(rowsOf(one.store.db(), groups[1]).size(), 2);
    }

    void balancesProveWhatOnlyOneSignExplains_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::newRow("oldest first") << false;
        QTest::newRow("newest first") << true;
    }

    void balancesProveWhatOnlyOneSignExplains()
    {
        QFETCH(bool, newestFirst);
        Case one;
        QByteArrayList lines = oldestFirst.trimmed().split('\n');
        if (newestFirst)
            std::reverse(lines.begin() + 1, lines.end());
        one.import(u"a.csv"_s, lines.join('\n') + '\n');
        const auto proven = directionsByBalance(one.store.db(), one.id);
        QCOMPARE(proven.size(), 2);
        const auto settled = settleDirections(*one.store, one.id, proven, SettledBy::Balance);
        QVERIFY(settled);
        QCOMPARE(*settled, 2);
        QCOMPARE(one.directionOf("S2"), -1);
        QCOMPARE(one.directionOf("S3"), 1);
        QCOMPARE(one.classOf("S5"), int(RowClass::DirectionUnknown));
        QCOMPARE(one.transfers(), 4);
        QCOMPARE(explainRow(one.store.db(), one.rowOf("S2"))->settledBy, u"balance"_s);
        QCOMPARE(*settleDirections(*one.store, one.id, proven, SettledBy::Balance), 0);
    }

    void aPersonSettlesInBulkAndUndoTakesItBack()
    {
        Case one;
        one.import(u"a.csv"_s, oldestFirst);
        QList<SettledDirection> rows;
        const auto groups = unknownDirections(one.store.db(), one.id);
        for (const TransactionId row : rowsOf(one.store.db(), groups[1]))
            rows += {row, Direction::Out};
        QCOMPARE(*settleDirections(*one.store, one.id, rows, SettledBy::Person), 2);
        QCOMPARE(one.transfers(), 4);
        QCOMPARE(one.directionOf("S5"), -1);
        QVERIFY(undoLast(*one.store, one.id));
        QCOMPARE(one.transfers(), 2);
        QCOMPARE(one.classOf("S5"), int(RowClass::DirectionUnknown));
        QVERIFY(redoLast(*one.store, one.id));
        QCOMPARE(one.transfers(), 4);
        QCOMPARE(*unsettleDirections(*one.store, one.id, {one.rowOf("S5")}), 1);
        QCOMPARE(one.transfers(), 3);
        QCOMPARE(one.store.db().value<qint64>("SELECT count(*) FROM direction_settled"), 1);
    }

    void whatWasSettledStaysSettledWhenTheRowsComeAgain()
    {
        Case one;
        one.import(u"a.csv"_s, oldestFirst);
        QCOMPARE(*settleDirections(*one.store, one.id, directionsByBalance(one.store.db(), one.id),
                                   SettledBy::Balance),
                 2);
        sqlite::Statement(one.store.db(), "UPDATE txn SET class = 5, direction = 0, settled = NULL"
                                          " WHERE settled = 1")
            .run();
        one.import(u"b.csv"_s,
                   header + "6299000012345678903,2026-02-05 10:00:00,1.00,501.00,进,A,S9\n");
        QCOMPARE(one.directionOf("S2"), -1);
        QCOMPARE(one.transfers(), 5);
    }

    void aRowIsExplainedByFileAndLine()
    {
        Case one;
        one.import(u"a.csv"_s, oldestFirst);
        one.import(u"again.csv"_s,
                   header + "6299000012345678903,2026-01-05 10:00:00,100.00,100.00,贷,A,S1\n"
                            "6299000012345678903,2026-02-30 10:00:00,1.00,1.00,贷,A,S8\n");
        sqlite::Statement query(one.store.db(), "SELECT id FROM txn WHERE class = 1");
        QVERIFY(query.step());
        const auto why = explainRow(one.store.db(), TransactionId{query.get<qint64>(0)});
        query.reset();
        QVERIFY(why);
        QCOMPARE(why->rowClass, RowClass::Duplicate);
        QCOMPARE(why->place.line, 2);
        QCOMPARE(why->same.size(), 1);
        QCOMPARE(why->same[0].place.toText(), u"a.csv, line 2"_s);
        QCOMPARE(why->same[0].because.size(), 4); // account…, serial, balance, counterparty
        QVERIFY2(why->text.startsWith(u"Duplicate of a.csv, line 2, because "_s),
                 qPrintable(why->text));

        const auto refused =
            explainRow(one.store.db(),
                       TransactionId{one.store.db().value<qint64>("SELECT id FROM rejected_row")});
        QVERIFY(refused);
        QCOMPARE(refused->rowClass, RowClass::Rejected);
        QVERIFY(refused->text.contains(u"2026-02-30"_s));
        QVERIFY(!explainRow(one.store.db(), TransactionId{1}));
    }

    void theOtherSideOfATransferIsExplained()
    {
        Case one;
        one.import(u"a.csv"_s, header + "6299000012345678903,2026-01-05 10:00:00.900,100.00,100.00,"
                                        "出,6299000087654321007,S1\n");
        one.import(u"b.csv"_s, header + "6299000087654321007,2026-01-05 10:00:20.100,100.00,300.00,"
                                        "进,6299000012345678903,T1\n");
        const auto why = explainRow(one.store.db(), one.rowOf("T1"));
        QVERIFY(why);
        QCOMPARE(why->same.size(), 1);
        QCOMPARE(why->same[0].how, SameFact::How::Mirror);
        QCOMPARE(why->same[0].place.toText(), u"a.csv, line 2"_s);
        // As the two times are shown, whatever parts of a second they have.
        QVERIFY2(why->text.contains(u"20 second"_s), qPrintable(why->text));
    }
};

QTEST_GUILESS_MAIN(TestDirections)
#include "test_directions.moc"
