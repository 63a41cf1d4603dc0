#pragma once

#include "models/core/result.h"
#include "models/reports/document.h"

#include <QString>

namespace cluechain
{

/// The document as a workbook: everything on one sheet, in its order, amounts and numbers as
/// numbers. Figures stand as the tables that they can be read as. Nothing is left at `path` if it
/// fails.
Result<> writeXlsx(const Document& document, const QString& path);

} // namespace cluechain
