#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// A thing or a piece of data that proves something, from hand to hand.
struct Evidence {
    EvidenceId id = {};
    CaseId caseId = {};
    QString number = {};
    QString name = {};
    QString kind = {}; ///< Of vocabulary "evidence_kinds" (程序规定 §59).
    QString description = {};
    QString quantity = {};
    std::optional<Instant> at = {};
    QString place = {};
    QString holderName = {};
    PersonId holderId = {};
    QString keeper = {}; ///< Not an investigator of the case (程序规定 §235).
    QStringList officers = {};
    QString sha256 = {};
    std::optional<Instant> hashedAt = {};
    QString hashedBy = {};
    std::optional<Money> worth = {};
    /// Of vocabulary "evidence_states"; follows from the custody steps where there are any.
    QString state = QStringLiteral("collected");
    std::optional<Instant> stateAt = {};
    QString note = {};
    Instant createdAt = {};
};

/// One step of the chain of custody, of vocabulary "custody_steps".
struct CustodyStep {
    CustodyStepId id = {};
    CaseId caseId = {};
    EvidenceId evidenceId = {};
    QString kind = {};
    Instant at = {};
    QString place = {};
    QString fromName = {};
    QString toName = {};
    QString note = {};
};

template <>
struct RowTable<Evidence> {
    static constexpr const char* name = "evidence";
    static constexpr const char* order = "number, id";
    static constexpr auto columns = std::tuple(
        column("case_id", &Evidence::caseId), column("number", &Evidence::number),
        requiredColumn("name", &Evidence::name), column("kind", &Evidence::kind),
        column("description", &Evidence::description), column("quantity", &Evidence::quantity),
        column("at", &Evidence::at), column("place", &Evidence::place),
        column("holder_name", &Evidence::holderName), column("holder_id", &Evidence::holderId),
        column("keeper", &Evidence::keeper), column("officers", &Evidence::officers),
        column("sha256", &Evidence::sha256), column("hashed_at", &Evidence::hashedAt),
        column("hashed_by", &Evidence::hashedBy), column("value_fen", &Evidence::worth),
        requiredColumn("state", &Evidence::state), column("state_at", &Evidence::stateAt),
        column("note", &Evidence::note), column("created_at", &Evidence::createdAt));
};

template <>
struct RowTable<CustodyStep> {
    static constexpr const char* name = "custody_step";
    static constexpr const char* order = "at, id";
    static constexpr auto columns = std::tuple(
        column("case_id", &CustodyStep::caseId), column("evidence_id", &CustodyStep::evidenceId),
        requiredColumn("kind", &CustodyStep::kind), column("at", &CustodyStep::at),
        column("place", &CustodyStep::place), column("from_name", &CustodyStep::fromName),
        column("to_name", &CustodyStep::toName), column("note", &CustodyStep::note));
};

using EvidenceStore = RowStore<Evidence>;
using CustodyStepStore = RowStore<CustodyStep>;

} // namespace cluechain
