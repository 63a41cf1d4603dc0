#pragma once

#include "models/cases/caseeditor.h"

namespace cluechain
{

/// One row of a case as one recorded change: what forms and commands call. `Row` is any of
/// Casefile (not added: see newCase()), Person, PersonRole, PersonAlias, PersonDocument,
/// CaseAccount, Identifier, Payment, CaseDocument, Evidence, CustodyStep, Measure, MeasureStep,
/// Note, Task; its caseId says the case. Several rows that belong together go through one
/// CaseEditor instead.
///
/// The answer is the row's id, or the refusal with everything that is missing; its report also has
/// the advice that the row does not follow. An error says that the store cannot be written, or
/// that something still refers to what is to be removed.
template <typename Row>
Result<Guarded<decltype(Row::id)>> addRow(Store& store, const Row& row);

template <typename Row>
Result<Guarded<decltype(Row::id)>> changeRow(Store& store, const Row& row);

template <typename Row>
Result<Guarded<decltype(Row::id)>> removeRow(Store& store, decltype(Row::id) id);

/// Somebody with what belongs to them: added or altered in one change.
struct PersonEntry {
    Person person = {};
    QList<PersonRole> roles = {};
    QStringList aliases = {};
    QList<PersonDocument> documents = {};
    /// Numbers of the accounts that the person holds; nothing: they are not looked at. One that the
    /// case does not know is added, one that is no longer here loses its holder.
    std::optional<QStringList> accounts = {};
};

/// Adds the person, or alters the one with this id so that roles, aliases, papers and accounts are
/// as given.
Result<Guarded<PersonId>> savePerson(Store& store, const PersonEntry& entry);
PersonEntry readPerson(sqlite::Database& db, PersonId id);

/// What a new case begins with.
struct NewCase {
    QString name = {};
    QString fraudType = {};
    QString caseNumber = {};
    QString incidentNumber = {};
    QString brief = {};
    QString source = {};
    std::optional<Instant> reportedAt = {};
    QString leadOfficer = {};
    QString assistingOfficer = {};
    QList<Identifier> identifiers =
        {}; ///< What the clue brought with it; their case is the new one.
    QList<CaseAccount> accounts = {};
    CaseId parentId = {}; ///< A clue that the expansion of this case gave.
};

/// A case at its first link, with a fresh working number. A child clue opens the track 深挖扩线 of
/// its parent.
Result<Casefile> newCase(Store& store, const NewCase& wanted);

} // namespace cluechain
