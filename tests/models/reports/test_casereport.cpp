#include "models/cases/chain.h"
#include "models/reports/casecharts.h"
#include "models/reports/casereport.h"
#include "models/reports/htmlwriter.h"
#include "models/reports/patternboard.h"
#include "models/store/chain.h"
#include "rebatecase.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestCaseReport : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    const Instant m_at = Instant::fromChina(QDate(2021, 1, 20), QTime(9, 41, 55));

    static inline const QByteArray later = R"({ "case": {},
      "documents": [{"kind": "filing_decision", "number": "示公(立)〔2021〕7号",
                     "at": "2021-01-14T18:05:00+08:00", "approver": "江成", "level": "county"},
                    {"kind": "freeze_notice", "number": "示公(冻)〔2021〕3号",
                     "at": "2021-01-14T19:00:00+08:00", "approver": "江成", "level": "county"}],
      "measures": [{"kind": "stop", "account": "6299010504664470417",
                    "at": "2021-01-14T10:40:00+08:00", "amount_fen": 3120000,
                    "officers": ["周文", "罗敏"]},
                   {"kind": "freeze", "account": "6299010504664470417",
                    "at": "2021-01-14T19:10:00+08:00", "amount_fen": 3120000,
                    "officers": ["周文", "罗敏"], "approver": "江成", "level": "county",
                    "document": "示公(冻)〔2021〕3号"}],
      "evidence": [{"number": "W-01", "name": "林某手机录屏 电话15400008843", "kind": "electronic",
                    "at": "2021-01-14T11:00:00+08:00", "keeper": "何保管",
                    "sha256": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}]
    })";

    Document report(bool masked = false)
    {
        const auto made = caseReport(m_store.db(), m_case, {.masked = masked, .madeAt = m_at});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    QString html(bool masked = false) { return QString::fromUtf8(htmlOf(report(masked))); }

private slots:
    void initTestCase()
    {
        m_case = rebatecase::imported(m_store);
        rebatecase::load(m_store, m_case, later);
    }

    void saysEverythingThatTheReportMustSay()
    {
        const QString text = html();
        for (const Link link : allLinks())
            QVERIFY2(text.contains(linkName(link)), qPrintable(linkName(link)));
        for (const QString& words :
             {u"A9901030200002021010007"_s, u"石某等人刷单返利诈骗案"_s, u"林某"_s,
              u"99010319931107204X"_s, u"52,360.00"_s, u"6299010504664470417"_s, u"石某"_s,
              u"李某"_s, u"31,200.00"_s, u"W-01"_s,
              u"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"_s,
              u"示公(立)〔2021〕7号"_s, u"2021-01-14 18:05:00"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void carriesTheHeadOfTheRecord()
    {
        const Document document = report();
        QCOMPARE(document.facts.caseNumber, u"A9901030200002021010007"_s);
        QCOMPARE(document.facts.recordHead, QString::fromLatin1(chainHead(m_store.db()).toHex()));
        QCOMPARE(document.facts.recordNumber,
                 m_store.db().value<qint64>("SELECT count(*) FROM change"));
        QCOMPARE(document.facts.madeAt, m_at);
    }

    void namesEveryKeptFileWithItsHashAndRows()
    {
        const QString text = html();
        sqlite::Statement files(m_store.db(), "SELECT sha256 FROM import_file WHERE case_id = ?");
        files.bind(m_case);
        int count = 0;
        while (files.step()) {
            QVERIFY(text.contains(u"SHA-256 "_s + files.get<QString>(0)));
            ++count;
        }
        QVERIFY(count > 8);
    }

    void masksForOutsideUse()
    {
        const QString text = html(true);
        for (const QString& secret :
             {u"99010319931107204X"_s, u"6299046706692648843"_s, u"6299010504664470417"_s,
              u"15400008843"_s, u"990103199805232314"_s})
            QVERIFY2(!text.contains(secret), qPrintable(secret));
        QVERIFY(text.contains(u"990103********204X"_s));
        QVERIFY(text.contains(u"·0417"_s) && text.contains(u"Masked"_s));
        QVERIFY(text.contains(u"A9901030200002021010007"_s)); // the case's own number stays
        QVERIFY(text.contains(u"52,360.00"_s));

        TestStore store;
        const auto other =
            newCase(*store, {.name = u"欧阳明月被骗案"_s, .brief = u"欧阳明月报案"_s});
        rebatecase::load(store, other->id,
                         R"({"case": {}, "victims": [{"name": "欧阳明月", "payments": []}]})");
        const auto made = caseReport(store.db(), other->id, {.masked = true});
        QVERIFY(made);
        const QString words = QString::fromUtf8(htmlOf(*made));
        QVERIFY(!words.contains(u"明月"_s) && words.contains(u"欧阳某"_s));
    }

    void saysHowMuchOfLongListsItShows()
    {
        const auto made =
            caseReport(m_store.db(), m_case, {.madeAt = m_at, .accounts = 2, .transfers = 3});
        QVERIFY(made);
        const QString text = QString::fromUtf8(htmlOf(*made));
        const auto all =
            m_store.db().value<qint64>("SELECT count(*) FROM transfer WHERE case_id = ?", m_case);
        QVERIFY(text.contains(u"3 of %1 transfers"_s.arg(all)));
        QVERIFY(text.contains(u"2 of "_s));
    }

    void drawsTheSameFiguresAsThePages()
    {
        const OutcomeFigure outcome = outcomeFigure(m_store.db(), m_case, m_at);
        QCOMPARE(outcome.sums.loss, Money::fromFen(5236000));
        QCOMPARE(outcome.sums.stopped, Money::fromFen(3120000));
        QCOMPARE(outcome.sums.frozen, Money::fromFen(3120000));
        QCOMPARE(outcome.sums.returned, Money());
        QCOMPARE(outcome.payments, 5);
        // Before the freeze there was none.
        QVERIFY(outcomeFigure(m_store.db(), m_case, *Instant::parseIso(u"2021-01-14T12:00:00"_s))
                    .sums.frozen.isZero());

        const SuspectsFigure suspects = suspectsFigure(m_store.db(), m_case, m_at);
        QStringList names;
        for (const auto& suspect : suspects.suspects)
            names.append(suspect.name);
        QVERIFY(names.contains(u"石某"_s) && names.contains(u"孔某"_s));
        QVERIFY(!fundsFigure(m_store.db(), m_case).series.points.isEmpty());
    }

    void linksCasesByExactValuesOnly()
    {
        QVERIFY(linkedCasesFigure(m_store.db(), m_case).shared.isEmpty());
        const auto other = newCase(*m_store, {.name = u"另案"_s, .caseNumber = {}});
        QVERIFY(other);
        rebatecase::load(m_store, other->id, R"({
            "case": {"reported_at": "2021-02-01T10:00:00+08:00"},
            "suspects": [{"name": "石某", "role": "card_supplier",
                          "accounts": ["6299 0105 0466 4470 417"]}],
            "identifiers": [{"kind": "ip", "value": "192.168.1.1"}]})");
        rebatecase::load(
            m_store, m_case,
            R"({"case": {}, "identifiers": [{"kind": "ip", "value": "192.168.1.1"}]})");
        const LinkedCasesFigure linked = linkedCasesFigure(m_store.db(), m_case);
        QCOMPARE(linked.shared.size(), 1); // neither the name nor the private address
        QCOMPARE(linked.shared[0].value, u"6299010504664470417"_s);
        QCOMPARE(linked.lanes.size(), 2);
        QCOMPARE(linked.lanes[0].id, m_case);
        QCOMPARE(linked.shared[0].occurrences.size(), 2);
        const LinkedCasesFigure back = linkedCasesFigure(m_store.db(), other->id);
        QCOMPARE(back.shared.size(), 1);
        QCOMPARE(back.lanes[0].id, other->id);
        QCOMPARE(linkedCasesFigure(m_store.db(), m_case, maskingOf(m_store.db())).shared[0].value,
                 u"·0417"_s);
    }

    void reportsACaseOfWhichNothingIsKnown()
    {
        TestStore store;
        const auto made = newCase(*store, {.name = u"空"_s});
        const auto document = caseReport(store.db(), made->id);
        QVERIFY(document);
        QVERIFY(QString::fromUtf8(htmlOf(*document)).contains(u"No suspect is recorded."_s));
        QVERIFY(!caseReport(store.db(), CaseId{12345}));
    }

    void tellsThePatternsThatWereKeptWithAllThatMadeThem()
    {
        QVERIFY(!html().contains(u"Patterns that were kept"_s));
        const auto db = m_store->openReader();
        const auto flow = followMoney(*db, m_case, m_at);
        const auto board = patternBoard(*db, m_case, **flow);
        KeptFinding finding = board->rows.first().finding;
        finding.decision = u"explained"_s;
        finding.reason = u"代发工资，有合同"_s;
        QVERIFY(keepFindings(*m_store, m_case, {finding}));
        const QString text = html();
        for (const QString& words :
             {u"Patterns that were kept"_s, finding.name.text(), finding.innocent.text(),
              patternThreshold(finding.pattern, finding.threshold).toHtmlEscaped(),
              finding.accounts.first(), finding.reason, PatternRules::builtIn().version})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(!html(true).contains(finding.accounts.first()));
    }
};

QTEST_GUILESS_MAIN(TestCaseReport)
#include "test_casereport.moc"
