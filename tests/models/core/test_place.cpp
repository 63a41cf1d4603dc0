#include "models/core/place.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestPlace : public QObject
{
    Q_OBJECT

private slots:
    void goesThereAndBack_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("list") << u"cluechain:cases"_s;
        QTest::newRow("case") << u"cluechain:case/9223372036854775807"_s;
        QTest::newRow("tab") << u"cluechain:case/4711/funds"_s;
        QTest::newRow("subject") << u"cluechain:case/4711/funds?account=12"_s;
        QTest::newRow("named account") << u"cluechain:case/4711/funds?account=-12"_s;
        QTest::newRow("subject of no tab") << u"cluechain:case/4711?person=1"_s;
        QTest::newRow("page with a part") << u"cluechain:settings/keys"_s;
    }
    void goesThereAndBack()
    {
        QFETCH(QString, address);
        const auto place = Place::parse(address);
        QVERIFY(place);
        QCOMPARE(place->toString(), address);
        QCOMPARE(Place::parse(place->toString()), place);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"", "cluechain:", "case/1", "cluechain:case", "cluechain:cases/12",
              "cluechain:case/0", "cluechain:case/-3", "cluechain:case/1/funds?account",
              "cluechain:case/1/funds?=3", "cluechain:case/99999999999999999999", "http://cases",
              "cluechain:case/1/funds?a=1&b=2"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void refusesTheRest()
    {
        QFETCH(QString, address);
        QVERIFY(!Place::parse(address));
    }

    void knowsThePage()
    {
        const Place place{.page = u"case"_s, .caseId = {1}, .tab = u"funds"_s};
        Place other = place;
        other.subject = u"account"_s;
        QVERIFY(place.isSamePage(other));
        QVERIFY(!(place == other));
        other.tab = u"people"_s;
        QVERIFY(!place.isSamePage(other));
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "test_place.moc"
