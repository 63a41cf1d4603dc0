#include "models/reports/refundreason.h"

#include <QCoreApplication>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refund)
};

QString yuan(qint64 fen)
{
    return Money::fromFen(fen).toDisplay();
}

bool isProRata(const RefundAccount& account)
{
    return account.basis == RefundBasis::ProRata || account.basis == RefundBasis::Overdrawn;
}

/// What the shares of an account are parts of.
qint64 baseOf(const RefundBoard& board, const RefundAccount& account)
{
    qint64 base = 0;
    for (const RefundClaim& claim : account.claims)
        base += account.weightOf(claim);
    const bool isInBase =
        isProRata(account) && board.draft.settings.ownMoney == RefundSettings::OwnMoney::InBase;
    return base + (isInBase ? account.ownFen : 0);
}

QString settingLaw()
{
    return Text::tr("Left open by art. 8 (3) of the refund rules; a setting that the legal "
                    "officer signs");
}

QString deductedLaw()
{
    return Text::tr("Interpretation on fraud cases, art. 9; interpretation on criminal procedure, "
                    "art. 438: what was already compensated is deducted");
}

/// "a + b + c = sum", or how many where they are many.
QString sumLine(const QString& sign, const QList<qint64>& parts, qint64 sum)
{
    constexpr qsizetype most = 4;
    if (parts.size() > most)
        return Text::tr("%1 = sum of %n deposit(s) = %2", nullptr, int(parts.size()))
            .arg(sign, yuan(sum));
    QStringList texts;
    for (const qint64 part : parts)
        texts.append(yuan(part));
    return parts.size() < 2 ? u"%1 = %2"_s.arg(sign, yuan(sum))
                            : u"%1 = %2 = %3"_s.arg(sign, texts.join(u" + "_s), yuan(sum));
}

void addSources(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    const RefundAccount* account = accountAt(board, place);
    if (!account)
        return;
    const RefundClaim* claim = claimAt(board, place);
    const Ledger& ledger = board.flow->ledger;
    for (const RefundDeposit& deposit : account->deposits) {
        qint64 traced = deposit.tracedFen;
        if (claim) {
            const auto share =
                std::find_if(deposit.byVictim.begin(), deposit.byVictim.end(),
                             [&](const VictimShare& s) { return s.victim == claim->victim; });
            if (share == deposit.byVictim.end())
                continue;
            traced = share->fen;
        }
        const LedgerRow& row = ledger.row(deposit.transfer);
        QString from;
        if (row.from != nobody) {
            const LedgerAccount& payer = ledger.account(row.from);
            from = payer.holder.isEmpty() ? board.masking.account(payer.number)
                                          : board.masking.name(payer.holder);
        }
        reason.sources.append({.transfer = ledger.id(deposit.transfer),
                               .at = Instant::fromMicroseconds(row.atUs),
                               .from = from,
                               .amount = Money::fromFen(row.fen),
                               .traced = Money::fromFen(traced)});
    }
}

void explainLoss(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    const RefundClaim* claim = claimAt(board, place);
    const qint64 loss = refundMoney(board, place, RefundFigure::Loss)->fen();
    const bool isTotal = board.draft.settings.loss == RefundSettings::Loss::Total;
    if (!claim) {
        reason.lines = {u"ΣL = %1"_s.arg(yuan(loss))};
    } else if (isTotal) {
        reason.lines = {Text::tr("L = all that %1 paid = %2")
                            .arg(board.victims.at(claim->victim).name, yuan(loss))};
    } else {
        QList<qint64> parts;
        for (const RefundSource& source : reason.sources)
            parts.append(source.traced.fen());
        reason.lines = {sumLine(u"L"_s, parts, loss)};
    }
    reason.rule = isTotal ? Text::tr("The loss that counts is all that the victim paid.")
                          : Text::tr("The loss that counts is what reached this account of the "
                                     "victim's money; where the methods differ, by the rolling "
                                     "charge.");
    reason.law = settingLaw();
}

void explainCompensated(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    const qint64 fen = refundMoney(board, place, RefundFigure::Compensated)->fen();
    reason.law = deductedLaw();
    const RefundClaim* claim = claimAt(board, place);
    if (!claim) {
        reason.lines = {u"ΣC = %1"_s.arg(yuan(fen))};
        reason.rule = Text::tr("What victims got back already, as far as it falls on this line.");
        return;
    }
    const RefundBoardVictim& victim = board.victims.at(claim->victim);
    const RefundVictim& all = board.draft.victims[claim->victim];
    const QString other =
        victim.isByHand ? Text::tr("entered by hand") : Text::tr("by recorded measures");
    reason.lines = {Text::tr("returned through accounts = %1").arg(victim.returned.toDisplay()),
                    Text::tr("otherwise, %1 = %2").arg(other, victim.otherwise.toDisplay()),
                    Text::tr("together = %1").arg(yuan(all.compensatedFen)),
                    Text::tr("on this account C = %1").arg(yuan(fen))};
    reason.rule = board.draft.settings.loss == RefundSettings::Loss::Total
                      ? Text::tr("The total loss stands on every account, and so does all that is "
                                 "deducted from it.")
                      : Text::tr("It falls on the accounts in proportion to what reached them of "
                                 "this victim's money, to the fen.");
}

