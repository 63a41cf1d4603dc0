#include "models/reports/patternboard.h"
#include "models/reports/rebatecase.h"
#include "models/store/undo.h"
#include "models/store/verify.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Findings of a case: what is found, what a person keeps of it, and whether that still holds.
class TestPatternBoard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_case;

    PatternBoard board(const Masking& masking = {})
    {
        const auto db = (*m_store)->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        if (!flow)
            qFatal("%s", qPrintable(flow.error().message));
        auto found = patternBoard(*db, m_case, **flow, masking);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }

    static KeptFinding decided(KeptFinding finding, const QString& decision, const QString& reason)
    {
        finding.decision = decision;
        finding.reason = reason;
        return finding;
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = rebatecase::imported(*m_store);
    }

    void everyRuleSaysWhatItCountsAndHowItMayBeInnocent()
    {
        for (const PatternRule& rule : PatternRules::builtIn().rules) {
            QVERIFY2(!rule.meaning.isEmpty() && !rule.unit.isEmpty(), qPrintable(rule.id));
            QVERIFY(!rule.innocent.isEmpty());
            for (const auto* key : {"value", "unit", "limit"})
                QVERIFY(!rule.numbers.contains(QLatin1StringView(key)));
        }
        QCOMPARE(patternValue(u"pass_through"_s, 0.931), u"93.1 %"_s);
        QVERIFY(patternThreshold(u"dwell_time"_s, 30).startsWith(u"≤ 30"));
        QVERIFY(patternThreshold(u"fan_in"_s, 5).startsWith(u"≥ 5"));
    }

    void numbersHaveWords()
    {
        const PatternRules& rules = PatternRules::builtIn();
        for (const PatternRule& rule : rules.rules)
            for (const QString& key : rule.numbers.keys())
                QVERIFY2(!rules.terms.value(key).isEmpty(), qPrintable(rule.id + u' ' + key));
        const QString text = rules.numbersText(
            {{u"least_fen"_s, 1'000'000}, {u"share"_s, 0.8}, {u"hours"_s, 24}, {u"gone"_s, 3}});
        QVERIFY2(text.contains(u"10,000.00"_s) && text.contains(u"80 %"_s) &&
                     text.contains(rules.terms.value(u"hours"_s).text() + u" 24"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"gone 3"_s)); // of an older version: as its file had it
    }

    void everyFindingIsOnTheRightSideOfItsThreshold()
    {
        const PatternBoard found = board();
        QVERIFY(!found.rows.isEmpty());
        for (const PatternRow& row : found.rows) {
            const PatternRule& rule =
                PatternRules::builtIn().rule(QLatin1StringView(row.finding.pattern.toLatin1()));
            const bool isThere = rule.isMost ? row.finding.value <= row.finding.threshold
                                             : row.finding.value >= row.finding.threshold;
            QVERIFY2(isThere, qPrintable(row.finding.pattern));
            QVERIFY(!row.finding.transfers.isEmpty());
            QVERIFY(row.first && row.last && *row.first <= *row.last);
            QCOMPARE(row.state, KeptState::NotKept);
        }
    }

    void whatIsKeptStaysAsItWas()
    {
        const PatternBoard found = board();
        const KeptFinding first = decided(found.rows.first().finding, u"explained"_s, u"工资"_s);
        QVERIFY(keepFindings(**m_store, m_case, {first, found.rows.last().finding}));
        PatternBoard again = board();
        QCOMPARE(again.kept, 2);
        QCOMPARE(again.gone, 0);
        const PatternRow& row = again.rows.first();
        QCOMPARE(row.state, KeptState::Same);
        QVERIFY(row.kept);
        QCOMPARE(row.kept->reason, u"工资"_s);
        QCOMPARE(row.kept->decision, u"explained"_s);
        QCOMPARE(row.kept->rules, PatternRules::builtIn().version);
        QCOMPARE(row.kept->numbers, first.numbers);
        QCOMPARE(row.kept->transfers, first.transfers);
        QCOMPARE(row.kept->methods, (QStringList{u"fifo"_s, u"lifo"_s, u"rolling"_s}));
        QCOMPARE(row.kept->innocent, first.innocent);
        QCOMPARE(row.kept->by, u"林警官"_s);

        // Kept anew, it takes its own place; undo brings the first decision back.
        QVERIFY(keepFindings(**m_store, m_case, {decided(first, u"follow_up"_s, {})}));
        QCOMPARE(board().kept, 2);
        QVERIFY(undoLast(**m_store, m_case));
        QCOMPARE(board().rows.first().kept->decision, u"explained"_s);
        QVERIFY(dropFindings(**m_store, m_case, {*board().rows.first().kept}));
        QCOMPARE(board().kept, 1);
        QVERIFY(undoLast(**m_store, m_case));
        QVERIFY(undoLast(**m_store, m_case));
        QCOMPARE(board().kept, 0);
        QVERIFY(redoLast(**m_store, m_case));
        const QString path = m_store->path();
        m_store->close();
        QVERIFY(verifyStore(path, TestStore::passphrase())->isClean());
    }

    void saysWhatDiffersAndWhatIsNoLongerFound()
    {
        const PatternBoard found = board();
        KeptFinding other = found.rows.first().finding;
        other.value += 0.5;
        KeptFinding gone = other;
        gone.pattern = u"fan_out_of_old_rules"_s;
        QVERIFY(keepFindings(**m_store, m_case, {other, gone}));
        const PatternBoard again = board();
        QCOMPARE(again.rows.first().state, KeptState::Differs);
        QCOMPARE(again.gone, 1);
        QCOMPARE(again.rows.last().state, KeptState::Gone);
        QCOMPARE(again.rows.last().finding.name, gone.name); // in its own words
        QCOMPARE(again.rows.size(), found.rows.size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestPatternBoard)
#include "test_patternboard.moc"
