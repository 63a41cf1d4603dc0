#include "widgets/charts/timeaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

using Unit = TimeStep::Unit;

constexpr TimeStep steps[] = {
    {Unit::Second, 1}, {Unit::Second, 5},  {Unit::Second, 15}, {Unit::Second, 30},
    {Unit::Minute, 1}, {Unit::Minute, 5},  {Unit::Minute, 10}, {Unit::Minute, 30},
    {Unit::Hour, 1},   {Unit::Hour, 2},    {Unit::Hour, 6},    {Unit::Hour, 12},
    {Unit::Day, 1},    {Unit::Day, 2},     {Unit::Day, 7},     {Unit::Month, 1},
    {Unit::Month, 3},  {Unit::Month, 6},   {Unit::Year, 1},    {Unit::Year, 2},
    {Unit::Year, 5},   {Unit::Year, 10},   {Unit::Year, 20},   {Unit::Year, 50},
    {Unit::Year, 100}, {Unit::Year, 1000}, {Unit::Year, 10000}};

int secondsOfUnit(Unit unit)
{
    switch (unit) {
    case Unit::Second:
        return 1;
    case Unit::Minute:
        return 60;
    case Unit::Hour:
        return 3600;
    case Unit::Day:
        return 86400;
    case Unit::Month:
        return 2629746;
    case Unit::Year:
        return 31556952;
    }
    return 1;
}

/// What the second line of a label says: it stands where it differs from the label before.
QString largerUnit(Instant at, Unit unit)
{
    if (unit <= Unit::Hour)
        return at.chinaDate().toString(u"yyyy-MM-dd");
    if (unit <= Unit::Month)
        return at.chinaDate().toString(u"yyyy");
    return {};
}

QString label(Instant at, Unit unit)
{
    switch (unit) {
    case Unit::Second:
        return at.chinaTime().toString(u"HH:mm:ss");
    case Unit::Minute:
    case Unit::Hour:
        return at.chinaTime().toString(u"HH:mm");
    case Unit::Day:
        return at.chinaDate().toString(u"MM-dd");
    case Unit::Month:
        return Text::tr("%1/%2", "year and month on an axis")
            .arg(at.chinaDate().year())
            .arg(at.chinaDate().month(), 2, 10, QLatin1Char('0'));
    case Unit::Year:
        return QString::number(at.chinaDate().year());
    }
    return {};
}

} // namespace

Instant TimeStep::floor(Instant at) const
{
    const QDate date = at.chinaDate();
    switch (unit) {
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour: {
        // Within the day: 00:00 is always a tick, whatever the step.
        const int length = count * secondsOfUnit(unit);
        const int second = at.chinaTime().msecsSinceStartOfDay() / 1000;
        return Instant::fromChina(date).plusSeconds(second / length * length);
    }
    case Unit::Day: {
        const qint64 monday = 2440592; // 1970-01-05
        const qint64 day = date.toJulianDay() - monday;
        const qint64 inStep = ((day % count) + count) % count;
        return Instant::fromChina(date.addDays(-inStep));
    }
    case Unit::Month:
        return Instant::fromChina(QDate(date.year(), (date.month() - 1) / count * count + 1, 1));
    case Unit::Year:
        return Instant::fromChina(QDate(std::max(1, date.year() / count * count), 1, 1));
    }
    return at;
}

Instant TimeStep::next(Instant start) const
{
    switch (unit) {
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour:
        return start.plusSeconds(qint64(count) * secondsOfUnit(unit));
    case Unit::Day:
        return Instant::fromChina(start.chinaDate().addDays(count));
    case Unit::Month:
        return Instant::fromChina(start.chinaDate().addMonths(count));
    case Unit::Year:
        return Instant::fromChina(start.chinaDate().addYears(count));
    }
    return start;
}

QString TimeStep::toText() const
{
    switch (unit) {
    case Unit::Second:
        return Text::tr("%n second(s)", nullptr, count);
    case Unit::Minute:
        return Text::tr("%n minute(s)", nullptr, count);
    case Unit::Hour:
        return Text::tr("%n hour(s)", nullptr, count);
    case Unit::Day:
        return Text::tr("%n day(s)", nullptr, count);
    case Unit::Month:
        return Text::tr("%n month(s)", nullptr, count);
    case Unit::Year:
        return Text::tr("%n year(s)", nullptr, count);
    }
    return {};
}

double TimeStep::seconds() const
{
    return double(count) * secondsOfUnit(unit);
}

TimeStep timeStepFor(double seconds, int atMost)
{
    for (const TimeStep& step : steps)
        if (seconds / step.seconds() <= std::max(1, atMost))
            return step;
    return steps[std::size(steps) - 1];
}

QList<TimeTick> timeTicks(Instant from, Instant to, int atMost)
{
    QList<TimeTick> ticks;
    if (to < from)
        return ticks;
    const TimeStep step =
        timeStepFor(double(to.microseconds() - from.microseconds()) / 1e6, std::max(1, atMost - 1));
    QString larger;
    for (Instant at = step.floor(from); at <= to; at = step.next(at)) {
        if (at < from)
            continue;
        TimeTick tick{at, label(at, step.unit)};
        const QString unit = step.unit == Unit::Month ? QString() : largerUnit(at, step.unit);
        if (unit != larger)
            tick.label += u'\n' + unit;
        larger = unit;
        ticks.append(tick);
    }
    return ticks;
}

} // namespace cluechain
