#include "models/store/storefiles.h"

#include "models/store/sqlite.h"
#include "models/store/storevfs.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

[[noreturn]] void failWithErrno(const QString& path)
{
    const int reason = errno;
    throw sqlite::SqlError(reason == ENOSPC ? SQLITE_FULL : SQLITE_CANTOPEN, std::strerror(reason),
                           path.toUtf8());
}

void syncFolderOf(const QString& path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        failWithErrno(path);
    const int code = fsync(folder);
    close(folder);
    if (code != 0 && errno != EINVAL) // some file systems cannot sync a folder
        failWithErrno(path);
}

} // namespace

QByteArray firstPageClear(const QString& path)
{
    return RawFile(path, RawFile::Mode::Read).read(headerSize, StoreHeader::clearBytes);
}

void writeStoreHeader(const QString& path, StoreHeader& header, const Secret& storeKey)
{
    RawFile file(path, RawFile::Mode::Write);
    const QByteArray bytes =
        header.sealed(storeKey, file.read(headerSize, StoreHeader::clearBytes));
    for (qint64 at = 0; at < headerSize; at += StoreHeader::copySize) {
        file.write(at, bytes.mid(at, StoreHeader::copySize));
        file.sync();
    }
}

bool hasPendingWal(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

void removeStoreFile(const QString& path)
{
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + ending);
}

void copyStoreFile(const QString& from, const QString& to)
{
    constexpr qint64 piece = 1 << 20;
    const QString making = to + u"-new"_s;
    removeStoreFile(making);
    try {
        RawFile source(from, RawFile::Mode::Read);
        RawFile copy(making, RawFile::Mode::Create);
        const qint64 size = source.size();
        for (qint64 at = 0; at < size; at += piece)
            copy.write(at, source.read(at, piece));
        copy.sync();
    } catch (...) {
        removeStoreFile(making);
        throw;
    }
    renameStoreFile(making, to, Replace::No);
}

void renameStoreFile(const QString& from, const QString& to, Replace replace)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    const unsigned flags = replace == Replace::Yes ? 0 : RENAME_NOREPLACE;
    int code = renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), flags);
    if (code != 0 && errno == EINVAL && replace == Replace::No) { // not known to the file system
        code = link(source.constData(), target.constData());
        if (code == 0)
            unlink(source.constData());
    }
    if (code != 0)
        failWithErrno(to);
    syncFolderOf(to);
}

} // namespace cluechain
