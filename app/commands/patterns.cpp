#include "app/commands/commands.h"
#include "app/commands/tracing.h"
#include "models/core/money.h"
#include "models/reports/patternboard.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <memory>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PatternsCommand)
};

constexpr const char* shapeOfAnswer = R"(
--json answers:
{"findings": [{"pattern", "name", "accounts": [NUMBER] (the account; of a cycle all, in its order; of a test payer and
               payee; of scatter_gather the first, those between, the last), "value", "threshold", "n" (cases in point),
               "rows": [ID] (transfers that show it), "traced_fen" (victims' money that reached the accounts), "innocent"
               (how the same comes about honestly), "fact" (of the shared_… patterns the address, device or agent)}],
 "rules": VERSION, "settings": {PATTERN: {…}} (the numbers of each rule)}
pattern: pass_through, dwell_time, residual, fan_in, fan_out, test_transfer, night_share, dormancy, new_account,
round_amounts, just_below, matched_pairs, cycle, scatter_gather, velocity, shared_ip, shared_device, shared_agent. What victims' money reached comes first.
A finding is a suggestion with its reasons, never a label on a person.)";

int patternsCommand(const FundsArguments& arguments)
{
    const Result<std::optional<Instant>> until = untilOf(arguments);
    if (!until)
        return fail(until.error());
    const JobControl control = terminalControl();
    const Result<OpenLedger> open = openLedger(arguments, control);
    if (!open)
        return fail(open.error());
    const Ledger& ledger = open->ledger;
    const auto traces = traceAll(ledger, {.until = *until, .keepsPieces = false}, control);
    if (!traces)
        return fail(traces.error());
    const auto findings = findPatterns(
        ledger, patternContext(*open->db, open->caseId, ledger, *traces), control.stop);
    if (!findings)
        return fail(findings.error());
    if (arguments.common.json) {
        answerJson(patternsJson(ledger, *findings));
        return 0;
    }
    for (const PatternFinding& finding : *findings) {
        QStringList numbers;
        for (const AccountIndex account : finding.accounts)
            numbers.append(ledger.account(account).number);
        const PatternRule& rule =
            PatternRules::builtIn().rule(QLatin1StringView(finding.pattern.toLatin1()));
        answer(Text::tr("%1: %2; value %3, threshold %4, n = %5, victims' money %6")
                   .arg(rule.text.text(), numbers.join(QStringLiteral(" → ")))
                   .arg(finding.value, 0, 'g', 4)
                   .arg(finding.threshold, 0, 'g', 4)
                   .arg(finding.n)
                   .arg(Money::fromFen(finding.tracedFen).toDisplay()));
        answer(QStringLiteral("  ") + Text::tr("Innocent reading: %1").arg(rule.innocent.text()));
    }
    return 0;
}

} // namespace

void addPatterns(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<FundsArguments>();
    CLI::App* command = program.add_subcommand(
        "patterns", "Patterns of mule accounts, each with its numbers and rows");
    addFundsArguments(*command, *arguments);
    command->footer(shapeOfAnswer);
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return patternsCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
