#include "widgets/parts/pagetoolbar.h"

#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

PageToolBar::PageToolBar(QWidget* parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    const Tokens& t = tokens();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.space(4), 0, t.space(4), t.size(Size::Border));
    row->setSpacing(t.space(3));
    m_left->setSpacing(t.space(3));
    m_right->setSpacing(t.space(3));
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
}

void PageToolBar::addLeft(QWidget* widget)
{
    m_left->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageToolBar::addRight(QWidget* widget)
{
    m_right->addWidget(widget, 0, Qt::AlignVCenter);
}

QPushButton* PageToolBar::addButton(const QString& icon, const QString& text, bool primary)
{
    auto* button =
        new QPushButton(themeIcon(icon, primary ? Ink::TextOnAccent : Ink::TextSecondary), text);
    if (primary)
        button->setProperty("look", u"primary"_s);
    addRight(button);
    return button;
}

QSize PageToolBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), tokens().size(Size::Toolbar)};
}

void PageToolBar::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceStrip));
    painter.fillRect(0, height() - border, width(), border, tokens().color(Ink::BorderSubtle));
}

} // namespace cluechain
