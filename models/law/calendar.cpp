#include "models/law/calendar.h"

#include "models/core/referencetable.h"

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

} // namespace

const WorkCalendar& WorkCalendar::china()
{
    static const WorkCalendar calendar = [] {
        WorkCalendar read;
        for (const QStringList& row : readReferenceTable(u"holidays.tsv"_s, 3)) {
            const QDate date = QDate::fromString(row[0], Qt::ISODate);
            if (row[1] == u"off")
                read.addHoliday(date, row[2]);
            else
                read.addMakeUpWorkday(date, row[2]);
        }
        return read;
    }();
    return calendar;
}

void WorkCalendar::addHoliday(QDate date, const QString& name)
{
    m_holidays.insert(date, name);
    m_years.insert(date.year());
}

void WorkCalendar::addMakeUpWorkday(QDate date, const QString& name)
{
    m_workdays.insert(date, name);
    m_years.insert(date.year());
}

int WorkCalendar::lastYear() const
{
    return m_years.isEmpty() ? 0 : *std::max_element(m_years.begin(), m_years.end());
}

bool WorkCalendar::isWorkday(QDate date) const
{
    return !isHoliday(date) && (!isWeekend(date) || isMakeUpWorkday(date));
}

QString WorkCalendar::nameOf(QDate date) const
{
    return m_holidays.value(date, m_workdays.value(date));
}

QDate WorkCalendar::rollForward(QDate date, Weekends weekends) const
{
    while (weekends == Weekends::AreHolidays ? !isWorkday(date) : isHoliday(date))
        date = date.addDays(1);
    return date;
}

QDate WorkCalendar::workdaysAfter(QDate start, int n) const
{
    QDate date = start;
    while (n > 0) {
        date = date.addDays(1);
        if (isWorkday(date))
            --n;
    }
    return date;
}

QDate monthsAfter(QDate start, int months)
{
    const QDate moved = start.addMonths(months); // the last day where there is no such day
    if (start.day() == start.daysInMonth())
        return QDate(moved.year(), moved.month(), moved.daysInMonth());
    return moved;
}

} // namespace cluechain
