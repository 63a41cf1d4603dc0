#include "widgets/frame/chainbar.h"

#include "widgets/parts/popover.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>
#include <QToolTip>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int linksOfTheChain = 7;

} // namespace

ChainBar::ChainBar(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Chain of the case"));
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);

    m_hover.setSingleShot(true);
    m_hover.setInterval(tokens().motion(Motion::Hover));
    connect(&m_hover, &QTimer::timeout, this, [this] {
        if (m_hovered >= 0 && !(m_popover && m_popover->isVisible() && m_byHand))
            want(m_hovered, false);
    });
    m_leave.setSingleShot(true);
    m_leave.setInterval(tokens().motion(Motion::Hover));
    connect(&m_leave, &QTimer::timeout, this, [this] {
        if (!m_byHand)
            hideGate();
    });
    for (int link = 0; link < linksOfTheChain; ++link) {
        auto* shortcut = new QShortcut(QKeySequence(u"Alt+%1"_s.arg(link + 1)), this);
        connect(shortcut, &QShortcut::activated, this, [this, link] {
            if (link < partCount())
                activatePart(link);
        });
    }
}

void ChainBar::setLinks(QList<ChainLink> links, const QString& mainId)
{
    m_links = std::move(links);
    m_mainId = mainId;
    m_current = std::clamp(m_current, 0, std::max(0, partCount() - 1));
    update();
}

QSize ChainBar::sizeHint() const
{
    return {tokens().size(Size::WindowMinWidth), tokens().size(Size::ChainBar)};
}

QSize ChainBar::minimumSizeHint() const
{
    return {0, tokens().size(Size::ChainBar)};
}

QString ChainBar::partName(int part) const
{
    const ChainLink& link = m_links.at(part);
    return tr("Link %1 %2, %3, %4").arg(part + 1).arg(link.name, link.stateWord, link.line);
}

QRect ChainBar::partRect(int part) const
{
    const Tokens& t = tokens();
    const int left = t.space(2);
    const int whole = width() - 2 * t.space(2) - t.size(Size::ChevronPoint);
    const int from = left + whole * part / std::max(1, partCount());
    const int to = left + whole * (part + 1) / std::max(1, partCount());
    return {from, t.space(2), to - from, height() - 2 * t.space(2) - t.size(Size::Border)};
}

QPolygonF ChainBar::shapeOf(int part) const
{
    const Tokens& t = tokens();
    const QRectF rect = partRect(part);
    const qreal point = t.size(Size::ChevronPoint);
    const qreal gap = t.space(1);
    const qreal middle = rect.center().y();
    QPolygonF shape;
    shape << rect.topLeft() << QPointF(rect.right() - gap, rect.top());
    if (part < partCount() - 1)
        shape << QPointF(rect.right() - gap + point, middle);
    else
        shape.last().setX(rect.right() + point),
            shape << QPointF(rect.right() + point, rect.bottom());
    if (part < partCount() - 1)
        shape << QPointF(rect.right() - gap, rect.bottom());
    shape << rect.bottomLeft();
    if (part > 0)
        shape << QPointF(rect.left() + point, middle);
    return shape;
}

int ChainBar::linkAt(QPoint point) const
{
    for (int part = 0; part < partCount(); ++part)
        if (shapeOf(part).containsPoint(point, Qt::OddEvenFill))
            return part;
    return -1;
}

int ChainBar::indexOf(const QString& linkId) const
{
    for (int part = 0; part < partCount(); ++part)
        if (m_links.at(part).id == linkId)
            return part;
    return -1;
}

void ChainBar::want(int part, bool byHand)
{
    m_wanted = m_links.at(part).id;
    m_byHand = byHand;
    emit gateWanted(m_wanted);
}

void ChainBar::activatePart(int part)
{
    m_current = part;
    update();
    want(part, true);
}

void ChainBar::openGate(const QString& linkId)
{
    if (const int part = indexOf(linkId); part >= 0)
        activatePart(part);
}

void ChainBar::showGate(const Gate& gate)
{
    const int part = indexOf(gate.linkId);
    if (part < 0 || gate.linkId != m_wanted)
        return; // the person has gone on
    if (!m_popover) {
        m_popover = new Popover(this);
        connect(m_popover, &Popover::closed, this, [this] { m_byHand = false; });
        connect(m_popover, &Popover::hovered, this, [this](bool inside) {
            if (inside)
                m_leave.stop();
            else if (!m_byHand)
                m_leave.start();
        });
    }
    auto* view = new GateView(gate);
    connect(view, &GateView::enterWanted, this, [this, id = gate.linkId](const QString& reason) {
        m_byHand = true; // what comes of it is shown here
        emit enterWanted(id, reason);
    });
    connect(view, &GateView::wayWanted, this,
            [this, id = gate.linkId](const QString& way) { emit wayWanted(id, way); });
    connect(view, &GateView::linkActivated, this, [this](const QString& link) {
        hideGate();
        emit linkActivated(link);
    });
    m_popover->setContent(view);
    m_popover->openAt(partRect(part), m_byHand ? Popover::Focus::Take : Popover::Focus::Leave);
}

