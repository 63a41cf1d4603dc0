#include "models/funds/flowdifference.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace cluechain
{

namespace
{

constexpr size_t methods = 3;
using PerMethod = std::array<Money, methods>;

Money leastOf(const PerMethod& sums)
{
    return *std::min_element(sums.begin(), sums.end());
}

Money mostOf(const PerMethod& sums)
{
    return *std::max_element(sums.begin(), sums.end());
}

class Comparison
{
public:
    explicit Comparison(const std::array<FlowFigure, methods>& figures)
    {
        m_figure.isDifference = true;
        m_figure.victims = figures.front().victims;
        m_figure.paid = figures.front().paid;
        m_figure.returned =
            std::min({figures[0].returned, figures[1].returned, figures[2].returned});
        for (size_t method = 0; method < methods; ++method)
            add(figures[method], method);
    }

    FlowFigure result()
    {
        for (qsizetype i = 0; i < m_figure.nodes.size(); ++i) {
            FlowFigure::Node& node = m_figure.nodes[i];
            const Card& card = m_cards.at(i);
            node.received = leastOf(card.received);
            node.resting.money = leastOf(card.resting);
            node.resting.held = std::min(node.resting.held, node.resting.money);
        }
        for (const auto& [cards, lane] : m_lanes)
            m_figure.bands.append(bandOf(cards, lane));
        return std::move(m_figure);
    }

private:
    /// An account by its row, a victim by its place, an end by what it is called; an end without a
    /// number by who paid into it.
    using Key = std::tuple<FlowFigure::Kind, qint64, QString, QString, int>;

    struct Card {
        PerMethod received = {};
        PerMethod resting = {};
    };
    struct Passage {
        Instant at = {};
        QList<PerMethod> byVictim = {};
    };
    struct Lane {
        PerMethod traced = {};
        QList<PerMethod> byVictim = {};
        std::map<qint64, Passage> steps = {}; ///< By transfer.
    };

    FlowFigure m_figure;
    QList<Card> m_cards;
    std::map<Key, int> m_places;
    std::map<std::pair<int, int>, Lane> m_lanes;

    int place(const Key& key, const FlowFigure::Node& node)
    {
        const auto [entry, isNew] = m_places.try_emplace(key, int(m_figure.nodes.size()));
        if (isNew) {
            m_figure.nodes.append(node);
            m_cards.emplaceBack();
            return entry->second;
        }
        FlowFigure::Node& known = m_figure.nodes[entry->second];
        // An end stands after the last who paid it, an account where it is first reached.
        known.column = node.account == 0 ? std::max(known.column, node.column)
                                         : std::min(known.column, node.column);
        known.resting.held = std::max(known.resting.held, node.resting.held);
        return entry->second;
    }

    void add(const FlowFigure& figure, size_t method)
    {
        QList<int> places(figure.nodes.size(), -1);
        const auto put = [&](qsizetype i, const Key& key) {
            const FlowFigure::Node& node = figure.nodes.at(i);
            places[i] = place(key, node);
            m_cards[places.at(i)].received[method] = node.received;
            m_cards[places.at(i)].resting[method] = node.resting.money;
        };
        for (qsizetype i = 0; i < figure.nodes.size(); ++i) {
            const FlowFigure::Node& node = figure.nodes.at(i);
            if (i < figure.victims.size())
                put(i, {node.kind, 0, {}, {}, int(i)});
            else if (node.account != 0)
                put(i, {FlowFigure::Kind::Account, node.account, {}, {}, -1});
        }
        for (const FlowFigure::Band& band : figure.bands) {
            if (places.at(band.to) >= 0)
                continue;
            const FlowFigure::Node& end = figure.nodes.at(band.to);
            const bool isNumbered = !end.tail.isEmpty();
            put(band.to, {end.kind, 0, end.name, end.bank + end.tail,
                          isNumbered ? -1 : places.at(band.from)});
        }
        for (const FlowFigure::Band& band : figure.bands)
            add(band, m_lanes[{places.at(band.from), places.at(band.to)}], method);
    }

    static void addTo(QList<PerMethod>& sums, const QList<Money>& parts, size_t method)
    {
        sums.resize(std::max(sums.size(), parts.size()));
        for (qsizetype victim = 0; victim < parts.size(); ++victim)
            sums[victim][method] += parts.at(victim);
    }

    static void add(const FlowFigure::Band& band, Lane& lane, size_t method)
    {
        lane.traced[method] += band.traced;
        addTo(lane.byVictim, band.byVictim, method);
        for (const FlowFigure::Step& step : band.steps) {
            Passage& passage = lane.steps[step.transfer];
            passage.at = step.at;
            addTo(passage.byVictim, step.byVictim, method);
        }
    }

    static QList<Money> leastOfEach(const QList<PerMethod>& sums)
    {
        QList<Money> least;
        for (const PerMethod& each : sums)
            least.append(leastOf(each));
        return least;
    }

    static Money sumOf(const QList<Money>& parts)
    {
        return std::accumulate(parts.begin(), parts.end(), Money());
    }

    static FlowFigure::Band bandOf(std::pair<int, int> cards, const Lane& lane)
    {
        FlowFigure::Band band{
            .from = cards.first, .to = cards.second, .byVictim = leastOfEach(lane.byVictim)};
        band.traced = sumOf(band.byVictim);
        band.other = mostOf(lane.traced) - band.traced;
        for (const auto& [transfer, passage] : lane.steps) {
            FlowFigure::Step step{
                .transfer = transfer, .at = passage.at, .byVictim = leastOfEach(passage.byVictim)};
            step.traced = sumOf(step.byVictim);
            band.steps.append(step);
        }
        std::stable_sort(band.steps.begin(), band.steps.end(),
                         [](const auto& a, const auto& b) { return a.at < b.at; });
        return band;
    }
};

} // namespace

FlowFigure flowDifference(const std::array<FlowFigure, 3>& figures)
{
    return Comparison(figures).result();
}

Money restingAlike(const Ledger& ledger, const std::array<Trace, 3>& traces)
{
    using Place = std::tuple<AccountIndex, AccountIndex, RestReason, quint32>;
    std::map<Place, PerMethod> places;
    Money alike;
    for (size_t method = 0; method < methods; ++method)
        for (const Resting& rest : traces[method].resting)
            // On one account it is one place, whatever keeps it there.
            places[{rest.account, rest.from,
                    rest.account == nobody ? rest.reason : RestReason::Balance,
                    ledger.payments()[rest.origin].victim}][method] += Money::fromFen(rest.fen);
    for (const auto& [place, sums] : places)
        alike += leastOf(sums);
    for (size_t victim = 0; victim < traces.front().returnedFen.size(); ++victim)
        alike +=
            Money::fromFen(std::min({traces[0].returnedFen[victim], traces[1].returnedFen[victim],
                                     traces[2].returnedFen[victim]}));
    return alike;
}

} // namespace cluechain
