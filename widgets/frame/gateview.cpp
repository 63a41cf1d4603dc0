#include "widgets/frame/gateview.h"

#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QLabel* picture(const QString& name, Tone tone)
{
    auto* label = new QLabel;
    const auto draw = [label, name, tone] {
        const int side = tokens().icon(IconSize::Normal);
        label->setPixmap(
            themeIcon(name, tone).pixmap(QSize(side, side), label->devicePixelRatio()));
    };
    draw();
    QObject::connect(&tokens(), &Tokens::changed, label, draw);
    return label;
}

QPushButton* linkButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("look", u"link"_s);
    return button;
}

} // namespace

GateView::GateView(const Gate& gate, QWidget* parent)
    : QWidget(parent)
    , m_gate(gate)
    , m_column(new QVBoxLayout(this))
    , m_head(new QWidget)
    , m_foot(new QWidget)
{
    const Tokens& t = tokens();
    setAccessibleName(gate.title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(t.space(5), t.space(4), t.space(5), t.space(4));
    head->setSpacing(t.space(3));
    head->addWidget(picture(t.toneIcon(gate.tone), gate.tone));
    auto* title = new Label(gate.title, TextStyle::Strong);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(new Label(gate.note, TextStyle::Caption, Ink::TextMuted));
    m_column->addWidget(m_head);
    m_column->addSpacing(t.space(2));

    addGroup(tr("Required by law, cannot be passed over"), gate.hard, Tone::Blocked);
    addGroup(tr("Advised, may be passed over with a reason"), gate.advice, Tone::Soon);
    addGroup(tr("In place"), gate.met, Tone::Done);
    m_column->addSpacing(t.space(3));
    m_column->addWidget(m_foot);
    buildFoot();
}

QSize GateView::sizeHint() const
{
    const int width = tokens().size(Size::GatePopover);
    return {width, m_column->heightForWidth(width)};
}

void GateView::addGroup(const QString& title, const QList<GateFact>& lines, Tone tone)
{
    if (lines.isEmpty())
        return;
    const Tokens& t = tokens();
    auto* heading = new Label(title, TextStyle::Caption, Ink::TextSecondary);
    heading->setContentsMargins(t.space(5), t.space(3), t.space(5), t.space(1));
    m_column->addWidget(heading);
    for (const GateFact& line : lines) {
        auto* widget = new QWidget;
        widget->setAccessibleName(u"%1 %2"_s.arg(line.text, line.source));
        auto* row = new QHBoxLayout(widget);
        row->setContentsMargins(t.space(5), t.space(1), t.space(5), t.space(1));
        row->setSpacing(t.space(3));
        const Tone shown = line.tone.value_or(tone);
        row->addWidget(picture(t.toneIcon(shown), shown));
        auto* text = new Label(line.text);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        row->addWidget(new Label(line.source, TextStyle::Caption, Ink::TextMuted));
        if (!line.linkText.isEmpty()) {
            QPushButton* link = linkButton(line.linkText);
            link->setObjectName(line.linkId);
            connect(link, &QPushButton::clicked, this,
                    [this, id = line.linkId] { emit linkActivated(id); });
            row->addWidget(link);
        }
        widget->setMinimumHeight(t.size(Size::RowNormal));
        m_column->addWidget(widget);
    }
}

void GateView::buildFoot()
{
    const Tokens& t = tokens();
    auto* column = new QVBoxLayout(m_foot);
    column->setContentsMargins(t.space(5), t.space(3), t.space(5), t.space(3));
    column->setSpacing(t.space(3));
    if (!m_gate.refusal.isEmpty()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(t.space(3));
        row->addWidget(picture(u"octagon-alert"_s, Tone::Overdue));
        auto* refusal = new Label(m_gate.refusal);
        refusal->setObjectName(u"refusal"_s);
        refusal->setInk(Tone::Overdue);
        refusal->setWordWrap(true);
        row->addWidget(refusal, 1);
        column->addLayout(row);
    }
    if (!m_gate.advice.isEmpty() && m_gate.hard.isEmpty() && !m_gate.enterText.isEmpty()) {
        m_reasonRow = new QWidget;
        auto* row = new QVBoxLayout(m_reasonRow);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(t.space(2));
        row->addWidget(new Label(tr("Reason for passing over the advice, written to the record"),
                                 TextStyle::Caption, Ink::TextSecondary));
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"gateReason"_s);
        m_reason->setAccessibleName(
            tr("Reason for passing over the advice, written to the record"));
        row->addWidget(m_reason);
        column->addWidget(m_reasonRow);
        connect(m_reason, &QLineEdit::returnPressed, this, &GateView::tryToEnter);
        connect(m_reason, &QLineEdit::textChanged, this,
                [this](const QString& text) { m_enter->setEnabled(!text.trimmed().isEmpty()); });
    }

    auto* row = new QHBoxLayout;
    row->setSpacing(t.space(3));
    if (!m_gate.enterText.isEmpty()) {
        m_enter = new QPushButton(m_gate.enterText);
        m_enter->setObjectName(u"gateEnter"_s);
        m_enter->setEnabled(m_gate.hard.isEmpty() && !m_reason);
        if (m_gate.hard.isEmpty())
            m_enter->setProperty("look", u"primary"_s);
        connect(m_enter, &QPushButton::clicked, this, &GateView::tryToEnter);
        row->addWidget(m_enter);
        if (!m_gate.hard.isEmpty())
            row->addWidget(new Label(tr("Required and missing: %1").arg(m_gate.hard.size()),
                                     TextStyle::Caption, Ink::TextMuted));
    }
    row->addStretch();
    if (!m_gate.ways.isEmpty()) {
        QStringList words;
        for (const Gate::Way& way : std::as_const(m_gate.ways))
            words.append(way.text);
        QPushButton* ways = linkButton(words.join(tr(", ")) + u" ›"_s);
        ways->setObjectName(u"gateWays"_s);
        auto* menu = new QMenu(ways);
        for (const Gate::Way& way : std::as_const(m_gate.ways)) {
            QAction* action = menu->addAction(way.text);
            action->setObjectName(way.id);
            connect(action, &QAction::triggered, this, [this, id = way.id] { emit wayWanted(id); });
        }
        connect(ways, &QPushButton::clicked, this,
                [ways, menu] { menu->popup(ways->mapToGlobal(QPoint(0, ways->height()))); });
        row->addWidget(ways);
    }
    column->addLayout(row);
    m_foot->setVisible(m_enter || !m_gate.ways.isEmpty() || !m_gate.refusal.isEmpty());
}

void GateView::tryToEnter()
{
    if (!m_gate.hard.isEmpty())
        return;
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    if (m_reason && reason.isEmpty())
        return;
    emit enterWanted(reason);
}

void GateView::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    const QColor line = tokens().color(Ink::BorderSubtle);
    painter.fillRect(0, m_head->geometry().bottom(), width(), border, line);
    if (m_foot->isVisible())
        painter.fillRect(0, m_foot->geometry().top(), width(), border, line);
}

} // namespace cluechain
