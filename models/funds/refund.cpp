#include "models/funds/refund.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

__extension__ using Wide = unsigned __int128;

struct Share {
    qint64 fen = 0;
    quint64 remainder = 0;
    bool isRoundedUp = false;
};

/// Splits `fen` by weights: floor, then the largest remainders; ties to the first. All of them
/// together get exactly `fen`, which is at most the sum of the weights.
std::vector<Share> split(qint64 fen, const std::vector<qint64>& weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<Share> shares(weights.size());
    if (sum <= 0 || fen <= 0)
        return shares;
    qint64 left = fen;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(quint64(fen)) * quint64(weights[i]);
        shares[i] = {qint64(product / quint64(sum)), quint64(product % quint64(sum)), false};
        left -= shares[i].fen;
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return shares[a].remainder > shares[b].remainder; });
    for (size_t i = 0; i < size_t(left); ++i) {
        ++shares[order[i]].fen;
        shares[order[i]].isRoundedUp = true;
    }
    return shares;
}

qint64 refunded(const RefundAccount& account)
{
    qint64 sum = 0;
    for (const RefundClaim& claim : account.claims)
        sum += claim.refundFen;
    return sum;
}

/// By the weights, or in full where the money suffices for all of them.
void payByWeights(RefundAccount& account, std::vector<qint64> weights, qint64 ownFen)
{
    const qint64 claimed = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (account.frozenFen >= claimed + ownFen) {
        for (size_t i = 0; i < weights.size(); ++i)
            account.claims[i].refundFen = weights[i];
        return;
    }
    weights.push_back(ownFen);
    const std::vector<Share> shares = split(account.frozenFen, weights);
    for (size_t i = 0; i < account.claims.size(); ++i) {
        RefundClaim& claim = account.claims[i];
        claim.refundFen = shares[i].fen;
        claim.remainder = shares[i].remainder;
        claim.isRoundedUp = shares[i].isRoundedUp;
        claim.shareOf = quint64(claimed + ownFen);
    }
}

void payAccount(RefundAccount& account, const RefundSettings& settings)
{
    std::vector<qint64> weights;
    for (const RefundClaim& claim : account.claims)
        weights.push_back(account.weightOf(claim));
    const bool isInBase = settings.ownMoney == RefundSettings::OwnMoney::InBase;
    switch (account.basis) {
    case RefundBasis::Nothing:
    case RefundBasis::Overdrawn:
        break;
    case RefundBasis::Single:
    case RefundBasis::TimeStamp:
        payByWeights(account, weights, 0);
        break;
    case RefundBasis::ProRata:
        if (settings.ratio == RefundSettings::Ratio::OfFrozen &&
            std::accumulate(weights.begin(), weights.end(), qint64(0)) > account.frozenFen)
            account.basis = RefundBasis::Overdrawn;
        else
            payByWeights(account, weights, isInBase ? account.ownFen : 0);
        break;
    }
    for (RefundClaim& claim : account.claims)
        claim.shareFen = claim.refundFen;
}

/// Takes from every account in proportion what a victim gets beyond the net loss.
void cap(RefundDraft& draft, const RefundVictim& victim)
{
    std::vector<RefundClaim*> claims;
    std::vector<qint64> refunds;
    for (RefundAccount& account : draft.accounts) {
        for (RefundClaim& claim : account.claims) {
            if (claim.victim != victim.victim)
                continue;
            claims.push_back(&claim);
            refunds.push_back(claim.refundFen);
        }
    }
    const qint64 sum = std::accumulate(refunds.begin(), refunds.end(), qint64(0));
    if (sum <= victim.netFen)
        return;
    const std::vector<Share> shares = split(victim.netFen, refunds);
    for (size_t i = 0; i < claims.size(); ++i) {
        claims[i]->isCapped = claims[i]->refundFen != shares[i].fen;
        claims[i]->refundFen = shares[i].fen;
    }
}

/// Gives what the caps freed to the others of the account, as far as they have room.
void giveFreed(RefundAccount& account, qint64 freedFen, std::map<quint32, qint64>& roomOf)
{
    std::vector<qint64> rooms;
    for (const RefundClaim& claim : account.claims) {
        const qint64 room =
            std::min(account.weightOf(claim) - claim.refundFen, roomOf[claim.victim]);
        rooms.push_back(claim.isCapped ? 0 : std::max<qint64>(0, room));
    }
    const qint64 sum = std::accumulate(rooms.begin(), rooms.end(), qint64(0));
    const std::vector<Share> shares = split(std::min(freedFen, sum), rooms);
    for (size_t i = 0; i < shares.size(); ++i) {
        account.claims[i].refundFen += shares[i].fen;
        roomOf[account.claims[i].victim] -= shares[i].fen;
    }
}

std::map<quint32, qint64> byVictim(const std::vector<VictimShare>& shares)
{
    std::map<quint32, qint64> out;
    for (const VictimShare& share : shares)
        out[share.victim] = share.fen;
    return out;
}

std::vector<RefundDeposit> depositsOf(const Ledger& ledger, const Trace& trace,
                                      AccountIndex account)
{
    std::vector<RefundDeposit> deposits;
    for (const TracedPiece& piece : trace.pieces) {
        if (ledger.row(piece.transfer).to != account)
            continue;
        if (deposits.empty() || deposits.back().transfer != piece.transfer)
            deposits.push_back({.transfer = piece.transfer});
        RefundDeposit& deposit = deposits.back();
        deposit.tracedFen += piece.fen;
        const quint32 victim = ledger.payments()[piece.origin].victim;
        const auto at = std::find_if(deposit.byVictim.begin(), deposit.byVictim.end(),
                                     [victim](const auto& s) { return s.victim == victim; });
        if (at == deposit.byVictim.end())
            deposit.byVictim.push_back({victim, piece.fen});
        else
            at->fen += piece.fen;
    }
    return deposits;
}

