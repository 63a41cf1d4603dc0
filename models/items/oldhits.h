#pragma once

#include "models/cases/caseaccount.h"
#include "models/cases/caseids.h"
#include "models/cases/identifier.h"
#include "models/core/identifiers.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

namespace cluechain
{

/// A number or address that somebody typed or pasted, and what it looks like.
struct EnteredClue {
    QString raw = {};
    IdentifierCheck check = {};
};

/// A place in an old case where the same value stands.
struct OldHit {
    CaseId caseId = {};
    QString caseName = {};
    QString caseNumber = {};
    QString kind = {};  ///< "Bank card", in the language of the program.
    QString value = {}; ///< As it was typed.
    QString who = {};   ///< Whose it is there; may be empty.
};

/// Every account, phone, identity number, address… in a text, each once; words that are nothing of
/// the kind are left out.
QList<EnteredClue> recogniseClues(const QString& text);

/// The cases in which one of the values stands, by exact normalised value. Throws SqlError.
QList<OldHit> findOldHits(sqlite::Database& db, const QList<EnteredClue>& clues);

/// As rows of a case: what is an account, and what is any other identifier.
QList<CaseAccount> accountsOf(const QList<EnteredClue>& clues);
QList<Identifier> identifiersOf(const QList<EnteredClue>& clues);

} // namespace cluechain
