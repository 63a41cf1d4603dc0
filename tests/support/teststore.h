#pragma once

#include "models/core/secret.h"
#include "models/store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace cluechain
{

/// A real store in a directory of its own that goes with this object, with the cheapest key cost.
/// Its actor is 林警官.
class TestStore
{
public:
    TestStore();

    Store& operator*() const { return *m_store; }
    Store* operator->() const { return m_store.get(); }
    sqlite::Database& db() const { return m_store->writer(); }

    QString path() const;
    QString filePath(const QString& name) const { return m_dir.filePath(name); }
    static Secret passphrase();

    void close() { m_store.reset(); }
    /// Closes and opens again, as after a restart of the program.
    void reopen();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
};

} // namespace cluechain
