#include "widgets/pages/statementgap.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestStatementGap : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsKnownAndWhatToRequest()
    {
        const QString text =
            statementGapText({.bank = u"江川银行"_s,
                              .transfers = 3,
                              .in = Money::fromFen(5'236'000),
                              .out = Money::fromFen(20'000),
                              .first = Instant::fromChina(QDate(2026, 1, 14), QTime(10, 0))});
        QVERIFY(text.startsWith(u"No statement of this account has been delivered"));
        QVERIFY(text.contains(u"52,360.00 yuan in, 200.00 yuan out"));
        QVERIFY(text.contains(u"Request it from 江川银行, from 2026-01-14 on"));
    }

    void anAccountKnownByNameOnly()
    {
        const QString text = statementGapText({});
        QVERIFY(!text.contains(u"yuan in"));
        QVERIFY(text.contains(u"Request it from its bank, with balances"));
    }
};

QTEST_GUILESS_MAIN(TestStatementGap)
#include "test_statementgap.moc"
