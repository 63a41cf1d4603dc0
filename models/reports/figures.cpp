#include "models/reports/figures.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString summaryOf(const FundsFigure& figure)
{
    const auto& points = figure.series.points;
    if (points.isEmpty())
        return Text::tr("%1: no movement of money is known.").arg(figure.subject);
    const auto index = indexOf(figure);
    const Money in = index->in(0, index->size());
    const Money out = index->out(0, index->size());
    const qsizetype last = index->lastBalance(index->size());
    QString text = Text::tr("%1, %2 to %3: %n movement(s), in %4 yuan, out %5 yuan", nullptr,
                            int(points.size()))
                       .arg(figure.subject, points.first().at.toDisplay(),
                            points.last().at.toDisplay(), in.toDisplay(), out.toDisplay());
    if (last >= 0)
        text += Text::tr(", last balance %1 yuan").arg(points[last].balance->toDisplay());
    if (!figure.series.gaps.isEmpty())
        text +=
            Text::tr(", %n stretch(es) without statement", nullptr, int(figure.series.gaps.size()));
    text = Text::tr("%1.", "end of a sentence").arg(text);
    if (figure.focus) {
        const auto after =
            Instant::fromMicroseconds(figure.focus->to.microseconds() + 1); // both ends within
        const qsizetype shown = index->firstFrom(after) - index->firstFrom(figure.focus->from);
        text += u' ' + Text::tr("Drawn from %1 to %2: %3 of %4 movements.")
                           .arg(figure.focus->from.toDisplay(), figure.focus->to.toDisplay())
                           .arg(shown)
                           .arg(points.size());
    }
    return text;
}

QString summaryOf(const OutcomeFigure& figure)
{
    const OutcomeSums& sums = figure.sums;
    return Text::tr("%1: loss %2 yuan in %n payment(s); stopped %3, frozen %4, returned %5 yuan.",
                    nullptr, figure.payments)
        .arg(figure.subject, sums.loss.toDisplay(), sums.stopped.toDisplay(),
             sums.frozen.toDisplay(), sums.returned.toDisplay());
}

QString summaryOf(const SuspectsFigure& figure)
{
    if (figure.suspects.isEmpty())
        return Text::tr("%1: no suspect is recorded.").arg(figure.subject);
    QMap<QString, int> byState;
    std::optional<SuspectsFigure::Suspect> next;
    for (const auto& suspect : figure.suspects) {
        ++byState[suspect.state];
        if (suspect.clockEnd && (!next || *suspect.clockEnd < *next->clockEnd))
            next = suspect;
    }
    QStringList parts;
    for (auto it = byState.cbegin(); it != byState.cend(); ++it)
        parts.append(
            Text::tr("%1 %2", "state of persons and how many").arg(it.key()).arg(it.value()));
    QString text = Text::tr("%1: %n suspect(s): %2", nullptr, int(figure.suspects.size()))
                       .arg(figure.subject, parts.join(Text::tr(", ", "between parts of a list")));
    if (next)
        text += Text::tr("; the nearest clock is %1 of %2, ending %3")
                    .arg(next->clock, next->name, next->clockEnd->toDisplay());
    return Text::tr("%1.", "end of a sentence").arg(text);
}

QString summaryOf(const LinkedCasesFigure& figure)
{
    if (figure.shared.isEmpty())
        return Text::tr("%1: no other case shares an identifier.").arg(figure.subject);
    QStringList parts;
    constexpr qsizetype most = 5;
    for (const auto& shared : figure.shared.first(std::min(most, figure.shared.size()))) {
        QSet<int> lanes;
        for (const auto& occurrence : shared.occurrences)
            lanes.insert(occurrence.lane);
        parts.append(Text::tr("%1 %2 in %n case(s)", nullptr, int(lanes.size()))
                         .arg(shared.kind, shared.value));
    }
    if (figure.shared.size() > most)
        parts.append(Text::tr("%n more", nullptr, int(figure.shared.size() - most)));
    // The first lane is the case itself.
    return Text::tr("%1: %n linked case(s): %2.", nullptr,
                    std::max(0, int(figure.lanes.size()) - 1))
        .arg(figure.subject, parts.join(Text::tr(", ", "between parts of a list")));
}

