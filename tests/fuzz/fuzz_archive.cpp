#include "models/intake/inputs.h"
#include "tests/fuzz/readrows.h"
#include "tests/support/archive.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cluechain;

namespace
{

/// Looks into the file as an import does, and reads each file in it to its end.
void readArchive(const QByteArray& bytes)
{
    static const QTemporaryDir dir;
    static const QList<Secret> passwords{Secret("1234"), Secret("密码")};
    const QString path = dir.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the archive");
    file.close();
    const QList<InputFile> found = collectInputs({path}, passwords);
    if (found.isEmpty() && !bytes.startsWith("PK"))
        qFatal("a file was left out");
    for (const InputFile& one : found) {
        if (!one.path.startsWith(path))
            qFatal("a file from elsewhere");
        if (!one.refusal.isEmpty())
            continue;
        const auto probe = probeInput(one, [](qint64) { return true; });
        if (probe && probe->sha256.size() != 32)
            qFatal("a file without its hash");
    }
}

} // namespace

/// A whole archive; or, since few changes to packed bytes get further than the packing, an archive
/// made here: the first byte says how it is locked, the second how long the name of its member is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (bytes.size() < 3 || bytes.startsWith("PK")) {
        readArchive(bytes);
        return 0;
    }
    const auto lock = ArchiveLock(uchar(bytes.at(0)) % 3);
    const qsizetype nameSize = uchar(bytes.at(1)) % 64;
    QByteArray name = bytes.mid(2, nameSize);
    name.replace('\0', '_');
    const QByteArray content = bytes.mid(2 + nameSize);
    const QByteArray inner = lock == ArchiveLock::None ? zipOf({{name, content}})
                                                       : zipOf({{"n.csv", content}}, lock, "1234");
    readArchive(zipOf({{"a.zip", inner}, {"b" + name, content}}));
    return 0;
}
