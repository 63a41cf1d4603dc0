#include "tests/support/programrun.h"

#include <QJsonDocument>
#include <QProcess>

namespace cluechain
{

QJsonObject ProgramRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QString ProgramRun::lastLine() const
{
    return QString::fromUtf8(output.trimmed().split('\n').last());
}

ProgramRun runProgram(const QString& program, const QStringList& arguments,
                      const QByteArray& passphrase)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLUECHAIN_PASSPHRASE"), QString::fromUtf8(passphrase));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    constexpr int longEnough = 240'000; // a hang, not a measurement
    const bool ended =
        process.waitForFinished(longEnough) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace cluechain
