#include "app/commands/tracing.h"

#include "models/cases/casenumbers.h"
#include "models/funds/loadledger.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TraceCommand)
};

} // namespace

void addFundsArguments(CLI::App& command, FundsArguments& arguments)
{
    addStoreArguments(command, arguments.common);
    command
        .add_option("--case", arguments.number, "Working number, case number or incident number")
        ->required();
    command.add_option("--until", arguments.until, "Leave out what came later (ISO 8601)");
}

Result<std::optional<Instant>> untilOf(const FundsArguments& arguments)
{
    if (arguments.until.empty())
        return std::optional<Instant>();
    const auto until = Instant::parseIso(argumentText(arguments.until));
    if (!until)
        return failure(Text::tr("%1 is no time: write it as 2026-03-01T10:00:00.")
                           .arg(argumentText(arguments.until)));
    return until;
}

Result<OpenLedger> openLedger(const FundsArguments& arguments, const JobControl& control)
{
    OpenLedger open;
    Result<std::unique_ptr<Store>> store = openStore(arguments.common);
    if (!store)
        return tl::unexpected(store.error());
    open.store = std::move(*store);
    open.db = open.store->openReader();
    const Result<CaseId> caseId = findCase(*open.db, argumentText(arguments.number));
    if (!caseId)
        return tl::unexpected(caseId.error());
    open.caseId = *caseId;
    Result<Ledger> ledger = loadLedger(*open.db, *caseId, control);
    if (!ledger)
        return tl::unexpected(ledger.error());
    open.ledger = std::move(*ledger);
    return open;
}

Result<std::array<Trace, 3>> traceAll(const Ledger& ledger, const TraceSettings& settings,
                                      const JobControl& control)
{
    std::array<Trace, 3> traces;
    for (const TraceMethod method : traceMethods) {
        Result<Trace> trace = traceFunds(ledger, method, settings, control.stop);
        if (!trace)
            return tl::unexpected(trace.error());
        traces[size_t(method)] = std::move(*trace);
    }
    return traces;
}

} // namespace cluechain::commands
