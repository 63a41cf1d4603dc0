#include "casesupport.h"
#include "models/cases/casebulk.h"
#include "models/cases/casefigures.h"
#include "models/cases/caselist.h"
#include "models/cases/vocabulary.h"
#include "models/core/identifiers.h"
#include "models/store/undo.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestFindCases : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_shi = makeCase(*m_store, u"石某等人刷单返利诈骗案"_s);
        m_wang = newCase(**m_store, {.name = u"王某冒充公检法诈骗案"_s,
                                     .fraudType = u"F08"_s,
                                     .incidentNumber = u"20260302-17"_s})
                     ->id;
        QVERIFY(loadFacts(**m_store, m_shi, R"({"case": {"lead_officer": "周文"},
            "victims": [{"name": "林小某", "id_number": "99010319931107204X", "payments": [
                {"at": "2026-03-01T19:42:10+08:00", "from": "6299046706692648843", "to": "6299010504664470417", "amount_fen": 236000},
                {"at": "2026-03-01T20:42:10+08:00", "from": "6299046706692648843", "to": "6299010504664470417", "amount_fen": 800000}]}],
            "suspects": [{"name": "石某", "alias": "法拉利"}],
            "identifiers": [{"kind": "wechat", "value": "wxid_hl2288kf"}],
            "measures": [{"kind": "stop", "account": "6299010504664470417", "at": "2026-03-02T10:26:00+08:00", "amount_fen": 312000}]})"));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("shi");
        QTest::addColumn<bool>("wang");
        QTest::newRow("everything") << u""_s << true << true;
        QTest::newRow("one character") << u"石"_s << true << false;
        QTest::newRow("two characters") << u"刷单"_s << true << false;
        QTest::newRow("three characters") << u"公检法"_s << false << true;
        QTest::newRow("two words, both needed") << u"石某 返利"_s << true << false;
        QTest::newRow("words of two cases") << u"石某 公检法"_s << false << false;
        QTest::newRow("a victim") << u"小某"_s << true << false;
        QTest::newRow("an alias") << u"法拉利"_s << true << false;
        QTest::newRow("an officer") << u"周文"_s << true << false;
        QTest::newRow("start of an account") << u"62990105"_s << true << false;
        QTest::newRow("full width digits") << u"６２９９０１０５"_s << true << false;
        QTest::newRow("an identifier") << u"WXID_hl"_s << true << false;
        QTest::newRow("an identity number") << u"99010319931107204x"_s << true << false;
        QTest::newRow("an incident number") << u"20260302-17"_s << false << true;
        QTest::newRow("a working number") << u"w20"_s << true << true;
        QTest::newRow("pinyin initials") << u"smdr"_s << true << false;
        QTest::newRow("initials from the middle, in capitals") << u"GJF"_s << false << true;
        QTest::newRow("a quote is a letter") << u"'"_s << false << false;
        QTest::newRow("nothing") << u"无此案"_s << false << false;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(bool, shi);
        QFETCH(bool, wang);
        const auto ids = findCases(m_store->db(), {.text = text});
        QCOMPARE(ids.contains(m_shi), shi);
        QCOMPARE(ids.contains(m_wang), wang);
        QCOMPARE(sumCases(m_store->db(), {.text = text}, Instant::now()).cases,
                 int(shi) + int(wang));
    }

    void filtersByColumns()
    {
        const auto found = [&](const QString& column, ColumnFilter::Kind kind,
                               const QString& typed) {
            const auto filter = parseFilter(kind, column, typed, 2026);
            return filter ? findCases(m_store->db(), {.columns = {*filter}}) : QList<CaseId>();
        };
        using Kind = ColumnFilter::Kind;
        QCOMPARE(found(u"name"_s, Kind::Text, u"公检法"_s), QList<CaseId>{m_wang});
        QCOMPARE(found(u"loss"_s, Kind::Money, u"≥ 10000"_s), QList<CaseId>{m_shi});
        QCOMPARE(found(u"loss"_s, Kind::Money, u"> 1万 "_s), QList<CaseId>{m_shi});
        QCOMPARE(found(u"loss"_s, Kind::Money, u"0"_s), QList<CaseId>{m_wang});
        QCOMPARE(found(u"officer"_s, Kind::Text, u"周"_s), QList<CaseId>{m_shi});
        QCOMPARE(findCases(m_store->db(), {.columns = {{.column = u"type"_s,
                                                        .kind = Kind::Choice,
                                                        .values = {u"F08"_s, u"F09"_s}}}}),
                 QList<CaseId>{m_wang});
        QCOMPARE(findCases(m_store->db(), {.only = {m_shi}}), QList<CaseId>{m_shi});
    }

    void ordersByOneColumnAfterTheOther()
    {
        using Order = CaseFilter::Order;
        using Direction = CaseFilter::Direction;
        const CaseId jia = newCase(**m_store, {.name = u"姜某案"_s, .fraudType = u"F08"_s})->id;
        sqlite::Database& db = m_store->db();
        QCOMPARE(findCases(db, {.order = Order::FraudType, .then = {{Order::Name}}}),
                 (QList<CaseId>{m_shi, jia, m_wang}));
        QCOMPARE(findCases(
                     db, {.order = Order::FraudType, .then = {{Order::Name, Direction::Reversed}}}),
                 (QList<CaseId>{m_shi, m_wang, jia}));
        QCOMPARE(findCases(db, {.order = Order::FraudType,
                                .direction = Direction::Reversed,
                                .then = {{Order::Name}}}),
                 (QList<CaseId>{jia, m_wang, m_shi}));
    }

    void tagsAndAssignsManyAsOneChange()
    {
        sqlite::Database& db = m_store->db();
        const auto tagged = tagCases(**m_store, {m_shi, m_wang}, u" 专项 "_s);
        QVERIFY(tagged && *tagged);
        QCOMPARE(tagsOf(db, m_shi), QStringList{u"专项"_s});
        QCOMPARE(findCases(db, {.text = u"专项"_s}).size(), 2);
        QCOMPARE(summarise(db, {m_wang}, Instant::now()).first().tags, QStringList{u"专项"_s});
        QVERIFY(!*tagCases(**m_store, {m_shi}, u"专项"_s)); // it has it
        QVERIFY(!tagCases(**m_store, {m_shi}, u" "_s));

        const auto assigned = assignCases(**m_store, {m_shi, m_wang}, u"罗敏"_s);
        QVERIFY(assigned && *assigned);
        QCOMPARE(leadOfficers(db), QStringList{u"罗敏"_s});
        QVERIFY(undoChange(**m_store, *assigned));
        QCOMPARE(leadOfficers(db), QStringList{u"周文"_s});
        QVERIFY(undoChange(**m_store, *tagged));
        QCOMPARE(allTags(db), QStringList());
    }

    void aRefusedAssignmentChangesNoCase()
    {
        sqlite::Statement(m_store->db(), "INSERT INTO evidence(id, case_id, name, kind, keeper,"
                                         " created_at) VALUES(1, ?, '手机', 'thing', '秦岚', 0)")
            .run(m_shi);
        const auto refused = assignCases(**m_store, {m_wang, m_shi}, u"秦岚"_s);
        QVERIFY(!refused);
        QVERIFY(!refused.error().detail.isEmpty());
        QCOMPARE(leadOfficers(m_store->db()), QStringList{u"周文"_s});
    }

    void filtersAndOrders()
    {
        sqlite::Database& db = m_store->db();
        QCOMPARE(findCases(db, {.fraudType = u"F08"_s}), QList<CaseId>{m_wang});
        QCOMPARE(findCases(db, {.officer = u"周文"_s}), QList<CaseId>{m_shi});
        QCOMPARE(findCases(db, {.link = Link::Clue}).size(), 2);
        QCOMPARE(findCases(db, {.link = Link::File}).size(), 0);
        QCOMPARE(findCases(db, {.group = CaseFilter::Group::Clues}).size(), 2);
        QCOMPARE(findCases(db, {.group = CaseFilter::Group::Closed}).size(), 0);
        QCOMPARE(findCases(db, {.order = CaseFilter::Order::Loss}), (QList<CaseId>{m_shi, m_wang}));
        QVERIFY(moveCase(**m_store,
                         {.caseId = m_wang, .target = CaseState::NotFiled, .reason = u"查否"_s}));
        QCOMPARE(findCases(db, {.group = CaseFilter::Group::Closed}), QList<CaseId>{m_wang});

        // 侦查终结 and then 移送起诉: it was transferred, and is counted once.
        db.exec("UPDATE casefile SET concluded_at = 1, prosecuted_at = 2 WHERE id = (SELECT max(id)"
                " FROM casefile WHERE state = 'open')");
        const std::array<int, 5> counts = countGroups(db, {});
        QCOMPARE(counts[1] + counts[2] + counts[3] + counts[4], counts[0]);
        QCOMPARE(findCases(db, {.group = CaseFilter::Group::Transferred}).size(), 1);
    }

    void summarises()
    {
        const auto rows =
            summarise(m_store->db(), {m_wang, m_shi, CaseId{7}}, time("2026-03-02T12:00:00+08:00"));
        QCOMPARE(rows.size(), 2);
        const CaseSummary& shi = rows.last();
        QCOMPARE(shi.id, m_shi);
        QCOMPARE(shi.paid, Money::fromFen(1036000));
        QCOMPARE(shi.stopped, Money::fromFen(312000));
        QCOMPARE(shi.stage, u"clue"_s);
        QCOMPARE(shi.links[int(Link::Clue)], LinkState::Open);
        QCOMPARE(shi.links[int(Link::Recover)], LinkState::Blocked);
        QVERIFY(shi.nextClock);
        QCOMPARE(shi.nextClock->ruleId, u"K31"_s);
        QVERIFY(!rows.first().nextClock);
        QVERIFY(!missingInCase(m_store->db(), m_shi).isEmpty());
    }

    void everyKindOfTheVocabularyHasItsCheck()
    {
        for (const auto list : {u"identifier_kinds", u"identity_documents"})
            for (const Word& word : words(list))
                QVERIFY2(identifierKindFromKey(word.id), qPrintable(word.id));
        for (const QString& list : {u"links"_s,
                                    u"case_states"_s,
                                    u"case_stages"_s,
                                    u"levels"_s,
                                    u"fraud_types"_s,
                                    u"roles"_s,
                                    u"parts"_s,
                                    u"person_states"_s,
                                    u"money_states"_s,
                                    u"account_roles"_s,
                                    u"account_kinds"_s,
                                    u"identifier_kinds"_s,
                                    u"identity_documents"_s,
                                    u"validities"_s,
                                    u"evidence_kinds"_s,
                                    u"evidence_states"_s,
                                    u"custody_steps"_s,
                                    u"document_states"_s,
                                    u"task_states"_s,
                                    u"measure_steps"_s,
                                    u"measures"_s,
                                    u"documents"_s})
            for (const Word& word : words(list))
                QVERIFY2(!word.id.isEmpty() && !word.text.zh.isEmpty() && !word.text.en.isEmpty(),
                         qPrintable(list + u' ' + word.id));
        QCOMPARE(recogniseWord(u"measures", u"冻结")->id, u"freeze"_s);
        QCOMPARE(recogniseWord(u"fraud_types", u"f01")->id, u"F01"_s);
        QVERIFY(!recogniseWord(u"measures", u"拥抱"));
    }

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_shi;
    CaseId m_wang;
};

QTEST_GUILESS_MAIN(TestFindCases)
#include "test_findcases.moc"