void explainNet(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    const auto of = [&](RefundFigure figure) {
        return yuan(refundMoney(board, place, figure)->fen());
    };
    const QString net = of(RefundFigure::Net);
    reason.lines = {place.claim < 0
                        ? u"ΣN = %1"_s.arg(net)
                        : u"N = max(0, L − C) = %1 − %2 = %3"_s.arg(
                              of(RefundFigure::Loss), of(RefundFigure::Compensated), net)};
    reason.rule = Text::tr("The net loss: no victim gets more, on an account or over all.");
    reason.law = deductedLaw();
}

void explainLeft(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    for (const RefundFigure figure :
         {RefundFigure::Fifo, RefundFigure::Lifo, RefundFigure::Rolling})
        reason.lines.append(u"%1 = %2"_s.arg(refundFigureName(figure),
                                             yuan(refundMoney(board, place, figure)->fen())));
    const RefundAccount* account = accountAt(board, place);
    reason.rule =
        !account ? Text::tr("What each method of tracing leaves on the frozen accounts.")
        : account->basis == RefundBasis::TimeStamp || account->basis == RefundBasis::Single
            ? Text::tr("All three methods leave the same: it does not matter which of "
                       "them a court prefers.")
        : board.accounts.at(place.account).isOrderUnknown
            ? Text::tr("Movements within one second whose order nothing tells: the "
                       "account is not traceable by time stamp.")
            : Text::tr("The methods leave different amounts: the account is not "
                       "traceable by time stamp, and is paid out pro rata.");
    reason.law = account ? basisSource(account->basis) : QString();
}

/// F × N ÷ ΣN, floor and remainder.
void explainShare(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    const RefundAccount* account = accountAt(board, place);
    const RefundClaim* claim = claimAt(board, place);
    if (!account || !claim) {
        reason.rule = Text::tr("Shares are worked out for each victim of an account.");
        return;
    }
    const bool byTrace = account->basis == RefundBasis::TimeStamp;
    const qint64 base = baseOf(board, *account);
    const QString part = byTrace ? u"T"_s : u"N"_s;
    reason.law = basisSource(account->basis);
    reason.lines = {u"F = %1"_s.arg(yuan(account->frozenFen))};
    if (byTrace)
        reason.lines.append(
            Text::tr("T = traced here, at most N = %1").arg(yuan(account->weightOf(*claim))));
    else
        reason.lines.append(u"N = %1"_s.arg(yuan(claim->netFen)));
    if (isProRata(*account) && board.draft.settings.ownMoney == RefundSettings::OwnMoney::InBase)
        reason.lines.append(
            Text::tr("ΣN + the holder's own %1 = %2").arg(yuan(account->ownFen), yuan(base)));
    else
        reason.lines.append(u"Σ%1 = %2"_s.arg(part, yuan(base)));
    if (account->basis == RefundBasis::Overdrawn) {
        reason.lines.append(u"ΣN > F"_s);
        reason.rule = basisRule(account->basis);
        return;
    }
    if (claim->netFen == 0) {
        reason.lines.append(u"R = %1"_s.arg(yuan(0)));
        reason.rule = Text::tr("Nothing is left to return: the victim got back as much as came "
                               "here.");
        return;
    }
    if (claim->shareOf == 0) {
        reason.lines.append(u"F ≥ Σ%1 → %1 = %2"_s.arg(part, yuan(claim->shareFen)));
        reason.rule = Text::tr("What is frozen suffices for all: everybody is paid in full, and "
                               "the rest stays frozen.");
        return;
    }
    const qint64 floor = claim->shareFen - (claim->isRoundedUp ? 1 : 0);
    reason.lines.append(u"F × %1 ÷ Σ%1 = %2 + %3"_s.arg(
        part, yuan(floor), Text::tr("%1 fen").arg(refundRemainder(*claim))));
    reason.lines.append(
        claim->isRoundedUp
            ? Text::tr("among the largest remainders → + 0.01 = %1").arg(yuan(claim->shareFen))
            : Text::tr("rounded down = %1").arg(yuan(claim->shareFen)));
    reason.rule = Text::tr("Rounded down to whole fen; what is left over goes to the largest "
                           "remainders, ties to who paid first. So the shares add up exactly.");
}

