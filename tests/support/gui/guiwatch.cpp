#include "guiwatch.h"

#include <QEvent>
#include <QMetaEnum>

#include <array>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <ctime>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <memory>
#include <pthread.h>
#include <sqlite3.h>
#include <unistd.h>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestEventNs = 50'000'000;

// Read by functions that stand in for the C library's, in every thread and before main().
thread_local bool watching = false;
thread_local int unwatched = 0;
int untimed = 0; // of the GUI thread alone
thread_local bool reporting = false;
QStringList* faults = nullptr;
QString* currentEvent = nullptr;

qint64 threadNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// What is the system's own: fonts, plugins, tables of the C library.
bool isOfTheSystem(const char* path)
{
    static constexpr std::array places{
        "/usr/", "/etc/", "/proc/", "/sys/", "/dev/", "/lib/", "/var/cache/fontconfig/"};
    for (const char* place : places) {
        if (qstrncmp(path, place, qstrlen(place)) == 0)
            return true;
    }
    return QByteArrayView(path).contains("/fontconfig/") ||
           QByteArrayView(path).contains("/fonts/");
}

void fault(const QString& what)
{
    if (!watching || unwatched > 0 || reporting || !faults)
        return;
    reporting = true;
    faults->append(u"%1, in %2"_s.arg(what, *currentEvent));
    reporting = false;
}

void opened(const char* path)
{
    if (watching && path && !isOfTheSystem(path))
        fault(u"opens the file %1"_s.arg(QString::fromLocal8Bit(path)));
}

int traced(unsigned, void*, void*, void* sql)
{
    if (watching)
        fault(u"runs SQL: %1"_s.arg(QString::fromUtf8(static_cast<const char*>(sql)).left(200)));
    return 0;
}

int watchConnection(sqlite3* db, char**, const sqlite3_api_routines*)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, traced, nullptr);
}

/// The C library's own function behind the one of this file.
template <typename Function>
Function* real(const char* name, const char* version = nullptr)
{
    void* found = version ? dlvsym(RTLD_NEXT, name, version) : nullptr;
    if (!found)
        found = dlsym(RTLD_NEXT, name);
    return reinterpret_cast<Function*>(found);
}

// What the thread was doing when its 50 ms were over.
std::array<void*, 40> framesThen{};
int depthThen = 0;

void noteFrames(int)
{
    depthThen = backtrace(framesThen.data(), int(framesThen.size()));
}

/// Our own functions of that moment, the innermost first.
QString ownFramesThen()
{
    QStringList own;
    for (int i = 0; i < depthThen; ++i) {
        Dl_info info{};
        if (dladdr(framesThen.at(size_t(i)), &info) == 0 || !info.dli_sname)
            continue;
        int status = 0;
        char* plain = abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status);
        const QString name = QString::fromLocal8Bit(plain ? plain : info.dli_sname);
        std::free(plain);
        if (name.startsWith(u"cluechain::") && !name.contains(u"WatchedApplication") &&
            !name.contains(u"noteFrames"))
            own.append(name.left(name.indexOf(u'(')));
    }
    return own.mid(0, 4).join(u" < "_s);
}

/// Fires in the GUI thread when it has worked for the longest time an event may take.
class FrameTimer
{
public:
    FrameTimer()
    {
        struct sigaction action {
        };
        action.sa_handler = noteFrames;
        sigaction(SIGPROF, &action, nullptr);
        sigevent event{};
        event.sigev_notify = SIGEV_THREAD_ID;
        event.sigev_signo = SIGPROF;
        event._sigev_un._tid = gettid();
        timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &m_timer);
        // The first call loads a library, which no signal handler may do.
        noteFrames(0);
    }
    ~FrameTimer() { timer_delete(m_timer); }

    void start()
    {
        depthThen = 0;
        const itimerspec once{.it_interval = {},
                              .it_value = {.tv_sec = 0, .tv_nsec = longestEventNs}};
        timer_settime(m_timer, 0, &once, nullptr);
    }
    void stop()
    {
        const itimerspec never{};
        timer_settime(m_timer, 0, &never, nullptr);
    }

private:
    timer_t m_timer{};
};

std::unique_ptr<FrameTimer> frameTimer;

QString nameOf(const QObject* receiver, const QEvent* event)
{
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    return u"%1 to %2 %3"_s.arg(
        type ? QString::fromLatin1(type) : QString::number(int(event->type())),
        QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName());
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    faults = new QStringList;
    currentEvent = new QString;
    frameTimer = std::make_unique<FrameTimer>();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchConnection));
}

