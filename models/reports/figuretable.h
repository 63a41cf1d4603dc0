#pragma once

#include "models/reports/document.h"

namespace cluechain
{

/// A figure read as a table: every mark of the picture with its exact values. Of a long series at
/// most `atMost` rows, which the note says.
report::Table tableOf(const AnyFigure& figure, int atMost = 1000);

} // namespace cluechain
