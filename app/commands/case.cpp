#include "app/commands/commands.h"
#include "app/commands/terminal.h"
#include "models/cases/caseacts.h"
#include "models/cases/caselist.h"
#include "models/cases/casenumbers.h"
#include "models/cases/movecase.h"
#include "models/cases/vocabulary.h"

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
    Q_DECLARE_TR_FUNCTIONS(CaseCommand)
};

struct CaseArguments {
    StoreArguments common = {};
    std::string number = {};
    std::string name = {};
    std::string type = {};
    std::string reportedAt = {};
    std::string target = {};
    std::string reason = {};
    std::string overrideReason = {};
    std::string into = {};
    std::string transferredTo = {};
};

QJsonValue timeJson(const std::optional<Instant>& at)
{
    return at ? QJsonValue(at->toIso()) : QJsonValue();
}

QJsonObject headJson(const Casefile& file)
{
    return {{QStringLiteral("working_number"), file.workingNumber},
            {QStringLiteral("case_number"), file.caseNumber},
            {QStringLiteral("incident_number"), file.incidentNumber},
            {QStringLiteral("name"), file.name},
            {QStringLiteral("fraud_type"), file.fraudType},
            {QStringLiteral("link"), toKey(file.mainLink)},
            {QStringLiteral("state"), toKey(file.state)},
            {QStringLiteral("stage"), file.stage()},
            {QStringLiteral("reported_at"), timeJson(file.reportedAt)},
            {QStringLiteral("filed_at"), timeJson(file.filedAt)}};
}

template <typename Row>
QJsonArray rowsJson(sqlite::Database& db, CaseId caseId)
{
    QJsonArray rows;
    for (const Row& row : RowStore<Row>(db).ofCase(caseId))
        rows.append(rowToJson(row, TimeForm::Iso));
    return rows;
}

QJsonArray chainJson(sqlite::Database& db, CaseId caseId)
{
    QJsonArray chain;
    for (const LinkStatus& link : chainOf(db, caseId)) {
        QJsonArray missing;
        for (const GateLine& line : link.missing)
            missing.append(QJsonObject{{QStringLiteral("text"), line.text},
                                       {QStringLiteral("source"), line.source}});
        chain.append(QJsonObject{{QStringLiteral("link"), toKey(link.link)},
                                 {QStringLiteral("state"), toKey(link.state)},
                                 {QStringLiteral("main"), link.isMain},
                                 {QStringLiteral("entered_at"), timeJson(link.enteredAt)},
                                 {QStringLiteral("passed_at"), timeJson(link.passedAt)},
                                 {QStringLiteral("missing"), missing}});
    }
    return chain;
}

int newCaseCommand(const CaseArguments& arguments)
{
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    const QString type = argumentText(arguments.type);
    const Word* fraudType = recogniseWord(u"fraud_types", type);
    if (!type.isEmpty() && !fraudType)
        return fail({Text::tr("%1 is no fraud type; see resources/rules for the list, such as F01.")
                         .arg(type)});
    NewCase wanted{.name = argumentText(arguments.name),
                   .fraudType = fraudType ? fraudType->id : QString()};
    if (!arguments.reportedAt.empty()) {
        wanted.reportedAt = Instant::parseIso(argumentText(arguments.reportedAt));
        if (!wanted.reportedAt)
            return fail({Text::tr("%1 is no time; write it as 2026-03-02T10:00:00+08:00.")
                             .arg(argumentText(arguments.reportedAt))});
    }
    const Result<Casefile> made = newCase(**store, wanted);
    if (!made)
        return fail(made.error());
    if (arguments.common.json)
        answerJson(headJson(*made));
    else
        answer(made->workingNumber);
    return 0;
}

int listCommand(const CaseArguments& arguments)
{
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    QJsonArray list;
    const auto db = (*store)->openReader();
    for (const Casefile& file : CasefileStore(*db).fetch(findCases(*db, {}))) {
        if (arguments.common.json)
            list.append(headJson(file));
        else
            answer(QStringLiteral("%1\t%2\t%3\t%4")
                       .arg(file.number(), wordText(u"links", toKey(file.mainLink)),
                            wordText(u"case_stages", file.stage()), file.name));
    }
    if (arguments.common.json)
        answerJson(list);
    return 0;
}

