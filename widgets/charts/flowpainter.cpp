#include "widgets/charts/flowpainter.h"

#include "widgets/charts/flowwords.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

constexpr qreal tracedOpacity = 0.3;
constexpr qreal pathOpacity = 0.62;
constexpr qreal laterOpacity = 0.08;

QString iconOf(FlowFigure::Kind kind)
{
    switch (kind) {
    case FlowFigure::Kind::Victim:
        return u"user"_s;
    case FlowFigure::Kind::Account:
        return u"credit-card"_s;
    case FlowFigure::Kind::Organisation:
        return u"building-2"_s;
    case FlowFigure::Kind::Gap:
        return u"circle-dashed"_s;
    case FlowFigure::Kind::Cash:
        return u"banknote-arrow-down"_s;
    case FlowFigure::Kind::Fee:
        return u"scale"_s;
    case FlowFigure::Kind::Merchant:
    case FlowFigure::Kind::Hub:
        return u"store"_s;
    case FlowFigure::Kind::Fold:
        return u"layout-grid"_s;
    }
    return {};
}

/// The first and the last time that traced money came into the cards of a column.
std::optional<std::pair<Instant, Instant>> arrivals(const FlowFigure& figure, int column)
{
    std::optional<std::pair<Instant, Instant>> span;
    for (const FlowFigure::Band& band : figure.bands) {
        if (figure.nodes.at(band.to).column != column || band.steps.isEmpty())
            continue;
        const Instant first = band.steps.first().at;
        const Instant last = band.steps.last().at;
        span = span ? std::pair(std::min(span->first, first), std::max(span->second, last))
                    : std::pair(first, last);
    }
    return span;
}

} // namespace

FlowMeasures flowMeasures(const Tokens& tokens, qreal height)
{
    return {.cardWidth = qreal(tokens.size(Size::FlowCard)),
            .leastCard = qreal(tokens.size(Size::FlowCardLeast)),
            .columnGap = qreal(tokens.size(Size::FlowColumnGap)),
            .cardGap = qreal(tokens.space(4)),
            .height = height};
}

QSet<int> bandsThrough(const FlowFigure& figure, int card)
{
    QSet<int> through;
    const auto follow = [&](int FlowFigure::Band::*here, int FlowFigure::Band::*there) {
        QSet<int> seen{card};
        QList<int> open{card};
        while (!open.isEmpty()) {
            const int at = open.takeLast();
            for (int i = 0; i < figure.bands.size(); ++i) {
                const FlowFigure::Band& band = figure.bands.at(i);
                if (band.*here != at)
                    continue;
                through.insert(i);
                if (!seen.contains(band.*there)) {
                    seen.insert(band.*there);
                    open.append(band.*there);
                }
            }
        }
    };
    follow(&FlowFigure::Band::from, &FlowFigure::Band::to);
    follow(&FlowFigure::Band::to, &FlowFigure::Band::from);
    return through;
}

FlowPainter::FlowPainter(const FlowFigure& figure, const FlowLayout& layout, ChartPalette palette,
                         FlowLook look)
    : m_figure(figure)
    , m_layout(layout)
    , m_palette(std::move(palette))
    , m_look(std::move(look))
    , m_unit(m_palette.font.pixelSize())
{
}

qreal FlowPainter::headHeight() const
{
    return 4 * m_unit;
}

QRectF FlowPainter::extent() const
{
    const QRectF inner = m_layout.bounds();
    const bool hasOpenEnd =
        std::any_of(m_figure.nodes.begin(), m_figure.nodes.end(), [](const FlowFigure::Node& node) {
            return node.kind == FlowFigure::Kind::Gap;
        });
    QRectF all =
        inner.adjusted(-m_unit / 2, -headHeight(), (hasOpenEnd ? 3.5 : 0.5) * m_unit, m_unit / 2);
    for (const Head& head : heads())
        all |= head.rect;
    return all;
}

QPainterPath FlowPainter::bandShape(int band, qreal above, qreal below) const
{
    const FlowLayout::Ribbon& ribbon = m_layout.ribbons().at(band);
    const QPointF top(0, ribbon.thickness * above);
    const QPointF bottom(0, ribbon.thickness * below);
    QPainterPath path(ribbon.way.first() + top);
    const auto draw = [&path](QPointF from, QPointF to, bool bends) {
        const qreal reach = std::abs(to.x() - from.x()) / 2;
        const qreal side = to.x() >= from.x() ? 1 : -1;
        if (bends)
            path.cubicTo(from + QPointF(side * reach, 0), to - QPointF(side * reach, 0), to);
        else
            path.lineTo(to);
    };
    for (qsizetype i = 1; i < ribbon.way.size(); ++i)
        draw(ribbon.way.at(i - 1) + top, ribbon.way.at(i) + top, i % 2 == 1);
    path.lineTo(ribbon.way.last() + bottom);
    for (qsizetype i = ribbon.way.size() - 1; i > 0; --i)
        draw(ribbon.way.at(i) + bottom, ribbon.way.at(i - 1) + bottom, i % 2 == 1);
    path.closeSubpath();
    return path;
}

