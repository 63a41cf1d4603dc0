#pragma once

#include "models/reports/htmlwriter.h"
#include "widgets/paper/pdfwriter.h"

namespace cluechain
{

/// Writes a document as what the ending of the path says: .pdf, .html, or .xlsx, in which figures
/// stand as tables. Nothing is left at the path if it fails; any other ending is refused. Needs
/// what writePdf() does.
Result<> writeDocument(const Document& document, const QString& path,
                       const FigurePainter& painter = {}, const FigureImages& images = {});

} // namespace cluechain
