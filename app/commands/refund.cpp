#include "app/commands/commands.h"
#include "app/commands/tracing.h"
#include "models/core/money.h"
#include "models/funds/refundjson.h"
#include "models/funds/tracejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <CLI/CLI.hpp>
#include <memory>

namespace cluechain::commands
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RefundCommand)
};

struct RefundArguments {
    FundsArguments funds = {};
    std::string frozen = {};
    std::string compensated = {};
    std::string ratio = "of_all_losses";
    std::string loss = "reached_account";
    std::string ownMoney = "left_out";
};

constexpr const char* shapeOfAnswer = R"(
FILE has lines account,frozen_fen; that of --compensated lines id_number,fen of what victims got otherwise.
--json answers, amounts in fen:
{"accounts": [{"number", "frozen_fen", "basis", "own_fen" (money of others that came to it),
   "deposits": [{"at", "from", "fen", "traced_fen", "by_victim": {ID: fen}}],
   "victims": [{"id_number", "name", "L_fen" (loss that counts), "C_fen" (returned or compensated), "N_fen" (L - C, not
                below 0), "traced_fen" (still there by the rolling charge), "refund_fen", "remainder" (of a fen, before
                rounding), "rounded_up", "capped" (other accounts pay the victim too)}],
   "stays_frozen_fen"}],
 "victims": [{"id_number", "name", "paid_fen", "C_fen", "N_fen", "refund_fen", "shortfall_fen"}],
 "settings": {"ratio", "loss", "own_money", "trace": {…}}}
basis: nothing (no victim's money came), single (one deposit), time_stamp (all methods leave the same: what is traced),
pro_rata (in proportion to N), overdrawn (by the literal ratio the losses exceed what is frozen: nobody is paid).
refunds + stays_frozen_fen = frozen_fen on every account, always.)";

Result<QByteArray> contentOf(const std::string& name)
{
    QFile file(argumentPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Text::tr("%1 cannot be opened: %2.").arg(file.fileName(), file.errorString()));
    return file.readAll();
}

RefundSettings settingsOf(const RefundArguments& arguments)
{
    return refundSettings({{u"ratio"_s, QString::fromStdString(arguments.ratio)},
                           {u"loss"_s, QString::fromStdString(arguments.loss)},
                           {u"own_money"_s, QString::fromStdString(arguments.ownMoney)}});
}

void answerDraft(const Ledger& ledger, const RefundDraft& draft)
{
    const auto yuan = [](qint64 fen) { return Money::fromFen(fen).toDisplay(); };
    for (const RefundAccount& account : draft.accounts) {
        answer(Text::tr("%1: frozen %2, basis %3, stays frozen %4")
                   .arg(ledger.account(account.account).number, yuan(account.frozenFen),
                        keyOf(account.basis), yuan(account.staysFrozenFen)));
        for (const RefundDeposit& deposit : account.deposits)
            answer(
                u"  "_s +
                Text::tr("deposit %1: %2, of it traced %3")
                    .arg(Instant::fromMicroseconds(ledger.row(deposit.transfer).atUs).toDisplay(),
                         yuan(ledger.row(deposit.transfer).fen), yuan(deposit.tracedFen)));
        for (const RefundClaim& claim : account.claims)
            answer(u"  "_s + Text::tr("%1: loss %2 - compensated %3 = %4, refund %5")
                                 .arg(ledger.victims()[claim.victim].name, yuan(claim.lossFen),
                                      yuan(claim.compensatedFen), yuan(claim.netFen),
                                      yuan(claim.refundFen)));
    }
    for (const RefundVictim& victim : draft.victims)
        answer(Text::tr("%1: refund %2 of %3")
                   .arg(ledger.victims()[victim.victim].name, yuan(victim.refundFen),
                        yuan(victim.netFen)));
    answer(Text::tr("Settings: %1")
               .arg(QString::fromUtf8(
                   QJsonDocument(toJson(draft.settings)).toJson(QJsonDocument::Compact))));
}

int refundCommand(const RefundArguments& arguments)
{
    const Result<std::optional<Instant>> until = untilOf(arguments.funds);
    if (!until)
        return fail(until.error());
    const Result<QByteArray> frozenFile = contentOf(arguments.frozen);
    if (!frozenFile)
        return fail(frozenFile.error());
    Result<QByteArray> compensatedFile = QByteArray();
    if (!arguments.compensated.empty())
        compensatedFile = contentOf(arguments.compensated);
    if (!compensatedFile)
        return fail(compensatedFile.error());
    const JobControl control = terminalControl();
    const Result<OpenLedger> open = openLedger(arguments.funds, control);
    if (!open)
        return fail(open.error());
    const Ledger& ledger = open->ledger;
    const auto frozen = readFrozen(*open->db, open->caseId, ledger, *frozenFile);
    if (!frozen)
        return fail(frozen.error());
    const auto compensated = readCompensations(ledger, *compensatedFile);
    if (!compensated)
        return fail(compensated.error());
    const TraceSettings settings{.until = *until};
    const Result<std::array<Trace, 3>> traces = traceAll(ledger, settings, control);
    if (!traces)
        return fail(traces.error());
    const RefundDraft draft =
        draftRefund(ledger, *traces, *frozen, *compensated, settingsOf(arguments));
    if (arguments.funds.common.json)
        answerJson(refundJson(ledger, draft, settings));
    else
        answerDraft(ledger, draft);
    return 0;
}

} // namespace

void addRefund(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<RefundArguments>();
    CLI::App* command = program.add_subcommand(
        "refund", "Draft the return of frozen money to the victims, to the fen");
    addFundsArguments(*command, arguments->funds);
    command->add_option("--frozen", arguments->frozen, "File of frozen accounts (CSV)")->required();
    command->add_option("--compensated", arguments->compensated,
                        "File of what victims got back otherwise (CSV)");
    command->add_option("--ratio", arguments->ratio, "What a loss is a ratio of")
        ->check(CLI::IsMember({"of_all_losses", "of_frozen"}))
        ->capture_default_str();
    command->add_option("--loss", arguments->loss, "Which loss counts")
        ->check(CLI::IsMember({"reached_account", "total"}))
        ->capture_default_str();
    command->add_option("--own-money", arguments->ownMoney, "The holder's own money")
        ->check(CLI::IsMember({"left_out", "in_base"}))
        ->capture_default_str();
    command->footer(shapeOfAnswer);
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return refundCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
