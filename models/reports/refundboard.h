#pragma once

#include "models/funds/refundinputs.h"
#include "models/reports/caseflow.h"

#include <memory>
#include <optional>

namespace cluechain
{

/// A frozen account of the worksheet, as it is shown; its figures are in the draft, in the same
/// place.
struct RefundBoardAccount {
    qint64 identity = 0;
    QString number = {}; ///< As it stands, for what is put in.
    QString shownNumber = {};
    QString holder = {};
    QString bank = {};
    Money held = {};       ///< As measures say.
    bool isByHand = false; ///< A person put another amount in.
    bool isFrozen = false; ///< Otherwise only stopped: a stop is no freeze (返还规定 §2).
    int unlikeMethods = 0; ///< Of how many victims the methods leave different amounts.
    bool isOrderUnknown = false;
};

struct RefundBoardVictim {
    PersonId person = {};
    QString name = {};
    Money returned = {};  ///< Came back through accounts.
    Money otherwise = {}; ///< Compensated or returned, as measures say or a person put in.
    Money byMeasures = {};
    bool isByHand = false;
};

/// 返还测算 of a case: the draft, and what it was drafted from.
struct RefundBoard {
    CaseId caseId = {};
    std::shared_ptr<const CaseFlow> flow = {};
    Masking masking = {};
    RefundInputs inputs = {};
    RefundDraft draft = {};
    QList<RefundBoardAccount> accounts = {}; ///< As draft.accounts.
    QList<RefundBoardVictim> victims = {};   ///< As draft.victims.
    /// Held on accounts that no statement and no payment names: nothing is known of them.
    Money heldElsewhere = {};
    QStringList elsewhere = {}; ///< Their numbers, as shown.
    std::optional<RefundRound> kept = {};
    QStringList changes = {}; ///< In what the draft differs from the kept one; empty: it fits.

    Money frozen() const;
    Money refunds() const;
    Money staysFrozen() const;
    /// Refunds and what stays frozen are what is frozen: on every account, and in sum.
    bool addsUp() const;
    /// The number of this round: of the kept one while it fits, else the next.
    int round() const;
};

/// Drafts what to return out of what is held now. Works on a reader, in any thread; throws
/// SqlError.
RefundBoard refundBoard(sqlite::Database& db, CaseId caseId,
                        const std::shared_ptr<const CaseFlow>& flow, const Masking& masking = {});

/// "Single deposit", "By time stamp", "Pro rata"…, translated.
QString basisName(RefundBasis basis);
/// The rule in its own words.
QString basisRule(RefundBasis basis);
/// Where it stands: "返还规定 §8(3)".
QString basisSource(RefundBasis basis);

} // namespace cluechain
