#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/jobs/job.h"
#include "models/store/store.h"

#include <QJsonValue>

#include <memory>
#include <string>

namespace CLI
{
class App;
}

namespace cluechain::commands
{

/// What every command on a store can be told.
struct StoreArguments {
    std::string store;
    std::string passphraseFile;
    std::string keyFile;
    bool json = false;
};

/// Adds STORE, --passphrase-file, --key-file and --json.
void addStoreArguments(CLI::App& command, StoreArguments& arguments);

/// An argument as text: UTF-8, else GB18030, whatever the locale of the terminal says.
QString argumentText(const std::string& argument);
/// An argument as a file's name.
QString argumentPath(const std::string& argument);

/// The passphrase from --passphrase-file (its first line) or CLUECHAIN_PASSPHRASE, and the key
/// file; one of them at least.
Result<WayIn> wayIn(const StoreArguments& arguments);

/// Opens the store of the arguments for reading and writing.
Result<std::unique_ptr<Store>> openStore(const StoreArguments& arguments);

/// The messages of a command go to standard error, its answer to standard output.
int fail(const Error& error);
void say(const QString& line);
void answer(const QString& line);
void answerJson(const QJsonValue& document);

/// A control for work in the terminal: progress as one rewritten line where standard error is a
/// terminal, and a stop on Ctrl+C.
JobControl terminalControl();

} // namespace cluechain::commands
