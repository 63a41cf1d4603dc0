#include "models/intake/facts.h"

#include <QHash>
#include <QHashFunctions>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace cluechain
{

namespace
{

constexpr qint64 secondUs = 1'000'000;
constexpr qint64 clocksApartUs = 120 * secondUs;

quint64 mixed(quint64 hash, quint64 value)
{
    hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6) + (hash >> 2);
    hash *= 0xFF51AFD7ED558CCDULL;
    return hash ^ (hash >> 33);
}

/// From whom to whom how much: rows and payments that can be one transfer share it.
struct Flow {
    qint64 from = 0;
    qint64 to = 0;
    qint64 fen = 0;
    quint16 currency = 0;

    friend auto operator<=>(const Flow&, const Flow&) = default;
};

struct Candidate {
    qint64 apartUs = 0;
    bool otherSerial = false;
    size_t first = 0;
    size_t second = 0;

    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

/// Takes the nearest candidates first, each side once.
template <typename Take>
void matchNearest(std::vector<Candidate>& candidates, std::vector<bool>& firstTaken,
                  std::vector<bool>& secondTaken, Take take)
{
    std::sort(candidates.begin(), candidates.end());
    for (const Candidate& c : candidates) {
        if (firstTaken[c.first] || secondTaken[c.second])
            continue;
        firstTaken[c.first] = secondTaken[c.second] = true;
        take(c);
    }
    candidates.clear();
}

/// A row under the flow that it tells of.
struct FlowRow {
    Flow flow;
    qint64 atUs = 0;
    quint32 index = 0;
    bool isPayers = false;

    friend bool operator<(const FlowRow& a, const FlowRow& b)
    {
        return std::tie(a.flow, a.isPayers, a.atUs, a.index) <
               std::tie(b.flow, b.isPayers, b.atUs, b.index);
    }
};

} // namespace

SerialKey SerialKey::of(std::string_view serial)
{
    if (serial.empty())
        return {};
    quint64 key = 0x9E3779B97F4A7C15ULL;
    for (const char c : serial)
        key = mixed(key, static_cast<quint8>(c));
    return {key ? key : 1};
}

quint64 nameKey(std::string_view name)
{
    quint64 key = 0;
    for (const char c : name) {
        if (c != ' ')
            key = mixed(key, static_cast<quint8>(c));
    }
    return key;
}

quint16 currencyKey(QStringView code)
{
    constexpr int letters = 32;
    constexpr qsizetype lettersOfNational = 3;
    constexpr quint64 isToken = 0x8000; // above all of three letters
    if (code.size() > lettersOfNational)
        return quint16(isToken | nameKey(code.toUtf8().toStdString()));
    int key = 0;
    for (const QChar c : code)
        key = key * letters + c.unicode() % letters;
    return quint16(key);
}

DuplicateFinder::DuplicateFinder(size_t expectedRows)
{
    m_facts.reserve(expectedRows);
    m_links.reserve(expectedRows);
    size_t size = 1024;
    while (size < expectedRows)
        size *= 2;
    m_heads.assign(size, 0);
}

quint64 DuplicateFinder::keyOf(const FactRow& row)
{
    quint64 hash = mixed(quint64(row.account), quint64(row.atUs / secondUs));
    return mixed(mixed(hash, quint64(row.fen)), quint64(row.direction) + 1);
}

bool DuplicateFinder::isSame(const FactRow& fact, const FactRow& row)
{
    if (fact.account != row.account || fact.fen != row.fen || fact.direction != row.direction ||
        fact.currency != row.currency || fact.atUs / secondUs != row.atUs / secondUs)
        return false;
    // A number and a name are not compared.
    if (fact.peer != 0 && row.peer != 0 && fact.isPeerName == row.isPeerName &&
        fact.peer != row.peer)
        return false;
    const bool bothBalance = fact.hasBalance && row.hasBalance;
    if (bothBalance && fact.balanceFen != row.balanceFen)
        return false;
    const bool bothSerial = !fact.serial.isEmpty() && !row.serial.isEmpty();
    if (bothSerial && fact.serial != row.serial)
        return false;
    const auto hasNeither = [](const FactRow& r) { return !r.hasBalance && r.serial.isEmpty(); };
    return bothBalance || bothSerial || (hasNeither(fact) && hasNeither(row));
}

bool DuplicateFinder::isSameMovement(const FactRow& fact, const FactRow& row)
{
    if (fact.movement == row.movement || fact.account != row.account ||
        fact.direction != row.direction || fact.serial != row.serial)
        return false;
    return fact.movement == SameMovement::Part ? fact.fen == row.fen : row.fen <= fact.fen;
}

quint32 DuplicateFinder::deliveryOf(qint64 statementId)
{
    return m_deliveries.emplace(statementId, quint32(m_deliveries.size() + 1)).first->second;
}

void DuplicateFinder::grow()
{
    m_heads.assign(m_heads.size() * 2, 0);
    for (size_t i = 0; i < m_facts.size(); ++i) {
        quint32& head = m_heads[keyOf(m_facts[i]) & (m_heads.size() - 1)];
        m_links[i].next = head;
        head = quint32(i + 1);
    }
}

std::optional<DuplicateFinder::Repeated> DuplicateFinder::add(const FactRow& row)
{
    const bool hasNeither = !row.hasBalance && row.serial.isEmpty();
    const quint64 key = keyOf(row);
    quint32 oldest = 0; // the chain runs from the newest fact to the oldest
    for (quint32 at = m_heads[key & (m_heads.size() - 1)]; at != 0; at = m_links[at - 1].next) {
        if (!isSame(m_facts[at - 1], row))
            continue;
        if (hasNeither && m_links[at - 1].lastDelivery == row.delivery)
            continue;
        oldest = at;
    }
    const bool isMovement = row.movement != SameMovement::Never && !row.serial.isEmpty();
    if (oldest == 0 && isMovement) {
        const auto [from, to] = m_movements.equal_range(row.serial.key);
        for (auto at = from; at != to; ++at) {
            if (isSameMovement(m_facts[at->second], row) &&
                (oldest == 0 || at->second < oldest - 1))
                oldest = at->second + 1;
        }
        if (oldest != 0)
            return Repeated{m_facts[oldest - 1].id, m_facts[oldest - 1].delivery};
    }
    if (oldest != 0) {
        FactRow& fact = m_facts[oldest - 1];
        m_links[oldest - 1].lastDelivery = row.delivery;
        if (!fact.hasBalance && row.hasBalance) {
            fact.hasBalance = true;
            fact.balanceFen = row.balanceFen;
        }
        if (fact.serial.isEmpty())
            fact.serial = row.serial;
        if (fact.peer == 0 || (fact.isPeerName && row.peerAccount() != 0)) {
            fact.peer = row.peer;
            fact.isPeerName = row.isPeerName;
        }
        return Repeated{fact.id, fact.delivery};
    }
    if (m_facts.size() >= m_heads.size())
        grow();
    quint32& head = m_heads[key & (m_heads.size() - 1)];
    m_facts.push_back(row);
    m_links.push_back({row.delivery, head});
    head = quint32(m_facts.size());
    if (isMovement)
        m_movements.emplace(row.serial.key, quint32(m_facts.size() - 1));
    return std::nullopt;
}

std::vector<MirrorPair> pairMirrors(std::span<const FactRow> facts)
{
    QSet<qint64> delivered; // a mirror stands in the statement of the other account
    for (const FactRow& fact : facts)
        delivered += fact.account;
    const auto hasOtherSide = [&](const FactRow& fact) {
        return fact.peerAccount() != 0 && fact.peer != fact.account &&
               delivered.contains(fact.peer);
    };
    std::vector<FlowRow> rows;
    for (size_t i = 0; i < facts.size(); ++i) {
        const FactRow& fact = facts[i];
        if (fact.direction == 0 || !hasOtherSide(fact))
            continue;
        const bool out = fact.direction < 0;
        rows.push_back({{out ? fact.account : fact.peer, out ? fact.peer : fact.account, fact.fen,
                         fact.currency},
                        fact.atUs,
                        quint32(i),
                        out});
    }
    std::sort(rows.begin(), rows.end());

    std::vector<MirrorPair> pairs;
    std::vector<bool> taken(facts.size(), false);
    std::vector<Candidate> candidates;
    const auto offer = [&](size_t a, size_t b) {
        candidates.push_back({std::abs(facts[a].atUs - facts[b].atUs),
                              facts[a].serial.isEmpty() || facts[a].serial != facts[b].serial, a,
                              b});
    };
    for (size_t from = 0; from < rows.size();) {
        size_t to = from; // the rows of one flow: first the payee's, then the payer's
        size_t payers = from;
        while (to < rows.size() && rows[to].flow == rows[from].flow) {
            payers += !rows[to].isPayers;
            ++to;
        }
        size_t nearby = from;
        for (size_t p = payers; p < to && payers > from; ++p) {
            while (nearby < payers && rows[nearby].atUs < rows[p].atUs - clocksApartUs)
                ++nearby;
            for (size_t q = nearby; q < payers && rows[q].atUs <= rows[p].atUs + clocksApartUs; ++q)
                offer(rows[p].index, rows[q].index);
        }
        matchNearest(candidates, taken, taken, [&](const Candidate& c) {
            pairs.push_back({facts[c.first].id, facts[c.second].id});
        });
        from = to;
    }

    // Rows of unknown direction, with what the others have left over.
    QHash<std::pair<qint64, qint64>, QList<size_t>> unknown; // by own account and amount
    for (size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].direction == 0 && hasOtherSide(facts[i]))
            unknown[{facts[i].account, facts[i].fen}] += i;
    }
    if (!unknown.isEmpty()) {
        for (const FlowRow& row : rows) {
            const FactRow& known = facts[row.index];
            if (taken[row.index])
                continue;
            for (const size_t i : unknown.value({known.peer, known.fen})) {
                if (facts[i].peer == known.account && facts[i].currency == known.currency &&
                    std::abs(facts[i].atUs - known.atUs) <= clocksApartUs)
                    offer(row.index, i);
            }
        }
        matchNearest(candidates, taken, taken, [&](const Candidate& c) {
            pairs.push_back({facts[c.first].id, facts[c.second].id});
        });
    }
    return pairs;
}

