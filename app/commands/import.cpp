#include "app/commands/commands.h"
#include "app/commands/terminal.h"
#include "models/cases/casenumbers.h"
#include "models/intake/importer.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

struct ImportArguments {
    StoreArguments common = {};
    std::string number = {};
    std::vector<std::string> paths = {};
    std::string layout = {};
    bool dryRun = false;
};

int importCommand(const ImportArguments& arguments)
{
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    const Result<CaseId> caseId = findCase((*store)->writer(), argumentText(arguments.number));
    if (!caseId)
        return fail(caseId.error());
    QStringList paths;
    for (const std::string& path : arguments.paths)
        paths.append(argumentPath(path));
    const ImportOptions options{.layout = argumentText(arguments.layout),
                                .dryRun = arguments.dryRun};
    const Result<ImportReport> report =
        importPaths(**store, *caseId, paths, options, terminalControl());
    if (!report)
        return fail(report.error());
    if (arguments.common.json)
        answerJson(toJson(*report));
    else
        answer(toText(*report));
    return 0;
}

} // namespace

void addImport(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = program.add_subcommand(
        "import", "Import statements: files, folders and zips, with the reconciliation per file");
    addStoreArguments(*command, arguments->common);
    command
        ->add_option("--case", arguments->number, "Working number, case number or incident number")
        ->required();
    command->add_option("PATH", arguments->paths, "What to import")->required()->expected(-1);
    command->add_option("--layout", arguments->layout,
                        "Read every table by this layout instead of recognising it");
    command->add_flag("--dry-run", arguments->dryRun, "Read and reconcile, write nothing");
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return importCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
