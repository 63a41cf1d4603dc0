#include "models/funds/accountrows.h"
#include "models/funds/accountseries.h"
#include "models/funds/accountsummary.h"
#include "models/intake/importer.h"
#include "models/reports/rebatecase.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestAccountSeries : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    QList<AccountSummary> m_accounts;

    const AccountSummary& account(const QString& number) const
    {
        const auto found =
            std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                         [&](const AccountSummary& a) { return a.number == number; });
        if (found == m_accounts.cend())
            qFatal("no account %s", qPrintable(number));
        return *found;
    }

    static Money sumIn(const MoneySeries& series)
    {
        Money sum;
        for (const MoneyPoint& point : series.points)
            sum += point.in;
        return sum;
    }

    static Money sumOut(const MoneySeries& series)
    {
        Money sum;
        for (const MoneyPoint& point : series.points)
            sum += point.out;
        return sum;
    }

private slots:
    void initTestCase()
    {
        m_case = rebatecase::imported(m_store);
        m_accounts = accountSummaries(m_store.db(), m_case);
        QVERIFY(m_accounts.size() > 3);
    }

    void putsVictimsAndNamedAccountsFirst()
    {
        QVERIFY(m_accounts[0].isVictims);
        QCOMPARE(m_accounts[0].number, u"6299046706692648843"_s);
        QCOMPARE(m_accounts[0].holder, u"林某"_s);
        const AccountSummary& first = account(u"6299010504664470417"_s);
        QVERIFY(first.isNamed && first.hasStatement && !first.isVictims);
        QCOMPARE(first.moneyState, u"found"_s);
    }

    void countsEveryTransferOfAnAccountOnce()
    {
        qint64 sides = 0;
        for (const AccountSummary& a : std::as_const(m_accounts)) {
            const MoneySeries series = accountSeries(m_store.db(), m_case, a.id);
            QCOMPARE(series.points.size(), a.transfers);
            QCOMPARE(sumIn(series), a.in);
            QCOMPARE(sumOut(series), a.out);
            sides += a.transfers;
            QVERIFY(std::is_sorted(
                series.points.cbegin(), series.points.cend(),
                [](const MoneyPoint& x, const MoneyPoint& y) { return x.at < y.at; }));
        }
        QCOMPARE(sides, m_store.db().value<qint64>(
                            "SELECT sum((from_id IS NOT NULL) + (to_id IS NOT NULL))"
                            " FROM transfer WHERE case_id = ?",
                            m_case));
    }

    void followsTheBalancesOfTheStatement()
    {
        const AccountSummary& first = account(u"6299010504664470417"_s);
        const MoneySeries series = accountSeries(m_store.db(), m_case, first.id);
        std::optional<Money> before;
        int followed = 0;
        for (const MoneyPoint& point : series.points) {
            if (before && point.balance) {
                QCOMPARE(*point.balance, *before + point.in - point.out);
                ++followed;
            }
            before = point.balance;
        }
        QVERIFY(followed > 20);
        QCOMPARE(first.lastBalance, before);
        QVERIFY(series.gaps.isEmpty());
    }

    void showsThatAStatementWasNeverObtained()
    {
        const auto missing =
            std::find_if(m_accounts.cbegin(), m_accounts.cend(), [](const AccountSummary& a) {
                return !a.hasStatement && a.transfers > 1;
            });
        QVERIFY(missing != m_accounts.cend());
        const MoneySeries series = accountSeries(m_store.db(), m_case, missing->id);
        QCOMPARE(series.gaps.size(), 1);
        QCOMPARE(series.gaps[0].from, series.points.first().at);
        QCOMPARE(series.gaps[0].to, series.points.last().at);
        QVERIFY(!missing->lastBalance);
    }

    void sumsUpTheAccountsUnderInvestigation()
    {
        const MoneySeries series = caseSeries(m_store.db(), m_case);
        QVERIFY(!series.points.isEmpty());
        Money opening;
        Money closing;
        for (const AccountSummary& a : std::as_const(m_accounts)) {
            if (!a.hasStatement || a.isVictims)
                continue;
            const MoneySeries own = accountSeries(m_store.db(), m_case, a.id);
            for (const MoneyPoint& point : own.points) {
                if (!point.balance)
                    continue;
                opening += *point.balance - point.in + point.out;
                break;
            }
            closing += a.lastBalance.value_or(Money());
        }
        QCOMPARE(*series.points.last().balance, closing);
        // What came in and did not go out is what the balances grew by.
        QCOMPARE(opening + sumIn(series) - sumOut(series), closing);
    }

    void drawsWhatTheVictimReportedBeforeAnyStatement()
    {
        TestStore store;
        const CaseId id = rebatecase::reported(store);
        const auto accounts = accountSummaries(store.db(), id);
        QVERIFY(!accounts.isEmpty());
        for (const AccountSummary& a : accounts)
            QVERIFY(a.isNamed && !a.hasStatement);
        QVERIFY(caseSeries(store.db(), id).points.isEmpty());
    }

    void findsTheHourInWhichTheMoneyMoved()
    {
        const AccountSummary& first = account(u"6299010504664470417"_s);
        const MoneySeries series = accountSeries(m_store.db(), m_case, first.id);
        const auto span = busiestSpan(series);
        QVERIFY(span);
        QCOMPARE(span->from.chinaDate(), QDate(2021, 1, 13));
        QCOMPARE(span->to.chinaDate(), QDate(2021, 1, 13));
        Money inside;
        Money all;
        for (const MoneyPoint& point : series.points) {
            all += point.in + point.out;
            if (point.at >= span->from && point.at <= span->to)
                inside += point.in + point.out;
        }
        QVERIFY(inside.fen() >= all.fen() / 5 * 4);

        // An even flow has no such hour, nor have a few movements.
        MoneySeries even;
        for (int day = 0; day < 100; ++day)
            even.points.append({.at = Instant::fromChina(QDate(2021, 1, 1).addDays(day)),
                                .in = Money::fromFen(100)});
        QVERIFY(!busiestSpan(even));
        QVERIFY(!busiestSpan({}));
        even.points.resize(5);
        QVERIFY(!busiestSpan(even));
    }

    void leavesMoneyOutThatIsNotYuan()
    {
        TestStore store;
        const auto made = newCase(*store, {.name = u"外币"_s});
        QVERIFY(made);
        const QByteArray own = "6299012345678901238,,2026-03-05 10:11:";
        QFile file(store.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("交易卡号,交易账号,交易时间,交易金额,交易余额,收付标志,交易对手账卡号,"
                   "交易币种,交易流水号\n" +
                   own + "12,100.00,500.00,进,6299087654321098765,人民币,S1\n" + own +
                   "13,70.00,70.00,进,6299087654321098765,美元,S2\n" + own +
                   "14,20.00,480.00,出,6299087654321098765,,S3\n" + own +
                   "15,30.00,40.00,出,6299087654321098765,USD,S4\n");
        file.close();
        QVERIFY(importPaths(*store, made->id, {file.fileName()}));

        const QList<AccountSummary> accounts = accountSummaries(store.db(), made->id);
        QCOMPARE(accounts.size(), 2);
        for (const AccountSummary& a : accounts) { // what others tell of it, too
            const MoneySeries series = accountSeries(store.db(), made->id, a.id);
            QCOMPARE(series.points.size(), 2);
            QCOMPARE(sumIn(series), a.in);
            QCOMPARE(sumOut(series), a.out);
            QCOMPARE(a.in + a.out, Money::fromFen(12'000));
        }
        QCOMPARE(accounts[0].lastBalance.value_or(accounts[1].lastBalance.value_or(Money())),
                 Money::fromFen(48'000));
        QCOMPARE(*caseSeries(store.db(), made->id).points.last().balance, Money::fromFen(48'000));
        // Its rows are shown with the name of their money.
        const QList<qint64> rows = accountRowIds(
            store.db(), made->id, accounts[0].hasStatement ? accounts[0].id : accounts[1].id);
        const QList<AccountRow> shown = fetchAccountRows(store.db(), rows);
        QCOMPARE(shown.size(), 4);
        QCOMPARE(shown[0].currency, QString());
        QCOMPARE(shown[1].currency, u"USD"_s);
    }

    void knowsNothingOfAnEmptyCase()
    {
        TestStore store;
        const auto made = newCase(*store, {.name = u"空"_s});
        QVERIFY(made);
        QVERIFY(accountSummaries(store.db(), made->id).isEmpty());
        QVERIFY(accountSeries(store.db(), made->id, AccountId{1}).points.isEmpty());
        QVERIFY(caseSeries(store.db(), made->id).points.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountSeries)
#include "test_accountseries.moc"
