#include "models/intake/importer.h"
#include "models/intake/xlschild.h"
#include "models/store/recording.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QFile>

using namespace cluechain;

namespace
{

struct World {
    TestStore store;
    CaseId caseId = newId<CaseTag>();

    World()
    {
        Recording recording(*store, {caseId, QStringLiteral("case.add"), QStringLiteral("x")});
        sqlite::Statement(store.db(),
                          "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                          " VALUES(?, 'x', 'x', 'x', 0)")
            .run(caseId);
        recording.commit();
    }
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    readOldWorkbookIfAsked(*argc, *argv); // does not come back if it was
    return 0;
}

/// A file of these bytes arrives: it is recognised, read, written into a case, and taken back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static int count = 0;
    static const char* name = "fuzz_import";
    static QCoreApplication application(count, const_cast<char**>(&name));
    static World world;
    const QString path = world.store.filePath(QStringLiteral("交易明细信息.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    file.write(reinterpret_cast<const char*>(data), qint64(size));
    file.close();
    const auto report = importPaths(*world.store, world.caseId, {path}, {.dryRun = true});
    if (!report || report->files.isEmpty())
        qFatal("an import without an answer");
    for (const FileReport& one : report->files) {
        if (!one.refusal.isEmpty() && one.rows.total() > 0)
            qFatal("rows of a refused file");
    }
    return 0;
}
