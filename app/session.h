#pragma once

#include "models/core/result.h"
#include "models/store/store.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace cluechain
{

class ClockWatch;
class RunningJobs;
class SearchFeed;
class Workplace;

/// The store of the desktop, from its passphrase to its last job.
///
/// Locking takes the workplace from the window at once; work that runs goes on to its end, and with
/// it go the connections and the keys. Unlocking tries the passphrase on the store that is still
/// open, or opens it anew. Opening takes about half a second by design and runs beside the window.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Busy, ///< A passphrase is being tried.
        Open,
        Locked
    };

    explicit Session(QObject* parent = nullptr);
    /// Waits for the work that still runs, and for the files to be closed.
    ~Session() override;

    State state() const { return m_state; }
    QString path() const { return m_path; }
    /// The path of the key file by which it was opened; empty: by a passphrase alone.
    QString keyFile() const { return m_keyFile; }
    /// Only while it is open.
    Workplace* workplace() const { return m_state == State::Open ? m_workplace.get() : nullptr; }
    /// What presses in the store; only while it is open.
    ClockWatch* clocks() const { return m_clocks.get(); }
    /// The long work on the store, behind the lock too; none while no store is held.
    RunningJobs* jobs() const;
    /// Holds the store and its workplace, behind the lock too, until it is let go of.
    std::shared_ptr<void> stay();
    bool isRenewingKey() const { return m_renewed >= 0; }
    /// What still runs behind the lock, in words without content; empty: the keys are gone.
    QString runningWork() const;

    void create(const QString& path, const WayIn& way);
    void open(const QString& path, const WayIn& way);
    /// Who is written into the record from now on.
    void setActor(const QString& name);
    void lock();
    void unlock(const WayIn& way);
    /// Closes the store, writes every page anew with another key and opens it again. The way in
    /// must be right (Store::tryWayIn()) and nothing may run. Behind the lock until it is done;
    /// runningWork() says how far it is. keyRenewed() follows, then opened() or refused().
    void renewKey(const WayIn& way);
    /// Back to no store at all: asks what runs to stop, and closes the files when it has.
    void close();

signals:
    void opened();
    /// create(), open() or unlock() did not work; the state is what it was before.
    void refused(const cluechain::Error& error);
    /// Pages must go now, and with lock() those that hold a stay() soon.
    void locked();
    void runningWorkChanged();
    /// `error` says why not; the store is as it was then. `dropped`: ways in to be added again.
    void keyRenewed(const QStringList& dropped, const std::optional<cluechain::Error>& error);
    void closed();

private:
    State m_state = State::Closed;
    QString m_path;
    QString m_keyFile;
    QString m_actor;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<SearchFeed> m_searchFeed;
    std::unique_ptr<ClockWatch> m_clocks;
    QFuture<Result<>> m_closing; ///< Files of a store that was let go; nothing is opened before.
    int m_wrongTries = 0;        ///< At the lock, since it was locked.
    int m_renewed = -1;          ///< Permille of the renewal of the key; below 0: none runs.

    void tryToOpen(std::function<Result<std::shared_ptr<Store>>()> work, const WayIn& way);
    void take(std::shared_ptr<Store> store);
    /// Into the record, as soon as there is a key to write with.
    void recordWrongTries();
    void endFeeds();
    void releaseIfIdle();
    void release();
};

} // namespace cluechain
