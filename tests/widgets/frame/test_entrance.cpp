#include "widgets/frame/lockpage.h"
#include "widgets/frame/welcomepage.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/secretfield.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestEntrance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTheme(*qApp,
                     ThemeChoice::Light); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    }

    void aNewStoreNeedsThePassphraseTwice()
    {
        WelcomePage page;
        page.show();
        QSignalSpy wanted(&page, &WelcomePage::newWanted);
        QString path;
        Secret passphrase;
        connect(&page, &WelcomePage::createStore, this,
                [&](const QString& where, const WayIn& way) {
                    path = where;
                    passphrase = way.passphrase;
                });
        page.findChild<QPushButton*>(u"newStore"_s)->click();
        QCOMPARE(wanted.size(), 1);
        page.askForNew(u"/tmp/x.cluechain"_s);
        auto* first = page.findChild<SecretField*>(u"passphrase"_s);
        auto* second = page.findChild<SecretField*>(u"passphraseAgain"_s);
        auto* submit = page.findChild<QPushButton*>(u"submit"_s);
        QTest::keyClicks(first, u"correct horse battery"_s);
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(second, u"correct horse"_s);
        QCOMPARE(page.findChild<QLabel*>(u"quality"_s)->text(), u"The two passphrases differ."_s);
        QTest::keyClicks(second, u" battery"_s);
        QVERIFY(submit->isEnabled());
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(path, u"/tmp/x.cluechain"_s);
        QCOMPARE(passphrase, Secret("correct horse battery"));
        QVERIFY(first->isEmpty()); // nothing stays behind
        QVERIFY(second->isEmpty());
    }

    void aRecentStoreAsksForItsPassphrase()
    {
        WelcomePage page;
        page.setRecent(
            {{u"/tmp/a.cluechain"_s, u"a"_s, u"Store, 1 MB"_s, u"Closed in order"_s, Tone::Done}});
        page.show();
        QString opened;
        connect(&page, &WelcomePage::openStore, this, [&](const QString& path) { opened = path; });
        auto* list = page.findChild<QListWidget*>(u"recentStores"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(0)).center());
        auto* field = page.findChild<SecretField*>(u"passphrase"_s);
        QVERIFY(field->isVisible());
        QVERIFY(!page.findChild<SecretField*>(u"passphraseAgain"_s)->isVisible());
        QTest::keyClicks(field, u"x"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened, u"/tmp/a.cluechain"_s);
        page.setNote(Tone::Overdue, u"The passphrase is wrong."_s);
        QCOMPARE(page.findChild<NoteBar*>()->text(), u"The passphrase is wrong."_s);
        page.findChild<QPushButton*>(u"back"_s)->click();
        QVERIFY(list->isVisible());
    }

    void wrongPassphrasesAreAnsweredEverLater()
    {
        QCOMPARE(LockPage::delayAfter(0), 0);
        QCOMPARE(LockPage::delayAfter(2), 0);
        QCOMPARE(LockPage::delayAfter(3), 2);
        QCOMPARE(LockPage::delayAfter(4), 4);
        QCOMPARE(LockPage::delayAfter(7), 32);
        QCOMPARE(LockPage::delayAfter(8), 60);
        QCOMPARE(LockPage::delayAfter(1000), 60);

        LockPage page;
        int tries = 0;
        connect(&page, &LockPage::unlockWanted, this, [&](const WayIn& way) {
            ++tries;
            QCOMPARE(way.passphrase, Secret("x"));
            page.refuse(u"The passphrase is wrong."_s);
        });
        auto* field = page.findChild<SecretField*>();
        const auto attempt = [&] {
            QTest::keyClicks(field, u"x"_s);
            QTest::keyClick(field, Qt::Key_Return);
        };
        attempt();
        attempt();
        QCOMPARE(tries, 2);
        QVERIFY(field->isEmpty());
        attempt();
        QCOMPARE(tries, 3);
        attempt(); // too early
        QCOMPARE(tries, 3);
        QVERIFY(!page.findChild<QPushButton*>(u"unlock"_s)->isEnabled());
        page.reset();
        attempt();
        QCOMPARE(tries, 4);
    }

    void theLockPageSaysWhatKeepsTheStoreOpen()
    {
        LockPage page;
        page.show();
        page.setRunningJob(u"1 job, 64 %"_s);
        bool said = false;
        for (const QLabel* label : page.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == u"1 job, 64 %"_s);
        QVERIFY(said);
        page.setRunningJob({});
        for (const QLabel* label : page.findChildren<QLabel*>())
            QVERIFY(!(label->isVisible() && label->text().contains(u"keeps the store open"_s)));
    }
};

QTEST_MAIN(TestEntrance)
#include "test_entrance.moc"
