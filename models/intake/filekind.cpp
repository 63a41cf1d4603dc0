#include "models/intake/filekind.h"

#include "models/intake/zipfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

constexpr qsizetype headSize = 1 << 16;
constexpr auto oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr qsizetype oleEntrySize = 128;

struct Magic {
    qsizetype at;
    QByteArrayView bytes;
    FileKind kind;
};

const std::array magics{
    Magic{0, "PK\x03\x04", FileKind::Archive},
    Magic{0, "PK\x05\x06", FileKind::Archive},
    Magic{0, "%PDF", FileKind::Pdf},
    Magic{0, "7z\xBC\xAF\x27\x1C", FileKind::SevenZip},
    Magic{0, "Rar!\x1A\x07", FileKind::Rar},
    Magic{0, "\x1F\x8B", FileKind::OtherArchive},
    Magic{0, "BZh", FileKind::OtherArchive},
    Magic{0, QByteArrayView("\xFD\x37zXZ\0", 6), FileKind::OtherArchive},
    Magic{257, "ustar", FileKind::OtherArchive},
    Magic{0, "\x89PNG", FileKind::Picture},
    Magic{0, "\xFF\xD8\xFF", FileKind::Picture},
    Magic{0, "GIF8", FileKind::Picture},
    Magic{4, "ftypheic", FileKind::Picture},
    Magic{8, "WEBP", FileKind::Picture},
    // The beginning of a workbook that lies bare, without a container of streams around it.
    Magic{0, QByteArrayView("\x09\x08\x10\x00\x00\x06", 6), FileKind::OldWorkbook},
    Magic{0, QByteArrayView("\x09\x08\x08\x00\x00\x05", 6), FileKind::OldWorkbook},
    Magic{0, QByteArrayView("\x09\x04\x06\x00", 4), FileKind::OldWorkbook},
    Magic{0, QByteArrayView("\x09\x02\x06\x00", 4), FileKind::OldWorkbook},
    Magic{0, QByteArrayView("\x09\x00\x04\x00", 4), FileKind::OldWorkbook},
};

/// A stream by which a container tells what it holds.
struct StreamName {
    QStringView name;
    FileKind kind;
};

constexpr std::array streamNames{
    StreamName{u"Workbook", FileKind::OldWorkbook},
    StreamName{u"Book", FileKind::OldWorkbook},
    StreamName{u"EncryptedPackage", FileKind::LockedWorkbook},
    StreamName{u"WordDocument", FileKind::OfficeDocument},
    StreamName{u"PowerPoint Document", FileKind::OfficeDocument},
};

/// The name of a stream in a directory entry of a container; empty if the bytes are none.
QString streamName(QByteArrayView entry)
{
    const auto byte = [&](qsizetype at) { return static_cast<quint8>(entry[at]); };
    const int size = byte(64) | byte(65) << 8; // with the NUL at its end
    constexpr quint8 isStream = 2;
    if (byte(66) != isStream || size < 4 || size > 64 || size % 2 != 0)
        return {};
    QString name;
    for (qsizetype at = 0; at < size - 2; at += 2)
        name += QChar(byte(at) | byte(at + 1) << 8);
    return name;
}

/// Whether an old workbook begins here whose records are encrypted: its second record, or the one
/// behind a protection against writing, says so ([MS-XLS] 2.4.117 FilePass).
bool beginsLockedBook(QByteArrayView block)
{
    constexpr auto filePass = QByteArrayView("\x2F\x00", 2);
    constexpr auto writeProtect = QByteArrayView("\x86\x00\x00\x00", 4);
    qsizetype at = 0;
    if (block.startsWith(QByteArrayView("\x09\x08\x10\x00\x00\x06\x05\x00", 8)))
        at = 20;
    else if (block.startsWith(QByteArrayView("\x09\x08\x08\x00\x00\x05\x05\x00", 8)))
        at = 12;
    else
        return false;
    if (block.sliced(at).startsWith(writeProtect))
        at += writeProtect.size();
    return block.sliced(at).startsWith(filePass);
}

} // namespace

QString refusalOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
    case FileKind::HtmlTable:
    case FileKind::Workbook:
    case FileKind::OldWorkbook:
    case FileKind::Archive:
        return {};
    case FileKind::LockedWorkbook:
        return Text::tr("The workbook has a password: open it with the password, save it without "
                        "one, and import it again.");
    case FileKind::XmlWorkbook:
        return Text::tr("A workbook saved as XML Spreadsheet 2003: open it and save it as .xlsx.");
    case FileKind::BinaryWorkbook:
        return Text::tr("A binary workbook (.xlsb): open it and save it as .xlsx.");
    case FileKind::OpenDocument:
        return Text::tr("An OpenDocument file: open it and save it as .xlsx.");
    case FileKind::OfficeDocument:
        return Text::tr("A document of Word or PowerPoint: ask for the table as .xlsx or .csv.");
    case FileKind::WebArchive:
        return Text::tr("A web archive (.mht): open it and save it as .xlsx.");
    case FileKind::Pdf:
        return Text::tr("A PDF: ask for the table as .xlsx or .csv.");
    case FileKind::SevenZip:
        return Text::tr("A 7z archive: unpack it and import the folder.");
    case FileKind::Rar:
        return Text::tr("A RAR archive: unpack it and import the folder.");
    case FileKind::OtherArchive:
        return Text::tr("A packed file (gzip, bzip2, xz or tar): unpack it and import the folder.");
    case FileKind::Picture:
        return Text::tr("A picture: ask for the table as .xlsx or .csv.");
    case FileKind::Binary:
        break;
    }
    return Text::tr("Neither text nor a workbook.");
}

