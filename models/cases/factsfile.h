#pragma once

#include "models/cases/caseeditor.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace cluechain
{

/// What loading a facts file did.
struct FactsReport {
    ChangeId change = {};          ///< None if everything was there already.
    QMap<QString, int> added = {}; ///< Rows by table: "person", "payment", "measure"…
    QStringList ignored = {};      ///< Paths of keys that mean nothing here.
    /// The measures of the file by the "id" that it gives them.
    QHash<QString, MeasureId> measures = {};
};

/// Loads a facts file (DESIGN.md §4) into a case as one recorded change; what is there already is
/// left alone, so that loading twice adds nothing. Persons are known by identity number, else by
/// name; payments by victim, time, accounts and amount (n of them in the file and m in the case are
/// max(n, m)); the rest by number or by kind, time and subject.
///
/// Beyond DESIGN.md §4 a file may give: any column of casefile under "case", any column of the
/// others under its name, "steps" of a measure, "custody", "measure_steps", "notes" and "tasks".
/// `labels` are measures that "parent" and "measure" may name besides those of the file.
///
/// An error names every fault of the file with its JSON path; a refusal says which hard lines the
/// file would break. In both cases nothing was changed.
Result<Guarded<FactsReport>> loadFacts(Store& store, CaseId caseId, const QByteArray& json,
                                       const QHash<QString, MeasureId>& labels = {});

} // namespace cluechain
