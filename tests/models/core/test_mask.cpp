#include "models/core/mask.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestMask : public QObject
{
    Q_OBJECT

private slots:
    void masksEachKind()
    {
        QCOMPARE(maskIdNumber(u"990103199003072317"_s), u"990103********2317"_s);
        QCOMPARE(maskIdNumber(u"990103900307231"_s), u"990103*****7231"_s);
        QCOMPARE(maskPhone(u"19912340417"_s), u"199****0417"_s);
        QCOMPARE(maskPhone(u"12345"_s), u"****5"_s);
        QCOMPARE(maskAccount(u"6222020000000000417"_s), u"·0417"_s);
        QCOMPARE(maskAccount(u"zhang@example.com"_s), u"z***@example.com"_s);
        QCOMPARE(maskName(u"林小满"_s), u"林某"_s);
        QCOMPARE(maskName(u"欧阳明"_s), u"欧阳某"_s);
        QCOMPARE(maskName(u"汉中云帆商贸有限公司"_s), u"某单位"_s);
        QCOMPARE(maskName(u"John Doe"_s), u"J***"_s);
    }

    void leavesNothingEmptyOrUnmasked()
    {
        QVERIFY(maskIdNumber({}).isEmpty() && maskPhone({}).isEmpty());
        QVERIFY(maskAccount({}).isEmpty() && maskName({}).isEmpty());
        QRandomGenerator random(7);
        for (int i = 0; i < 2'000; ++i) {
            QString digits;
            for (int n = 1 + random.bounded(24); n > 0; --n)
                digits += QChar(u'0' + random.bounded(10));
            QVERIFY(maskIdNumber(digits) != digits);
            QVERIFY(maskPhone(digits) != digits);
            QVERIFY(maskAccount(digits) != digits);
            QVERIFY(maskIdNumber(digits).count(u'*') >= 3);
        }
    }

    void masksRunningText()
    {
        QCOMPARE(
            maskText(u"林小满（990103199003072317，电话19912340417）向6222020000000000417转账"
                     u"20000元，时间20260301。"_s,
                     {u"林小满"_s}),
            u"林某（990103********2317，电话199****0417）向·0417转账20000元，时间20260301。"_s);
        QCOMPARE(maskText(u"证件 99010319900307231X"_s), u"证件 990103********231X"_s);
        QCOMPARE(maskText(u"无号码"_s), u"无号码"_s);
    }
};

QTEST_APPLESS_MAIN(TestMask)
#include "test_mask.moc"
