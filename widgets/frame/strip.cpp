#include "widgets/frame/strip.h"

#include "widgets/parts/label.h"
#include "widgets/parts/searchfield.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostClocks = 3;

} // namespace

Strip::Strip(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label({}, TextStyle::Title))
    , m_number(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_tagRow(new QHBoxLayout)
    , m_clockRow(new QHBoxLayout)
    , m_searchRow(new QHBoxLayout)
    , m_buttonRow(new QHBoxLayout)
{
    const Tokens& t = tokens();
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QHBoxLayout* row : {m_tagRow, m_clockRow, m_searchRow, m_buttonRow})
        row->setSpacing(t.space(3));
    m_buttonRow->setSpacing(t.space(2));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.space(4), 0, t.space(4), t.size(Size::Border));
    row->setSpacing(t.space(4));
    row->addWidget(m_title);
    row->addWidget(m_number);
    row->addLayout(m_tagRow);
    row->addStretch(1);
    row->addLayout(m_clockRow);
    row->addLayout(m_searchRow);
    row->addLayout(m_buttonRow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, [this] {
        updateGeometry();
        fit();
    });
}

void Strip::setTitle(const QString& title, const QString& number)
{
    m_title->setText(title);
    m_number->setText(number);
    setAccessibleName(title);
    fit();
}

void Strip::setTags(const QList<TagLook>& tags)
{
    qDeleteAll(m_tags);
    m_tags.clear();
    for (const TagLook& look : tags) {
        m_tags.append(new Tag(look));
        m_tagRow->addWidget(m_tags.last(), 0, Qt::AlignVCenter);
    }
    fit();
}

void Strip::setClocks(QList<ClockFace> clocks)
{
    std::stable_sort(clocks.begin(), clocks.end(),
                     [](const ClockFace& a, const ClockFace& b) { return a.due < b.due; });
    clocks = clocks.first(std::min(clocks.size(), mostClocks));
    qDeleteAll(m_clocks);
    m_clocks.clear();
    for (const ClockFace& face : std::as_const(clocks)) {
        auto* chip = new ClockChip(face);
        m_clocks.append(chip);
        m_clockRow->addWidget(chip, 0, Qt::AlignVCenter);
        connect(chip, &QAbstractButton::clicked, this,
                [this, id = face.id] { emit clockActivated(id); });
    }
    fit();
}

void Strip::addButton(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    const auto dress = [this, button, action] {
        button->setToolButtonStyle(action->isChecked() ? Qt::ToolButtonTextBesideIcon
                                                       : Qt::ToolButtonIconOnly);
        fit();
    };
    connect(action, &QAction::toggled, button, dress);
    connect(action, &QAction::changed, button,
            [button, action] { button->setAccessibleName(action->text()); });
    button->setIconSize({tokens().icon(IconSize::Normal), tokens().icon(IconSize::Normal)});
    button->setAccessibleName(action->text());
    m_buttonRow->addWidget(button);
    dress();
}

QWidget* Strip::button(const QAction* action) const
{
    for (QToolButton* button : findChildren<QToolButton*>())
        if (button->defaultAction() == action)
            return button;
    return nullptr;
}

SearchField* Strip::searchField()
{
    if (!m_search) {
        m_search = new SearchField;
        m_search->setFixedWidth(tokens().size(Size::SearchField));
        m_searchRow->addWidget(m_search);
        fit();
    }
    return m_search;
}

QSize Strip::sizeHint() const
{
    return {QWidget::sizeHint().width(), tokens().size(Size::Strip)};
}

QSize Strip::minimumSizeHint() const
{
    return {0, tokens().size(Size::Strip)};
}

int Strip::wanted()
{
    for (QLayout* row : {static_cast<QLayout*>(m_tagRow), static_cast<QLayout*>(m_clockRow),
                         static_cast<QLayout*>(m_searchRow), layout()})
        row->invalidate(); // a layout inside another keeps what it measured
    return layout()->sizeHint().width();
}

void Strip::fit()
{
    QList<QWidget*> optional; // the least important first
    for (qsizetype i = m_tags.size() - 1; i > 0; --i)
        optional.append(m_tags.at(i));
    for (qsizetype i = m_clocks.size() - 1; i > 0; --i)
        optional.append(m_clocks.at(i));
    for (QWidget* widget : std::as_const(optional))
        widget->show();
    for (QWidget* widget : std::as_const(optional)) {
        if (wanted() <= width())
            break;
        widget->hide();
    }
    // What was given up for something that then went itself may come back.
    for (qsizetype i = optional.size() - 1; i >= 0; --i) {
        if (!optional.at(i)->isHidden())
            continue;
        optional.at(i)->show();
        if (wanted() > width())
            optional.at(i)->hide();
    }
    m_number->setVisible(!m_number->text().isEmpty());
    m_fitted = wanted();
}

/// A clock that says more than before asks for more.
bool Strip::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && wanted() != m_fitted)
        fit();
    return isHandled;
}

void Strip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Strip::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceStrip));
    painter.fillRect(0, height() - border, width(), border, tokens().color(Ink::BorderNormal));
}

} // namespace cluechain
