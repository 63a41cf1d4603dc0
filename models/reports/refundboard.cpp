#include "models/reports/refundboard.h"

#include "models/cases/casefigures.h"
#include "models/funds/refundjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refund)
};

/// What counts as frozen on an account of the ledger.
struct Held {
    AccountIndex account = 0;
    Money byMeasures = {};
    std::optional<Money> byHand = {};
    bool isFrozen = false;

    Money counted() const { return byHand.value_or(byMeasures); }
};

AccountIndex accountOfNumber(sqlite::Database& db, CaseId caseId, const Ledger& ledger,
                             const QString& number)
{
    const auto identity = db.value<qint64>("SELECT coalesce((SELECT identity_id FROM account"
                                           " WHERE case_id = ? AND number = ?), 0)",
                                           caseId, number);
    return identity == 0 ? nobody : ledger.findAccount(identity);
}

/// What is held, on accounts of the ledger and on others.
struct AllHeld {
    std::vector<Held> accounts = {}; ///< Largest first.
    Money elsewhere = {};
    QStringList numbers = {}; ///< Of those.
};

AllHeld heldAccounts(sqlite::Database& db, CaseId caseId, const CaseFlow& flow,
                     const RefundInputs& inputs)
{
    AllHeld out;
    std::map<AccountIndex, Held> held;
    const QHash<QString, HeldMoney> measured = heldOnAccounts(db, caseId, Instant::now());
    for (auto at = measured.begin(); at != measured.end(); ++at) {
        const AccountIndex account = accountOfNumber(db, caseId, flow.ledger, at.key());
        if (account != nobody) {
            held[account].byMeasures += at->amount;
            held[account].isFrozen = held[account].isFrozen || at->isFrozen;
        } else if (!at->amount.isZero()) {
            out.elsewhere += at->amount;
            out.numbers.append(at.key());
        }
    }
    for (auto at = inputs.frozen.begin(); at != inputs.frozen.end(); ++at) {
        const AccountIndex account = accountOfNumber(db, caseId, flow.ledger, at.key());
        if (account != nobody)
            held[account].byHand = at.value();
    }
    for (auto& [account, one] : held) {
        one.account = account;
        out.accounts.push_back(one);
    }
    std::stable_sort(out.accounts.begin(), out.accounts.end(),
                     [](const Held& a, const Held& b) { return a.counted() > b.counted(); });
    out.numbers.sort();
    return out;
}

/// Of how many victims the three methods leave different amounts on the account.
int unlike(const CaseFlow& flow, AccountIndex account)
{
    std::array<std::map<quint32, qint64>, 3> left;
    std::map<quint32, bool> all;
    for (size_t m = 0; m < left.size(); ++m) {
        const TracedAccount* traced = flow.traces[m].find(account);
        for (const VictimShare& share : traced ? traced->left : std::vector<VictimShare>()) {
            left[m][share.victim] = share.fen;
            all[share.victim] = true;
        }
    }
    int count = 0;
    for (const auto& [victim, known] : all)
        count += left[0][victim] != left[1][victim] || left[0][victim] != left[2][victim];
    return count;
}

/// What measures say that victims got: given back by offenders, or returned to them.
QHash<PersonId, Money> compensatedByMeasures(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(db, "SELECT person_id, sum(coalesce(held_fen, requested_fen, 0))"
                                " FROM measure WHERE case_id = ? AND person_id IS NOT NULL"
                                " AND kind IN ('compensation', 'return') GROUP BY person_id");
    query.bind(caseId);
    QHash<PersonId, Money> out;
    while (query.step())
        out.insert(query.get<PersonId>(0), query.get<Money>(1));
    return out;
}

QString yuan(const QJsonValue& fen)
{
    return Money::fromFen(fen.toInteger()).toDisplay();
}

/// The account's number; the victim's identity number, else the name.
QString keyOf(const QJsonObject& row)
{
    for (const auto key : {"number"_L1, "id_number"_L1})
        if (QString text = row[key].toString(); !text.isEmpty())
            return text;
    return row["name"_L1].toString();
}

QMap<QString, QJsonObject> rowsByKey(const QJsonValue& rows)
{
    QMap<QString, QJsonObject> out;
    const QJsonArray list = rows.toArray();
    for (const auto& row : list)
        out.insert(keyOf(row.toObject()), row.toObject());
    return out;
}

