#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/intake/importreport.h"
#include "models/store/sqlite.h"

namespace cluechain
{

/// One table that an import brought, with its reconciliation as it was told then.
struct ImportedFile {
    qint64 id = 0;
    BatchId batch = {};
    Instant at = {};
    QString actor = {};
    FileReport report = {};    ///< With the texts of its rejected rows.
    LocalText layoutName = {}; ///< Of the program's layout or of one that was taught.
};

/// What was imported into a case, the latest import first. Throws SqlError.
QList<ImportedFile> importedFiles(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