/// What others than victims put on the account, its opening balance included.
qint64 ownMoneyOf(const Ledger& ledger, AccountIndex account, qint64 tracedFen,
                  const std::optional<Instant>& until)
{
    qint64 fen = std::max<qint64>(0, ledger.account(account).openingFen);
    for (const TransferIndex i : ledger.into(account)) {
        const LedgerRow& row = ledger.row(i);
        if (row.from != account && (!until || row.atUs <= until->microseconds()))
            fen += row.fen;
    }
    return std::max<qint64>(0, fen - tracedFen);
}

} // namespace

QString keyOf(RefundBasis basis)
{
    constexpr std::array keys{"nothing"_L1, "single"_L1, "time_stamp"_L1, "pro_rata"_L1,
                              "overdrawn"_L1};
    return keys[size_t(basis)];
}

qint64 RefundAccount::weightOf(const RefundClaim& claim) const
{
    return basis == RefundBasis::TimeStamp ? std::min(claim.tracedFen, claim.netFen) : claim.netFen;
}

void payOut(RefundDraft& draft)
{
    for (RefundAccount& account : draft.accounts)
        payAccount(account, draft.settings);

    std::vector<qint64> paidBefore;
    for (const RefundAccount& account : draft.accounts)
        paidBefore.push_back(refunded(account));
    for (const RefundVictim& victim : draft.victims)
        cap(draft, victim);

    std::map<quint32, qint64> roomOf;
    for (const RefundVictim& victim : draft.victims)
        roomOf[victim.victim] = victim.netFen;
    for (const RefundAccount& account : draft.accounts) {
        for (const RefundClaim& claim : account.claims)
            roomOf[claim.victim] -= claim.refundFen;
    }
    for (size_t a = 0; a < draft.accounts.size(); ++a) {
        RefundAccount& account = draft.accounts[a];
        if (const qint64 freed = paidBefore[a] - refunded(account); freed > 0)
            giveFreed(account, freed, roomOf);
        account.staysFrozenFen = account.frozenFen - refunded(account);
    }
    for (RefundVictim& victim : draft.victims) {
        victim.refundFen = 0;
        for (const RefundAccount& account : draft.accounts) {
            for (const RefundClaim& claim : account.claims)
                victim.refundFen += claim.victim == victim.victim ? claim.refundFen : 0;
        }
    }
}

RefundDraft draftRefund(const Ledger& ledger, const std::array<Trace, 3>& traces,
                        const std::vector<FrozenAccount>& frozen,
                        const QHash<quint32, qint64>& compensatedFen,
                        const RefundSettings& settings)
{
    const Trace& rolling = traces[size_t(TraceMethod::Rolling)];
    RefundDraft draft{.settings = settings};
    for (quint32 v = 0; v < ledger.victims().size(); ++v) {
        const qint64 compensated = rolling.returnedFen[v] + compensatedFen.value(v);
        draft.victims.push_back({.victim = v,
                                 .paidFen = rolling.paidFen[v],
                                 .compensatedFen = compensated,
                                 .netFen = std::max<qint64>(0, rolling.paidFen[v] - compensated)});
    }

    const std::vector<AccountIndex> traceable = traceableByTimeStamp(ledger, traces);
    for (const FrozenAccount& held : frozen) {
        RefundAccount account{.account = held.account, .frozenFen = held.frozenFen};
        if (const TracedAccount* traced = rolling.find(held.account)) {
            account.deposits = depositsOf(ledger, rolling, held.account);
            account.ownFen =
                ownMoneyOf(ledger, held.account, traced->inFen, rolling.settings.until);
            const auto left = byVictim(traced->left);
            for (const VictimShare& in : traced->inByVictim) {
                const qint64 loss = settings.loss == RefundSettings::Loss::Total
                                        ? rolling.paidFen[in.victim]
                                        : in.fen;
                const auto there = left.find(in.victim);
                account.claims.push_back({.victim = in.victim,
                                          .lossFen = loss,
                                          .netFen = loss,
                                          .tracedFen = there == left.end() ? 0 : there->second});
            }
            const bool isSingle = ledger.into(held.account).size() == 1 &&
                                  account.claims.size() == 1 && account.ownFen == 0;
            account.basis = isSingle ? RefundBasis::Single
                            : std::binary_search(traceable.begin(), traceable.end(), held.account)
                                ? RefundBasis::TimeStamp
                                : RefundBasis::ProRata;
        }
        draft.accounts.push_back(std::move(account));
    }

    // What was compensated falls on the accounts in proportion to what reached them.
    for (const RefundVictim& victim : draft.victims) {
        std::vector<RefundClaim*> claims;
        std::vector<qint64> losses;
        for (RefundAccount& account : draft.accounts) {
            for (RefundClaim& claim : account.claims) {
                if (claim.victim == victim.victim) {
                    claims.push_back(&claim);
                    losses.push_back(claim.lossFen);
                }
            }
        }
        const qint64 all = std::accumulate(losses.begin(), losses.end(), qint64(0));
        const std::vector<Share> shares = split(std::min(victim.compensatedFen, all), losses);
        for (size_t i = 0; i < claims.size(); ++i) {
            // The total loss is the same on every account, and so is what is deducted from it.
            claims[i]->compensatedFen = settings.loss == RefundSettings::Loss::Total
                                            ? std::min(victim.compensatedFen, claims[i]->lossFen)
                                            : shares[i].fen;
            claims[i]->netFen = claims[i]->lossFen - claims[i]->compensatedFen;
        }
    }
    payOut(draft);
    return draft;
}

} // namespace cluechain
