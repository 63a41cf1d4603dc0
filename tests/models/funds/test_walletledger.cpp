#include "models/funds/loadledger.h"
#include "models/reports/rebatecase.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QString wallet = u"2088990000000001"_s;

constexpr auto movements =
    "交易号,商户订单号,交易创建时间,付款时间,最近修改时间,交易来源地,类型,用户信息,交易对方信息,"
    "消费名称,金额（元）,收/支,交易状态,支付方式,充值流水号,备注,对应的协查数据\n"
    "1720260001,L1,2026-01-04 15:00:00,2026-01-04 15:00:00,2026-01-04 15:00:00,示例市,转账,"
    "2088990000000001(林某),2088990000000002（高某）,转账,100.00,支出,交易成功,余额,,,9901\n"
    "1720260002,L2,2026-01-04 15:10:00,2026-01-04 15:10:00,2026-01-04 15:10:00,示例市,转账,"
    "2088990000000001(林某),2088990000000003（何某）,转账,40.00,收入,交易成功,余额,,,9901\n";

constexpr auto balances =
    "交易订单号/外部流水号,账户,对方帐户,交易发生日期,银行处理日期,收入金额(+)（元）,"
    "支出金额(-)（元）,余额（元）,业务类型,交易发生地,银行名称,备注,对应的协查数据\n"
    "1720260001,2088990000000001(林某),2088990000000002（高某）,2026-01-04 15:00:00,"
    "2026-01-04 15:00:00,,-100.00,250.00,转账,示例市,,,9901\n"
    "1720260002,2088990000000001(林某),2088990000000003（何某）,2026-01-04 15:10:00,"
    "2026-01-04 15:10:00,40.00,,290.00,转账,示例市,,,9901\n";

} // namespace

/// Ledgers of files that tell less than a bank's statement: a wallet's movements come without
/// balances, and its balances in a list of their own.
class TestWalletLedger : public QObject
{
    Q_OBJECT

private:
    static Ledger loaded(const QMap<QString, QByteArray>& files)
    {
        const QTemporaryDir dir;
        for (auto [name, bytes] : files.asKeyValueRange()) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("%s cannot be written", qPrintable(name));
        }
        TestStore store;
        const auto made = newCase(*store, {.name = u"案"_s, .fraudType = u"F01"_s});
        if (!made || !importPaths(*store, made->id, {dir.path()}))
            qFatal("the case cannot be made");
        const auto db = store->openReader();
        Result<Ledger> ledger = loadLedger(*db, made->id);
        return ledger ? std::move(*ledger) : Ledger();
    }

    static const LedgerAccount* account(const Ledger& ledger, const QString& number)
    {
        const auto all = ledger.accounts();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.number == number; });
        return found == all.end() ? nullptr : &*found;
    }

private slots:
    void hasNoOpeningWithoutBalances()
    {
        const Ledger ledger = loaded({{u"a_账户明细d2_20260116113000_part1.csv"_s, movements}});
        QCOMPARE(ledger.size(), 2u);
        QVERIFY(account(ledger, wallet));
        QCOMPARE(account(ledger, wallet)->openingFen, 0);
    }

    void takesTheOpeningFromTheListOfBalances()
    {
        const Ledger ledger = loaded({{u"a_账户明细d2_20260116113000_part1.csv"_s, movements},
                                      {u"a_余额明细_20260116113000_part1.csv"_s, balances}});
        QCOMPARE(ledger.size(), 2u); // each movement once
        QVERIFY(account(ledger, wallet));
        QCOMPARE(account(ledger, wallet)->openingFen, 35'000);
        QCOMPARE(account(ledger, wallet)->statement, Coverage::Full);
        QVERIFY(ledger.breaks().empty());
    }

    void leavesOutMoneyThatIsNoYuan()
    {
        const QByteArray header = "交易卡号,交易方户名,交易时间,收付标志,交易金额,交易余额,"
                                  "交易币种,交易对手账卡号,对手户名,摘要说明\n";
        const Ledger ledger = loaded(
            {{u"交易明细信息.csv"_s,
              header + "6299010504664470417,石某,2026-01-04 15:00:00,出,100.00,900.00,人民币,"
                       "6299010504664470500,高某,转账\n"
                       "6299010504664470417,石某,2026-01-04 16:00:00,出,300.00,700.00,美元,"
                       "6299010504664470500,高某,转账\n"}});
        QCOMPARE(ledger.size(), 1u);
        QCOMPARE(ledger.row(0).fen, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestWalletLedger)
#include "test_walletledger.moc"
