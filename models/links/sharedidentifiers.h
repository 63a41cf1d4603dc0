#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

/// One place where a shared value stands in a case.
struct SharedOccurrence {
    CaseId caseId = {};
    QString table =
        {}; ///< "identifier", "payment", "case_account", "person_document", "account_record"
    qint64 rowId = 0;
    QString holder = {}; ///< Whose it is there, as written; may be empty.
    std::optional<Instant> from = {};
    std::optional<Instant> until = {};
};

/// A number or name that points at somebody and stands in more than one case. Names of people are
/// never among them.
struct SharedIdentifier {
    QString kind = {};  ///< "account", "id_number", "phone", "imei", "ip", "url"…
    QString value = {}; ///< Normalised.
    QList<CaseId> cases = {};
    QList<SharedOccurrence> occurrences = {};
    /// Why it links nothing (resources/rules/linknoise.json), in the language of the program; empty
    /// for a link.
    QString cappedBecause = {};
    QString cappedSource = {};

    bool isLink() const { return cappedBecause.isEmpty(); }
};

/// What cases share, by what hands have entered and by the account tables of imports; links first,
/// then what is capped. Of investigators and keepers nothing is looked at. With a case: only what
/// that case shares.
QList<SharedIdentifier> sharedIdentifiers(sqlite::Database& db, CaseId caseId = {});

/// A case on the time axis of linked cases: when it happened, as far as that is known.
struct LinkedCase {
    CaseId caseId = {};
    QString number = {};
    QString name = {};
    Instant from = {};
    Instant until = {};
    QList<SharedIdentifier> shared = {}; ///< With the case that was asked for; links only.
};

/// The cases that share something with this one, the nearest in what they share first; the case
/// itself leads the list, even if it is alone.
QList<LinkedCase> linkedCases(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
