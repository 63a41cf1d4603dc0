#include "models/reports/moneyplaces.h"

#include <algorithm>
#include <array>
#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = MoneyPlace::Kind;

constexpr std::array kinds{Kind::Returned, Kind::Held,        Kind::Lying,  Kind::Cash, Kind::Spent,
                           Kind::Hub,      Kind::OtherVictim, Kind::Unseen, Kind::Gap};

Kind kindOf(RestReason reason)
{
    switch (reason) {
    case RestReason::Balance:
        return Kind::Lying;
    case RestReason::Cash:
        return Kind::Cash;
    case RestReason::Fee:
    case RestReason::Merchant:
        return Kind::Spent;
    case RestReason::Hub:
        return Kind::Hub;
    case RestReason::Victim:
        return Kind::OtherVictim;
    case RestReason::Break:
    case RestReason::Limit:
        return Kind::Unseen;
    case RestReason::StatementMissing:
        break;
    }
    return Kind::Gap;
}

/// Fills the places of one trace.
class Places
{
public:
    Places(const CaseFlow& flow, const Trace& trace)
        : m_flow(flow)
        , m_trace(trace)
    {
        for (size_t i = 0; i < kinds.size(); ++i)
            m_places[i].kind = kinds.at(i);
        for (const qint64 fen : trace.returnedFen)
            place(Kind::Returned).money += Money::fromFen(fen);
        addResting();
        addTransfers();
    }

    QList<MoneyPlace> take()
    {
        QList<MoneyPlace> places;
        for (MoneyPlace& each : m_places)
            if (!each.money.isZero())
                places.append(std::move(each));
        return places;
    }

private:
    const CaseFlow& m_flow;
    const Trace& m_trace;
    std::array<MoneyPlace, kinds.size()> m_places;
    /// Where the money of an account counts, if it does.
    std::map<AccountIndex, std::array<bool, kinds.size()>> m_restsAt;

    MoneyPlace& place(Kind kind) { return m_places[size_t(kind)]; }

    void addResting()
    {
        std::map<std::pair<AccountIndex, Kind>, Money> onAccounts;
        for (const Resting& resting : m_trace.resting) {
            const Kind kind = kindOf(resting.reason);
            if (resting.account != nobody &&
                (kind == Kind::Lying || kind == Kind::Unseen || kind == Kind::Gap))
                onAccounts[{resting.account, kind}] += Money::fromFen(resting.fen);
            else
                place(kind).money += Money::fromFen(resting.fen);
        }
        std::map<AccountIndex, Money> freeToHold;
        for (const auto& [where, money] : onAccounts) {
            const auto& [account, kind] = where;
            const auto [free, isNew] = freeToHold.try_emplace(
                account, m_flow.held.value(m_flow.ledger.account(account).id));
            const Money held = kind == Kind::Unseen ? Money() : std::min(money, free->second);
            free->second = free->second - held;
            add(account, Kind::Held, held);
            add(account, kind, money - held);
        }
    }

    void add(AccountIndex account, Kind kind, Money money)
    {
        if (money.isZero())
            return;
        place(kind).money += money;
        bool& counted = m_restsAt[account][size_t(kind)];
        place(kind).accounts += counted ? 0 : 1;
        counted = true;
    }

    void addTransfers()
    {
        const Ledger& ledger = m_flow.ledger;
        auto piece = m_trace.pieces.begin();
        for (const Trace::Carried& carried : m_trace.transfers) {
            const AccountIndex to = ledger.row(carried.transfer).to;
            const int victim = to == nobody ? -1 : ledger.account(to).victim;
            bool bringsOwn = false;
            bool bringsOthers = false;
            for (; piece != m_trace.pieces.end() && piece->transfer == carried.transfer; ++piece) {
                const bool isOwn = int(ledger.payments()[piece->origin].victim) == victim;
                bringsOwn = bringsOwn || isOwn;
                bringsOthers = bringsOthers || !isOwn;
            }
            const qint64 id = ledger.id(carried.transfer);
            if (const std::optional<RestReason> end =
                    endOf(ledger, carried.transfer, m_trace.settings.stopsAtHubs)) {
                if (bringsOwn)
                    place(Kind::Returned).transfers.append(id);
                if (bringsOthers)
                    place(kindOf(*end)).transfers.append(id);
                continue;
            }
            const auto rests = m_restsAt.find(to);
            for (size_t i = 0; rests != m_restsAt.end() && i < kinds.size(); ++i)
                if (rests->second.at(i))
                    m_places.at(i).transfers.append(id);
        }
    }
};

} // namespace

QString keyOf(MoneyPlace::Kind kind)
{
    switch (kind) {
    case Kind::Returned:
        return u"returned"_s;
    case Kind::Held:
        return u"held"_s;
    case Kind::Lying:
        return u"lying"_s;
    case Kind::Cash:
        return u"cash"_s;
    case Kind::Spent:
        return u"spent"_s;
    case Kind::Hub:
        return u"hub"_s;
    case Kind::OtherVictim:
        return u"other_victim"_s;
    case Kind::Unseen:
        return u"unseen"_s;
    case Kind::Gap:
        break;
    }
    return u"gap"_s;
}

MoneyPlace MoneyPlaces::at(MoneyPlace::Kind kind) const
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [kind](const MoneyPlace& place) { return place.kind == kind; });
    return found == places.end() ? MoneyPlace{.kind = kind} : *found;
}

Money MoneyPlaces::located() const
{
    return paid - at(Kind::Unseen).money - at(Kind::Gap).money;
}

MoneyPlaces moneyPlaces(const CaseFlow& flow, TraceMethod method)
{
    const Trace& trace = flow.traces[size_t(method)];
    MoneyPlaces found;
    for (const qint64 fen : trace.paidFen)
        found.paid += Money::fromFen(fen);
    found.places = Places(flow, trace).take();
    found.accounts = int(trace.accounts.size());
    for (const TracedAccount& account : trace.accounts)
        found.levels = std::max(found.levels, account.level);
    return found;
}

} // namespace cluechain
