#include "models/intake/htmlrows.h"
#include "tests/fuzz/readrows.h"

using namespace cluechain;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    HtmlRows rows(deviceOf(bytes), TextEncoding::Gb18030);
    readRows(rows);
    return 0;
}
