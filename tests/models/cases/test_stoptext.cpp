#include "models/cases/stoptext.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The four fields of an emergency stop out of what somebody pasted.
class TestStopText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestStopText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("at");
    const QString at = u"2026-01-19 14:21:00"_s;
    QTest::newRow("sentence")
        << u"户名时某，卡号6299 0420 7716 1184，江川银行，14点21分转入200000元"_s << u"时某"_s
        << u"6299042077161184"_s << u"200000.00"_s << at;
    QTest::newRow("labelled lines")
        << u"户名：启拓商贸有限公司\n账号：6299-0310-4471-6108-000\n金额：1,234.56\n"
           "交易时间：2026-01-19 14:21:33"_s
        << u"启拓商贸有限公司"_s << u"6299031044716108000"_s << u"1234.56"_s
        << u"2026-01-19 14:21:33"_s;
    QTest::newRow("full width")
        << u"户名：时某　账号：６２９９０４２０７７１６１１８４　２０万元　１４：２１"_s
        << u"时某"_s << u"6299042077161184"_s << u"200000.00"_s << at;
    QTest::newRow("bare lines") << u"时某\n6299042077161184\n200000\n20260119142133"_s << u"时某"_s
                                << u"6299042077161184"_s << u"200000.00"_s
                                << u"2026-01-19 14:21:33"_s;
    QTest::newRow("afternoon") << u"下午2点21分转20万到6299042077161184，户名是时某"_s << u"时某"_s
                               << u"6299042077161184"_s << u"200000.00"_s << at;
    QTest::newRow("yesterday evening")
        << u"23:50 ¥500"_s << QString() << QString() << u"500.00"_s << u"2026-01-18 23:50:00"_s;
    QTest::newRow("month and day") << u"12月31日9时05分08秒"_s << QString() << QString()
                                   << QString() << u"2025-12-31 09:05:08"_s;
    QTest::newRow("two accounts are none") << u"从6299042077161184转到6299031044716108000，300元"_s
                                           << QString() << QString() << u"300.00"_s << QString();
    QTest::newRow("an identity number is no account")
        << u"身份证990101199001010018，卡号6299042077161184"_s << QString() << u"6299042077161184"_s
        << QString() << QString();
    QTest::newRow("an impossible time")
        << u"25:61 2026-02-30 10:00"_s << QString() << QString() << QString() << QString();
    QTest::newRow("nothing") << u"请速处理"_s << QString() << QString() << QString() << QString();
}

void TestStopText::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, holder);
    QFETCH(const QString, number);
    QFETCH(const QString, amount);
    QFETCH(const QString, at);
    const StopFields fields = stopFieldsIn(text, Instant::fromChina({2026, 1, 19}, {14, 30}));
    QCOMPARE(fields.holder, holder);
    QCOMPARE(fields.number, number);
    QCOMPARE(fields.amount ? fields.amount->toString() : QString(), amount);
    QCOMPARE(fields.at ? fields.at->toDisplay() : QString(), at);
    QCOMPARE(fields.found(), int(!holder.isEmpty()) + int(!number.isEmpty()) +
                                 int(!amount.isEmpty()) + int(!at.isEmpty()));
}

QTEST_GUILESS_MAIN(TestStopText)
#include "test_stoptext.moc"
