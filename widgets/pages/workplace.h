#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/items/rowsmodel.h"
#include "models/jobs/job.h"
#include "models/reports/masking.h"
#include "models/store/store.h"
#include "widgets/pages/runningjobs.h"

#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace cluechain
{

/// A question that a page asks again and again: asking it anew, or the end of the page, stops the
/// older one, whose answer then never comes. A member of the page.
class Question
{
public:
    Question() = default;
    ~Question() { stop(); }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    void stop() { m_stop.request_stop(); }

private:
    friend class Workplace;
    std::stop_source m_stop;
};

template <typename T>
struct ThenOf {
    using Type = std::function<void(const T&)>;
};
template <>
struct ThenOf<void> {
    using Type = std::function<void()>;
};

/// What the pages of a window work with while a store is open: reading and writing off the GUI
/// thread, word of every change, and what a person set for the whole window.
///
/// All methods are for the GUI thread; `work` runs in another one and must not touch widgets: what
/// it needs goes in by value. `then` and `otherwise` are called in the GUI thread, at most one of
/// them and only while `receiver` lives. An error without an `otherwise` goes to failed().
class Workplace : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Then = typename ThenOf<T>::Type;
    using Otherwise = std::function<void(const Error&)>;
    template <typename T>
    using Reading = std::function<Result<T>(sqlite::Database& db)>;
    template <typename T>
    using Writing = std::function<Result<T>(Store& store)>;

    explicit Workplace(Store& store, QObject* parent = nullptr);
    /// Asks everything to stop, and waits.
    ~Workplace() override;

    Store& store() const { return m_store; }
    bool isReadOnly() const { return m_store.isReadOnly(); }

    // An answer goes to a receiver that still is there and may speak: one whose signals are blocked
    // is leaving.

    /// Reads from the store; SQL that runs when the question is asked anew is interrupted.
    template <typename T>
    void read(Question& question, QObject* receiver, Reading<T> work, Then<T> then,
              Otherwise otherwise = {});

    /// Changes the store: `work` makes its Recording, or calls a use case that does. Writes follow
    /// one another; they are not stopped but by the end of the program.
    template <typename T>
    void write(QObject* receiver, Writing<T> work, Then<T> then = {}, Otherwise otherwise = {});

    /// The same for long work, which stands in jobs() under its title, with progress and a way to
    /// stop it. Reading work may run beside writing work.
    template <typename T>
    void startWriting(const QString& title, QObject* receiver,
                      std::function<Result<T>(Store&, JobProgress&)> work, Then<T> then,
                      Otherwise otherwise = {});
    template <typename T>
    void startReading(const QString& title, QObject* receiver,
                      std::function<Result<T>(sqlite::Database&, JobProgress&)> work, Then<T> then,
                      Otherwise otherwise = {});

    /// Lets a model of ids fetch its pages of rows here: `rows` reads the rows of some ids.
    template <typename Row>
    void feed(RowsModel<Row>& model,
              std::function<QList<Row>(sqlite::Database&, const QList<qint64>&)> rows);

    RunningJobs& jobs() { return m_jobs; }
    /// For long work that a part runs itself: it stands in jobs() until the end is told.
    std::shared_ptr<JobProgress> beginJob(const QString& title, const std::stop_source& stop)
    {
        return m_jobs.add(title, stop);
    }
    void endJob(const std::shared_ptr<JobProgress>& job) { m_jobs.remove(job); }
    /// Whether anything is still at work on the store; idle() follows when it ends.
    bool isBusy() const { return !m_active.isEmpty(); }
    /// Keeps it busy, and so alive, until it is let go of: for parts that take their time to leave.
    std::shared_ptr<void> stay();
    /// Asks everything to stop; nothing new is begun from then on.
    void stopAll();
    /// What is left when nothing is at work any more: connections to be closed and threads to be
    /// ended, both of which take their time.
    struct Rest {
        std::unique_ptr<QThreadPool> readers = {};
        std::vector<std::unique_ptr<sqlite::Database>> connections = {};
    };
    /// Gives it to whoever ends it in another thread; only this object's end may follow.
    Rest takeRest();

    /// Whether identity numbers, phones, accounts and victims' names are shown masked.
    bool isMasked() const { return m_masked; }
    void setMasked(bool masked);
    /// How what is read now is to be shown. For `work`, in whatever thread; throws SqlError.
    Masking masking(sqlite::Database& db) const;

    /// Another number whenever what is read may read differently: a case has changed, or masking.
    quint64 edition() const { return m_edition; }

    /// Tells the person: the note bar of the page shows it.
    void fail(const Error& error) { emit failed(error); }

signals:
    /// Something of this case is different now; several changes in quick succession are one. No id:
    /// something that belongs to no case.
    void changed(cluechain::CaseId caseId);
    void maskedChanged(bool masked);
    void failed(const cluechain::Error& error);
    void idle();

private:
    Store& m_store;
    std::unique_ptr<QThreadPool> m_readers = std::make_unique<QThreadPool>();
    QMutex m_connectionsLock;
    std::vector<std::unique_ptr<sqlite::Database>> m_connections; // idle ones
    QHash<quint64, std::stop_source> m_active;
    quint64 m_lastNumber = 0;
    RunningJobs m_jobs;
    QSet<CaseId> m_changed;
    QTimer m_tellChanged;
    std::atomic<bool> m_masked = false;
    quint64 m_edition = 1;
    bool m_closing = false;

    static Error currentError(const std::stop_token& stop);
    void withReader(const std::stop_token& stop,
                    const std::function<void(sqlite::Database&)>& work);
    quint64 begin(const std::stop_source& stop);
    void end(quint64 number);

    template <typename T>
    void run(QThreadPool* pool, const std::stop_source& stop, QObject* receiver,
             std::function<Result<T>(const std::stop_token&)> work, Then<T> then,
             Otherwise otherwise, const std::shared_ptr<JobProgress>& progress = {});
};

