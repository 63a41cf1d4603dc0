#pragma once

#include "models/cases/caseids.h"
#include "models/cases/chain.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// A case, from its first clue on: the registration that national systems ask for (domain.md §2.0)
/// and where it stands in the chain. Its people, money and things are rows of their own.
struct Casefile {
    CaseId id = {};
    QString workingNumber = {}; ///< Given by newCase(), never changed.
    QString caseNumber = {};    ///< 案件编号, from outside.
    QString caseNumberKey = {}; ///< Filled on saving, as the other keys are.
    QString incidentNumber = {};
    QString incidentNumberKey = {};
    QString sceneNumber = {};
    QString name = {};
    QString nameFolded = {};
    QString fraudType = {}; ///< "F01"…, of vocabulary "fraud_types".
    QStringList secondaryTypes = {};
    QString agencyCode = {};
    QString agencyName = {};
    QString leadOfficer = {};
    QString assistingOfficer = {};
    CaseId parentId = {};
    CaseId mergedIntoId = {};
    QString transferredTo = {};

    Link mainLink = Link::Clue;
    CaseState state = CaseState::Open;
    std::optional<Instant> recoverOpenedAt = {}; ///< A track that runs from minute 0.
    std::optional<Instant> expandOpenedAt = {};

    QString source = {};
    std::optional<Instant> reportedAt = {};
    QString incidentCategory = {};
    QString filingReviewResult = {};
    QString caseCategory = {};
    std::optional<Instant> discoveredAt = {};
    QString discoveredRegion = {};
    QString discoveredAddress = {};
    std::optional<Instant> occurredFrom = {};
    std::optional<Instant> occurredUntil = {};
    QString occurredRegion = {};
    QString occurredAddress = {};
    std::optional<double> longitude = {};
    std::optional<double> latitude = {};
    QString brief = {};
    QString supervisionLevel = {};
    QString contactMeans = {};
    std::optional<Instant> contactAt = {};
    QString preparationMeans = {};
    QString approachMeans = {};
    QString impersonationMeans = {};
    QString impersonatedIdentity = {};
    QString impersonatedRelation = {};
    QString impersonatedUnit = {};
    QString fraudMeans = {};
    QString networkMeans = {};
    QString obstructionMeans = {};
    QString tools = {};
    QString crossingScope = {};
    QString roaming = {};
    QString ganging = {};
    QString jointForm = {};
    std::optional<int> offenderCount = {};
    std::optional<Money> loss = {}; ///< As registered; the victims' payments have their own sum.
    std::optional<Money> involved = {}; ///< 涉案金额
    std::optional<Money> goodsRecovered = {};
    std::optional<Instant> acceptedAt = {};
    QString acceptedAgencyCode = {};
    QString acceptedAgency = {};
    std::optional<Instant> filedAt = {}; ///< Follows from the decision to file.
    QString filedAgencyCode = {};
    QString filedAgency = {};
    std::optional<Instant> solvedAt = {};
    std::optional<Instant> concludedAt = {};
    QString concludedAgency = {};
    std::optional<Instant> prosecutedAt = {};
    QString prosecutionDecision = {};
    std::optional<Instant> withdrawnAt = {};
    QString withdrawnReason = {};
    QString withdrawnAgency = {};

    QString grade = {};
    QString fixedPerson = {}; ///< 定人: by what, and how sure.
    QString fixedCase = {};
    QString fixedPlace = {};
    QString verification = {};
    QString jurisdictionGround = {};
    std::optional<bool> crimeFound = {}; ///< The three tests of 程序规定 §178.
    std::optional<bool> prosecutionNeeded = {};
    std::optional<bool> jurisdictionOwn = {};

    Instant createdAt = {};
    QString createdBy = {};

    /// The number that people call it by: 案件编号 if it has one, else the working number.
    QString number() const { return caseNumber.isEmpty() ? workingNumber : caseNumber; }
    /// How the case is called in one word, a key of vocabulary "case_stages": "verifying",
    /// "investigating", "solved"…
    QString stage() const;
    /// Whether the investigation is over (concluded) or the case is out of the chain.
    bool isClosed() const { return state != CaseState::Open || concludedAt.has_value(); }
};

/// One passing of a link, a way out or a way back.
struct Passage {
    PassageId id = {};
    CaseId caseId = {};
    PassageKind kind = PassageKind::Forward;
    Link fromLink = Link::Clue;
    CaseState fromState = CaseState::Open;
    Link toLink = Link::Clue;
    CaseState toState = CaseState::Open;
    Instant at = {};
    QString actor = {};
    QString reason = {};
    QStringList overrides = {}; ///< Ids of the advice that was passed over, for overrideReason.
    QString overrideReason = {};
};

