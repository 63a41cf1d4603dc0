#include "casesupport.h"
#include "models/cases/casefigures.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// An act that breaks no line, to be spoilt by a row.
Measure freeze(const TestStore& store, CaseId id)
{
    return {.caseId = id,
            .kind = u"freeze"_s,
            .accountId = addAccount(store, id),
            .at = time("2026-03-03T10:00:00+08:00"),
            .endsAt = time("2026-09-02T23:59:59+08:00"),
            .requested = Money::fromFen(312'000'00),
            .held = Money::fromFen(312'000'00),
            .officers = {u"周文"_s, u"罗敏"_s},
            .approver = u"江成"_s,
            .level = u"county"_s};
}

Measure detention(CaseId id, PersonId person)
{
    return {.caseId = id,
            .kind = u"detention"_s,
            .personId = person,
            .at = time("2026-03-04T10:00:00+08:00"),
            .officers = {u"周文"_s, u"罗敏"_s},
            .approver = u"江成"_s,
            .level = u"county"_s};
}

} // namespace

class TestActs : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatRestrictsBeforeFiling_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isRefused");
        for (const auto* kind : {"freeze", "queue_freeze", "seizure", "sealing", "search",
                                 "summons", "compelled_appearance", "detention", "arrest", "bail",
                                 "residential_surveillance", "wanted"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << true;
        for (const auto* kind : {"stop", "query", "evidence_request", "extraction"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << false;
    }

    void refusesWhatRestrictsBeforeFiling()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isRefused);
        const TestStore store;
        const CaseId id = makeFiledCase(store); // filed 2026-03-02 18:00
        Measure measure = freeze(store, id);
        measure.kind = kind;
        measure.personId = addSuspect(store, id);
        measure.at = time("2026-03-02T17:59:59+08:00");
        const auto early = addRow(*store, measure);
        QCOMPARE(early->isRefused(), isRefused);
        if (isRefused)
            QCOMPARE(hardMissing(early->report), QStringList{u"act.filed"_s});
        QCOMPARE(MeasureStore(store.db()).countOfCase(id), isRefused ? 0 : 1);

        measure.id = {};
        measure.at = time("2026-03-02T18:00:00+08:00");
        QVERIFY(!addRow(*store, measure)->isRefused());
    }

    void listsEveryBrokenLineAtOnce()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        const auto refused = addRow(*store, Measure{.caseId = id,
                                                    .kind = u"seizure"_s,
                                                    .at = time("2026-03-03T10:00:00+08:00"),
                                                    .officers = {u"周文"_s, u"周文"_s}});
        QVERIFY(refused->isRefused());
        QCOMPARE(hardMissing(refused->report),
                 QStringList({u"act.filed"_s, u"act.level.seizure"_s, u"act.officers"_s}));
        for (const GateLine& line : refused->report.lines) {
            QVERIFY(!line.source.isEmpty());
            QVERIFY(line.subject.contains(u"2026-03-03 10:00:00"_s));
        }
    }

    void asksForTheRightLevel_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("level");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<bool>("major");
        const auto row = [](const char* name, const char* kind, const char* level, bool isRefused,
                            bool major = false) {
            QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(level)
                                << isRefused << major;
        };
        row("freeze by the department", "freeze", "department", true);
        row("freeze by the county", "freeze", "county", false);
        row("freeze by the province", "freeze", "province", false);
        row("freeze by nobody", "freeze", "", true);
        row("freeze for a year by the county", "freeze", "county", true, true);
        row("freeze for a year by the city", "freeze", "city", false, true);
        row("equity by the county", "freeze_equity", "county", true);
        row("equity by the city", "freeze_equity", "city", false);
        row("listed equity by the city", "freeze_listed_equity", "city", true);
        row("seizure by the department", "seizure", "department", false);
        row("search by the department", "search", "department", true);
        row("detention by the department", "detention", "department", true);
        row("summons by the department", "summons", "department", false);
        row("return by the county", "return", "county", true);
        row("return by the city", "return", "city", false);
        row("a stop needs no level", "stop", "", false);
    }

    void asksForTheRightLevel()
    {
        QFETCH(QString, kind);
        QFETCH(QString, level);
        QFETCH(bool, isRefused);
        QFETCH(bool, major);
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        Measure measure = freeze(store, id);
        measure.kind = kind;
        measure.level = level;
        measure.personId = addSuspect(store, id);
        measure.conditions = QJsonObject{{u"major"_s, major}};
        QCOMPARE(addRow(*store, measure)->isRefused(), isRefused);
    }

    void stopsAnAccountTwiceAtMostInAllCasesTogether()
    {
        const TestStore store;
        const CaseId first = makeCase(store);
        const CaseId second = makeCase(store, u"王某案"_s);
        const auto stop = [&](CaseId id, CaseAccountId account, const char* at) {
            return addRow(
                *store,
                Measure{.caseId = id, .kind = u"stop"_s, .accountId = account, .at = time(at)});
        };
        const CaseAccountId a = addAccount(store, first, u"6299 0105 0466 4470 417"_s);
        const CaseAccountId b = addAccount(store, second, u"6299010504664470417"_s);
        QVERIFY(!stop(first, a, "2026-03-02T10:00:00+08:00")->isRefused());
        QVERIFY(!stop(first, a, "2026-03-04T09:00:00+08:00")->isRefused());
        for (const auto& third : {stop(first, a, "2026-03-06T09:00:00+08:00"),
                                  stop(second, b, "2026-03-06T09:00:00+08:00")}) {
            QVERIFY(third->isRefused());
            QVERIFY(hardMissing(third->report).contains(u"act.stop.twice"_s));
            QVERIFY(third->report.missingText().contains(u"K31"_s));
        }
        QVERIFY(!stop(second, addAccount(store, second, u"6299037630537306634"_s),
                      "2026-03-06T09:00:00+08:00")
                     ->isRefused());
    }

    void theKeeperIsNoInvestigator()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        Casefile casefile = *CasefileStore(store.db()).find(id);
        casefile.leadOfficer = u"周文"_s;
        QVERIFY(!changeRow(*store, casefile)->isRefused());
        Evidence phone{.caseId = id, .name = u"手机"_s, .keeper = u"周文"_s};
        QCOMPARE(hardMissing(addRow(*store, phone)->report), QStringList{u"evidence.keeper"_s});
        phone.keeper = u"罗敏"_s;
        phone.officers = {u"秦岳"_s, u"罗敏"_s};
        QVERIFY(addRow(*store, phone)->isRefused());
        phone.keeper = u"佟岚"_s;
        QVERIFY(!addRow(*store, phone)->isRefused());

        casefile.assistingOfficer = u"佟岚"_s; // the keeper cannot become an investigator either
        QCOMPARE(hardMissing(changeRow(*store, casefile)->report),
                 QStringList{u"evidence.keeper"_s});
        Measure measure = freeze(store, id);
        measure.officers = {u"佟岚"_s, u"秦岳"_s};
        QCOMPARE(hardMissing(addRow(*store, measure)->report), QStringList{u"evidence.keeper"_s});
    }

    void theDecisionCannotGoWhileAFreezeRestsOnIt()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        QVERIFY(!addRow(*store, freeze(store, id))->isRefused());
        CaseDocument decision = CaseDocumentStore(store.db()).ofCase(id).first();
        QCOMPARE(hardMissing(removeRow<CaseDocument>(*store, decision.id)->report),
                 QStringList{u"act.filed"_s});
        decision.at = time("2026-03-05T10:00:00+08:00");
        QVERIFY(changeRow(*store, decision)->isRefused());
        decision.at = time("2026-03-01T10:00:00+08:00");
        QVERIFY(!changeRow(*store, decision)->isRefused());
        QCOMPARE(CasefileStore(store.db()).find(id)->filedAt, decision.at);
    }

    void renewsOnlyWhatHasNotLapsed()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        Measure first = freeze(store, id);
        first.id = *addRow(*store, first)->made;
        Measure renewal = first;
        renewal.id = {};
        renewal.kind = u"freeze_renewal"_s;
        renewal.at = time("2026-09-03T09:00:00+08:00");
        renewal.endsAt = time("2027-03-02T23:59:59+08:00");
        QCOMPARE(hardMissing(addRow(*store, renewal)->report), QStringList{u"act.renewal"_s});
        renewal.at = time("2026-08-30T09:00:00+08:00");
        const auto made = addRow(*store, renewal);
        QVERIFY(!made->isRefused());
        QCOMPARE(MeasureStore(store.db()).find(*made->made)->parentId, first.id);
        const CaseFigures figures = caseFigures(store.db(), id, time("2026-12-01T00:00:00+08:00"));
        QCOMPARE(figures.frozen, Money::fromFen(312'000'00)); // once, not twice
    }

    void statesFollowFromActsAndGoBackWithThem()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        const PersonId shi = addSuspect(store, id);
        const auto stateOf = [&] { return PersonStore(store.db()).find(shi)->state; };
        const MeasureId held = *addRow(*store, detention(id, shi))->made;
        QCOMPARE(stateOf(), u"detained"_s);
        const auto step = addRow(*store, MeasureStep{.caseId = id,
                                                     .measureId = held,
                                                     .kind = u"arrest_requested"_s,
                                                     .at = time("2026-03-06T10:00:00+08:00")});
        QVERIFY(step);
        QCOMPARE(stateOf(), u"arrest_requested"_s);

        Measure arrest = detention(id, shi);
        arrest.kind = u"arrest"_s;
        arrest.at = time("2026-03-10T10:00:00+08:00");
        const MeasureId arrested = *addRow(*store, arrest)->made;
        QCOMPARE(stateOf(), u"arrested"_s);
        QCOMPARE(MeasureStore(store.db()).find(held)->endedAt, arrest.at);
        QCOMPARE(MeasureStore(store.db()).find(held)->endReason, u"arrest"_s);

        QVERIFY(!removeRow<Measure>(*store, arrested)->isRefused());
        QCOMPARE(stateOf(), u"arrest_requested"_s);
        QVERIFY(!MeasureStore(store.db()).find(held)->endedAt);
        QVERIFY(!removeRow<Measure>(*store, held)->isRefused()); // with its steps
        QCOMPARE(stateOf(), u"none"_s);

        const CaseAccountId account = addAccount(store, id, u"6299029553755192256"_s);
        Measure stop = freeze(store, id);
        stop.kind = u"stop"_s;
        stop.accountId = account;
        QVERIFY(addRow(*store, stop));
        QCOMPARE(CaseAccountStore(store.db()).find(account)->moneyState, u"stopped"_s);
        QCOMPARE(caseFigures(store.db(), id, time("2026-03-05T00:00:00+08:00")).controlled,
                 Money::fromFen(312'000'00));
    }

    void whatIsReferredToStays()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        const PersonId shi = addSuspect(store, id);
        const MeasureId held = *addRow(*store, detention(id, shi))->made;
        const auto refused = removeRow<Person>(*store, shi);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(PersonStore(store.db()).find(shi));
        QVERIFY(!removeRow<Measure>(*store, held)->isRefused());
        QVERIFY(!removeRow<Person>(*store, shi)->isRefused());
        QCOMPARE(PersonRoleStore(store.db()).countOfCase(id), 0);
    }

    void aFormSeesTheGatesBeforeItSaves()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        const GateReport report = gatesOfAct(store.db(), id, u"measures"_s,
                                             rowToJson(Measure{.id = newId<MeasureTag>(),
                                                               .caseId = id,
                                                               .kind = u"freeze"_s,
                                                               .accountId = addAccount(store, id),
                                                               .level = u"county"_s}));
        QCOMPARE(hardMissing(report), QStringList{u"act.filed"_s});
        QVERIFY(rulesOf(report.satisfied()).contains(u"act.level.freeze"_s));
        QVERIFY(rulesOf(report.missing(GateKind::Advice)).contains(u"act.freeze.notice"_s));
        QCOMPARE(MeasureStore(store.db()).countOfCase(id), 0);
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "test_acts.moc"
