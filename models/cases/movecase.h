#pragma once

#include "models/cases/caseeditor.h"

#include <array>

namespace cluechain
{

struct MoveRequest {
    CaseId caseId = {};
    ChainTarget target = Link::Clue;
    QString reason = {};         ///< Needed on a way back, a way out and a return.
    QString overrideReason = {}; ///< Passes over the advice that is missing; recorded with it.
    CaseId mergedIntoId = {};
    QString transferredTo = {};
    std::optional<Instant> at = {}; ///< Now, if not given.
};

/// Moves the case to a link, forward or back, or out of the chain, or back into it: runs every gate
/// on the way and records one passage. Refused with the whole report if a hard line is missing, or
/// an advice and no reason to pass over it. An error where there is nothing to move: no such case,
/// already there, a merge into itself.
Result<Guarded<PassageId>> moveCase(Store& store, const MoveRequest& request);

/// What moveCase() would check, without moving: for the popover of a gate.
GateReport gatesOfRequest(sqlite::Database& db, const MoveRequest& request);

/// How one link of the chain stands: for the chain bar, `case show` and reports.
struct LinkStatus {
    Link link = Link::Clue;
    LinkState state = LinkState::NotBegun;
    bool isMain = false;                   ///< The case stands here.
    std::optional<Instant> enteredAt = {}; ///< By the main stage, or as a track beside it.
    std::optional<Instant> passedAt = {};
    QList<GateLine> missing = {}; ///< Of the link's own gates; for the next link and open tracks.
};

/// The seven links in their order. Tracks run beside the main stage: recovery from the first act
/// on money, expansion from the first child clue.
QList<LinkStatus> chainOf(sqlite::Database& db, CaseId caseId);

/// A track opened by hand: from minute 0, before there is an act or a child clue to open it.
/// `link` is Recover or Expand.
Result<Guarded<ChangeId>> openTrack(Store& store, CaseId caseId, Link link, Instant at);

} // namespace cluechain
