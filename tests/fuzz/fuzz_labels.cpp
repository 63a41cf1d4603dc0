#include "models/intake/labelrows.h"
#include "models/intake/textrows.h"
#include "tests/fuzz/readrows.h"

using namespace cluechain;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    EncodingDetector detector;
    detector.add(bytes);
    LabelRows rows(std::make_unique<TextRows>(deviceOf(bytes), detector.encoding()));
    readRows(rows);
    return 0;
}
