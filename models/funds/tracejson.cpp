#include "models/funds/tracejson.h"

#include <QJsonArray>

#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject sharesJson(const Ledger& ledger, const std::vector<VictimShare>& shares)
{
    QJsonObject out;
    for (const VictimShare& share : shares) {
        const QString key = victimKey(ledger.victims()[share.victim]);
        out[key] = out[key].toInteger() + share.fen;
    }
    return out;
}

QJsonArray accountsJson(const Ledger& ledger, const Trace& trace)
{
    QJsonArray out;
    for (const TracedAccount& traced : trace.accounts) {
        const LedgerAccount& account = ledger.account(traced.account);
        out.append(QJsonObject{{u"number"_s, account.number},
                               {u"bank"_s, account.bank},
                               {u"holder"_s, account.holder},
                               {u"level"_s, traced.level},
                               {u"statement"_s, keyOf(account.statement)},
                               {u"in_fen"_s, traced.inFen},
                               {u"out_fen"_s, traced.outFen},
                               {u"left_fen"_s, traced.leftFen},
                               {u"by_victim"_s, sharesJson(ledger, traced.left)}});
    }
    return out;
}

QJsonArray restingJson(const Ledger& ledger, const Trace& trace, quint32 victim)
{
    struct Place {
        AccountIndex account;
        AccountIndex from;
        RestReason reason;
        auto operator<=>(const Place&) const = default;
    };
    std::map<Place, qint64> places;
    for (const Resting& resting : trace.resting) {
        if (ledger.payments()[resting.origin].victim == victim)
            places[{resting.account, resting.from, resting.reason}] += resting.fen;
    }
    QJsonArray out;
    for (const auto& [place, fen] : places) {
        QJsonObject entry{{u"account"_s, place.account == nobody
                                             ? QString()
                                             : ledger.account(place.account).number},
                          {u"reason"_s, keyOf(place.reason)},
                          {u"fen"_s, fen}};
        if (place.account == nobody)
            entry[u"from"_s] = ledger.account(place.from).number;
        out.append(entry);
    }
    return out;
}

QJsonArray victimsJson(const Ledger& ledger, const Trace& trace)
{
    QJsonArray out;
    for (quint32 v = 0; v < ledger.victims().size(); ++v) {
        const LedgerVictim& victim = ledger.victims()[v];
        out.append(QJsonObject{{u"name"_s, victim.name},
                               {u"id_number"_s, victim.idNumber},
                               {u"paid_fen"_s, trace.paidFen[v]},
                               {u"returned_fen"_s, trace.returnedFen[v]},
                               {u"resting"_s, restingJson(ledger, trace, v)}});
    }
    return out;
}

QJsonArray gapsJson(const Ledger& ledger, std::span<const Trace> traces)
{
    QJsonArray out;
    for (const FundsGap& gap : findGaps(ledger, traces)) {
        out.append(
            QJsonObject{{u"number"_s, ledger.account(gap.account).number},
                        {u"bank"_s, gap.bank},
                        {u"in_fen"_s, gap.inFen},
                        {u"rank"_s, out.size() + 1},
                        {u"level"_s, gap.level},
                        {u"role"_s, gap.role == FundsGap::Role::Relay ? u"relay"_s : u"sink"_s},
                        {u"last"_s, gap.last.toIso()},
                        {u"why"_s, gap.why}});
    }
    return out;
}

} // namespace

QString keyOf(Coverage coverage)
{
    return coverage == Coverage::Full   ? u"full"_s
           : coverage == Coverage::Part ? u"part"_s
                                        : u"none"_s;
}

QString victimKey(const LedgerVictim& victim)
{
    return victim.idNumber.isEmpty() ? victim.name : victim.idNumber;
}

QJsonObject toJson(const TraceSettings& settings)
{
    const auto limit = [](qint64 value) { return value > 0 ? QJsonValue(value) : QJsonValue(); };
    return {{u"until"_s, settings.until ? QJsonValue(settings.until->toIso()) : QJsonValue()},
            {u"min_fen"_s, limit(settings.leastFen)},
            {u"max_level"_s, limit(settings.deepestLevel)},
            {u"window_minutes"_s, limit(settings.windowUs / 60'000'000)},
            {u"stops_at_hubs"_s, settings.stopsAtHubs}};
}

QJsonObject traceJson(const Ledger& ledger, const std::array<Trace, 3>& traces,
                      std::span<const TraceMethod> shown)
{
    QJsonObject methods;
    for (const TraceMethod method : shown) {
        const Trace& trace = traces[size_t(method)];
        methods[keyOf(method)] = QJsonObject{{u"accounts"_s, accountsJson(ledger, trace)},
                                             {u"victims"_s, victimsJson(ledger, trace)}};
    }
    QJsonArray traceable;
    for (const AccountIndex account : traceableByTimeStamp(ledger, traces))
        traceable.append(ledger.account(account).number);
    QJsonArray contradictions;
    for (const OrderContradiction& c : ledger.contradictions())
        contradictions.append(
            QJsonObject{{u"account"_s, ledger.account(c.account).number},
                        {u"taken_first"_s, ledger.id(c.earlier)},
                        {u"taken_later"_s, ledger.id(c.later)},
                        {u"at"_s, Instant::fromMicroseconds(ledger.row(c.earlier).atUs).toIso()}});
    QJsonArray unknown;
    for (const LedgerAccount& account : ledger.accounts()) {
        if (account.isOrderUnknown)
            unknown.append(account.number);
    }
    const TraceSettings& settings = traces[0].settings;
    return {{u"until"_s, settings.until ? QJsonValue(settings.until->toIso()) : QJsonValue()},
            {u"settings"_s, toJson(settings)},
            {u"methods"_s, methods},
            {u"timestamp_traceable"_s, traceable},
            {u"gaps"_s, gapsJson(ledger, traces)},
            {u"contradictions"_s, contradictions},
            {u"order_unknown"_s, unknown}};
}

} // namespace cluechain
