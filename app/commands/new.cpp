#include "app/commands/commands.h"
#include "app/commands/terminal.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <memory>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

int createStore(const StoreArguments& arguments)
{
    const Result<WayIn> way = wayIn(arguments);
    if (!way)
        return fail(way.error());
    const QString path = argumentPath(arguments.store);
    const Result<std::unique_ptr<Store>> store = Store::create(path, *way);
    if (!store)
        return fail(store.error());
    say(Text::tr("%1 is ready. It opens only with its passphrase: a lost one cannot be replaced.")
            .arg(path));
    return 0;
}

} // namespace

void addNew(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<StoreArguments>();
    CLI::App* command = program.add_subcommand("new", "Make an empty encrypted store");
    addStoreArguments(*command, *arguments);
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return createStore(*arguments); }};
    });
}

} // namespace cluechain::commands
