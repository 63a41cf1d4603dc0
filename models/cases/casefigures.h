#pragma once

#include "models/cases/caseids.h"
#include "models/cases/gates.h"
#include "models/core/money.h"
#include "models/store/sqlite.h"

#include <QHash>

namespace cluechain
{

/// What hands have entered about the money of a case. What statements show comes from
/// models/intake and models/funds.
struct CaseFigures {
    Money paid = {}; ///< By victims.
    int payments = 0;
    int victims = 0;    ///< Who paid.
    Money stopped = {}; ///< On each account the largest stop.
    int stoppedAccounts = 0;
    /// On each account the freezes that hold, neither ended nor lapsed, less what was returned.
    Money frozen = {};
    int frozenAccounts = 0;
    Money controlled = {}; ///< Stopped or frozen; an account stopped and then frozen counts once.
    Money returned = {};   ///< Returned by decision, and given back by offenders.
    int accounts = 0;      ///< Named by hand, in payments or in facts.
};

/// As of `now`. Sums are exact; a freeze whose document end is over no longer holds.
CaseFigures caseFigures(sqlite::Database& db, CaseId caseId, Instant now);

/// What is stopped or frozen now on each account that measures lie on, by its number; an account
/// stopped and then frozen counts once. None of nought.
QHash<QString, Money> controlledOnAccounts(sqlite::Database& db, CaseId caseId, Instant now);

/// What a return may be made of on an account.
struct HeldMoney {
    Money amount = {};
    bool isFrozen = false; ///< Otherwise only stopped, at some time.
};
/// Of every account that was ever stopped or frozen with money, by its number: what freezes hold
/// now, less what was returned; where none was ever made, what the largest stop held.
QHash<QString, HeldMoney> heldOnAccounts(sqlite::Database& db, CaseId caseId, Instant now);

/// What the case lacks now: the gates of its next link and of the tracks that are open, hard lines
/// first, each once. For 还缺什么.
QList<GateLine> missingInCase(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
