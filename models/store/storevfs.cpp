#include "models/store/storevfs.h"

#include "models/store/sqlite.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <sqlite3.h>
#include <sys/mman.h>

namespace cluechain
{

namespace
{

constexpr const char* shimName = "cluechain";
constexpr const char* encryptedShimName = "multipleciphers-cluechain";

sqlite3_vfs* systemVfs()
{
    static sqlite3_vfs* const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

/// The database of a store: the system's file with its first headerSize bytes out of sight. The
/// system's file object lies right behind this one, where SQLite made room for both.
struct ShiftedFile {
    sqlite3_file base;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<ShiftedFile*>(file) + 1);
}

const sqlite3_io_methods shiftedMethods = {
    .iVersion = 2, // without xFetch: encrypted pages are never memory-mapped
    .xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); },
    .xRead =
        [](sqlite3_file* f, void* data, int count, sqlite3_int64 offset) {
            return real(f)->pMethods->xRead(real(f), data, count, offset + headerSize);
        },
    .xWrite =
        [](sqlite3_file* f, const void* data, int count, sqlite3_int64 offset) {
            return real(f)->pMethods->xWrite(real(f), data, count, offset + headerSize);
        },
    .xTruncate =
        [](sqlite3_file* f, sqlite3_int64 size) {
            return real(f)->pMethods->xTruncate(real(f), size + headerSize);
        },
    .xSync = [](sqlite3_file* f, int flags) { return real(f)->pMethods->xSync(real(f), flags); },
    .xFileSize =
        [](sqlite3_file* f, sqlite3_int64* size) {
            const int code = real(f)->pMethods->xFileSize(real(f), size);
            *size = std::max<sqlite3_int64>(*size - headerSize, 0);
            return code;
        },
    .xLock = [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); },
    .xUnlock = [](sqlite3_file* f,
                  int level) { return real(f)->pMethods->xUnlock(real(f), level); },
    .xCheckReservedLock =
        [](sqlite3_file* f, int* held) {
            return real(f)->pMethods->xCheckReservedLock(real(f), held);
        },
    .xFileControl =
        [](sqlite3_file* f, int operation, void* argument) {
            if (operation == SQLITE_FCNTL_SIZE_HINT)
                *static_cast<sqlite3_int64*>(argument) += headerSize;
            return real(f)->pMethods->xFileControl(real(f), operation, argument);
        },
    .xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    .xDeviceCharacteristics =
        [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    .xShmMap =
        [](sqlite3_file* f, int region, int size, int extend, void volatile** memory) {
            return real(f)->pMethods->xShmMap(real(f), region, size, extend, memory);
        },
    .xShmLock =
        [](sqlite3_file* f, int offset, int count, int flags) {
            return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
        },
    .xShmBarrier = [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
    .xShmUnmap = [](sqlite3_file* f,
                    int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

/// A temporary file: it lies in memory, since on the disk it would lie in clear.
struct MemoryFile {
    sqlite3_file base;
    char* bytes;
    sqlite3_int64 size;
    sqlite3_int64 capacity;

    static MemoryFile& of(sqlite3_file* file) { return *reinterpret_cast<MemoryFile*>(file); }

    bool reserve(sqlite3_int64 wanted)
    {
        if (wanted <= capacity)
            return true;
        const sqlite3_int64 larger = std::max({wanted, capacity * 2, smallest});
        void* moved =
            bytes ? mremap(bytes, size_t(capacity), size_t(larger), MREMAP_MAYMOVE)
                  : mmap(nullptr, size_t(larger), PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); // untouched pages cost nothing
        if (moved == MAP_FAILED)
            return false;
        bytes = static_cast<char*>(moved);
        capacity = larger;
        return true;
    }

    static constexpr sqlite3_int64 smallest = 1 << 16;
};

const sqlite3_io_methods memoryMethods = {
    .iVersion = 1,
    .xClose =
        [](sqlite3_file* f) {
            const MemoryFile& file = MemoryFile::of(f);
            if (file.bytes)
                munmap(file.bytes, size_t(file.capacity));
            return SQLITE_OK;
        },
    .xRead =
        [](sqlite3_file* f, void* data, int count, sqlite3_int64 offset) {
            const MemoryFile& file = MemoryFile::of(f);
            const sqlite3_int64 there = std::clamp<sqlite3_int64>(file.size - offset, 0, count);
            if (there > 0)
                std::memcpy(data, file.bytes + offset, size_t(there));
            std::memset(static_cast<char*>(data) + there, 0, size_t(count - there));
            return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
        },
    .xWrite =
        [](sqlite3_file* f, const void* data, int count, sqlite3_int64 offset) {
            MemoryFile& file = MemoryFile::of(f);
            if (!file.reserve(offset + count))
                return SQLITE_IOERR_NOMEM;
            std::memcpy(file.bytes + offset, data, size_t(count));
            file.size = std::max(file.size, offset + count);
            return SQLITE_OK;
        },
    .xTruncate =
        [](sqlite3_file* f, sqlite3_int64 size) {
            MemoryFile& file = MemoryFile::of(f);
            if (size < file.size)
                std::memset(file.bytes + size, 0, size_t(file.size - size));
            file.size = std::min(file.size, size);
            return SQLITE_OK;
        },
    .xSync = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xFileSize =
        [](sqlite3_file* f, sqlite3_int64* size) {
            *size = MemoryFile::of(f).size;
            return SQLITE_OK;
        },
    .xLock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xCheckReservedLock =
        [](sqlite3_file*, int* held) {
            *held = 0;
            return SQLITE_OK;
        },
    .xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file*) { return 4096; },
    .xDeviceCharacteristics = [](sqlite3_file*) { return 0; },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openShifted(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    if (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) // encrypted by the layer above
        return systemVfs()->xOpen(systemVfs(), name, file, flags, outFlags);
    if (!(flags & SQLITE_OPEN_MAIN_DB) || !name) { // temporary
        MemoryFile::of(file) = {{&memoryMethods}, nullptr, 0, 0};
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    const int code = systemVfs()->xOpen(systemVfs(), name, real(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &shiftedMethods;
    return code;
}

void registerVfs()
{
    sqlite3_initialize();
    static sqlite3_vfs shim = *systemVfs();
    shim.pNext = nullptr;
    shim.zName = shimName;
    shim.szOsFile = std::max(shim.szOsFile + int(sizeof(ShiftedFile)), int(sizeof(MemoryFile)));
    shim.xOpen = openShifted;
    if (sqlite3_vfs_register(&shim, 0) != SQLITE_OK ||
        sqlite3mc_vfs_create(shimName, 0) != SQLITE_OK)
        qFatal("the store's file layer cannot be registered");
}

[[noreturn]] void fail(int code, const QByteArray& name)
{
    throw sqlite::SqlError(code, sqlite3_errstr(code), name);
}

} // namespace

const char* storeVfs()
{
    static std::once_flag registered;
    std::call_once(registered, registerVfs);
    return encryptedShimName;
}

RawFile::RawFile(const QString& path, Mode mode)
    : m_name(QFile::encodeName(QFileInfo(path).absoluteFilePath()))
{
    storeVfs();
    sqlite3_vfs* vfs = systemVfs();
    m_filename = sqlite3_create_filename(m_name.constData(), "", "", 0, nullptr);
    m_file = static_cast<sqlite3_file*>(std::calloc(1, size_t(vfs->szOsFile)));
    const int flags =
        SQLITE_OPEN_MAIN_DB | (mode == Mode::Read     ? SQLITE_OPEN_READONLY
                               : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                      : SQLITE_OPEN_READWRITE);
    int outFlags = 0;
    const int code = vfs->xOpen(vfs, m_filename, m_file, flags, &outFlags);
    const bool asWanted = mode == Mode::Read || (outFlags & SQLITE_OPEN_READWRITE);
    if (code == SQLITE_OK && asWanted)
        return;
    if (m_file->pMethods)
        m_file->pMethods->xClose(m_file);
    std::free(m_file);
    sqlite3_free_filename(m_filename);
    fail(code == SQLITE_OK ? SQLITE_READONLY : code, m_name);
}

RawFile::~RawFile()
{
    m_file->pMethods->xClose(m_file);
    std::free(m_file);
    sqlite3_free_filename(m_filename);
}

qint64 RawFile::size()
{
    sqlite3_int64 size = 0;
    if (const int code = m_file->pMethods->xFileSize(m_file, &size))
        fail(code, m_name);
    return size;
}

QByteArray RawFile::read(qint64 offset, qint64 count)
{
    QByteArray bytes(std::clamp<qint64>(size() - offset, 0, count), Qt::Uninitialized);
    if (bytes.isEmpty())
        return bytes;
    if (const int code = m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset))
        fail(code, m_name);
    return bytes;
}

void RawFile::write(qint64 offset, const QByteArray& bytes)
{
    if (const int code =
            m_file->pMethods->xWrite(m_file, bytes.constData(), int(bytes.size()), offset))
        fail(code, m_name);
}

void RawFile::sync()
{
    if (const int code = m_file->pMethods->xSync(m_file, SQLITE_SYNC_FULL))
        fail(code, m_name);
}

} // namespace cluechain
