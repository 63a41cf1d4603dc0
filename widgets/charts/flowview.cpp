#include "widgets/charts/flowview.h"

#include "widgets/charts/flowwords.h"
#include "widgets/charts/picturefile.h"
#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal zoomStep = 1.2;
constexpr qreal leastZoom = 0.1;
constexpr qreal mostZoom = 4;
/// Below this the letters are too small to read.
constexpr qreal textZoom = 0.55;
/// A picture that nobody has asked to see whole is not made smaller than this.
constexpr qreal readableZoom = 0.8;

} // namespace

FlowView::FlowView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Flow of the traced money"));
    connect(&tokens(), &Tokens::changed, this, [this] {
        layOut();
        update();
    });
}

QSize FlowView::sizeHint() const
{
    const Tokens& t = tokens();
    return {4 * (t.size(Size::FlowCard) + t.size(Size::FlowColumnGap)),
            6 * t.size(Size::FlowCardLeast)};
}

QSize FlowView::minimumSizeHint() const
{
    return {tokens().size(Size::FlowCard), 2 * tokens().size(Size::FlowCardLeast)};
}

void FlowView::setFlow(FlowFigure figure)
{
    m_figure = std::move(figure);
    m_moves.clear();
    m_look.currentCard = m_look.currentBand = -1;
    layOut();
    selectAccount(m_account);
}

void FlowView::setBands(FlowLook::Bands bands)
{
    m_look.bands = bands;
    update();
}

void FlowView::setUntil(std::optional<Instant> until)
{
    m_look.until = until;
    update();
}

void FlowView::selectAccount(qint64 account)
{
    m_account = account;
    const auto isOn = [this, account](int card) {
        return account != 0 && m_figure.nodes.at(card).account == account;
    };
    int card = m_look.currentCard >= 0 && isOn(m_look.currentCard) ? m_look.currentCard : -1;
    for (int i = 0; i < m_figure.nodes.size() && card < 0; ++i)
        if (isOn(i))
            card = i;
    m_look.currentCard = card;
    m_look.currentBand = -1;
    m_look.path = card >= 0 ? bandsThrough(m_figure, card) : QSet<int>();
    update();
}

FlowPainter FlowView::painter() const
{
    FlowLook look = m_look;
    look.withTexts = m_zoom >= textZoom;
    return {m_figure, m_layout, screenPalette(tokens()), look};
}

/// In the space that there is, so that cards are as tall and columns as far apart as the window
/// lets them be.
void FlowView::layOut()
{
    const int around = 5 * tokens().line(TextStyle::Body);
    FlowMeasures measures = flowMeasures(tokens(), std::max(1, height() - around));
    const int columns = std::max(2, m_figure.columns());
    const qreal free = width() - around - columns * measures.cardWidth;
    measures.columnGap =
        std::clamp(free / (columns - 1), measures.columnGap, 2 * measures.columnGap);
    m_layout = FlowLayout(m_figure, measures);
    for (int card = 0; card < m_figure.nodes.size(); ++card) {
        const auto frozen = m_frozen.constFind(m_figure.nodes.at(card).account);
        if (m_figure.nodes.at(card).account != 0 && frozen != m_frozen.cend())
            m_layout.moveCard(card, *frozen);
    }
    if (m_fits)
        fitInto(readableZoom);
}

void FlowView::fit()
{
    m_fits = true;
    fitInto(leastZoom);
}

/// In the middle; what has no room at the least zoom begins at the left and at the top.
void FlowView::fitInto(qreal least)
{
    if (m_figure.nodes.isEmpty())
        return;
    const QRectF all = painter().extent();
    m_zoom = std::clamp(std::min(width() / all.width(), height() / all.height()), least, 1.0);
    m_origin = QPointF(std::max(0.0, width() - all.width() * m_zoom),
                       std::max(0.0, height() - all.height() * m_zoom)) /
                   2 -
               all.topLeft() * m_zoom;
    update();
}

void FlowView::zoom(qreal factor, QPointF at)
{
    const qreal zoomed = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    m_origin = at - (at - m_origin) * (zoomed / m_zoom);
    m_zoom = zoomed;
    m_fits = false;
    update();
}

void FlowView::zoomIn()
{
    zoom(zoomStep, rect().center());
}

void FlowView::zoomOut()
{
    zoom(1 / zoomStep, rect().center());
}

void FlowView::select(int card, int band)
{
    m_look.currentCard = card;
    m_look.currentBand = band;
    m_account = card >= 0 ? m_figure.nodes.at(card).account : 0;
    m_look.path = card >= 0 ? bandsThrough(m_figure, card) : QSet<int>();
    if (card >= 0)
        announce(this, card);
    update();
    emit selected(card, band);
}

