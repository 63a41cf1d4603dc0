#include "app/desktopwindow.h"
#include "models/core/preferences.h"
#include "support/complaint.h"
#include "support/teststore.h"
#include "widgets/frame/leavedialog.h"
#include "widgets/pages/workplace.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <atomic>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Work that runs ends with the last window of its store: not without asking.
class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-leaving-test"_s);
        preferences::forgetAll();
        useLanguage(Language::English);
        installTheme(*qApp, ThemeChoice::Light);
        QApplication::setQuitOnLastWindowClosed(false);
        m_store.close();
    }

    void init()
    {
        QTest::failOnWarning(complaint());
        m_isRunning = false;
        m_isDone = false;
        m_wasStopped = false;
        m_window = std::make_unique<DesktopWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->session().open(m_store.path(), TestStore::passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, 60'000);
    }

    void cleanup()
    {
        m_isDone = true;
        m_window.reset();
        preferences::forgetAll();
    }

    void withoutWorkItJustCloses()
    {
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    void theWorkIsNamedAndOneMayStay()
    {
        work();
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(dialog());
        QStringList said;
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            said.append(label->text());
        QVERIFY2(said.contains(u"Count the grains"_s), qPrintable(said.join(u'\n')));
        m_window->close(); // asking twice changes nothing
        QCOMPARE(m_window->findChildren<LeaveDialog*>().size(), 1);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 60'000);
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_wasStopped);
    }

    void waitingClosesWhenTheWorkHasEnded()
    {
        work();
        m_window->close();
        QTest::keyClick(dialog(), Qt::Key_Return); // the default
        QVERIFY(m_window->isVisible());
        QVERIFY(dialog());
        m_isDone = true;
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
        QVERIFY(!m_wasStopped);
    }

    void cancellingStopsTheWork()
    {
        work();
        m_window->close();
        QTest::keyClick(dialog()->findChild<QPushButton*>(u"cancelAndLeave"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
        QVERIFY(m_wasStopped);
    }

    void onlyTheLastWindowAsks()
    {
        QPointer<DesktopWindow> other = m_window->openWindow({.page = u"cases"_s});
        QTRY_VERIFY_WITH_TIMEOUT(other->isVisible(), 60'000);
        work();
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!dialog());
        other->close();
        QVERIFY(other->isVisible());
        auto* asked = other->findChild<LeaveDialog*>();
        QVERIFY(asked);
        m_isDone = true;
        QTRY_VERIFY_WITH_TIMEOUT(!other, 60'000);
    }

    void behindTheLockToo()
    {
        work();
        m_window->session().lock();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Locked, 60'000);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(dialog());
        m_isDone = true;
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    }

private:
    TestStore m_store;
    std::unique_ptr<DesktopWindow> m_window;
    std::atomic<bool> m_isRunning = false;
    std::atomic<bool> m_isDone = false;
    std::atomic<bool> m_wasStopped = false;

    LeaveDialog* dialog() { return m_window->findChild<LeaveDialog*>(); }

    /// Runs until it is told that it is done, or to stop.
    void work()
    {
        m_window->session().workplace()->startReading<void>(
            u"Count the grains"_s, m_window.get(),
            [this](sqlite::Database&, JobProgress& progress) -> Result<> {
                m_isRunning = true;
                while (!m_isDone && !progress.isStopped())
                    QThread::yieldCurrentThread();
                m_wasStopped = progress.isStopped();
                if (m_wasStopped)
                    return cancelled();
                return {};
            },
            [] {});
        QTRY_VERIFY_WITH_TIMEOUT(m_isRunning, 60'000);
    }
};

QTEST_MAIN(TestLeaving)
#include "test_leaving.moc"