void explainRefund(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    const RefundClaim* claim = claimAt(board, place);
    const qint64 refund = refundMoney(board, place, RefundFigure::Refund)->fen();
    if (!claim) {
        const qint64 frozen = refundMoney(board, place, RefundFigure::Frozen)->fen();
        reason.lines = {u"ΣR = %1"_s.arg(yuan(refund)),
                        u"F = ΣR + %1 = %2"_s.arg(yuan(frozen - refund), yuan(frozen))};
        reason.rule = Text::tr("Refunds and what stays frozen are what is frozen, to the fen.");
        return;
    }
    explainShare(board, place, reason);
    if (claim->netFen == 0)
        return;
    if (claim->shareFen == refund) {
        reason.lines.append(u"R = %1"_s.arg(yuan(refund)));
        return;
    }
    const RefundVictim& all = board.draft.victims[claim->victim];
    if (refund < claim->shareFen) {
        reason.lines.append(Text::tr("over all accounts N = %1").arg(yuan(all.netFen)));
        reason.lines.append(u"R = %1 − %2 = %3"_s.arg(
            yuan(claim->shareFen), yuan(claim->shareFen - refund), yuan(refund)));
        reason.rule = Text::tr("Other accounts pay this victim too: together no more than the net "
                               "loss, each account less in proportion.");
        return;
    }
    reason.lines.append(u"R = %1 + %2 = %3"_s.arg(yuan(claim->shareFen),
                                                  yuan(refund - claim->shareFen), yuan(refund)));
    reason.rule = Text::tr("What the limit of another victim freed on this account goes once to "
                           "the others, as far as they have room.");
}

void explainFrozen(const RefundBoard& board, RefundPlace place, RefundReason& reason)
{
    const qint64 frozen = refundMoney(board, place, RefundFigure::Frozen)->fen();
    if (place.account < 0) {
        reason.lines = {u"ΣF = %1"_s.arg(yuan(frozen))};
        return;
    }
    const RefundBoardAccount& account = board.accounts.at(place.account);
    reason.lines = {Text::tr("held as measures say = %1").arg(account.held.toDisplay())};
    if (account.isByHand)
        reason.lines.append(Text::tr("entered by hand: F = %1").arg(yuan(frozen)));
    else
        reason.lines.append(u"F = %1"_s.arg(yuan(frozen)));
    reason.rule = account.isFrozen
                      ? Text::tr("Money that the police froze on this account.")
                      : Text::tr("The account is stopped but not frozen: only frozen money is "
                                 "returned, so a freeze must follow first.");
    reason.law = Text::tr("Refund rules of 2016, art. 2");
}

} // namespace

RefundReason refundReason(const RefundBoard& board, RefundPlace place, RefundFigure figure)
{
    RefundReason reason{.title = refundFigureText(board, place, RefundFigure::Name) + u" · "_s +
                                 refundFigureName(figure),
                        .figure = refundFigureText(board, place, figure)};
    addSources(board, place, reason);
    switch (figure) {
    case RefundFigure::Name:
    case RefundFigure::Basis:
        if (const RefundAccount* account = accountAt(board, place)) {
            reason.title = refundFigureText(board, {.account = place.account}, RefundFigure::Name);
            reason.figure = basisName(account->basis);
            reason.lines = {
                Text::tr("%n deposit(s) of victims' money", nullptr, int(account->deposits.size())),
                Text::tr("victims the methods disagree about: %1")
                    .arg(board.accounts.at(place.account).unlikeMethods),
                Text::tr("money of others = %1").arg(yuan(account->ownFen))};
            reason.rule = basisRule(account->basis);
            reason.law = basisSource(account->basis);
        } else {
            explainRefund(board, place, reason);
        }
        break;
    case RefundFigure::Frozen:
        explainFrozen(board, {.account = place.account}, reason);
        break;
    case RefundFigure::Loss:
        explainLoss(board, place, reason);
        break;
    case RefundFigure::Compensated:
        explainCompensated(board, place, reason);
        break;
    case RefundFigure::Net:
        explainNet(board, place, reason);
        break;
    case RefundFigure::Fifo:
    case RefundFigure::Lifo:
    case RefundFigure::Rolling:
        explainLeft(board, place, reason);
        break;
    case RefundFigure::Share:
    case RefundFigure::Remainder:
        explainShare(board, place, reason);
        break;
    case RefundFigure::Refund:
        explainRefund(board, place, reason);
        break;
    case RefundFigure::Stays:
        explainRefund(board, {.account = place.account}, reason);
        break;
    }
    return reason;
}

} // namespace cluechain
