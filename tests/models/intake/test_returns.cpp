#include "models/intake/importer.h"
#include "models/store/recording.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray whole =
    "交易号,商户订单号,交易创建时间,付款时间,最近修改时间,交易来源地,类型,用户信息,交易对方信息,"
    "消费名称,"
    "金额（元）,收/支,交易状态,支付方式,充值流水号,备注,对应的协查数据\n"
    "A1,,2026-03-05 10:00:00,,,,转账,2088000000000011(石某甲),2088000000000022(示例乙),转账,"
    "100.00,支出,交易成功,余额,,,\n"
    "A2,,2026-03-05 11:00:00,,,,消费,2088000000000011(石某甲),2088000000000033(示例丙),转账,"
    "50.00,支出,交易成功,余额+银行卡,,,\n"
    "A3,,2026-03-05 12:00:00,,,,消费,2088000000000011(石某甲),2088000000000033(示例丙),转账,"
    "9.00,支出,交易关闭,余额,,,\n";
/// The first movement seconds later, of the second only what the balance paid, and one more.
const QByteArray part =
    "交易订单号/"
    "外部流水号,账户,对方帐户,交易发生日期,银行处理日期,收入金额(+)（元）,支出金额(-)（元）,"
    "余额（元）,业务类型,交易发生地,银行名称,备注,对应的协查数据\n"
    "A1,2088000000000011(石某甲),2088000000000022(示例乙),2026-03-05 10:00:04,,,-100.00,"
    "900.00,转账,,,,\n"
    "A2,2088000000000011(石某甲),2088000000000033(示例丙),2026-03-05 11:00:00,,,-20.00,880.00,"
    "消费,,,,\n"
    "A4,2088000000000011(石某甲),2088000000000022(示例乙),2026-03-05 13:00:00,,5.00,,885.00,"
    "转账,,,,\n";

