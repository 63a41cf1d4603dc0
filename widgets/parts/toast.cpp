#include "widgets/parts/toast.h"

#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

Toast* Toast::show(QWidget* window, const QString& text, std::function<void()> undo)
{
    window = window->window();
    delete window->findChild<Toast*>({}, Qt::FindDirectChildrenOnly);
    return new Toast(window, text, std::move(undo));
}

Toast::Toast(QWidget* window, const QString& text, std::function<void()> undo)
    : QFrame(window)
    , m_text(new Label(text, TextStyle::Body, Ink::TextOnTooltip))
    , m_undo(new QPushButton(themeIcon(u"undo-2"_s, Ink::TextLink), tr("Undo")))
{
    const Tokens& t = tokens();
    setAutoFillBackground(true);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, t.color(Ink::SurfaceTooltip));
    setPalette(palette);
    setAccessibleName(text);

    m_undo->setObjectName(u"undo"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(t.space(4), t.space(3), t.space(3), t.space(3));
    row->setSpacing(t.space(5));
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_undo->setVisible(bool(undo)); // only now: without a parent it would be a window

    connect(m_undo, &QPushButton::clicked, this, [this, undo = std::move(undo)] {
        deleteLater();
        undo();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_undo->hasFocus())
            m_timer.start();
        else
            deleteLater();
    });
    m_timer.start(t.motion(Motion::Toast));
    window->installEventFilter(this);
    QFrame::show();
    raise();
    place();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    adjustSize();
    const Tokens& t = tokens();
    move(parentWidget()->width() - width() - t.space(5),
         parentWidget()->height() - height() - t.size(Size::StatusBar) - t.space(4));
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    m_timer.start(tokens().motion(Motion::Toast));
}

} // namespace cluechain
