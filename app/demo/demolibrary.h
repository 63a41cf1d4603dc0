#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/jobs/job.h"

#include <QList>
#include <QString>

namespace cluechain
{

class Store;

/// A case of the demo library as it stands in a store.
struct DemoCase {
    QString key = {}; ///< Its folder in resources/demo: "task-rebate", "stock-tip", "voip"…
    CaseId id = {};
};

/// Puts the demo library into a store: connected cases after press reports, built by the functions
/// that an investigator's hands call. Facts are loaded, statements imported, papers and measures go
/// through their gates, and every link is passed by facts, none by override.
///
/// Runs where the store's writer may be used. The cases come in the order of
/// resources/demo/library.json, the one that reports show first. A step that is refused ends it
/// with the reason; what was built before stays.
Result<QList<DemoCase>> buildDemoLibrary(Store& store, const JobControl& control = {});

} // namespace cluechain
