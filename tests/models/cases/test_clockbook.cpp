#include "casesupport.h"
#include "models/cases/clockbook.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

void addMeasure(const TestStore& store, Measure measure)
{
    measure.createdAt = measure.at;
    MeasureStore(store.db()).insert(std::move(measure));
}

/// A case with a stop of an account at this time: its clock (K31) runs for 48 hours.
CaseId caseWithStop(const TestStore& store, const QString& name, const char* at)
{
    const CaseId id = makeCase(store, name);
    addMeasure(
        store,
        {.caseId = id, .kind = u"stop"_s, .accountId = addAccount(store, id), .at = time(at)});
    return id;
}

QStringList named(const Pressing& pressing)
{
    QStringList names;
    for (const PressingClock& one : pressing.nearest)
        names.append(one.clock.ruleId + u' ' + one.caseName);
    return names;
}

} // namespace

class TestClockBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_book = ClockBook();
        m_first = caseWithStop(*m_store, u"甲案"_s, "2026-03-02T10:00:00+08:00");
        m_second = caseWithStop(*m_store, u"乙案"_s, "2026-03-02T08:00:00+08:00");
        makeCase(*m_store, u"丙案"_s);
    }

    void tellsWhatPressesInAllCases()
    {
        const Pressing pressing = at("2026-03-03T12:00:00+08:00");
        QCOMPARE(named(pressing), (QStringList{u"K31 乙案"_s, u"K31 甲案"_s}));
        QCOMPARE(pressing.cases, 2); // 20 and 22 hours are left
    }

    void countsWhatLapsesWithinADay()
    {
        QCOMPARE(at("2026-03-03T07:59:00+08:00").cases, 0);
        QCOMPARE(at("2026-03-03T09:00:00+08:00").cases, 1);
        QCOMPARE(at("2026-03-04T11:00:00+08:00").cases, 2); // overdue
    }

    void showsNoMoreThanThree()
    {
        caseWithStop(*m_store, u"丁案"_s, "2026-03-02T07:00:00+08:00");
        caseWithStop(*m_store, u"戊案"_s, "2026-03-02T12:00:00+08:00");
        const Pressing pressing = at("2026-03-03T12:00:00+08:00");
        QCOMPARE(named(pressing), (QStringList{u"K31 丁案"_s, u"K31 乙案"_s, u"K31 甲案"_s}));
        QCOMPARE(pressing.cases, 4);
    }

    void readsAFewCasesAtATime()
    {
        const Instant now = time("2026-03-03T12:00:00+08:00");
        QCOMPARE(m_book.read(m_store->db(), now, 2), 1);
        QCOMPARE(m_book.read(m_store->db(), now, 2), 0);
        QCOMPARE(m_book.pressing(m_store->db(), now).cases, 2);
    }

    void readsAgainWhatChanged()
    {
        const char* now = "2026-03-03T12:00:00+08:00";
        QCOMPARE(at(now).cases, 2);
        caseWithStop(*m_store, u"丁案"_s, "2026-03-02T07:00:00+08:00");
        QCOMPARE(at(now).cases, 3);

        addMeasure(*m_store,
                   {.caseId = m_first,
                    .kind = u"freeze"_s,
                    .accountId = MeasureStore(m_store->db()).ofCase(m_first).first().accountId,
                    .at = time("2026-03-03T11:00:00+08:00")});
        QCOMPARE(at(now).cases, 3);
        m_book.forget(m_first);
        QCOMPARE(at(now).cases, 2);
    }

    void readsAgainOnAnotherDay()
    {
        QCOMPARE(at("2026-03-03T12:00:00+08:00").cases, 2);
        // What is overdue for longer than a month is no longer shown.
        QCOMPARE(at("2026-04-20T12:00:00+08:00").cases, 0);
    }

    void leavesOutWhatIsNotUnderWay()
    {
        auto casefile = *CasefileStore(m_store->db()).find(m_second);
        casefile.concludedAt = time("2026-03-03T10:00:00+08:00");
        CasefileStore(m_store->db()).update(casefile);
        QCOMPARE(named(at("2026-03-03T12:00:00+08:00")), QStringList{u"K31 甲案"_s});
    }

private:
    std::unique_ptr<TestStore> m_store;
    ClockBook m_book;
    CaseId m_first;
    CaseId m_second;

    Pressing at(const char* now)
    {
        while (m_book.read(m_store->db(), time(now), 100) > 0) {
        }
        return m_book.pressing(m_store->db(), time(now));
    }
};

QTEST_GUILESS_MAIN(TestClockBook)
#include "test_clockbook.moc"
