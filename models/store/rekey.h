#pragma once

#include "models/core/result.h"
#include "models/jobs/job.h"
#include "models/store/storeheader.h"

#include <QList>
#include <QString>

namespace cluechain
{

/// Gives a closed store a new key and writes every page anew with it, for when the old key may be
/// known. The new file is made beside the old one (so the disk needs room for both), verified, and
/// takes its place in one step: losing power or a stop at any moment leaves the one or the other.
///
/// The way in that was used opens the new store. The others cannot, since their passphrases are
/// not known; they are returned, to be added again. Fails if any program has the store open.
Result<QList<KeySlot>> rewriteWithNewKey(const QString& path, const WayIn& way,
                                         const QString& actor, const JobControl& control = {});

} // namespace cluechain
