#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace cluechain
{

/// The right to write a store, held by one program at a time: a lock on a file beside the store
/// ("….cluechain-lock") that says who holds it. The lock goes with the process, however it ends.
class StoreLock
{
public:
    struct Attempt {
        std::unique_ptr<StoreLock> lock = {}; ///< Null if another program holds it.
        QString holder = {}; ///< Then: who, in words, such as "wang at pc-3, process 812, since …".
        QString error = {}; ///< Or why no lock can be made here.
    };
    static Attempt take(const QString& storePath);

    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

private:
    StoreLock(QByteArray path, int descriptor);

    QByteArray m_path;
    int m_descriptor;
};

/// Whether a file system of this type ("nfs4", "cifs", "fuse.sshfs") lies on another machine, where
/// neither locks nor shared memory can be relied on.
bool isNetworkFileSystem(const QByteArray& type);

/// The type of the file system that holds the file or, if there is none yet, its folder; where only
/// its number is known and it is not a network's, that number ("0xef53").
QByteArray fileSystemOf(const QString& path);

} // namespace cluechain
