#pragma once

#include "models/funds/trace.h"

#include <QHash>

#include <array>
#include <vector>

namespace cluechain
{

/// What the rules on returning frozen money leave open; named on every draft and to be signed by
/// the legal officer (返还规定 §8(3); domain.md §4.2). The first of each is the default.
struct RefundSettings {
    /// 比例: each victim's share in the losses of all, or, read literally, the loss over the frozen
    /// money: then everybody is paid in full, and a draft that would overdraw pays nobody.
    enum class Ratio { OfAllLosses, OfFrozen };
    /// The loss that counts: what reached the account, or all that the victim paid.
    enum class Loss { ReachedAccount, Total };
    /// The holder's own money: no part of the base, or one that takes its share, which stays
    /// frozen.
    enum class OwnMoney { LeftOut, InBase };

    Ratio ratio = Ratio::OfAllLosses;
    Loss loss = Loss::ReachedAccount;
    OwnMoney ownMoney = OwnMoney::LeftOut;
};

/// By which of the three cases an account is paid out.
enum class RefundBasis {
    Nothing,   ///< No victim's money was traced into it.
    Single,    ///< 返还规定 §8(1): one deposit only.
    TimeStamp, ///< §8(2): several, and every method of tracing leaves the same.
    ProRata,   ///< §8(3): in proportion to the losses; needs 30 days of public notice.
    Overdrawn, ///< By the literal ratio the losses exceed what is frozen.
};
/// "nothing", "single", "time_stamp", "pro_rata", "overdrawn".
QString keyOf(RefundBasis basis);

/// What one victim gets out of one account. Without compensation the loss that counts is net.
struct RefundClaim {
    quint32 victim = 0;
    qint64 lossFen = 0;        ///< L: as the setting counts it.
    qint64 compensatedFen = 0; ///< C: the part of what was returned or compensated that falls here.
    qint64 netFen = 0;         ///< N = max(0, L - C).
    qint64 tracedFen = 0;      ///< Of it still there, where all methods say the same.
    qint64 shareFen = 0;       ///< By the basis of this account alone, rounded.
    qint64 refundFen = 0; ///< The share, less where it is capped, more where others' caps freed it.
    /// What the share had beyond whole fen, over `shareOf`; the largest ones are rounded up.
    quint64 remainder = 0;
    quint64 shareOf = 0;
    bool isRoundedUp = false;
    bool isCapped = false; ///< Lessened since other accounts pay the victim as well.
};

/// A transfer that brought victims' money to a frozen account.
struct RefundDeposit {
    TransferIndex transfer = 0;
    qint64 tracedFen = 0;
    std::vector<VictimShare> byVictim = {};
};

struct RefundAccount {
    AccountIndex account = 0;
    qint64 frozenFen = 0;
    RefundBasis basis = RefundBasis::Nothing;
    qint64 ownFen = 0; ///< Money of others than victims that came to it.
    std::vector<RefundClaim> claims = {};
    std::vector<RefundDeposit> deposits = {};
    qint64 staysFrozenFen = 0;

    /// What a claim counts for among those of the account, and the most that it may get here: the
    /// net loss, or by time stamp as much of it as is still here.
    qint64 weightOf(const RefundClaim& claim) const;
};

struct RefundVictim {
    quint32 victim = 0;
    qint64 paidFen = 0;
    qint64 compensatedFen = 0;
    qint64 netFen = 0; ///< No account pays more in sum.
    qint64 refundFen = 0;
};

/// A draft of what to return, that adds up to the fen: of each account, refunds + what stays frozen
/// = frozen. A new victim, or money that was returned meanwhile, makes a new round: draft again.
struct RefundDraft {
    RefundSettings settings = {};
    std::vector<RefundAccount> accounts = {};
    std::vector<RefundVictim> victims = {};
};

/// Pays out of each account by its basis: caps what a victim gets over all accounts at their net
/// loss, and gives once to the others of an account what a cap has freed. Ties of rounding go to
/// the victim named first (who paid first). `accounts` have basis, claims with N and traced parts,
/// and frozenFen; `victims` are all whom claims name.
void payOut(RefundDraft& draft);

struct FrozenAccount {
    AccountIndex account = 0;
    qint64 frozenFen = 0;
};

/// Drafts from the traces of the three methods. What a victim's money shows as returned, and
/// `compensatedFen` by victim, are deducted. Where methods differ, how much of whose money reached
/// an account is by the rolling charge. The traces have kept their pieces.
RefundDraft draftRefund(const Ledger& ledger, const std::array<Trace, 3>& traces,
                        const std::vector<FrozenAccount>& frozen,
                        const QHash<quint32, qint64>& compensatedFen = {},
                        const RefundSettings& settings = {});

} // namespace cluechain
