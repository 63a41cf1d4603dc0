#include "models/store/verify.h"

#include "app/commands/commands.h"
#include "app/commands/terminal.h"

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

QJsonObject toJson(const VerifyReport& report)
{
    QJsonArray faults;
    for (const VerifyReport::Fault& fault : report.faults)
        faults.append(fault.text);
    return {{QStringLiteral("clean"), report.isClean()},
            {QStringLiteral("faults"), faults},
            {QStringLiteral("pages"), report.pages},
            {QStringLiteral("changes"), report.changes},
            {QStringLiteral("kept_files"), report.keptFiles},
            {QStringLiteral("chain_head"), QString::fromLatin1(report.chainHead.toHex())},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
}

int verifyCommand(const StoreArguments& arguments)
{
    const Result<WayIn> way = wayIn(arguments);
    if (!way)
        return fail(way.error());
    const Result<VerifyReport> report =
        verifyStore(argumentPath(arguments.store), *way, terminalControl());
    if (!report)
        return fail(report.error());
    if (arguments.json)
        answerJson(toJson(*report));
    for (const QString& note : report->notes)
        say(note);
    if (!report->isClean()) {
        QStringList faults;
        for (const VerifyReport::Fault& fault : report->faults)
            faults.append(fault.text);
        return fail({Text::tr("The store is damaged or was tampered with:"), faults.join(u'\n')});
    }
    if (!arguments.json)
        answer(Text::tr("Clean: %n page(s) decrypted", nullptr, int(report->pages)) + u'\n' +
               Text::tr("%n change(s) in an unbroken chain, head %1", nullptr, int(report->changes))
                   .arg(QString::fromLatin1(report->chainHead.toHex())) +
               u'\n' +
               Text::tr("%n kept file(s) with the hash they came with", nullptr,
                        int(report->keptFiles)));
    return 0;
}

} // namespace

void addVerify(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<StoreArguments>();
    CLI::App* command = program.add_subcommand(
        "verify", "Check every page, the record of changes and every kept file");
    addStoreArguments(*command, *arguments);
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return verifyCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