std::vector<PaymentPair> pairPayments(std::span<const FactRow> facts,
                                      std::span<const MirrorPair> mirrors,
                                      std::span<const PaymentFact> payments)
{
    if (payments.empty())
        return {};
    QHash<qint64, qint64> standsFor; // of the other row of a pair: the row that stands for it
    for (const MirrorPair& pair : mirrors)
        standsFor.insert(pair.other, pair.stands);

    std::vector<std::pair<Flow, size_t>> byFlow;
    for (size_t i = 0; i < payments.size(); ++i) {
        const PaymentFact& p = payments[i];
        if (p.from != 0 && p.to != 0)
            byFlow.push_back({{p.from, p.to, p.fen, 0}, i});
    }
    std::sort(byFlow.begin(), byFlow.end());

    std::vector<Candidate> candidates;
    QHash<qint64, size_t> transferOf; // transfers by the id of the row that stands for them
    std::vector<qint64> transfers;
    const auto offer = [&](const FactRow& fact, const Flow& flow) {
        for (auto at = std::lower_bound(byFlow.begin(), byFlow.end(), std::pair(flow, size_t(0)));
             at != byFlow.end() && at->first == flow; ++at) {
            const qint64 apart = std::abs(payments[at->second].atUs - fact.atUs);
            if (apart > clocksApartUs)
                continue;
            const qint64 stands = standsFor.value(fact.id, fact.id);
            auto known = transferOf.constFind(stands);
            if (known == transferOf.cend()) {
                known = transferOf.insert(stands, transfers.size());
                transfers.push_back(stands);
            }
            candidates.push_back({apart, false, at->second, *known});
        }
    };
    for (const FactRow& fact : facts) {
        if (fact.peerAccount() == 0)
            continue;
        if (fact.direction < 0)
            offer(fact, {fact.account, fact.peer, fact.fen, fact.currency});
        else if (fact.direction > 0)
            offer(fact, {fact.peer, fact.account, fact.fen, fact.currency});
    }
    std::vector<PaymentPair> pairs;
    std::vector<bool> paymentTaken(payments.size(), false);
    std::vector<bool> transferTaken(transfers.size(), false);
    matchNearest(candidates, paymentTaken, transferTaken, [&](const Candidate& c) {
        pairs.push_back({payments[c.first].id, transfers[c.second]});
    });
    return pairs;
}

} // namespace cluechain
