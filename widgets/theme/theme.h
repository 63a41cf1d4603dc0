#pragma once

#include "widgets/theme/tokens.h"

class QApplication;

namespace cluechain
{

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Dresses the program in the tokens: style, fonts, palette and style sheet. To be called once,
/// before the first window; the choice may change at any time, without restart.
void installTheme(QApplication& application, ThemeChoice choice = ThemeChoice::System);
void chooseTheme(ThemeChoice choice);
ThemeChoice themeChoice();

/// The person's own enlargement (Ctrl+plus, Ctrl+minus), on top of the system's font size.
void setZoom(qreal zoom);
qreal zoom();

/// The style sheet template with its @marks@ replaced by the current tokens.
QString expandedSheet(const QString& sheet);

} // namespace cluechain
