#include "models/funds/flowlayout.h"

#include <algorithm>
#include <numeric>

namespace cluechain
{

namespace
{

constexpr int sweeps = 12;

/// What stands in a column: a card, or a band on its way past.
struct Stop {
    int column = 0;
    int node = -1; ///< -1: a band passes.
    qreal height = 0;
    qreal top = 0;
};

/// A stretch of a band between neighbouring columns.
struct Stretch {
    int from = 0; ///< Index of a stop.
    int to = 0;
    qreal weight = 0;
};

/// Pairs of stretches between two columns that cross, as inversions of their ends: O(n log n).
qint64 crossingsOf(QList<std::pair<int, int>> ends)
{
    std::sort(ends.begin(), ends.end());
    int most = 0;
    for (const auto& end : std::as_const(ends))
        most = std::max(most, end.second);
    QList<int> tree(most + 2, 0);
    qint64 crossings = 0;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        qint64 notAbove = 0;
        for (int at = ends.at(i).second + 1; at > 0; at -= at & -at)
            notAbove += tree.at(at);
        crossings += i - notAbove;
        for (int at = ends.at(i).second + 1; at < tree.size(); at += at & -at)
            ++tree[at];
    }
    return crossings;
}

/// The order of the stops of every column in which few stretches cross, and their heights above
/// the ground that keep bands as level as they can be.
class Arrangement
{
public:
    Arrangement(QList<Stop>& stops, const QList<Stretch>& stretches, int columns)
        : m_stops(stops)
        , m_stretches(stretches)
        , m_order(columns)
        , m_rank(stops.size())
        , m_left(stops.size())
        , m_right(stops.size())
    {
        for (int i = 0; i < stops.size(); ++i)
            m_order[stops.at(i).column].append(i);
        for (const Stretch& stretch : stretches) {
            m_right[stretch.from].append({stretch.to, stretch.weight});
            m_left[stretch.to].append({stretch.from, stretch.weight});
        }
        rank();
    }

    /// Sweeps to the right and back, each stop to the middle of its neighbours, and keeps the best.
    void uncross()
    {
        QList<QList<int>> best = m_order;
        qint64 fewest = crossings();
        for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
            const bool rightwards = sweep % 2 == 0;
            for (qsizetype i = 1; i < m_order.size(); ++i)
                sortColumn(rightwards ? i : m_order.size() - 1 - i, rightwards ? m_left : m_right);
            const qint64 now = crossings();
            if (now < fewest) {
                fewest = now;
                best = m_order;
            }
        }
        m_order = best;
        rank();
    }

    void level(qreal gap, qreal height)
    {
        for (QList<int>& column : m_order) {
            qreal whole = -gap;
            for (const int stop : std::as_const(column))
                whole += m_stops.at(stop).height + gap;
            qreal top = (height - whole) / 2;
            for (const int stop : std::as_const(column)) {
                m_stops[stop].top = top;
                top += m_stops.at(stop).height + gap;
            }
        }
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (qsizetype i = 0; i < m_order.size(); ++i) {
                const bool rightwards = sweep % 2 == 0;
                QList<int>& column = m_order[rightwards ? i : m_order.size() - 1 - i];
                pull(column, rightwards ? m_left : m_right);
                part(column, gap, height);
            }
    }

    qint64 crossings() const
    {
        QList<QList<std::pair<int, int>>> between(m_order.size());
        for (const Stretch& stretch : m_stretches)
            between[m_stops.at(stretch.from).column].append(
                {m_rank.at(stretch.from), m_rank.at(stretch.to)});
        return std::accumulate(
            between.begin(), between.end(), qint64(0),
            [](qint64 sum, const auto& ends) { return sum + crossingsOf(ends); });
    }

private:
    struct Neighbour {
        int stop = 0;
        qreal weight = 0;
    };

    QList<Stop>& m_stops;
    const QList<Stretch>& m_stretches;
    QList<QList<int>> m_order; ///< Of each column, from the top.
    QList<int> m_rank;         ///< Of each stop within its column.
    QList<QList<Neighbour>> m_left;
    QList<QList<Neighbour>> m_right;

    void rank()
    {
        for (const QList<int>& column : std::as_const(m_order))
            for (int i = 0; i < column.size(); ++i)
                m_rank[column.at(i)] = i;
    }

