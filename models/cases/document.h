#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// A paper of the case, of vocabulary "documents": filing_decision, freeze_notice…
struct CaseDocument {
    DocumentId id = {};
    CaseId caseId = {};
    QString kind = {};
    QString number = {}; ///< 文书字号
    QString title = {};
    std::optional<Instant> at = {}; ///< Signed or issued.
    std::optional<Instant> servedAt = {};
    QString approver = {};
    QString level = {};                       ///< Of vocabulary "levels".
    QString state = QStringLiteral("issued"); ///< Of vocabulary "document_states".
    PersonId personId = {};
    CaseAccountId accountId = {};
    QString sha256 = {}; ///< Of the scan kept in the store.
    QString note = {};
    Instant createdAt = {};
};

template <>
struct RowTable<CaseDocument> {
    static constexpr const char* name = "document";
    static constexpr const char* order = "at, id";
    static constexpr auto columns = std::tuple(
        column("case_id", &CaseDocument::caseId), requiredColumn("kind", &CaseDocument::kind),
        column("number", &CaseDocument::number), column("title", &CaseDocument::title),
        column("at", &CaseDocument::at), column("served_at", &CaseDocument::servedAt),
        column("approver", &CaseDocument::approver), column("level", &CaseDocument::level),
        requiredColumn("state", &CaseDocument::state), column("person_id", &CaseDocument::personId),
        column("account_id", &CaseDocument::accountId), column("sha256", &CaseDocument::sha256),
        column("note", &CaseDocument::note), column("created_at", &CaseDocument::createdAt));
};

using CaseDocumentStore = RowStore<CaseDocument>;

} // namespace cluechain
