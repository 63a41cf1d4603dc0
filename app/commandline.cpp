#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/desktop.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace cluechain
{

Request parseCommandLine(std::vector<std::string> arguments)
{
    CLI::App program("Cluechain: work a telecom-fraud case from clue to recovery.\n"
                     "Without a command it opens the desktop. Exit code: 0 done, 1 refused or "
                     "failed, 2 wrong usage.",
                     "cluechain");
    program.set_version_flag("--version", "cluechain 0.1.0");
    program.require_subcommand(0, 1);
    program.fallthrough(false);

    std::string store;
    program.add_option("STORE", store, "The store to open on the desktop")
        ->check([](const std::string& name) {
            return QFileInfo::exists(QFile::decodeName(QByteArray::fromStdString(name)))
                       ? std::string()
                       : "is neither a command nor a store that exists: " + name;
        });

    Request request;
    commands::addDemo(program, request);
    commands::addNew(program, request);
    commands::addCase(program, request);
    commands::addLoad(program, request);
    commands::addImport(program, request);
    commands::addReport(program, request);
    commands::addTrace(program, request);
    commands::addRefund(program, request);
    commands::addVerify(program, request);

    try {
        std::reverse(arguments.begin(), arguments.end()); // the library's order for a vector
        program.parse(arguments);
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error, std::cout, std::cerr) == 0 ? 0 : 2;
        return {Request::Needs::Core, [code] { return code; }};
    }
    if (!request.carryOut)
        request = {Request::Needs::Desktop, [store] { return runDesktop(store); }};
    return request;
}

} // namespace cluechain
