#pragma once

#include "app/commands/terminal.h"
#include "models/funds/ledger.h"
#include "models/funds/trace.h"

#include <array>
#include <string>

namespace cluechain::commands
{

/// What the commands about money can be told: a case and how far to follow.
struct FundsArguments {
    StoreArguments common = {};
    std::string number = {};
    std::string until = {};
};

/// Adds the store, --case and --until.
void addFundsArguments(CLI::App& command, FundsArguments& arguments);

/// --until; the error is that it is no time.
Result<std::optional<Instant>> untilOf(const FundsArguments& arguments);

/// A case whose money was loaded: the store stays open with it.
struct OpenLedger {
    std::unique_ptr<Store> store = {};
    std::unique_ptr<sqlite::Database> db = {};
    CaseId caseId = {};
    Ledger ledger = {};
};

Result<OpenLedger> openLedger(const FundsArguments& arguments, const JobControl& control);

/// The three methods, in the order of traceMethods.
Result<std::array<Trace, 3>> traceAll(const Ledger& ledger, const TraceSettings& settings,
                                      const JobControl& control);

} // namespace cluechain::commands
