#include "models/law/computeclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const ClockRuleBook& book()
{
    static const ClockRuleBook rules = loadClockRules().value();
    return rules;
}

const ClockRule& rule(const QString& id)
{
    const ClockRule* found = book().find(id);
    if (!found)
        qFatal("no rule %s", qPrintable(id));
    return *found;
}

Instant at(const QString& text)
{
    return Instant::parseIso(text).value();
}

ClockSettings granted(const QList<ChosenExtension>& extensions)
{
    ClockSettings settings;
    settings.extensions = extensions;
    return settings;
}

bool hasStep(const ClockResult& result, ClockStep::Kind kind)
{
    return std::any_of(result.steps.begin(), result.steps.end(),
                       [&](const ClockStep& step) { return step.kind == kind; });
}

} // namespace

class TestComputeClock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsDays_data();
    void countsDays();

    void countsHoursFromTheMoment()
    {
        // D15: a stop-payment never rolls, though 1 and 2 October are holidays.
        const ClockResult stop = computeClock(rule(u"K31"_s), at(u"2026-09-30 22:15"_s));
        QCOMPARE(stop.due, at(u"2026-10-02 22:15"_s));
        QCOMPARE(stop.literalDue, at(u"2026-10-02 23:00"_s));
        QCOMPARE(stop.warnFrom, at(u"2026-10-02 16:15"_s));
        QVERIFY(!stop.dueDate.isValid() && !stop.rolled);

        const ClockResult summons = computeClock(rule(u"K12"_s), at(u"2026-03-02 09:30:20"_s));
        QCOMPARE(summons.due, at(u"2026-03-02 21:30:20"_s));
        QCOMPARE(
            computeClock(rule(u"K12"_s), at(u"2026-03-02 09:30"_s), granted({{u"complex"_s}})).due,
            at(u"2026-03-03 09:30"_s));
        QCOMPARE(computeClock(rule(u"K32"_s), at(u"2026-03-02 09:30"_s)).due,
                 at(u"2026-03-02 10:00"_s));
    }

    void neverSetsTheAlarmLaterThanTheLetterAllows()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 3'000; ++i) {
            const Instant from =
                at(u"2026-01-01"_s).plusSeconds(qint64(random.bounded(60'000'000)));
            for (const auto* id : {u"K12", u"K15", u"K31", u"K47"}) {
                const ClockResult result = computeClock(rule(QString::fromUtf16(id)), from);
                QVERIFY(result.due < *result.literalDue);
                QVERIFY(result.due.secondsTo(*result.literalDue) <= 3600);
                QCOMPARE(result.literalDue->chinaTime().msecsSinceStartOfDay() % 3'600'000, 0);
                QVERIFY(result.warnFrom < result.due);
            }
        }
    }

    void neverRollsCustody()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 2'000; ++i) {
            const Instant from =
                Instant::fromChina(QDate(2020, 1, 1).addDays(random.bounded(2'500)), QTime(9, 0));
            for (const ClockRule& each : book().rules()) {
                const ClockResult result = computeClock(each, from);
                QVERIFY(result.problems.isEmpty());
                QVERIFY(result.due > from && result.warnFrom < result.due);
                QVERIFY(hasStep(result, ClockStep::Kind::Source));
                if (each.custody || !each.rolls)
                    QVERIFY(!result.rolled);
                if (each.rolls || each.period.unit == PeriodUnit::Workday)
                    QVERIFY(WorkCalendar::china().isWorkday(result.dueDate));
                if (result.dueDate.isValid())
                    QCOMPARE(result.due, Instant::fromChina(result.dueDate.addDays(1)));
            }
        }
    }

    void saysHowItWasCounted()
    {
        const ClockResult rolled = computeClock(rule(u"K05"_s), at(u"2026-09-24 15:00"_s));
        QList<ClockStep::Kind> kinds;
        for (const ClockStep& step : rolled.steps) {
            kinds.append(step.kind);
            QVERIFY(!step.text.isEmpty() && !step.text.contains(u'%'));
        }
        using enum ClockStep::Kind;
        QCOMPARE(kinds, (QList{Start, Length, Rolling, Due, Source}));
        QVERIFY(rolled.rolled);
        QVERIFY(rolled.steps[2].text.contains(u"中秋"));

        const ClockResult held = computeClock(rule(u"K18"_s), at(u"2026-09-28 10:00"_s));
        QVERIFY(hasStep(held, ClockStep::Kind::Rolling) && !held.rolled);
    }

    void letsTheDocumentDecide()
    {
        ClockSettings settings;
        settings.documentEnd = QDate(2026, 8, 28);
        const ClockResult freeze =
            computeClock(rule(u"K33"_s), at(u"2026-02-28 10:00"_s), settings);
        QVERIFY(freeze.byDocument && freeze.problems.isEmpty());
        QCOMPARE(freeze.dueDate, QDate(2026, 8, 28)); // not the 31st that §202 would give

        settings.documentEnd = QDate(2026, 9, 1);
        QCOMPARE(computeClock(rule(u"K33"_s), at(u"2026-02-28"_s), settings).problems.size(), 1);
        settings.documentEnd = QDate(2026, 2, 1);
        const ClockResult backwards = computeClock(rule(u"K33"_s), at(u"2026-02-28"_s), settings);
        QVERIFY(!backwards.byDocument && backwards.problems.size() == 1);
        QVERIFY(!computeClock(rule(u"K18"_s), at(u"2026-02-28"_s), settings).problems.isEmpty());
    }

    void addsTravelTimeWithAReasonOnly()
    {
        ClockSettings settings;
        settings.travelMinutes = 300;
        const Instant from = at(u"2026-03-02 09:00"_s);
        const ClockResult without = computeClock(rule(u"K12"_s), from, settings);
        QCOMPARE(without.due, at(u"2026-03-02 21:00"_s));
        QCOMPARE(without.problems.size(), 1);
        settings.travelReason = u"押解"_s;
        const ClockResult with = computeClock(rule(u"K12"_s), from, settings);
        QCOMPARE(with.due, at(u"2026-03-03 02:00"_s));
        QVERIFY(hasStep(with, ClockStep::Kind::Travel) && with.problems.isEmpty());

        QCOMPARE(computeClock(rule(u"K05"_s), from, settings).problems.size(), 1);
        settings.travelMinutes = 2 * 24 * 60;
        QCOMPARE(computeClock(rule(u"K05"_s), from, settings).dueDate, QDate(2026, 3, 9));
    }

    void refusesExtensionsThatDoNotFit()
    {
        const Instant from = at(u"2026-09-28 10:00"_s);
        const auto problems = [&](const QString& id, const QList<ChosenExtension>& extensions) {
            return computeClock(rule(id), from, granted(extensions)).problems.size();
        };
        QCOMPARE(problems(u"K18"_s, {{u"special"_s, 4}}), 0);
        QCOMPARE(problems(u"K18"_s, {{u"special"_s, 5}}), 1);
        QCOMPARE(problems(u"K18"_s, {{u"nonsense"_s}}), 1);
        QCOMPARE(problems(u"K18"_s, {{u"serial"_s, 20}}), 1);
        QCOMPARE(problems(u"K23"_s, {{u"four_kinds"_s}}), 1);
        QCOMPARE(problems(u"K23"_s, {{u"four_kinds"_s}, {u"complex"_s}}), 0);
    }

    void saysWhenAYearHasNoHolidays()
    {
        const QDate unknown(WorkCalendar::china().lastYear() + 1, 10, 1);
        const ClockResult result =
            computeClock(rule(u"K02"_s), Instant::fromChina(unknown.addDays(-2)));
        QVERIFY(result.calendarIncomplete);
        QVERIFY(hasStep(result, ClockStep::Kind::Remark));
        QVERIFY(computeClock(rule(u"K54"_s), Instant::fromChina(unknown)).calendarIncomplete);
        QVERIFY(!computeClock(rule(u"K18"_s), Instant::fromChina(unknown)).calendarIncomplete);
        QVERIFY(!computeClock(rule(u"K02"_s), at(u"2026-05-06"_s)).calendarIncomplete);
    }

    void letsAUnitTakeWeekendsForOrdinaryDays()
    {
        ClockSettings settings;
        settings.weekends = WorkCalendar::Weekends::AreNot;
        // 2026-03-07 is a Saturday.
        QCOMPARE(computeClock(rule(u"K05"_s), at(u"2026-03-04"_s), settings).dueDate,
                 QDate(2026, 3, 7));
        QCOMPARE(computeClock(rule(u"K05"_s), at(u"2026-03-04"_s)).dueDate, QDate(2026, 3, 9));
    }

    void readsSettingsFromWords()
    {
        const auto settings =
            readClockSettings(rule(u"K18"_s), {{u"special"_s, u"2"_s},
                                               {u"serial"_s, u"no"_s},
                                               {u"travel"_s, u"5h"_s},
                                               {u"travel_reason"_s, u"押解"_s},
                                               {u"weekends"_s, u"ordinary"_s},
                                               {u"document_end"_s, u"2026-10-01"_s}});
        QVERIFY(settings);
        QCOMPARE(settings->extensions.size(), 1);
        QCOMPARE(settings->extensions[0].length, 2);
        QCOMPARE(settings->travelMinutes, 300);
        QCOMPARE(settings->documentEnd, QDate(2026, 10, 1));
        QVERIFY(settings->weekends == WorkCalendar::Weekends::AreNot);
        for (const auto& [key, value] : {std::pair{u"special"_s, u"perhaps"_s},
                                         {u"travel"_s, u"5 miles"_s},
                                         {u"weekends"_s, u"free"_s},
                                         {u"document_end"_s, u"soon"_s},
                                         {u"major"_s, u"yes"_s}}) {
            const auto wrong = readClockSettings(rule(u"K18"_s), {{key, value}});
            QVERIFY(!wrong && wrong.error().message.contains(key));
        }
    }
};

