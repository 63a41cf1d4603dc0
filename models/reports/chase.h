#pragma once

#include "models/cases/caseids.h"
#include "models/reports/caseflow.h"

#include <optional>

namespace cluechain
{

/// Where an emergency stop on an account stands.
enum class StopState {
    None,     ///< Not asked for.
    Sent,     ///< The bank has not answered.
    Stopped,  ///< It holds money.
    NoMoney,  ///< The bank answered that nothing is there.
    Returned, ///< The bank sent it back: name, number, amount or time do not agree.
    Lapsed, ///< Its 48 hours are over and no freeze follows (银发〔2016〕86号 二(一)2; K31).
    Frozen,
    Over, ///< A freeze followed and is over too: lifted, returned or lapsed.
};

/// An account, or a payment company, that the victims' money reached, and what was done about it.
struct ChaseRow {
    qint64 account = 0; ///< Identity of the account; 0: no file and no payment names it.
    int parent = -1;    ///< Index of the row the money or the stop came from; -1: the victims.
    int level = 0;      ///< By the money; 0: none reached it, or it is an end.
    bool isEnd = false; ///< A payment company: the money is mixed with everybody's there.
    QString number = {};
    QString holder = {};
    QString bank = {};
    Money traced = {};     ///< Into it, under the method of the board.
    Money there = {};      ///< Of it still there, by what was delivered.
    Money mayBeThere = {}; ///< At most there, where nothing was delivered of that time.
    std::optional<Instant> lastIn = {}; ///< When traced money came last.

    StopState state = StopState::None;
    int stops = 0;          ///< How often it was stopped; two are allowed (K31).
    MeasureId measure = {}; ///< The last stop or freeze; none while there is none.
    std::optional<Instant> sentAt = {};
    std::optional<Instant> answeredAt = {};
    std::optional<Instant> endsAt = {}; ///< Of the stop or freeze that holds.
    Money requested = {};
    Money held = {};
    QString answer = {}; ///< The bank's words.
    /// Until money has lain there as long as it does on accounts of this case as a rule; below 0:
    /// longer than that. Nothing where nothing is to be stopped or no such rule is known.
    std::optional<qint64> secondsLeft = {};
    /// What is lost with every minute, in yuan: ranks what is to be stopped next; 0: nothing to
    /// stop.
    double urgency = 0;
    QString why = {}; ///< One sentence, translated; empty where nothing is to be stopped.
};

/// M09–M14 of one case. A share is nothing where there is nothing to share.
struct ChaseFigures {
    int stops = 0;        ///< Stops asked for.
    int effective = 0;    ///< Of them, those that held money.
    Money requested = {}; ///< By stops.
    Money held = {};      ///< By them.
    int stoppedAccounts = 0;
    std::optional<qint64> firstEffective = {}; ///< Seconds from T0 to the first that held money.
    std::optional<qint64> firstEntered = {};   ///< From T0 to the first payment entered.
    int levelsIn30 = 0; ///< The deepest level stopped or queried within 30 minutes of T0.
};

/// The chase of a case's money as it stands at a moment.
struct ChaseBoard {
    std::optional<Instant> t0 = {}; ///< The report; where none is known, the first payment.
    bool isFromReport = false;
    Instant now = {};
    Money paid = {};
    TraceMethod method = TraceMethod::Fifo;
    QList<ChaseRow> rows = {}; ///< Each after its parent; brothers by what was traced into them.
    QList<int> next = {}; ///< Indices of what is to be stopped or pressed for, first the first.
    /// When each level was first stopped or queried.
    QList<std::pair<int, Instant>> levels = {};
    std::optional<qint64> usualStay = {}; ///< Seconds: the median over accounts that passed it on.
    ChaseFigures figures = {};
};

/// How long a stop holds, in seconds: 48 hours (K31).
inline constexpr qint64 stopSeconds = 48 * 3600;

/// Throws SqlError.
ChaseBoard chaseBoard(sqlite::Database& db, CaseId caseId, const CaseFlow& flow, TraceMethod method,
                      Instant now, const Masking& masking = {});

} // namespace cluechain
