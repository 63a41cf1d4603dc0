#include "app/recentstores.h"

#include "app/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRemembered = 8;

/// One thread for each store, so that none waits for another; never ended, since that could wait.
QThreadPool& lookers()
{
    static auto* const pool = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(mostRemembered);
        return made;
    }();
    return *pool;
}

} // namespace

RecentStores::RecentStores(QObject* parent, Look look)
    : QObject(parent)
    , m_look(std::move(look))
{
}

RecentStores::Seen RecentStores::lookAtFile(const QString& path)
{
    const QFileInfo file(path);
    return {.exists = file.exists(), .size = file.size(), .modified = file.lastModified()};
}

void RecentStores::remember(const QString& path)
{
    QStringList recent = settings::recentStores.read();
    recent.removeAll(path);
    recent.prepend(path);
    settings::recentStores.write(recent.mid(0, mostRemembered));
}

void RecentStores::forgetAll()
{
    settings::recentStores.write({});
    refresh();
}

void RecentStores::refresh()
{
    m_seen.clear();
    const QStringList paths = settings::recentStores.read();
    for (const QString& path : paths)
        lookers().start([path, look = m_look, guard = QPointer<RecentStores>(this)] {
            const Seen seen = look(path);
            // The program may have ended meanwhile; its object is asked in its own thread.
            QMetaObject::invokeMethod(
                qApp,
                [path, seen, guard] {
                    if (!guard)
                        return;
                    guard->m_seen.insert(path, seen);
                    emit guard->changed(guard->stores());
                },
                Qt::QueuedConnection);
        });
    emit changed(stores());
}

QList<RecentStore> RecentStores::stores() const
{
    QList<RecentStore> stores;
    const QStringList paths = settings::recentStores.read();
    for (const QString& path : paths) {
        RecentStore store{.path = path,
                          .name = QFileInfo(path).completeBaseName(),
                          .detail = path,
                          .state = tr("Looking…"),
                          .tone = Tone::Idle};
        if (const auto seen = m_seen.constFind(path); seen != m_seen.cend()) {
            store.state = seen->exists ? tr("Ready") : tr("Not found");
            store.tone = seen->exists ? Tone::Done : Tone::Gap;
            if (seen->exists)
                store.detail = QLocale().formattedDataSize(seen->size) + u" · "_s +
                               seen->modified.toString(u"yyyy-MM-dd HH:mm"_s);
        }
        stores.append(store);
    }
    return stores;
}

} // namespace cluechain
