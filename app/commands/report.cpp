#include "app/commands/commands.h"
#include "app/commands/terminal.h"
#include "app/reportwriter.h"
#include "models/cases/casenumbers.h"
#include "models/reports/casereport.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <memory>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

struct ReportArguments {
    StoreArguments common = {};
    std::string number = {};
    std::string kind = "case";
    std::string to = {};
    bool masked = false;
};

int reportCommand(const ReportArguments& arguments)
{
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    const auto db = (*store)->openReader();
    const Result<CaseId> caseId = findCase(*db, argumentText(arguments.number));
    if (!caseId)
        return fail(caseId.error());
    const Result<Document> document = caseReport(*db, *caseId, {.masked = arguments.masked});
    if (!document)
        return fail(document.error());
    const QString path = argumentPath(arguments.to);
    if (const Result<> written = writeReport(*document, path); !written)
        return fail(written.error());
    say(Text::tr("The report is written: %1").arg(path));
    return 0;
}

} // namespace

void addReport(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App* command =
        program.add_subcommand("report", "Write a report of a case as PDF, HTML or workbook");
    addStoreArguments(*command, arguments->common);
    command
        ->add_option("--case", arguments->number, "Working number, case number or incident number")
        ->required();
    command->add_option("--kind", arguments->kind, "Which report")->check(CLI::IsMember({"case"}));
    command->add_option("--to", arguments->to, "Where to: FILE.pdf, FILE.html or FILE.xlsx")
        ->required();
    command->add_flag(
        "--masked", arguments->masked,
        "Mask identity numbers, accounts, phones and names of victims, for outside use");
    command->callback([arguments, &request] {
        request = {Request::Needs::Painting, [arguments] { return reportCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
