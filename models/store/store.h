#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/store/sqlite.h"
#include "models/store/storeheader.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace cluechain
{

class Store;
class StoreLock;

struct CreateOptions {
    /// What deriving the key from the passphrase costs whoever guesses: Measured takes about half
    /// a second on this machine; Cheapest is for tests.
    enum class KeyCost { Measured, Cheapest };

    KeyCost keyCost = KeyCost::Measured;
};

struct OpenOptions {
    enum class Access { ReadWrite, ReadOnly };

    Access access = Access::ReadWrite;
};

/// How bulk rows go and come back when a change that brought them is undone and redone. Both run
/// inside the transaction of that change, with its recorded rows already there.
struct BulkHooks {
    std::function<void(sqlite::Database&, BatchId)> removeRows = {};
    std::function<Result<>(Store&, BatchId)> restoreRows = {};
};

/// What is about to be taken back, or brought again, in one step.
struct Reversal {
    QList<CaseId> cases = {};
    QStringList tables = {}; ///< Recorded tables whose rows it touches.
};

/// Looks after what a step of undo or redo leaves behind. Called in the transaction of that step,
/// before it; what it returns is called after it, and a failure there takes the step back.
using ReversalHook = std::function<std::function<Result<>()>(sqlite::Database&, const Reversal&)>;

/// An open *.cluechain file: one writer connection, any number of readers, and the record of
/// every change.
///
/// The object lives in the thread that made it; writer(), and what says so, is used by work on
/// writerPool(), or by the main thread of a program without a window, never by both at once.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Makes a new, empty store. Refused if the file exists or would lie on a network share.
    static Result<std::unique_ptr<Store>> create(const QString& path, const WayIn& way,
                                                 const CreateOptions& options = {});

    /// Opens a store. It is read-only, with the reason, if another program has it open, if it lies
    /// on a network share or a medium that cannot be written, or if it is damaged. Refused: what is
    /// no store, written by a newer program, damaged beyond reading, or a wrong passphrase.
    static Result<std::unique_ptr<Store>> open(const QString& path, const WayIn& way,
                                               const OpenOptions& options = {});
    ~Store() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; }
    /// Opened although parts of it cannot be read; readableTables() says which can.
    bool isDamaged() const { return m_damaged; }
    /// What opening did that a person should know: a copy kept before an upgrade, a header copy
    /// that was renewed.
    QStringList notices() const { return m_notices; }

    /// Who is written into the record as having done what follows.
    void setActor(const QString& name) { m_actor = name; }
    QString actor() const { return m_actor; }

    /// Four letters and digits, part of every working number, so that the numbers of two
    /// workstations differ.
    QString workstationCode() const { return m_workstationCode; }

    sqlite::Database& writer() { return *m_writer; }
    /// A read-only connection for the calling thread. May be called by any thread.
    std::unique_ptr<sqlite::Database> openReader() const;
    QThreadPool* writerPool() { return &m_writerPool; }

    /// Whether it opens this store: for a store that is open behind a lock. Takes as long as
    /// opening does; may be called by any thread.
    Result<> tryWayIn(const WayIn& way) const;
    /// The ways into this store. Work for the writer, as the next three.
    QList<KeySlot> keySlots() const;
    /// Another passphrase, key file or both opens the store.
    Result<> addKeySlot(const WayIn& way, const QString& label);
    /// The last way in cannot be removed.
    Result<> removeKeySlot(int number);
    /// Puts `next` into the place of `now`, in an instant: pages are not rewritten.
    Result<> changeKeySlot(const WayIn& now, const WayIn& next);
    /// The way in by which it was opened.
    int openedSlot() const { return m_openedSlot; }

    void setBulkHooks(BulkHooks hooks) { m_bulkHooks = std::move(hooks); }
    const BulkHooks& bulkHooks() const { return m_bulkHooks; }
    void setReversalHook(ReversalHook hook) { m_reversalHook = std::move(hook); }
    const ReversalHook& reversalHook() const { return m_reversalHook; }

signals:
    /// After a change was committed, undone or redone; may come from the writer's thread.
    void changed(cluechain::CaseId caseId);

private:
    Store(QString path, StoreHeader header, StoreHeader::Unlocked unlocked);

    static Result<std::unique_ptr<Store>> openUnlocked(std::unique_ptr<Store> store,
                                                       OpenOptions::Access access);
    void chooseAccess(OpenOptions::Access access);
    void findDamage();
    void connectWriter();
    void upgrade();
    void writeHeader();
    Result<> changeHeader(const StoreHeader& header, const QString& action, const QString& subject);

    QString m_path;
    StoreHeader m_header;
    Secret m_storeKey;
    Secret m_pageKey;
    int m_openedSlot;
    std::unique_ptr<StoreLock> m_lock;
    sqlite::Database::Mode m_readerMode = sqlite::Database::Mode::ReadOnly;
    bool m_damaged = false;
    QString m_readOnlyReason;
    QStringList m_notices;
    QString m_actor;
    QString m_workstationCode;
    BulkHooks m_bulkHooks;
    ReversalHook m_reversalHook;
    std::unique_ptr<sqlite::Database> m_writer;
    QThreadPool m_writerPool;
};

/// What a person is told when the store refused: no space, damage, stopped.
Error toError(const sqlite::SqlError& e);

} // namespace cluechain
