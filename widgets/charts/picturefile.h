#pragma once

#include "models/core/result.h"

#include <QColor>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;
class QRectF;

namespace cluechain
{

/// Paints a picture into `rect`; `pixel` is the length of one of its pixels in the painter's units.
using PicturePainter = std::function<void(QPainter& painter, const QRectF& rect, qreal pixel)>;

/// Writes a picture of `size` logical pixels in the format that the suffix names: png (two device
/// pixels for one), svg, pdf. `title` is what the picture says in words, `ground` what it is
/// painted on.
Result<> writePicture(const QString& path, QSize size, const QString& title, const QColor& ground,
                      const PicturePainter& paint);

/// What a dialog offers for writePicture().
QString pictureFilters();

} // namespace cluechain
