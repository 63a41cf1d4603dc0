#include "widgets/parts/scrollpane.h"

#include "widgets/parts/accessiblerole.h"
#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cluechain
{

ScrollPane::ScrollPane(const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleRole(*this, QAccessible::Pane); // before anything asks for it
    setAccessibleName(name);
    const int ring = tokens().size(Size::FocusRing);
    setViewportMargins(ring, 0, ring, 0);
}

void ScrollPane::setParts(const QList<QWidget*>& parts)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : parts)
        column->addWidget(part);
    column->addStretch();
    setWidget(content);
}

ScrollPane* ScrollPane::beside(const QString& name, const QList<QWidget*>& parts)
{
    auto* pane = new ScrollPane(name);
    pane->setParts(parts);
    pane->setMinimumWidth(tokens().size(Size::InspectorMin));
    pane->setMaximumWidth(tokens().size(Size::InspectorMax));
    return pane;
}

bool ScrollPane::event(QEvent* event)
{
    const bool isDone = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && showsFocus(this)) {
        QPainter painter(this);
        paintFocusRing(painter, rect(), 0);
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return isDone;
}

} // namespace cluechain
