#include "models/intake/directions.h"
#include "models/intake/importer.h"
#include "models/store/recording.h"
#include "support/teststore.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray header = "交易卡号,交易账号,交易时间,交易金额,交易余额,收付标志,交易对手账卡号,"
                          "交易币种,交易流水号\n";
const QByteArray own = "6299012345678901238";
const QByteArray peer = "6299087654321098765";

} // namespace

/// Rows in another currency are kept and counted, and no yuan.
class TestCurrencies : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestStore> m_store;
    CaseId m_case;

    FileReport import(const QString& name, const QByteArray& rows)
    {
        return importWhole(name, header + rows);
    }

    FileReport importWhole(const QString& name, const QByteArray& text)
    {
        QFile file(m_store->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write");
        file.close();
        const auto report = importPaths(**m_store, m_case, {file.fileName()});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return report->files[0];
    }

    template <typename T = qint64>
    T value(const char* sql) const
    {
        return m_store->db().value<T>(sql, m_case);
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newId<CaseTag>();
        Recording recording(**m_store, {m_case, u"case.add"_s, u"x"_s});
        sqlite::Statement(m_store->db(),
                          "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                          " VALUES(?, 'x', 'x', 'x', 0)")
            .run(m_case);
        recording.commit();
    }

    void flowsAreInYuanAlone()
    {
        const FileReport file = import(
            u"a.csv"_s, own + ",,2026-03-05 10:11:12,100.00,500.00,进," + peer + ",人民币,S1\n" +
                            own + ",,2026-03-05 10:11:13,70.00,70.00,进," + peer + ",美元,S2\n" +
                            own + ",,2026-03-05 10:11:14,20.00,480.00,出," + peer + ",,S3\n");
        QCOMPARE(file.rows[RowClass::Accepted], 3);
        QCOMPARE(file.sumInFen, 10'000);
        QCOMPARE(file.sumOutFen, 2'000);
        QCOMPARE(file.foreign.value(u"USD"_s).in, 7'000);
        QCOMPARE(value("SELECT count(*) FROM txn WHERE case_id = ?"), 3);
        QCOMPARE(value<QString>("SELECT group_concat(currency) FROM txn WHERE case_id = ?"),
                 u"USD"_s);
        QCOMPARE(value("SELECT count(*) FROM transfer WHERE case_id = ?"), 2);
        QCOMPARE(value("SELECT sum(amount_fen) FROM transfer WHERE case_id = ?"), 12'000);
        // Its balance is no break in that of the yuan.
        QCOMPARE(value("SELECT count(*) FROM balance_break b JOIN statement s"
                       " ON s.id = b.statement_id WHERE s.case_id = ?"),
                 0);
        QCOMPARE(file.warnings.size(), 1);
        QVERIFY(file.warnings[0].contains(u"USD"_s));
    }

    void balancesOfAnotherCurrencyProveNothingOfYuan()
    {
        // The flag of the third row tells nothing; the balance in yuan before it does.
        const FileReport file = import(
            u"a.csv"_s, own + ",,2026-03-05 10:11:11,50.00,400.00,进," + peer + ",CNY,S0\n" + own +
                            ",,2026-03-05 10:11:12,100.00,500.00,进," + peer + ",CNY,S1\n" + own +
                            ",,2026-03-05 10:11:13,70.00,470.00,进," + peer + ",USD,S2\n" + own +
                            ",,2026-03-05 10:11:14,30.00,470.00,其它," + peer + ",CNY,S3\n");
        QCOMPARE(file.rows[RowClass::DirectionUnknown], 1);
        const auto proven = directionsByBalance(m_store->db(), m_case);
        QCOMPARE(proven.size(), 1);
        QCOMPARE(proven[0].direction, Direction::Out);
    }

    void tokensAreWhatTheirAddressSays()
    {
        const QByteArray chain =
            "交易哈希,区块高度,本地时间(UTC+8),UTC时间,发送方,发送方ENS,接收方,"
            "接收方ENS,数量,代币符号,代币地址,\n";
        const QByteArray us = "TYJCxcyEAS3UaGjpyjESJBhw56abfG46Rq";
        const QByteArray them = "TMP4y2R1yhfEaM8QGs2zDnLbMxxeEGzpmq";
        const QByteArray other = "TBnx79Uyk1QNrCqZdAkNSZFhB7EE2BjBTK";
        const QByteArray usdt = "USDT,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t,\n";
        const QByteArray start = ",7,2026-03-05 10:11:12,2026-03-05 02:11:12,";
        const FileReport file = importWhole(
            u"chain.csv"_s,
            chain + "h1" + start + them + ",," + us + ",,0.000001," + usdt + // its smallest unit
                "h2" + start + us + ",," + other + ",,9000000000.123456," + usdt + "h3" + start +
                them + ",," + us + ",,5,USDT,TLk6Xgpkk4cxGx3xQPiEHUTmLvwzC4EDzT,\n" + "h4" + start +
                them + ",," + us + ",,2.5,TRX,,\n" + "h5" + start + them + ",," + us +
                ",,0.0000001," + usdt);
        QCOMPARE(file.layout, u"oklink"_s);
        QCOMPARE(file.rows[RowClass::Accepted], 4);
        QCOMPARE(file.sumInFen + file.sumOutFen, 0);
        QCOMPARE(file.foreign.value(u"USDT"_s).in, 1);
        QCOMPARE(file.foreign.value(u"USDT"_s).out, 9'000'000'000'123'456);
        QCOMPARE(file.foreign.value(u"TLk6Xgpkk4cxGx3xQPiEHUTmLvwzC4EDzT"_s).in, 5'000'000);
        QCOMPARE(file.foreign.value(u"$TRX"_s).in, 2'500'000);
        QCOMPARE(file.rejections.size(), 1);
        QVERIFY(file.rejections[0].reason.contains(u"0.0000001"_s));
        QVERIFY(file.warnings.join(u' ').contains(u"USDT"_s));
        QCOMPARE(value("SELECT count(*) FROM transfer WHERE case_id = ?"), 0);
        // Wallets are accounts, written as they are.
        QCOMPARE(value("SELECT count(*) FROM account WHERE case_id = ? AND number ="
                       " 'TYJCxcyEAS3UaGjpyjESJBhw56abfG46Rq'"),
                 1);
    }

    void rowsOfTwoCurrenciesAreNeverOneFact()
    {
        const QByteArray start = own + ",,2026-03-05 10:11:12,100.00,,进," + peer;
        QCOMPARE(import(u"a.csv"_s, start + ",CNY,S1\n").rows[RowClass::Accepted], 1);
        QCOMPARE(import(u"b.csv"_s, start + ",USD,S1\n").rows[RowClass::Accepted], 1);
        QCOMPARE(import(u"c.csv"_s, start + ",840,S1\n").rows[RowClass::Duplicate], 1);
        import(u"d.csv"_s, peer + ",,2026-03-05 10:11:12,100.00,,出," + own + ",USD,S1\n");
        QCOMPARE(value("SELECT count(*) FROM transfer WHERE case_id = ?"), 1);
        // The mirror of a row is in its currency.
        QCOMPARE(value("SELECT count(*) FROM txn_mirror m JOIN txn t ON t.id = m.txn_id"
                       " WHERE m.case_id = ? AND t.currency = 'USD'"),
                 2);
    }
};

QTEST_GUILESS_MAIN(TestCurrencies)
#include "test_currencies.moc"
