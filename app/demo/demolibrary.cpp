#include "app/demo/demolibrary.h"

#include "app/demo/casewalk.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoLibrary)
};

} // namespace

Result<QList<DemoCase>> buildDemoLibrary(Store& store, const JobControl& control)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Text::tr("No temporary folder can be made."), folder.errorString());
    const auto library = demo::readJson(u":/demo/library.json"_s);
    if (!library)
        return tl::unexpected(library.error());

    const QJsonArray entries = library->value("cases"_L1).toArray();
    QHash<QString, CaseId> built;
    QList<DemoCase> cases;
    for (const auto& entry : entries) {
        const QString key = entry["key"_L1].toString();
        const QDir statements(folder.filePath(key));
        const auto id = demo::CaseWalk(store, key, built, statements).run(control);
        if (!id)
            return tl::unexpected(id.error());
        built.insert(key, *id);
        cases.append({key, *id});
        control.report(int(cases.size() * 1000 / entries.size()));
    }
    return cases;
}

} // namespace cluechain
