#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// A phone, a device, an address on the net or anything else that points at somebody. The raw text
/// is kept; whatever its check says, it is saved.
struct Identifier {
    IdentifierId id = {};
    CaseId caseId = {};
    QString kind = {}; ///< Of vocabulary "identifier_kinds".
    QString raw = {};
    QString normalised = {}; ///< This and validity are filled on saving.
    QString validity = {};
    PersonId personId = {};
    QString platform = {};
    QString nickname = {};
    std::optional<int> port = {};
    std::optional<Instant> seenFrom = {};
    std::optional<Instant> seenUntil = {};
    QString note = {};
    Instant createdAt = {};
};

template <>
struct RowTable<Identifier> {
    static constexpr const char* name = "identifier";
    static constexpr const char* order = "id";
    static constexpr auto columns = std::tuple(
        column("case_id", &Identifier::caseId), requiredColumn("kind", &Identifier::kind),
        requiredColumn("raw", &Identifier::raw),
        requiredColumn("normalised", &Identifier::normalised),
        requiredColumn("validity", &Identifier::validity),
        column("person_id", &Identifier::personId), column("platform", &Identifier::platform),
        column("nickname", &Identifier::nickname), column("port", &Identifier::port),
        column("seen_from", &Identifier::seenFrom), column("seen_until", &Identifier::seenUntil),
        column("note", &Identifier::note), column("created_at", &Identifier::createdAt));
};

using IdentifierStore = RowStore<Identifier>;

} // namespace cluechain
