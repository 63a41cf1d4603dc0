#pragma once

#include "models/items/importprogressmodel.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>

namespace cluechain
{

/// How far the files of a running import are: told by the import in its thread, read by the screen
/// in another.
class ImportWatch
{
public:
    ImportWatch() { m_clock.start(); }

    void tell(const FileProgress& progress);
    /// All files in the order in which the import has them.
    QList<ImportingFile> files() const;
    /// Rows of all of them so far, by the second since the first was read; 0: none was.
    double rowsPerSecond() const;

private:
    struct Seen {
        ImportingFile file = {};
        qint64 since = 0; ///< Milliseconds: when its reading began.
    };

    mutable QMutex m_lock;
    QElapsedTimer m_clock;
    QList<Seen> m_files;
    QHash<QString, qsizetype> m_places;
    qint64 m_since = -1;
};

} // namespace cluechain