void TestComputeClock::countsDays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("extensions"); // "special=4,serial"
    QTest::addColumn<QDate>("due");

    const auto row = [](const char* name, const QString& id, const QString& from, QDate due,
                        const QString& extensions = {}) {
        QTest::newRow(name) << id << from << extensions << due;
    };
    // K49 is one month of custody, K33 six months by the rule alone.
    row("D01", u"K49"_s, u"2026-01-31"_s, {2026, 2, 28});
    row("D02", u"K49"_s, u"2026-02-28"_s, {2026, 3, 31});
    row("D03", u"K49"_s, u"2026-04-30"_s, {2026, 5, 31});
    row("D04", u"K49"_s, u"2026-01-30"_s, {2026, 2, 28});
    row("D05a", u"K33"_s, u"2026-08-31"_s, {2027, 2, 28});
    row("D05b", u"K33"_s, u"2026-08-29"_s, {2027, 2, 28});
    row("D06", u"K33"_s, u"2026-02-28"_s, {2026, 8, 31});
    row("D07", u"K33"_s, u"2024-02-29"_s, {2025, 2, 28}, u"major"_s);
    row("D08", u"K05"_s, u"2026-09-24"_s, {2026, 9, 28});
    row("D09 3 days", u"K18"_s, u"2026-09-28"_s, {2026, 10, 1});
    row("D09 +4", u"K18"_s, u"2026-09-28"_s, {2026, 10, 5}, u"special=4"_s);
    row("D09 +2", u"K18"_s, u"2026-09-28"_s, {2026, 10, 3}, u"special=2"_s);
    row("D09 30", u"K18"_s, u"2026-09-28"_s, {2026, 10, 28}, u"serial"_s);
    row("D09 30, with the 4 days before", u"K18"_s, u"2026-09-28"_s, {2026, 10, 28},
        u"serial,special=4"_s);
    row("D09 37", u"K19"_s, u"2026-10-28"_s, {2026, 11, 4});
    row("D10", u"K23"_s, u"2026-11-05"_s, {2027, 1, 5});
    row("D10 ask by", u"K24"_s, u"2026-11-05"_s, {2026, 12, 29});
    row("D10 +1", u"K23"_s, u"2026-11-05"_s, {2027, 2, 5}, u"complex"_s);
    row("D10 ask again by", u"K24"_s, u"2026-11-05"_s, {2027, 1, 29}, u"complex"_s);
    row("D10 +1+2", u"K23"_s, u"2026-11-05"_s, {2027, 4, 5}, u"complex,four_kinds"_s);
    row("D10 +1+2+2", u"K23"_s, u"2026-11-05"_s, {2027, 6, 5}, u"complex,four_kinds,ten_years"_s);
    row("D11", u"K54"_s, u"2026-09-30"_s, {2026, 10, 10});
    row("D12", u"K54"_s, u"2026-02-13"_s, {2026, 2, 25});
    row("D13", u"K02"_s, u"2026-09-30"_s, {2026, 10, 8});
    row("D14", u"K02"_s, u"2026-02-11"_s, {2026, 2, 14});
    row("D16", u"K53"_s, u"2026-11-23"_s, {2026, 12, 23});
    row("K02, 7 days", u"K02"_s, u"2026-03-02"_s, {2026, 3, 9}, u"verify"_s);
    row("K02, 30 days", u"K02"_s, u"2026-03-02"_s, {2026, 4, 1}, u"complex"_s);
    row("K33, a year", u"K33"_s, u"2026-03-02"_s, {2027, 3, 2}, u"major"_s);
    row("K48, a month and 15 days", u"K48"_s, u"2026-03-02"_s, {2026, 4, 17}, u"complex"_s);
    row("K48, 10 days", u"K48"_s, u"2026-03-02"_s, {2026, 3, 12}, u"fast"_s);
    row("late in the evening", u"K18"_s, u"2026-09-28 23:59:59"_s, {2026, 10, 1});
}

void TestComputeClock::countsDays()
{
    QFETCH(QString, id);
    QFETCH(QString, from);
    QFETCH(QString, extensions);
    QFETCH(QDate, due);
    ClockSettings settings;
    for (const QString& each : extensions.split(u',', Qt::SkipEmptyParts))
        settings.extensions.append({each.section(u'=', 0, 0), each.section(u'=', 1).toInt()});
    const ClockResult result = computeClock(rule(id), at(from), settings);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.dueDate, due);
    QCOMPARE(result.due, Instant::fromChina(due.addDays(1)));
}

QTEST_APPLESS_MAIN(TestComputeClock)
#include "test_computeclock.moc"