int showCommand(const CaseArguments& arguments)
{
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    const auto db = (*store)->openReader();
    const Result<CaseId> caseId = findCase(*db, argumentText(arguments.number));
    if (!caseId)
        return fail(caseId.error());
    const Casefile file = CasefileStore(*db).find(*caseId).value();
    if (arguments.common.json) {
        QJsonObject shown = headJson(file);
        shown.insert(QStringLiteral("case"), rowToJson(file, TimeForm::Iso));
        shown.insert(QStringLiteral("chain"), chainJson(*db, *caseId));
        shown.insert(QStringLiteral("passages"), rowsJson<Passage>(*db, *caseId));
        shown.insert(QStringLiteral("persons"), rowsJson<Person>(*db, *caseId));
        shown.insert(QStringLiteral("roles"), rowsJson<PersonRole>(*db, *caseId));
        shown.insert(QStringLiteral("accounts"), rowsJson<CaseAccount>(*db, *caseId));
        shown.insert(QStringLiteral("identifiers"), rowsJson<Identifier>(*db, *caseId));
        shown.insert(QStringLiteral("payments"), rowsJson<Payment>(*db, *caseId));
        shown.insert(QStringLiteral("measures"), rowsJson<Measure>(*db, *caseId));
        shown.insert(QStringLiteral("documents"), rowsJson<CaseDocument>(*db, *caseId));
        shown.insert(QStringLiteral("evidence"), rowsJson<Evidence>(*db, *caseId));
        answerJson(shown);
        return 0;
    }
    answer(QStringLiteral("%1  %2").arg(file.number(), file.name));
    for (const LinkStatus& link : chainOf(*db, *caseId)) {
        answer(QStringLiteral("  %1 %2%3")
                   .arg(linkName(link.link), toKey(link.state),
                        link.isMain ? QStringLiteral(" *") : QString()));
        for (const GateLine& line : link.missing)
            answer(QStringLiteral("    - %1 (%2)").arg(line.text, line.source));
    }
    return 0;
}

int moveCommand(const CaseArguments& arguments)
{
    const std::optional<ChainTarget> target = chainTargetFromKey(argumentText(arguments.target));
    if (!target)
        return fail({Text::tr("%1 is neither a link nor a way out of the chain.")
                         .arg(argumentText(arguments.target))});
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    const Result<CaseId> caseId = findCase((*store)->writer(), argumentText(arguments.number));
    if (!caseId)
        return fail(caseId.error());
    MoveRequest move{.caseId = *caseId,
                     .target = *target,
                     .reason = argumentText(arguments.reason),
                     .overrideReason = argumentText(arguments.overrideReason),
                     .transferredTo = argumentText(arguments.transferredTo)};
    if (!arguments.into.empty()) {
        const Result<CaseId> into = findCase((*store)->writer(), argumentText(arguments.into));
        if (!into)
            return fail(into.error());
        move.mergedIntoId = *into;
    }
    const Result<Guarded<PassageId>> moved = moveCase(**store, move);
    if (!moved)
        return fail(moved.error());
    if (arguments.common.json) {
        QJsonObject shown = moved->report.toJson();
        shown.insert(QStringLiteral("moved"), !moved->isRefused());
        answerJson(shown);
    }
    if (moved->isRefused())
        return fail({Text::tr("The case was not moved. Missing:"), moved->report.missingText()});
    say(Text::tr("Moved: %1.").arg(targetName(*target)));
    return 0;
}

} // namespace

void addCase(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<CaseArguments>();
    CLI::App* command = program.add_subcommand("case", "Make, list, show and move cases");
    command->require_subcommand(1);
    const auto verb = [&](const char* name, const char* help,
                          int (*carryOut)(const CaseArguments&)) {
        CLI::App* added = command->add_subcommand(name, help);
        addStoreArguments(*added, arguments->common);
        added->callback([arguments, carryOut, &request] {
            request = {Request::Needs::Core,
                       [arguments, carryOut] { return carryOut(*arguments); }};
        });
        return added;
    };
    const char* number = "Working number, case number or incident number";

    CLI::App* made =
        verb("new", "Make a case; its working number is the last line", newCaseCommand);
    made->add_option("--name", arguments->name, "Name of the case")->required();
    made->add_option("--type", arguments->type, "Fraud type, such as F01");
    made->add_option("--reported-at", arguments->reportedAt, "When it was reported, ISO 8601");

    verb("list", "List the cases", listCommand);

    CLI::App* shown =
        verb("show", "Show one case with its chain and all that was entered", showCommand);
    shown->add_option("CASE", arguments->number, number)->required();

    CLI::App* moved =
        verb("move", "Move a case along the chain or out of it; a refusal lists what is missing",
             moveCommand);
    moved->add_option("CASE", arguments->number, number)->required();
    moved
        ->add_option("--to", arguments->target,
                     "clue, verify, file, seize, arrest, expand, recover, not_filed, transferred, "
                     "merged or withdrawn")
        ->required();
    moved->add_option("--reason", arguments->reason, "Why, for a way back or out");
    moved->add_option("--override", arguments->overrideReason,
                      "Why advice is passed over; hard lines never are");
    moved->add_option("--into", arguments->into, "The case that takes it over, with --to merged");
    moved->add_option("--transferred-to", arguments->transferredTo,
                      "The agency, with --to transferred");
}

} // namespace cluechain::commands
