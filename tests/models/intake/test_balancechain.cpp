#include "models/cases/caseacts.h"
#include "models/intake/balancechain.h"
#include "models/intake/importer.h"
#include "support/teststore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Balances row by row: which way a file runs, and where rows are missing.
class TestBalanceChain : public QObject
{
    Q_OBJECT

private:
    struct Row {
        int direction = 0;
        qint64 fen = 0;
        qint64 balance = 0;
    };

    /// Oldest first; every `gapEvery`th row was taken out.
    static std::vector<Row> rows(int count, quint32 seed, int gapEvery)
    {
        QRandomGenerator random(seed);
        std::vector<Row> made;
        qint64 balance = 1'000'000;
        for (int i = 0; int(made.size()) < count; ++i) {
            const Row row{random.bounded(2) ? 1 : -1, 1 + random.bounded(50'000), 0};
            balance += row.direction * row.fen;
            if (gapEvery == 0 || i % gapEvery != gapEvery - 1)
                made.push_back({row.direction, row.fen, balance});
        }
        return made;
    }

    static BalanceChain chainOf(const std::vector<Row>& rows, BalanceChain::Keep keep)
    {
        BalanceChain chain(keep);
        qint64 line = 0;
        for (const Row& row : rows) {
            ++line;
            chain.add(1000 + line, line, row.direction, row.fen, row.balance);
        }
        return chain;
    }

    static std::vector<Row> turningRound()
    {
        std::vector<Row> all = rows(800, 5, 0);
        std::vector<Row> backwards = rows(4000, 6, 40);
        std::reverse(backwards.begin(), backwards.end());
        all.insert(all.end(), backwards.begin(), backwards.end());
        return all;
    }

private slots:
    void givesUpNothingThatIsNeeded()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            std::vector<Row> made =
                rows(int(20 + seed * 7), seed, seed % 8 == 0 ? 0 : 3 + int(seed % 8));
            if (seed % 2)
                std::reverse(made.begin(), made.end());
            const BalanceChain all = chainOf(made, BalanceChain::Keep::All);
            const BalanceChain likely = chainOf(made, BalanceChain::Keep::Likely);
            QCOMPARE(likely.sequence(), all.sequence());
            QVERIFY(!likely.hasLostBreaks());
            QCOMPARE(likely.breaks().size(), all.breaks().size());
            for (size_t i = 0; i < all.breaks().size(); ++i) {
                QCOMPARE(likely.breaks()[i].row, all.breaks()[i].row);
                QCOMPARE(likely.breaks()[i].gapFen, all.breaks()[i].gapFen);
            }
        }
    }

    void saysWhenAFileTurnedRound()
    {
        const std::vector<Row> made = turningRound();
        QVERIFY(chainOf(made, BalanceChain::Keep::Likely).hasLostBreaks());
        const BalanceChain all = chainOf(made, BalanceChain::Keep::All);
        QVERIFY(!all.hasLostBreaks());
        QCOMPARE(all.sequence(), -1);
        QVERIFY(all.breaks().size() > 800);
    }

    void anImportOfItHasEveryBreak()
    {
        const std::vector<Row> made = turningRound();
        const TestStore store;
        const QString path = store.filePath(u"turned.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "交易卡号,交易账号,交易方户名,交易方证件号码,交易时间,交易金额,交易余额,收付标志,"
            "交易对手账卡号,现金标志,对手户名,对手身份证号,对手开户银行,摘要说明,交易币种,"
            "交易网点名称,交易发生地,交易是否成功,传票号,IP地址,MAC地址,对手交易余额,"
            "交易流水号,日志号,凭证种类,凭证号,交易柜员号,备注,查询反馈结果原因\n");
        int second = 0;
        for (const Row& row : made) {
            const QDateTime at(QDate(2026, 1, 1), QTime(0, 0));
            file.write(u"6299010504664470417,990000012345,石某,990101199001010011,%1,%2,%3,%4,,,,,,"
                       "转账,人民币,,,成功,,,,,S%5,,,,,,\n"_s
                           .arg(at.addSecs(60 * second).toString(u"yyyy-MM-dd hh:mm:ss"_s))
                           .arg(double(row.fen) / 100, 0, 'f', 2)
                           .arg(double(row.balance) / 100, 0, 'f', 2)
                           .arg(row.direction > 0 ? u"进"_s : u"出"_s)
                           .arg(second)
                           .toUtf8());
            ++second;
        }
        file.close();
        const CaseId id = newCase(*store, {.name = u"倒序"_s})->id;
        const auto report = importPaths(*store, id, {path});
        QVERIFY(report);
        QCOMPARE(store.db().value<qint64>("SELECT rows FROM statement"), qint64(made.size()));
        const BalanceChain all = chainOf(made, BalanceChain::Keep::All);
        QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM balance_break"),
                 qint64(all.breaks().size()));
        qint64 gaps = 0;
        for (const BalanceChain::Break& one : all.breaks())
            gaps += one.gapFen;
        QCOMPARE(store.db().value<qint64>("SELECT sum(gap_fen) FROM balance_break"), gaps);
    }
};

QTEST_GUILESS_MAIN(TestBalanceChain)
#include "test_balancechain.moc"
