#include "widgets/pages/workplace.h"

#include <QMutexLocker>
#include <QPointer>

namespace cluechain
{

using namespace std::chrono_literals;

namespace
{
constexpr int readerThreads = 3;
}

Workplace::Workplace(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_readers->setMaxThreadCount(readerThreads);
    m_tellChanged.setSingleShot(true);
    m_tellChanged.setInterval(40ms);
    connect(&m_tellChanged, &QTimer::timeout, this, [this] {
        const QSet<CaseId> cases = std::exchange(m_changed, {});
        for (const CaseId caseId : cases)
            emit changed(caseId);
    });
    connect(
        &store, &Store::changed, this,
        [this](CaseId caseId) {
            ++m_edition;
            m_changed.insert(caseId);
            if (!m_tellChanged.isActive())
                m_tellChanged.start();
        },
        Qt::QueuedConnection);
}

Workplace::~Workplace()
{
    stopAll();
    if (m_active.isEmpty())
        return;
    m_readers->waitForDone();
    m_store.writerPool()->waitForDone();
}

std::shared_ptr<void> Workplace::stay()
{
    return {this, [guard = QPointer<Workplace>(this), number = begin({})](void*) {
                if (guard)
                    guard->end(number);
            }};
}

void Workplace::stopAll()
{
    m_closing = true;
    for (std::stop_source& stop : m_active)
        stop.request_stop();
}

Workplace::Rest Workplace::takeRest()
{
    stopAll();
    const QMutexLocker lock(&m_connectionsLock);
    m_readers->moveToThread(nullptr); // whoever ends it may be any thread
    return {std::move(m_readers), std::exchange(m_connections, {})};
}

void Workplace::setMasked(bool masked)
{
    if (masked == m_masked)
        return;
    m_masked = masked;
    ++m_edition;
    emit maskedChanged(masked);
}

Masking Workplace::masking(sqlite::Database& db) const
{
    return m_masked ? maskingOf(db) : Masking();
}

quint64 Workplace::begin(const std::stop_source& stop)
{
    m_active.insert(++m_lastNumber, stop);
    return m_lastNumber;
}

void Workplace::end(quint64 number)
{
    m_active.remove(number);
    if (m_active.isEmpty())
        emit idle();
}

Error Workplace::currentError(const std::stop_token& stop)
{
    if (stop.stop_requested())
        return cancelled().value();
    try {
        throw;
    } catch (const sqlite::SqlError& e) {
        return toError(e);
    } catch (const std::exception& e) {
        return unexpectedFailure(e);
    }
}

void Workplace::withReader(const std::stop_token& stop,
                           const std::function<void(sqlite::Database&)>& work)
{
    std::unique_ptr<sqlite::Database> db;
    {
        const QMutexLocker lock(&m_connectionsLock);
        if (!m_connections.empty()) {
            db = std::move(m_connections.back());
            m_connections.pop_back();
        }
    }
    if (!db)
        db = m_store.openReader();
    db->stopOn(stop);
    db->exec("BEGIN"); // all of one answer comes from one state of the store
    work(*db);
    db->exec("COMMIT");
    db->stopOn({});
    const QMutexLocker lock(&m_connectionsLock);
    m_connections.push_back(std::move(db));
}

} // namespace cluechain
