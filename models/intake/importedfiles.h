#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/intake/importreport.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// One table that an import brought, with its reconciliation as it was told then; or a file that is
/// kept because it could not be read yet, whose report has a refusal.
struct ImportedFile {
    qint64 id = 0;
    BatchId batch = {};
    Instant at = {};
    QString actor = {};
    FileReport report = {};    ///< With the texts of its rejected rows.
    LocalText layoutName = {}; ///< Of the program's layout or of one that was taught.
};

/// What was imported into a case, the latest import first. A file that could not be read yet is
/// listed until an import has read it; one of an archive whose password was missing, until a
/// password has opened it. Throws SqlError.
QList<ImportedFile> importedFiles(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