WatchedApplication::~WatchedApplication()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watchConnection));
    frameTimer.reset();
    delete std::exchange(faults, nullptr);
    delete std::exchange(currentEvent, nullptr);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0 || unwatched > 0)
        return QApplication::notify(receiver, event);
    // Its receiver may be gone afterwards.
    *currentEvent = nameOf(receiver, event);
    const qint64 before = threadNs();
    ++m_depth;
    watching = true;
    frameTimer->start();
    const bool handled = QApplication::notify(receiver, event);
    frameTimer->stop();
    watching = false;
    --m_depth;
    const qint64 took = threadNs() - before;
    if (untimed == 0 && took > m_costliestNs) {
        m_costliestNs = took;
        m_costliest = *currentEvent;
    }
    if (took > longestEventNs && unwatched == 0 && untimed == 0) {
        faults->append(u"takes %1 ms of processor time, in %2 (%3)"_s.arg(took / 1'000'000)
                           .arg(*currentEvent, ownFramesThen()));
    }
    return handled;
}

QString WatchedApplication::takeCostliest()
{
    return u"%1 ms in %2"_s.arg(double(std::exchange(m_costliestNs, 0)) / 1e6, 0, 'f', 1)
        .arg(std::exchange(m_costliest, {}));
}

QStringList WatchedApplication::takeFaults()
{
    return std::exchange(*faults, {});
}

UnwatchedScope::UnwatchedScope(What what)
    : m_count(what == What::Everything ? unwatched : untimed)
{
    ++m_count;
}

UnwatchedScope::~UnwatchedScope()
{
    --m_count;
}

} // namespace cluechain

// The executable's own functions come before the C library's, for Qt and SQLite too: so the ways
// in which a thread reads files and waits pass by here.
extern "C" {

int open64(const char* path, int flags, ...)
{
    static auto* const function = cluechain::real<int(const char*, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = va_arg(arguments, mode_t);
    va_end(arguments);
    cluechain::opened(path);
    return function(path, flags, mode);
}

int openat64(int directory, const char* path, int flags, ...)
{
    static auto* const function = cluechain::real<int(int, const char*, int, ...)>("openat64");
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = va_arg(arguments, mode_t);
    va_end(arguments);
    cluechain::opened(path);
    return function(directory, path, flags, mode);
}

ssize_t pread64(int file, void* buffer, size_t length, off64_t offset)
{
    static auto* const function = cluechain::real<ssize_t(int, void*, size_t, off64_t)>("pread64");
    if (cluechain::watching)
        cluechain::fault(u"reads from an open file"_qs);
    return function(file, buffer, length, offset);
}

ssize_t pwrite64(int file, const void* buffer, size_t length, off64_t offset)
{
    static auto* const function =
        cluechain::real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    if (cluechain::watching)
        cluechain::fault(u"writes to an open file"_qs);
    return function(file, buffer, length, offset);
}

int fsync(int file)
{
    static auto* const function = cluechain::real<int(int)>("fsync");
    if (cluechain::watching)
        cluechain::fault(u"waits for the disk (fsync)"_qs);
    return function(file);
}

int fdatasync(int file)
{
    static auto* const function = cluechain::real<int(int)>("fdatasync");
    if (cluechain::watching)
        cluechain::fault(u"waits for the disk (fdatasync)"_qs);
    return function(file);
}

int pthread_cond_wait(pthread_cond_t* condition, pthread_mutex_t* mutex)
{
    static auto* const function =
        cluechain::real<int(pthread_cond_t*, pthread_mutex_t*)>("pthread_cond_wait", "GLIBC_2.3.2");
    if (cluechain::watching)
        cluechain::fault(u"waits for another thread"_qs);
    return function(condition, mutex);
}

int pthread_cond_timedwait(pthread_cond_t* condition, pthread_mutex_t* mutex, const timespec* until)
{
    static auto* const function =
        cluechain::real<int(pthread_cond_t*, pthread_mutex_t*, const timespec*)>(
            "pthread_cond_timedwait", "GLIBC_2.3.2");
    if (cluechain::watching)
        cluechain::fault(u"waits for another thread"_qs);
    return function(condition, mutex, until);
}

int pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex, clockid_t clock,
                           const timespec* until)
{
    static auto* const function =
        cluechain::real<int(pthread_cond_t*, pthread_mutex_t*, clockid_t, const timespec*)>(
            "pthread_cond_clockwait");
    if (cluechain::watching)
        cluechain::fault(u"waits for another thread"_qs);
    return function(condition, mutex, clock, until);
}
}
