#pragma once

#include "models/core/result.h"
#include "models/reports/document.h"

#include <QByteArray>

#include <functional>

namespace cluechain
{

/// A picture of a figure, ready to be embedded.
struct FigureImage {
    QByteArray bytes = {};
    QByteArray mimeType = {}; ///< "image/svg+xml" or "image/png".
};

/// Paints a figure for a page that is `width` CSS pixels wide. The models name their figures as
/// data; who can paint hands this in (widgets/charts/figureimage.h).
using FigureImages = std::function<FigureImage(const AnyFigure& figure, int width, int height)>;

/// The document as one HTML 5 file in UTF-8 that needs nothing else: styles and pictures are
/// inside, no script, no address is ever fetched (a Content-Security-Policy says so too). Printing
/// it gives repeated table heads. Without `figures` the figures' sentences stand in their place.
QByteArray htmlOf(const Document& document, const FigureImages& figures = {});

/// Writes htmlOf() to `path`; what was there stays until the new file is complete.
Result<> writeHtml(const Document& document, const QString& path, const FigureImages& figures = {});

} // namespace cluechain