QPointF FlowView::inLayout(QPointF point) const
{
    return (point - m_origin) / m_zoom;
}

int FlowView::cardAt(QPointF point) const
{
    const QPointF at = inLayout(point);
    for (int card = int(m_layout.cards().size()) - 1; card >= 0; --card)
        if (m_layout.cards().at(card).contains(at))
            return card;
    return -1;
}

int FlowView::bandAt(QPointF point) const
{
    const FlowPainter shapes = painter();
    // A thin band is hit within the width of a pointer.
    const qreal around = tokens().space(2) / m_zoom;
    const QPointF at = inLayout(point);
    const QRectF near(at - QPointF(around, around), QSizeF(2 * around, 2 * around));
    int found = -1;
    for (int band = 0; band < m_figure.bands.size(); ++band)
        if (shapes.bandShape(band).contains(at))
            return band;
        else if (found < 0 && shapes.bandShape(band).intersects(near))
            found = band;
    return found;
}

QString FlowView::bandText(int band) const
{
    const FlowFigure::Band& what = m_figure.bands.at(band);
    const auto said = [&](const QString& words) {
        return words.arg(m_figure.nodes.at(what.from).name, m_figure.nodes.at(what.to).name,
                         what.traced.toDisplay());
    };
    const int transfers = int(what.steps.size());
    QString text;
    if (m_figure.isDifference) {
        text = said(tr("%1 → %2: %3 yuan by every method, %n transfer(s)", nullptr, transfers));
        if (!what.other.isZero())
            text += u'\n' + tr("up to %1 yuan more, by the method").arg(what.other.toDisplay());
    } else {
        text = said(tr("%1 → %2: %3 yuan traced in %n transfer(s)", nullptr, transfers));
        if (!what.other.isZero())
            text += u'\n' + tr("and %1 yuan of other money").arg(what.other.toDisplay());
    }
    for (qsizetype victim = 0; m_figure.victims.size() > 1 && victim < what.byVictim.size();
         ++victim)
        if (!what.byVictim.at(victim).isZero())
            text +=
                u'\n' + tr("of %1: %2 yuan")
                            .arg(m_figure.victims.at(victim), what.byVictim.at(victim).toDisplay());
    return text;
}

QString FlowView::partName(int part) const
{
    const FlowFigure::Node& node = m_figure.nodes.at(part);
    QStringList words{node.name.isEmpty() ? flowKindName(node.kind) : node.name};
    if (!node.bank.isEmpty() || !node.tail.isEmpty())
        words.append(u"%1 ·%2"_s.arg(node.bank, node.tail));
    words.append(flowLevelName(node.column));
    words.append(node.kind == FlowFigure::Kind::Victim
                     ? tr("paid %1 yuan").arg(node.received.toDisplay())
                     : tr("%1 yuan traced in").arg(node.received.toDisplay()));
    if (node.kind == FlowFigure::Kind::Gap)
        words.append(flowKindName(node.kind));
    else if (!node.resting.money.isZero())
        words.append(tr("%1 yuan left, %2 of it held")
                         .arg(node.resting.money.toDisplay(), node.resting.held.toDisplay()));
    return words.join(tr(", "));
}

QRect FlowView::partRect(int part) const
{
    const QRectF card = m_layout.cards().at(part);
    return QRectF(card.topLeft() * m_zoom + m_origin, card.size() * m_zoom).toAlignedRect();
}

void FlowView::activatePart(int part)
{
    select(part, -1);
    emit opened(part);
}

Result<> FlowView::savePicture(const QString& path) const
{
    FlowLook look = m_look;
    look.withTexts = true;
    // A picture that leaves the program is read on paper: light, on white.
    const ChartPalette palette = paperPalette(tokens(), tokens().font(TextStyle::Caption));
    const FlowPainter paper(m_figure, m_layout, palette, look);
    const QRectF all = paper.extent();
    return writePicture(path, all.size().toSize() + QSize(1, 1), accessibleName(), palette.surface,
                        [&](QPainter& painter, const QRectF& rect, qreal pixel) {
                            painter.translate(rect.topLeft() - all.topLeft() * pixel);
                            painter.scale(pixel, pixel);
                            paper.paint(painter);
                        });
}

