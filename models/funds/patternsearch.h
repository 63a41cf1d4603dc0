#pragma once

#include "models/funds/patterns.h"

#include <utility>
#include <vector>

namespace cluechain::patterns
{

inline constexpr qint64 dayUs = 86'400'000'000;

/// One movement of the account that is looked at.
struct Movement {
    TransferIndex transfer = 0;
    qint64 atUs = 0;
    qint64 fen = 0;
    AccountIndex peer = nobody;
    bool isIn = false;
};

/// So much of an inflow went out again so much later.
struct Passed {
    size_t in = 0; ///< Indexes of movements.
    size_t out = 0;
    qint64 fen = 0;
};

/// What moved on one account, oldest first, and which outflow paid on what had come: first in,
/// first out; what lay there before goes first.
struct AccountMoves {
    AccountIndex account = 0;
    std::vector<Movement> all = {};
    std::vector<Passed> passed = {};
    qint64 inFen = 0;
};

AccountMoves movesOf(const Ledger& ledger, AccountIndex account);

/// What the search for every pattern works on, and what it found.
struct PatternSearch {
    const Ledger& ledger;
    const PatternContext& context;
    const PatternRules& rules;
    QHash<AccountIndex, TransferIndex> firstTraced = {}; ///< By the method that is earliest.
    QHash<AccountIndex, qint64> tracedFen = {}; ///< What every method says has come, at least.
    std::vector<PatternFinding> found = {};

    PatternFinding& add(AccountIndex account, QLatin1StringView pattern, double value,
                        double threshold, int n);
    /// Whether it is somebody's account that may pass money on: no victim's, merchant's or hub's.
    bool passesOn(AccountIndex account) const;
};

/// Money that comes and goes: pass_through, dwell_time, residual.
void findFlow(PatternSearch& search, const AccountMoves& moves);
/// Many on one side, few on the other: fan_in, fan_out.
void findFans(PatternSearch& search, const AccountMoves& moves);
/// When and how much: night_share, dormancy, new_account, round_amounts, just_below.
void findHabits(PatternSearch& search, const AccountMoves& moves);
/// matched_pairs
void findMatchedPairs(PatternSearch& search, const AccountMoves& moves);

/// test_transfer, over all accounts.
void findTestTransfers(PatternSearch& search);
/// scatter_gather, over all accounts.
void findScatterGather(PatternSearch& search);
/// shared_ip, shared_device, shared_agent: accounts of several holders behind which the same
/// stands.
void findShared(PatternSearch& search);
/// velocity, of every victim's payment.
void findVelocity(PatternSearch& search);
/// cycle. The error is that it was stopped.
Result<> findRings(PatternSearch& search, const std::stop_token& stop);

} // namespace cluechain::patterns
