#pragma once

#include "models/items/pagedmodel.h"

namespace cluechain
{

/// Columns that many tables have, with the longest usual content of each.
TableColumn holderColumn(const QString& title);
TableColumn bankColumn(const QString& title);
TableColumn accountColumn(const QString& title);
TableColumn timeColumn(const QString& key, const QString& title);
TableColumn countColumn(const QString& key, const QString& title);
/// Yuan; the title says so.
TableColumn moneyColumn(const QString& key, const QString& title);

} // namespace cluechain
