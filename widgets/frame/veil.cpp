#include "widgets/frame/veil.h"

#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Where the card begins: a ninth of the window below its upper edge, as a reader looks.
constexpr int topPart = 9;

class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens().color(Ink::BorderStrong));
        painter.setBrush(tokens().color(Ink::SurfaceRaised));
        const qreal radius = tokens().radius(Radius::Popover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
};

} // namespace

Veil::Veil(QWidget* window)
    : QWidget(window)
    , m_card(new Card(this))
{
    hide();
    window->installEventFilter(this);
    connect(&tokens(), &Tokens::changed, this, [this] {
        if (isVisible())
            fit();
    });
}

void Veil::open()
{
    if (!isVisible())
        m_focus = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    fit();
}

void Veil::closeVeil()
{
    if (isHidden())
        return;
    hide();
    if (m_focus)
        m_focus->setFocus(Qt::PopupFocusReason);
    emit closed();
}

int Veil::roomBelow() const
{
    return height() - 2 * (height() / topPart);
}

void Veil::fit()
{
    const Tokens& t = tokens();
    const int usual = t.text(u"size.palette"_s).toInt();
    const int wide = std::min(usual, width() - 2 * t.space(6));
    m_card->layout()->activate();
    const int tall = std::min(m_card->sizeHint().height(), roomBelow());
    m_card->setGeometry((width() - wide) / 2, height() / topPart, wide, tall);
}

bool Veil::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void Veil::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeVeil();
    else
        QWidget::keyPressEvent(event);
}

void Veil::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        closeVeil();
}

void Veil::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokens().named(u"surface.veil"_s, tokens().look()));
}

} // namespace cluechain
