#include "app/commands/commands.h"
#include "app/commands/terminal.h"
#include "app/demo/demolibrary.h"
#include "app/demo/demosummary.h"
#include "app/reportwriter.h"
#include "models/cases/payment.h"
#include "models/funds/accountsummary.h"
#include "models/intake/importer.h"
#include "models/reports/casecharts.h"
#include "models/reports/casereport.h"
#include "models/store/verify.h"
#include "widgets/charts/figureimage.h"
#include "widgets/paper/reportfont.h"
#include "widgets/theme/language.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace cluechain::commands
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

struct DemoArguments {
    std::string out = {};
    bool json = false;
};

/// Six groups of four out of 32 signs that are not mistaken for each other: 120 bits.
QByteArray freshPassphrase()
{
    static constexpr char signs[] = "abcdefghijkmnpqrstuvwxyz23456789";
    QByteArray words;
    for (int i = 0; i < 24; ++i) {
        if (i > 0 && i % 4 == 0)
            words += '-';
        words += signs[QRandomGenerator::system()->bounded(32)];
    }
    return words;
}

CaseId caseOf(const QList<DemoCase>& cases, const QString& key)
{
    const auto found =
        std::find_if(cases.begin(), cases.end(), [&](const DemoCase& c) { return c.key == key; });
    return found == cases.end() ? CaseId() : found->id;
}

/// The account into which the first payment of a case went.
FundsFigure firstLevelFunds(sqlite::Database& db, CaseId id)
{
    const auto payments = PaymentStore(db).ofCase(id);
    const QString number = payments.isEmpty() ? QString() : payments.first().toNumber;
    const auto accounts = accountSummaries(db, id);
    for (const AccountSummary& account : accounts)
        if (account.number == number)
            return fundsFigure(db, id, account);
    return fundsFigure(db, id);
}

/// Writes the papers and pictures of a library to a folder.
class DemoExport
{
public:
    DemoExport(sqlite::Database& db, const QList<DemoCase>& cases, const QDir& out)
        : m_db(db)
        , m_cases(cases)
        , m_out(out)
    {
    }

    Result<> run()
    {
        const auto font = findReportFont();
        if (!font)
            return tl::unexpected(font.error());
        const ChartPalette palette = paperPalette(tokens(), font->text);
        const CaseId first = m_cases.first().id;
        Result<> done = writeCaseReport(first);
        if (done)
            done = writePicture(u"funds.png"_s, firstLevelFunds(m_db, first), palette);
        if (done)
            done = writePicture(u"suspects.png"_s, suspectsFigure(m_db, first, Instant::now()),
                                palette);
        if (done)
            done = writePicture(u"linked.png"_s,
                                linkedCasesFigure(m_db, caseOf(m_cases, u"voip"_s)), palette);
        return done;
    }

    Result<> writeSummary(const QJsonObject& summary)
    {
        QSaveFile file(m_out.filePath(u"summary.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(summary).toJson()) < 0 ||
            !file.commit())
            return failure(Text::tr("%1 cannot be written.").arg(file.fileName()),
                           file.errorString());
        return {};
    }

private:
    Result<> writeCaseReport(CaseId id)
    {
        const auto document = caseReport(m_db, id);
        if (!document)
            return tl::unexpected(document.error());
        return writeReport(*document, m_out.filePath(u"report.pdf"_s));
    }

    Result<> writePicture(const QString& name, const AnyFigure& figure, const ChartPalette& palette)
    {
        constexpr int width = 1200;
        const QSize size(width, int(width * naturalAspect(figure)));
        const QString path = m_out.filePath(name);
        if (!renderFigure(figure, size, 2, palette).save(path))
            return failure(Text::tr("%1 cannot be written.").arg(path));
        return {};
    }

    sqlite::Database& m_db;
    const QList<DemoCase>& m_cases;
    QDir m_out;
};

/// Builds the library in a new store and everything that comes of it; what the summary says.
Result<QJsonObject> makeDemo(const QString& path, const Secret& passphrase, const QDir& out)
{
    const auto store = Store::create(path, passphrase);
    if (!store)
        return tl::unexpected(store.error());
    const auto cases = buildDemoLibrary(**store, terminalControl());
    if (!cases)
        return tl::unexpected(cases.error());

    sqlite::Database& db = (*store)->writer();
    DemoExport exported(db, *cases, out);
    if (const auto written = exported.run(); !written)
        return tl::unexpected(written.error());
    const auto verified = verifyStore(path, passphrase);
    if (!verified)
        return tl::unexpected(verified.error());
    QJsonObject summary = demoSummary(db, *cases);
    summary.insert(u"changes"_s, verified->changes);
    summary.insert(u"record_head"_s, QString::fromLatin1(verified->chainHead.toHex()));
    summary.insert(u"verified"_s, verified->isClean());
    if (const auto written = exported.writeSummary(summary); !written)
        return tl::unexpected(written.error());
    return summary;
}

int demoCommand(const DemoArguments& arguments)
{
    // The cases are Chinese, and so are their records and papers.
    useLanguage(Language::Chinese);

    const QDir out(argumentPath(arguments.out));
    if (!out.mkpath(u"."_s))
        return fail({Text::tr("The folder %1 cannot be made.").arg(out.path())});
    const QString path = out.filePath(u"demo.cluechain"_s);
    if (QFileInfo::exists(path))
        return fail({Text::tr("%1 is there already; choose another folder.").arg(path)});

    QByteArray words = freshPassphrase();
    const Result<QJsonObject> made = makeDemo(path, Secret(words), out);
    if (!made) {
        QFile::remove(path);
        return fail(made.error());
    }
    if (arguments.json) {
        answerJson(QJsonObject{{u"store"_s, path},
                               {u"passphrase"_s, QString::fromLatin1(words)},
                               {u"cases"_s, (*made)["cases"_L1].toArray().size()}});
    } else {
        answer(Text::tr("The demo library is in %1: %n case(s).", nullptr,
                        int((*made)["cases"_L1].toArray().size()))
                   .arg(out.path()));
        answer(Text::tr("Passphrase: %1").arg(QString::fromLatin1(words)));
        answer(Text::tr("It is shown once and stored nowhere."));
    }
    wipe(words);
    return 0;
}

} // namespace

void addDemo(CLI::App& program, Request& request)
{
    auto arguments = std::make_shared<DemoArguments>();
    CLI::App* command = program.add_subcommand(
        "demo", "Build the demo library: a store with connected cases, a report, charts");
    command->add_option("--out", arguments->out, "The folder to write to")->required();
    command->add_flag("--json", arguments->json, "Answer with one JSON document");
    command->callback([arguments, &request] {
        request = {Request::Needs::Painting, [arguments] { return demoCommand(*arguments); }};
    });
}

} // namespace cluechain::commands
