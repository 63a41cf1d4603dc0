#include "widgets/pages/clocksheet.h"

#include "models/items/clockmodel.h"
#include "widgets/parts/label.h"

#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

ClockSheet::ClockSheet(const CaseClock& clock, Instant now, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const Tokens& t = tokens();
    setObjectName(u"clockSheet"_s);
    setAccessibleName(clock.name);
    m_column->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    m_column->setSpacing(t.space(3));
    const auto add = [this](const QString& text, TextStyle style, Ink ink) {
        auto* label = new Label(text, style, ink);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_column->addWidget(label);
        return label;
    };
    add(clock.subject.isEmpty() ? clock.name : u"%1 · %2"_s.arg(clock.name, clock.subject),
        TextStyle::Strong, Ink::TextPrimary);
    Label* left = add(clockRest(clock, now), TextStyle::Body, Ink::TextPrimary);
    if (const Tone tone = clockTone(clock.state); tone != Tone::Idle)
        left->setInk(tone);
    for (const ClockStep& step : clock.result.steps)
        add(step.text, TextStyle::Body,
            step.kind == ClockStep::Kind::Source ? Ink::TextSecondary : Ink::TextPrimary);
    if (!clock.onExpiry.isEmpty())
        add(tr("When it lapses: %1").arg(clock.onExpiry), TextStyle::Body, Ink::TextPrimary);
}

QSize ClockSheet::sizeHint() const
{
    const int width = tokens().size(Size::GatePopover);
    return {width, m_column->heightForWidth(width)};
}

} // namespace cluechain
