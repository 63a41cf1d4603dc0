#pragma once

#include "models/items/subjectsheet.h"

namespace cluechain
{

/// An imported table (an entry of import_file): the original it came from, as what it was read, how
/// its rows add up, whether its balances do, and of what its duplicates are duplicates. Nothing if
/// it is not there any more. Throws SqlError; work on a reader.
std::optional<SubjectSheet> readFileSheet(sqlite::Database& db, qint64 fileId,
                                          const Masking& masking, Instant now);

} // namespace cluechain
