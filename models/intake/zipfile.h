#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>

struct zip;
struct zip_file;

namespace cluechain
{

/// A zip archive that is read: on disk, or in memory where it lay in another archive. Its members
/// may be read in several threads.
class ZipFile
{
public:
    struct Member {
        QString name = {}; ///< With '/' between folders; decoded from UTF-8 or GBK.
        quint64 index = 0;
        qint64 size = 0;
        qint64 packedSize = 0;
        bool isSupported = true; ///< Its methods of packing and locking are read here.
        bool isEncrypted = false;
        Secret password = {}; ///< That opens it; empty if it is not encrypted or not unlocked.

        bool isFolder() const { return name.endsWith(u'/'); }
    };

    static Result<std::shared_ptr<ZipFile>> open(const QString& path);
    static Result<std::shared_ptr<ZipFile>> open(const QByteArray& bytes);
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    const QList<Member>& members() const { return m_members; }
    const Member* find(const QString& name) const;

    /// Finds the password that opens an encrypted member: tries the one that opened the member
    /// before, then all. False if none does.
    bool unlock(Member& member, const QList<Secret>& passwords);

private:
    bool opens(const Member& member, const Secret& password) const;

    friend class ZipMemberDevice;

    explicit ZipFile(zip* archive, const QByteArray& bytes);

    std::mutex m_lock; ///< Held for every call of libzip, which knows one thread.
    zip* m_archive;
    QByteArray m_bytes; ///< Of an archive in memory.
    QList<Member> m_members;
    Secret m_lastPassword;
};

/// The unpacked bytes of one member. To go back it unpacks from the start again. A wrong check sum
/// at the end, or more bytes than the archive says, is a read error.
class ZipMemberDevice : public QIODevice
{
public:
    ZipMemberDevice(std::shared_ptr<ZipFile> archive, const ZipFile::Member& member);
    ~ZipMemberDevice() override;

    bool open(OpenMode mode) override;
    void close() override;
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_member.size; }
    bool seek(qint64 to) override;

protected:
    qint64 readData(char* to, qint64 wanted) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void closeMember();

    std::shared_ptr<ZipFile> m_archive;
    ZipFile::Member m_member;
    zip_file* m_file = nullptr;
    qint64 m_unpacked = 0; ///< Bytes that m_file has given.
    bool m_atEnd = false;
};

} // namespace cluechain
