#pragma once

#include "models/core/secret.h"
#include "models/store/storeheader.h"

#include <QByteArray>
#include <QString>

namespace cluechain
{

/// What the parts of the store do with files as wholes. All throw SqlError.

/// "ClCh", the application_id of the database in a store.
inline constexpr int applicationId = 0x436c4368;

/// The bytes of the first page that encryption leaves clear.
QByteArray firstPageClear(const QString& path);

/// Seals the header and writes its copies one after the other, each made safe before the next.
void writeStoreHeader(const QString& path, StoreHeader& header, const Secret& storeKey);

/// Whether writes wait in a -wal beside the store.
bool hasPendingWal(const QString& path);

/// Removes a store file that was being made, with its -wal, -shm and -journal.
void removeStoreFile(const QString& path);

/// Copies the file byte by byte; the copy appears whole or not at all.
void copyStoreFile(const QString& from, const QString& to);

/// Gives a finished file its name, replacing what had it if `replace`, and makes that safe.
enum class Replace { No, Yes };
void renameStoreFile(const QString& from, const QString& to, Replace replace);

} // namespace cluechain
