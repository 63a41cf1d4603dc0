#include "casesupport.h"
#include "models/store/undo.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// Something of everything that a facts file can say.
QByteArray readWholeFile()
{
    QFile file(QStringLiteral(CLUECHAIN_SAMPLES "/facts/whole.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray wholeFile = readWholeFile();

int changes(const TestStore& store)
{
    return store.db().value<int>("SELECT count(*) FROM change");
}

int rowsOfAllTables(const TestStore& store)
{
    int rows = 0;
    for (const char* table :
         {"person", "person_role", "person_alias", "person_document", "case_account", "identifier",
          "payment", "document", "evidence", "custody_step", "measure", "measure_step", "task"})
        rows += store.db().value<int>("SELECT count(*) FROM " + QByteArray(table));
    return rows;
}

} // namespace

class TestFactsFile : public QObject
{
    Q_OBJECT

private slots:
    void loadsEverythingAsOneChange()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        const int before = changes(store);
        const auto loaded = loadFacts(*store, id, wholeFile);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        QVERIFY2(!loaded->isRefused(), qPrintable(loaded->report.missingText()));
        QCOMPARE(changes(store), before + 1);
        QCOMPARE(loaded->made->ignored, QStringList{u"weather"_s});
        QCOMPARE(loaded->made->added.value(u"payment"_s), 3);
        QVERIFY(loaded->made->measures.contains(u"det"_s));

        const Casefile casefile = *CasefileStore(store.db()).find(id);
        QCOMPARE(casefile.name, u"石某等人刷单返利诈骗案"_s);
        QCOMPARE(casefile.fraudType, u"F01"_s);
        QCOMPARE(casefile.loss, Money::fromFen(5236000));
        QCOMPARE(casefile.filedAt, time("2026-03-02T18:05:00+08:00"));
        QCOMPARE(casefile.recoverOpenedAt, time("2026-03-02T10:26:00+08:00"));

        const PersonStore people(store.db());
        QCOMPARE(people.ofCase(id).size(), 5);
        const Person shi = people.withRole(id, u"suspect"_s).first();
        QCOMPARE(shi.state, u"detained"_s);
        QCOMPARE(people.aliasesOf(shi.id), QStringList{u"老石"_s});
        QCOMPARE(people.rolesOf(shi.id).first().part, u"card_supplier"_s);
        const Person li = people.withRole(id, u"suspect"_s).last();
        QCOMPARE(shi.uplineId, li.id);
        QCOMPARE(li.uplineName, u"法拉利"_s);
        QCOMPARE(people.identityNumberOf(people.withRole(id, u"victim"_s).first().id),
                 u"99010319931107204X"_s);

        const auto account = CaseAccountStore(store.db()).findNumber(id, u"6299010504664470417"_s);
        QCOMPARE(account->holderId, shi.id);
        QCOMPARE(account->moneyState, u"frozen"_s);
        QCOMPARE(EvidenceStore(store.db()).ofCase(id).first().state, u"stored"_s);
        const auto notices = CaseDocumentStore(store.db()).select("WHERE kind = 'freeze_notice'");
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().number, u"示公(冻)〔2026〕14号"_s);
        const auto phones = IdentifierStore(store.db()).select("WHERE kind = 'phone' ORDER BY id");
        QCOMPARE(phones.size(), 3);
        QCOMPARE(phones.last().raw, u"１５４００００２２８８"_s);
        QCOMPARE(phones.last().normalised, u"15400002288"_s);
    }

    void loadingTwiceAddsNothing()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        QVERIFY(loadFacts(*store, id, wholeFile));
        const int rows = rowsOfAllTables(store);
        const int recorded = changes(store);
        const auto again = loadFacts(*store, id, wholeFile);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY2(again->made->added.isEmpty(), qPrintable(again->made->added.keys().join(u' ')));
        QVERIFY(!again->made->change);
        QCOMPARE(rowsOfAllTables(store), rows);
        QCOMPARE(changes(store), recorded);
    }

    void undoTakesTheWholeFileBack()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        const auto before = rowToJson(*CasefileStore(store.db()).find(id));
        QVERIFY(loadFacts(*store, id, wholeFile));
        QVERIFY(undoLast(*store, id));
        QCOMPARE(rowsOfAllTables(store), 0);
        QCOMPARE(rowToJson(*CasefileStore(store.db()).find(id)), before);
        QVERIFY(redoLast(*store, id));
        QCOMPARE(PaymentStore(store.db()).countOfCase(id), 3);
    }

    void saysWhereAFileIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char* name, const char* json, const QStringList& paths) {
            QTest::newRow(name) << QByteArray(json) << paths;
        };
        row("no JSON", "{\"case\": ", {u"$: "_s});
        row("no object", "[]", {u"$: "_s});
        row("no case", R"({"victims": []})", {u"case: "_s});
        row("several faults at once",
            R"({"case": {"reported_at": "3月2日"}, "victims": [{"id_number": 99}, {"name": "林某",
                "payments": [{"at": "2026-13-01T00:00:00+08:00", "amount_fen": 12.5}, {"amount_fen": 0}]}]})",
            {u"case.reported_at: "_s, u"victims[0].name: "_s, u"victims[0].id_number: "_s,
             u"victims[1].payments[0].at: "_s, u"victims[1].payments[0].amount_fen: "_s,
             u"victims[1].payments[1].at: "_s, u"victims[1].payments[1].amount_fen: "_s});
        row("no list", R"({"case": {}, "victims": {}})", {u"victims: "_s});
        row("no object in a list", R"({"case": {}, "evidence": ["手机"]})", {u"evidence[0]: "_s});
        row("unknown words",
            R"({"case": {"fraud_type": "F77"}, "identifiers": [{"kind": "smell", "value": "x"}],
                "measures": [{"kind": "hug", "at": "2026-03-02T10:00:00+08:00", "level": "galaxy"}]})",
            {u"case.fraud_type: "_s, u"identifiers[0].kind: "_s, u"measures[0].kind: "_s,
             u"measures[0].level: "_s});
        row("nobody of that name",
            R"({"case": {}, "measures": [{"kind": "query", "at": "2026-03-02T10:00:00+08:00", "person": "无名"}],
                "custody": [{"evidence": "99", "kind": "stored", "at": "2026-03-02T10:00:00+08:00"}]})",
            {u"measures[0].person: "_s, u"custody[0].evidence: "_s});
    }

    void saysWhereAFileIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, paths);
        const TestStore store;
        const CaseId id = makeCase(store);
        const int recorded = changes(store);
        const auto refused = loadFacts(*store, id, json);
        QVERIFY(!refused);
        for (const QString& path : paths)
            QVERIFY2(refused.error().message.contains(u'\n' + path),
                     qPrintable(path + u"\n\n"_s + refused.error().message));
        QCOMPARE(changes(store), recorded);
        QCOMPARE(rowsOfAllTables(store), 0);
    }

    void hardLinesHoldForFilesToo()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        QByteArray early = wholeFile;
        early.replace("2026-03-02T18:40:00", "2026-03-02T17:40:00");
        early.replace("\"keeper\": \"佟岚\", \"sha256\"", "\"keeper\": \"周文\", \"sha256\"");
        const auto refused = loadFacts(*store, id, early);
        QVERIFY(refused);
        QVERIFY(refused->isRefused());
        QCOMPARE(hardMissing(refused->report), QStringList({u"act.filed"_s, u"evidence.keeper"_s}));
        QCOMPARE(rowsOfAllTables(store), 0);
    }

    void samePeopleAreRecognised()
    {
        const TestStore store;
        const CaseId id = makeCase(store);
        QVERIFY(loadFacts(
            *store, id,
            R"({"case": {}, "victims": [{"name": "林某", "id_number": "99010319931107204X"}],
            "persons": [{"name": "林某", "role": "reporter"}, {"name": "林某", "role": "witness", "id_number": "990522197106185290"}]})"));
        const auto people = PersonStore(store.db()).ofCase(id);
        QCOMPARE(people.size(), 2); // two people of one name, told apart by their numbers
        QCOMPARE(PersonStore(store.db()).rolesOf(people.first().id).size(), 2);
    }

    void tellsWhenPaymentsChange()
    {
        int calls = 0;
        setPaymentsHook([&](sqlite::Database& db, CaseId) {
            QVERIFY(db.inTransaction());
            ++calls;
        });
        const TestStore store;
        const CaseId id = makeCase(store);
        QVERIFY(loadFacts(*store, id, wholeFile));
        QCOMPARE(calls, 1);
        QVERIFY(loadFacts(*store, id, wholeFile));
        QCOMPARE(calls, 1);
        QVERIFY(removeRow<Payment>(*store, PaymentStore(store.db()).idsOfCase(id).first()));
        QCOMPARE(calls, 2);
        setPaymentsHook({});
    }
};

QTEST_GUILESS_MAIN(TestFactsFile)
#include "test_factsfile.moc"
