#include "widgets/parts/partsbar.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace cluechain
{

PartsBar::PartsBar(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void PartsBar::activatePart(int part)
{
    m_current = part;
    update();
    openPart(part);
}

bool PartsBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int part = partAt(help->pos());
        if (part >= 0)
            QToolTip::showText(help->globalPos(), partName(part), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PartsBar::mouseReleaseEvent(QMouseEvent* event)
{
    const int part = partAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && part >= 0)
        activatePart(part);
}

void PartsBar::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && partCount() > 0) {
        m_current = std::clamp(m_current + step, 0, partCount() - 1);
        window()->setAttribute(Qt::WA_KeyboardFocusChange);
        announce(this, m_current);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                event->key() == Qt::Key_Space) &&
               m_current >= 0) {
        activatePart(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace cluechain
