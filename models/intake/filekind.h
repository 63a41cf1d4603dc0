#pragma once

#include "models/intake/decode.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace cluechain
{

class ZipFile;

/// What a file is, by its content: its name is never asked (formats.md §3B has text named .xls).
enum class FileKind {
    Text,
    HtmlTable,
    Workbook,    ///< .xlsx
    OldWorkbook, ///< .xls
    Archive,     ///< A zip of other files.

    // Recognised and not read; refusalOf() says what to do instead.
    LockedWorkbook, ///< An Office file encrypted under a password.
    XmlWorkbook,    ///< "XML Spreadsheet 2003".
    BinaryWorkbook, ///< .xlsb
    OpenDocument,
    OfficeDocument, ///< Of Word or PowerPoint.
    WebArchive,     ///< .mht
    Pdf,
    SevenZip,
    Rar,
    OtherArchive, ///< gzip, bzip2, xz, tar
    Picture,
    Binary,
};

/// Why files of this kind are not read and what to do, translated; empty where they are read.
QString refusalOf(FileKind kind);

/// Whether such a file may hold the evidence that was asked for, in a form that is not read: it is
/// kept with the import. What is damaged and what is no document is told and left out.
bool isWorthKeeping(FileKind kind);

/// Tells what a file is from all its bytes, given in order. A zip counts as Archive until
/// kindOfZip() has looked into it.
class FileSniffer
{
public:
    void add(QByteArrayView bytes);

    FileKind kind() const;
    /// Of a text or an HTML page.
    TextEncoding encoding() const;

private:
    void lookForStreams(QByteArrayView bytes);
    void lookAtBlock(QByteArrayView block);
    FileKind textKind() const;

    QByteArray m_head;
    EncodingDetector m_text;
    QByteArray m_block; ///< The unfinished block of a container at the end of what has come so far.
    FileKind m_oleKind = FileKind::Binary;
    bool m_isLocked = false;
};

/// What a zip holds: an office document of some kind, or other files.
FileKind kindOfZip(const ZipFile& archive);

} // namespace cluechain
