#include "app/commands/commands.h"
#include "app/commands/tracing.h"
#include "models/core/money.h"
#include "models/funds/tracejson.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <cmath>
#include <memory>

namespace cluechain::commands
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TraceCommand)
};

struct TraceArguments {
    FundsArguments funds = {};
    std::string method = "all";
    double least = 0;
    int deepestLevel = 0;
    double windowHours = 0;
    bool throughHubs = false;
};

constexpr const char* shapeOfAnswer = R"(
--json answers, amounts in fen:
{"until": T or null, "settings": {"until", "min_fen", "max_level", "window_minutes", "stops_at_hubs"} (null: no limit),
 "methods": {"fifo"|"lifo"|"rolling":
   {"accounts": [{"number", "bank", "holder", "level" (1: a victim's payment entered it), "statement" full|part|none,
                  "in_fen", "out_fen", "left_fen" (traced money), "by_victim": {ID: fen of left_fen}}],
    "victims": [{"name", "id_number", "paid_fen", "returned_fen",
                 "resting": [{"account", "reason", "fen"}]}]}},
 "timestamp_traceable": [NUMBER] (the three methods leave the same to the fen of every victim),
 "gaps": [{"number", "bank", "in_fen", "rank", "level", "role" sink|relay, "last", "why"}] (statements to request next),
 "contradictions": [{"account", "taken_first", "taken_later", "at"}] (statements that give another order),
 "order_unknown": [NUMBER] (in and out within one second, and nothing tells which was first)}
reason: balance, statement_missing, cash, fee, merchant, hub, victim (another victim's account), break (left where
balances do not follow), limit (a setting). A payee without a number has "account" "" and "from", who paid.
paid_fen = returned_fen + the sum of resting, always. ID is the identity number, else the name.)";

void answerTrace(const Ledger& ledger, const Trace& trace)
{
    answer(QString());
    answer(u"[%1]"_s.arg(keyOf(trace.method)));
    for (quint32 v = 0; v < ledger.victims().size(); ++v) {
        answer(Text::tr("%1: paid %2, returned %3")
                   .arg(ledger.victims()[v].name, Money::fromFen(trace.paidFen[v]).toDisplay(),
                        Money::fromFen(trace.returnedFen[v]).toDisplay()));
    }
    for (const TracedAccount& traced : trace.accounts) {
        const LedgerAccount& account = ledger.account(traced.account);
        answer(Text::tr("level %1  %2  %3  in %4  out %5  left %6  statement: %7")
                   .arg(traced.level)
                   .arg(account.number, account.holder, Money::fromFen(traced.inFen).toDisplay(),
                        Money::fromFen(traced.outFen).toDisplay(),
                        Money::fromFen(traced.leftFen).toDisplay(), keyOf(account.statement)));
    }
}

void answerGaps(const Ledger& ledger, std::span<const Trace> traces)
{
    const std::vector<FundsGap> gaps = findGaps(ledger, traces);
    if (gaps.empty())
        return;
    answer(QString());
    answer(Text::tr("Statements to request next:"));
    for (const FundsGap& gap : gaps)
        answer(u"  %1  %2  %3  %4"_s.arg(ledger.account(gap.account).number, gap.bank,
                                         Money::fromFen(gap.inFen).toDisplay(), gap.why));
}

int traceCommand(const TraceArguments& arguments)
{
    const Result<std::optional<Instant>> until = untilOf(arguments.funds);
    if (!until)
        return fail(until.error());
    const TraceSettings settings{.until = *until,
                                 .leastFen = std::llround(arguments.least * 100),
                                 .deepestLevel = arguments.deepestLevel,
                                 .windowUs = qint64(arguments.windowHours * 3'600'000'000.0),
                                 .stopsAtHubs = !arguments.throughHubs};
    const JobControl control = terminalControl();
    const Result<OpenLedger> open = openLedger(arguments.funds, control);
    if (!open)
        return fail(open.error());
    const Ledger& ledger = open->ledger;
    const Result<std::array<Trace, 3>> traces = traceAll(ledger, settings, control);
    if (!traces)
        return fail(traces.error());
    std::vector<TraceMethod> shown;
    for (const TraceMethod method : traceMethods) {
        if (arguments.method == "all" || keyOf(method) == argumentText(arguments.method))
            shown.push_back(method);
    }
    if (arguments.funds.common.json) {
        answerJson(traceJson(ledger, *traces, shown));
        return 0;
    }
    for (const TraceMethod method : shown)
        answerTrace(ledger, (*traces)[size_t(method)]);
    answerGaps(ledger, *traces);
    if (!ledger.contradictions().empty())
        say(Text::tr("%n time(s) statements contradict each other in their order; the earlier "
                     "transfer was taken first.",
                     nullptr, int(ledger.contradictions().size())));
    return 0;
}

} // namespace

void addTrace(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<TraceArguments>();
    CLI::App* command =
        program.add_subcommand("trace", "Follow the victims' money: levels, flows, where it rests");
    addFundsArguments(*command, arguments->funds);
    command->add_option("--method", arguments->method, "How an outflow draws on what lies there")
        ->check(CLI::IsMember({"fifo", "lifo", "rolling", "all"}))
        ->capture_default_str();
    command->add_option("--min-amount", arguments->least,
                        "Do not follow transfers of less than this, in yuan");
    command->add_option("--max-level", arguments->deepestLevel,
                        "Do not follow further than accounts of this level");
    command->add_option("--window-hours", arguments->windowHours,
                        "Money that lies on an account for longer stays there");
    command->add_flag("--through-hubs", arguments->throughHubs,
                      "Take payment companies for accounts like others");
    command->footer(shapeOfAnswer);
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return traceCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
