#include "models/intake/oldworkbookrows.h"
#include "models/intake/xlsformulas.h"
#include "tests/fuzz/readrows.h"

using namespace cluechain;

/// What is ours of reading old workbooks: the messages of the process that does it, and what that
/// process adds to its library. The library itself is met in that process alone, by fuzz_import.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    OldWorkbookRows rows(deviceOf(bytes));
    readRows(rows);
    // The same behind a beginning that is right: two sheets, of which the first has come.
    const QByteArray begun("B\2\0\0\0\0\0\0\0S\xFF\0\0\0\1\0\0\0s", 19);
    OldWorkbookRows more(deviceOf(begun + bytes.toByteArray()));
    readRows(more);
    const XlsFormulaTexts texts({data, size});
    for (size_t sheet = 0; sheet < 3; ++sheet)
        texts.find(sheet, 3, 0, 0);
    return 0;
}
