#pragma once

#include <QString>
#include <QVariant>

/// What the program remembers for its user outside every store, so nothing of a case: look, window,
/// widths of columns. Reading comes from memory; writing reaches the disk in a thread of its own,
/// since the GUI thread never waits for it.
///
/// The file is the one of QSettings, read once; its place follows the names of the application,
/// which are set before. Any thread may call.
namespace cluechain::preferences
{

/// Invalid where nothing is remembered.
QVariant read(const QString& key);
/// An invalid value forgets the key.
void write(const QString& key, const QVariant& value);
void forgetAll();

/// Waits until everything written is on the disk: for the end of the program.
void finishWriting();

} // namespace cluechain::preferences
