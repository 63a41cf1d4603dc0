#pragma once

#include "models/cases/caseids.h"
#include "models/cases/rowtable.h"

namespace cluechain
{

/// Somebody in a case, in whatever roles. The same human being in two cases is two rows that an
/// identity number brings together.
struct Person {
    PersonId id = {};
    CaseId caseId = {};
    QString name = {};
    QString nameFolded = {}; ///< Filled on saving.
    QString sex = {};        ///< "male", "female" or nothing.
    QDate birthDate = {};
    QString nationality = {};
    QString ethnicity = {};
    QString occupation = {};
    QString phone = {};
    QString address = {};
    QString householdAddress = {};
    QString workplace = {};
    std::optional<Money> gain = {}; ///< What somebody got for it.
    /// Custody, of vocabulary "person_states"; follows from measures and their steps where there
    /// are any.
    QString state = QStringLiteral("none");
    std::optional<Instant> stateAt = {};
    PersonId uplineId = {};
    QString uplineName = {}; ///< While the upline is only a name.
    QString note = {};
    Instant createdAt = {};
};

/// What somebody is in the case: "victim", "suspect", "holder", "witness", "officer"… of vocabulary
/// "roles"; a suspect's part in the gang is of "parts".
struct PersonRole {
    PersonRoleId id = {};
    CaseId caseId = {};
    PersonId personId = {};
    QString role = {};
    QString part = {};
};

struct PersonAlias {
    PersonAliasId id = {};
    PersonId personId = {};
    QString alias = {};
    QString aliasFolded = {}; ///< Filled on saving.
};

/// An identity document, of vocabulary "identity_documents". A wrong checksum is kept and said.
struct PersonDocument {
    PersonDocumentId id = {};
    CaseId caseId = {};
    PersonId personId = {};
    QString kind = QStringLiteral("id_number");
    QString raw = {};
    QString normalised = {}; ///< This and validity are filled on saving.
    QString validity = {};   ///< "valid", "suspicious", "invalid"
};

template <>
struct RowTable<Person> {
    static constexpr const char* name = "person";
    static constexpr const char* order = "id";
    static constexpr auto columns = std::tuple(
        column("case_id", &Person::caseId), requiredColumn("name", &Person::name),
        requiredColumn("name_folded", &Person::nameFolded), column("sex", &Person::sex),
        column("birth_date", &Person::birthDate), column("nationality", &Person::nationality),
        column("ethnicity", &Person::ethnicity), column("occupation", &Person::occupation),
        column("phone", &Person::phone), column("address", &Person::address),
        column("household_address", &Person::householdAddress),
        column("workplace", &Person::workplace), column("gain_fen", &Person::gain),
        requiredColumn("state", &Person::state), column("state_at", &Person::stateAt),
        column("upline_id", &Person::uplineId), column("upline_name", &Person::uplineName),
        column("note", &Person::note), column("created_at", &Person::createdAt));
};

template <>
struct RowTable<PersonRole> {
    static constexpr const char* name = "person_role";
    static constexpr const char* order = "id";
    static constexpr auto columns = std::tuple(
        column("case_id", &PersonRole::caseId), column("person_id", &PersonRole::personId),
        requiredColumn("role", &PersonRole::role), column("part", &PersonRole::part));
};

template <>
struct RowTable<PersonAlias> {
    static constexpr const char* name = "person_alias";
    static constexpr const char* order = "id";
    static constexpr auto columns = std::tuple(
        column("person_id", &PersonAlias::personId), requiredColumn("alias", &PersonAlias::alias),
        requiredColumn("alias_folded", &PersonAlias::aliasFolded));
};

template <>
struct RowTable<PersonDocument> {
    static constexpr const char* name = "person_document";
    static constexpr const char* order = "id";
    static constexpr auto columns = std::tuple(
        column("case_id", &PersonDocument::caseId), column("person_id", &PersonDocument::personId),
        requiredColumn("kind", &PersonDocument::kind), requiredColumn("raw", &PersonDocument::raw),
        requiredColumn("normalised", &PersonDocument::normalised),
        requiredColumn("validity", &PersonDocument::validity));
};

class PersonStore : public RowStore<Person>
{
public:
    using RowStore::RowStore;

    /// People of the case who have the role, oldest entry first.
    QList<Person> withRole(CaseId caseId, const QString& role) const;
    QList<PersonRole> rolesOf(PersonId id) const;
    QStringList aliasesOf(PersonId id) const;
    QList<PersonDocument> documentsOf(PersonId id) const;
    /// The identity number first, else another document, else a null string.
    QString identityNumberOf(PersonId id) const;
};

using PersonRoleStore = RowStore<PersonRole>;
using PersonAliasStore = RowStore<PersonAlias>;
using PersonDocumentStore = RowStore<PersonDocument>;

} // namespace cluechain
