#include "widgets/parts/passphrasequality.h"
#include "widgets/parts/secretfield.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestSecretField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTheme(*qApp,
                     ThemeChoice::Light); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    }

    void keepsWhatIsTyped()
    {
        SecretField field;
        QSignalSpy changed(&field, &SecretField::changed);
        QTest::keyClicks(&field, u"abc d"_s);
        QCOMPARE(bytesOf(field), QByteArray("abc d"));
        QCOMPARE(field.length(), 5);
        QCOMPARE(changed.size(), 5);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(bytesOf(field), QByteArray("abc "));
        QTest::keyClick(&field, Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(field.isEmpty());
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.length(), 0);
    }

    void takesAPasteWithoutItsLineEnd()
    {
        SecretField field;
        QApplication::clipboard()->setText(u"线索 key\r\n"_s);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bytesOf(field), u"线索 key"_s.toUtf8());
        QCOMPARE(field.length(), 6);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(bytesOf(field), u"线"_s.toUtf8()); // whole characters, never bytes
    }

    void givesNothingAway()
    {
        SecretField field;
        QTest::keyClicks(&field, u"geheim"_s);
        QApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!field.inputMethodQuery(Qt::ImEnabled).toBool());
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&field);
        QVERIFY(access);
        QVERIFY(access->state().passwordEdit);
        QCOMPARE(access->text(QAccessible::Value), QString(6, u'●'));
        QCOMPARE(access->role(), QAccessible::EditableText);
    }

    void seesCapsLock()
    {
        SecretField field;
        QSignalSpy caps(&field, &SecretField::capsLockSeen);
        QTest::sendKeyEvent(QTest::Press, &field, Qt::Key_A, u"A"_s, Qt::NoModifier);
        QCOMPARE(caps.size(), 1);
        QCOMPARE(caps.last().first().toBool(), true);
        QTest::sendKeyEvent(QTest::Press, &field, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
        QCOMPARE(caps.last().first().toBool(), false);
    }

    void submitsOnEnter()
    {
        SecretField field;
        QSignalSpy submitted(&field, &SecretField::submitted);
        QTest::keyClicks(&field, u"x"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
    }

    void stopsAtItsEnd()
    {
        SecretField field;
        QApplication::clipboard()->setText(QString(5000, u'a'));
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(field.isEmpty());
        QApplication::clipboard()->setText(QString(1024, u'a'));
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.length(), 1024);
    }

    void judgesPassphrases_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("tone");
        QTest::newRow("a run") << u"123456789"_s << int(Tone::Blocked);
        QTest::newRow("a keyboard row") << u"qwertyuiop"_s << int(Tone::Blocked);
        QTest::newRow("one key") << u"aaaaaaaaaaaaaaaaaaaa"_s << int(Tone::Blocked);
        QTest::newRow("a pattern") << u"abxabxabxabxabxabx"_s << int(Tone::Blocked);
        QTest::newRow("a word and a year") << u"police2026"_s << int(Tone::Soon);
        QTest::newRow("words") << u"correct horse battery"_s << int(Tone::Done);
        QTest::newRow("mixed") << u"t7#Kp!w9Zx4m"_s << int(Tone::Done);
    }

    void judgesPassphrases()
    {
        QFETCH(QString, passphrase);
        QFETCH(int, tone);
        const PassphraseQuality quality = passphraseQuality(Secret(passphrase.toUtf8()));
        QVERIFY2(int(quality.tone) == tone, qPrintable(QString::number(quality.bits)));
        QVERIFY(!quality.words.isEmpty());
    }

    void saysNothingOfNothing() { QVERIFY(passphraseQuality(Secret()).words.isEmpty()); }

private:
    static QByteArray bytesOf(const SecretField& field)
    {
        return field.secret().bytes().toByteArray();
    }
};

QTEST_MAIN(TestSecretField)
#include "test_secretfield.moc"
