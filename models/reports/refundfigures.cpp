#include "models/reports/refundfigures.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Refund)
};

/// Sums over the claims of a line: one, those of an account, or all.
template <typename Of>
qint64 sumOf(const RefundBoard& board, RefundPlace place, const Of& of)
{
    qint64 sum = 0;
    const auto& accounts = board.draft.accounts;
    for (int a = 0; a < int(accounts.size()); ++a) {
        if (place.account >= 0 && a != place.account)
            continue;
        const auto& claims = accounts[size_t(a)].claims;
        for (int c = 0; c < int(claims.size()); ++c)
            if (place.claim < 0 || c == place.claim)
                sum += of(accounts[size_t(a)], claims[size_t(c)]);
    }
    return sum;
}

qint64 leftBy(const RefundBoard& board, TraceMethod method, const RefundAccount& account,
              quint32 victim)
{
    const TracedAccount* traced = board.flow->traces[size_t(method)].find(account.account);
    for (const VictimShare& share : traced ? traced->left : std::vector<VictimShare>())
        if (share.victim == victim)
            return share.fen;
    return 0;
}

std::optional<TraceMethod> methodOf(RefundFigure figure)
{
    switch (figure) {
    case RefundFigure::Fifo:
        return TraceMethod::Fifo;
    case RefundFigure::Lifo:
        return TraceMethod::Lifo;
    case RefundFigure::Rolling:
        return TraceMethod::Rolling;
    default:
        return {};
    }
}

QString nameOf(const RefundBoard& board, RefundPlace place)
{
    if (const RefundClaim* claim = claimAt(board, place))
        return board.victims.at(claim->victim).name;
    if (place.account < 0)
        return Text::tr("All accounts");
    const RefundBoardAccount& account = board.accounts.at(place.account);
    const QString tail = account.number.right(4);
    return (account.holder.isEmpty() ? account.bank : account.holder) + u" ·"_s + tail;
}

} // namespace

const RefundAccount* accountAt(const RefundBoard& board, RefundPlace place)
{
    return place.account < 0 ? nullptr : &board.draft.accounts[size_t(place.account)];
}

const RefundClaim* claimAt(const RefundBoard& board, RefundPlace place)
{
    return place.claim < 0 ? nullptr : &accountAt(board, place)->claims[size_t(place.claim)];
}

QString refundFigureName(RefundFigure figure)
{
    switch (figure) {
    case RefundFigure::Name:
        return Text::tr("Account / victim");
    case RefundFigure::Basis:
        return Text::tr("Basis");
    case RefundFigure::Frozen:
        return Text::tr("Frozen F");
    case RefundFigure::Loss:
        return Text::tr("Loss L");
    case RefundFigure::Compensated:
        return Text::tr("Compensated C");
    case RefundFigure::Net:
        return Text::tr("Net N");
    case RefundFigure::Fifo:
    case RefundFigure::Lifo:
    case RefundFigure::Rolling:
        return keyOf(*methodOf(figure)).toUpper();
    case RefundFigure::Share:
        return Text::tr("Share");
    case RefundFigure::Remainder:
        return Text::tr("Remainder (fen)");
    case RefundFigure::Refund:
        return Text::tr("Refund R");
    case RefundFigure::Stays:
        return Text::tr("Stays frozen");
    }
    return {};
}

QString refundFigureText(const RefundBoard& board, RefundPlace place, RefundFigure figure)
{
    const RefundAccount* account = accountAt(board, place);
    const RefundClaim* claim = claimAt(board, place);
    switch (figure) {
    case RefundFigure::Name:
        return nameOf(board, place);
    case RefundFigure::Basis:
        return account && !claim ? basisName(account->basis) : QString();
    case RefundFigure::Share:
        if (claim && claim->shareOf > 0)
            return u"%1 %"_s.arg(100.0 * double(account->weightOf(*claim)) / double(claim->shareOf),
                                 0, 'f', 4);
        return claim ? u"—"_s : QString();
    case RefundFigure::Remainder:
        if (!claim)
            return {};
        return claim->shareOf == 0  ? u"—"_s
               : claim->isRoundedUp ? Text::tr("%1 ＋1 fen").arg(refundRemainder(*claim))
                                    : refundRemainder(*claim);
    default:
        break;
    }
    const std::optional<Money> money = refundMoney(board, place, figure);
    return money ? money->toDisplay() : QString();
}

std::optional<Money> refundMoney(const RefundBoard& board, RefundPlace place, RefundFigure figure)
{
    const auto sum = [&](auto of) { return Money::fromFen(sumOf(board, place, of)); };
    using A = RefundAccount;
    using C = RefundClaim;
    switch (figure) {
    case RefundFigure::Frozen:
    case RefundFigure::Stays: {
        if (place.claim >= 0)
            return {};
        const RefundAccount* account = accountAt(board, place);
        if (figure == RefundFigure::Frozen)
            return account ? Money::fromFen(account->frozenFen) : board.frozen();
        return account ? Money::fromFen(account->staysFrozenFen) : board.staysFrozen();
    }
    case RefundFigure::Loss:
        return sum([](const A&, const C& claim) { return claim.lossFen; });
    case RefundFigure::Compensated:
        return sum([](const A&, const C& claim) { return claim.compensatedFen; });
    case RefundFigure::Net:
        return sum([](const A&, const C& claim) { return claim.netFen; });
    case RefundFigure::Fifo:
    case RefundFigure::Lifo:
    case RefundFigure::Rolling:
        return sum([&](const A& account, const C& claim) {
            return leftBy(board, *methodOf(figure), account, claim.victim);
        });
    case RefundFigure::Refund:
        return sum([](const A&, const C& claim) { return claim.refundFen; });
    default:
        return {};
    }
}

QString refundRemainder(const RefundClaim& claim)
{
    return QString::number(double(claim.remainder) / double(claim.shareOf), 'f', 4);
}

} // namespace cluechain
