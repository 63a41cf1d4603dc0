#include "widgets/frame/tabstrip.h"

#include "widgets/parts/tabbar.h"
#include "widgets/theme/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace cluechain
{

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new TabBar)
    , m_buttons(new QHBoxLayout)
{
    const Tokens& t = tokens();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.space(3), 0, t.space(4), t.size(Size::Border));
    row->setSpacing(t.space(3));
    row->addWidget(m_tabs, 1, Qt::AlignBottom);
    m_buttons->setSpacing(t.space(3));
    row->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);

    const auto step = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            if (const int count = m_tabs->count(); count > 0)
                m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
        });
    };
    step(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    step(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), -1);
}

void TabStrip::addButton(QAction* action)
{
    auto* button = new QPushButton;
    button->setProperty("small", true);
    button->setObjectName(action->objectName());
    const auto follow = [button, action] {
        button->setIcon(action->icon());
        button->setText(action->text().remove(u'…'));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    follow(); // once it has its place: shown before, it would be a window of its own
}

QSize TabStrip::sizeHint() const
{
    return {QWidget::sizeHint().width(), tokens().size(Size::Tabs)};
}

QSize TabStrip::minimumSizeHint() const
{
    return {0, tokens().size(Size::Tabs)};
}

void TabStrip::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceStrip));
    painter.fillRect(0, height() - border, width(), border, tokens().color(Ink::BorderNormal));
}

} // namespace cluechain
