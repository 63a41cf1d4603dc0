#include "models/intake/workbookrows.h"
#include "tests/fuzz/readrows.h"
#include "tests/support/archive.h"

using namespace cluechain;

namespace
{

void readBook(const QByteArray& bytes)
{
    const auto archive = ZipFile::open(bytes);
    if (!archive)
        return;
    const auto rows = WorkbookRows::open(*archive);
    if (rows)
        readRows(**rows);
}

} // namespace

/// A whole workbook; or, since few changes to packed bytes get further than the packing, one part
/// of a workbook that the first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (bytes.startsWith("PK")) {
        readBook(bytes);
        return 0;
    }
    const QByteArray row = "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46027.5</v></c></row>";
    const QByteArray part = bytes.mid(1);
    switch (bytes.isEmpty() ? 0 : bytes.front() & 3) {
    case 0:
        readBook(xlsxOf({{QStringLiteral("s"), part}}));
        break;
    case 1:
        readBook(xlsxOf({{QStringLiteral("s"), row}}, {{"xl/sharedStrings.xml", part}}));
        break;
    case 2:
        readBook(xlsxOf({{QStringLiteral("s"), row}}, {{"xl/styles.xml", part}}));
        break;
    default:
        readBook(xlsxOf({{QStringLiteral("s"), row}}, {{"xl/workbook.xml", part}}));
        break;
    }
    return 0;
}
