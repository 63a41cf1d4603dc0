#include "models/jobs/job.h"

#include <QTest>
#include <QThreadPool>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestJob : public QObject
{
    Q_OBJECT

private slots:
    void answersInTheThreadOfItsContext()
    {
        Job<int> job = startJob<int>(QThreadPool::globalInstance(),
                                     [](const JobControl&) -> Result<int> { return 7; });
        int answer = 0;
        whenDone(job, this, [&](const Result<int>& result) {
            QCOMPARE(QThread::currentThread(), thread());
            answer = result.value();
        });
        QTRY_COMPARE(answer, 7);
    }

    void neverAnswersBeforeTheCallerHasGoneOn()
    {
        Job<int> job = startJob<int>(QThreadPool::globalInstance(),
                                     [](const JobControl&) -> Result<int> { return 7; });
        job.future.waitForFinished();
        int answer = 0;
        whenDone(job, this, [&](const Result<int>& result) { answer = result.value(); });
        QCOMPARE(answer, 0);
        QTRY_COMPARE(answer, 7);
    }

    void doesNotAnswerToWhoIsGone()
    {
        Job<int> job = startJob<int>(QThreadPool::globalInstance(),
                                     [](const JobControl&) -> Result<int> { return 7; });
        job.future.waitForFinished();
        auto context = std::make_unique<QObject>();
        whenDone(job, context.get(), [](const Result<int>&) { QFAIL("its context is gone"); });
        context.reset();
        QTest::qWait(10);
    }

    void turnsWhatIsThrownIntoAnError()
    {
        Job<int> job =
            startJob<int>(QThreadPool::globalInstance(),
                          [](const JobControl&) -> Result<int> { throw std::runtime_error("no"); });
        QVERIFY(!job.future.result());
        job = startJob<int>(QThreadPool::globalInstance(),
                            [](const JobControl& control) -> Result<int> {
                                while (!control.stop.stop_requested())
                                    QThread::msleep(1);
                                throw std::runtime_error("interrupted");
                            });
        job.stop.request_stop();
        QCOMPARE(job.future.result().error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
