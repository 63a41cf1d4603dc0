#include "app/commands/commands.h"
#include "app/commands/terminal.h"

#include "models/store/verify.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <memory>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

int verifyCommand(const StoreArguments& arguments)
{
    const Result<Secret> secret = passphrase(arguments.passphraseFile);
    if (!secret)
        return fail(secret.error());
    const Result<VerifyReport> report = verifyStore(argumentPath(arguments.store), *secret, terminalControl());
    if (!report)
        return fail(report.error());
    if (arguments.json)
        answerJson(report->toJson());
    if (!report->isClean())
        return fail({Text::tr("The store is damaged or was tampered with:"), report->faults.join(u'\n')});
    if (!arguments.json)
        answer(report->toText());
    return 0;
}

} // namespace

void addVerify(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<StoreArguments>();
    CLI::App* command = program.add_subcommand("verify", "Check every page, the record of changes and every kept file");
    addStoreArguments(*command, *arguments);
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return verifyCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
