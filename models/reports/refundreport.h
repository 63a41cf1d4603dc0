#pragma once

#include "models/reports/document.h"
#include "models/reports/refundboard.h"

namespace cluechain
{

/// The refund worksheet on paper: accounts with their basis and claims, every victim over all
/// accounts, the settings, how each share was rounded, the deposits, the sources, and the lines
/// that are to be signed; masked as the board is. Throws SqlError; an error: there is no such case.
Result<Document> refundReport(sqlite::Database& db, const RefundBoard& board,
                              Instant madeAt = Instant::now());

} // namespace cluechain
