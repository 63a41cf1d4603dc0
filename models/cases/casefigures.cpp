#include "models/cases/casefigures.h"

#include "models/cases/measure.h"
#include "models/cases/movecase.h"
#include "models/cases/vocabulary.h"

#include <algorithm>
#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct AccountMoney {
    Money stopped = {};
    Money frozen = {};
    Money returned = {};
    bool wasFrozen = false;
};

QString moneyState(const Measure& measure)
{
    const Word* word = findWord(u"measures", measure.kind);
    return word ? word->value(u"money_state") : QString();
}

bool isHolding(const Measure& measure, Instant now)
{
    return (!measure.endedAt || *measure.endedAt > now) &&
           (!measure.endsAt || *measure.endsAt >= now) && measure.at <= now;
}

/// A renewal takes the place of the freeze that it renews.
bool isRenewed(const Measure& freeze, const QList<Measure>& measures)
{
    return std::any_of(measures.begin(), measures.end(), [&](const Measure& other) {
        return other.kind == "freeze_renewal"_L1 && other.parentId == freeze.id;
    });
}

/// By case_account.
std::map<qint64, AccountMoney> moneyOnAccounts(const QList<Measure>& measures, Instant now)
{
    std::map<qint64, AccountMoney> accounts;
    for (const Measure& measure : measures) {
        const QString state = moneyState(measure);
        AccountMoney& account = accounts[measure.accountId.value];
        if (state == "stopped"_L1)
            account.stopped = std::max(account.stopped, measure.amount());
        account.wasFrozen = account.wasFrozen || state == "frozen"_L1;
        if (state == "frozen"_L1 && isHolding(measure, now) && !isRenewed(measure, measures))
            account.frozen += measure.amount();
        if (state == "returned"_L1 || measure.kind == "compensation"_L1)
            account.returned += measure.amount();
    }
    for (auto& [id, account] : accounts)
        account.frozen = std::max(account.frozen - account.returned, Money());
    return accounts;
}

} // namespace

CaseFigures caseFigures(sqlite::Database& db, CaseId caseId, Instant now)
{
    CaseFigures figures;
    sqlite::Statement payments(db, "SELECT coalesce(sum(amount_fen), 0), count(*),"
                                   " count(DISTINCT victim_id) FROM payment WHERE case_id = ?");
    payments.bind(caseId);
    payments.step();
    figures.paid = payments.get<Money>(0);
    figures.payments = payments.get<int>(1);
    figures.victims = payments.get<int>(2);
    figures.accounts = db.value<int>("SELECT count(*) FROM case_account WHERE case_id = ?", caseId);

    const auto accounts = moneyOnAccounts(MeasureStore(db).ofCase(caseId), now);
    for (const auto& [id, account] : accounts) {
        figures.returned += account.returned;
        figures.stopped += account.stopped;
        figures.stoppedAccounts += account.stopped.isZero() ? 0 : 1;
        figures.frozen += account.frozen;
        figures.frozenAccounts += account.frozen.isZero() ? 0 : 1;
        figures.controlled += std::max(account.stopped, account.frozen);
    }
    return figures;
}

QHash<QString, Money> controlledOnAccounts(sqlite::Database& db, CaseId caseId, Instant now)
{
    QHash<QString, Money> controlled;
    const auto accounts = moneyOnAccounts(MeasureStore(db).ofCase(caseId), now);
    for (const auto& [id, account] : accounts) {
        const Money money = std::max(account.stopped, account.frozen);
        if (id != 0 && !money.isZero())
            controlled.insert(db.value<QString>("SELECT number FROM case_account WHERE id = ?", id),
                              money);
    }
    return controlled;
}

QHash<QString, HeldMoney> heldOnAccounts(sqlite::Database& db, CaseId caseId, Instant now)
{
    QHash<QString, HeldMoney> held;
    const auto accounts = moneyOnAccounts(MeasureStore(db).ofCase(caseId), now);
    for (const auto& [id, account] : accounts)
        if (id != 0 && (account.wasFrozen || !account.stopped.isZero()))
            held.insert(db.value<QString>("SELECT number FROM case_account WHERE id = ?", id),
                        {.amount = account.wasFrozen ? account.frozen : account.stopped,
                         .isFrozen = account.wasFrozen});
    return held;
}

QList<GateLine> missingInCase(sqlite::Database& db, CaseId caseId)
{
    QList<GateLine> missing;
    QSet<QString> seen;
    const auto chain = chainOf(db, caseId);
    for (const LinkStatus& link : chain) {
        for (const GateLine& line : link.missing) {
            if (seen.contains(line.text))
                continue;
            seen.insert(line.text);
            missing.append(line);
        }
    }
    std::stable_sort(missing.begin(), missing.end(), [](const GateLine& a, const GateLine& b) {
        return a.kind == GateKind::Hard && b.kind != GateKind::Hard;
    });
    return missing;
}

} // namespace cluechain
