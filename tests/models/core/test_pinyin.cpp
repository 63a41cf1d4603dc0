#include "models/core/pinyin.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestPinyin : public QObject
{
    Q_OBJECT

private slots:
    void takesFirstLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("initials");
        QTest::newRow("case") << u"王某被骗线索"_s << u"wmbpxs"_s;
        QTest::newRow("firm") << u"瑞衡贸易公司"_s << u"rhmygs"_s;
        QTest::newRow("mixed") << u"段某 VOIP 设备案（2）"_s << u"dmvoipsba2"_s;
        QTest::newRow("first and last of the table") << u"啊座"_s << u"az"_s;
        QTest::newRow("full width") << u"ＡＢ案"_s << u"aba"_s;
        QTest::newRow("nothing") << u"—。"_s << u""_s;
    }
    void takesFirstLetters()
    {
        QFETCH(QString, text);
        QFETCH(QString, initials);
        QCOMPARE(pinyinInitials(text), initials);
    }

    void leavesNothingElse()
    {
        for (char16_t c = 0x4E00; c < 0x9FA6; ++c) {
            const QString initials = pinyinInitials(QStringView(&c, 1));
            QVERIFY(initials.size() <= 1);
            QVERIFY(initials.isEmpty() || (initials[0] >= u'a' && initials[0] <= u'z'));
        }
    }
};

QTEST_GUILESS_MAIN(TestPinyin)
#include "test_pinyin.moc"
