#include "models/intake/childprocess.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChildProcess)
};

class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// The bytes as a file without a name that never touches the disk.
int memoryFile(QByteArrayView bytes)
{
    const int file = memfd_create("input", MFD_CLOEXEC);
    for (qsizetype at = 0; file >= 0 && at < bytes.size();) {
        const ssize_t size = write(file, bytes.data() + at, size_t(bytes.size() - at));
        if (size <= 0) {
            close(file);
            return -1;
        }
        at += size;
    }
    return file;
}

/// What the process is told of the world: where its libraries are, nothing else, so that no
/// passphrase reaches it.
std::string librariesFolder()
{
    const char* folder = std::getenv("LD_LIBRARY_PATH");
    return std::string("LD_LIBRARY_PATH=") + (folder ? folder : "");
}

} // namespace

ChildProcess::ChildProcess(pid_t process, int output, int seconds)
    : m_process(process)
    , m_output(output)
    , m_seconds(seconds)
{
}

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const char* argument,
                                                          QByteArrayView input, int seconds)
{
    const auto failed = [] {
        return failure(Text::tr("The process that reads the file cannot be started."),
                       QString::fromLocal8Bit(std::strerror(errno)));
    };
    const Descriptor file(memoryFile(input));
    int ends[2] = {-1, -1};
    if (file.number() < 0 || pipe2(ends, O_CLOEXEC) != 0)
        return failed();
    Descriptor output(ends[0]);
    const Descriptor itsOutput(ends[1]);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, file.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, itsOutput.number(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);

    std::string program = "cluechain";
    std::string first = argument;
    std::string language = "LC_ALL=C.UTF-8";
    std::string libraries = librariesFolder();
    const std::array<char*, 3> arguments{program.data(), first.data(), nullptr};
    const std::array<char*, 3> environment{language.data(), libraries.data(), nullptr};
    pid_t process = 0;
    errno = posix_spawn(&process, "/proc/self/exe", &files, nullptr, arguments.data(),
                        environment.data());
    posix_spawn_file_actions_destroy(&files);
    if (errno != 0)
        return failed();
    std::unique_ptr<ChildProcess> child(new ChildProcess(process, output.release(), seconds));
    child->open(ReadOnly);
    return child;
}

ChildProcess::~ChildProcess()
{
    kill(0);
    ::close(m_output);
}

void ChildProcess::kill(int graceMilliseconds)
{
    constexpr int step = 5;
    while (m_process > 0) {
        int status = 0;
        if (graceMilliseconds <= 0)
            ::kill(m_process, SIGKILL);
        const pid_t ended = waitpid(m_process, &status, graceMilliseconds > 0 ? WNOHANG : 0);
        if (ended == 0) {
            usleep(step * 1000);
            graceMilliseconds -= step;
        } else if (ended > 0 || errno != EINTR) {
            m_process = 0;
            if (WIFSIGNALED(status))
                m_end = WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL
                            ? End::TookTooLong
                            : End::Crashed;
        }
    }
}

qint64 ChildProcess::readData(char* to, qint64 wanted)
{
    if (wanted == 0)
        return 0; // asked for so by QIODevice
    pollfd ready{m_output, POLLIN, 0};
    int count = 0;
    do
        count = poll(&ready, 1, m_seconds * 1000);
    while (count < 0 && errno == EINTR);
    if (count <= 0) {
        kill(0);
        return -1;
    }
    const ssize_t size = ::read(m_output, to, size_t(wanted));
    if (size <= 0) {
        constexpr int graceMilliseconds = 2'000; // it is on its way out, or it hangs
        kill(graceMilliseconds);
    }
    return size > 0 ? size : -1;
}

} // namespace cluechain
