#include "app/desktopwindow.h"
#include "models/cases/casefile.h"
#include "models/core/preferences.h"
#include "models/intake/importedfiles.h"
#include "support/complaint.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/workplace.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The main job with the keyboard alone: every step is a key that the window gets from the system,
/// wherever the focus is then. No mouse, and nothing is called.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-keyboard-test"_s);
        preferences::forgetAll();
        useLanguage(Language::Chinese);
        installTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_folder.isValid());
        m_window = std::make_unique<DesktopWindow>();
        m_window->resize(1366, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void init()
    {
        QTest::failOnWarning(complaint());
        QVERIFY2(!m_isStuck, "a step before did not work");
    }

    /// With CLUECHAIN_SHOTS=DIR the window is kept as a picture after every step.
    void cleanup()
    {
        m_isStuck = m_isStuck || QTest::currentTestFailed();
        const QString folder = qEnvironmentVariable("CLUECHAIN_SHOTS");
        if (!folder.isEmpty())
            m_window->grab().save(u"%1/keyboard-%2.png"_s.arg(
                folder, QString::fromLatin1(QTest::currentTestFunction())));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        preferences::forgetAll();
    }

    void makesAStore()
    {
        answerFileDialog(m_folder.filePath(u"某派出所.cluechain"_s));
        key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isFocused("passphrase"));
        type(phrase);
        key(Qt::Key_Return);
        QVERIFY(isFocused("passphraseAgain"));
        type(phrase);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, patience);
        QVERIFY(isInPage());
    }

    void beginsAClue()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(isFocused("newName"));
        type(u"林某被骗案"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->openedCase(), 60'000);
        QCOMPARE(casefile().name, u"林某被骗案"_s);
    }

    void isRefusedWhatFilingNeeds()
    {
        openGate(3);
        QVERIFY(!child<QPushButton>("gateEnter")->isEnabled());
        key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>("gateEnter"), 60'000);
        QCOMPARE(casefile().mainLink, Link::Clue);
    }

    void importsAStatement()
    {
        answerFileDialog(
            QStringLiteral(CLUECHAIN_SAMPLES "/intake/资金交易明细20260116100300_1.csv"));
        key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        const auto imported = [this] {
            const auto db = store().openReader();
            return importedFiles(*db, m_window->openedCase()).size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(imported() == 1, patience);
        tabTo("importTable");
    }

    void takesInACaseByTheMenu()
    {
        const CaseId before = m_window->openedCase();
        answerFileDialog(QStringLiteral(CLUECHAIN_SAMPLES "/facts/whole.json"));
        chooseInMenu(u"case.facts"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->openedCase() != before && m_window->openedCase(),
                                 patience);
    }

    void walksTheChain()
    {
        for (int number = 2; number <= linkCount; ++number) {
            openGate(number);
            if (child<QWidget>("gateReason")) {
                tabTo("gateReason");
                type(u"随后补录"_s);
            }
            tabTo("gateEnter");
            key(Qt::Key_Space);
            QTRY_COMPARE_WITH_TIMEOUT(casefile().mainLink, allLinks().at(number - 1), 60'000);
            if (child<QWidget>("gateEnter"))
                key(Qt::Key_Escape);
            QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>("gateEnter"), 60'000);
        }
    }

    void looksAtEveryTab()
    {
        QStringList seen;
        for (int tab = 0; tab < 6; ++tab) {
            key(Qt::Key_Tab, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
            seen.append(m_window->findChild<WorkFrame*>()->currentPage());
        }
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 6);
    }

    void selectsAThing()
    {
        while (!m_window->findChild<WorkFrame*>()->currentPage().endsWith(u"people"))
            key(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        tabTo("personTable");
        key(Qt::Key_Down);
        auto* table = child<QAbstractItemView>("personTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->currentIndex().isValid(), 60'000);
        key(Qt::Key_F6); // round the panes, and back to where one was
        QVERIFY(!table->isAncestorOf(QApplication::focusWidget()));
        key(Qt::Key_F6, Qt::ShiftModifier);
    }

    void undoesAndRedoes()
    {
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(casefile().mainLink, Link::Expand, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction*>(u"edit.redo"_s)->isEnabled(),
                                 60'000);
        key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(casefile().mainLink, Link::Recover, 60'000);
    }

    void writesTheReport()
    {
        const QString path = m_folder.filePath(u"报告.pdf"_s);
        answerFileDialog(path);
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    }

    void locksAndUnlocks()
    {
        const CaseId before = m_window->openedCase();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Locked, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().runningWork().isEmpty(), 60'000);
        type(phrase);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->openedCase(), before, 60'000);
        QVERIFY(isInPage());
    }

    void closesTheWindow()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        key(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 60'000);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DesktopWindow> m_window;
    bool m_isStuck = false;
    const QString phrase = u"a long enough phrase 7"_s;

    static constexpr int patience = 120'000; ///< Milliseconds; only a broken answer takes them.

    Store& store() { return m_window->session().workplace()->store(); }

    Casefile casefile()
    {
        const auto db = store().openReader();
        return CasefileStore(*db).find(m_window->openedCase()).value();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// The window that the system would give a key to. Without a window manager nobody goes back to
    /// the window when its dialog has closed.
    QWindow* focusWindow()
    {
        if (!QGuiApplication::focusWindow()) {
            m_window->activateWindow();
            (void)QTest::qWaitForWindowActive(m_window.get());
        }
        return QGuiApplication::focusWindow();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focusWindow(), key, modifiers);
    }

    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, focusWindow(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }

    /// The dialog for files waits for an answer where it was asked for: it is given from outside.
    void answerFileDialog(const QString& path)
    {
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, path, isTyped = false]() mutable {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) {
                if (isTyped)
                    timer->deleteLater();
                return;
            }
            if (!QGuiApplication::focusWindow())
                dialog->activateWindow();
            if (!QGuiApplication::focusWindow() || !dialog->isActiveWindow())
                return;
            if (!std::exchange(isTyped, true)) {
                key(Qt::Key_A, Qt::ControlModifier);
                type(path);
            }
            key(Qt::Key_Return); // the first one may only take what is proposed
        });
        timer->start(50);
    }

    /// Where the keys go is where they are expected to.
    bool isFocused(const char* name)
    {
        return QTest::qWaitFor([this, name] {
            focusWindow();
            const QWidget* focus = QApplication::focusWidget();
            return focus && focus->objectName() == QLatin1StringView(name);
        });
    }

    /// The next key goes to what the page shows, not to what frames it.
    bool isInPage()
    {
        const auto* frame = m_window->findChild<WorkFrame*>();
        return frame->page(frame->currentPage())->isAncestorOf(QApplication::focusWidget());
    }

    void tabTo(const char* name)
    {
        QStringList passed;
        for (int step = 0; step < 200; ++step) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus && focus->objectName() == QLatin1StringView(name))
                return;
            passed.append(focus ? QString::fromLatin1(focus->metaObject()->className()) + u' ' +
                                      focus->objectName()
                                : u"nothing"_s);
            key(Qt::Key_Tab);
        }
        QFAIL(qPrintable(QString::fromLatin1(name) + u" is not reached: "_s +
                         passed.mid(0, 60).join(u", "_s)));
    }

    /// While the step before is being read into the bar, the popover closes again.
    void openGate(int number)
    {
        for (int attempt = 0; attempt < 10 && !child<QPushButton>("gateEnter"); ++attempt) {
            key(Qt::Key(Qt::Key_0 + number), Qt::AltModifier);
            (void)QTest::qWaitFor([this] { return child<QPushButton>("gateEnter") != nullptr; },
                                  3000);
        }
        QVERIFY(child<QPushButton>("gateEnter"));
    }

    /// Down to the category that has the action, into it, and down to the action.
    void chooseInMenu(const QString& action)
    {
        key(Qt::Key_F10);
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto isHere = [&action](const QAction* entry) {
            const QList<QAction*> inside =
                entry && entry->menu() ? entry->menu()->actions() : QList<QAction*>();
            return std::any_of(inside.begin(), inside.end(), [&action](const QAction* each) {
                return each->objectName() == action;
            });
        };
        for (int step = 0; step < 20 && !isHere(menu->activeAction()); ++step)
            key(Qt::Key_Down);
        QVERIFY(isHere(menu->activeAction()));
        key(Qt::Key_Right);
        const auto* category = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(category && category != menu);
        for (int step = 0; step < 20 && (!category->activeAction() ||
                                         category->activeAction()->objectName() != action);
             ++step)
            key(Qt::Key_Down);
        key(Qt::Key_Return);
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
