#pragma once

#include "models/cases/caseids.h"
#include "models/law/computeclock.h"
#include "models/store/sqlite.h"

#include <QJsonObject>
#include <QList>

namespace cluechain
{

/// Something that happened in a case and that starts or ends legal clocks: an event of
/// resources/rules/clocks.json at a time, to the case, a person, an account or a thing.
struct LegalEvent {
    QString key = {}; ///< "detention", "family_notified", "filing"…
    Instant at = {};
    PersonId personId = {};
    CaseAccountId accountId = {};
    EvidenceId evidenceId = {};
    MeasureId measureId = {};
    std::optional<Instant> endedAt = {}; ///< When its measure was over.
    QDate documentEnd = {};              ///< As its document prints it.
    QJsonObject conditions = {};         ///< Of the measure and of what extends it.
};

/// All legal events of a case in the order of time: from its dates, papers, measures with their
/// steps, and the custody of things.
QList<LegalEvent> legalEvents(sqlite::Database& db, CaseId caseId);

/// A clock that runs in a case.
struct CaseClock {
    enum class State { Running, Soon, Overdue };

    CaseId caseId = {};
    QString ruleId = {};  ///< "K18"
    QString name = {};    ///< "提请批准逮捕", in the language of the program.
    QString subject = {}; ///< Whose it is: a name, an account, an item; empty for the case.
    QString event = {};   ///< What started it: "Detention", in the language of the program.
    QString onExpiry = {};
    QString source = {}; ///< "程序规定 §129"
    State state = State::Running;
    ClockResult result = {}; ///< From, due, how it was counted.
    PersonId personId = {};
    CaseAccountId accountId = {};
    EvidenceId evidenceId = {};
    MeasureId measureId = {};

    Instant due() const { return result.due; }
    qint64 secondsLeft(Instant now) const { return now.secondsTo(result.due); }
};

/// "running", "soon", "overdue".
QString toKey(CaseClock::State state);

/// The clocks that run in the case at `now`, the nearest first. What is overdue stays for 30 days
/// (custody for good), unless the case is closed or the rule names nothing that would end it.
QList<CaseClock> caseClocks(sqlite::Database& db, CaseId caseId, Instant now);

} // namespace cluechain
