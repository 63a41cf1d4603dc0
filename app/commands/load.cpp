#include "app/commands/commands.h"
#include "app/commands/terminal.h"
#include "models/cases/casenumbers.h"
#include "models/cases/factsfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <memory>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LoadCommand)
};

struct LoadArguments {
    StoreArguments common = {};
    std::string number = {};
    std::string facts = {};
};

int loadCommand(const LoadArguments& arguments)
{
    QFile file(argumentPath(arguments.facts));
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            {Text::tr("%1 cannot be opened: %2.").arg(file.fileName(), file.errorString())});
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    const Result<CaseId> caseId = findCase((*store)->writer(), argumentText(arguments.number));
    if (!caseId)
        return fail(caseId.error());
    const Result<Guarded<FactsReport>> loaded = loadFacts(**store, *caseId, file.readAll());
    if (!loaded)
        return fail(loaded.error());
    if (loaded->isRefused()) {
        if (arguments.common.json)
            answerJson(loaded->report.toJson());
        return fail({Text::tr("%1 was not loaded; nothing was changed. It breaks hard lines:")
                         .arg(file.fileName()),
                     loaded->report.missingText()});
    }
    for (const QString& path : loaded->made->ignored)
        say(Text::tr("Passed over, since it means nothing here: %1").arg(path));
    QJsonObject added;
    for (auto [table, rows] : loaded->made->added.asKeyValueRange())
        added.insert(table, rows);
    if (arguments.common.json)
        answerJson(QJsonObject{
            {QStringLiteral("added"), added},
            {QStringLiteral("ignored"), QJsonArray::fromStringList(loaded->made->ignored)}});
    else if (added.isEmpty())
        say(Text::tr("Everything in %1 was there already; nothing was added.")
                .arg(file.fileName()));
    else
        for (auto [table, rows] : loaded->made->added.asKeyValueRange())
            say(Text::tr("Added: %1 of %2").arg(rows).arg(table));
    return 0;
}

} // namespace

void addLoad(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<LoadArguments>();
    CLI::App* command = program.add_subcommand(
        "load", "Load victims, payments, suspects and more from a facts file");
    addStoreArguments(*command, arguments->common);
    command
        ->add_option("--case", arguments->number, "Working number, case number or incident number")
        ->required();
    command->add_option("FACTS", arguments->facts, "The facts file (JSON)")->required();
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return loadCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
