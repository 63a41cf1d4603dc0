#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/jobs/job.h"
#include "models/store/storeheader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cluechain
{

/// What looking at every byte of a store found.
struct VerifyReport {
    enum class Part { Header, Length, Page, Structure, References, Record, KeptFile };

    struct Fault {
        Part part = Part::Page;
        QString text = {}; ///< A translated sentence.
    };

    QList<Fault> faults = {};
    qint64 pages = 0;     ///< Decrypted, unused ones included.
    qint64 changes = 0;   ///< Links of the record that hold, up to the first broken one.
    qint64 keptFiles = 0; ///< Hashed again.
    QByteArray chainHead = {};
    QStringList notes = {}; ///< What could not be looked at, and why.

    bool isClean() const { return faults.isEmpty(); }
};

/// Looks at all of a store: both copies of the header, the file's length, every page, unused ones
/// too, the structure of the database, references, the chain of the record, each kept file's hash.
/// A flip of any bit of the file is found. Repairs nothing.
///
/// Fails if the store cannot be opened at all. May run while the store is open, also in this
/// program; then changes that come meanwhile are not looked at, and the file's length is not
/// compared.
Result<VerifyReport> verifyStore(const QString& path, const WayIn& way,
                                 const JobControl& control = {});

} // namespace cluechain
