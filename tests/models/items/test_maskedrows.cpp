#include "models/cases/caseacts.h"
#include "models/items/caserowmodel.h"
#include "models/items/maskedrows.h"
#include "models/items/record.h"
#include "models/reports/masking.h"
#include "support/teststore.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Whatever pages read is masked when masking is on, and stands as it is when it is off.
class TestMaskedRows : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_case;

    QStringList textsOf(const QString& table, const QStringList& columns, const Masking& masking)
    {
        QStringList texts;
        for (const CaseRow& row : readCaseRows(m_store->db(), m_case, table, columns, masking))
            texts += row.texts;
        return texts;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"林小雨被骗案"_s})->id;
        const auto victim =
            savePerson(**m_store, {.person = {.caseId = m_case,
                                              .name = u"林小雨"_s,
                                              .phone = u"19900000417"_s,
                                              .note = u"林小雨的卡 6299031044716108000"_s},
                                   .roles = {{.role = u"victim"_s}},
                                   .documents = {{.raw = u"990103199001012317"_s}}});
        QVERIFY(victim && victim->made);
        QVERIFY(savePerson(**m_store, {.person = {.caseId = m_case, .name = u"石大勇"_s},
                                       .roles = {{.role = u"suspect"_s}}}));
        QVERIFY(addRow(**m_store, Payment{.caseId = m_case,
                                          .victimId = *victim->made,
                                          .at = Instant::fromMicroseconds(1),
                                          .fromRaw = u"6299031044716108000"_s,
                                          .toRaw = u"6217003850001234567"_s,
                                          .toName = u"石大勇"_s,
                                          .amount = Money::fromFen(100)}));
        QVERIFY(addRow(**m_store,
                       Identifier{.caseId = m_case, .kind = u"phone"_s, .raw = u"19900000417"_s}));
        QVERIFY(addRow(**m_store,
                       Identifier{.caseId = m_case, .kind = u"wechat"_s, .raw = u"linxiaoyu88"_s}));
    }

    void listsShowOnlyTheTails()
    {
        const Masking on = maskingOf(m_store->db());
        QCOMPARE(textsOf(u"person"_s, {u"name"_s, u"phone"_s, u"note"_s}, on),
                 QStringList({u"林某"_s, u"199****0417"_s, u"林某的卡 ·8000"_s, u"石大勇"_s, u"—"_s,
                              u"—"_s}));
        QCOMPARE(textsOf(u"person_document"_s, {u"person_id"_s, u"raw"_s}, on),
                 QStringList({u"林某"_s, u"990103********2317"_s}));
        QCOMPARE(
            textsOf(u"payment"_s, {u"victim_id"_s, u"from_raw"_s, u"to_raw"_s, u"to_name"_s}, on),
            QStringList({u"林某"_s, u"·8000"_s, u"·4567"_s, u"石大勇"_s}));
        QCOMPARE(textsOf(u"identifier"_s, {u"kind"_s, u"raw"_s}, on).filter(u"88"_s),
                 QStringList({u"·yu88"_s}));
    }

    void offShowsThemAsTheyAre()
    {
        QCOMPARE(textsOf(u"person"_s, {u"name"_s, u"phone"_s}, {}).first(), u"林小雨"_s);
        QCOMPARE(textsOf(u"payment"_s, {u"from_raw"_s}, {}),
                 QStringList({u"6299031044716108000"_s}));
    }

    void theRecordTellsNothingMore()
    {
        const Masking on = maskingOf(m_store->db());
        const RecordAnswer found = findChanges(m_store->db(), {.caseId = m_case});
        QString all;
        for (const RecordRow& row : fetchRecordRows(m_store->db(), found.ids, on)) {
            all += row.subject + row.first.subject + row.first.from + row.first.to;
            for (const FieldLine& line : fieldLines(m_store->db(), row.id, on))
                all += line.subject + line.from + line.to;
        }
        for (const char16_t* told : {u"林小雨", u"19900000417", u"990103199001012317",
                                     u"6299031044716108000", u"6217003850001234567"})
            QVERIFY2(!all.contains(QStringView(told)), qPrintable(all));
        QVERIFY(all.contains(u"石大勇"));
    }

    void accountsAndTheirRows()
    {
        const Masking on = maskingOf(m_store->db());
        const AccountSummary account =
            masked({.number = u"6299031044716108000"_s, .holder = u"林小雨"_s}, on);
        QCOMPARE(account.holder, u"林某"_s);
        QCOMPARE(groupedNumber(account.number), u"·8000"_s);
        const AccountRow row = masked({.peerName = u"林小雨"_s,
                                       .peerNumber = u"6299031044716108000"_s,
                                       .remark = u"还林小雨 19900000417"_s},
                                      on);
        QCOMPARE(row.peerName, u"林某"_s);
        QCOMPARE(row.peerNumber, u"·8000"_s);
        QCOMPARE(row.remark, u"还林某 199****0417"_s);
        QCOMPARE(masked(CaseSummary{.name = u"林小雨被骗案"_s}, on).name, u"林某被骗案"_s);
    }
};

QTEST_APPLESS_MAIN(TestMaskedRows)
#include "test_maskedrows.moc"
