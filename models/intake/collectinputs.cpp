#include "models/intake/inputs.h"
#include "models/intake/zipfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Inputs)
};

constexpr int deepestArchive = 4;
constexpr qsizetype mostMembers = 200'000;
/// Archives inside archives stay in memory while they are read: so much of it for all of them.
constexpr qint64 mostInMemory = qint64(1) << 30;
/// More than this, from so little: the archive is made to fill the machine.
constexpr qint64 bombSize = qint64(1) << 30;
constexpr qint64 bombRatio = 300;

struct Found {
    InputFile file;
    QString key; ///< Path below the given one, by which files are sorted.
};

/// Orders by depth, then by name, numbers by their value.
bool comesBefore(const Found& a, const Found& b)
{
    const qsizetype depthA = a.key.count(u'/');
    const qsizetype depthB = b.key.count(u'/');
    if (depthA != depthB)
        return depthA < depthB;
    const auto digits = [](QStringView text, qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && text[end].isDigit())
            ++end;
        return text.sliced(from, end - from);
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.key.size() && j < b.key.size()) {
        QStringView left = digits(a.key, i);
        QStringView right = digits(b.key, j);
        if (!left.isEmpty() && !right.isEmpty()) {
            i += left.size();
            j += right.size();
            while (left.size() > 1 && left.front() == u'0')
                left = left.sliced(1);
            while (right.size() > 1 && right.front() == u'0')
                right = right.sliced(1);
            if (left.size() != right.size())
                return left.size() < right.size();
            if (const int order = left.compare(right); order != 0)
                return order < 0;
        } else {
            if (a.key[i] != b.key[j])
                return a.key[i] < b.key[j];
            ++i;
            ++j;
        }
    }
    return a.key.size() - i < b.key.size() - j;
}

InputFile refused(const QString& path, const QString& why)
{
    InputFile file;
    file.path = path;
    file.refusal = why;
    return file;
}

Result<std::unique_ptr<QIODevice>> openOnDisk(const QString& path)
{
    auto device = std::make_unique<QFile>(path);
    if (!device->open(QIODevice::ReadOnly))
        return failure(Text::tr("The file cannot be opened."), device->errorString());
    return device;
}

InputFile onDisk(const QString& path)
{
    InputFile file;
    file.path = path;
    if (QFileInfo(path).isFile())
        file.open = [path] { return openOnDisk(path); };
    else
        file.refusal = Text::tr("Neither a file nor a folder.");
    return file;
}

bool isArchive(const InputFile& file)
{
    auto device = file.open();
    return device && (*device)->read(4) == "PK\x03\x04";
}

QString mebibytes(qint64 bytes)
{
    return Text::tr("%1 MiB").arg(bytes >> 20);
}

bool isBomb(qint64 size, qint64 packed)
{
    return size > bombSize && size / bombRatio > packed;
}

bool leavesItsFolder(const QString& name)
{
    return name.split(u'/').contains(u".."_s);
}

/// Walks through folders and archives, and keeps to the limits over all of them.
class Collector
{
public:
    explicit Collector(const QList<Secret>& passwords);

    void addFile(const InputFile& file, const QString& key, int depth = 0);
    QList<Found> takeSorted();

private:
    void addArchive(const InputFile& file, const QString& key, int depth);
    void addMembers(const std::shared_ptr<ZipFile>& archive, const InputFile& file,
                    const QString& key, int depth);
    QString whyNotRead(ZipFile& archive, ZipFile::Member& member) const;

    QList<Secret> m_passwords;
    QList<Found> m_found;
    std::shared_ptr<const InputFile> m_outermost;
    qsizetype m_members = 0;
    qint64 m_inMemory = 0;
};

/// A password of other than ASCII characters is used as Chinese Windows writes them, too.
Collector::Collector(const QList<Secret>& passwords)
    : m_passwords(passwords)
{
    for (const Secret& password : passwords) {
        const auto bytes = password.bytes();
        if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; }))
            continue;
        QStringEncoder national("GB18030");
        QByteArray encoded = national(QString::fromUtf8(bytes));
        m_passwords += Secret{QByteArrayView(encoded)};
        wipe(encoded);
    }
}

void Collector::addFile(const InputFile& file, const QString& key, int depth)
{
    if (depth == 0)
        m_outermost = std::make_shared<const InputFile>(file);
    if (!file.refusal.isEmpty())
        m_found += {file, key};
    else if (file.name().startsWith("~$"_L1))
        m_found +=
            {refused(file.path, Text::tr("A lock file of an office program, without content.")),
             key};
    else if (isArchive(file))
        addArchive(file, key, depth);
    else
        m_found += {file, key};
}

