#include "models/reports/maskedfigure.h"

namespace cluechain
{

namespace
{

void mask(FundsFigure& figure, const Masking& masking)
{
    for (TimeGap& gap : figure.series.gaps)
        gap.why = masking.text(gap.why);
}

void mask(OutcomeFigure&, const Masking&) {}

void mask(SuspectsFigure& figure, const Masking& masking)
{
    for (auto& suspect : figure.suspects)
        suspect.name = masking.text(suspect.name);
}

void mask(LinkedCasesFigure& figure, const Masking& masking)
{
    for (auto& lane : figure.lanes)
        lane.name = masking.text(lane.name);
    for (auto& shared : figure.shared)
        shared.value = masking.identifier(shared.kindKey, shared.value);
}

void mask(BarsFigure& figure, const Masking& masking)
{
    for (QString& series : figure.series)
        series = masking.text(series);
    for (auto& category : figure.categories)
        category.name = masking.text(category.name);
}

void mask(HeatFigure&, const Masking&) {}

void mask(LanesFigure& figure, const Masking& masking)
{
    for (auto& lane : figure.lanes) {
        lane.name = masking.text(lane.name);
        for (auto& event : lane.events) {
            event.label = masking.text(event.label);
            event.text = masking.text(event.text);
        }
        for (TimeGap& gap : lane.gaps)
            gap.why = masking.text(gap.why);
    }
}

} // namespace

AnyFigure masked(AnyFigure figure, const Masking& masking)
{
    if (masking.isOn())
        std::visit(
            [&](auto& f) {
                f.subject = masking.text(f.subject);
                mask(f, masking);
            },
            figure);
    return figure;
}

} // namespace cluechain
