#include "widgets/parts/splitter.h"

#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace cluechain
{

namespace
{

class Handle : public QSplitterHandle
{
public:
    Handle(Qt::Orientation orientation, QSplitter* splitter)
        : QSplitterHandle(orientation, splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        name();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isUpright = orientation() == Qt::Horizontal; // its panes are side by side
        const int step = tokens().size(Size::RowNormal);
        if (event->key() == (isUpright ? Qt::Key_Left : Qt::Key_Up))
            moveSplitter((isUpright ? x() : y()) - step);
        else if (event->key() == (isUpright ? Qt::Key_Right : Qt::Key_Down))
            moveSplitter((isUpright ? x() : y()) + step);
        else
            QSplitterHandle::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent* event) override
    {
        QSplitterHandle::paintEvent(event);
        if (showsFocus(this)) {
            QPainter painter(this);
            paintFocusRing(painter, rect(), 0);
        }
    }

    void changeEvent(QEvent* event) override
    {
        QSplitterHandle::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            name();
    }

private:
    void name()
    {
        setAccessibleName(orientation() == Qt::Horizontal
                              ? Splitter::tr("Border of the panes: left and right move it")
                              : Splitter::tr("Border of the panes: up and down move it"));
    }
};

} // namespace

QSplitterHandle* Splitter::createHandle()
{
    return new Handle(orientation(), this);
}

} // namespace cluechain
