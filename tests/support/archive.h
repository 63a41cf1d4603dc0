#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace cluechain
{

using ArchiveMembers = QList<std::pair<QByteArray, QByteArray>>; ///< Name and content.

enum class ArchiveLock { None, Classic, Aes };

/// A zip whose member names are raw bytes, as Chinese Windows writes them.
QByteArray zipOf(const ArchiveMembers& members, ArchiveLock lock = ArchiveLock::None,
                 const char* password = nullptr);

/// An .xlsx of parts that a test writes itself: the sheets as XML of <sheetData>'s content. Parts
/// given under a name that the book has already take its place.
QByteArray xlsxOf(const QList<std::pair<QString, QByteArray>>& sheets,
                  const ArchiveMembers& parts = {}, const QByteArray& bookProperties = {});

} // namespace cluechain
