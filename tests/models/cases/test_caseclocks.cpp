#include "casesupport.h"
#include "models/cases/caseclocks.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

QStringList running(const TestStore& store, CaseId id, const char* now)
{
    QStringList lines;
    const auto clocks = caseClocks(store.db(), id, time(now));
    for (const CaseClock& clock : clocks)
        lines.append(clock.ruleId + u' ' + toKey(clock.state) + u' ' + clock.due().toDisplay());
    return lines;
}

const QByteArray script = R"({
 "case": {"accepted_at": "2026-03-02T10:40:00+08:00"},
 "suspects": [{"name": "石某"}, {"name": "李某"}],
 "documents": [{"kind": "filing_decision", "number": "1", "at": "2026-03-03T18:05:00+08:00", "approver": "江成", "level": "county"}],
 "measures": [
  {"kind": "stop", "account": "6299010504664470417", "at": "2026-03-02T10:26:00+08:00"},
  {"kind": "freeze", "account": "6299010504664470417", "at": "2026-03-04T09:00:00+08:00", "ends_at": "2026-09-03T23:59:59+08:00",
   "approver": "江成", "level": "county"},
  {"kind": "summons", "person": "石某", "at": "2026-03-05T08:00:00+08:00", "approver": "郭安", "level": "department"},
  {"kind": "detention", "person": "石某", "at": "2026-03-05T18:00:00+08:00", "approver": "江成", "level": "county", "id": "det",
   "steps": [{"kind": "in_custody_centre", "at": "2026-03-05T23:00:00+08:00"}, {"kind": "first_interrogation", "at": "2026-03-06T09:00:00+08:00"},
             {"kind": "family_notified", "at": "2026-03-06T10:00:00+08:00"}, {"kind": "arrest_requested", "at": "2026-03-20T10:00:00+08:00"},
             {"kind": "procuratorate_received", "at": "2026-03-20T15:00:00+08:00"}]},
  {"kind": "detention_extension", "person": "石某", "at": "2026-03-07T10:00:00+08:00", "approver": "江成", "level": "county", "parent": "det",
   "conditions": {"serial": true}}]
})";

} // namespace

class TestCaseClocks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = makeCase(*m_store);
        const auto loaded = loadFacts(**m_store, m_case, script);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        QVERIFY2(!loaded->isRefused(), qPrintable(loaded->report.missingText()));
    }

    void runFromWhatIsRecorded_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("before anything")
            << QByteArray("2026-03-02T09:00:00+08:00") << QStringList{};
        QTest::newRow("stop and review run side by side")
            << QByteArray("2026-03-02T12:00:00+08:00")
            << QStringList{u"K31 running 2026-03-04 10:26:00"_s,
                           u"K02 running 2026-03-06 00:00:00"_s};
        QTest::newRow("the freeze ends the clock of the stop, filing that of the review")
            << QByteArray("2026-03-04T12:00:00+08:00")
            << QStringList{u"K33 running 2026-09-04 00:00:00"_s};
        QTest::newRow("a summons") << QByteArray("2026-03-05T09:00:00+08:00")
                                   << QStringList{u"K12 running 2026-03-05 20:00:00"_s,
                                                  u"K33 running 2026-09-04 00:00:00"_s};
        QTest::newRow("detention ends the summons and starts four")
            << QByteArray("2026-03-05T19:00:00+08:00")
            << QStringList{
                   u"K15 running 2026-03-06 18:00:00"_s, u"K16 running 2026-03-06 18:00:00"_s,
                   u"K17 running 2026-03-06 18:00:00"_s, u"K18 running 2026-04-05 00:00:00"_s,
                   u"K33 running 2026-09-04 00:00:00"_s};
        QTest::newRow("steps end what they fulfil")
            << QByteArray("2026-03-08T19:00:00+08:00")
            << QStringList{u"K18 running 2026-04-05 00:00:00"_s,
                           u"K33 running 2026-09-04 00:00:00"_s};
        QTest::newRow("the procuratorate decides")
            << QByteArray("2026-03-21T00:00:00+08:00")
            << QStringList{u"K19 running 2026-03-28 00:00:00"_s,
                           u"K33 running 2026-09-04 00:00:00"_s};
    }

    void runFromWhatIsRecorded()
    {
        QFETCH(QByteArray, now);
        QFETCH(QStringList, expected);
        QStringList found = running(*m_store, m_case, now.constData());
        for (QStringList* list : {&found, &expected})
            for (QString& line : *list)
                line.replace(u" soon "_s, u" running "_s);
        QCOMPARE(found, expected);
    }

    void sayWhoseTheyAreAndWhy()
    {
        const auto clocks = caseClocks(m_store->db(), m_case, time("2026-03-05T19:00:00+08:00"));
        QCOMPARE(clocks.first().subject, u"石某"_s);
        QVERIFY(clocks.first().personId);
        QVERIFY(clocks.first().measureId);
        QVERIFY(!clocks.first().source.isEmpty());
        QVERIFY(!clocks.first().result.steps.isEmpty());
        QVERIFY(clocks.last().accountId);
        QVERIFY(clocks.last().result.byDocument);
    }

    void whatIsOverdueIsShown()
    {
        const auto clocks = caseClocks(m_store->db(), m_case, time("2026-03-30T00:00:00+08:00"));
        QCOMPARE(clocks.first().ruleId, u"K19"_s);
        QCOMPARE(clocks.first().state, CaseClock::State::Overdue);
        QVERIFY(clocks.first().secondsLeft(time("2026-03-30T00:00:00+08:00")) < 0);
    }

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(TestCaseClocks)
#include "test_caseclocks.moc"
