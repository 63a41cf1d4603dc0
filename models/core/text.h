#pragma once

#include <QString>

namespace cluechain
{

/// The form of a text that is matched and searched, kept beside the text as it came: Unicode NFKC
/// (full width becomes half width, ⽴ becomes 立), case folded, without characters that cannot be
/// seen, blanks of every kind as one ordinary blank, none at the ends. fold(fold(x)) == fold(x).
QString fold(QStringView text);

/// What stands in a cell of a delivered table once its wrapping is off: TAB, NBSP, U+3000, line
/// breaks and ordinary blanks are trimmed at the ends and are one blank inside; BOM, control and
/// zero-width characters vanish. Letters, digits and their width stay as they came
/// (formats.md §1E).
QString cleanCell(QStringView cell);

/// Whether a cleaned cell stands for "nothing": empty, or what tools write for it (NaN, None, NaT,
/// null, \N).
bool isAbsent(QStringView cleaned);

} // namespace cluechain
