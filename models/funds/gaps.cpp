#include "models/funds/gaps.h"

#include "models/core/cardbins.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FundsGaps)
};

QString reasonFor(const LedgerAccount& account, const FundsGap& gap)
{
    QString text = account.statement == Coverage::None
                       ? Text::tr("No statement was delivered; traced money came last at %1.")
                             .arg(gap.last.toDisplay())
                       : Text::tr("The statement does not cover %1, when traced money came.")
                             .arg(gap.last.toDisplay());
    text += QLatin1Char(' ');
    text += gap.role == FundsGap::Role::Relay
                ? Text::tr("Other statements show money going on from it.")
                : Text::tr("No other statement shows money leaving it: it may be there still.");
    return text;
}

} // namespace

std::vector<FundsGap> findGaps(const Ledger& ledger, std::span<const Trace> traces)
{
    std::map<AccountIndex, FundsGap> gaps;
    for (const Trace& trace : traces) {
        std::map<AccountIndex, qint64> missing;
        for (const Resting& resting : trace.resting) {
            if (resting.reason == RestReason::StatementMissing && resting.account != nobody)
                missing[resting.account] += resting.fen;
        }
        for (const auto& [account, fen] : missing) {
            const TracedAccount* traced = trace.find(account);
            FundsGap& gap = gaps[account];
            gap.account = account;
            gap.inFen = std::max(gap.inFen, fen);
            if (!traced)
                continue;
            gap.level = gap.level == 0 ? traced->level : std::min(gap.level, traced->level);
            gap.last = std::max(gap.last, Instant::fromMicroseconds(ledger.row(traced->last).atUs));
            if (traced->first) {
                const Instant first = Instant::fromMicroseconds(ledger.row(*traced->first).atUs);
                gap.first = gap.first == Instant() ? first : std::min(gap.first, first);
            }
            if (!ledger.outOf(account).empty() && traced->first &&
                ledger.outOf(account).back() > *traced->first)
                gap.role = FundsGap::Role::Relay;
        }
    }
    std::vector<FundsGap> out;
    for (auto& [index, gap] : gaps) {
        const LedgerAccount& account = ledger.account(index);
        gap.bank = bankOf(account.bank, account.number);
        gap.why = reasonFor(account, gap);
        out.push_back(std::move(gap));
    }
    std::sort(out.begin(), out.end(), [](const FundsGap& a, const FundsGap& b) {
        return std::tuple(-a.inFen, -a.last.microseconds(), a.role, a.account) <
               std::tuple(-b.inFen, -b.last.microseconds(), b.role, b.account);
    });
    return out;
}

} // namespace cluechain