template <typename T>
void Workplace::run(QThreadPool* pool, const std::stop_source& stop, QObject* receiver,
                    std::function<Result<T>(const std::stop_token&)> work, Then<T> then,
                    Otherwise otherwise, const std::shared_ptr<JobProgress>& progress)
{
    if (m_closing)
        return;
    const quint64 number = begin(stop);
    const std::stop_token token = stop.get_token();
    Job<T> job = startJob<T>(pool, [token, work = std::move(work)](const JobControl&) -> Result<T> {
        if (token.stop_requested())
            return cancelled();
        try {
            return work(token);
        } catch (...) {
            return tl::unexpected<Error>(currentError(token));
        }
    });
    const bool hasReceiver = receiver != nullptr;
    whenDone(job, this,
             [this, number, token, progress, hasReceiver, guard = QPointer<QObject>(receiver),
              then = std::move(then), otherwise = std::move(otherwise)](const Result<T>& result) {
                 end(number);
                 if (progress)
                     m_jobs.remove(progress);
                 if ((hasReceiver && (!guard || guard->signalsBlocked())) ||
                     (token.stop_requested() && !result))
                     return;
                 if (!result) {
                     if (result.error().kind == Error::Kind::Cancelled)
                         return;
                     if (otherwise)
                         otherwise(result.error());
                     else
                         fail(result.error());
                 } else if (then) {
                     if constexpr (std::is_void_v<T>)
                         then();
                     else
                         then(*result);
                 }
             });
}

template <typename T>
void Workplace::read(Question& question, QObject* receiver, Reading<T> work, Then<T> then,
                     Otherwise otherwise)
{
    question.stop();
    question.m_stop = std::stop_source();
    const std::stop_token token = question.m_stop.get_token();
    Then<T> fresh;
    if constexpr (std::is_void_v<T>)
        fresh = [token, then = std::move(then)] {
            if (!token.stop_requested())
                then();
        };
    else
        fresh = [token, then = std::move(then)](const T& answer) {
            if (!token.stop_requested())
                then(answer);
        };
    run<T>(
        m_readers.get(), question.m_stop, receiver,
        [this, work = std::move(work)](const std::stop_token& stop) -> Result<T> {
            Result<T> answer = cancelled();
            withReader(stop, [&](sqlite::Database& db) { answer = work(db); });
            return answer;
        },
        std::move(fresh), std::move(otherwise));
}

template <typename T>
void Workplace::write(QObject* receiver, Writing<T> work, Then<T> then, Otherwise otherwise)
{
    run<T>(
        m_store.writerPool(), std::stop_source(), receiver,
        [this, work = std::move(work)](const std::stop_token&) { return work(m_store); },
        std::move(then), std::move(otherwise));
}

template <typename T>
void Workplace::startWriting(const QString& title, QObject* receiver,
                             std::function<Result<T>(Store&, JobProgress&)> work, Then<T> then,
                             Otherwise otherwise)
{
    const std::stop_source stop;
    auto progress = m_jobs.add(title, stop);
    run<T>(
        m_store.writerPool(), stop, receiver,
        [this, progress, work = std::move(work)](const std::stop_token&) {
            return work(m_store, *progress);
        },
        std::move(then), std::move(otherwise), progress);
}

template <typename T>
void Workplace::startReading(const QString& title, QObject* receiver,
                             std::function<Result<T>(sqlite::Database&, JobProgress&)> work,
                             Then<T> then, Otherwise otherwise)
{
    const std::stop_source stop;
    auto progress = m_jobs.add(title, stop);
    run<T>(
        m_readers.get(), stop, receiver,
        [this, progress, work = std::move(work)](const std::stop_token& token) -> Result<T> {
            Result<T> answer = cancelled();
            withReader(token, [&](sqlite::Database& db) { answer = work(db, *progress); });
            return answer;
        },
        std::move(then), std::move(otherwise), progress);
}

template <typename Row>
void Workplace::feed(RowsModel<Row>& model,
                     std::function<QList<Row>(sqlite::Database&, const QList<qint64>&)> rows)
{
    model.setFetch([this, receiver = &model, rows = std::move(rows)](
                       const QList<qint64>& ids, typename RowsModel<Row>::Deliver deliver) {
        run<QList<Row>>(m_readers.get(), std::stop_source(), receiver,
                        [this, rows, ids](const std::stop_token& stop) -> Result<QList<Row>> {
                            QList<Row> read;
                            withReader(stop, [&](sqlite::Database& db) { read = rows(db, ids); });
                            return read;
                        },
                        std::move(deliver), {});
    });
}

} // namespace cluechain
