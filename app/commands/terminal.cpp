#include "app/commands/terminal.h"

#include "models/cases/guardundo.h"
#include "models/intake/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace cluechain::commands
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

std::stop_source interrupted;

void print(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void addStoreArguments(CLI::App& command, StoreArguments& arguments)
{
    command.add_option("STORE", arguments.store, "The store, a .cluechain file")->required();
    command.add_option("--passphrase-file", arguments.passphraseFile,
                       "File whose first line is the passphrase; else CLUECHAIN_PASSPHRASE");
    command.add_option("--key-file", arguments.keyFile,
                       "Key file of the store, instead of the passphrase or beside it");
    command.add_flag("--json", arguments.json, "One JSON document on standard output");
}

QString argumentText(const std::string& argument)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(QByteArrayView(argument.data(), qsizetype(argument.size())));
    if (!utf8.hasError())
        return text;
    QStringDecoder national("GB18030");
    return national(QByteArrayView(argument.data(), qsizetype(argument.size())));
}

QString argumentPath(const std::string& argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

Result<WayIn> wayIn(const StoreArguments& arguments)
{
    QByteArray line;
    if (!arguments.passphraseFile.empty()) {
        QFile file(argumentPath(arguments.passphraseFile));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Text::tr("The passphrase file %1 cannot be opened: %2.")
                               .arg(file.fileName(), file.errorString()));
        line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
    } else {
        line = qgetenv("CLUECHAIN_PASSPHRASE");
    }
    WayIn way(Secret{QByteArrayView(line)}, argumentPath(arguments.keyFile));
    wipe(line);
    if (way.isEmpty())
        return failure(Text::tr("There is no passphrase: name a file with --passphrase-file, or "
                                "set CLUECHAIN_PASSPHRASE."));
    return way;
}

Result<std::unique_ptr<Store>> openStore(const StoreArguments& arguments)
{
    const Result<WayIn> way = wayIn(arguments);
    if (!way)
        return tl::unexpected(way.error());
    Result<std::unique_ptr<Store>> store = Store::open(argumentPath(arguments.store), *way);
    if (store) {
        setUpImportUndo(**store);
        guardUndo(**store);
    }
    return store;
}

int fail(const Error& error)
{
    print(stderr, error.kind == Error::Kind::Cancelled ? Text::tr("Cancelled; nothing was changed.")
                                                       : error.message);
    if (!error.detail.isEmpty())
        print(stderr, error.detail);
    return 1;
}

void say(const QString& line)
{
    print(stderr, line);
}

void answer(const QString& line)
{
    print(stdout, line);
}

void answerJson(const QJsonValue& document)
{
    const QJsonDocument json =
        document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    const QByteArray bytes = json.toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

JobControl terminalControl()
{
    std::signal(SIGINT, [](int) { interrupted.request_stop(); });
    JobControl control{interrupted.get_token()};
    if (isatty(STDERR_FILENO)) {
        control.report = [](int permille) {
            std::fprintf(stderr, "\r%3d.%d %%%s", permille / 10, permille % 10,
                         permille >= 1000 ? "\n" : "");
            std::fflush(stderr);
        };
    }
    return control;
}

} // namespace cluechain::commands
