#include "models/funds/accountseries.h"
#include "models/funds/accountsummary.h"
#include "models/reports/rebatecase.h"

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
