#pragma once

#include "models/core/result.h"
#include "models/funds/ledger.h"

#include <span>
#include <stop_token>
#include <vector>

namespace cluechain
{

/// Which transfers money may have gone on by, whatever any method says.
struct ReachSettings {
    int levels = 5; ///< Transfers on one way, the first one included; at most 8.
    qint64 windowUs = 24 * 3'600'000'000; ///< From an arrival to the transfer that follows it.
    qint64 leastFen = 0;
    bool stopsAtHubs = true;
};

/// A transfer on a way from one of the first ones.
struct Reached {
    TransferIndex transfer = 0;
    quint8 levels = 0;     ///< Bit n - 1: as the n-th transfer of a way.
    qint64 largestFen = 0; ///< The most that can have come to it on one way.
};

/// What can be reached from `first` along time: each transfer once, in the order of the ledger.
/// Ways are never listed, for there are too many of them; the largest amount answers instead. Takes
/// time in proportion to the transfers looked at. `amounts` off leaves largestFen 0.
std::vector<Reached> reachFrom(const Ledger& ledger, std::span<const TransferIndex> first,
                               const ReachSettings& settings = {}, bool amounts = true);

/// The same backwards: what can have fed these transfers. Bit n - 1: n transfers before the end.
std::vector<Reached> reachBackFrom(const Ledger& ledger, std::span<const TransferIndex> last,
                                   const ReachSettings& settings = {});

struct CycleSettings {
    int longest = 6; ///< Transfers.
    qint64 windowUs = 6 * 3'600'000'000;
    qint64 leastFen = 100'000;
    bool passesHubs = false;
    size_t most = 1'000'000; ///< Stops counting there, and says so.
};

/// Money that came back to where it left, each transfer after the one before, no account twice.
struct Cycles {
    std::vector<TransferIndex> transfers = {}; ///< Of all cycles, one behind the other.
    std::vector<quint32> ends = {};            ///< Of each cycle in `transfers`.
    bool isCutOff = false;

    size_t size() const { return ends.size(); }
    std::span<const TransferIndex> operator[](size_t i) const
    {
        const quint32 begin = i == 0 ? 0 : ends[i - 1];
        return {transfers.data() + begin, ends[i] - begin};
    }
};

/// All cycles within the settings, by their first transfer. The error is that it was stopped.
Result<Cycles> findCycles(const Ledger& ledger, const CycleSettings& settings = {},
                          const std::stop_token& stop = {});

} // namespace cluechain