void compareVictims(const QJsonObject& kept, const QJsonObject& now, const Masking& masking,
                    QStringList& out)
{
    const QMap<QString, QJsonObject> before = rowsByKey(kept["victims"_L1]);
    const QMap<QString, QJsonObject> after = rowsByKey(now["victims"_L1]);
    for (auto is = after.begin(); is != after.end(); ++is) {
        const QString name = masking.name(is->value("name"_L1).toString());
        const QJsonValue paid = is->value("paid_fen"_L1);
        const QJsonValue got = is->value("C_fen"_L1);
        const auto was = before.constFind(is.key());
        if (was == before.constEnd())
            out.append(Text::tr("new victim %1, who paid %2").arg(name, yuan(paid)));
        else if (was->value("paid_fen"_L1) != paid)
            out.append(Text::tr("%1 paid %2, not %3")
                           .arg(name, yuan(paid), yuan(was->value("paid_fen"_L1))));
        else if (was->value("C_fen"_L1) != got)
            out.append(Text::tr("%1 got %2 back, not %3")
                           .arg(name, yuan(got), yuan(was->value("C_fen"_L1))));
    }
    for (auto was = before.begin(); was != before.end(); ++was)
        if (!after.contains(was.key()))
            out.append(Text::tr("victim %1 is no longer there")
                           .arg(masking.name(was->value("name"_L1).toString())));
}

void compareAccounts(const QJsonObject& kept, const QJsonObject& now, const Masking& masking,
                     QStringList& out)
{
    const QMap<QString, QJsonObject> before = rowsByKey(kept["accounts"_L1]);
    const QMap<QString, QJsonObject> after = rowsByKey(now["accounts"_L1]);
    for (auto is = after.begin(); is != after.end(); ++is) {
        const QString number = masking.account(is.key());
        const QJsonValue frozen = is->value("frozen_fen"_L1);
        const auto was = before.constFind(is.key());
        if (was == before.constEnd())
            out.append(Text::tr("account %1 with %2 frozen is new").arg(number, yuan(frozen)));
        else if (was->value("frozen_fen"_L1) != frozen)
            out.append(Text::tr("on account %1 %2 are frozen, not %3")
                           .arg(number, yuan(frozen), yuan(was->value("frozen_fen"_L1))));
    }
    for (auto was = before.begin(); was != before.end(); ++was)
        if (!after.contains(was.key()))
            out.append(Text::tr("nothing is frozen any more on account %1")
                           .arg(masking.account(was.key())));
}

/// In what a draft differs from the one that was kept.
QStringList differences(const QJsonObject& kept, const QJsonObject& draft, const Masking& masking)
{
    // As it would come back from the store: whole numbers are whole there.
    const QJsonObject now = QJsonDocument::fromJson(QJsonDocument(draft).toJson()).object();
    QStringList out;
    compareVictims(kept, now, masking, out);
    compareAccounts(kept, now, masking, out);
    if (kept["settings"_L1] != now["settings"_L1])
        out.append(Text::tr("other settings"));
    if (out.isEmpty() && kept != now)
        out.append(Text::tr("the statements show other transfers"));
    return out;
}

void addAccounts(RefundBoard& board, const AllHeld& held)
{
    for (const Held& one : held.accounts) {
        const LedgerAccount& account = board.flow->ledger.account(one.account);
        board.accounts.append({.identity = account.id,
                               .number = account.number,
                               .shownNumber = board.masking.account(account.number),
                               .holder = board.masking.name(account.holder),
                               .bank = account.bank,
                               .held = one.byMeasures,
                               .isByHand = one.byHand.has_value(),
                               .isFrozen = one.isFrozen,
                               .unlikeMethods = unlike(*board.flow, one.account),
                               .isOrderUnknown = account.isOrderUnknown});
    }
    board.heldElsewhere = held.elsewhere;
    for (const QString& number : held.numbers)
        board.elsewhere.append(board.masking.account(number));
}

} // namespace

Money RefundBoard::frozen() const
{
    Money sum;
    for (const RefundAccount& account : draft.accounts)
        sum += Money::fromFen(account.frozenFen);
    return sum;
}

Money RefundBoard::refunds() const
{
    Money sum;
    for (const RefundVictim& victim : draft.victims)
        sum += Money::fromFen(victim.refundFen);
    return sum;
}

Money RefundBoard::staysFrozen() const
{
    Money sum;
    for (const RefundAccount& account : draft.accounts)
        sum += Money::fromFen(account.staysFrozenFen);
    return sum;
}

