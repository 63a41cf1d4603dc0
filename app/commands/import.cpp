#include "app/commands/commands.h"
#include "app/commands/terminal.h"
#include "models/cases/casenumbers.h"
#include "models/core/money.h"
#include "models/intake/importer.h"
#include "models/intake/taughtlayouts.h"

#include <QCoreApplication>
#include <QFile>

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

struct ImportArguments {
    StoreArguments common = {};
    std::string number = {};
    std::vector<std::string> paths = {};
    std::string layout = {};
    std::string archivePasswords = {};
    bool dryRun = false;
};

void answerReconciliation(const ImportReport& report)
{
    for (const FileReport& file : report.files) {
        answer(file.path);
        if (!file.refusal.isEmpty())
            answer(QStringLiteral("  ") + file.refusal);
        else if (!file.isStatement())
            answer(QStringLiteral("  ") + Text::tr("%1: %2 record(s), %3 duplicate(s)")
                                              .arg(file.layout)
                                              .arg(file.records)
                                              .arg(file.duplicates));
        else
            answer(QStringLiteral("  ") +
                   Text::tr("%1: %2 rows = %3 accepted + %4 duplicate + %5 failed + %6 "
                            "informational + %7 zero "
                            "+ %8 direction unknown + %9 rejected")
                       .arg(file.layout)
                       .arg(file.rows.total())
                       .arg(file.rows[RowClass::Accepted])
                       .arg(file.rows[RowClass::Duplicate])
                       .arg(file.rows[RowClass::Failed])
                       .arg(file.rows[RowClass::Informational])
                       .arg(file.rows[RowClass::Zero])
                       .arg(file.rows[RowClass::DirectionUnknown])
                       .arg(file.rows[RowClass::Rejected]) +
                   QStringLiteral("; ") +
                   Text::tr("in %1, out %2")
                       .arg(Money::fromFen(file.sumInFen).toDisplay(),
                            Money::fromFen(file.sumOutFen).toDisplay()));
        if (file.isKnown)
            answer(QStringLiteral("  ") +
                   Text::tr("The case has this very file already; nothing was added."));
        for (const Rejection& rejection : file.rejections)
            answer(QStringLiteral("  ") +
                   Text::tr("line %1: %2").arg(rejection.line).arg(rejection.reason));
        for (const QString& warning : file.warnings)
            answer(QStringLiteral("  ") + warning);
    }
}

/// The passwords of archives: the lines of the file, or CLUECHAIN_ARCHIVE_PASSWORD.
Result<QList<Secret>> archivePasswords(const std::string& fileName)
{
    QByteArray lines = qgetenv("CLUECHAIN_ARCHIVE_PASSWORD");
    if (!fileName.empty()) {
        QFile file(argumentPath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Text::tr("The file of passwords %1 cannot be opened: %2.")
                               .arg(file.fileName(), file.errorString()));
        lines = file.readAll();
    }
    QList<Secret> passwords;
    for (QByteArray& line : lines.split('\n')) {
        while (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            passwords += Secret{QByteArrayView(line)};
        wipe(line);
    }
    wipe(lines);
    return passwords;
}

int importCommand(const ImportArguments& arguments)
{
    const auto store = openStore(arguments.common);
    if (!store)
        return fail(store.error());
    const Result<CaseId> caseId = findCase((*store)->writer(), argumentText(arguments.number));
    if (!caseId)
        return fail(caseId.error());
    QStringList paths;
    for (const std::string& path : arguments.paths)
        paths.append(argumentPath(path));
    const auto passwords = archivePasswords(arguments.archivePasswords);
    if (!passwords)
        return fail(passwords.error());
    ImportOptions options{.layout = argumentText(arguments.layout),
                          .dryRun = arguments.dryRun,
                          .archivePasswords = *passwords};
    if (options.layout.endsWith(QLatin1StringView(".json"))) {
        const Result<QString> saved = saveLayoutFile(**store, argumentPath(arguments.layout));
        if (!saved)
            return fail(saved.error());
        options.layout = *saved;
    }
    const Listed listed = passwords->isEmpty() ? Listed::UnknownForms : Listed::Locked;
    const Result<ImportReport> report =
        paths.isEmpty() ? importListed(**store, *caseId, listed, options, terminalControl())
                        : importPaths(**store, *caseId, paths, options, terminalControl());
    if (!report)
        return fail(report.error());
    if (arguments.common.json)
        answerJson(importReportToJson(*report));
    else
        answerReconciliation(*report);
    return 0;
}

} // namespace

void addImport(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = program.add_subcommand(
        "import", "Import statements: files, folders and zips, with the reconciliation per file");
    addStoreArguments(*command, arguments->common);
    command
        ->add_option("--case", arguments->number, "Working number, case number or incident number")
        ->required();
    command
        ->add_option("PATH", arguments->paths,
                     "What to import; without it what the case lists as kept out: in archives with "
                     "the passwords, else of a form that no layout fitted")
        ->expected(-1);
    command->add_option("--layout", arguments->layout,
                        "Read every table by this layout instead of recognising it; a layout "
                        "file (.json) is kept in the store first");
    command->add_option("--archive-passwords", arguments->archivePasswords,
                        "File whose lines are passwords of archives; else "
                        "CLUECHAIN_ARCHIVE_PASSWORD");
    command->add_flag("--dry-run", arguments->dryRun, "Read and reconcile, write nothing");
    command->callback([arguments, &request] {
        request = {Request::Needs::Core, [arguments] { return importCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