QString summaryOf(const BarsFigure& figure)
{
    if (isEmpty(figure))
        return Text::tr("%1: nothing is counted.").arg(figure.subject);
    QStringList parts;
    for (qsizetype i = 0; i < figure.series.size(); ++i) {
        qint64 sum = 0;
        for (const auto& category : figure.categories)
            sum += category.values.value(i).value;
        parts.append(Text::tr("%1 %2", "name of a series and its sum")
                         .arg(figure.series[i], valueText(sum, figure.unit)));
    }
    return Text::tr("%1, %2 to %3: %4.", "subject, first and last category, sums")
        .arg(figure.subject, figure.categories.first().name, figure.categories.last().name,
             parts.join(Text::tr(", ", "between parts of a list")));
}

QString summaryOf(const HeatFigure& figure)
{
    if (isEmpty(figure))
        return Text::tr("%1: nothing happened that is known.").arg(figure.subject);
    int bestDay = 0;
    int bestHour = 0;
    const auto count = [&](int day, int hour) {
        return figure.days.at(size_t(day)).at(size_t(hour)).count;
    };
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour)
            if (count(day, hour) > count(bestDay, bestHour)) {
                bestDay = day;
                bestHour = hour;
            }
    return Text::tr("%1: %n time(s) by day and hour, most on %2: %3.", nullptr, int(figure.total()))
        .arg(figure.subject, hourOfWeek(bestDay, bestHour))
        .arg(count(bestDay, bestHour));
}

QString summaryOf(const LanesFigure& figure)
{
    QStringList parts;
    std::optional<Instant> first;
    std::optional<Instant> last;
    qsizetype gaps = 0;
    for (const auto& lane : figure.lanes) {
        gaps += lane.gaps.size();
        if (lane.events.isEmpty())
            continue;
        parts.append(Text::tr("%1 %2", "name of a lane and how many events")
                         .arg(lane.name)
                         .arg(lane.events.size()));
        first = std::min(first.value_or(lane.events.first().at), lane.events.first().at);
        last = std::max(last.value_or(lane.events.last().at), lane.events.last().at);
    }
    if (!first)
        return Text::tr("%1: nothing happened that is known.").arg(figure.subject);
    QString text = Text::tr("%1, %2 to %3: %4", "subject, first and last time, lanes")
                       .arg(figure.subject, first->toDisplay(), last->toDisplay(),
                            parts.join(Text::tr(", ", "between parts of a list")));
    if (gaps > 0)
        text += Text::tr(", %n stretch(es) without record", nullptr, int(gaps));
    return Text::tr("%1.", "end of a sentence").arg(text);
}

} // namespace

std::shared_ptr<const MoneyIndex> indexOf(const FundsFigure& figure)
{
    return figure.index ? figure.index : std::make_shared<const MoneyIndex>(figure.series);
}

BarsFigure withFewSeries(const BarsFigure& figure)
{
    constexpr qsizetype most = 8;
    if (figure.series.size() <= most)
        return figure;
    BarsFigure few = figure;
    few.series = figure.series.first(most);
    few.series.append(Text::tr("Other", "the series that have no colour of their own"));
    for (auto& category : few.categories) {
        BarsFigure::Value rest;
        for (const auto& value : category.values.mid(most)) {
            rest.value += value.value;
            rest.n += value.n;
            rest.ids += value.ids;
        }
        category.values.resize(most);
        category.values.append(rest);
    }
    return few;
}

QString valueText(qint64 value, BarsFigure::Unit unit)
{
    return unit == BarsFigure::Unit::Money
               ? Text::tr("%1 yuan").arg(Money::fromFen(value).toDisplay())
               : QString::number(value);
}

