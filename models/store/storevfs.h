#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3_file;

namespace cluechain
{

/// What stands in front of the database in a store file, in bytes; see StoreHeader.
inline constexpr qint64 headerSize = 8192;

/// The name of the VFS through which store files are opened: page encryption above a shim that
/// shifts the database behind the header. Temporary files, which on the disk would lie there in
/// clear, lie in memory.
const char* storeVfs();

/// The bytes of a store file as they are. Goes through SQLite's own VFS, because closing a file
/// by other means would drop the locks that connections of this process have on it.
class RawFile
{
public:
    enum class Mode { Read, Write, Create };

    /// Throws SqlError, here and below.
    RawFile(const QString& path, Mode mode);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    qint64 size();
    /// What is there of the wanted bytes; fewer at the end of the file.
    QByteArray read(qint64 offset, qint64 count);
    void write(qint64 offset, const QByteArray& bytes);
    void sync();

private:
    QByteArray m_name;
    const char* m_filename = nullptr;
    sqlite3_file* m_file = nullptr;
};

} // namespace cluechain
