#pragma once

#include "models/core/result.h"
#include "models/reports/document.h"

#include <QString>

namespace cluechain
{

/// Writes a report as what the ending of the path says: .pdf or .html. Hands the painters of
/// widgets/ in, so it belongs into the GUI thread. Nothing is left at the path if it fails.
Result<> writeReport(const Document& document, const QString& path);

} // namespace cluechain
