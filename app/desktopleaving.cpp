#include "app/desktopwindow.h"
#include "app/settings.h"
#include "widgets/frame/leavedialog.h"
#include "widgets/frame/lockpage.h"
#include "widgets/pages/runningjobs.h"

#include <QApplication>
#include <QCloseEvent>

#include <algorithm>

/// Leaving the store: nothing that runs on it ends without a word.
namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QStringList linesOf(const RunningJobs& jobs)
{
    QStringList lines;
    for (const std::shared_ptr<JobProgress>& job : jobs.jobs())
        lines.append(job->permille() < 0 ? job->title()
                                         : u"%1 %2%"_s.arg(job->title()).arg(job->permille() / 10));
    return lines;
}

} // namespace

bool DesktopWindow::isLastOfStore() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::none_of(windows.begin(), windows.end(), [this](const QWidget* window) {
        const auto* other = qobject_cast<const DesktopWindow*>(window);
        return other && other != this && other->isVisible() && other->m_shared == m_shared;
    });
}

void DesktopWindow::whenFree(const std::function<void()>& then)
{
    RunningJobs* jobs = m_session.jobs();
    if (!jobs || jobs->jobs().isEmpty()) {
        then();
        return;
    }
    if (m_leaving) {
        m_leaving->activateWindow();
        return;
    }
    m_leaving = new LeaveDialog(this);
    m_leaving->setAttribute(Qt::WA_DeleteOnClose);
    const auto tell = [dialog = m_leaving.data(), jobs] { dialog->setJobs(linesOf(*jobs)); };
    tell();
    connect(jobs, &RunningJobs::added, m_leaving, tell);
    connect(jobs, &RunningJobs::progressed, m_leaving, tell);
    connect(jobs, &RunningJobs::removed, m_leaving, tell);
    connect(m_leaving, &LeaveDialog::cancelWanted, jobs, [jobs] {
        const QList<std::shared_ptr<JobProgress>> running = jobs->jobs();
        for (const std::shared_ptr<JobProgress>& job : running)
            jobs->cancel(job->number());
    });
    // Not from within a call of the workplace, which may go with the store.
    connect(m_leaving, &QDialog::accepted, this, then, Qt::QueuedConnection);
    m_leaving->open();
}

void DesktopWindow::closeEvent(QCloseEvent* event)
{
    settings::windowGeometry.write(saveGeometry());
    const RunningJobs* jobs = m_session.jobs();
    if (isLastOfStore() && m_session.isRenewingKey()) {
        m_closeWhenRenewed = true;
        m_lock->setReason(tr("The store gets a new key, which must not be interrupted; the window "
                             "closes when it has it."));
        event->ignore();
    } else if (isLastOfStore() && jobs && !jobs->jobs().isEmpty()) {
        whenFree([this] { close(); });
        event->ignore();
    } else {
        QMainWindow::closeEvent(event);
    }
}

} // namespace cluechain
