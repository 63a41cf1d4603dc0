#pragma once

#include "models/core/secret.h"
#include "models/intake/importreport.h"

namespace cluechain
{

/// A file that an import kept out, and where it can be read again.
struct RefusedFile {
    QString place = {};  ///< On the disk: "/…/reply.zip!member" inside an archive.
    QString folder = {}; ///< From which the import showed it.
    FileReport report = {};
    QList<Secret> passwords = {}; ///< Of the archive, as far as a person gave them.
};

} // namespace cluechain
