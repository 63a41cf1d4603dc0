#pragma once

#include "models/core/result.h"
#include "models/reports/document.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace cluechain
{

/// Paints a figure as vectors into `rect` of a painter whose units are tenths of a point, on white
/// (widgets/charts/figureimage.h has one).
using FigurePainter =
    std::function<void(QPainter& painter, const QRectF& rect, const AnyFigure& figure)>;

/// The document as a PDF on A4: WenQuanYi Micro Hei embedded, text that can be selected and found
/// byte for byte, tables that break between rows under repeated heads, the case number and the
/// masked mark above, the time of making, the head of the record chain and "page n of m" below.
/// What was at `path` stays until the new file is complete. Needs a QGuiApplication and, with
/// figures, its thread; refuses when the font is missing.
Result<> writePdf(const Document& document, const QString& path, const FigurePainter& figures = {});

} // namespace cluechain
