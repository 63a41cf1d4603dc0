#include "models/core/mask.h"
#include "models/reports/accountmoney.h"
#include "rebatecase.h"

#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// One account in full beside the sums that other places make of the same store.
class TestAccountMoney : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    QList<AccountSummary> m_accounts;
    std::shared_ptr<const CaseFlow> m_flow;

    QList<AccountMovement> movements(AccountId account)
    {
        return accountMovements(m_store.db(), m_case, account);
    }
    StatementCoverage coverage(AccountId account)
    {
        return statementCoverage(m_store.db(), m_case, account, movements(account));
    }

private slots:
    void initTestCase()
    {
        m_case = rebatecase::imported(m_store);
        m_accounts = accountSummaries(m_store.db(), m_case);
        const auto flow = followMoney(m_store.db(), m_case, Instant::now());
        QVERIFY(flow);
        m_flow = *flow;
    }

    void countsEachTransferWithOneCounterparty()
    {
        for (const AccountSummary& account : std::as_const(m_accounts)) {
            Money in;
            Money out;
            qsizetype rows = 0;
            const auto parties = counterparties(m_store.db(), movements(account.id));
            for (const Counterparty& party : parties) {
                in += party.in;
                out += party.out;
                rows += party.inRows.size() + party.outRows.size();
                QVERIFY(party.first <= party.last);
                QCOMPARE(party.in.isZero(), party.inRows.isEmpty());
            }
            QCOMPARE(in, account.in);
            QCOMPARE(out, account.out);
            QCOMPARE(rows, account.transfers);
            QVERIFY(
                std::is_sorted(parties.begin(), parties.end(), [](const auto& a, const auto& b) {
                    return a.in + a.out > b.in + b.out;
                }));
        }
    }

    void whatComesInGoesOnOrRests()
    {
        int reached = 0;
        for (const TraceMethod method : traceMethods) {
            const Trace& trace = m_flow->traces[size_t(method)];
            for (const TracedAccount& account : trace.accounts) {
                const AccountTrace shown =
                    accountTrace(*m_flow, method, m_flow->ledger.account(account.account).id);
                QCOMPARE(shown.level, account.level);
                QCOMPARE(shown.in.fen(), account.inFen);
                QCOMPARE(shown.out.fen(), account.outFen);
                QCOMPARE(shown.rests.fen(), account.leftFen);
                QCOMPARE(shown.in, shown.out + shown.rests + shown.broken);
                Money there;
                for (const LotRow& lot : shown.lots) {
                    there += lot.isIn ? lot.amount : -lot.amount;
                    QCOMPARE(lot.there, std::optional(there));
                    QVERIFY(!there.isNegative());
                }
                for (const WhoseRow& row : shown.whose) {
                    QCOMPARE(row.in, row.out + row.rests + row.broken);
                    QVERIFY(row.in <= row.paid);
                    QCOMPARE(row.why.isEmpty(), row.rests.isZero());
                    QVERIFY(!row.transfers.isEmpty());
                }
                ++reached;
            }
        }
        QVERIFY(reached > 6);
    }

    void aVictimsAccountKeepsNoLots()
    {
        const AccountTrace shown =
            accountTrace(*m_flow, TraceMethod::Fifo, m_accounts.first().id.value);
        QVERIFY(m_accounts.first().isVictims);
        QCOMPARE(shown.level, 0);
        QVERIFY(!shown.lots.isEmpty());
        QVERIFY(std::none_of(shown.lots.begin(), shown.lots.end(),
                             [](const LotRow& lot) { return lot.there.has_value(); }));
    }

    void nothingOfAnAccountThatTheLedgerDoesNotKnow()
    {
        const AccountTrace shown = accountTrace(*m_flow, TraceMethod::Lifo, 4711);
        QVERIFY(shown.lots.isEmpty() && shown.whose.isEmpty());
    }

    void coversWhatWasDelivered()
    {
        for (const AccountSummary& account : std::as_const(m_accounts)) {
            const StatementCoverage known = coverage(account.id);
            QCOMPARE(!known.delivered.isEmpty(), account.hasStatement);
            QCOMPARE(known.breaks.size(),
                     m_store.db().value<qint64>(
                         "SELECT count(*) FROM balance_break b JOIN txn t ON t.id = b.txn_id"
                         " JOIN account a ON a.id = t.account_id"
                         " WHERE a.identity_id = ?1 AND t.class = 0 AND b.gap_fen <> 0",
                         account.id));
            for (const StatementCoverage::Missing& stretch : known.missing) {
                QVERIFY(!stretch.rows.isEmpty());
                for (const TimeSpan& span : known.delivered)
                    QVERIFY(stretch.span.to < span.from || stretch.span.from > span.to);
            }
            if (account.hasStatement || account.transfers == 0)
                continue;
            QCOMPARE(known.missing.size(), 1); // all that others tell of it
            QCOMPARE(known.missing.first().in, account.in);
            QCOMPARE(known.missing.first().rows.size(), account.transfers);
            QCOMPARE(known.span()->from, *account.first);
            QCOMPARE(known.span()->to, *account.last);
        }
    }

    void joinsDeliveriesThatOverlap()
    {
        const auto account =
            std::find_if(m_accounts.begin(), m_accounts.end(),
                         [](const AccountSummary& a) { return a.hasStatement && !a.isVictims; });
        QVERIFY(account != m_accounts.end());
        sqlite::Database& db = m_store.db();
        const sqlite::Transaction undone(db);
        const QList<TimeSpan> before = coverage(account->id).delivered;
        const auto deliver = [&](qint64 number, Instant from, Instant to) {
            sqlite::Statement(db,
                              "INSERT INTO statement(id, case_id, file_id, account_id, card_raw,"
                              " account_raw, holder, holder_id_number, bank, rows, first_at,"
                              " last_at) SELECT ?2, case_id, file_id, account_id, card_raw,"
                              " account_raw, holder, holder_id_number, bank, 1, ?3, ?4"
                              " FROM statement WHERE account_id = ?1 LIMIT 1")
                .run(account->id, number, from, to);
        };
        const Instant end = before.last().to;
        deliver(1, end.plusSeconds(-1), end.plusSeconds(60));
        deliver(2, end.plusSeconds(600), end.plusSeconds(900));
        const QList<TimeSpan> after = coverage(account->id).delivered;
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.at(before.size() - 1).to, end.plusSeconds(60));
        QCOMPARE(after.last().from, end.plusSeconds(600));
    }

    void tellsWhatTheBankKnowsAndHandsNamed()
    {
        const auto named =
            std::find_if(m_accounts.begin(), m_accounts.end(), [](const AccountSummary& a) {
                return a.isNamed && a.hasStatement && !a.isVictims;
            });
        QVERIFY(named != m_accounts.end());
        const AccountMoney money = accountMoney(m_store.db(), m_case, *named);
        QVERIFY(money.numbers.contains(named->number));
        QCOMPARE(money.named.size(), 1);
        QVERIFY(!money.kind.isEmpty());
        QCOMPARE(money.figure.series.points.size(), named->transfers);

        const AccountMoney hidden =
            accountMoney(m_store.db(), m_case, m_accounts.first(), maskingOf(m_store.db()));
        QCOMPARE(hidden.account.holder, maskName(m_accounts.first().holder));
        QVERIFY(hidden.account.number != m_accounts.first().number);
        QVERIFY(!hidden.numbers.contains(m_accounts.first().number));
    }
};

QTEST_GUILESS_MAIN(TestAccountMoney)
#include "test_accountmoney.moc"