bool RefundBoard::addsUp() const
{
    const bool everyAccount =
        std::all_of(draft.accounts.begin(), draft.accounts.end(), [](const RefundAccount& account) {
            qint64 sum = account.staysFrozenFen;
            for (const RefundClaim& claim : account.claims)
                sum += claim.refundFen;
            return sum == account.frozenFen && account.staysFrozenFen >= 0;
        });
    return everyAccount && frozen() == refunds() + staysFrozen();
}

int RefundBoard::round() const
{
    if (!kept)
        return 1;
    return changes.isEmpty() ? kept->number : kept->number + 1;
}

RefundBoard refundBoard(sqlite::Database& db, CaseId caseId,
                        const std::shared_ptr<const CaseFlow>& flow, const Masking& masking)
{
    RefundBoard board{
        .caseId = caseId, .flow = flow, .masking = masking, .inputs = refundInputs(db, caseId)};
    const Ledger& ledger = flow->ledger;
    const AllHeld held = heldAccounts(db, caseId, *flow, board.inputs);
    const QHash<PersonId, Money> byMeasures = compensatedByMeasures(db, caseId);
    QHash<quint32, qint64> compensated;
    for (quint32 v = 0; v < ledger.victims().size(); ++v) {
        const LedgerVictim& victim = ledger.victims()[v];
        const auto byHand = board.inputs.compensated.constFind(victim.person);
        const bool isByHand = byHand != board.inputs.compensated.constEnd();
        const Money measured = byMeasures.value(victim.person);
        const Money otherwise = isByHand ? *byHand : measured;
        compensated.insert(v, otherwise.fen());
        board.victims.append(
            {.person = victim.person,
             .name = masking.name(victim.name),
             .returned = Money::fromFen(flow->traces[size_t(TraceMethod::Rolling)].returnedFen[v]),
             .otherwise = otherwise,
             .byMeasures = measured,
             .isByHand = isByHand});
    }
    std::vector<FrozenAccount> frozen;
    frozen.reserve(held.accounts.size());
    for (const Held& one : held.accounts)
        frozen.push_back({one.account, one.counted().fen()});
    board.draft = draftRefund(ledger, flow->traces, frozen, compensated, board.inputs.settings);
    addAccounts(board, held);
    board.kept = lastRefundRound(db, caseId);
    if (board.kept)
        board.changes =
            differences(board.kept->draft, refundJson(ledger, board.draft, {}), masking);
    return board;
}

QString basisName(RefundBasis basis)
{
    switch (basis) {
    case RefundBasis::Nothing:
        return Text::tr("No victim's money");
    case RefundBasis::Single:
        return Text::tr("Single deposit");
    case RefundBasis::TimeStamp:
        return Text::tr("By time stamp");
    case RefundBasis::ProRata:
        return Text::tr("Pro rata");
    case RefundBasis::Overdrawn:
        return Text::tr("Overdrawn");
    }
    return {};
}

QString basisRule(RefundBasis basis)
{
    switch (basis) {
    case RefundBasis::Nothing:
        return Text::tr("No victim's money was traced into this account: nothing of it is "
                        "returned by this draft.");
    case RefundBasis::Single:
        return Text::tr("A single deposit record on the account, directly traceable: it is "
                        "returned to that victim.");
    case RefundBasis::TimeStamp:
        return Text::tr("Several deposit records, directly traceable by time stamp: FIFO, LIFO "
                        "and rolling charge leave the same of every victim, to the fen. What is "
                        "traced is returned to each.");
    case RefundBasis::ProRata:
        return Text::tr("Several deposit records, not traceable by time stamp: returned in the "
                        "proportion of the victims' losses, after 30 days of public notice. The "
                        "rest stays frozen.");
    case RefundBasis::Overdrawn:
        return Text::tr("By the literal ratio (loss over frozen sum) everybody would be paid in "
                        "full, but the losses exceed what is frozen: this draft pays nobody, and "
                        "the legal officer decides.");
    }
    return {};
}

QString basisSource(RefundBasis basis)
{
    switch (basis) {
    case RefundBasis::Nothing:
        return {};
    case RefundBasis::Single:
        return Text::tr("Refund rules of 2016, art. 8 (1)");
    case RefundBasis::TimeStamp:
        return Text::tr("Refund rules of 2016, art. 8 (2)");
    case RefundBasis::ProRata:
    case RefundBasis::Overdrawn:
        return Text::tr("Refund rules of 2016, art. 8 (3)");
    }
    return {};
}

} // namespace cluechain