void Collector::addArchive(const InputFile& file, const QString& key, int depth)
{
    const auto refuse = [&](const QString& why) { m_found += {refused(file.path, why), key}; };
    qint64 size = 0;
    if (const auto device = file.open())
        size = (*device)->size();
    const bool isInside = depth > 0;
    if (isInside && m_inMemory + size > mostInMemory)
        return refuse(Text::tr("Archives inside archives are unpacked in memory, up to %1 in all: "
                               "unpack the outer one and import the folder.")
                          .arg(mebibytes(mostInMemory)));
    const auto archive = openArchive(file);
    if (!archive)
        return refuse(archive.error().message);
    if (kindOfZip(**archive) != FileKind::Archive) {
        m_found += {file, key};
        return;
    }
    if (depth > deepestArchive)
        return refuse(Text::tr("Packed more than %1 archives deep: unpack the outer ones and "
                               "import the folder.")
                          .arg(deepestArchive));
    qint64 unpacked = 0;
    for (const ZipFile::Member& member : (*archive)->members())
        unpacked += member.size;
    if (isBomb(unpacked, size))
        return refuse(Text::tr("Unpacked it would be %1, more than %2 times its size: not read.")
                          .arg(mebibytes(unpacked))
                          .arg(bombRatio));
    m_members += (*archive)->members().size();
    if (m_members > mostMembers)
        return refuse(
            Text::tr("More than %1 files in archives: import them in parts.").arg(mostMembers));
    m_inMemory += isInside ? size : 0;
    addMembers(*archive, file, key, depth);
}

/// Why a member is not read; empty if it is. Finds its password.
QString Collector::whyNotRead(ZipFile& archive, ZipFile::Member& member) const
{
    if (leavesItsFolder(member.name))
        return Text::tr("Its name leaves the folder of the archive: not read.");
    if (isBomb(member.size, member.packedSize))
        return Text::tr("Unpacked it would be %1, more than %2 times its size: not read.")
            .arg(mebibytes(member.size))
            .arg(bombRatio);
    if (!member.isSupported)
        return Text::tr("Packed by a method that is not read here: unpack the archive and import "
                        "the folder.");
    if (!member.isEncrypted || archive.unlock(member, m_passwords))
        return {};
    return m_passwords.isEmpty()
               ? Text::tr("The archive has a password: give it, or unpack the archive and import "
                          "the folder.")
               : Text::tr("None of the passwords given opens it: give another one, or unpack the "
                          "archive and import the folder.");
}

void Collector::addMembers(const std::shared_ptr<ZipFile>& archive, const InputFile& file,
                           const QString& key, int depth)
{
    for (ZipFile::Member member : archive->members()) {
        if (member.isFolder())
            continue;
        const QString inside = u'!' + member.name;
        InputFile one;
        one.path = file.path + inside;
        one.refusal = whyNotRead(*archive, member);
        one.archive = m_outermost;
        one.member = one.path.sliced(m_outermost->path.size() + 1);
        one.hasPassword = file.hasPassword || member.isEncrypted;
        if (!one.refusal.isEmpty()) {
            one.isLocked = member.isEncrypted && member.password.isEmpty();
            m_found += {one, key + inside};
            continue;
        }
        one.open = [archive, member]() -> Result<std::unique_ptr<QIODevice>> {
            auto device = std::make_unique<ZipMemberDevice>(archive, member);
            if (!device->open(QIODevice::ReadOnly))
                return failure(Text::tr("The zip file is damaged or incomplete."),
                               device->errorString());
            return device;
        };
        addFile(one, key + inside, depth + 1);
    }
}

QList<Found> Collector::takeSorted()
{
    std::stable_sort(m_found.begin(), m_found.end(), comesBefore);
    return std::exchange(m_found, {});
}

} // namespace

QList<InputFile> collectInputs(const QStringList& paths, const QList<Secret>& passwords)
{
    Collector collector(passwords);
    QList<InputFile> files;
    for (const QString& given : paths) {
        const QString path = given.size() > 1 && given.endsWith(u'/') ? given.chopped(1) : given;
        const QFileInfo info(path);
        if (!info.exists()) {
            files += refused(path, Text::tr("There is no such file."));
        } else if (info.isDir()) {
            QDirIterator each(path, QDir::Files | QDir::Hidden | QDir::System,
                              QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString one = each.next();
                collector.addFile(onDisk(one), QDir(path).relativeFilePath(one));
            }
        } else {
            collector.addFile(onDisk(path), info.fileName());
        }
        for (const Found& one : collector.takeSorted())
            files += one.file;
    }
    return files;
}

QList<InputFile> collectMembers(const InputFile& archive, const QList<Secret>& passwords)
{
    Collector collector(passwords);
    collector.addFile(archive, archive.name());
    QList<InputFile> files;
    for (const Found& one : collector.takeSorted())
        files += one.file;
    return files;
}

QString fileOnDisk(const QString& place)
{
    return QFileInfo::exists(place) ? place : place.section(u'!', 0, 0);
}

QString sharedFolder(const QStringList& paths)
{
    QStringList shared;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QFileInfo info(paths.at(i));
        const bool isFolderAlone = paths.size() == 1 && info.isDir();
        const QStringList folder =
            QDir::cleanPath(isFolderAlone ? info.absoluteFilePath() : info.absolutePath())
                .split(u'/');
        if (i == 0)
            shared = folder;
        const auto [apart, other] =
            std::mismatch(shared.cbegin(), shared.cend(), folder.cbegin(), folder.cend());
        shared.resize(apart - shared.cbegin());
    }
    const QString path = shared.join(u'/');
    return path.isEmpty() && !paths.isEmpty() ? u"/"_s : path;
}

} // namespace cluechain
