#include "models/items/clockmodel.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum ClockColumn { What, Whose, Due, Left, Rule };

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/// Clocks of days end at 24:00 of their last day, which the day itself says best.
QString dueText(const CaseClock& clock, int year)
{
    if (clock.result.dueDate.isValid())
        return clock.result.dueDate.toString(clock.result.dueDate.year() == year ? u"MM-dd 24:00"_s
                                                                                 : u"yyyy-MM-dd"_s);
    return timeCell(clock.due(), year).chopped(3); // without the seconds
}

} // namespace

void ClockModel::setClocks(const QList<CaseClock>& clocks, Instant now)
{
    m_now = now;
    QList<ClockRow> rows;
    for (const CaseClock& clock : clocks)
        rows.append({rows.size() + 1, clock});
    setRows(rows);
}

void ClockModel::setNow(Instant now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<TableColumn> ClockModel::describeColumns() const
{
    QList<TableColumn> columns{
        {.key = u"what"_s,
         .title = tr("Clock"),
         .kind = CellKind::State,
         .sample = u"提请批准逮捕一二三"_s},
        {.key = u"whose"_s, .title = tr("Whose, since when"), .sample = u"姜某 拘留 01-19 20:10"_s},
        {.key = u"due"_s, .title = tr("Due"), .kind = CellKind::Time, .sample = u"01-20 20:10"_s},
        {.key = u"left"_s,
         .title = tr("Left"),
         .kind = CellKind::State,
         .sample = u"剩 25 天 12 时"_s},
        {.key = u"rule"_s, .title = tr("Rule"), .kind = CellKind::Code, .sample = u"K18b"_s},
    };
    for (TableColumn& column : columns)
        column.sortable = false; // by time left, always
    return columns;
}

QVariant ClockModel::cell(const ClockRow& row, int column, int role) const
{
    const CaseClock& clock = row.clock;
    const int year = m_now.chinaDate().year();
    const Tone tone = clockTone(clock.state);
    switch (role) {
    case Qt::DisplayRole:
        switch (ClockColumn(column)) {
        case What:
            return clock.name;
        case Whose: {
            const QString since = timeCell(clock.result.from, year).chopped(3);
            return clock.subject.isEmpty() ? u"%1 %2"_s.arg(clock.event, since)
                                           : u"%1 · %2 %3"_s.arg(clock.subject, clock.event, since);
        }
        case Due:
            return dueText(clock, year);
        case Left:
            return clockRest(clock, m_now);
        case Rule:
            return clock.ruleId;
        }
        return {};
    case Qt::ToolTipRole:
        return column == Rule ? clock.source : QString();
    case IconRole:
        return column == What ? QVariant(clockIcon(clock.state)) : QVariant();
    case ToneRole:
        return column == Left && tone != Tone::Idle ? QVariant(int(tone)) : QVariant();
    case InkRole:
        if (column == Left)
            return int(CellInk::Strong);
        if (column == Rule)
            return int(CellInk::Link);
        return column == Whose ? QVariant(int(CellInk::Secondary)) : QVariant();
    default:
        return {};
    }
}

Tone clockTone(CaseClock::State state)
{
    switch (state) {
    case CaseClock::State::Soon:
        return Tone::Soon;
    case CaseClock::State::Overdue:
        return Tone::Overdue;
    case CaseClock::State::Running:
        break;
    }
    return Tone::Idle;
}

QString clockIcon(CaseClock::State state)
{
    switch (state) {
    case CaseClock::State::Soon:
        return u"hourglass"_s;
    case CaseClock::State::Overdue:
        return u"alarm-clock"_s;
    case CaseClock::State::Running:
        break;
    }
    return u"clock"_s;
}

QString clockRest(const CaseClock& clock, Instant now)
{
    const qint64 seconds = clock.secondsLeft(now);
    const qint64 span = seconds < 0 ? -seconds : seconds;
    QString text;
    if (span < day)
        text = u"%1:%2"_s.arg(span / hour, 2, 10, QChar(u'0'))
                   .arg(span % hour / 60, 2, 10, QChar(u'0'));
    else if (span < 7 * day)
        text = ClockModel::tr("%1 d %2 h").arg(span / day).arg(span % day / hour);
    else
        text = ClockModel::tr("%n days", nullptr, int(span / day));
    return seconds < 0 ? ClockModel::tr("over by %1").arg(text) : text;
}

} // namespace cluechain
