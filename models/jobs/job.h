#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <exception>
#include <functional>
#include <stop_token>

namespace cluechain
{

/// What long work knows of its caller: whether to stop, and whom to tell how far it is.
struct JobControl {
    std::stop_token stop = {};
    std::function<void(int permille)> report = [](int) {};
};

/// Work on its way. It ends with exactly one result, cancelled or not: asking it to stop is
/// a request, and what the work then did is in the result.
template <typename T>
struct Job {
    QFuture<Result<T>> future;
    std::stop_source stop;
};

/// The sentence shown when something failed that should not fail.
Error unexpectedFailure(const std::exception& e);

/// Runs `work(control)` on `pool`; progress goes through the future. The one place where
/// an exception from below becomes a Result.
template <typename T>
Job<T> startJob(QThreadPool* pool, std::function<Result<T>(const JobControl&)> work)
{
    std::stop_source stop;
    auto run = [work = std::move(work), token = stop.get_token()](QPromise<Result<T>>& promise) {
        promise.setProgressRange(0, 1000);
        const JobControl control{token, [&](int permille) { promise.setProgressValue(permille); }};
        try {
            promise.addResult(work(control));
        } catch (const std::exception& e) {
            promise.addResult(token.stop_requested()
                                  ? Result<T>(cancelled())
                                  : Result<T>(tl::unexpected<Error>(unexpectedFailure(e))));
        }
    };
    return {QtConcurrent::run(pool, std::move(run)), std::move(stop)};
}

/// Calls `then(result)` in the thread of `context`, which is the caller's, and only while that
/// lives; never before this function has returned, even if the work has ended already.
template <typename T, typename Then>
void whenDone(const Job<T>& job, QObject* context, Then then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(job.future);
}

} // namespace cluechain
