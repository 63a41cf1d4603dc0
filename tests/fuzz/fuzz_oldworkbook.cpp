#include "models/intake/oldworkbookrows.h"
#include "models/intake/xlsformulas.h"
#include "tests/fuzz/readrows.h"

using namespace cluechain;

/// What is ours of reading old workbooks: the messages of the process that does it, and what that
/// process adds to its library. The library itself is met in that process alone, by fuzz_import.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    OldWorkbookRows rows(deviceOf(QByteArrayView(data, qsizetype(size))));
    readRows(rows);
    const XlsFormulaTexts texts({data, size});
    for (size_t sheet = 0; sheet < 3; ++sheet)
        texts.find(sheet, 3, 0, 0);
    return 0;
}
