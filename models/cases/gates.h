#pragma once

#include "models/cases/casefile.h"
#include "models/cases/caseids.h"
#include "models/cases/gaterule.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace cluechain
{

/// What one rule says about a link or an act, here and now.
struct GateLine {
    QString rule = {};
    GateKind kind = GateKind::Advice;
    bool isSatisfied = false;
    QString text = {};   ///< In the language of the program.
    QString source = {}; ///< "程序规定 §178"
    QString where = {}; ///< Tab in which it is mended: "overview", "people", "funds", "documents"…
    QString subject =
        {}; ///< The act it is about: "Freeze 6217… 2026-03-02 10:00:00"; empty: the case.
    QString list = {}; ///< Of which rows the act is one ("measures"…), and its id.
    qint64 rowId = 0;
};

/// All that a step or an act needs, at once: what is missing and what is there.
struct GateReport {
    QList<GateLine> lines = {};

    QList<GateLine> missing(GateKind kind) const;
    QList<GateLine> satisfied() const;
    /// No hard line is missing; `overriding` says that advice may be passed over.
    bool passes(bool overriding) const;
    /// One line a missing thing: "Hard line: … (程序规定 §178)".
    QString missingText() const;
    /// {"hard": [{"rule", "text", "source", "where", "subject"}], "advice": […], "satisfied": […]}
    QJsonObject toJson() const;
};

/// What came of something that the gates guard: what was made, or why it was refused.
template <typename T>
struct Guarded {
    std::optional<T> made = {};
    GateReport report = {};

    bool isRefused() const { return !made.has_value(); }
};

/// The recorded facts of a case as the rules see them: "case" (columns of casefile), the lists
/// "persons" (with "roles"), "accounts", "identifiers", "payments", "documents", "measures",
/// "evidence", and "investigators" (names).
QJsonObject gateFacts(sqlite::Database& db, CaseId caseId);

/// What entering `link` needs. For a link ahead, also what every link on the way there needs; for
/// one behind, its own gates.
GateReport gatesOfLink(sqlite::Database& db, CaseId caseId, Link link);

/// What is missing of the link's own gates.
QList<GateLine> missingAt(const QJsonObject& facts, Link link);

/// What a move needs, with the reason and the other words of it under "move" in the facts.
GateReport gatesOfMove(const QJsonObject& facts, const Casefile& from, const ChainTarget& target);

/// The act gates over every measure, document and item of evidence in the facts. Stops on the same
/// account in other cases count too.
GateReport gatesOfActs(sqlite::Database& db, const QJsonObject& facts);

/// What the case as it stands owes: the act gates, the gates of every link that its main stage has
/// reached, and those of the way it went out.
GateReport gatesOfStanding(sqlite::Database& db, CaseId caseId);

/// The broken hard lines of a report, by keys that stay the same from one report to the next.
QSet<QString> brokenLines(const GateReport& report);
/// Whether a hard line is broken that is not among those that were broken before.
bool breaksNow(const GateLine& line, const QSet<QString>& brokenBefore);

/// What an act would meet if it were recorded now, before it is: `list` is "measures", "evidence"
/// or "documents", `row` its columns (rowToJson()). For the form that is being filled in.
GateReport gatesOfAct(sqlite::Database& db, CaseId caseId, const QString& list, QJsonObject row);

} // namespace cluechain
