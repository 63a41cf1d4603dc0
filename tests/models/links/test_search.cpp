#include "models/cases/casefile.h"
#include "models/intake/importer.h"
#include "models/links/finder.h"
#include "models/links/searchindex.h"
#include "models/store/recording.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

void index(sqlite::Database& db)
{
    if (!isSearchIndexMade(db))
        refillSearchIndex(db);
    while (updateSearchIndex(db, 3) > 0) {
    }
}

FoundGroup find(sqlite::Database& db, const QString& typed, FindGroup group)
{
    return cluechain::find(db, {.typed = typed, .only = group}).groups.first();
}

QStringList names(const FoundGroup& group)
{
    QStringList names;
    for (const Found& found : group.first)
        names.append(found.name);
    return names;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        record("case.new", "INSERT INTO casefile(id, working_number, case_number, case_number_key,"
                           " name, name_folded, brief, created_at) VALUES(1, 'W2026TEST0001',"
                           " 'A9901032026010007', 'A9901032026010007', '石某等人刷单返利诈骗案',"
                           " '石某等人刷单返利诈骗案', '林某经「互联」聊天软件接受刷单任务', 0)");
        record("case.fill",
               "INSERT INTO person(id, case_id, name, name_folded, phone, created_at)"
               " VALUES(2, 1, '姜某', '姜某', '19900006108', 0);"
               "INSERT INTO person_alias(id, person_id, alias, alias_folded)"
               " VALUES(3, 2, '小姜 ABC', '小姜 abc');"
               "INSERT INTO case_account(id, case_id, raw, number, validity, holder_name, bank,"
               " created_at) VALUES(4, 1, '6299031044716108', '6299031044716108', 'valid', '温某',"
               " '东岭农商', 0);"
               "INSERT INTO identifier(id, case_id, kind, raw, normalised, validity, nickname,"
               " created_at) VALUES(5, 1, 'wechat', 'wxid_blue88', 'wxid_blue88', 'valid',"
               " '蓝天导师', 0);"
               "INSERT INTO document(id, case_id, kind, number, title, created_at)"
               " VALUES(6, 1, 'filing_decision', '示公立字〔2026〕7号', '立案决定书', 0)");
        index(m_store->db());
    }

    void findsByAnyTwoCharacters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<FindGroup>("group");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* tag, const QString& typed, FindGroup group,
                            const QString& name) { QTest::newRow(tag) << typed << group << name; };
        const QString title = u"石某等人刷单返利诈骗案"_s;
        row("two characters", u"返利"_s, FindGroup::Cases, title);
        row("more, inside", u"等人刷单返"_s, FindGroup::Cases, title);
        row("of the text", u"聊天软件"_s, FindGroup::Cases, title);
        row("over a bracket", u"经互联聊"_s, FindGroup::Cases, title);
        row("two words", u"石某 诈骗"_s, FindGroup::Cases, title);
        row("initials", u"smdr"_s, FindGroup::Cases, title);
        row("initials inside", u"FLZP"_s, FindGroup::Cases, title);
        row("case number", u"A99010320"_s, FindGroup::Cases, title);
        row("end of the case number", u"0007"_s, FindGroup::Cases, title);
        row("working number", u"w2026te"_s, FindGroup::Cases, title);
        row("person", u"姜某"_s, FindGroup::People, u"姜某"_s);
        row("alias", u"小姜"_s, FindGroup::People, u"姜某"_s);
        row("alias, full width", u"ａｂｃ"_s, FindGroup::People, u"姜某"_s);
        row("person's initials", u"jm"_s, FindGroup::People, u"姜某"_s);
        row("account's end", u"6108"_s, FindGroup::Accounts, u"温某"_s);
        row("account's longer end", u"4471 6108"_s, FindGroup::Accounts, u"温某"_s);
        row("account's start", u"6299 0310"_s, FindGroup::Accounts, u"温某"_s);
        row("holder", u"温某"_s, FindGroup::Accounts, u"温某"_s);
        row("phone's end", u"6108"_s, FindGroup::Phones, u"姜某"_s);
        row("phone's start", u"1990"_s, FindGroup::Phones, u"姜某"_s);
        row("nickname", u"导师"_s, FindGroup::Phones, u"蓝天导师"_s);
        row("chat account", u"blue88"_s, FindGroup::Phones, u"蓝天导师"_s);
        row("paper", u"决定"_s, FindGroup::Documents, u"立案决定书"_s);
        row("paper's number", u"公立字"_s, FindGroup::Documents, u"立案决定书"_s);
    }
    void findsByAnyTwoCharacters()
    {
        QFETCH(QString, typed);
        QFETCH(FindGroup, group);
        QFETCH(QString, name);
        QVERIFY(isEnoughToFind(typed));
        const FoundGroup found = find(m_store->db(), typed, group);
        QCOMPARE(names(found), QStringList{name});
        QCOMPARE(found.all, 1);
        QVERIFY(!found.isMore);
        QCOMPARE(found.first.first().place.caseId, CaseId{1});
        QVERIFY(Place::parse(found.first.first().place.toString()));
    }

    void findsNothingElse()
    {
        QVERIFY(!isEnoughToFind(u"石"_s));
        QVERIFY(!isEnoughToFind(u"— “”"_s));
        for (const QString& typed : {u"石某案"_s, u"9999"_s, u"\" OR grams:"_s, u"'; --"_s, u"*"_s,
                                     u"某等诈"_s, u"NEAR("_s, u"姜某小姜"_s}) {
            const FindAnswer answer = cluechain::find(m_store->db(), {.typed = typed});
            QCOMPARE(answer.groups.size(), 6);
            QCOMPARE(answer.cases, 1);
            for (const FoundGroup& group : answer.groups)
                QVERIFY2(group.first.isEmpty(), qPrintable(typed));
        }
    }

    void masksWhatItFinds()
    {
        m_store->db().exec("INSERT INTO person_role(id, case_id, person_id, role)"
                           " VALUES(9, 1, 2, 'victim');"
                           "UPDATE casefile SET name = '姜某被骗案' WHERE id = 1");
        const FindAnswer answer =
            cluechain::find(m_store->db(), {.typed = u"6108"_s, .masked = true});
        QCOMPARE(answer.groups[0].first[0].number, u"·6108"_s);
        QCOMPARE(answer.groups[1].first[0].number, u"199****6108"_s);
        QCOMPARE(caseNames(m_store->db(), {CaseId{1}, CaseId{7}}, false),
                 (QStringList{u"姜某被骗案"_s, QString()}));
    }

    void followsEditsAndUndo()
    {
        record("person.edit", "UPDATE person SET name = '黎某', name_folded = '黎某' WHERE id = 2");
        index(m_store->db());
        QVERIFY(find(m_store->db(), u"姜某"_s, FindGroup::People).first.isEmpty());
        QCOMPARE(names(find(m_store->db(), u"黎某"_s, FindGroup::People)), QStringList{u"黎某"_s});
        QVERIFY(undoLast(**m_store, CaseId{1}));
        QVERIFY(pendingSearchEntries(m_store->db()) > 0);
        index(m_store->db());
        QCOMPARE(names(find(m_store->db(), u"姜某"_s, FindGroup::People)), QStringList{u"姜某"_s});
        QVERIFY(find(m_store->db(), u"黎某"_s, FindGroup::People).first.isEmpty());

        record("document.remove", "DELETE FROM document WHERE id = 6");
        QVERIFY(find(m_store->db(), u"决定"_s, FindGroup::Documents).first.isEmpty());
        index(m_store->db());
        QCOMPARE(m_store->db().value<int>("SELECT count(*) FROM search_entry WHERE kind = 5"), 0);
    }

    void followsAnImportAndItsUndo()
    {
        setUpImportUndo(**m_store);
        const auto words = [this] {
            return m_store->db().value<int>("SELECT count(*) FROM search_entry WHERE kind = 7");
        };
        QCOMPARE(words(), 0);
        const auto report = importPaths(**m_store, CaseId{1},
                                        {QStringLiteral(CLUECHAIN_SAMPLES "/casegen/case-01")});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        index(m_store->db());
        QVERIFY(words() > 0);
        sqlite::Statement some(m_store->db(), "SELECT holder, number FROM account JOIN txn ON"
                                              " txn.account_id = account.id WHERE holder <> ''"
                                              " AND length(holder) > 1 AND class = 0"
                                              " ORDER BY account.id LIMIT 1");
        QVERIFY(some.step());
        const auto holder = some.get<QString>(0);
        const auto number = some.get<QString>(1);
        some.reset();
        QVERIFY(names(find(m_store->db(), holder, FindGroup::Accounts)).contains(holder));
        QVERIFY(names(find(m_store->db(), number, FindGroup::Accounts)).contains(holder));
        QVERIFY(!find(m_store->db(), number, FindGroup::Transfers).first.isEmpty());

        // What a later import says of the same holder, in the importer's own words.
        m_store->db().exec("INSERT INTO account(id, case_id, number, identity_id, holder)"
                           " SELECT 77, 1, '77', 77, holder FROM account WHERE holder <> '' LIMIT 1"
                           " ON CONFLICT(id) DO UPDATE SET holder = excluded.holder;"
                           "INSERT INTO account(id, case_id, number, identity_id, holder)"
                           " SELECT 77, 1, '77', 77, max(holder) FROM account"
                           " WHERE true ON CONFLICT(id) DO UPDATE SET holder = excluded.holder;"
                           "DELETE FROM account WHERE id = 77");

        QVERIFY(undoLast(**m_store, CaseId{1}));
        for (const FindGroup group : {FindGroup::Accounts, FindGroup::Transfers})
            QVERIFY(find(m_store->db(), number, group).first.isEmpty());
        index(m_store->db());
        QVERIFY(find(m_store->db(), holder, FindGroup::Accounts).first.isEmpty());
        QCOMPARE(words(), 0);
    }

    void isMadeAgainWhenItsRulesAreOthers()
    {
        m_store->db().exec("UPDATE meta SET value = '0' WHERE name = 'search_rules';"
                           "DELETE FROM search_entry WHERE kind = 2");
        QVERIFY(!isSearchIndexMade(m_store->db()));
        index(m_store->db());
        QVERIFY(isSearchIndexMade(m_store->db()));
        QCOMPARE(pendingSearchEntries(m_store->db()), 0);
        QCOMPARE(names(find(m_store->db(), u"姜某"_s, FindGroup::People)), QStringList{u"姜某"_s});
        QCOMPARE(m_store->db().value<QString>("PRAGMA integrity_check"), u"ok"_s);
    }

    void saysThatThereAreMore()
    {
        m_store->db().exec("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE"
                           " i < 400) INSERT INTO person(id, case_id, name, name_folded,"
                           " created_at) SELECT i, 1, '钟某' || i, '钟某' || i, 0 FROM n");
        index(m_store->db());
        const FoundGroup found = find(m_store->db(), u"钟某"_s, FindGroup::People);
        QCOMPARE(found.first.size(), 5);
        QCOMPARE(found.all, 200);
        QVERIFY(found.isMore);
    }

private:
    std::unique_ptr<TestStore> m_store;

    void record(const char* action, const char* sql)
    {
        Recording recording(**m_store, {CaseId{1}, QString::fromLatin1(action), u"示例"_s});
        m_store->db().exec(sql);
        recording.commit();
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
