#include "models/cases/casesupport.h"
#include "models/cases/stops.h"
#include "models/store/undo.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Emergency stops as they are sent and answered.
class TestStops : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;

    StopOrder order(const QString& number = u"6299 0420 7716 1184"_s) const
    {
        return {.caseId = m_case,
                .holder = u"时某"_s,
                .number = number,
                .bank = u"江川银行"_s,
                .amount = Money::fromFen(200'000'00),
                .paidAt = time("2026-03-01T14:21:33+08:00"),
                .sentAt = time("2026-03-01T14:30:00+08:00")};
    }

private slots:
    void init() { m_case = makeFiledCase(m_store); }

    void isOneChangeWithItsAccount()
    {
        const auto sent = sendStop(*m_store, order());
        QVERIFY(sent && sent->made);
        const auto stop = *MeasureStore(m_store.db()).find(*sent->made);
        QCOMPARE(stop.kind, u"stop"_s);
        QCOMPARE(stop.requested, std::optional(Money::fromFen(200'000'00)));
        QVERIFY(!stop.held);
        QCOMPARE(stop.conditions["paid_at"_L1].toString(), u"2026-03-01T14:21:33+08:00"_s);
        const auto account = *CaseAccountStore(m_store.db()).find(stop.accountId);
        QCOMPARE(account.holderName, u"时某"_s);
        QCOMPARE(account.number, u"6299042077161184"_s);
        QVERIFY(undoLast(*m_store, m_case));
        QVERIFY(!MeasureStore(m_store.db()).find(*sent->made));
        QVERIFY(!CaseAccountStore(m_store.db()).find(stop.accountId));
    }

    void keepsWhatTheCaseKnowsOfTheAccount()
    {
        const CaseAccountId known = *addRow(*m_store, CaseAccount{.caseId = m_case,
                                                                  .raw = u"6299042077161184"_s,
                                                                  .holderName = u"石某"_s})
                                         ->made;
        const auto sent = sendStop(*m_store, order());
        QVERIFY(sent && sent->made);
        QCOMPARE(MeasureStore(m_store.db()).find(*sent->made)->accountId, known);
        const auto account = *CaseAccountStore(m_store.db()).find(known);
        QCOMPARE(account.holderName, u"石某"_s);
        QCOMPARE(account.bank, u"江川银行"_s);
    }

    void theThirdOnOneAccountIsRefused()
    {
        // Stops in other cases count too.
        const QString number = u"6299010504664470417"_s;
        QVERIFY(sendStop(*m_store, order(number))->made);
        const CaseId first = std::exchange(m_case, makeFiledCase(m_store));
        QVERIFY(sendStop(*m_store, order(number))->made);
        m_case = first;
        const auto third = sendStop(*m_store, order(number));
        QVERIFY(third);
        QVERIFY(third->isRefused());
        QVERIFY(third->report.missingText().contains(u"two"_s));
        QCOMPARE(MeasureStore(m_store.db()).ofCase(m_case).size(), 1);
    }

    void anAnswerIsOneChangeWithItsTime()
    {
        const MeasureId id = *sendStop(*m_store, order(u"6299031044716108000"_s))->made;
        const auto answered = answerStop(*m_store, {.measureId = id,
                                                    .held = Money::fromFen(90'000'00),
                                                    .words = u"余额 90,000.00 已控"_s,
                                                    .at = time("2026-03-01T14:32:06+08:00")});
        QVERIFY(answered && answered->made);
        QCOMPARE(MeasureStore(m_store.db()).find(id)->held,
                 std::optional(Money::fromFen(90'000'00)));
        const auto steps = MeasureStepStore(m_store.db()).ofCase(m_case);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().at, time("2026-03-01T14:32:06+08:00"));
        QVERIFY(undoLast(*m_store, m_case));
        QVERIFY(!MeasureStore(m_store.db()).find(id)->held);
        QVERIFY(MeasureStepStore(m_store.db()).ofCase(m_case).isEmpty());
    }

    void whatIsGoneCannotBeAnswered()
    {
        QVERIFY(!answerStop(*m_store, {.measureId = MeasureId{42}, .at = Instant::now()}));
    }
};

QTEST_GUILESS_MAIN(TestStops)
#include "test_stops.moc"