template <>
struct RowTable<Casefile> {
    static constexpr const char* name = "casefile";
    static constexpr const char* order = "id";
    static constexpr auto columns = std::tuple(
        requiredColumn("working_number", &Casefile::workingNumber),
        column("case_number", &Casefile::caseNumber),
        column("case_number_key", &Casefile::caseNumberKey),
        column("incident_number", &Casefile::incidentNumber),
        column("incident_number_key", &Casefile::incidentNumberKey),
        column("scene_number", &Casefile::sceneNumber), requiredColumn("name", &Casefile::name),
        requiredColumn("name_folded", &Casefile::nameFolded),
        column("fraud_type", &Casefile::fraudType),
        column("secondary_types", &Casefile::secondaryTypes),
        column("agency_code", &Casefile::agencyCode), column("agency_name", &Casefile::agencyName),
        column("lead_officer", &Casefile::leadOfficer),
        column("assisting_officer", &Casefile::assistingOfficer),
        column("parent_id", &Casefile::parentId), column("merged_into_id", &Casefile::mergedIntoId),
        column("transferred_to", &Casefile::transferredTo),
        column("main_link", &Casefile::mainLink), column("state", &Casefile::state),
        column("recover_opened_at", &Casefile::recoverOpenedAt),
        column("expand_opened_at", &Casefile::expandOpenedAt), column("source", &Casefile::source),
        column("reported_at", &Casefile::reportedAt),
        column("incident_category", &Casefile::incidentCategory),
        column("filing_review_result", &Casefile::filingReviewResult),
        column("case_category", &Casefile::caseCategory),
        column("discovered_at", &Casefile::discoveredAt),
        column("discovered_region", &Casefile::discoveredRegion),
        column("discovered_address", &Casefile::discoveredAddress),
        column("occurred_from", &Casefile::occurredFrom),
        column("occurred_until", &Casefile::occurredUntil),
        column("occurred_region", &Casefile::occurredRegion),
        column("occurred_address", &Casefile::occurredAddress),
        column("longitude", &Casefile::longitude), column("latitude", &Casefile::latitude),
        column("brief", &Casefile::brief), column("supervision_level", &Casefile::supervisionLevel),
        column("contact_means", &Casefile::contactMeans),
        column("contact_at", &Casefile::contactAt),
        column("preparation_means", &Casefile::preparationMeans),
        column("approach_means", &Casefile::approachMeans),
        column("impersonation_means", &Casefile::impersonationMeans),
        column("impersonated_identity", &Casefile::impersonatedIdentity),
        column("impersonated_relation", &Casefile::impersonatedRelation),
        column("impersonated_unit", &Casefile::impersonatedUnit),
        column("fraud_means", &Casefile::fraudMeans),
        column("network_means", &Casefile::networkMeans),
        column("obstruction_means", &Casefile::obstructionMeans), column("tools", &Casefile::tools),
        column("crossing_scope", &Casefile::crossingScope), column("roaming", &Casefile::roaming),
        column("ganging", &Casefile::ganging), column("joint_form", &Casefile::jointForm),
        column("offender_count", &Casefile::offenderCount), column("loss_fen", &Casefile::loss),
        column("involved_fen", &Casefile::involved),
        column("goods_recovered_fen", &Casefile::goodsRecovered),
        column("accepted_at", &Casefile::acceptedAt),
        column("accepted_agency_code", &Casefile::acceptedAgencyCode),
        column("accepted_agency", &Casefile::acceptedAgency),
        column("filed_at", &Casefile::filedAt),
        column("filed_agency_code", &Casefile::filedAgencyCode),
        column("filed_agency", &Casefile::filedAgency), column("solved_at", &Casefile::solvedAt),
        column("concluded_at", &Casefile::concludedAt),
        column("concluded_agency", &Casefile::concludedAgency),
        column("prosecuted_at", &Casefile::prosecutedAt),
        column("prosecution_decision", &Casefile::prosecutionDecision),
        column("withdrawn_at", &Casefile::withdrawnAt),
        column("withdrawn_reason", &Casefile::withdrawnReason),
        column("withdrawn_agency", &Casefile::withdrawnAgency), column("grade", &Casefile::grade),
        column("fixed_person", &Casefile::fixedPerson), column("fixed_case", &Casefile::fixedCase),
        column("fixed_place", &Casefile::fixedPlace),
        column("verification", &Casefile::verification),
        column("jurisdiction_ground", &Casefile::jurisdictionGround),
        column("crime_found", &Casefile::crimeFound),
        column("prosecution_needed", &Casefile::prosecutionNeeded),
        column("jurisdiction_own", &Casefile::jurisdictionOwn),
        column("created_at", &Casefile::createdAt), column("created_by", &Casefile::createdBy));
};

template <>
struct RowTable<Passage> {
    static constexpr const char* name = "passage";
    static constexpr const char* order = "at, id";
    static constexpr auto columns = std::tuple(
        column("case_id", &Passage::caseId), column("kind", &Passage::kind),
        column("from_link", &Passage::fromLink), column("from_state", &Passage::fromState),
        column("to_link", &Passage::toLink), column("to_state", &Passage::toState),
        column("at", &Passage::at), column("actor", &Passage::actor),
        column("reason", &Passage::reason), column("overrides", &Passage::overrides),
        column("override_reason", &Passage::overrideReason));
};

using CasefileStore = RowStore<Casefile>;
using PassageStore = RowStore<Passage>;

} // namespace cluechain