qreal FlowPainter::passedShare(const FlowFigure::Band& band) const
{
    if (!m_look.until || band.traced.isZero())
        return 1;
    Money passed;
    for (const FlowFigure::Step& step : band.steps)
        if (step.at <= *m_look.until)
            passed += step.traced;
    return double(passed.fen()) / double(band.traced.fen());
}

void FlowPainter::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int band = 0; band < m_figure.bands.size(); ++band)
        if (!m_look.path.contains(band))
            paintBand(painter, band);
    for (int band = 0; band < m_figure.bands.size(); ++band)
        if (m_look.path.contains(band))
            paintBand(painter, band);
    for (int card = 0; card < m_figure.nodes.size(); ++card)
        paintCard(painter, card);
    if (m_look.withTexts)
        paintAmounts(painter);
    paintHeads(painter);
}

void FlowPainter::paintBand(QPainter& painter, int band) const
{
    const FlowFigure::Band& what = m_figure.bands.at(band);
    const FlowLayout::Ribbon& ribbon = m_layout.ribbons().at(band);
    if (ribbon.thickness <= 0)
        return;
    const bool onPath = m_look.path.contains(band) || band == m_look.currentBand;
    const qreal traced = ribbon.traced / ribbon.thickness;
    const qreal passed = traced * passedShare(what);
    const auto fill = [&](qreal above, qreal below, QColor color, qreal opacity) {
        if (below <= above)
            return;
        color.setAlphaF(float(opacity));
        painter.fillPath(bandShape(band, above, below), color);
    };
    const qreal opacity = onPath ? pathOpacity : tracedOpacity;
    if (m_look.bands == FlowLook::Bands::ByVictim && !what.traced.isZero()) {
        qreal above = 0;
        for (qsizetype victim = 0; victim < what.byVictim.size(); ++victim) {
            const qreal share =
                passed * double(what.byVictim.at(victim).fen()) / double(what.traced.fen());
            fill(above, above + share, seriesColor(m_palette, victim), opacity);
            above += share;
        }
    } else {
        fill(0, passed, m_palette.moneyTraced, opacity);
    }
    if (!m_look.until)
        fill(traced, 1, m_palette.moneyClean, opacity);
    if (passed < traced || (m_look.until && traced < 1))
        fill(passed, 1, m_palette.moneyTraced, laterOpacity);
    // A thin one would be lost: its middle is a line.
    QColor edge = band == m_look.currentBand ? m_palette.focus : m_palette.moneyTraced;
    if (ribbon.thickness < 1.5 || band == m_look.currentBand || passed < traced) {
        edge.setAlphaF(onPath || band == m_look.currentBand ? 1 : 0.6F);
        painter.setPen(QPen(edge, band == m_look.currentBand ? 1.5 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(bandShape(band));
    }
}

QStringList FlowPainter::linesOf(int card) const
{
    const FlowFigure::Node& node = m_figure.nodes.at(card);
    QStringList lines;
    const int folded = int(node.folded.size());
    const bool isEnd = FlowFigure::isEndPlace(node.kind);
    const QString place = folded > 0 && isEnd ? Text::tr("%n end place(s)", nullptr, folded)
                          : folded > 0        ? Text::tr("%n account(s)", nullptr, folded)
                          : isEnd ? (node.name.isEmpty() ? QString() : flowKindName(node.kind))
                          : node.tail.isEmpty() ? node.bank
                                                : u"%1 ·%2"_s.arg(node.bank, node.tail).trimmed();
    if (!place.isEmpty())
        lines.append(place);
    if (node.kind == FlowFigure::Kind::Gap)
        lines.append(Text::tr("not obtained: %1").arg(flowAmount(node.received)));
    else if (node.kind == FlowFigure::Kind::Victim || FlowFigure::isEndPlace(node.kind))
        lines.append(flowAmount(node.received));
    else if (node.resting.money.isZero())
        lines.append(QString());
    else if (node.resting.held == node.resting.money)
        lines.append(Text::tr("left %1, held").arg(flowAmount(node.resting.money)));
    else if (node.resting.held.isZero())
        lines.append(Text::tr("left %1, not held").arg(flowAmount(node.resting.money)));
    else
        lines.append(Text::tr("left %1, %2 held")
                         .arg(flowAmount(node.resting.money), flowAmount(node.resting.held)));
    return lines;
}

void FlowPainter::paintCard(QPainter& painter, int card) const
{
    const FlowFigure::Node& node = m_figure.nodes.at(card);
    const QRectF rect = m_layout.cards().at(card);
    const bool isCurrent = card == m_look.currentCard;
    const bool isGap = node.kind == FlowFigure::Kind::Gap;
    const qreal radius = m_unit / 3;
    painter.setBrush(isCurrent || node.kind == FlowFigure::Kind::Victim
                         ? (isCurrent ? m_palette.accentSoft : m_palette.alt)
                     : isGap                             ? m_palette.gapSoft
                     : FlowFigure::isEndPlace(node.kind) ? m_palette.alt
                                                         : m_palette.surface);
    QPen edge(isCurrent ? m_palette.accent
              : isGap   ? m_palette.gap
                        : m_palette.axis,
              isCurrent ? 2 : 1);
    if (isGap)
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.drawRoundedRect(rect, radius, radius);
    if (isGap) {
        QColor hatch = m_palette.gap;
        hatch.setAlphaF(0.25F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawRoundedRect(rect, radius, radius);
        paintOpenEnd(painter, card);
    }
    paintCap(painter, card);
    if (!m_look.withTexts)
        return;

    const qreal icon = m_unit * 4 / 3;
    const qreal inside = m_unit / 2;
    const qreal lineHeight = m_unit * 1.4;
    const qreal textWidth = rect.width() - 2 * inside - m_unit / 2;
    QRectF line(rect.left() + inside, rect.top() + inside / 2, textWidth, m_unit * 1.7);
    paintIcon(painter, QRectF(line.left(), line.center().y() - icon / 2, icon, icon),
              iconOf(node.kind), isGap ? m_palette.gap : m_palette.muted);
    QFont strong = m_palette.font;
    strong.setPixelSize(qRound(m_unit * 13 / 12));
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(isGap ? m_palette.gap : m_palette.text);
    const QString name = node.name.isEmpty() ? flowKindName(node.kind) : node.name;
    painter.drawText(
        line.adjusted(icon + m_unit / 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(name, Qt::ElideRight, int(textWidth - icon - m_unit / 3)));
    QStringList lines = linesOf(card);
    line.moveTop(line.bottom());
    line.setHeight(lineHeight);
    const auto room = std::max<qsizetype>(1, qsizetype((rect.bottom() - line.top()) / lineHeight));
    while (lines.size() > room && lines.size() > 1)
        lines.removeFirst(); // what rests there says more than the bank
    painter.setFont(m_palette.font);
    const QString rest = linesOf(card).last();
    for (const QString& text : std::as_const(lines)) {
        const bool isRest = text == rest && !text.isEmpty();
        painter.setPen(!isRest || FlowFigure::isEndPlace(node.kind) ||
                               node.kind == FlowFigure::Kind::Victim
                           ? m_palette.text
                       : isGap                      ? m_palette.gap
                       : node.resting.held.isZero() ? m_palette.soon
                                                    : m_palette.done);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(m_palette.font).elidedText(text, Qt::ElideRight, int(line.width())));
        line.translate(0, lineHeight);
    }
}

void FlowPainter::paintCap(QPainter& painter, int card) const
{
    const FlowFigure::Node& node = m_figure.nodes.at(card);
    const QRectF rect = m_layout.cards().at(card);
    const qreal width = m_unit * 5 / 12;
    const auto cap = [&](qreal from, qreal height, const QColor& color) {
        if (height > 0)
            painter.fillRect(QRectF(rect.right() - width, from, width, std::max(1.5, height)),
                             color);
    };
    if (FlowFigure::isEndPlace(node.kind)) {
        cap(rect.top(), rect.height(), m_palette.idle);
    } else if (node.kind != FlowFigure::Kind::Gap) {
        const qreal bottom = rect.bottom() - m_layout.inset(card);
        const qreal all = double(node.resting.money.fen()) * m_layout.scale();
        const qreal held = double(node.resting.held.fen()) * m_layout.scale();
        cap(bottom - all, all - held, m_palette.soon);
        cap(bottom - held, held, m_palette.done);
    }
}

/// Nobody knows where it went on: two dashed lines into the open.
void FlowPainter::paintOpenEnd(QPainter& painter, int card) const
{
    const QRectF rect = m_layout.cards().at(card);
    const qreal length = 2.5 * m_unit;
    painter.setPen(QPen(m_palette.gap, 1, Qt::DashLine));
    painter.drawLine(rect.topRight(), rect.topRight() + QPointF(length, 0));
    painter.drawLine(rect.bottomRight(), rect.bottomRight() + QPointF(length, 0));
    const qreal icon = m_unit * 4 / 3;
    paintIcon(painter, QRectF(rect.right() + length / 2, rect.center().y() - icon / 2, icon, icon),
              u"circle-question-mark"_s, m_palette.gap);
}

/// The largest first; one that would lie on another or on a card is told on hover alone.
void FlowPainter::paintAmounts(QPainter& painter) const
{
    const QFontMetrics metrics(m_palette.font);
    QList<int> order(m_figure.bands.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_figure.bands.at(a).traced > m_figure.bands.at(b).traced;
    });
    QList<QRectF> taken;
    painter.setFont(m_palette.font);
    for (const int band : std::as_const(order)) {
        const FlowLayout::Ribbon& ribbon = m_layout.ribbons().at(band);
        const FlowFigure::Band& what = m_figure.bands.at(band);
        QString text = flowAmount(what.traced);
        const QString most = flowAmount(what.traced + what.other);
        if (m_figure.isDifference && most != text)
            text += u'–' + most;
        const QPointF middle =
            (ribbon.way.at(0) + ribbon.way.at(1)) / 2 + QPointF(0, ribbon.thickness / 2);
        QRectF place(0, 0, metrics.horizontalAdvance(text) + 2, m_unit * 1.2);
        place.moveCenter(middle);
        const auto meets = [&place](const QRectF& other) { return other.intersects(place); };
        if (std::any_of(taken.begin(), taken.end(), meets) ||
            std::any_of(m_layout.cards().begin(), m_layout.cards().end(), meets))
            continue;
        taken.append(place);
        QPainterPath letters;
        letters.addText(QPointF(place.left() + 1, place.center().y() + metrics.capHeight() / 2.0),
                        m_palette.font, text);
        painter.strokePath(letters,
                           QPen(m_palette.surface, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(m_palette.text);
        painter.drawText(QPointF(place.left() + 1, place.center().y() + metrics.capHeight() / 2.0),
                         text);
    }
}

QList<FlowPainter::Head> FlowPainter::heads() const
{
    const std::optional<std::pair<Instant, Instant>> whole = m_figure.span();
    QList<Head> heads;
    for (int column = 0; column < m_figure.columns(); ++column) {
        qreal left = -1;
        int accounts = 0;
        int ends = 0;
        for (int card = 0; card < m_figure.nodes.size(); ++card) {
            const FlowFigure::Node& node = m_figure.nodes.at(card);
            if (node.column != column)
                continue;
            left = left < 0 ? m_layout.cards().at(card).left()
                            : std::min(left, m_layout.cards().at(card).left());
            // Money that is back with a victim ends there.
            FlowFigure::isEndPlace(node.kind) ||
                    (node.kind == FlowFigure::Kind::Victim && column > 0)
                ? ends += int(std::max<qsizetype>(1, node.folded.size()))
                : accounts += int(std::max<qsizetype>(1, node.folded.size()));
        }
        if (accounts + ends == 0)
            continue;
        Head head{.name = accounts > 0 ? flowLevelName(column) : Text::tr("End places"),
                  .count = column == 0    ? flowAmount(m_figure.paid)
                           : accounts > 0 ? Text::tr("%n account(s)", nullptr, accounts)
                                          : QString::number(ends)};
        if (ends > 0 && accounts > 0)
            head.count += u' ' + Text::tr("%n end place(s)", nullptr, ends);
        if (const auto span = arrivals(m_figure, column); column == 0 && whole)
            head.when = whole->first.toDisplay().mid(5);
        else if (column > 0 && span && whole)
            head.when = flowSincePayment(whole->first, span->first, span->second);
        // As wide as the cards below it, or as its words.
        const qreal first = QFontMetrics(strongFont()).horizontalAdvance(head.name) + m_unit / 2 +
                            QFontMetrics(m_palette.font).horizontalAdvance(head.count);
        const qreal second = QFontMetrics(m_palette.font).horizontalAdvance(head.when);
        const qreal card = m_layout.cards().first().width();
        head.rect = QRectF(left, m_layout.bounds().top() - headHeight(),
                           std::max(card, std::max(first, second) + m_unit), 3 * m_unit);
        heads.append(head);
    }
    return heads;
}

void FlowPainter::paintHeads(QPainter& painter) const
{
    for (const Head& head : heads()) {
        painter.fillRect(head.rect, m_palette.empty);
        const QRectF inside = head.rect.adjusted(m_unit / 2, 0, -m_unit / 4, 0);
        const QRectF first = inside.adjusted(0, 0, 0, -inside.height() / 2);
        painter.setFont(strongFont());
        painter.setPen(m_palette.text);
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, head.name);
        const qreal used = QFontMetrics(strongFont()).horizontalAdvance(head.name) + m_unit / 2;
        painter.setFont(m_palette.font);
        painter.setPen(m_palette.muted);
        painter.drawText(first.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         head.count);
        painter.drawText(inside.adjusted(0, inside.height() / 2, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, head.when);
    }
}

QFont FlowPainter::strongFont() const
{
    QFont strong = m_palette.font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

} // namespace cluechain
