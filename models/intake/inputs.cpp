#include "models/intake/inputs.h"

#include "models/intake/textrows.h"
#include "models/intake/workbookrows.h"
#include "models/intake/zipfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Inputs)
};

constexpr qint64 pieceSize = 1 << 20;
constexpr int deepestArchive = 4;
constexpr qsizetype mostMembers = 200'000;
/// An archive inside an archive, or a workbook inside one, is unpacked in memory.
constexpr qint64 largestInMemory = qint64(512) << 20;
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

bool isArchive(const InputFile& file)
{
    auto device = file.open();
    return device && (*device)->read(4) == "PK\x03\x04";
}

Result<std::unique_ptr<QIODevice>> openOnDisk(const QString& path)
{
    auto device = std::make_unique<QFile>(path);
    if (!device->open(QIODevice::ReadOnly))
        return failure(Text::tr("The file cannot be opened."), device->errorString());
    return device;
}

Result<QByteArray> readAll(const InputFile& file)
{
    auto device = file.open();
    if (!device)
        return tl::unexpected(device.error());
    if ((*device)->size() > largestInMemory)
        return failure(Text::tr("Too large to be unpacked in memory: unpack the archive first."));
    const QByteArray bytes = (*device)->readAll();
    if (bytes.size() != (*device)->size())
        return failure(Text::tr("The file cannot be read to its end."), (*device)->errorString());
    return bytes;
}

bool isWorkbook(const ZipFile& archive)
{
    return archive.find(u"xl/workbook.xml"_s) != nullptr;
}

/// An archive at `path` on disk, or `bytes`.
Result<std::shared_ptr<ZipFile>> openArchive(const InputFile& file)
{
    auto device = file.open();
    if (!device)
        return tl::unexpected(device.error());
    if (const auto* onDisk = qobject_cast<QFile*>(device->get()))
        return ZipFile::open(onDisk->fileName());
    const auto bytes = readAll(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ZipFile::open(*bytes);
}

void addFile(QList<Found>& found, const InputFile& file, const QString& key, int depth);

void addArchive(QList<Found>& found, const InputFile& file, const QString& key, int depth)
{
    const auto archive = openArchive(file);
    if (!archive) {
        found += {refused(file.path, archive.error().message), key};
        return;
    }
    if (isWorkbook(**archive)) {
        found += {file, key};
        return;
    }
    if (depth > deepestArchive || (*archive)->members().size() > mostMembers) {
        found += {refused(file.path, Text::tr("Archives are packed too deep in each other, or hold "
                                              "too many files.")),
                  key};
        return;
    }
    for (const ZipFile::Member& member : (*archive)->members()) {
        if (member.isFolder())
            continue;
        const QString inside = u'!' + member.name;
        if (member.isEncrypted) {
            found +=
                {refused(file.path + inside,
                         Text::tr("The archive has a password: unpack it and import the folder.")),
                 key + inside};
        } else if (member.size > bombSize &&
                   member.size > bombRatio * std::max<qint64>(member.packedSize, 1)) {
            found += {refused(file.path + inside,
                              Text::tr("Unpacked it would be %1 times its size: not read.")
                                  .arg(member.size / std::max<qint64>(member.packedSize, 1))),
                      key + inside};
        } else {
            InputFile one;
            one.path = file.path + inside;
            one.open = [archive = *archive, member]() -> Result<std::unique_ptr<QIODevice>> {
                auto device = std::make_unique<ZipMemberDevice>(archive, member);
                if (!device->open(QIODevice::ReadOnly))
                    return failure(Text::tr("The zip file is damaged or incomplete."),
                                   device->errorString());
                return device;
            };
            addFile(found, one, key + inside, depth + 1);
        }
    }
}

void addFile(QList<Found>& found, const InputFile& file, const QString& key, int depth)
{
    if (file.name().startsWith("~$"_L1))
        found +=
            {refused(file.path, Text::tr("A lock file of an office program, without content.")),
             key};
    else if (isArchive(file))
        addArchive(found, file, key, depth);
    else
        found += {file, key};
}

InputFile onDisk(const QString& path)
{
    InputFile file;
    file.path = path;
    file.open = [path] { return openOnDisk(path); };
    return file;
}

} // namespace

QString InputFile::name() const
{
    return path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'!')) + 1);
}

QList<InputFile> collectInputs(const QStringList& paths)
{
    QList<InputFile> files;
    for (const QString& given : paths) {
        const QString path = given.size() > 1 && given.endsWith(u'/') ? given.chopped(1) : given;
        const QFileInfo info(path);
        QList<Found> found;
        if (!info.exists()) {
            found += {refused(path, Text::tr("There is no such file.")), {}};
        } else if (info.isDir()) {
            QDirIterator each(path, QDir::Files | QDir::Hidden | QDir::System,
                              QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString one = each.next();
                addFile(found, onDisk(one), QDir(path).relativeFilePath(one), 0);
            }
        } else {
            addFile(found, onDisk(path), info.fileName(), 0);
        }
        std::stable_sort(found.begin(), found.end(), comesBefore);
        for (const Found& one : found)
            files += one.file;
    }
    return files;
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

QString InputProbe::encodingText() const
{
    return format == Format::Text       ? encodingName(encoding)
           : format == Format::Workbook ? u"xlsx"_s
                                        : QString();
}

Result<InputProbe> probeInput(const InputFile& file, const std::function<bool(qint64)>& progress)
{
    auto device = file.open();
    if (!device)
        return tl::unexpected(device.error());
    InputProbe probe;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    EncodingDetector detector;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArray head;
    for (;;) {
        const qint64 size = (*device)->read(piece.data(), piece.size());
        if (size < 0)
            return failure(Text::tr("The file cannot be read to its end."),
                           (*device)->errorString());
        if (size == 0)
            break;
        const QByteArrayView bytes(piece.constData(), size);
        if (head.isEmpty())
            head = bytes.first(std::min<qsizetype>(size, 8)).toByteArray();
        hash.addData(bytes);
        detector.add(bytes);
        probe.size += size;
        if (!progress(size))
            return cancelled();
    }
    probe.sha256 = hash.result();
    probe.encoding = detector.encoding();
    if (head.startsWith("PK\x03\x04"))
        probe.format = InputProbe::Format::Workbook;
    else if (head.startsWith("\xD0\xCF\x11\xE0"))
        probe.format = InputProbe::Format::OldWorkbook;
    else if (head.startsWith("%PDF"))
        probe.format = InputProbe::Format::Pdf;
    else if (detector.isBinary())
        probe.format = InputProbe::Format::Binary;
    return probe;
}

Result<std::unique_ptr<RowSource>> openRows(const InputFile& file, const InputProbe& probe)
{
    switch (probe.format) {
    case InputProbe::Format::Text: {
        auto device = file.open();
        if (!device)
            return tl::unexpected(device.error());
        return std::make_unique<TextRows>(std::move(*device), probe.encoding);
    }
    case InputProbe::Format::Workbook: {
        auto archive = openArchive(file);
        if (!archive)
            return tl::unexpected(archive.error());
        auto rows = WorkbookRows::open(std::move(*archive));
        if (!rows)
            return tl::unexpected(rows.error());
        return std::move(*rows);
    }
    case InputProbe::Format::OldWorkbook:
        return failure(Text::tr("An old .xls workbook, or one with a password: open it and save it "
                                "as .xlsx without a password."));
    case InputProbe::Format::Pdf:
        return failure(Text::tr("A PDF: ask for the table as .xlsx or .csv."));
    case InputProbe::Format::Binary:
        break;
    }
    return failure(Text::tr("Neither text nor a workbook."));
}

} // namespace cluechain
