#pragma once

#include "models/core/localtext.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cluechain
{

/// A hard line is the law's and is never passed over; an advice may be, with a recorded reason.
enum class GateKind { Hard, Advice };

/// One row of resources/rules/gates.json: what a link, a way out or an act needs.
///
/// `requires` is one of these, over facts as JSON (see gateFacts()); a path is "case.filed_at",
/// "act.officers", "parent.ends_at", "move.reason":
///   {"filled": path}                                not null, not empty
///   {"is": [path, value or [values]]}               equal to it, to one of them
///   {"all": […]}  {"any": […]}  {"not": …}  {"if": …, "then": …}
///   {"count": list, "where": {field: condition}, "atLeast": n, "atMost": n}
///        condition: a value, [values], {"filled": true}, {"atLeast": level}, {"notBefore": path};
///        a field that is a list fits if any of its items does
///   {"level": path, "atLeast": level}               department < county < city < province
///   {"distinct": path, "atLeast": n}                so many different names
///   {"notBefore": [path, path]}                     both times are known, the first is not earlier
///   {"noneOf": [path, [paths]]}                     the name is none of those (nobody is nobody)
struct GateRule {
    QString id = {};
    GateKind kind = GateKind::Advice;
    QString link = {};         ///< Guards entering this link…
    QString exit = {};         ///< …or going out this way…
    QStringList passages = {}; ///< …or these kinds of step: "back", "out", "reopened"…
    QString act = {}; ///< …or rows of this list of facts: "measures", "evidence", "documents"
    bool onlyAtMove = false; ///< It may cease to hold once the step is made.
    QStringList kinds = {};  ///< …of these kinds; empty: of all.
    QJsonObject condition = {};
    LocalText text = {};
    LocalText source = {}; ///< The rule of law, or in words what stands there instead.
    QString where = {};    ///< Tab in which the missing thing is made: "overview", "documents"…

    bool guardsAct(const QString& list, const QString& actKind) const
    {
        return act == list && (kinds.isEmpty() || kinds.contains(actKind));
    }
};

/// All rules in the order of the file.
const QList<GateRule>& gateRules();

/// Whether a requirement holds for the facts. An unknown requirement is a bug of the rule file.
bool holds(const QJsonObject& requirement, const QJsonObject& facts);

} // namespace cluechain
