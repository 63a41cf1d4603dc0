#include "models/cases/caseacts.h"
#include "models/cases/vocabulary.h"
#include "models/items/accountmodel.h"
#include "models/items/casehead.h"
#include "models/items/caseoverview.h"
#include "models/items/caserowmodel.h"
#include "models/items/oldhits.h"
#include "models/items/subjectsheet.h"
#include "models/reports/masking.h"
#include "support/teststore.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestSubjectSheet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_case;
    PersonId m_person;

    QString valueOf(const QList<SheetSection>& sections, const QString& label)
    {
        for (const SheetSection& section : sections)
            for (const SheetLine& line : section.lines)
                if (line.label == label)
                    return line.value;
        return {};
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Chinese)); }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"石某案"_s, .fraudType = u"F01"_s})->id;
        const auto person = savePerson(
            **m_store,
            {.person = {.caseId = m_case, .name = u"林某某"_s, .phone = u"19900000417"_s},
             .roles = {{.role = u"victim"_s}},
             .documents = {{.raw = u"990103199001012317"_s}}});
        QVERIFY(person && !person->isRefused());
        m_person = *person->made;
    }

    void tellsPropertiesHistoryAndOrigin()
    {
        const auto sheet = readPersonSheet(m_store->db(), m_person, {}, Instant::now());
        QVERIFY(sheet);
        QCOMPARE(sheet->title, u"林某某"_s);
        QCOMPARE(sheet->subtitle, u"被害人"_s);
        QCOMPARE(valueOf(sheet->properties, u"联系电话"_s), u"19900000417"_s);
        QVERIFY(lineCount(sheet->history) > 0);
        QVERIFY(lineCount(sheet->sources) > 0);
        QVERIFY(!readPersonSheet(m_store->db(), PersonId{5}, {}, Instant::now()));
    }

    void masksWhatIsMasked()
    {
        const auto sheet =
            readPersonSheet(m_store->db(), m_person, maskingOf(m_store->db()), Instant::now());
        QCOMPARE(sheet->title, u"林某"_s);
        QCOMPARE(valueOf(sheet->properties, u"联系电话"_s), u"199****0417"_s);
        QVERIFY(!valueOf(sheet->properties, u"公民身份号码"_s).contains(u"19900101"_s));
    }

    void tellsOfAnyOtherRowAndOfAccounts()
    {
        const auto account = addRow(**m_store, CaseAccount{.caseId = m_case,
                                                           .raw = u"6299031044716108000"_s,
                                                           .holderName = u"石大勇"_s,
                                                           .holderId = m_person});
        QVERIFY(account && account->made);
        const Instant now = Instant::now();
        const auto row =
            readRowSheet(m_store->db(), u"case_account"_s, account->made->value, {}, now);
        QCOMPARE(valueOf(row->properties, u"户名"_s), u"石大勇"_s);
        QCOMPARE(valueOf(row->properties, u"持卡人"_s), u"林某某"_s);
        QCOMPARE(valueOf(row->properties, u"账号"_s), u"6299 0310 4471 6108 000"_s);
        QVERIFY(!row->history.first().lines.isEmpty());
        const Masking masking = maskingOf(m_store->db());
        const auto sheet =
            readAccountSheet(m_store->db(), m_case, account->made->value, masking, now);
        QCOMPARE(valueOf(sheet->properties, u"账号"_s), u"·8000"_s);
        QCOMPARE(valueOf(sheet->properties, u"持卡人"_s), u"林某"_s);
        QVERIFY(!readRowSheet(m_store->db(), u"payment"_s, 5, {}, now));
        QVERIFY(!readAccountSheet(m_store->db(), m_case, 5, {}, now));
    }

    void aVictimsAccountIsCalledSoEverywhere()
    {
        const auto made = addRow(**m_store, CaseAccount{.caseId = m_case,
                                                        .raw = u"6299046706692648843"_s,
                                                        .holderName = u"林某某"_s,
                                                        .role = u"victim"_s});
        QVERIFY(made && made->made);
        AccountModel list;
        list.setRows(accountSummaries(m_store->db(), m_case));
        QCOMPARE(list.rowCount(), 1);
        const QString listed = list.index(0, list.columnOf(u"state"_s)).data().toString();
        const auto sheet =
            readAccountSheet(m_store->db(), m_case, made->made->value, {}, Instant::now());
        QVERIFY(sheet);
        QCOMPARE(valueOf(sheet->properties, u"资金状态"_s), listed);
        QVERIFY(!listed.isEmpty());
    }

    void writesWhatAPersonTyped_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("text") << u"brief"_s << u"刷单"_s << u"刷单"_s;
        QTest::newRow("time") << u"reported_at"_s << u"2026-01-14 10:12"_s
                              << u"2026-01-14 10:12:00"_s;
        QTest::newRow("date") << u"reported_at"_s << u"2026-01-14"_s << u"2026-01-14 00:00:00"_s;
        QTest::newRow("money") << u"loss_fen"_s << u"52,360.00"_s << u"52,360.00"_s;
        QTest::newRow("word") << u"fraud_type"_s << u"F02"_s << u"虚假网络投资理财类"_s;
        QTest::newRow("yes") << u"crime_found"_s << u"是"_s << u"yes"_s;
        QTest::newRow("emptied") << u"fraud_type"_s << u""_s << QString();
    }

    void writesWhatAPersonTyped()
    {
        QFETCH(QString, column);
        QFETCH(QString, text);
        QFETCH(QString, read);
        const Result<> edited = editField(**m_store, u"casefile"_s, m_case.value, column, text);
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message));
        const auto sheet = readCaseSheet(m_store->db(), m_case, {}, Instant::now());
        QString found;
        for (const SheetSection& section : sheet->properties)
            for (const SheetLine& line : section.lines)
                if (line.key == column)
                    found = line.value;
        QCOMPARE(found, read);
    }

    void refusesWhatItCannotRead()
    {
        QVERIFY(!editField(**m_store, u"casefile"_s, m_case.value, u"reported_at"_s, u"昨天"_s));
        QVERIFY(!editField(**m_store, u"casefile"_s, m_case.value, u"loss_fen"_s, u"1.234"_s));
        QVERIFY(!editField(**m_store, u"casefile"_s, m_case.value, u"fraud_type"_s, u"未知"_s));
        QVERIFY(!editField(**m_store, u"casefile"_s, 7, u"brief"_s, u"x"_s));
    }

    void countsWhatWasPaid()
    {
        QCOMPARE(readOverview(m_store->db(), m_case, Instant::now()).figures.payments, 0);
        const auto pay = [&](qint64 fen, const QString& to) {
            const auto paid = addRow(**m_store, Payment{.caseId = m_case,
                                                        .victimId = m_person,
                                                        .at = Instant::now(),
                                                        .toRaw = to,
                                                        .amount = Money::fromFen(fen)});
            QVERIFY(paid && !paid->isRefused());
        };
        pay(236'001, u"6217000000000000417"_s);
        pay(1'200'000, u"6217000000000000425"_s);
        const auto overview = readOverview(m_store->db(), m_case, Instant::now());
        QCOMPARE(overview.figures.paid, Money::fromFen(1'436'001));
        QCOMPARE(overview.figures.payments, 2);
        QCOMPARE(overview.victims, 1);
        QCOMPARE(figureSource(m_store->db(), m_case, u"paid"_s).ids.size(), 2);
    }

    void listsPeopleWithRolesAndTones()
    {
        const auto role = addRow(**m_store, PersonRole{.caseId = m_case,
                                                       .personId = m_person,
                                                       .role = u"suspect"_s,
                                                       .part = u"card_supplier"_s});
        QVERIFY(role && role->made);
        CaseRowModel model(u"person"_s, {u"name"_s, u"roles"_s, u"state"_s});
        const QAbstractItemModelTester tester(&model);
        model.setRows(readCaseRows(m_store->db(), m_case, model.table(),
                                   {u"name"_s, u"roles"_s, u"state"_s}));
        QCOMPARE(model.rowCount(), 1);
        const QString roles = model.index(0, 1).data().toString();
        QVERIFY2(roles.contains(wordText(u"roles", u"victim")) &&
                     roles.contains(u"(%1)"_s.arg(wordText(u"parts", u"card_supplier"))),
                 qPrintable(roles));
        QVERIFY(!model.index(0, 2).data(ToneRole).isValid()); // "none" has no tone
        QCOMPARE(wordTone(u"person_states", u"fugitive"), Tone::Blocked);
        QCOMPARE(wordTone(u"document_states", u"issued"), Tone::Done);
        QCOMPARE(wordTone(u"document_states", u"no such word"), Tone::Idle);
        QVERIFY(removeRow<PersonRole>(**m_store, *role->made));
    }

    void readsTheHeadOfACase()
    {
        const auto head = readCaseHead(m_store->db(), m_case, (**m_store).actor(), Instant::now());
        QVERIFY(head);
        QCOMPARE(head->chain.size(), linkCount);
        QCOMPARE(head->lines.size(), linkCount);
        QCOMPARE(head->counts.value(u"people"_s), 1);
        QVERIFY(head->canUndo);
        QVERIFY(!head->canRedo);
        QVERIFY(!readCaseHead(m_store->db(), CaseId{9}, {}, Instant::now()));
    }

    void findsAnOldCaseByWhatIsPasted()
    {
        const auto clues = recogniseClues(u"990103199001012317，19900000417\n你好"_s);
        QVERIFY(!clues.isEmpty());
        const auto hits = findOldHits(m_store->db(), clues);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().caseId, m_case);
        QCOMPARE(hits.first().who, u"林某某"_s);
        QVERIFY(findOldHits(m_store->db(), recogniseClues(u"13900000000"_s)).isEmpty());
    }

    void modelsHoldTheirRows()
    {
        SuspectModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({{.id = PersonId{1}, .name = u"石某"_s, .state = u"detained"_s}});
        QCOMPARE(model.index(0, 2).data(ToneRole).toInt(), int(Tone::Done));
    }
};

QTEST_GUILESS_MAIN(TestSubjectSheet)
#include "test_subjectsheet.moc"
