#include "models/law/calendar.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

QList<QDate> days(QDate first, QDate last)
{
    QList<QDate> all;
    for (QDate date = first; date <= last; date = date.addDays(1))
        all.append(date);
    return all;
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    /// The order of the State Council for 2026 (国办 2025-11-04; domain.md §3.1).
    void knowsTheOrderFor2026()
    {
        QList<QDate> off;
        for (const auto& [first, last] : {std::pair{QDate(2026, 1, 1), QDate(2026, 1, 3)},
                                          {QDate(2026, 2, 15), QDate(2026, 2, 23)},
                                          {QDate(2026, 4, 4), QDate(2026, 4, 6)},
                                          {QDate(2026, 5, 1), QDate(2026, 5, 5)},
                                          {QDate(2026, 6, 19), QDate(2026, 6, 21)},
                                          {QDate(2026, 9, 25), QDate(2026, 9, 27)},
                                          {QDate(2026, 10, 1), QDate(2026, 10, 7)}})
            off += days(first, last);
        const QList<QDate> work{{2026, 1, 4}, {2026, 2, 14}, {2026, 2, 28},
                                {2026, 5, 9}, {2026, 9, 20}, {2026, 10, 10}};
        const WorkCalendar& calendar = WorkCalendar::china();
        for (const QDate date : days(QDate(2026, 1, 1), QDate(2026, 12, 31))) {
            QCOMPARE(calendar.isHoliday(date), off.contains(date));
            QCOMPARE(calendar.isMakeUpWorkday(date), work.contains(date));
            QCOMPARE(calendar.isWorkday(date),
                     work.contains(date) || (!off.contains(date) && date.dayOfWeek() < 6));
        }
        QCOMPARE(calendar.nameOf(QDate(2026, 10, 3)), u"国庆节"_s);
        QVERIFY(calendar.nameOf(QDate(2026, 10, 9)).isEmpty());
    }

    void saysWhichYearsItKnows()
    {
        const WorkCalendar& calendar = WorkCalendar::china();
        for (int year = 2004; year <= 2026; ++year)
            QVERIFY(calendar.hasYear(year));
        QVERIFY(!calendar.hasYear(2003) && !calendar.hasYear(calendar.lastYear() + 1));
        QCOMPARE(WorkCalendar().lastYear(), 0);
    }

    void countsMonthsByTheCourtsRule_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("end");

        QTest::newRow("D01") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
        QTest::newRow("D02") << QDate(2026, 2, 28) << 1 << QDate(2026, 3, 31);
        QTest::newRow("D03") << QDate(2026, 4, 30) << 1 << QDate(2026, 5, 31);
        QTest::newRow("D04") << QDate(2026, 1, 30) << 1 << QDate(2026, 2, 28);
        QTest::newRow("D05a") << QDate(2026, 8, 31) << 6 << QDate(2027, 2, 28);
        QTest::newRow("D05b") << QDate(2026, 8, 29) << 6 << QDate(2027, 2, 28);
        QTest::newRow("D06") << QDate(2026, 2, 28) << 6 << QDate(2026, 8, 31);
        QTest::newRow("D07") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28);
        QTest::newRow("28 February of a leap year")
            << QDate(2024, 2, 28) << 1 << QDate(2024, 3, 28);
        QTest::newRow("over the year") << QDate(2026, 11, 5) << 2 << QDate(2027, 1, 5);
    }

    void countsMonthsByTheCourtsRule()
    {
        QFETCH(QDate, start);
        QFETCH(int, months);
        QFETCH(QDate, end);
        QCOMPARE(monthsAfter(start, months), end);
    }

    void countsMonthsMonotonically()
    {
        for (QDate start(2023, 12, 1); start < QDate(2028, 3, 2); start = start.addDays(1))
            for (int months = 1; months <= 24; ++months) {
                const QDate end = monthsAfter(start, months);
                QVERIFY(end > start);
                QVERIFY(end < monthsAfter(start, months + 1));
                QVERIFY(end <= monthsAfter(start.addDays(1), months));
                QCOMPARE((end.year() - start.year()) * 12 + end.month() - start.month(), months);
            }
    }

    void rollsOntoTheFirstWorkday()
    {
        const WorkCalendar& calendar = WorkCalendar::china();
        QCOMPARE(calendar.rollForward(QDate(2026, 10, 3)), QDate(2026, 10, 8));
        QCOMPARE(calendar.rollForward(QDate(2026, 2, 14)), QDate(2026, 2, 14));
        for (const QDate date : days(QDate(2003, 1, 1), QDate(2029, 12, 31))) {
            const QDate open = calendar.rollForward(date);
            QVERIFY(open >= date && calendar.isWorkday(open));
            for (QDate between = date; between < open; between = between.addDays(1))
                QVERIFY(!calendar.isWorkday(between));
            const QDate holidaysOnly = calendar.rollForward(date, WorkCalendar::Weekends::AreNot);
            QVERIFY(holidaysOnly <= open && !calendar.isHoliday(holidaysOnly));
        }
    }

    void countsWorkdays()
    {
        const WorkCalendar& calendar = WorkCalendar::china();
        QCOMPARE(calendar.workdaysAfter(QDate(2026, 9, 30), 3), QDate(2026, 10, 10));
        QCOMPARE(calendar.workdaysAfter(QDate(2026, 2, 13), 3), QDate(2026, 2, 25));
        QRandomGenerator random(3);
        for (int i = 0; i < 2'000; ++i) {
            const QDate start = QDate(2004, 1, 1).addDays(random.bounded(9'000));
            const int n = 1 + random.bounded(30);
            const QDate end = calendar.workdaysAfter(start, n);
            int counted = 0;
            for (QDate date = start.addDays(1); date <= end; date = date.addDays(1))
                counted += calendar.isWorkday(date);
            QCOMPARE(counted, n);
            QVERIFY(calendar.isWorkday(end));
        }
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "test_calendar.moc"
