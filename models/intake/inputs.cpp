#include "models/intake/inputs.h"

#include "models/core/sha256.h"
#include "models/intake/htmlrows.h"
#include "models/intake/oldworkbookrows.h"
#include "models/intake/textrows.h"
#include "models/intake/workbookrows.h"
#include "models/intake/zipfile.h"

#include <QCoreApplication>
#include <QFile>

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

/// A file that is read from its start to its end, and must have a hash by then.
class VerifiedDevice : public QIODevice
{
public:
    VerifiedDevice(std::unique_ptr<QIODevice> device, const QByteArray& sha256)
        : m_device(std::move(device))
        , m_sha256(sha256)
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_device->size(); }

protected:
    qint64 readData(char* to, qint64 wanted) override
    {
        if (wanted == 0 || m_isOver)
            return 0;
        const qint64 size = m_device->read(to, wanted);
        if (size > 0) {
            m_hash.add(QByteArrayView(to, size));
            return size;
        }
        m_isOver = true;
        if (size == 0 && m_hash.result() == m_sha256)
            return 0;
        setErrorString(size < 0 ? m_device->errorString()
                                : Text::tr("The file changed while it was being read. Try again."));
        return -1;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_device;
    QByteArray m_sha256;
    Sha256 m_hash;
    bool m_isOver = false;
};

} // namespace

InputFile verified(const InputFile& file, const QByteArray& sha256)
{
    InputFile same = file;
    same.open = [open = file.open, sha256]() -> Result<std::unique_ptr<QIODevice>> {
        auto device = open();
        if (!device)
            return device;
        return std::make_unique<VerifiedDevice>(std::move(*device), sha256);
    };
    return same;
}

QString InputFile::name() const
{
    return path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'!')) + 1);
}

Result<QByteArray> readWhole(const InputFile& file)
{
    auto device = file.open();
    if (!device)
        return tl::unexpected(device.error());
    if ((*device)->size() > largestInMemory)
        return failure(Text::tr("Larger than %1 MiB, which is the most that is unpacked in memory: "
                                "unpack the archive and import the folder.")
                           .arg(largestInMemory >> 20));
    QByteArray bytes;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = (*device)->read(piece.data(), piece.size())) > 0)
        bytes.append(piece.constData(), qsizetype(size));
    if (size < 0 || bytes.size() != (*device)->size())
        return failure(Text::tr("The file cannot be read to its end."), (*device)->errorString());
    return bytes;
}

Result<std::shared_ptr<ZipFile>> openArchive(const InputFile& file)
{
    auto device = file.open();
    if (!device)
        return tl::unexpected(device.error());
    if (const auto* onDisk = qobject_cast<QFile*>(device->get()))
        return ZipFile::open(onDisk->fileName());
    const auto bytes = readWhole(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ZipFile::open(*bytes);
}

QString InputProbe::encodingText() const
{
    switch (kind) {
    case FileKind::Text:
        return encodingName(encoding);
    case FileKind::HtmlTable:
        return u"html"_s;
    case FileKind::Workbook:
        return u"xlsx"_s;
    case FileKind::OldWorkbook:
        return u"xls"_s;
    default:
        return {};
    }
}

Result<InputProbe> probeInput(const InputFile& file, const std::function<bool(qint64)>& progress)
{
    auto device = file.open();
    if (!device)
        return tl::unexpected(device.error());
    InputProbe probe;
    Sha256 hash;
    FileSniffer sniffer;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = (*device)->read(piece.data(), piece.size());
        if (size < 0)
            return failure(Text::tr("The file cannot be read to its end."),
                           (*device)->errorString());
        if (size == 0)
            break;
        const QByteArrayView bytes(piece.constData(), size);
        hash.add(bytes);
        sniffer.add(bytes);
        probe.size += size;
        if (!progress(size))
            return cancelled();
    }
    probe.sha256 = hash.result();
    probe.encoding = sniffer.encoding();
    probe.kind = sniffer.kind();
    if (probe.kind == FileKind::Archive) {
        // One that is not taken for a folder of files: it is a document of some office program.
        const auto archive = openArchive(file);
        if (!archive)
            return tl::unexpected(archive.error());
        probe.kind = kindOfZip(**archive);
    }
    return probe;
}

Result<std::unique_ptr<RowSource>> openRows(const InputFile& file, const InputProbe& probe)
{
    switch (probe.kind) {
    case FileKind::Text:
    case FileKind::HtmlTable: {
        auto device = file.open();
        if (!device)
            return tl::unexpected(device.error());
        if (probe.kind == FileKind::HtmlTable)
            return std::make_unique<HtmlRows>(std::move(*device), probe.encoding);
        return std::make_unique<TextRows>(std::move(*device), probe.encoding);
    }
    case FileKind::Workbook: {
        auto archive = openArchive(file);
        if (!archive)
            return tl::unexpected(archive.error());
        auto rows = WorkbookRows::open(std::move(*archive));
        if (!rows)
            return tl::unexpected(rows.error());
        return std::move(*rows);
    }
    case FileKind::OldWorkbook: {
        const auto bytes = readWhole(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto rows = OldWorkbookRows::open(*bytes);
        if (!rows)
            return tl::unexpected(rows.error());
        return std::move(*rows);
    }
    case FileKind::Archive:
        return failure(Text::tr("An archive inside another one that is not unpacked."));
    default:
        return failure(refusalOf(probe.kind));
    }
}

} // namespace cluechain
