#include "models/intake/filekind.h"
#include "models/intake/zipfile.h"
#include "tests/support/archive.h"
#include "tests/support/xlsbook.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

FileKind kindOf(const QByteArray& bytes, qsizetype pieceSize)
{
    FileSniffer sniffer;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        sniffer.add(QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at)));
    if (sniffer.kind() != FileKind::Archive)
        return sniffer.kind();
    const auto archive = ZipFile::open(bytes);
    return archive ? kindOfZip(**archive) : FileKind::Binary;
}

} // namespace

class TestFileKind : public QObject
{
    Q_OBJECT

private slots:
    void contentTells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");

        QTest::newRow("nothing") << QByteArray() << FileKind::Text;
        QTest::newRow("text") << QByteArray("a,b\n1,2\n") << FileKind::Text;
        QTest::newRow("text that begins with a less-than sign")
            << QByteArray("<none>,b\n1,2\n") << FileKind::Text;
        QTest::newRow("a page") << QByteArray("\r\n <html><body><table><tr><td>1</table>")
                                << FileKind::HtmlTable;
        QTest::newRow("a page without its head")
            << QByteArray("<TABLE border=1><TR><TD>1") << FileKind::HtmlTable;
        QTest::newRow("a page of XHTML")
            << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>")
            << FileKind::HtmlTable;
        QTest::newRow("XML Spreadsheet")
            << QByteArray("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                          "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")
            << FileKind::XmlWorkbook;
        QTest::newRow("a web archive")
            << QByteArray("MIME-Version: 1.0\r\nContent-Type: multipart/related")
            << FileKind::WebArchive;
        const XlsBook book{.sheets = {{u"s"_s, {{u"x"_s}}}}};
        QTest::newRow(".xls") << book.bytes() << FileKind::OldWorkbook;
        QTest::newRow(".xls with a password")
            << XlsBook{.sheets = book.sheets, .isLocked = true}.bytes() << FileKind::LockedWorkbook;
        QTest::newRow(".xlsx with a password")
            << containerOf(u"EncryptedPackage"_s, QByteArray(9'000, 'x'))
            << FileKind::LockedWorkbook;
        QTest::newRow("a document of Word")
            << containerOf(u"WordDocument"_s, "x") << FileKind::OfficeDocument;
        QTest::newRow("some other container") << containerOf(u"Other"_s, "x") << FileKind::Binary;
        QTest::newRow(".xlsx") << xlsxOf({{u"s"_s, {}}}) << FileKind::Workbook;
        QTest::newRow(".xlsb") << zipOf({{"[Content_Types].xml", "x"}, {"xl/workbook.bin", "x"}})
                               << FileKind::BinaryWorkbook;
        QTest::newRow(".docx") << zipOf({{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}})
                               << FileKind::OfficeDocument;
        QTest::newRow(".ods") << zipOf({{"mimetype", "x"}, {"content.xml", "x"}})
                              << FileKind::OpenDocument;
        QTest::newRow(".zip") << zipOf({{"a.csv", "x"}}) << FileKind::Archive;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 x") << FileKind::Pdf;
        QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C\0\4", 8) << FileKind::SevenZip;
        QTest::newRow("RAR") << QByteArray("Rar!\x1A\x07\x01") << FileKind::Rar;
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << FileKind::OtherArchive;
        QTest::newRow("a picture") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << FileKind::Picture;
        QTest::newRow("a program")
            << QByteArray::fromHex("7f454c46020101000000000000000000030000003e00000001")
                   .repeated(40)
            << FileKind::Binary;
    }

    void contentTells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileKind, kind);
        for (const qsizetype pieceSize : {qsizetype(1) << 20, qsizetype(100), qsizetype(7)})
            QCOMPARE(kindOf(bytes, pieceSize), kind);
    }

    void whatIsNotReadSaysWhatToDo()
    {
        for (int kind = int(FileKind::LockedWorkbook); kind <= int(FileKind::Binary); ++kind)
            QVERIFY(!refusalOf(FileKind(kind)).isEmpty());
        QVERIFY(refusalOf(FileKind::OldWorkbook).isEmpty());
    }

    void whatAPageSaysOfItselfSettlesOnlyDoubt()
    {
        // Two characters of GB18030 that are one of UTF-8, too.
        FileSniffer doubtful;
        doubtful.add("<html><meta charset=gb2312><table><tr><td>\xC4\xAA\xC4\xAA</table>");
        QCOMPARE(doubtful.encoding(), TextEncoding::Gb18030);
        FileSniffer wrong;
        wrong.add("<html><meta charset=gb2312><table><tr><td>\xE4\xBA\xA4\xE6\x98\x93</table>");
        QCOMPARE(wrong.encoding(), TextEncoding::Utf8);
        FileSniffer national;
        national.add("<html><meta charset=utf-8><table><tr><td>\xBD\xBB\xD2\xD7</table>");
        QCOMPARE(national.encoding(), TextEncoding::Gb18030);
    }
};

QTEST_APPLESS_MAIN(TestFileKind)
#include "test_filekind.moc"