bool FlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int card = cardAt(help->pos());
        const int band = card < 0 ? bandAt(help->pos()) : -1;
        if (card >= 0)
            QToolTip::showText(help->globalPos(), partName(card), this);
        else if (band >= 0)
            QToolTip::showText(help->globalPos(), bandText(band), this);
        else
            QToolTip::hideText();
        return true;
    }
    // While there is a move to take back, the key is not the window's.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) && !m_moves.isEmpty())
        event->accept();
    return QWidget::event(event);
}

void FlowView::paintEvent(QPaintEvent*)
{
    QPainter screen(this);
    screen.fillRect(rect(), tokens().color(Ink::SurfaceBase));
    screen.save();
    screen.translate(m_origin);
    screen.scale(m_zoom, m_zoom);
    if (!m_figure.nodes.isEmpty())
        painter().paint(screen);
    screen.restore();
    if (hasFocus() && showsFocus(this))
        paintFocusRing(screen, rect(), 0);
}

void FlowView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FlowView::wheelEvent(QWheelEvent* event)
{
    zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastAt = event->position();
    m_dragged = cardAt(event->position());
    m_drag = Drag::None;
    if (m_dragged >= 0)
        m_draggedFrom = m_layout.cards().at(m_dragged).topLeft();
}

void FlowView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(cardAt(event->position()) >= 0 || bandAt(event->position()) >= 0
                      ? Qt::PointingHandCursor
                      : Qt::ArrowCursor);
        return;
    }
    if (m_drag == Drag::None &&
        (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_drag = m_dragged >= 0 ? Drag::Card : Drag::Picture;
    if (m_drag == Drag::Card) {
        m_layout.moveCard(m_dragged, m_draggedFrom + (event->position() - m_pressedAt) / m_zoom);
    } else if (m_drag == Drag::Picture) {
        m_origin += event->position() - m_lastAt;
        m_fits = false;
    }
    m_lastAt = event->position();
    update();
}

void FlowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag == Drag::None) {
        const int card = cardAt(event->position());
        select(card, card < 0 ? bandAt(event->position()) : -1);
    } else if (m_drag == Drag::Card) {
        m_moves.append({m_dragged, m_draggedFrom});
        if (const qint64 account = m_figure.nodes.at(m_dragged).account)
            m_frozen.insert(account, m_layout.cards().at(m_dragged).topLeft());
    }
    m_drag = Drag::None;
}

void FlowView::takeBackMove()
{
    const Move move = m_moves.takeLast();
    m_layout.moveCard(move.card, move.before);
    const qint64 account = m_figure.nodes.at(move.card).account;
    m_frozen.remove(account);
    for (const Move& earlier : std::as_const(m_moves))
        if (earlier.card == move.card && account != 0)
            m_frozen.insert(account, move.before);
    update();
}

void FlowView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int card = cardAt(event->position());
    if (event->button() == Qt::LeftButton && card >= 0)
        activatePart(card);
}

/// To the largest neighbour along the bands, or up and down in the column.
void FlowView::walk(int key)
{
    if (m_figure.nodes.isEmpty())
        return;
    const int here = m_look.currentCard;
    int there = here < 0 ? 0 : -1;
    if (here >= 0 && (key == Qt::Key_Right || key == Qt::Key_Left)) {
        const auto from = key == Qt::Key_Right ? &FlowFigure::Band::from : &FlowFigure::Band::to;
        const auto to = key == Qt::Key_Right ? &FlowFigure::Band::to : &FlowFigure::Band::from;
        Money most = Money::fromFen(-1);
        for (const FlowFigure::Band& band : std::as_const(m_figure.bands))
            if (band.*from == here && band.traced > most) {
                most = band.traced;
                there = band.*to;
            }
    } else if (here >= 0) {
        const qreal way = key == Qt::Key_Down ? 1 : -1;
        qreal nearest = 0;
        for (int card = 0; card < m_figure.nodes.size(); ++card) {
            const qreal far =
                way * (m_layout.cards().at(card).top() - m_layout.cards().at(here).top());
            if (card != here && far > 0 && (there < 0 || far < nearest) &&
                m_figure.nodes.at(card).column == m_figure.nodes.at(here).column) {
                nearest = far;
                there = card;
            }
        }
    }
    if (there >= 0)
        select(there, -1);
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walk(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_look.currentCard >= 0)
            activatePart(m_look.currentCard);
        return;
    case Qt::Key_F:
    case Qt::Key_Home:
        fit();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Escape:
        select(-1, -1);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Undo) && !m_moves.isEmpty())
        takeBackMove();
    else
        QWidget::keyPressEvent(event);
}

void FlowView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FlowView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FlowView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Flow of the traced money"));
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace cluechain
