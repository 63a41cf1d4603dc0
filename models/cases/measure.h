#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// An act that stops, holds or returns property or restricts a person: stop, freeze, seizure,
/// summons, detention… of vocabulary "measures". What it needs is in resources/rules/gates.json,
/// when it lapses in clocks.json.
struct Measure {
    MeasureId id = {};
    CaseId caseId = {};
    QString kind = {};
    MeasureId parentId = {}; ///< What it renews, extends or ends.
    CaseAccountId accountId = {};
    PersonId personId = {};
    EvidenceId evidenceId = {};
    QString place = {};
    Instant at = {};                     ///< When it took effect.
    std::optional<Instant> endsAt = {};  ///< As its document prints it (程序规定 §239).
    std::optional<Instant> endedAt = {}; ///< Lifted, changed or over.
    QString endReason = {};
    std::optional<Money> requested = {};
    std::optional<Money> held = {};
    QStringList officers = {};
    QString approver = {};
    QString level = {}; ///< Of vocabulary "levels".
    DocumentId documentId = {};
    /// What its clock and its gates depend on: the extension that was granted, by its key in
    /// clocks.json ({"serial": true}, {"special": 4}, {"extend": "serial"}); {"major": true}…
    QJsonObject conditions = {};
    QString answer = {}; ///< The bank's words.
    QString note = {};
    Instant createdAt = {};

    /// What is known to be held, else what was asked for.
    Money amount() const { return held.value_or(requested.value_or(Money())); }
};

/// What was done within a measure, and when: "family_notified", "first_interrogation",
/// "arrest_requested"… of vocabulary "measure_steps".
struct MeasureStep {
    MeasureStepId id = {};
    CaseId caseId = {};
    MeasureId measureId = {};
    QString kind = {};
    Instant at = {};
    QString byName = {};
    QString note = {};
};

template <>
struct RowTable<Measure> {
    static constexpr const char* name = "measure";
    static constexpr const char* order = "at, id";
    static constexpr auto columns = std::tuple(
        column("case_id", &Measure::caseId), requiredColumn("kind", &Measure::kind),
        column("parent_id", &Measure::parentId), column("account_id", &Measure::accountId),
        column("person_id", &Measure::personId), column("evidence_id", &Measure::evidenceId),
        column("place", &Measure::place), column("at", &Measure::at),
        column("ends_at", &Measure::endsAt), column("ended_at", &Measure::endedAt),
        column("end_reason", &Measure::endReason), column("requested_fen", &Measure::requested),
        column("held_fen", &Measure::held), column("officers", &Measure::officers),
        column("approver", &Measure::approver), column("level", &Measure::level),
        column("document_id", &Measure::documentId), column("conditions", &Measure::conditions),
        column("answer", &Measure::answer), column("note", &Measure::note),
        column("created_at", &Measure::createdAt));
};

template <>
struct RowTable<MeasureStep> {
    static constexpr const char* name = "measure_step";
    static constexpr const char* order = "at, id";
    static constexpr auto columns = std::tuple(
        column("case_id", &MeasureStep::caseId), column("measure_id", &MeasureStep::measureId),
        requiredColumn("kind", &MeasureStep::kind), column("at", &MeasureStep::at),
        column("by_name", &MeasureStep::byName), column("note", &MeasureStep::note));
};

using MeasureStore = RowStore<Measure>;
using MeasureStepStore = RowStore<MeasureStep>;

} // namespace cluechain
