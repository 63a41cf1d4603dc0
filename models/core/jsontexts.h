#pragma once

#include <QJsonValue>
#include <QStringList>

namespace cluechain
{

/// The texts of a list in a data file, in their order; nothing where it is no list.
QStringList jsonTexts(const QJsonValue& list);

} // namespace cluechain
