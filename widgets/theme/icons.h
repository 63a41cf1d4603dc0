#pragma once

#include "widgets/theme/tokens.h"

#include <QIcon>

class QPainter;

namespace cluechain
{

/// An icon of resources/icons/icons.txt by its lucide name, stroked in a colour of the theme and
/// crisp at every size and pixel ratio. It follows the theme when that is switched.
QIcon themeIcon(const QString& name, Ink ink = Ink::TextSecondary);
QIcon themeIcon(const QString& name, Tone tone);

/// Paints the icon into `rect`, for widgets that paint themselves.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);

/// Whether the name is compiled in.
bool hasIcon(const QString& name);

} // namespace cluechain
