#include "models/cases/casefile.h"
#include "models/store/recording.h"
#include "support/teststore.h"
#include "widgets/pages/workplace.h"

#include <QSignalSpy>
#include <QTest>

#include <latch>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

Result<CaseId> addCase(Store& store, const QString& name)
{
    const CaseId id = newId<CaseTag>();
    Recording recording(store, {id, u"case.new"_s, name});
    Casefile file;
    file.id = id;
    file.workingNumber = QString::number(id.value);
    file.name = name;
    file.createdAt = Instant::now();
    CasefileStore(store.writer()).insert(file);
    recording.commit();
    return id;
}

} // namespace

class TestWorkplace : public QObject
{
    Q_OBJECT

private slots:
    void writesThenReadsWhatWasWritten()
    {
        TestStore store;
        Workplace workplace(*store);
        QSignalSpy changed(&workplace, &Workplace::changed);
        CaseId written;
        workplace.write<CaseId>(
            this, [](Store& s) { return addCase(s, u"甲案"_s); },
            [&](const CaseId& id) { written = id; });
        QTRY_VERIFY(written);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<CaseId>(), written);

        Question question;
        QString name;
        workplace.read<QString>(
            question, this,
            [written](sqlite::Database& db) { return CasefileStore(db).find(written)->name; },
            [&](const QString& found) { name = found; });
        QTRY_COMPARE(name, u"甲案"_s);
    }

    void answersOnlyTheLatestQuestion()
    {
        TestStore store;
        Workplace workplace(*store);
        Question question;
        QList<int> answers;
        std::latch second(1);
        workplace.read<int>(
            question, this,
            [&second](sqlite::Database&) {
                second.wait(); // answers after it was asked anew
                return 1;
            },
            [&](int n) { answers.append(n); });
        workplace.read<int>(
            question, this, [](sqlite::Database&) { return 2; }, [&](int n) { answers.append(n); });
        second.count_down();
        QTRY_VERIFY(!workplace.isBusy());
        QCOMPARE(answers, QList<int>{2});
    }

    void stopsTheSqlOfAnOlderQuestion()
    {
        TestStore store;
        Workplace workplace(*store);
        QSignalSpy failed(&workplace, &Workplace::failed);
        const char* endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                              "SELECT count(*) FROM n";
        {
            Question question;
            workplace.read<int>(
                question, this, [endless](sqlite::Database& db) { return db.value<int>(endless); },
                [](int) { QFAIL("it has no end"); });
        }
        QTRY_VERIFY(!workplace.isBusy());
        QCOMPARE(failed.count(), 0);
    }

    void doesNotAnswerToWhoIsGone()
    {
        TestStore store;
        Workplace workplace(*store);
        Question question;
        auto receiver = std::make_unique<QObject>();
        workplace.read<int>(
            question, receiver.get(), [](sqlite::Database&) { return 1; },
            [](int) { QFAIL("the page is gone"); });
        receiver.reset();
        QTRY_VERIFY(!workplace.isBusy());
    }

    void tellsWhatFailed()
    {
        TestStore store;
        Workplace workplace(*store);
        QSignalSpy failed(&workplace, &Workplace::failed);
        workplace.write<void>(this,
                              [](Store&) -> Result<> { return failure(u"Not like this."_s); });
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().message, u"Not like this."_s);

        QString own;
        Question question;
        workplace.read<int>(
            question, this,
            [](sqlite::Database& db) { return db.value<int>("SELECT no_such_column FROM meta"); },
            [](int) { QFAIL("there is no such column"); },
            [&](const Error& e) { own = e.message; });
        QTRY_VERIFY(!own.isEmpty());
        QCOMPARE(failed.count(), 1);
    }

    void gathersChangesInQuickSuccession()
    {
        TestStore store;
        Workplace workplace(*store);
        QSignalSpy changed(&workplace, &Workplace::changed);
        const CaseId id{7};
        for (int i = 0; i < 20; ++i)
            emit store->changed(id);
        emit store->changed(CaseId{8});
        QTRY_COMPARE(changed.count(), 2);
    }

    void showsLongWorkAndStopsIt()
    {
        TestStore store;
        Workplace workplace(*store);
        QSignalSpy progressed(&workplace.jobs(), &RunningJobs::progressed);
        bool ended = false;
        workplace.startWriting<bool>(
            u"Importing 3 files"_s, this,
            [](Store&, JobProgress& job) -> Result<bool> {
                job.report(420);
                job.setRate(u"9 rows/s"_s);
                while (!job.isStopped())
                    QThread::msleep(1);
                return true;
            },
            [&](bool) { ended = true; });
        QCOMPARE(workplace.jobs().jobs().size(), 1);
        const auto job = workplace.jobs().jobs().first();
        QTRY_COMPARE(job->permille(), 420);
        QTRY_VERIFY(progressed.count() > 0);
        QTRY_COMPARE(job->rate(), u"9 rows/s"_s);
        workplace.jobs().cancel(job->number());
        QTRY_VERIFY(ended);
        QVERIFY(workplace.jobs().jobs().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkplace)
#include "test_workplace.moc"
