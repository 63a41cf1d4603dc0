#pragma once

#include "models/funds/flowlayout.h"
#include "widgets/charts/chartpalette.h"

#include <QPainterPath>
#include <QSet>

#include <optional>

class QPainter;

namespace cluechain
{

class Tokens;

/// The lengths of a flow as the theme has them now, for columns of `height`.
FlowMeasures flowMeasures(const Tokens& tokens, qreal height);

/// How a flow is drawn, besides what it shows.
struct FlowLook {
    enum class Bands { Traced, ByVictim };

    Bands bands = Bands::Traced;
    /// What passed later is an outline.
    std::optional<Instant> until = {};
    int currentCard = -1;
    int currentBand = -1;
    QSet<int> path = {};   ///< Bands on the way to and from what is selected.
    bool withTexts = true; ///< Off where they would be too small to read.
};

/// The bands that lead to a card or away from it, at any distance.
QSet<int> bandsThrough(const FlowFigure& figure, int card);

/// Paints a flow that is laid out; the same for the screen, pictures and paper. What it is given
/// must outlive it.
class FlowPainter
{
public:
    FlowPainter(const FlowFigure& figure, const FlowLayout& layout, ChartPalette palette,
                FlowLook look);

    /// All that is painted: cards, bands, heads above, the open ends of gaps.
    QRectF extent() const;
    /// In the layout's coordinates.
    void paint(QPainter& painter) const;

    /// The shape of a band between `above` and `below` of its thickness, both 0 to 1.
    QPainterPath bandShape(int band, qreal above = 0, qreal below = 1) const;

private:
    const FlowFigure& m_figure;
    const FlowLayout& m_layout;
    ChartPalette m_palette;
    FlowLook m_look;
    qreal m_unit; ///< The height of small letters over which distances are counted.

    void paintBand(QPainter& painter, int band) const;
    void paintCard(QPainter& painter, int card) const;
    void paintCap(QPainter& painter, int card) const;
    void paintOpenEnd(QPainter& painter, int card) const;
    void paintAmounts(QPainter& painter) const;
    void paintHeads(QPainter& painter) const;
    /// What stands over a column.
    struct Head {
        QRectF rect = {};
        QString name = {};
        QString count = {};
        QString when = {};
    };
    QList<Head> heads() const;
    QFont strongFont() const;
    QStringList linesOf(int card) const;
    /// Of the bands's money, what had passed by the look's `until`.
    qreal passedShare(const FlowFigure::Band& band) const;
    qreal headHeight() const;
};

} // namespace cluechain
