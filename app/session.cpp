#include "app/session.h"

#include "models/cases/guardundo.h"
#include "models/intake/importer.h"
#include "models/store/recording.h"
#include "models/store/rekey.h"
#include "widgets/pages/clockwatch.h"
#include "widgets/pages/searchfeed.h"
#include "widgets/pages/workplace.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QThread>

#include <utility>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::shared_ptr<Store>> shared(Result<std::unique_ptr<Store>> store)
{
    if (!store)
        return tl::unexpected(store.error());
    setUpImportUndo(**store);
    guardUndo(**store);
    (*store)->moveToThread(QCoreApplication::instance()->thread());
    return std::shared_ptr<Store>(std::move(*store));
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
{
}

Session::~Session()
{
    m_closing.waitForFinished();
}

void Session::create(const QString& path, const WayIn& way)
{
    tryToOpen([path, way] { return shared(Store::create(path, way)); }, way);
}

void Session::open(const QString& path, const WayIn& way)
{
    tryToOpen([path, way] { return shared(Store::open(path, way)); }, way);
}

void Session::unlock(const WayIn& way)
{
    if (m_state != State::Locked)
        return;
    if (m_store)
        tryToOpen(
            [store = m_store, way]() -> Result<std::shared_ptr<Store>> {
                if (const Result<> right = store->tryWayIn(way); !right)
                    return tl::unexpected(right.error());
                return store;
            },
            way);
    else
        tryToOpen([path = m_path, way] { return shared(Store::open(path, way)); }, way);
}

void Session::renewKey(const WayIn& way)
{
    if (m_state != State::Open || m_workplace->isBusy())
        return;
    m_state = State::Busy;
    m_renewed = 0;
    endFeeds();
    emit locked();
    release();
    using Dropped = QList<KeySlot>;
    Job<Dropped> job = startJob<Dropped>(
        QThreadPool::globalInstance(),
        [path = m_path, way, actor = m_actor, closing = m_closing](const JobControl& control) {
            QFuture<Result<>>(closing).waitForFinished();
            return rewriteWithNewKey(path, way, actor, control);
        });
    auto* watcher = new QFutureWatcher<Result<Dropped>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int permille) {
        m_renewed = permille;
        emit runningWorkChanged();
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, way] {
        watcher->deleteLater();
        const Result<Dropped> dropped = watcher->result();
        m_renewed = -1;
        m_state = State::Locked;
        emit runningWorkChanged();
        QStringList labels;
        if (dropped)
            for (const KeySlot& slot : *dropped)
                labels.append(slot.label);
        emit keyRenewed(labels, dropped ? std::nullopt : std::optional(dropped.error()));
        unlock(way);
    });
    watcher->setFuture(job.future);
    emit runningWorkChanged();
}

void Session::tryToOpen(std::function<Result<std::shared_ptr<Store>>()> work, const WayIn& way)
{
    const State before = std::exchange(m_state, State::Busy);
    Job<std::shared_ptr<Store>> job = startJob<std::shared_ptr<Store>>(
        QThreadPool::globalInstance(),
        [work = std::move(work), closing = m_closing](const JobControl&) {
            QFuture<Result<>>(closing).waitForFinished();
            return work();
        });
    whenDone(job, this,
             [this, before, keyFile = way.keyFile](const Result<std::shared_ptr<Store>>& store) {
                 m_state = before;
                 if (store) {
                     m_keyFile = keyFile;
                     take(*store);
                 } else {
                     if (before == State::Locked)
                         ++m_wrongTries;
                     emit refused(store.error());
                 }
                 releaseIfIdle();
             });
}

void Session::take(std::shared_ptr<Store> store)
{
    if (m_store != store) {
        endFeeds();
        m_workplace.reset();
        m_store = std::move(store);
        m_workplace = std::make_unique<Workplace>(*m_store);
        connect(m_workplace.get(), &Workplace::idle, this, &Session::releaseIfIdle);
        connect(&m_workplace->jobs(), &RunningJobs::progressed, this, &Session::runningWorkChanged);
    }
    m_path = m_store->path();
    m_store->setActor(m_actor);
    m_state = State::Open;
    m_searchFeed = std::make_unique<SearchFeed>(*m_workplace);
    m_clocks = std::make_unique<ClockWatch>(*m_workplace);
    recordWrongTries();
    emit opened();
}

void Session::recordWrongTries()
{
    const int tries = std::exchange(m_wrongTries, 0);
    if (tries == 0 || m_store->isReadOnly())
        return;
    m_workplace->write<void>(this, [tries](Store& store) -> Result<> {
        Recording recording(store, {{}, u"store.refused"_s, QString::number(tries)});
        recording.commit();
        return {};
    });
}

/// They go on where they were when the store is unlocked.
void Session::endFeeds()
{
    m_searchFeed.reset();
    m_clocks.reset();
}

void Session::setActor(const QString& name)
{
    m_actor = name;
    if (m_store)
        m_store->setActor(name);
}

void Session::lock()
{
    if (m_state != State::Open)
        return;
    m_state = State::Locked;
    endFeeds();
    emit locked();
    releaseIfIdle();
}

void Session::close()
{
    if (std::exchange(m_state, State::Closed) == State::Open)
        emit locked();
    endFeeds();
    if (m_workplace)
        m_workplace->stopAll();
    m_path.clear();
    m_keyFile.clear();
    m_wrongTries = 0;
    if (m_workplace && !m_workplace->isBusy())
        release(); // idle() follows otherwise
    emit closed();
}

RunningJobs* Session::jobs() const
{
    return m_workplace ? &m_workplace->jobs() : nullptr;
}

std::shared_ptr<void> Session::stay()
{
    return m_workplace ? m_workplace->stay() : nullptr;
}

QString Session::runningWork() const
{
    if (m_renewed >= 0)
        return tr("New store key: %1 %").arg(m_renewed / 10);
    if (!m_workplace || m_workplace->jobs().jobs().isEmpty())
        return {};
    const std::shared_ptr<JobProgress>& job = m_workplace->jobs().jobs().first();
    return job->permille() < 0 ? job->title()
                               : tr("%1: %2 %").arg(job->title()).arg(job->permille() / 10);
}

void Session::releaseIfIdle()
{
    const auto mayGo = [this] {
        return (m_state == State::Locked || m_state == State::Closed) && m_workplace &&
               !m_workplace->isBusy();
    };
    if (!mayGo())
        return;
    // The signal comes from the workplace itself: it may only go once that call has ended.
    QMetaObject::invokeMethod(
        this,
        [this, mayGo] {
            if (mayGo())
                release();
        },
        Qt::QueuedConnection);
}

/// Closing writes what is left and waits for the disk, so it is done in another thread.
void Session::release()
{
    struct Leaving {
        std::shared_ptr<Store> store;
        Workplace::Rest rest;
    };
    auto leaving = std::make_shared<Leaving>(Leaving{std::move(m_store), m_workplace->takeRest()});
    m_workplace.reset();
    leaving->store->moveToThread(nullptr); // whoever ends it may be any thread
    const Job<void> closing =
        startJob<void>(QThreadPool::globalInstance(),
                       [leaving = std::move(leaving)](const JobControl&) -> Result<> {
                           leaving->rest = {};
                           leaving->store.reset();
                           return {};
                       });
    m_closing = closing.future;
    whenDone(closing, this, [this](const Result<>&) { emit runningWorkChanged(); });
}

} // namespace cluechain
