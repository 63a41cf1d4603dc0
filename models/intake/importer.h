#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/intake/importreport.h"
#include "models/jobs/job.h"

#include <QStringList>

namespace cluechain
{

class Store;

struct ImportOptions {
    QString layout = {}; ///< Id of the only layout to try; empty: recognise.
    bool dryRun = false; ///< Report what an import would do, and do nothing.
    QString shownFrom =
        {}; ///< A folder from which paths are shown and kept; empty: as they are given.
    QList<Secret> archivePasswords = {}; ///< To be tried on archives that have one.
    TellProgress tell = {};              ///< Of each file; may be called often.
    QStringList only = {}; ///< Of what the paths hold, these alone, as they are shown; empty: all.
};

/// Imports files, folders and archives into a case: work for the store's writer.
///
/// All files are recognised first, tables of accounts and holders are read before statements, and
/// everything is one change: with a stop or an error nothing of it stays. Originals are kept. A
/// file that the case has already adds nothing, and its report says so. What is not recognised is
/// kept out and told; of that, documents and archives that a person has to open, and tables of an
/// unknown form, are kept as they are and listed (importedFiles()). Throws SqlError.
Result<ImportReport> importPaths(Store& store, CaseId caseId, const QStringList& paths,
                                 const ImportOptions& options = {}, const JobControl& control = {});

/// What the case lists as files that could not be read.
enum class Listed {
    UnknownForms, ///< A layout was taught since.
    Locked        ///< In archives, to which options.archivePasswords are tried.
};
/// Imports those again, from the kept originals. Otherwise as importPaths().
Result<ImportReport> importListed(Store& store, CaseId caseId, Listed which,
                                  const ImportOptions& options = {},
                                  const JobControl& control = {});

/// Lets undo take imports back and redo bring them again (from the kept originals). Both say anew
/// which of the case's rows are re-deliveries and mirrors. To be called once for a store.
void setUpImportUndo(Store& store);

} // namespace cluechain
