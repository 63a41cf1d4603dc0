#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace cluechain
{

/// China's public holidays and make-up workdays, as the State Council orders them year by year.
///
/// A year without an order has weekends only; whoever counts through such a year has to say so
/// (hasYear()).
class WorkCalendar
{
public:
    /// Which days a period's end rolls over (刑诉法 §105 says 节假日).
    enum class Weekends { AreHolidays, AreNot };

    /// The calendar that was built in, from 2004 on.
    static const WorkCalendar& china();

    WorkCalendar() = default;
    void addHoliday(QDate date, const QString& name);
    void addMakeUpWorkday(QDate date, const QString& name);

    bool hasYear(int year) const { return m_years.contains(year); }
    int lastYear() const;

    bool isHoliday(QDate date) const { return m_holidays.contains(date); }
    bool isMakeUpWorkday(QDate date) const { return m_workdays.contains(date); }
    /// Neither a holiday nor a weekend, or a weekend day made up for.
    bool isWorkday(QDate date) const;
    /// "国庆节" for a holiday and for a make-up workday of it; empty for other days.
    QString nameOf(QDate date) const;

    /// `date`, or the first day after it on which an office is open.
    QDate rollForward(QDate date, Weekends weekends = Weekends::AreHolidays) const;
    /// The n-th workday after `start`; the day of the start does not count.
    QDate workdaysAfter(QDate start, int n) const;

private:
    QHash<QDate, QString> m_holidays;
    QHash<QDate, QString> m_workdays;
    QSet<int> m_years;
};

/// The day that lies `months` after `start` by 高法解释 §202: the same day of the month, the last
/// day where there is no such day, and from the last day of a month to the last day of a month.
QDate monthsAfter(QDate start, int months);

} // namespace cluechain
