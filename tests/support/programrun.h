#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace cluechain
{

/// What one run of the program at its command line gave.
struct ProgramRun {
    int exitCode = -1; ///< -1: it crashed or did not end.
    QByteArray output = {};
    QByteArray messages = {};

    /// The one JSON document of --json; empty if the output is something else.
    QJsonObject json() const;
    /// The last line of the output.
    QString lastLine() const;
};

/// Runs the built program without a display, as a person in a terminal does.
ProgramRun runProgram(const QString& program, const QStringList& arguments,
                      const QByteArray& passphrase = "a test passphrase 1");

} // namespace cluechain
