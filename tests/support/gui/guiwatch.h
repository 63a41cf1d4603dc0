#pragma once

#include <QApplication>
#include <QStringList>

namespace cluechain
{

/// An application whose GUI thread must never wait and never work for long: while an event is
/// delivered it may not open or read files, run SQL, wait for another thread, or take more than
/// 50 ms of processor time (UI.md: "at once"). What breaks the rule is kept as a fault, in words.
///
/// Processor time of the thread is counted, not the clock, so a busy machine changes nothing. What
/// the system reads for itself (fonts, plugins, its own settings) does not count, nor does short
/// contention for a mutex.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int& argc, char** argv);
    ~WatchedApplication() override;

    bool notify(QObject* receiver, QEvent* event) override;

    /// What happened since the last call, each with the event in which it did.
    QStringList takeFaults();

    /// The event that took the most processor time since the last call: how far from the limit.
    QString takeCostliest();

private:
    int m_depth = 0;
    qint64 m_costliestNs = 0;
    QString m_costliest;
};

/// In its scope nothing is watched, or at least not the processor's time: start-up, a change of
/// theme, the first text.
class UnwatchedScope
{
public:
    enum class What { Everything, ProcessorTime };

    explicit UnwatchedScope(What what = What::Everything);
    ~UnwatchedScope();
    UnwatchedScope(const UnwatchedScope&) = delete;
    UnwatchedScope& operator=(const UnwatchedScope&) = delete;

private:
    int& m_count;
};

} // namespace cluechain
