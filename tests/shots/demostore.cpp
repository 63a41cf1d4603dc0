#include "tests/shots/demostore.h"

#include "app/demo/demolibrary.h"
#include "tests/support/teststore.h"

#include <QHash>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct DemoStore {
    TestStore store;
    QHash<QString, CaseId> cases = {};

    DemoStore()
    {
        const auto built = buildDemoLibrary(*store);
        if (!built)
            qFatal("the demo library cannot be built: %s", qPrintable(built.error().message));
        for (const DemoCase& each : *built)
            cases.insert(each.key, each.id);
    }
};

DemoStore& demo()
{
    static DemoStore store;
    return store;
}

} // namespace

Store& demoStore()
{
    return *demo().store;
}

CaseId demoCase(const QString& key)
{
    return demo().cases.value(key);
}

Store& emptyStore()
{
    static TestStore store;
    return *store;
}

} // namespace cluechain
