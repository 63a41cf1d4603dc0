#pragma once

#include "models/funds/flowfigure.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace cluechain
{

/// What decides how large a flow is drawn, in logical pixels.
struct FlowMeasures {
    qreal cardWidth = 0;
    qreal leastCard = 0; ///< The height of a card that received little.
    qreal columnGap = 0; ///< Between columns: there the bands run.
    qreal cardGap = 0;   ///< At least, between the cards of a column.
    qreal height = 0;    ///< What the fullest column should fill; it may need more.
};

/// Where the cards and bands of a flow stand: levels from left to right, cards as tall as the money
/// that came in, bands as wide as theirs, in an order in which few of them cross.
class FlowLayout
{
public:
    /// A band from card to card: its upper edge goes through the points, in pairs (out of a card or
    /// past a column, into the next), the lower edge runs `thickness` below.
    struct Ribbon {
        QList<QPointF> way = {};
        qreal traced = 0; ///< Thickness of what is traced; the rest lies below it.
        qreal thickness = 0;
    };

    FlowLayout() = default;
    /// O(sweeps · bands · log bands). The figure's bands go between nodes that it has.
    FlowLayout(const FlowFigure& figure, const FlowMeasures& measures);

    const QList<QRectF>& cards() const { return m_cards; }
    const QList<Ribbon>& ribbons() const { return m_ribbons; }
    /// Pixels for a fen.
    qreal scale() const { return m_scale; }
    /// How far from a card's top the money stands that leaves or rests there.
    qreal inset(int card) const;
    QRectF bounds() const;
    /// How many pairs of bands cross between neighbouring columns.
    qint64 crossings() const { return m_crossings; }

    /// A person put a card elsewhere: its bands follow.
    void moveCard(int card, QPointF topLeft);

private:
    struct Link {
        int from = 0;
        int to = 0;
        Money traced = {};
        Money other = {};
    };

    QList<Link> m_links;     ///< The bands of the figure.
    QList<qreal> m_contents; ///< Of each card: the height of the money in it.
    QList<QRectF> m_cards;
    QList<QList<QRectF>> m_passages; ///< Of each band: where it passes columns between.
    QList<Ribbon> m_ribbons;
    qreal m_scale = 0;
    qint64 m_crossings = 0;

    void route();
};

} // namespace cluechain