class Case
{
public:
    Case()
    {
        setUpImportUndo(*store);
        Recording recording(*store, {id, u"case.add"_s, u"x"_s});
        sqlite::Statement(store.db(),
                          "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                          " VALUES(?, 'x', 'x', 'x', 0)")
            .run(id);
        recording.commit();
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(store.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write");
        return file.fileName();
    }
    ImportReport import(const QStringList& paths)
    {
        const auto report = importPaths(*store, id, paths);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    FileReport import(const QString& name, const QByteArray& bytes)
    {
        return import(QStringList{write(name, bytes)}).files[0];
    }
    qint64 count(const char* sql) { return store.db().value<qint64>(sql); }

    TestStore store;
    CaseId id = newId<CaseTag>();
};

constexpr const char* counted = "SELECT sum(amount_fen) FROM transfer";

} // namespace

/// What payment companies and carriers return, where it is more than one row after another.
class TestReturns : public QObject
{
    Q_OBJECT

private slots:
    void movementsOfTheBalanceAreCountedOnce_data()
    {
        QTest::addColumn<QStringList>("imports");
        QTest::newRow("together") << QStringList{u"余额明细 账户明细"_s};
        QTest::newRow("whole first") << QStringList{u"账户明细"_s, u"余额明细"_s};
        QTest::newRow("parts first") << QStringList{u"余额明细"_s, u"账户明细"_s};
    }

    void movementsOfTheBalanceAreCountedOnce()
    {
        QFETCH(QStringList, imports);
        Case one;
        one.write(u"账户明细.csv"_s, whole);
        one.write(u"余额明细.csv"_s, part);
        for (const QString& names : imports) {
            QStringList paths;
            for (const QString& name : names.split(u' '))
                paths += one.store.filePath(name + u".csv"_s);
            const ImportReport report = one.import(paths);
            for (const FileReport& file : report.files) {
                const bool isWhole = file.layout == u"alipay"_s;
                if (!isWhole && imports[0] == u"余额明细"_s) {
                    QCOMPARE(file.rows[RowClass::Accepted], 3); // alone they are accepted
                    continue;
                }
                QCOMPARE(file.rows[RowClass::Accepted], isWhole ? 2 : 1);
                QCOMPARE(file.rows[RowClass::Duplicate], isWhole ? 0 : 2);
                QCOMPARE(file.rows[RowClass::Failed], isWhole ? 1 : 0);
            }
        }
        QCOMPARE(one.count("SELECT count(*) FROM transfer"), 3);
        QCOMPARE(one.count(counted), 10000 + 5000 + 500);
    }

    void theSameTenpayTradesInTwoFoldersAreCountedOnce()
    {
        Case one;
        QStringList cells;
        for (const QString& name :
             LayoutSet::builtIn().find(u"tenpay"_s)->source[u"header"_s].toVariant().toStringList())
            cells += name;
        const QByteArray header = cells.join(u'\t').toUtf8() + '\n';
        const QByteArray row = "100001\tT1\tD1\t石某甲\t入\t转账\t转账\t2026-03-05 "
                               "10:00:00\t12345\t12345\t\t\t\t\t200002"
                               "\t示例乙\t\t\t\t\t\t\t\t\t\t备注\t含制表符\t多余\n";
        const FileReport first = one.import(u"a.txt"_s, header + row + header + row.chopped(1));
        QCOMPARE(first.rows[RowClass::Accepted], 1);
        QCOMPARE(first.rows[RowClass::Duplicate], 1);
        QCOMPARE(first.otherLines, 2);
        QCOMPARE(first.sumInFen, 12345);
        QCOMPARE(one.store.db().value<QString>("SELECT remark FROM txn_row WHERE class = 0"),
                 u"备注 含制表符 多余"_s);
        const FileReport again = one.import(u"b.txt"_s, header + row);
        QCOMPARE(again.rows[RowClass::Duplicate], 1);
    }

    void anAnswerWithoutAnAccountSaysSo()
    {
        Case one;
        const FileReport file = one.import(u"TenpayRegInfo.txt"_s, "账号wxid_demo不存在\n");
        QVERIFY2(file.refusal.contains(u"不存在"_s), qPrintable(file.refusal));
    }

    void failedTasksAreNoData()
    {
        Case one;
        const ImportReport report = one.import(
            QStringList{QStringLiteral(CLUECHAIN_SAMPLES "/layouts/任务信息(失败).csv")});
        QCOMPARE(report.files[0].warnings.size(), 1);
        QVERIFY(report.files[0].warnings[0].contains(u"示例银行"_s));
        QVERIFY(report.files[0].warnings[0].contains(u"账户信息不存在"_s));
    }

    void sidesTellWhoPaidWhom()
    {
        Case one;
        const FileReport file =
            one.import(u"转账明细.csv"_s,
                       "交易号,付款方支付宝账号,收款方支付宝账号,收款机构信息,到账时间,"
                       "转账金额（元）,转账产品名称,交易发生地,提现流水号,"
                       "对应的协查数据\n"
                       "B1,2088000000000011,2088000000000022,,2026-03-05 10:00:00,1.00,转账,,,\n"
                       "B2,2088000000000033,2088000000000011,,2026-03-05 11:00:00,2.00,转账,,,\n");
        QCOMPARE(file.rows[RowClass::Accepted], 2);
        QCOMPARE(file.sumInFen, 200);
        QCOMPARE(file.sumOutFen, 100);
        QCOMPARE(one.count("SELECT count(DISTINCT account_id) FROM txn"), 1);
    }

    void otherCurrenciesAreSummedApart()
    {
        Case one;
        const FileReport file = one.import(u"中国银行信用卡账单.csv"_s,
                                           "交易日,银行记账日,卡号后四位,交易描述,存入,支出,币种\n"
                                           "2026-03-05,2026-03-06,1234,示例,,50.00,人民币\n"
                                           "2026-03-05,2026-03-06,1234,示例,,3.72,USD\n"
                                           "2026-03-05,2026-03-06,1234,示例,,4.00,怪币\n");
        QCOMPARE(file.rows[RowClass::Accepted], 3);
        QCOMPARE(file.sumOutFen, 5400);
        QCOMPARE(file.foreign.value(u"USD"_s).out, 372);
        QVERIFY(file.warnings.join(u' ').contains(u"怪币"_s));
        const FileReport back = fileReportFromJson(fileReportToJson(file));
        QCOMPARE(back.foreign.value(u"USD"_s).rows, 1);
    }

    void theYearOfABillComesFromItsTitle_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("year and month")
            << QByteArray("信用卡对账单 2026年01月\n") << u"2025-12-28"_s << u"2026-01-05"_s;
        QTest::newRow("year alone, around New Year")
            << QByteArray("信用卡对账单 2026\n") << u"2025-12-28"_s << u"2026-01-05"_s;
        QTest::newRow("none") << QByteArray() << QString() << QString();
    }

    void theYearOfABillComesFromItsTitle()
    {
        QFETCH(QByteArray, title);
        QFETCH(QString, first);
        QFETCH(QString, last);
        Case one;
        const FileReport file = one.import(
            u"bill.csv"_s, title + "交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额\n"
                                   "12/28,12/29,消费,10.00,1234,10.00\n"
                                   "01/05,01/06,还款,-20.00,1234,-20.00\n"
                                   "02/30,02/30,消费,1.00,1234,1.00\n");
        if (first.isEmpty()) {
            QCOMPARE(file.rows[RowClass::Rejected], 3);
            return;
        }
        QCOMPARE(file.rows[RowClass::Rejected], 1);
        QCOMPARE(file.sumOutFen, 1000);
        QCOMPARE(file.sumInFen, 2000);
        QCOMPARE(file.first->chinaDate().toString(Qt::ISODate), first);
        QCOMPARE(file.last->chinaDate().toString(Qt::ISODate), last);
    }

    void aLayoutMaySayWhatItsFiguresMean()
    {
        Case one;
        const QByteArray header =
            "账号/卡号,对方户名,对方账户,交易时间戳,借贷标志,币种,发生额,余额,注释,网点号/"
            "地区号,交易场所简称\n";
        const QByteArray row =
            "6299000012345678903,示例乙,6299000087654321007,2026-03-05-10.11.12.000000,";
        const FileReport alone = one.import(u"a.csv"_s, header + row + "1,156,5.00,,,,\n");
        QCOMPARE(alone.sumOutFen, 500);
        const FileReport other =
            one.import(u"b.csv"_s, header + row + "0,156,6.00,,,,\n" + row + "1,156,7.00,,,,\n");
        QCOMPARE(other.sumOutFen, 600); // 0 and 1 are another scale, whatever the layout says
        QCOMPARE(other.sumInFen, 700);
    }

    void aCallStandsOnceHoweverItIsDelivered()
    {
        Case one;
        const QByteArray header = "本方号码,对方号码,通话起始时间,通话结束时间,通话时长,呼叫类型,"
                                  "小区号,基站号,IMSI,IMEI\n";
        const FileReport first = one.import(
            u"a.csv"_s, header +
                            "8615400000001,15400000002,2026-03-05 10:00:00,,120,主叫,1B,5A3C,,\n"
                            "15400000001,008615400000002,2026-03-05 11:00:00,,0:02:30,被叫,,,,\n");
        QCOMPARE(first.kind, TableKind::Calls);
        QCOMPARE(first.records, 2);
        QCOMPARE(first.duplicates, 0);
        const FileReport again = one.import(
            u"b.csv"_s, header + "15400000001,+8615400000002,2026/3/5 10:00:00,,2分0秒,主叫,,,,\n"
                                 "15400000001,15400000002,2026-03-05 12:00:00,,10,主叫,,,,\n");
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(one.count("SELECT count(*) FROM call WHERE duplicate_of IS NULL"), 3);
        QCOMPARE(one.count("SELECT lac_number FROM call WHERE lac = '5A3C'"), 0x5A3C);
        QVERIFY(undoLast(*one.store, one.id));
        QCOMPARE(one.count("SELECT count(*) FROM call"), 2);
        QVERIFY(redoLast(*one.store, one.id));
        QCOMPARE(one.count("SELECT count(*) FROM call WHERE duplicate_of IS NULL"), 3);
        QVERIFY(undoLast(*one.store, one.id));
        QVERIFY(undoLast(*one.store, one.id));
        QCOMPARE(one.count("SELECT count(*) FROM call"), 0);
    }

    void cellsAreReadOnlyWhereTheFileProvesHow()
    {
        Case one;
        const QByteArray header = "对方号码,通话起始时间,通话时长,通话类型,小区号,基站号\n";
        const FileReport open = one.import(
            u"15400000001.csv"_s, header + "15400000002,2026-03-05 10:00:00,1,主叫,1234,4301\n");
        QCOMPARE(open.warnings.size(), 1);
        QCOMPARE(one.count("SELECT count(*) FROM call WHERE lac = '4301' AND lac_number IS NULL"
                           " AND own = '15400000001'"),
                 1);
        const FileReport decimal = one.import(
            u"15400000003.csv"_s, header + "15400000002,2026-03-05 10:00:00,1,主叫,1234,43010\n");
        QVERIFY(decimal.warnings.isEmpty());
        QCOMPARE(one.count("SELECT ci_number FROM call WHERE lac = '43010'"), 1234);
    }
};

QTEST_GUILESS_MAIN(TestReturns)
#include "test_returns.moc"
