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
    Money in;
    Money out;
    std::optional<Money> balance;
    for (const MoneyPoint& point : points) {
        in += point.in;
        out += point.out;
        if (point.balance)
            balance = point.balance;
    }
    QString text = Text::tr("%1, %2 to %3: %n movement(s), in %4 yuan, out %5 yuan", nullptr,
                            int(points.size()))
                       .arg(figure.subject, points.first().at.toDisplay(),
                            points.last().at.toDisplay(), in.toDisplay(), out.toDisplay());
    if (balance)
        text += Text::tr(", last balance %1 yuan").arg(balance->toDisplay());
    if (!figure.series.gaps.isEmpty())
        text +=
            Text::tr(", %n stretch(es) without statement", nullptr, int(figure.series.gaps.size()));
    text = Text::tr("%1.", "end of a sentence").arg(text);
    if (figure.focus) {
        const auto shown = std::count_if(points.cbegin(), points.cend(), [&](const MoneyPoint& p) {
            return p.at >= figure.focus->from && p.at <= figure.focus->to;
        });
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

} // namespace

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
            return std::clamp(0.12 + 0.065 * double(f.lanes.size()), 0.25, 0.9);
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
    };
    return std::visit(Visitor{}, figure);
}

QString summary(const AnyFigure& figure)
{
    return std::visit([](const auto& f) { return summaryOf(f); }, figure);
}

} // namespace cluechain
