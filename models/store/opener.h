#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QString>

#include <utility>

namespace cluechain
{

/// What a person gives to open a store: a passphrase, a key file, or both together.
struct WayIn {
    Secret passphrase = {};
    QString keyFile = {}; ///< Its path; empty: none.

    WayIn() = default;
    WayIn(Secret words, QString file = {})
        : passphrase(std::move(words))
        , keyFile(std::move(file))
    {
    }
    bool isEmpty() const { return passphrase.isEmpty() && keyFile.isEmpty(); }
};

/// What a store is opened with.
struct Opener {
    Secret passphrase = {};
    Secret keyFile = {}; ///< The content of the key file.
};

/// Reads the key file, if there is one: any file of 16 bytes up to 1 MiB.
Result<Opener> readOpener(const WayIn& way);

/// Writes a new key file of 64 random bytes that only its owner may read. Fails if there is a file
/// of this name already: a key file that is lost cannot be made again.
Result<> makeKeyFile(const QString& path);

} // namespace cluechain