void ChainBar::hideGate()
{
    m_wanted.clear();
    if (m_popover)
        m_popover->closePopover();
}

void ChainBar::mouseMoveEvent(QMouseEvent* event)
{
    const int link = linkAt(event->position().toPoint());
    if (link == m_hovered)
        return;
    m_hovered = link;
    if (link >= 0) {
        m_leave.stop();
        m_hover.start();
    } else {
        m_hover.stop();
        m_leave.start();
    }
    update();
}

void ChainBar::mousePressEvent(QMouseEvent* event)
{
    const int link = linkAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && link >= 0) {
        m_hover.stop();
        activatePart(link);
    }
}

void ChainBar::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    m_hover.stop();
    m_leave.start();
    update();
}

void ChainBar::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && partCount() > 0) {
        m_current = std::clamp(m_current + step, 0, partCount() - 1);
        window()->setAttribute(Qt::WA_KeyboardFocusChange);
        announce(this, m_current);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                event->key() == Qt::Key_Space) &&
               partCount() > 0) {
        activatePart(m_current);
    } else if (event->key() == Qt::Key_Escape) {
        hideGate();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChainBar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    announce(this, m_current);
    update();
}

void ChainBar::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// What stands on a link may be longer than its place: the whole is told on hover.
bool ChainBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int part = 0; part < partCount(); ++part) {
            if (!partRect(part).contains(help->pos()))
                continue;
            const ChainLink& link = m_links.at(part);
            QToolTip::showText(help->globalPos(),
                               u"%1 %2\n%3"_s.arg(part + 1).arg(link.name, link.line), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void ChainBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const int border = t.size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Ink::SurfaceStrip));
    painter.fillRect(0, height() - border, width(), border, t.color(Ink::BorderNormal));
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = t.look() == Look::HighContrast;
    for (int part = 0; part < partCount(); ++part) {
        const ChainLink& link = m_links.at(part);
        const bool begun = link.state != Tone::Idle;
        const QColor ink = begun ? t.ink(link.state) : t.color(Ink::TextMuted);
        painter.setPen(outlined || !begun ? QPen(t.color(Ink::BorderSubtle), border)
                                          : QPen(Qt::NoPen));
        painter.setBrush(begun ? t.soft(link.state) : t.color(Ink::SurfaceAlt));
        if (part == m_hovered && !begun)
            painter.setBrush(t.color(Ink::SurfaceHover));
        painter.drawPolygon(shapeOf(part));

        const QRect rect = partRect(part);
        const int side = t.icon(IconSize::Node);
        const int left = rect.left() + (part > 0 ? t.size(Size::ChevronPoint) : 0) + t.space(4);
        paintIcon(painter, QRectF(left, rect.center().y() - side / 2.0 + 0.5, side, side),
                  t.toneIcon(link.state), ink);
        const int textLeft = left + side + t.space(3);
        const int room = rect.right() - textLeft - t.space(1);
        const QFontMetrics strong(t.font(TextStyle::Strong));
        const QFontMetrics caption(t.font(TextStyle::Caption));
        const int top = rect.top() + (rect.height() - strong.height() - caption.height()) / 2;
        painter.setFont(t.font(TextStyle::Strong));
        painter.setPen(t.color(begun ? Ink::TextPrimary : Ink::TextMuted));
        painter.drawText(
            QRect(textLeft, top, room, strong.height()), int(Qt::AlignVCenter | Qt::AlignLeft),
            strong.elidedText(u"%1 %2"_s.arg(part + 1).arg(link.name), Qt::ElideRight, room));
        painter.setFont(t.font(TextStyle::Caption));
        painter.setPen(ink);
        painter.drawText(QRect(textLeft, top + strong.height(), room, caption.height()),
                         int(Qt::AlignVCenter | Qt::AlignLeft),
                         caption.elidedText(link.line, Qt::ElideRight, room));
    }
    painter.setBrush(Qt::NoBrush);
    if (const int main = indexOf(m_mainId); main >= 0) {
        painter.setPen(QPen(t.color(Ink::AccentNormal), t.size(Size::FocusRing), Qt::SolidLine,
                            Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolygon(shapeOf(main));
    }
    if (showsFocus(this) && partCount() > 0)
        paintFocusRing(painter,
                       QRectF(partRect(m_current)).adjusted(t.space(2), t.space(1), 0, -t.space(1)),
                       t.radius(Radius::Control));
}

} // namespace cluechain
