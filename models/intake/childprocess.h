#pragma once

#include "models/core/result.h"

#include <QIODevice>

#include <memory>
#include <sys/types.h>

namespace cluechain
{

/// This program, started anew as a process with nothing but one file to read, and what it writes.
/// It ends with this device.
class ChildProcess : public QIODevice
{
public:
    enum class End { Well, Crashed, TookTooLong };

    /// `input` is its standard input, a file that can be read from anywhere. It may be silent for
    /// `seconds`.
    static Result<std::unique_ptr<ChildProcess>> start(const char* argument, QByteArrayView input,
                                                       int seconds);
    ~ChildProcess() override;

    bool isSequential() const override { return true; }
    /// How it ended, once there was nothing more to read.
    End howItEnded() const { return m_end; }

protected:
    qint64 readData(char* to, qint64 wanted) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ChildProcess(pid_t process, int output, int seconds);

    /// Ends it, if it does not end by itself in that time.
    void kill(int graceMilliseconds);

    pid_t m_process;
    int m_output;
    int m_seconds;
    End m_end = End::Well;
};

} // namespace cluechain
