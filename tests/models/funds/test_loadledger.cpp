#include "models/funds/loadledger.h"
#include "models/funds/patterns.h"
#include "models/funds/refundjson.h"
#include "models/funds/tracejson.h"
#include "models/reports/rebatecase.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The ledger of a case that was imported, and what is told of it.
class TestLoadLedger : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    Ledger m_ledger;
    std::array<Trace, 3> m_traces;

    AccountIndex account(const QString& number) const
    {
        const auto accounts = m_ledger.accounts();
        const auto found = std::find_if(accounts.begin(), accounts.end(),
                                        [&](const auto& a) { return a.number == number; });
        return found == accounts.end() ? nobody : AccountIndex(found - accounts.begin());
    }

private slots:
    void initTestCase()
    {
        m_case = rebatecase::imported(m_store);
        const auto db = m_store->openReader();
        Result<Ledger> ledger = loadLedger(*db, m_case);
        QVERIFY(ledger);
        m_ledger = std::move(*ledger);
        for (const TraceMethod method : traceMethods)
            m_traces[size_t(method)] = *traceFunds(m_ledger, method);
    }

    void hasEveryTransferOnce()
    {
        auto& db = m_store.db();
        QCOMPARE(m_ledger.size(),
                 db.value<quint32>("SELECT count(*) FROM transfer WHERE case_id = ?", m_case));
        sqlite::Statement query(db, "SELECT at, amount_fen, coalesce(from_id, 0),"
                                    " coalesce(to_id, 0) FROM transfer WHERE id = ?");
        for (TransferIndex i = 0; i < m_ledger.size(); ++i) {
            const LedgerRow& row = m_ledger.row(i);
            QVERIFY(query.bind(m_ledger.id(i)).step());
            QCOMPARE(query.get<qint64>(0), row.atUs);
            QCOMPARE(query.get<qint64>(1), row.fen);
            const auto idOf = [this](AccountIndex a) {
                return a == nobody ? 0 : m_ledger.account(a).id;
            };
            QCOMPARE(query.get<qint64>(2), idOf(row.from));
            QCOMPARE(query.get<qint64>(3), idOf(row.to));
            QCOMPARE(m_ledger.find(m_ledger.id(i)), i);
        }
    }

    void knowsVictimsPaymentsAndWhatWasDelivered()
    {
        QCOMPARE(m_ledger.victims().size(), size_t(1));
        QCOMPARE(m_ledger.victims()[0].name, u"林某"_s);
        qint64 paid = 0;
        for (const LedgerPayment& payment : m_ledger.payments()) {
            QVERIFY(m_ledger.has(payment.transfer, MarkPayment));
            paid += m_ledger.row(payment.transfer).fen;
        }
        QCOMPARE(paid, 5'236'000);
        const AccountIndex victims = account(u"6299046706692648843"_s);
        QVERIFY(victims != nobody);
        QCOMPARE(m_ledger.account(victims).victim, 0);
        const AccountIndex first = account(u"6299010504664470417"_s);
        QVERIFY(first != nobody);
        QCOMPARE(m_ledger.account(first).statement, Coverage::Full);
        QVERIFY(m_ledger.contradictions().empty());
    }

    void accountsForEveryFenOfTheVictim()
    {
        for (const Trace& trace : m_traces) {
            QCOMPARE(trace.paidFen, (std::vector<qint64>{5'236'000}));
            qint64 resting = 0;
            for (const Resting& r : trace.resting)
                resting += r.fen;
            QCOMPARE(trace.returnedFen[0] + resting, 5'236'000);
            const TracedAccount* first = trace.find(account(u"6299010504664470417"_s));
            QVERIFY(first);
            QCOMPARE(first->level, 1);
        }
    }

    void listsGapsByTheMoneyInThem()
    {
        const std::vector<FundsGap> gaps = findGaps(m_ledger, m_traces);
        for (size_t i = 0; i < gaps.size(); ++i) {
            QVERIFY(gaps[i].inFen > 0);
            QVERIFY(!gaps[i].why.isEmpty());
            QVERIFY(i == 0 || gaps[i - 1].inFen >= gaps[i].inFen);
            QVERIFY(!m_ledger.account(gaps[i].account).isHub);
            QVERIFY(!m_ledger.account(gaps[i].account).isMerchant);
        }
    }

    void answersInTheAgreedShape()
    {
        const QJsonObject json = traceJson(m_ledger, m_traces, traceMethods);
        QVERIFY(json["until"_L1].isNull());
        for (const auto method : {"fifo"_L1, "lifo"_L1, "rolling"_L1}) {
            const QJsonObject answer = json["methods"_L1][method].toObject();
            const QJsonObject victim = answer["victims"_L1][0].toObject();
            qint64 sum = victim["returned_fen"_L1].toInteger();
            const QJsonArray resting = victim["resting"_L1].toArray();
            for (const auto& place : resting)
                sum += place["fen"_L1].toInteger();
            QCOMPARE(sum, victim["paid_fen"_L1].toInteger());
            const QJsonArray accounts = answer["accounts"_L1].toArray();
            QVERIFY(!accounts.isEmpty());
            for (const auto& value : accounts) {
                const QJsonObject a = value.toObject();
                QVERIFY(a["level"_L1].toInt() >= 1);
                qint64 left = 0;
                const QJsonObject shares = a["by_victim"_L1].toObject();
                for (const auto& share : shares)
                    left += share.toInteger();
                QCOMPARE(left, a["left_fen"_L1].toInteger());
            }
        }
    }

    void cutsOffAtATime()
    {
        const Instant early = Instant::fromMicroseconds(m_ledger.row(0).atUs - 1);
        const Result<Trace> none = traceFunds(m_ledger, TraceMethod::Fifo, {.until = early});
        QVERIFY(none);
        QVERIFY(none->accounts.empty());
        QCOMPARE(none->paidFen[0], 0);
    }

    void draftsARefundOfWhatIsFrozen()
    {
        const auto db = m_store->openReader();
        const auto frozen =
            readFrozen(*db, m_case, m_ledger, "account,frozen_fen\n6299010504664470417,1000\n");
        QVERIFY(frozen);
        const RefundDraft draft = draftRefund(m_ledger, m_traces, *frozen);
        QCOMPARE(draft.accounts.size(), size_t(1));
        qint64 sum = draft.accounts[0].staysFrozenFen;
        for (const RefundClaim& claim : draft.accounts[0].claims)
            sum += claim.refundFen;
        QCOMPARE(sum, 1000);
        const QJsonObject json = refundJson(m_ledger, draft, {});
        QVERIFY(!json["accounts"_L1][0]["deposits"_L1].toArray().isEmpty());
        QCOMPARE(json["settings"_L1]["ratio"_L1].toString(), u"of_all_losses"_s);

        QVERIFY(!readFrozen(*db, m_case, m_ledger, "6299010504664470417,1.5\n"));
        QVERIFY(!readFrozen(*db, m_case, m_ledger, "123,5\n"));
        QVERIFY(
            !readFrozen(*db, m_case, m_ledger, "6299010504664470417,5\n6299010504664470417,5\n"));
        QVERIFY(!readCompensations(m_ledger, "nobody,5\n"));
        QCOMPARE(readCompensations(
                     m_ledger, "id,fen\n" + victimKey(m_ledger.victims()[0]).toUtf8() + ",500\n")
                     ->value(0),
                 500);
    }

    void everyFindingHasItsNumbersRowsAndInnocentReading()
    {
        const auto db = m_store->openReader();
        const auto findings = findPatterns(
            m_ledger, {.traces = m_traces, .opened = openingTimes(*db, m_case, m_ledger)});
        QVERIFY(findings);
        QVERIFY(!findings->empty());
        for (const PatternFinding& finding : *findings) {
            QVERIFY(!finding.accounts.empty());
            QVERIFY(!finding.transfers.empty());
            QVERIFY(finding.n > 0);
            QVERIFY(!PatternRules::builtIn()
                         .rule(QLatin1StringView(finding.pattern.toLatin1()))
                         .innocent.isEmpty());
            for (const AccountIndex a : finding.accounts)
                QVERIFY(m_ledger.account(a).victim < 0);
        }
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!findPatterns(m_ledger, {}, stop.get_token()));
    }

    void readsWhatStandsBehindSeveralAccounts()
    {
        TestStore store;
        const CaseId caseId = rebatecase::imported(store);
        auto& db = store.db();
        QList<qint64> accounts; // two that pay, of different holders
        QList<qint64> rows;
        sqlite::Statement query(db, "SELECT min(t.id), a.identity_id, a.holder FROM txn t"
                                    " JOIN account a ON a.id = t.account_id WHERE t.class = 0"
                                    " AND t.direction < 0 GROUP BY a.holder");
        while (query.step() && accounts.size() < 2) {
            rows.append(query.get<qint64>(0));
            accounts.append(query.get<qint64>(1));
        }
        QCOMPARE(accounts.size(), 2);
        const auto write = [&](const char* sql, const auto&... values) {
            sqlite::Statement(db, sql).run(values...);
        };
        const QStringList texts{u"02-99-08-d1-2d-fd"_s, u"0299:08D1:2DFD"_s, u"29.8.8.193"_s};
        for (qsizetype i = 0; i < texts.size(); ++i)
            write("INSERT INTO wording(id, case_id, text) VALUES(?, ?, ?)", 900'000'001 + i, caseId,
                  texts.at(i));
        for (int i = 0; i < 2; ++i)
            write("UPDATE txn SET mac_w = ?, ip_w = ? WHERE id = ?", 900'000'001 + i, 900'000'003,
                  rows.at(i));

        const Result<Ledger> ledger = loadLedger(db, caseId);
        const std::vector<SharedFact> facts = sharedFacts(db, caseId, *ledger);
        const auto of = [&](const QString& pattern) {
            QList<const SharedFact*> ours;
            for (const SharedFact& fact : facts) {
                QSet<qint64> behind;
                for (const AccountIndex a : fact.accounts)
                    behind.insert(ledger->account(a).id);
                if (fact.pattern == pattern &&
                    behind == QSet<qint64>(accounts.begin(), accounts.end()))
                    ours.append(&fact);
            }
            return ours;
        };
        const QList<const SharedFact*> addresses = of(u"shared_ip"_s);
        QCOMPARE(addresses.size(), 1);
        QCOMPARE(addresses.first()->value, u"29.8.8.193"_s);
        QCOMPARE(addresses.first()->transfers.size(), size_t(2));
        const QList<const SharedFact*> devices = of(u"shared_device"_s);
        QCOMPARE(devices.size(), 1); // however the banks write it
        const auto found = findPatterns(*ledger, {.shared = {*devices.first()}});
        const auto device = std::find_if(found->begin(), found->end(), [](const auto& f) {
            return f.pattern == u"shared_device";
        });
        QVERIFY(device != found->end());
        QCOMPARE(device->value, 2.0);
        QCOMPARE(device->fact, devices.first()->value);
    }

    void stopsLoadingWhenAsked()
    {
        const auto db = m_store->openReader();
        std::stop_source stop;
        stop.request_stop();
        const Result<Ledger> ledger = loadLedger(*db, m_case, {stop.get_token()});
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLoadLedger)
#include "test_loadledger.moc"
