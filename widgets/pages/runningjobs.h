#pragma once

#include "models/jobs/job.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

namespace cluechain
{

/// How far long work is, told by the work in its thread and read by the screen in another.
class JobProgress
{
public:
    JobProgress(quint64 number, QString title, std::stop_source stop);

    /// For functions that take a JobControl: stop and report() go here.
    JobControl control();
    bool isStopped() const { return m_stop.stop_requested(); }
    void report(int permille) { m_permille = permille; }
    /// The pace in words: "112,000 rows/s".
    void setRate(const QString& rate);

    quint64 number() const { return m_number; }
    QString title() const { return m_title; }
    int permille() const { return m_permille; } ///< Below 0: not known yet.
    QString rate() const;

private:
    friend class RunningJobs;
    quint64 m_number;
    QString m_title;
    std::stop_source m_stop;
    std::atomic<int> m_permille = -1;
    mutable QMutex m_rateLock;
    QString m_rate;
};

/// The long work that runs now, for the status bar. GUI thread.
class RunningJobs : public QObject
{
    Q_OBJECT

public:
    explicit RunningJobs(QObject* parent = nullptr);

    const QList<std::shared_ptr<JobProgress>>& jobs() const { return m_jobs; }
    /// Asks the work to stop; it stays in the list until it has.
    void cancel(quint64 number);

signals:
    void added(quint64 number);
    void removed(quint64 number);
    /// Four times a second while something runs: read the progress anew.
    void progressed();

private:
    friend class Workplace;
    QList<std::shared_ptr<JobProgress>> m_jobs;
    quint64 m_lastNumber = 0;
    QTimer m_pulse;

    std::shared_ptr<JobProgress> add(const QString& title, const std::stop_source& stop);
    void remove(const std::shared_ptr<JobProgress>& job);
};

} // namespace cluechain
