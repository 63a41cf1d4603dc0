#include "models/store/storelock.h"

#include "models/core/instant.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>
#include <utility>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreLock)
};

QByteArray ownDescription()
{
    const QJsonObject holder{
        {u"user"_s, qEnvironmentVariable("USER", QString::number(getuid()))},
        {u"host"_s, QSysInfo::machineHostName()},
        {u"process"_s, QCoreApplication::applicationPid()},
        {u"since"_s, Instant::now().toDisplay()},
    };
    return QJsonDocument(holder).toJson(QJsonDocument::Compact);
}

QString holderInWords(int descriptor)
{
    std::array<char, 1024> text = {};
    const ssize_t size = pread(descriptor, text.data(), text.size(), 0);
    const QJsonObject holder =
        QJsonDocument::fromJson(QByteArray(text.data(), std::max<ssize_t>(size, 0))).object();
    if (holder.isEmpty())
        return Text::tr("another program");
    return Text::tr("%1 at %2 (process %3, since %4)")
        .arg(holder[u"user"_s].toString(), holder[u"host"_s].toString())
        .arg(holder[u"process"_s].toInteger())
        .arg(holder[u"since"_s].toString());
}

/// Between opening and locking, the holder before may have removed the file.
bool isStillThere(const QByteArray& path, int descriptor)
{
    struct stat named = {};
    struct stat opened = {};
    return stat(path.constData(), &named) == 0 && fstat(descriptor, &opened) == 0 &&
           named.st_ino == opened.st_ino && named.st_dev == opened.st_dev;
}

} // namespace

StoreLock::StoreLock(QByteArray path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

StoreLock::~StoreLock()
{
    unlink(m_path.constData());
    close(m_descriptor);
}

StoreLock::Attempt StoreLock::take(const QString& storePath)
{
    const QByteArray path = QFile::encodeName(storePath + u"-lock"_s);
    for (;;) {
        const int descriptor = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return {.error = QString::fromLocal8Bit(std::strerror(errno))};
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            Attempt attempt;
            if (reason == EWOULDBLOCK)
                attempt.holder = holderInWords(descriptor);
            else
                attempt.error = QString::fromLocal8Bit(std::strerror(reason));
            close(descriptor);
            return attempt;
        }
        if (!isStillThere(path, descriptor)) {
            close(descriptor);
            continue;
        }
        // Who holds it is for people to read: the lock itself does not depend on the text.
        const QByteArray text = ownDescription();
        if (ftruncate(descriptor, 0) != 0 ||
            pwrite(descriptor, text.constData(), size_t(text.size()), 0) != text.size())
            qWarning("the lock file does not say who holds it: %s", std::strerror(errno));
        return {.lock = std::unique_ptr<StoreLock>(new StoreLock(path, descriptor))};
    }
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr const char* remote[] = {
        "nfs",   "nfs4",  "cifs",   "smb",    "smb3",   "smbfs",  "ncpfs",     "afs",
        "9p",    "ceph",  "coda",   "gfs",    "gfs2",   "ocfs2",  "glusterfs", "lustre",
        "pvfs2", "davfs", "webdav", "vboxsf", "vmhgfs", "beegfs", "autofs",
    };
    QByteArray name = type.toLower();
    if (name == "fuse.sshfs" || name == "fuse.rclone" || name == "fuse.gvfsd-fuse" ||
        name == "fuse.s3fs" || name == "fuse.curlftpfs" || name == "fuse.vmhgfs-fuse")
        return true;
    if (name.startsWith("fuse."))
        name.remove(0, 5);
    return std::any_of(std::begin(remote), std::end(remote),
                       [&](const char* each) { return name == each; });
}

QByteArray fileSystemOf(const QString& path)
{
    const QFileInfo file(path);
    const QString there = file.exists() ? file.absoluteFilePath() : file.absolutePath();
    if (QByteArray type = QStorageInfo(there).fileSystemType(); !type.isEmpty())
        return type;
    // In a changed root the table of mounts may not name what the root itself lies on.
    struct statfs found {
    };
    if (statfs(QFile::encodeName(there).constData(), &found) != 0)
        return {};
    static constexpr std::array<std::pair<long, const char*>, 9> remote{{{0x6969, "nfs"},
                                                                         {0x517B, "smbfs"},
                                                                         {0xFF534D42, "cifs"},
                                                                         {0xFE534D42, "smb3"},
                                                                         {0x01021997, "9p"},
                                                                         {0x00C36400, "ceph"},
                                                                         {0x5346414F, "afs"},
                                                                         {0x73757245, "coda"},
                                                                         {0x0BD00BD0, "lustre"}}};
    for (const auto& [magic, name] : remote) {
        if (found.f_type == magic)
            return name;
    }
    return "0x" + QByteArray::number(qint64(found.f_type), 16);
}

} // namespace cluechain
