#include "models/cases/caseacts.h"
#include "models/items/fieldwords.h"
#include "models/items/record.h"
#include "models/items/recordmodel.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestRecord : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_case;
    PersonId m_person;

    RecordRow newest()
    {
        const auto ids = findChanges(m_store->db(), {.caseId = m_case}).ids;
        return fetchRecordRows(m_store->db(), ids.mid(0, 1)).value(0);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Chinese)); }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"石某案"_s, .fraudType = u"F01"_s})->id;
        const auto person =
            addRow(**m_store, Person{.caseId = m_case, .name = u"姜某"_s, .phone = u"1"_s});
        m_person = *person->made;
    }

    void everyRecordedColumnHasAWord()
    {
        sqlite::Statement columns(m_store->db(), "SELECT t.name, c.name FROM recorded_table t,"
                                                 " pragma_table_info(t.name) c");
        while (columns.step()) {
            const auto table = columns.get<QString>(0);
            const auto column = columns.get<QString>(1);
            const FieldWord* word = findField(table, column);
            QVERIFY2(word, qPrintable(table + u'.' + column));
            QVERIFY(!word->text.zh.isEmpty() && !word->text.en.isEmpty());
            QVERIFY2(tableWord(table) != table, qPrintable(table));
        }
    }

    void saysWhatFieldFromWhatToWhat()
    {
        Person person = *PersonStore(m_store->db()).find(m_person);
        person.phone = u"2"_s;
        QVERIFY(changeRow(**m_store, person));
        const RecordRow row = newest();
        QCOMPARE(row.actor, u"林警官"_s);
        QCOMPARE(row.place, u"人员"_s);
        QCOMPARE(row.subject, u"姜某"_s);
        QCOMPARE(row.fields, 1);
        QCOMPARE(row.first.field, u"联系电话"_s);
        QCOMPARE(row.first.from, u"1"_s);
        QCOMPARE(row.first.to, u"2"_s);
        QVERIFY(row.holds && row.canUndo);
    }

    void readsKeysTimesMoneyAndReferences()
    {
        const auto account = addRow(
            **m_store,
            CaseAccount{.caseId = m_case, .raw = u"6217000000000000417"_s, .holderId = m_person});
        QVERIFY(account && !account->isRefused());
        QHash<QString, QString> to;
        for (const FieldLine& line : fieldLines(m_store->db(), newest().id))
            to.insert(line.field, line.to);
        QCOMPARE(to.value(u"持卡人"_s), u"姜某"_s);
        QCOMPARE(to.value(u"资金状态"_s), u"发现"_s);

        FieldTexts texts(m_store->db());
        QCOMPARE(texts.text(u"payment"_s, u"amount_fen"_s, 5236000LL), u"52,360.00"_s);
        QCOMPARE(texts.text(u"casefile"_s, u"filed_at"_s, 0LL), u"1970-01-01 08:00:00"_s);
        QCOMPARE(texts.text(u"casefile"_s, u"brief"_s, QVariant::fromValue(nullptr)), u"—"_s);
        QCOMPARE(texts.text(u"casefile"_s, u"secondary_types"_s, u"[\"F02\",\"F99\"]"_s),
                 u"虚假网络投资理财类, 其他类型"_s);
    }

    void findsBySubjectPersonAndKindOfThing()
    {
        QCOMPARE(findChanges(m_store->db(), {.caseId = m_case}).all, 2);
        const auto count = [&](const RecordFilter& filter) {
            return findChanges(m_store->db(), filter).ids.size();
        };
        QCOMPARE(count({.caseId = m_case, .text = u"姜"_s}), 1);
        QCOMPARE(count({.caseId = m_case, .text = u"林警官"_s}), 2);
        QCOMPARE(count({.caseId = m_case, .place = u"person"_s}), 1);
        QCOMPARE(count({.caseId = m_case, .place = u"payment"_s}), 0);
        QCOMPARE(count({.caseId = CaseId{m_case.value + 1}}), 0);
        QVERIFY(changedTables(m_store->db(), m_case).contains(u"person"_s));
    }

    void saysWhatWasTakenBack()
    {
        QVERIFY(undoLast(**m_store, m_case));
        const auto ids = findChanges(m_store->db(), {.caseId = m_case}).ids;
        const auto rows = fetchRecordRows(m_store->db(), ids);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).action, u"undo"_s);
        QVERIFY(!rows.at(0).canUndo);
        QVERIFY(!rows.at(1).holds);
        QCOMPARE(rows.at(0).number, rows.at(1).number + 1);
        QCOMPARE(rows.at(1).first.to, u"姜某"_s);

        RecordModel model;
        QAbstractItemModelTester tester(&model);
        model.setFetch([&](const QList<qint64>& wanted, const RecordModel::Deliver& deliver) {
            deliver(fetchRecordRows(m_store->db(), wanted));
        });
        model.setIds(ids);
        QCOMPARE(model.index(1, 5).data().toString(), u"姜某"_s);
        QCOMPARE(model.index(1, 9).data(ToneRole).toInt(), int(Tone::Idle));
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "test_record.moc"
