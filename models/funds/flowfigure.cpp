#include "models/funds/flowfigure.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool isAccount(const FlowFigure::Node& node)
{
    return node.account != 0;
}

/// Which card of the shown figure each node becomes: a number that several may share; -1: hidden.
class Groups
{
public:
    Groups(const FlowFigure& figure, const FlowFilter& filter)
        : m_figure(figure)
        , m_group(figure.nodes.size())
    {
        std::iota(m_group.begin(), m_group.end(), 0);
        for (qsizetype i = 0; i < m_group.size(); ++i)
            if (figure.nodes.at(i).kind != FlowFigure::Kind::Victim &&
                figure.nodes.at(i).received < filter.atLeast)
                m_group[i] = -1;
        foldByHand(filter.byHand);
        foldBy(filter.folding);
    }

    const QList<int>& groups() const { return m_group; }

    /// Whether there were more than `most` cards: then the smallest of a column become one card of
    /// accounts and one of each kind of end.
    bool foldSmallest(int most)
    {
        std::map<std::pair<int, FlowFigure::Kind>, QList<int>> alike;
        int cards = 0;
        for (int i = 0; i < m_group.size(); ++i) {
            const FlowFigure::Node& node = m_figure.nodes.at(i);
            if (m_group.at(i) != i || node.kind == FlowFigure::Kind::Victim)
                continue;
            ++cards;
            alike[{node.column,
                   FlowFigure::isEndPlace(node.kind) ? node.kind : FlowFigure::Kind::Account}]
                .append(i);
        }
        if (cards <= most)
            return false;
        const auto each = std::max<qsizetype>(1, most / qsizetype(alike.size()) - 1);
        for (auto& [what, nodes] : alike) {
            std::stable_sort(nodes.begin(), nodes.end(), [this](int a, int b) {
                return m_figure.nodes.at(a).received > m_figure.nodes.at(b).received;
            });
            join(nodes.mid(each));
        }
        return true;
    }

private:
    const FlowFigure& m_figure;
    QList<int> m_group;

    /// The groups that these nodes stand for become one, named after the first.
    void join(const QList<int>& nodes)
    {
        QSet<int> joined;
        int first = -1;
        for (const int node : nodes)
            if (m_group.at(node) >= 0) {
                first = first < 0 ? m_group.at(node) : first;
                joined.insert(m_group.at(node));
            }
        for (int& group : m_group)
            if (joined.contains(group))
                group = first;
    }

    void foldByHand(const QList<QList<qint64>>& sets)
    {
        for (const QList<qint64>& accounts : sets) {
            QList<int> nodes;
            for (int i = 0; i < m_figure.nodes.size(); ++i)
                if (isAccount(m_figure.nodes.at(i)) &&
                    accounts.contains(m_figure.nodes.at(i).account))
                    nodes.append(i);
            join(nodes);
        }
    }

    void foldBy(FlowFilter::Folding folding)
    {
        if (folding == FlowFilter::Folding::Nothing)
            return;
        QHash<QString, QList<int>> together;
        for (int i = 0; i < m_figure.nodes.size(); ++i) {
            const FlowFigure::Node& node = m_figure.nodes.at(i);
            if (m_group.at(i) < 0 || !isAccount(node) || node.kind == FlowFigure::Kind::Victim)
                continue;
            const QString level = QString::number(node.column);
            // Those of a bank or a holder are only put together where it is known.
            const QString same = folding == FlowFilter::Folding::Level    ? level
                                 : folding == FlowFilter::Folding::Holder ? node.name
                                 : node.bank.isEmpty()                    ? QString()
                                                       : level + u'\n' + node.bank;
            if (!same.isEmpty())
                together[same].append(i);
        }
        for (const QList<int>& nodes : std::as_const(together))
            join(nodes);
    }
};

void add(QList<Money>& sums, const QList<Money>& more)
{
    if (sums.size() < more.size())
        sums.resize(more.size());
    for (qsizetype i = 0; i < more.size(); ++i)
        sums[i] += more.at(i);
}

void add(FlowFigure::Band& band, const FlowFigure::Band& more)
{
    band.traced += more.traced;
    band.other += more.other;
    add(band.byVictim, more.byVictim);
    band.steps += more.steps;
}

