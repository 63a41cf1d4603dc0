#include "widgets/pages/clocksheet.h"

#include "models/items/clockmodel.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/section.h"

#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString labelOf(ClockStep::Kind kind)
{
    switch (kind) {
    case ClockStep::Kind::Start:
        return ClockSheet::tr("Start");
    case ClockStep::Kind::Length:
        return ClockSheet::tr("Length");
    case ClockStep::Kind::Extension:
        return ClockSheet::tr("Extension");
    case ClockStep::Kind::Travel:
        return ClockSheet::tr("Travel");
    case ClockStep::Kind::Rolling:
        return ClockSheet::tr("Holidays");
    case ClockStep::Kind::Document:
        return ClockSheet::tr("Document");
    case ClockStep::Kind::Due:
        return ClockSheet::tr("Due");
    case ClockStep::Kind::Source:
        return ClockSheet::tr("Source");
    case ClockStep::Kind::Remark:
        break;
    }
    return ClockSheet::tr("Remark");
}

} // namespace

ClockSheet::ClockSheet(const CaseClock& clock, Instant now, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"clockSheet"_s);
    setAccessibleName(clock.name);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* section = new Section(clock.name);
    section->setRemark(clock.subject.isEmpty() ? clock.ruleId
                                               : u"%1 · %2"_s.arg(clock.subject, clock.ruleId));
    Definition left{.key = u"left"_s,
                    .label = tr("Left"),
                    .value = clockRest(clock, now),
                    .icon = clockIcon(clock.state)};
    if (const Tone tone = clockTone(clock.state); tone != Tone::Idle)
        left.tone = tone;
    QList<Definition> facts{left};
    for (const ClockStep& step : clock.result.steps)
        facts.append({.key = QString::number(facts.size()),
                      .label = labelOf(step.kind),
                      .value = step.text});
    if (!clock.onExpiry.isEmpty())
        facts.append({.key = u"expiry"_s, .label = tr("When it lapses"), .value = clock.onExpiry});
    auto* list = new DefinitionList;
    list->setDefinitions(facts);
    section->addContent(list);
    m_column->addWidget(section);
}

QSize ClockSheet::sizeHint() const
{
    const int width = tokens().size(Size::GatePopover);
    return {width, m_column->hasHeightForWidth() ? m_column->heightForWidth(width)
                                                 : m_column->sizeHint().height()};
}

} // namespace cluechain
