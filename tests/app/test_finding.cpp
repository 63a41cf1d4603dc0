#include "app/desktopwindow.h"
#include "models/cases/casefile.h"
#include "models/core/preferences.h"
#include "models/store/recording.h"
#include "widgets/frame/keysheet.h"
#include "widgets/frame/palette.h"
#include "widgets/pages/workplace.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// Going about by keys alone: find a thing, go there, back and forward, another window, and again
/// where one was after locking and after opening anew.
class TestFinding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-finding-test"_s);
        preferences::forgetAll();
        useLanguage(Language::Chinese);
        installTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_folder.isValid());
        const auto store =
            Store::create(path(), passphrase(), {.keyCost = CreateOptions::KeyCost::Cheapest});
        QVERIFY(store);
        fill(**store);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        preferences::forgetAll();
    }

    void opensAtTheListOfCases()
    {
        m_window = std::make_unique<DesktopWindow>();
        m_window->resize(1366, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->session().open(path(), passphrase());
        QTRY_VERIFY(m_window->session().state() == Session::State::Open);
        QCOMPARE(m_window->place().toString(), u"cluechain:cases"_s);
    }

    void findsAnAccountByFourDigits()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"6108"_s);
        QTRY_VERIFY(listed(u"6299 0310 4471 6108"_s));
        QTRY_VERIFY(listed(u"温某"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(m_window->place().toString(), u"cluechain:case/1/funds?account=-4"_s);
        QCOMPARE(m_window->openedCase(), CaseId{1});
    }

    void findsAPersonByInitials()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field(), u"jm"_s);
        // The index hears of what was written before the window opened.
        const auto found = [this] {
            if (listed(u"姜某"_s))
                return true;
            emit palette().typed(field()->text());
            return false;
        };
        QTRY_VERIFY(found());
        while (palette().currentGroup() != u"people")
            QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->place().tab, u"people"_s);
        QTRY_COMPARE(m_window->place().toString(), u"cluechain:case/1/people?person=2"_s);
    }

    void narrowsToAGroup()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        field()->insert(u"石某"_s); // as an input method does
        QTRY_VERIFY(listed(u"石某等人"_s));
        QTest::keyClick(field(), Qt::Key_Tab);
        QTRY_VERIFY(groups() == QStringList{u"案件"_s});
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
    }

    void runsACommand()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field(), u">sz"_s); // 设置
        QCOMPARE(groups(), QStringList{u"命令"_s});
        QTRY_VERIFY(listed(u"设置"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->place().toString(), u"cluechain:settings"_s);
    }

    void goesBackAndForward()
    {
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->place().tab, u"people"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->place().tab, u"funds"_s);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->place().tab, u"people"_s);
        QTest::mouseClick(m_window.get(), Qt::BackButton);
        QCOMPARE(m_window->place().tab, u"funds"_s);
        QTest::mouseClick(m_window.get(), Qt::ForwardButton);
        QCOMPARE(m_window->place().tab, u"people"_s);
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->place().page, u"cases"_s);
    }

    void offersWhereOneWas()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(listed(u"石某等人刷单返利诈骗案 · 人员"_s));
        QTest::keyClick(field(), Qt::Key_Escape);
    }

    void showsTheKeys()
    {
        press(Qt::Key_F1);
        QVERIFY(m_window->findChild<KeySheet*>()->isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->findChild<KeySheet*>()->isVisible());
    }

    void opensAnotherWindowOnTheStore()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field(), u"0007"_s);
        QTRY_VERIFY(listed(u"石某等人"_s));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->place().page, u"cases"_s);
        DesktopWindow* other = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<DesktopWindow*>(widget);
                window && window != m_window.get())
                other = window;
        QVERIFY(other);
        QCOMPARE(&other->session(), &m_window->session());
        QCOMPARE(other->place().toString(), u"cluechain:case/1/overview"_s);

        // Locking locks both; each comes back to its own place.
        m_window->session().lock();
        QVERIFY(other->place().page.isEmpty());
        m_window->session().unlock(passphrase());
        QTRY_VERIFY(m_window->session().state() == Session::State::Open);
        QCOMPARE(other->place().toString(), u"cluechain:case/1/overview"_s);
        QCOMPARE(m_window->place().toString(), u"cluechain:cases"_s);
        const QPointer<DesktopWindow> gone = other;
        other->close();
        QTRY_VERIFY(!gone);
        QVERIFY(m_window->session().state() == Session::State::Open);
    }

    void opensAgainWhereItWasLeft()
    {
        m_window->goTo(*Place::parse(u"cluechain:case/1/documents"_s));
        m_window->session().close();
        QVERIFY(m_window->place().page.isEmpty());
        m_window->session().open(path(), passphrase());
        QTRY_VERIFY(m_window->session().state() == Session::State::Open);
        QCOMPARE(m_window->place().toString(), u"cluechain:case/1/documents"_s);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DesktopWindow> m_window;

    QString path() const { return m_folder.filePath(u"某派出所.cluechain"_s); }
    static Secret passphrase() { return Secret(QByteArray("a long enough phrase 7")); }

    Palette& palette() const { return *m_window->findChild<Palette*>(); }
    QLineEdit* field() const { return palette().findChild<QLineEdit*>(u"paletteField"_s); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QWidget* focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

    QStringList lines() const
    {
        QStringList lines;
        const QAbstractItemModel* model =
            palette().findChild<QAbstractItemView*>(u"paletteList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString());
        return lines;
    }

    bool listed(const QString& text) const { return lines().join(u'\n').contains(text); }

    /// The titles of the groups.
    QStringList groups() const
    {
        QStringList titles;
        const QAbstractItemModel* model =
            palette().findChild<QAbstractItemView*>(u"paletteList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (!(model->index(row, 0).flags() & Qt::ItemIsEnabled))
                titles.append(model->index(row, 0).data().toString().section(u" · "_s, 0, 0));
        return titles;
    }

    static void fill(Store& store)
    {
        Recording recording(store, {CaseId{1}, u"case.new"_s, u"示例"_s});
        store.writer().exec(
            "INSERT INTO casefile(id, working_number, case_number, case_number_key, name,"
            " name_folded, created_at) VALUES(1, 'W2026TEST0001', 'A9901032026010007',"
            " 'A9901032026010007', '石某等人刷单返利诈骗案', '石某等人刷单返利诈骗案', 0);"
            "INSERT INTO person(id, case_id, name, name_folded, created_at)"
            " VALUES(2, 1, '姜某', '姜某', 0);"
            "INSERT INTO case_account(id, case_id, raw, number, validity, holder_name, bank,"
            " created_at) VALUES(4, 1, '6299031044716108', '6299031044716108', 'valid', '温某',"
            " '东岭农商', 0)");
        recording.commit();
    }
};

QTEST_MAIN(TestFinding)
#include "test_finding.moc"
