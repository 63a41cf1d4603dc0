#include "models/reports/figuretable.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;
using report::Align;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

QString shownOf(qsizetype shown, qsizetype all)
{
    return Text::tr("%1 of %2").arg(shown).arg(all);
}

report::Table tableOf(const FundsFigure& figure, int atMost)
{
    report::Table table{.title = figure.subject,
                        .columns = {{Text::tr("Time"), Align::Left, 1, true},
                                    {Text::tr("In (yuan)"), Align::Right, 1, true},
                                    {Text::tr("Out (yuan)"), Align::Right, 1, true},
                                    {Text::tr("Balance (yuan)"), Align::Right, 1, true}}};
    const auto& points = figure.series.points;
    for (const MoneyPoint& point : points.first(std::min<qsizetype>(atMost, points.size())))
        table.rows.append(
            {.cells = {point.at.toDisplay(), point.in.isZero() ? QString() : point.in.toDisplay(),
                       point.out.isZero() ? QString() : point.out.toDisplay(),
                       point.balance ? point.balance->toDisplay() : u"—"_s}});
    table.note = shownOf(table.rows.size(), points.size());
    for (const TimeGap& gap : figure.series.gaps)
        table.note += u'\n' + Text::tr("No statement from %1 to %2: %3")
                                  .arg(gap.from.toDisplay(), gap.to.toDisplay(), gap.why);
    return table;
}

report::Table tableOf(const OutcomeFigure& figure, int)
{
    const OutcomeSums& sums = figure.sums;
    return {.title = figure.subject,
            .columns = {{Text::tr("State of the money")},
                        {Text::tr("Sum (yuan)"), Align::Right, 1, true}},
            .rows = {{.cells = {Text::tr("Loss"), sums.loss.toDisplay()}},
                     {.cells = {Text::tr("Stopped"), sums.stopped.toDisplay()}},
                     {.cells = {Text::tr("Frozen"), sums.frozen.toDisplay()}},
                     {.cells = {Text::tr("Returned"), sums.returned.toDisplay()}}}};
}

report::Table tableOf(const SuspectsFigure& figure, int atMost)
{
    report::Table table{.title = figure.subject,
                        .columns = {{Text::tr("Name")},
                                    {Text::tr("Role")},
                                    {Text::tr("State")},
                                    {Text::tr("Clock")},
                                    {Text::tr("Ends"), Align::Left, 1, true}}};
    for (const auto& suspect :
         figure.suspects.first(std::min<qsizetype>(atMost, figure.suspects.size())))
        table.rows.append(
            {.cells = {suspect.name, suspect.role, suspect.state, suspect.clock,
                       suspect.clockEnd ? suspect.clockEnd->toDisplay() : QString()}});
    table.note = shownOf(table.rows.size(), figure.suspects.size());
    return table;
}

report::Table tableOf(const LinkedCasesFigure& figure, int atMost)
{
    report::Table table{.title = figure.subject,
                        .columns = {{Text::tr("Kind")},
                                    {Text::tr("Identifier"), Align::Left, 2},
                                    {Text::tr("Case"), Align::Left, 2},
                                    {Text::tr("Time"), Align::Left, 1, true}}};
    qsizetype all = 0;
    for (const auto& shared : figure.shared) {
        for (const auto& occurrence : shared.occurrences) {
            ++all;
            if (table.rows.size() < atMost)
                table.rows.append(
                    {.cells = {shared.kind, shared.value, figure.lanes.value(occurrence.lane).name,
                               occurrence.at.toDisplay()}});
        }
    }
    table.note = shownOf(table.rows.size(), all);
    return table;
}

report::Table tableOf(const BarsFigure& figure, int atMost)
{
    const bool money = figure.unit == BarsFigure::Unit::Money;
    report::Table table{.title = figure.subject,
                        .columns = {{Text::tr("Category"), Align::Left, 2}},
                        .note = shownOf(std::min<qsizetype>(atMost, figure.categories.size()),
                                        figure.categories.size())};
    for (const QString& series : figure.series) {
        table.columns.append(
            {money ? Text::tr("%1 (yuan)").arg(series) : series, Align::Right, 1, true});
        if (money)
            table.columns.append({Text::tr("n", "how many"), Align::Right, 1, true});
    }
    for (const auto& category :
         figure.categories.first(std::min<qsizetype>(atMost, figure.categories.size()))) {
        QStringList cells{category.name};
        for (qsizetype i = 0; i < figure.series.size(); ++i) {
            const auto value = category.values.value(i);
            cells.append(money ? Money::fromFen(value.value).toDisplay()
                               : QString::number(value.value));
            if (money)
                cells.append(QString::number(value.n));
        }
        table.rows.append({.cells = cells});
    }
    return table;
}

report::Table tableOf(const HeatFigure& figure, int)
{
    report::Table table{.title = figure.subject, .columns = {{Text::tr("Hour")}}};
    for (int day = 0; day < 7; ++day)
        table.columns.append({dayOfWeek(day), Align::Right, 1, true});
    for (int hour = 0; hour < 24; ++hour) {
        QStringList cells{u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0'))};
        for (const auto& day : figure.days)
            cells.append(QString::number(day.at(size_t(hour)).count));
        table.rows.append({.cells = cells});
    }
    return table;
}

report::Table tableOf(const LanesFigure& figure, int atMost)
{
    report::Table table{.title = figure.subject,
                        .columns = {{Text::tr("Lane")},
                                    {Text::tr("Time"), Align::Left, 1, true},
                                    {Text::tr("Until"), Align::Left, 1, true},
                                    {Text::tr("What"), Align::Left, 2}}};
    qsizetype all = 0;
    for (const auto& lane : figure.lanes) {
        all += lane.events.size();
        for (const auto& event : lane.events) {
            if (table.rows.size() >= atMost)
                break;
            table.rows.append({.cells = {lane.name, event.at.toDisplay(),
                                         event.until ? event.until->toDisplay() : QString(),
                                         event.text.isEmpty() ? event.label : event.text}});
        }
    }
    table.note = shownOf(table.rows.size(), all);
    for (const auto& lane : figure.lanes)
        for (const TimeGap& gap : lane.gaps)
            table.note +=
                u'\n' + Text::tr("%1: no record from %2 to %3: %4")
                            .arg(lane.name, gap.from.toDisplay(), gap.to.toDisplay(), gap.why);
    return table;
}

} // namespace

report::Table tableOf(const AnyFigure& figure, int atMost)
{
    return std::visit([atMost](const auto& f) { return tableOf(f, atMost); }, figure);
}

} // namespace cluechain
