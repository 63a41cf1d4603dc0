#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/store/sqlite.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace cluechain
{

class Store;

struct CreateOptions {
    /// What deriving the key from the passphrase costs whoever guesses: Measured takes about half
    /// a second on this machine; Cheapest is for tests.
    enum class KeyCost { Measured, Cheapest };

    KeyCost keyCost = KeyCost::Measured;
};

struct OpenOptions {
    enum class Access { ReadWrite, ReadOnly };

    Access access = Access::ReadWrite;
    QString keyFile = {};
};

/// How bulk rows go and come back when a change that brought them is undone and redone.
struct BulkHooks {
    std::function<void(sqlite::Database&, BatchId)> removeRows = {};
    std::function<Result<>(Store&, BatchId)> restoreRows = {};
};

/// An open *.cluechain file: one writer connection, any number of readers, and the record of
/// every change.
///
/// The object lives in the thread that made it; writer() is used by work on writerPool(), or by
/// the main thread of a program without a window, never by both at once.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Makes a new, empty store; refused if the file exists.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Secret& passphrase,
                                                 const CreateOptions& options = {});
    static Result<std::unique_ptr<Store>> open(const QString& path, const Secret& passphrase,
                                               const OpenOptions& options = {});
    ~Store() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// Who is written into the record as having done what follows.
    void setActor(const QString& name) { m_actor = name; }
    QString actor() const { return m_actor; }

    /// Four letters and digits, part of every working number, so that the numbers of two
    /// workstations differ.
    QString workstationCode() const { return m_workstationCode; }

    sqlite::Database& writer() { return *m_writer; }
    /// A read-only connection for the calling thread.
    std::unique_ptr<sqlite::Database> openReader() const;
    QThreadPool* writerPool() { return &m_writerPool; }

    void setBulkHooks(BulkHooks hooks) { m_bulkHooks = std::move(hooks); }
    const BulkHooks& bulkHooks() const { return m_bulkHooks; }

signals:
    /// After a change was committed, undone or redone; may come from the writer's thread.
    void changed(cluechain::CaseId caseId);

private:
    Store(QString path, Secret key);

    QString m_path;
    Secret m_key;
    QString m_readOnlyReason;
    QString m_actor;
    QString m_workstationCode;
    BulkHooks m_bulkHooks;
    std::unique_ptr<sqlite::Database> m_writer;
    QThreadPool m_writerPool;
};

/// What a person is told when the store refused: no space, damage, stopped.
Error toError(const sqlite::SqlError& e);

} // namespace cluechain
