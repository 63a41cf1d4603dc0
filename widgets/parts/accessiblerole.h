#pragma once

#include <QAccessible>

class QWidget;

namespace cluechain
{

/// Says what a widget that is made of others or paints itself is, to who cannot see it.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace cluechain