bool isWorthKeeping(FileKind kind)
{
    return kind >= FileKind::LockedWorkbook && kind <= FileKind::OtherArchive;
}

void FileSniffer::add(QByteArrayView bytes)
{
    if (m_head.size() < headSize)
        m_head.append(bytes.first(std::min(headSize - m_head.size(), bytes.size())));
    m_text.add(bytes);
    if (m_head.startsWith(oleMagic) || m_head.size() < oleEntrySize)
        lookForStreams(bytes);
}

/// Streams of a container begin, and the entries of its directory lie, at multiples of an entry.
void FileSniffer::lookForStreams(QByteArrayView bytes)
{
    qsizetype at = 0;
    if (!m_block.isEmpty()) {
        at = std::min(oleEntrySize - m_block.size(), bytes.size());
        m_block.append(bytes.first(at));
        if (m_block.size() < oleEntrySize)
            return;
        lookAtBlock(m_block);
        m_block.clear();
    }
    for (; bytes.size() - at >= oleEntrySize; at += oleEntrySize)
        lookAtBlock(bytes.sliced(at, oleEntrySize));
    m_block.append(bytes.sliced(at));
}

void FileSniffer::lookAtBlock(QByteArrayView block)
{
    m_isLocked = m_isLocked || beginsLockedBook(block);
    const QString name = streamName(block);
    for (const StreamName& one : streamNames) {
        // A locked package decides: other streams beside it are decoys for old programs.
        if (name == one.name && m_oleKind != FileKind::LockedWorkbook)
            m_oleKind = one.kind;
    }
}

FileKind FileSniffer::kind() const
{
    if (m_head.startsWith(oleMagic))
        return m_oleKind == FileKind::OldWorkbook && m_isLocked ? FileKind::LockedWorkbook
                                                                : m_oleKind;
    for (const Magic& magic : magics) {
        if (m_head.size() >= magic.at + magic.bytes.size() &&
            QByteArrayView(m_head).sliced(magic.at, magic.bytes.size()) == magic.bytes)
            return magic.kind;
    }
    return m_text.isBinary() ? FileKind::Binary : textKind();
}

FileKind FileSniffer::textKind() const
{
    TextDecoder decoder(m_text.encoding());
    std::string decoded;
    decoder.decode(m_head, decoded);
    const QString head = QString::fromStdString(decoded).trimmed();
    if (head.startsWith("MIME-Version:"_L1, Qt::CaseInsensitive))
        return FileKind::WebArchive;
    if (!head.startsWith(u'<'))
        return FileKind::Text;
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet"_L1) &&
        head.contains("<Workbook"_L1))
        return FileKind::XmlWorkbook;
    static const QRegularExpression page(u"<(table|html|!doctype html|tr|body)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return head.contains(page) ? FileKind::HtmlTable : FileKind::Text;
}

TextEncoding FileSniffer::encoding() const
{
    // What a page says of itself only settles what its bytes leave open: it is often wrong.
    static const QRegularExpression national(u"charset\\s*=\\s*[\"']?\\s*gb"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (m_text.isDoubtfulUtf8() && textKind() == FileKind::HtmlTable &&
        QString::fromLatin1(m_head).contains(national))
        return TextEncoding::Gb18030;
    return m_text.encoding();
}

FileKind kindOfZip(const ZipFile& archive)
{
    bool isOffice = false;
    bool hasTables = false;
    bool hasBinaryBook = false;
    bool hasMimetype = false;
    bool hasContent = false;
    for (const ZipFile::Member& member : archive.members()) {
        isOffice = isOffice || member.name == "[Content_Types].xml"_L1;
        hasTables = hasTables || member.name.startsWith("xl/"_L1);
        hasBinaryBook = hasBinaryBook || member.name == "xl/workbook.bin"_L1;
        hasMimetype = hasMimetype || member.name == "mimetype"_L1;
        hasContent = hasContent || member.name == "content.xml"_L1;
    }
    if (archive.find(u"xl/workbook.xml"_s))
        return FileKind::Workbook;
    if (hasBinaryBook)
        return FileKind::BinaryWorkbook;
    if (isOffice)
        return hasTables ? FileKind::Workbook : FileKind::OfficeDocument;
    return hasMimetype && hasContent ? FileKind::OpenDocument : FileKind::Archive;
}

} // namespace cluechain
