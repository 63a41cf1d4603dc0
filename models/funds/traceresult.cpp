#include "models/funds/trace.h"

#include <algorithm>
#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

std::optional<RestReason> endOf(const Ledger& ledger, TransferIndex transfer, bool stopsAtHubs)
{
    const LedgerRow& row = ledger.row(transfer);
    if (row.to == nobody)
        return ledger.has(transfer, MarkFee)        ? RestReason::Fee
               : ledger.has(transfer, MarkCash)     ? RestReason::Cash
               : ledger.has(transfer, MarkHub)      ? RestReason::Hub
               : ledger.has(transfer, MarkMerchant) ? RestReason::Merchant
                                                    : RestReason::StatementMissing;
    const LedgerAccount& payee = ledger.account(row.to);
    if (payee.victim >= 0)
        return RestReason::Victim;
    if (payee.isHub && stopsAtHubs)
        return RestReason::Hub;
    if (ledger.has(transfer, MarkPayeeCovered))
        return std::nullopt;
    if (ledger.has(transfer, MarkCash))
        return RestReason::Cash;
    if (payee.isMerchant || ledger.has(transfer, MarkMerchant))
        return RestReason::Merchant;
    return std::nullopt;
}

QString keyOf(TraceMethod method)
{
    constexpr std::array keys{"fifo"_L1, "lifo"_L1, "rolling"_L1};
    return keys[size_t(method)];
}

QString keyOf(RestReason reason)
{
    constexpr std::array keys{"balance"_L1,  "statement_missing"_L1,
                              "cash"_L1,     "fee"_L1,
                              "merchant"_L1, "hub"_L1,
                              "victim"_L1,   "break"_L1,
                              "limit"_L1};
    return keys[size_t(reason)];
}

const TracedAccount* Trace::find(AccountIndex account) const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [account](const auto& a) { return a.account == account; });
    return found == accounts.end() ? nullptr : &*found;
}

std::vector<AccountIndex> traceableByTimeStamp(const Ledger& ledger,
                                               const std::array<Trace, 3>& traces)
{
    using Left = std::vector<std::pair<quint32, qint64>>;
    std::map<AccountIndex, std::array<Left, 3>> leftOf;
    for (size_t m = 0; m < traces.size(); ++m) {
        for (const TracedAccount& account : traces[m].accounts) {
            Left& left = leftOf[account.account][m];
            for (const VictimShare& share : account.left)
                left.emplace_back(share.victim, share.fen);
        }
    }
    std::vector<AccountIndex> out;
    for (const auto& [account, left] : leftOf) {
        if (left[0] == left[1] && left[1] == left[2] && !ledger.account(account).isOrderUnknown)
            out.push_back(account);
    }
    return out;
}

} // namespace cluechain