FlowFigure::Node cardOf(const FlowFigure& figure, const QList<int>& members)
{
    FlowFigure::Node card = figure.nodes.at(members.first());
    if (members.size() == 1)
        return card;
    card.account = 0;
    if (!FlowFigure::isEndPlace(card.kind))
        card.kind = FlowFigure::Kind::Fold;
    card.folded = members;
    card.tail.clear();
    for (const int member : members.mid(1)) {
        const FlowFigure::Node& node = figure.nodes.at(member);
        card.column = std::min(card.column, node.column);
        card.resting.money += node.resting.money;
        card.resting.held += node.resting.held;
        if (node.name != card.name)
            card.name.clear();
        if (node.bank != card.bank)
            card.bank.clear();
    }
    return card;
}

} // namespace

bool FlowFigure::isEndPlace(Kind kind)
{
    return kind == Kind::Cash || kind == Kind::Fee || kind == Kind::Merchant || kind == Kind::Hub;
}

int FlowFigure::columns() const
{
    int last = -1;
    for (const Node& node : nodes)
        last = std::max(last, node.column);
    return last + 1;
}

std::optional<std::pair<Instant, Instant>> FlowFigure::span() const
{
    std::optional<std::pair<Instant, Instant>> whole;
    for (const Band& band : bands) {
        if (band.steps.isEmpty())
            continue;
        const Instant first = band.steps.first().at;
        const Instant last = band.steps.last().at;
        whole = whole ? std::pair(std::min(whole->first, first), std::max(whole->second, last))
                      : std::pair(first, last);
    }
    return whole;
}

ShownFlow showFlow(const FlowFigure& figure, const FlowFilter& filter)
{
    Groups groups(figure, filter);
    ShownFlow shown;
    shown.foldedByItself = groups.foldSmallest(filter.most);
    shown.figure = {.victims = figure.victims,
                    .isDifference = figure.isDifference,
                    .paid = figure.paid,
                    .returned = figure.returned};

    QList<QList<int>> members;
    QHash<int, int> cardOfGroup;
    QList<int> card(figure.nodes.size(), -1);
    for (int i = 0; i < figure.nodes.size(); ++i) {
        const int group = groups.groups().at(i);
        const bool counts =
            isAccount(figure.nodes.at(i)) && figure.nodes.at(i).kind != FlowFigure::Kind::Victim;
        shown.all += counts;
        if (group < 0)
            continue;
        shown.accounts += counts;
        if (!cardOfGroup.contains(group)) {
            cardOfGroup.insert(group, int(members.size()));
            members.append(QList<int>());
        }
        card[i] = cardOfGroup.value(group);
        members[card.at(i)].append(i);
    }
    for (const QList<int>& each : std::as_const(members))
        shown.figure.nodes.append(cardOf(figure, each));

    QHash<std::pair<int, int>, qsizetype> bandOf;
    for (const FlowFigure::Band& band : figure.bands) {
        const int from = card.at(band.from);
        const int to = card.at(band.to);
        if (from >= 0 && to < 0)
            shown.hidden += band.traced;
        if (from < 0 || to < 0 || (from == to && members.at(from).size() > 1))
            continue;
        const auto known = bandOf.constFind({from, to});
        if (known == bandOf.cend()) {
            bandOf.insert({from, to}, shown.figure.bands.size());
            shown.figure.bands.append(band);
            shown.figure.bands.last().from = from;
            shown.figure.bands.last().to = to;
        } else {
            add(shown.figure.bands[*known], band);
        }
    }
    for (FlowFigure::Band& band : shown.figure.bands)
        std::stable_sort(
            band.steps.begin(), band.steps.end(),
            [](const FlowFigure::Step& a, const FlowFigure::Step& b) { return a.at < b.at; });
    // What comes into a fold is what crosses its edge, not what its accounts passed to each other.
    for (int i = 0; i < shown.figure.nodes.size(); ++i)
        if (!shown.figure.nodes.at(i).folded.isEmpty()) {
            shown.figure.nodes[i].received = {};
            for (const FlowFigure::Band& band : std::as_const(shown.figure.bands))
                if (band.to == i)
                    shown.figure.nodes[i].received += band.traced;
        }
    return shown;
}

} // namespace cluechain
