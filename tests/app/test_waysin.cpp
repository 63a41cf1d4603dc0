#include "app/desktopwindow.h"
#include "models/store/opener.h"
#include "widgets/frame/welcomepage.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/storesettings.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/keyfilefield.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/secretfield.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// A store that opens with a passphrase, a key file, or both: made, used and taken away on the
/// desktop.
class TestWaysIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-test-ways"_s);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        useLanguage(Language::English);
        installTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<DesktopWindow>();
        m_window->resize(1440, 900);
        m_window->show();
    }

    void cleanupTestCase() { m_window.reset(); }

    void aKeyFileIsMadeForANewStoreAlone()
    {
        m_window->askForPassphrase(m_folder.filePath(u"old.cluechain"_s));
        QVERIFY(child<QPushButton>("chooseKeyFile"));
        QVERIFY(!child<QPushButton>("makeKeyFile"));
    }

    void aStoreCanNeedBothAtOnce()
    {
        m_window->welcomeForNewStore(m_folder.filePath(u"a.cluechain"_s));
        type("passphrase", "words of mine 1");
        type("passphraseAgain", "words of mine 1");
        child<QPushButton>("makeKeyFile")->click();
        accept(m_keyFile);
        QTRY_COMPARE_WITH_TIMEOUT(child<KeyFileField>("")->path(), m_keyFile, 60'000);
        QCOMPARE(QFileInfo(m_keyFile).size(), 64);
        child<QPushButton>("submit")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 60'000);
        QCOMPARE(m_window->session().keyFile(), m_keyFile);
        m_window->session().lock();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().runningWork().isEmpty(), 60'000);
        QVERIFY(!Store::open(m_window->session().path(), Secret("words of mine 1")));
    }

    void theLockAsksForBothAndRecordsWrongTries()
    {
        QTRY_VERIFY_WITH_TIMEOUT(child<SecretField>("passphrase"), 60'000);
        type("passphrase", "wrong");
        child<QPushButton>("unlock")->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("refusal"), 60'000);
        type("passphrase", "words of mine 1");
        child<QPushButton>("removeKeyFile")->click();
        QTest::keyClick(child<SecretField>("passphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("unlock")->text() != u"Unlocking…", 60'000);
        QVERIFY(!isOpen());
        child<QPushButton>("chooseKeyFile")->click();
        accept(m_keyFile);
        type("passphrase", "words of mine 1");
        child<QPushButton>("unlock")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            value("SELECT subject FROM change WHERE action = 'store.refused'"), u"2"_s, 60'000);
    }

    void anotherWayInIsAddedUsedAndRemoved()
    {
        m_window->goTo({.page = u"settings"_s});
        auto* list = child<QListWidget>("settingsList");
        list->setCurrentRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("addWayIn"), 60'000);
        child<QLineEdit>("wayLabel")->setText(u"张警官"_s);
        type("wayPassphrase", "second words 22");
        type("wayPassphraseAgain", "second words 22");
        child<QPushButton>("addWayIn")->click(); // the key file alone is not enough
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(u"wrong"_s), 60'000);
        QCOMPARE(child<QLineEdit>("wayLabel")->text(), u"张警官"_s);
        type("wayPassphrase", "second words 22");
        type("wayPassphraseAgain", "second words 22");
        type("passphraseNow", "words of mine 1");
        child<QPushButton>("addWayIn")->click();
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(u"张警官"_s), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("removeWayIn"), 60'000);
        QVERIFY(child<SecretField>("wayPassphrase")->isEmpty());

        const QString path = m_window->session().path();
        QVERIFY(Store::open(path, Secret("second words 22"),
                            {.access = OpenOptions::Access::ReadOnly}));

        type("passphraseNow", "wrong");
        child<QPushButton>("removeWayIn")->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("removeWayInNow"), 60'000);
        child<QPushButton>("removeWayInNow")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!answer().contains(u"张警官"_s), 60'000);
        QVERIFY(child<QPushButton>("removeWayIn")); // refused, and so still there
        type("passphraseNow", "words of mine 1");
        child<QPushButton>("removeWayIn")->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("removeWayInNow"), 60'000);
        child<QPushButton>("removeWayInNow")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>("removeWayIn"), 60'000);
        QVERIFY(!Store::open(path, Secret("second words 22"),
                             {.access = OpenOptions::Access::ReadOnly}));
    }

    void settingsAreFoundByTheirWords()
    {
        auto* page = m_window->findChild<SettingsPage*>();
        auto* list = child<QListWidget>("settingsList");
        list->setCurrentRow(0);
        page->search(u"integrity"_s);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(list->item(0)->isHidden());
        page->search(u"High contrast"_s);
        QCOMPARE(list->currentRow(), 0);
        page->search({});
        QVERIFY(!list->item(2)->isHidden());
    }

    void theSampleLibraryIsOneChoiceAway()
    {
        m_window->session().close();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("sampleStore"), 60'000);
        QTimer::singleShot(0, this, [this] { accept(m_folder.filePath(u"b.cluechain"_s)); });
        child<QPushButton>("sampleStore")->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<SecretField>("passphraseAgain"), 60'000);
        type("passphrase", "to look around 1");
        type("passphraseAgain", "to look around 1");
        child<QPushButton>("submit")->click();
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(value("SELECT count(*) FROM casefile").toInt() >= 3, 120'000);
    }

private:
    QTemporaryDir m_folder;
    QString m_keyFile = m_folder.filePath(u"钥匙.key"_s);
    std::unique_ptr<DesktopWindow> m_window;

    bool isOpen() const { return m_window->session().state() == Session::State::Open; }

    QString value(const char* sql) const
    {
        const auto db = m_window->session().workplace()->store().openReader();
        return db->value<QString>(sql);
    }

    QString answer() const
    {
        return m_window->findChild<StoreSettings*>()->findChild<NoteBar*>()->text();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        const QString wanted = QString::fromLatin1(name);
        for (Widget* widget : m_window->findChildren<Widget*>()) {
            if (widget->isVisible() && (wanted.isEmpty() || widget->objectName() == wanted))
                return widget;
        }
        return nullptr;
    }

    void type(const char* field, const char* words)
    {
        auto* secret = child<SecretField>(field);
        QVERIFY2(secret, field);
        secret->clear();
        QTest::keyClicks(secret, QString::fromLatin1(words));
    }

    /// Answers the file dialog that is open.
    void accept(const QString& path)
    {
        QFileDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (dialog = m_window->findChild<QFileDialog*>()) && dialog->isVisible(), 60'000);
        dialog->selectFile(path);
        auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        name->setText(path);
        QMetaObject::invokeMethod(dialog, &QDialog::accept, Qt::QueuedConnection);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QFileDialog*>() ||
                                     !m_window->findChild<QFileDialog*>()->isVisible(),
                                 60'000);
    }
};

QTEST_MAIN(TestWaysIn)
#include "test_waysin.moc"
