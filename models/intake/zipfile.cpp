#include "models/intake/zipfile.h"

#include "models/intake/decode.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>
#include <zip.h>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

/// A classic password is checked by one byte, so one of 256 wrong ones passes: only the check sum
/// at the end of the member tells. Of larger members the beginning must do.
constexpr qint64 largestToCheck = qint64(64) << 20;

zip_file* openMember(zip* archive, const ZipFile::Member& member, const Secret& password)
{
    if (!member.isEncrypted)
        return zip_fopen_index(archive, member.index, 0);
    QByteArray text = password.bytes().toByteArray();
    zip_file* file = zip_fopen_index_encrypted(archive, member.index, 0, text.constData());
    wipe(text);
    return file;
}

tl::unexpected<Error> damagedArchive(zip_error_t* error)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return failure(Text::tr("The zip file is damaged or incomplete."), detail);
}

} // namespace

ZipFile::ZipFile(zip* archive, const QByteArray& bytes)
    : m_archive(archive)
    , m_bytes(bytes)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t i = 0; i < zip_uint64_t(std::max<zip_int64_t>(count, 0)); ++i) {
        zip_stat_t found;
        if (zip_stat_index(archive, i, 0, &found) != 0)
            continue;
        const char* raw = zip_get_name(archive, i, ZIP_FL_ENC_RAW);
        Member member;
        member.name = decodeName(QByteArrayView(raw ? raw : ""));
        member.name.replace(u'\\', u'/');
        member.index = i;
        member.size = qint64(found.size);
        member.packedSize = qint64(found.comp_size);
        member.isEncrypted = (found.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
                             found.encryption_method != ZIP_EM_NONE;
        member.isSupported = zip_compression_method_supported(found.comp_method, 0) == 1 &&
                             (!member.isEncrypted ||
                              zip_encryption_method_supported(found.encryption_method, 0) == 1);
        m_members += member;
    }
}

ZipFile::~ZipFile()
{
    zip_discard(m_archive);
}

Result<std::shared_ptr<ZipFile>> ZipFile::open(const QString& path)
{
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        return damagedArchive(&error);
    }
    return std::shared_ptr<ZipFile>(new ZipFile(archive, {}));
}

Result<std::shared_ptr<ZipFile>> ZipFile::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        if (source)
            zip_source_free(source);
        return damagedArchive(&error);
    }
    return std::shared_ptr<ZipFile>(new ZipFile(archive, bytes));
}

const ZipFile::Member* ZipFile::find(const QString& name) const
{
    for (const Member& member : m_members) {
        if (member.name == name)
            return &member;
    }
    return nullptr;
}

bool ZipFile::opens(const Member& member, const Secret& password) const
{
    zip_file* file = openMember(m_archive, member, password);
    if (!file)
        return false;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    zip_int64_t size = 0;
    qint64 read = 0;
    do {
        size = zip_fread(file, piece.data(), zip_uint64_t(piece.size()));
        read += size;
    } while (size > 0 && read < largestToCheck);
    zip_fclose(file);
    return size >= 0;
}

bool ZipFile::unlock(Member& member, const QList<Secret>& passwords)
{
    const std::scoped_lock lock(m_lock);
    QList<Secret> tries = passwords;
    if (!m_lastPassword.isEmpty())
        tries.prepend(m_lastPassword);
    for (const Secret& password : tries) {
        if (!opens(member, password))
            continue;
        member.password = password;
        m_lastPassword = password;
        return true;
    }
    return false;
}

ZipMemberDevice::ZipMemberDevice(std::shared_ptr<ZipFile> archive, const ZipFile::Member& member)
    : m_archive(std::move(archive))
    , m_member(member)
{
}

ZipMemberDevice::~ZipMemberDevice()
{
    ZipMemberDevice::close();
}

bool ZipMemberDevice::open(OpenMode mode)
{
    if (mode != ReadOnly)
        return false;
    if (!m_member.isSupported || (m_member.isEncrypted && m_member.password.isEmpty())) {
        setErrorString(Text::tr("It is locked, or packed by a method that is not read here."));
        return false; // libzip loses memory when it is asked
    }
    const std::scoped_lock lock(m_archive->m_lock);
    m_file = openMember(m_archive->m_archive, m_member, m_member.password);
    if (!m_file) {
        setErrorString(QString::fromUtf8(zip_strerror(m_archive->m_archive)));
        return false;
    }
    m_unpacked = 0;
    m_atEnd = false;
    return isOpen() || QIODevice::open(mode | Unbuffered);
}

bool ZipMemberDevice::seek(qint64 to)
{
    if (to < m_unpacked) {
        closeMember();
        if (!open(ReadOnly))
            return false;
    }
    char skipped[4096];
    while (m_unpacked < to) {
        if (readData(skipped, std::min<qint64>(to - m_unpacked, sizeof skipped)) <= 0)
            return false;
    }
    return QIODevice::seek(to);
}

void ZipMemberDevice::closeMember()
{
    const std::scoped_lock lock(m_archive->m_lock);
    if (m_file)
        zip_fclose(std::exchange(m_file, nullptr));
}

void ZipMemberDevice::close()
{
    closeMember();
    QIODevice::close();
}

qint64 ZipMemberDevice::readData(char* to, qint64 wanted)
{
    if (m_atEnd)
        return 0;
    const std::scoped_lock lock(m_archive->m_lock);
    const zip_int64_t size = zip_fread(m_file, to, zip_uint64_t(wanted));
    if (size < 0)
        setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
    m_atEnd = size <= 0;
    m_unpacked += std::max<zip_int64_t>(size, 0);
    if (m_unpacked > m_member.size) {
        m_atEnd = true;
        setErrorString(Text::tr("The archive holds more than it says."));
        return -1;
    }
    return size;
}

} // namespace cluechain