    /// By the middle of the neighbours' places; what has none stays where it is.
    void sortColumn(qsizetype at, const QList<QList<Neighbour>>& neighbours)
    {
        QList<int>& column = m_order[at];
        QList<std::pair<qreal, int>> places;
        for (const int stop : std::as_const(column)) {
            qreal sum = 0;
            qreal weights = 0;
            for (const Neighbour& neighbour : neighbours.at(stop)) {
                sum += neighbour.weight * m_rank.at(neighbour.stop);
                weights += neighbour.weight;
            }
            places.append({weights > 0 ? sum / weights : qreal(m_rank.at(stop)), stop});
        }
        std::stable_sort(places.begin(), places.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (qsizetype i = 0; i < column.size(); ++i) {
            column[i] = places.at(i).second;
            m_rank[column.at(i)] = int(i);
        }
    }

    /// Each stop to where its bands would run level.
    void pull(const QList<int>& column, const QList<QList<Neighbour>>& neighbours)
    {
        for (const int stop : column) {
            qreal sum = 0;
            qreal weights = 0;
            for (const Neighbour& neighbour : neighbours.at(stop)) {
                const Stop& other = m_stops.at(neighbour.stop);
                sum += neighbour.weight * (other.top + other.height / 2);
                weights += neighbour.weight;
            }
            if (weights > 0)
                m_stops[stop].top = sum / weights - m_stops.at(stop).height / 2;
        }
    }

    /// Apart again, downwards and, where that went over the edge, back upwards.
    void part(const QList<int>& column, qreal gap, qreal height)
    {
        qreal least = 0;
        for (const int stop : column) {
            m_stops[stop].top = std::max(m_stops.at(stop).top, least);
            least = m_stops.at(stop).top + m_stops.at(stop).height + gap;
        }
        qreal most = height;
        for (qsizetype i = column.size(); i-- > 0;) {
            const int stop = column.at(i);
            const qreal top = most - m_stops.at(stop).height;
            if (m_stops.at(stop).top <= top)
                break;
            m_stops[stop].top = top;
            most = top - gap;
        }
    }
};

qreal heightOf(qint64 fen, qreal scale, qreal least)
{
    return std::max(least, double(fen) * scale);
}

/// The largest scale with which every column's cards and passing bands fit into the height.
qreal scaleFor(const QList<QList<qint64>>& cards, const QList<QList<qint64>>& passing,
               const FlowMeasures& measures, qreal height)
{
    const auto fits = [&](qreal scale) {
        for (qsizetype column = 0; column < cards.size(); ++column) {
            qreal whole = 0;
            for (const qint64 fen : cards.at(column))
                whole += heightOf(fen, scale, measures.leastCard) + measures.cardGap;
            for (const qint64 fen : passing.at(column))
                whole += double(fen) * scale + measures.cardGap;
            if (whole - measures.cardGap > height)
                return false;
        }
        return true;
    };
    qint64 largest = 1;
    for (const QList<qint64>& column : cards)
        for (const qint64 fen : column)
            largest = std::max(largest, fen);
    qreal low = 0;
    qreal high = height / double(largest);
    for (int halving = 0; halving < 40; ++halving) {
        const qreal middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

FlowLayout::FlowLayout(const FlowFigure& figure, const FlowMeasures& measures)
    : m_contents(figure.nodes.size())
    , m_cards(figure.nodes.size())
    , m_passages(figure.bands.size())
{
    const int columns = figure.columns();
    QList<qint64> in(figure.nodes.size());
    QList<qint64> out(figure.nodes.size());
    for (const FlowFigure::Band& band : figure.bands) {
        m_links.append({band.from, band.to, band.traced, band.other});
        out[band.from] += (band.traced + band.other).fen();
        in[band.to] += (band.traced + band.other).fen();
    }
    QList<qint64> contents(figure.nodes.size());
    QList<QList<qint64>> cards(columns);
    QList<QList<qint64>> passing(columns);
    for (qsizetype i = 0; i < figure.nodes.size(); ++i) {
        const FlowFigure::Node& node = figure.nodes.at(i);
        contents[i] =
            std::max({in.at(i), out.at(i) + node.resting.money.fen(), node.received.fen()});
        cards[node.column].append(contents.at(i));
    }
    for (const FlowFigure::Band& band : figure.bands)
        for (int column = figure.nodes.at(band.from).column + 1;
             column < figure.nodes.at(band.to).column; ++column)
            passing[column].append((band.traced + band.other).fen());

    // Where the cards alone need more than there is, the picture grows; a third of it is money.
    qreal height = measures.height;
    for (qsizetype column = 0; column < columns; ++column) {
        const qsizetype stops = cards.at(column).size() + passing.at(column).size();
        const qreal least = double(cards.at(column).size()) * measures.leastCard +
                            double(stops - 1) * measures.cardGap;
        height = std::max(height, least * 4 / 3);
    }
    m_scale = scaleFor(cards, passing, measures, height);

    QList<Stop> stops;
    QList<Stretch> stretches;
    for (int i = 0; i < figure.nodes.size(); ++i) {
        m_contents[i] = double(contents.at(i)) * m_scale;
        stops.append({.column = figure.nodes.at(i).column,
                      .node = i,
                      .height = heightOf(contents.at(i), m_scale, measures.leastCard)});
    }
    QList<QList<int>> passages(figure.bands.size());
    for (qsizetype i = 0; i < figure.bands.size(); ++i) {
        const FlowFigure::Band& band = figure.bands.at(i);
        const int last = figure.nodes.at(band.to).column;
        const qreal weight = double((band.traced + band.other).fen());
        int from = band.from;
        for (int column = figure.nodes.at(band.from).column + 1; column < last; ++column) {
            const int stop = int(stops.size());
            stops.append({.column = column, .height = weight * m_scale});
            stretches.append({from, stop, weight});
            passages[i].append(stop);
            from = stop;
        }
        if (figure.nodes.at(band.from).column < last)
            stretches.append({from, band.to, weight});
    }

    Arrangement arrangement(stops, stretches, columns);
    arrangement.uncross();
    arrangement.level(measures.cardGap, height);
    m_crossings = arrangement.crossings();

    const auto placed = [&](int stop) {
        return QRectF(stops.at(stop).column * (measures.cardWidth + measures.columnGap),
                      stops.at(stop).top, measures.cardWidth, stops.at(stop).height);
    };
    for (int i = 0; i < figure.nodes.size(); ++i)
        m_cards[i] = placed(i);
    for (qsizetype i = 0; i < passages.size(); ++i)
        for (const int stop : std::as_const(passages[i]))
            m_passages[i].append(placed(stop));
    route();
}

qreal FlowLayout::inset(int card) const
{
    return std::max(0.0, (m_cards.at(card).height() - m_contents.at(card)) / 2);
}

QRectF FlowLayout::bounds() const
{
    QRectF all;
    for (const QRectF& card : m_cards)
        all |= card;
    for (const Ribbon& ribbon : m_ribbons)
        for (const QPointF& point : ribbon.way)
            all |= QRectF(point, QSizeF(1, std::max(1.0, ribbon.thickness)));
    return all;
}

void FlowLayout::moveCard(int card, QPointF topLeft)
{
    m_cards[card].moveTopLeft(topLeft);
    route();
}

/// Bands leave and reach a card in the order of where they go to and come from, so that they do
/// not cross beside it.
void FlowLayout::route()
{
    const qsizetype count = m_links.size();
    m_ribbons = QList<Ribbon>(count);
    QList<qreal> leaves(count);
    QList<qreal> reaches(count);
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    const auto stack = [&](QList<qreal>& tops, int Link::*end, auto heightOfOther) {
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return heightOfOther(a) < heightOfOther(b);
        });
        QList<qreal> next(m_cards.size());
        for (int card = 0; card < m_cards.size(); ++card)
            next[card] = m_cards.at(card).top() + inset(card);
        for (const qsizetype band : std::as_const(order)) {
            qreal& top = next[m_links.at(band).*end];
            tops[band] = top;
            top += double((m_links.at(band).traced + m_links.at(band).other).fen()) * m_scale;
        }
    };
    stack(leaves, &Link::from, [this](qsizetype band) {
        return m_passages.at(band).isEmpty() ? m_cards.at(m_links.at(band).to).center().y()
                                             : m_passages.at(band).first().center().y();
    });
    stack(reaches, &Link::to, [this](qsizetype band) {
        return m_passages.at(band).isEmpty() ? m_cards.at(m_links.at(band).from).center().y()
                                             : m_passages.at(band).last().center().y();
    });
    for (qsizetype i = 0; i < count; ++i) {
        const Link& link = m_links.at(i);
        Ribbon& ribbon = m_ribbons[i];
        ribbon.traced = double(link.traced.fen()) * m_scale;
        ribbon.thickness = double((link.traced + link.other).fen()) * m_scale;
        ribbon.way.append({m_cards.at(link.from).right(), leaves.at(i)});
        for (const QRectF& passage : std::as_const(m_passages[i]))
            ribbon.way << passage.topLeft() << passage.topRight();
        ribbon.way.append({m_cards.at(link.to).left(), reaches.at(i)});
    }
}

} // namespace cluechain
