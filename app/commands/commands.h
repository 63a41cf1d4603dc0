#pragma once

#include "app/commandline.h"

namespace CLI
{
class App;
}

namespace cluechain::commands
{

// One function a command, one file a function. Each adds its subcommand to the program and, when
// it is chosen, puts what is to be done into `request`.
void addCase(CLI::App& program, Request& request);
void addDemo(CLI::App& program, Request& request);
void addImport(CLI::App& program, Request& request);
void addLoad(CLI::App& program, Request& request);
void addNew(CLI::App& program, Request& request);
void addRefund(CLI::App& program, Request& request);
void addReport(CLI::App& program, Request& request);
void addTrace(CLI::App& program, Request& request);
void addVerify(CLI::App& program, Request& request);

} // namespace cluechain::commands
