#pragma once

#include <QStringList>

class QWidget;

namespace cluechain
{

/// The texts that a shown widget and what lies in it paint shortened or beyond their own edge, and
/// whose whole is not told on hover either; each with who paints it.
QStringList cutTexts(QWidget& shown);

} // namespace cluechain
