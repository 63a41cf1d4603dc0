#include "casesupport.h"
#include "models/cases/guardundo.h"
#include "models/store/undo.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

Result<Guarded<PassageId>> move(const TestStore& store, CaseId id, const ChainTarget& target,
                                const QString& override = u"领导同意"_s)
{
    return moveCase(
        *store,
        {.caseId = id, .target = target, .reason = u"核实后决定"_s, .overrideReason = override});
}

Casefile stored(const TestStore& store, CaseId id)
{
    return *CasefileStore(store.db()).find(id);
}

} // namespace

class TestMoveCase : public QObject
{
    Q_OBJECT

private slots:
    void listsAllThatIsMissingAtOnce()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        const auto refused = move(store, id, Link::Seize, {});
        QVERIFY(refused);
        QVERIFY(refused->isRefused());
        QCOMPARE(hardMissing(refused->report),
                 QStringList({u"file.decision"_s, u"file.crime_fact"_s, u"seize.filed"_s}));
        QVERIFY(rulesOf(refused->report.missing(GateKind::Advice)).contains(u"verify.fixed"_s));
        QVERIFY(rulesOf(refused->report.satisfied()).contains(u"verify.fraud_type"_s));
        for (const GateLine& line : refused->report.lines)
            QVERIFY(!line.source.isEmpty() && !line.where.isEmpty());
        QVERIFY(refused->report.missingText().contains(u"程序规定 §178"_s));
        QCOMPARE(stored(store, id).mainLink, Link::Clue);
        QCOMPARE(PassageStore(store.db()).countOfCase(id), 0);
    }

    void hardLinesAreNeverPassedOver()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        QVERIFY(move(store, id, Link::File)->isRefused());
        QVERIFY(!move(store, id, Link::Verify)->isRefused());
        QVERIFY(move(store, id, Link::File)->isRefused());
    }

    void aDecisionApprovedTooLowIsRefusedAndFilesNothing()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        CaseDocument low = filingDecision(makeCase(store, u"另案"_s));
        low.level = u"department"_s;
        const auto refused = addRow(*store, low);
        QVERIFY(refused->isRefused());
        QCOMPARE(hardMissing(refused->report), QStringList{u"document.level.county"_s});
        low.level.clear(); // unknown: kept as it is, but it files nothing
        QVERIFY(!addRow(*store, low)->isRefused());
        QVERIFY(!stored(store, low.caseId).filedAt);
        QVERIFY(stored(store, id).filedAt);
    }

    void overriddenAdviceIsRecorded()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        const auto refused = move(store, id, Link::File, {});
        QVERIFY(refused->isRefused());
        QCOMPARE(hardMissing(refused->report), QStringList());

        const auto moved = move(store, id, Link::File, u"群众急需止损"_s);
        QVERIFY(!moved->isRefused());
        const Passage passage = *PassageStore(store.db()).find(*moved->made);
        QCOMPARE(passage.kind, PassageKind::Forward);
        QCOMPARE(passage.actor, u"林警官"_s);
        QCOMPARE(passage.overrideReason, u"群众急需止损"_s);
        QVERIFY(passage.overrides.contains(u"file.jurisdiction"_s));
        QVERIFY(!passage.overrides.contains(u"file.decision"_s));
        QCOMPARE(stored(store, id).stage(), u"investigating"_s);
    }

    void walksTheWholeChainAndBack()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        for (const Link link :
             {Link::Verify, Link::File, Link::Seize, Link::Arrest, Link::Expand, Link::Recover}) {
            QVERIFY(!move(store, id, link)->isRefused());
            QCOMPARE(stored(store, id).mainLink, link);
        }
        const QList<LinkStatus> chain = chainOf(store.db(), id);
        QCOMPARE(chain.size(), linkCount);
        QCOMPARE(chain.first().state, LinkState::Done);
        QVERIFY(chain.first().passedAt);
        QVERIFY(chain.last().isMain);

        auto back = moveCase(*store, {.caseId = id, .target = Link::Arrest});
        QVERIFY(back->isRefused());
        QCOMPARE(hardMissing(back->report), QStringList{u"passage.reason"_s});
        back = moveCase(*store, {.caseId = id, .target = Link::Arrest, .reason = u"补充侦查"_s});
        QVERIFY(!back->isRefused());
        QCOMPARE(PassageStore(store.db()).find(*back->made)->kind, PassageKind::Back);
        QVERIFY(!move(store, id, Link::Arrest)); // already there
    }

    void goesOutByFourWaysAndComesBack()
    {
        const TestStore store;
        const CaseId unfiled = makeCase(store);
        QVERIFY(move(store, unfiled, CaseState::Withdrawn)->isRefused());
        QVERIFY(!move(store, unfiled, CaseState::NotFiled)->isRefused());
        QCOMPARE(stored(store, unfiled).stage(), u"not_filed"_s);
        QVERIFY(!move(store, unfiled, Link::Verify)->isRefused());
        QCOMPARE(stored(store, unfiled).state, CaseState::Open);

        const CaseId filed = makeFiledCase(store);
        QVERIFY(hardMissing(move(store, filed, CaseState::NotFiled)->report)
                    .contains(u"not_filed.open"_s));
        QVERIFY(hardMissing(move(store, filed, CaseState::Withdrawn)->report)
                    .contains(u"withdrawn.decision"_s));
        CaseDocument withdrawal = filingDecision(filed, "2026-03-20T10:00:00+08:00");
        withdrawal.kind = u"withdrawal_decision"_s;
        QVERIFY(!addRow(*store, withdrawal)->isRefused());
        QVERIFY(!move(store, filed, CaseState::Withdrawn)->isRefused());
        QCOMPARE(hardMissing(move(store, filed, Link::File)->report),
                 QStringList{u"refile.decision"_s});
        QVERIFY(!addRow(*store, filingDecision(filed, "2026-04-01T10:00:00+08:00"))->isRefused());
        QVERIFY(!move(store, filed, Link::File)->isRefused());

        const auto transferred = moveCase(*store, {.caseId = filed,
                                                   .target = CaseState::Transferred,
                                                   .reason = u"管辖"_s,
                                                   .overrideReason = u"后补"_s,
                                                   .transferredTo = u"样本市公安局"_s});
        QVERIFY(!transferred->isRefused());
        QCOMPARE(stored(store, filed).transferredTo, u"样本市公安局"_s);
    }

    void aComplaintIsNotFiledWithoutANotice()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        QVERIFY(savePerson(*store, {.person = {.caseId = id, .name = u"林某"_s},
                                    .roles = {{.caseId = id, .role = u"victim"_s}}}));
        QCOMPARE(hardMissing(move(store, id, CaseState::NotFiled)->report),
                 QStringList{u"not_filed.decision"_s});
    }

    void mergesButNotIntoItself()
    {
        const TestStore store;
        const CaseId a = makeCase(store);
        const CaseId b = makeCase(store, u"王某案"_s);
        const auto merge = [&](CaseId from, CaseId into) {
            return moveCase(*store, {.caseId = from,
                                     .target = CaseState::Merged,
                                     .reason = u"同一账户"_s,
                                     .mergedIntoId = into});
        };
        QVERIFY(!merge(a, b)->isRefused());
        QCOMPARE(stored(store, a).mergedIntoId, b);
        QVERIFY(!merge(b, a));
    }

    void undoTakesAMoveBack()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        const auto before = rowToJson(stored(store, id));
        QVERIFY(!move(store, id, Link::File)->isRefused());
        QVERIFY(undoLast(*store, id));
        QCOMPARE(rowToJson(stored(store, id)), before);
        QCOMPARE(PassageStore(store.db()).countOfCase(id), 0);
    }

    void undoDoesNotTakeTheFilingFromUnderAFreeze()
    {
        const TestStore store;
        guardUndo(*store);
        const CaseId id = makeFiledCase(store);
        const ChangeId filing = *undoableChange(store.db(), id, store->actor());
        QVERIFY(!addRow(*store, Measure{.caseId = id,
                                        .kind = u"freeze"_s,
                                        .accountId = addAccount(store, id),
                                        .at = time("2026-03-03T09:00:00+08:00"),
                                        .level = u"county"_s})
                     ->isRefused());
        const auto undone = undoChange(*store, filing);
        QVERIFY(!undone);
        QVERIFY2(undone.error().message.contains(u"程序规定 §174"_s),
                 qPrintable(undone.error().message));
        QVERIFY(stored(store, id).filedAt);
        QCOMPARE(CaseDocumentStore(store.db()).countOfCase(id), 1);

        QVERIFY(undoLast(*store, id)); // the freeze first
        QVERIFY(undoChange(*store, filing));
        QVERIFY(!stored(store, id).filedAt);
        QVERIFY(redoLast(*store, id));
        QVERIFY(stored(store, id).filedAt);
    }

    void undoDoesNotTakeTheFilingFromUnderALink()
    {
        const TestStore store;
        guardUndo(*store);
        const CaseId id = makeFiledCase(store);
        const ChangeId filing = *undoableChange(store.db(), id, store->actor());
        QVERIFY(!move(store, id, Link::Seize)->isRefused());
        const auto undone = undoChange(*store, filing);
        QVERIFY(!undone);
        QVERIFY(undone.error().message.contains(u"程序规定 §178"_s));
        QCOMPARE(stored(store, id).mainLink, Link::Seize);
    }

    void undoOfAWayBackAsksForWhatTheLinkNeeds()
    {
        const TestStore store;
        guardUndo(*store);
        const CaseId id = makeFiledCase(store);
        QVERIFY(!move(store, id, Link::File)->isRefused());
        QVERIFY(!move(store, id, Link::Verify)->isRefused());
        const ChangeId back = *undoableChange(store.db(), id, store->actor());
        const CaseDocument decision = CaseDocumentStore(store.db()).ofCase(id).first();
        QVERIFY(!removeRow<CaseDocument>(*store, decision.id)->isRefused());
        QVERIFY(!undoChange(*store, back));
        QCOMPARE(stored(store, id).mainLink, Link::Verify);
        QVERIFY(undoLast(*store, id)); // brings the decision again
        QVERIFY(undoChange(*store, back));
        QCOMPARE(stored(store, id).mainLink, Link::File);
    }

    void theDecisionToFileStaysWhileTheCaseStandsOnIt()
    {
        const TestStore store;
        const CaseId id = makeFiledCase(store);
        QVERIFY(!move(store, id, Link::File)->isRefused());
        CaseDocument decision = CaseDocumentStore(store.db()).ofCase(id).first();
        decision.state = u"void"_s;
        const auto refused = changeRow(*store, decision);
        QVERIFY(refused->isRefused());
        QCOMPARE(hardMissing(refused->report), QStringList{u"file.decision"_s});
    }

    void aRefusedCaseIsFiledAfterAllAndUndone()
    {
        const TestStore store;
        guardUndo(*store);
        const CaseId id = makeCase(store);
        QVERIFY(!move(store, id, CaseState::NotFiled)->isRefused());
        auto casefile = stored(store, id);
        casefile.brief = u"复议后立案"_s;
        QVERIFY(changeRow(*store, casefile));
        QVERIFY(!addRow(*store, filingDecision(id))->isRefused());
        QVERIFY(!move(store, id, Link::File)->isRefused());
        QVERIFY(undoLast(*store, id));
        QCOMPARE(stored(store, id).state, CaseState::NotFiled);
    }

    void aClueEnteredLateBeganWhenItWasReported()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        auto casefile = stored(store, id);
        const auto entered = [&] { return chainOf(store.db(), id).first().enteredAt; };
        QCOMPARE(entered(), casefile.createdAt);
        casefile.reportedAt = time("2026-03-01T09:00:00+08:00");
        QVERIFY(changeRow(*store, casefile));
        QCOMPARE(entered(), std::min(casefile.createdAt, *casefile.reportedAt));
        casefile.reportedAt = Instant::fromMicroseconds(casefile.createdAt.microseconds() + 1);
        QVERIFY(changeRow(*store, casefile));
        QCOMPARE(entered(), casefile.createdAt);
    }

    void tracksRunBesideTheChain()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        QCOMPARE(chainOf(store.db(), id)[int(Link::Recover)].state, LinkState::NotBegun);
        QCOMPARE(chainOf(store.db(), id)[int(Link::Verify)].state, LinkState::Blocked);

        const Instant at = time("2026-03-02T10:30:00+08:00");
        QVERIFY(!addRow(*store, Measure{.caseId = id,
                                        .kind = u"stop"_s,
                                        .accountId = addAccount(store, id),
                                        .at = at})
                     ->isRefused());
        QCOMPARE(stored(store, id).recoverOpenedAt, at);
        const LinkStatus recover = chainOf(store.db(), id)[int(Link::Recover)];
        QCOMPARE(recover.enteredAt, at);
        QCOMPARE(recover.state, LinkState::Blocked);
        QVERIFY(!recover.missing.isEmpty());

        const auto child = newCase(*store, {.name = u"扩线线索"_s, .parentId = id});
        QVERIFY(child);
        QVERIFY(stored(store, id).expandOpenedAt);
        QCOMPARE(child->parentId, id);
    }

    void aFormDoesNotMoveTheCase()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        Casefile casefile = stored(store, id);
        casefile.mainLink = Link::Recover;
        casefile.filedAt = time("2026-01-01T00:00:00+08:00");
        casefile.name = u"林某被骗案（改）"_s;
        QVERIFY(changeRow(*store, casefile));
        QCOMPARE(stored(store, id).mainLink, Link::Clue);
        QVERIFY(!stored(store, id).filedAt);
        QCOMPARE(stored(store, id).name, u"林某被骗案（改）"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoveCase)
#include "test_movecase.moc"
