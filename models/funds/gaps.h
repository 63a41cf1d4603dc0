#pragma once

#include "models/funds/trace.h"

#include <span>
#include <vector>

namespace cluechain
{

/// An account of which a statement, or more of one, is to be requested next: traced money reached
/// it where nothing was delivered.
struct FundsGap {
    /// What others' statements show of it since the money came.
    enum class Role {
        Sink,  ///< Nothing left it: the money may be there still.
        Relay, ///< Money went on.
    };

    AccountIndex account = 0;
    QString bank = {}; ///< As delivered, else as the first digits of the card say.
    qint64 inFen = 0;  ///< Traced into it, by the method that traces most.
    int level = 0;     ///< The smallest of the methods.
    Role role = Role::Sink;
    Instant first = {}; ///< When traced money came first, by the method where that is earliest.
    Instant last = {};  ///< When it came last.
    QString why = {};   ///< One sentence, translated.
};

/// The gaps of a case: by traced amount; of equal ones first where money came last, then where it
/// may be still. `traces` are of one or more methods over the same ledger.
std::vector<FundsGap> findGaps(const Ledger& ledger, std::span<const Trace> traces);

} // namespace cluechain
