#include "widgets/parts/popover.h"

#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cluechain
{

Popover::Popover(QWidget* owner)
    : QFrame(owner->window())
    , m_owner(owner)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    auto* column = new QVBoxLayout(this);
    const int shadow = tokens().size(Size::Shadow);
    column->setContentsMargins(shadow, shadow, shadow, shadow);
    hide();
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&tokens(), &Tokens::changed, this, [this] {
        if (isVisible())
            fit();
    });
}

void Popover::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    layout()->addWidget(content);
    setAccessibleName(content->accessibleName().isEmpty() ? m_owner->accessibleName()
                                                          : content->accessibleName());
}

void Popover::openAt(const QRect& anchor, Focus focus)
{
    m_anchor = anchor;
    if (parentWidget() != m_owner->window())
        setParent(m_owner->window());
    fit();
    raise();
    show();
    fit();
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    if (focus == Focus::Take)
        setFocus(Qt::PopupFocusReason);
}

void Popover::fit()
{
    QWidget* window = parentWidget();
    const int shadow = tokens().size(Size::Shadow);
    layout()->activate();
    QSize size = layout()->hasHeightForWidth()
                     ? QSize(layout()->sizeHint().width(),
                             layout()->heightForWidth(layout()->sizeHint().width()))
                     : layout()->sizeHint();
    size = size.boundedTo(window->size());
    const QPoint corner = m_owner->mapTo(window, m_anchor.bottomLeft());
    QRect place(corner + QPoint(-shadow, tokens().space(2) - shadow), size);
    if (place.right() > window->width())
        place.moveRight(window->width() - 1);
    if (place.bottom() > window->height())
        place.moveBottom(window->height() - 1);
    place.moveTopLeft({std::max(place.left(), 0), std::max(place.top(), 0)});
    setGeometry(place);
}

void Popover::closePopover()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus)
        m_owner->setFocus(Qt::PopupFocusReason);
    emit closed();
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget != this && !isAncestorOf(widget) && widget != m_owner &&
            widget->window() == window())
            closePopover();
    } else if ((event->type() == QEvent::Resize || event->type() == QEvent::Close) &&
               watched == parentWidget()) {
        closePopover();
    }
    return QFrame::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closePopover();
    else
        QFrame::keyPressEvent(event);
}

void Popover::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    emit hovered(true);
}

void Popover::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    emit hovered(false);
}

void Popover::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const int shadow = t.size(Size::Shadow);
    const qreal radius = t.radius(Radius::Popover);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor dark = t.color(Ink::TextPrimary, Look::Light);
    dark.setAlphaF(0.022F);
    painter.setBrush(dark);
    const QRectF box = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    for (int spread = 1; spread < shadow; ++spread)
        painter.drawRoundedRect(box.adjusted(-spread, -spread + spread / 2.0, spread, spread),
                                radius + spread, radius + spread);
    painter.setPen(t.color(Ink::BorderStrong));
    painter.setBrush(t.color(Ink::SurfaceRaised));
    painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    if (showsFocus(this))
        paintFocusRing(painter, box, radius);
}

} // namespace cluechain