void HeatFigure::add(Instant at, qint64 id)
{
    Cell& cell = days.at(size_t(at.chinaDate().dayOfWeek() - 1)).at(size_t(at.chinaTime().hour()));
    ++cell.count;
    cell.ids.append(id);
}

int HeatFigure::most() const
{
    int most = 0;
    for (const Day& day : days)
        for (const Cell& cell : day)
            most = std::max(most, cell.count);
    return most;
}

qint64 HeatFigure::total() const
{
    qint64 total = 0;
    for (const Day& day : days)
        for (const Cell& cell : day)
            total += cell.count;
    return total;
}

QString dayOfWeek(int day)
{
    switch (day) {
    case 0:
        return Text::tr("Mon");
    case 1:
        return Text::tr("Tue");
    case 2:
        return Text::tr("Wed");
    case 3:
        return Text::tr("Thu");
    case 4:
        return Text::tr("Fri");
    case 5:
        return Text::tr("Sat");
    default:
        return Text::tr("Sun");
    }
}

QString hourOfWeek(int day, int hour)
{
    return Text::tr("%1 %2:00–%3:00", "day of the week and hour")
        .arg(dayOfWeek(day))
        .arg(hour, 2, 10, QLatin1Char('0'))
        .arg(hour + 1, 2, 10, QLatin1Char('0'));
}

double naturalAspect(const AnyFigure& figure)
{
    struct Visitor {
        double operator()(const FundsFigure&) const { return 0.36; }
        double operator()(const OutcomeFigure&) const { return 0.26; }
        double operator()(const SuspectsFigure& f) const
        {
            // One card is about a twelfth of the width high; lanes stand upright.
            QMap<QString, int> inRole;
            int most = 1;
            for (const auto& suspect : f.suspects)
                most = std::max(most, ++inRole[suspect.role]);
            return std::clamp(0.075 + 0.083 * most, 0.16, 0.5);
        }
        double operator()(const LinkedCasesFigure& f) const
        {
            // Every identifier has its name at the right.
            return std::clamp(
                0.12 + std::max(0.065 * double(f.lanes.size()), 0.019 * double(f.shared.size())),
                0.25, 0.9);
        }
        double operator()(const BarsFigure& f) const
        {
            return f.layout == BarsFigure::Layout::Rows
                       ? std::clamp(0.08 + 0.042 * double(f.categories.size()), 0.16, 0.9)
                       : 0.4;
        }
        double operator()(const HeatFigure&) const { return 0.36; }
        double operator()(const LanesFigure& f) const
        {
            return std::clamp(0.08 + 0.045 * double(f.lanes.size()), 0.16, 0.9);
        }
    };
    return std::visit(Visitor{}, figure);
}

bool isEmpty(const AnyFigure& figure)
{
    struct Visitor {
        bool operator()(const FundsFigure& f) const { return f.series.points.isEmpty(); }
        bool operator()(const OutcomeFigure& f) const
        {
            return f.sums.loss.isZero() && f.sums.stopped.isZero() && f.sums.frozen.isZero() &&
                   f.sums.returned.isZero();
        }
        bool operator()(const SuspectsFigure& f) const { return f.suspects.isEmpty(); }
        bool operator()(const LinkedCasesFigure& f) const { return f.shared.isEmpty(); }
        bool operator()(const BarsFigure& f) const { return f.categories.isEmpty(); }
        bool operator()(const HeatFigure& f) const { return f.total() == 0; }
        bool operator()(const LanesFigure& f) const
        {
            return std::all_of(f.lanes.cbegin(), f.lanes.cend(),
                               [](const auto& lane) { return lane.events.isEmpty(); });
        }
    };
    return std::visit(Visitor{}, figure);
}

QString summary(const AnyFigure& figure)
{
    return std::visit([](const auto& f) { return summaryOf(f); }, figure);
}

QString subjectOf(const AnyFigure& figure)
{
    return std::visit([](const auto& f) { return f.subject; }, figure);
}

} // namespace cluechain
