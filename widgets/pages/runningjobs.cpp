#include "widgets/pages/runningjobs.h"

#include <QMutexLocker>

namespace cluechain
{

using namespace std::chrono_literals;

JobProgress::JobProgress(quint64 number, QString title, std::stop_source stop)
    : m_number(number)
    , m_title(std::move(title))
    , m_stop(std::move(stop))
{
}

JobControl JobProgress::control()
{
    return {m_stop.get_token(), [this](int permille) { report(permille); }};
}

void JobProgress::setRate(const QString& rate)
{
    const QMutexLocker lock(&m_rateLock);
    m_rate = rate;
}

QString JobProgress::rate() const
{
    const QMutexLocker lock(&m_rateLock);
    return m_rate;
}

RunningJobs::RunningJobs(QObject* parent)
    : QObject(parent)
{
    m_pulse.setInterval(250ms);
    connect(&m_pulse, &QTimer::timeout, this, &RunningJobs::progressed);
}

std::shared_ptr<JobProgress> RunningJobs::add(const QString& title, const std::stop_source& stop)
{
    auto job = std::make_shared<JobProgress>(++m_lastNumber, title, stop);
    m_jobs.append(job);
    m_pulse.start();
    emit added(job->number());
    return job;
}

void RunningJobs::remove(const std::shared_ptr<JobProgress>& job)
{
    m_jobs.removeOne(job);
    if (m_jobs.isEmpty())
        m_pulse.stop();
    emit removed(job->number());
}

void RunningJobs::cancel(quint64 number)
{
    for (const auto& job : std::as_const(m_jobs))
        if (job->number() == number)
            job->m_stop.request_stop();
}

} // namespace cluechain
