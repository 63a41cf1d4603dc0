#include "models/law/fraudtypes.h"

#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestFraudTypes : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTenOfficialTypesAndTheRest()
    {
        const auto book = loadFraudTypes();
        QVERIFY2(book, book ? "" : qPrintable(book.error().message));
        int official = 0;
        for (const FraudType& type : book->types())
            official += type.official;
        QCOMPARE(official, 10);
        for (int n = 1; n <= 10; ++n)
            QVERIFY(book->find(u"F%1"_s.arg(n, 2, 10, QChar(u'0')))->official);
        QVERIFY(book->find(u"f99") && !book->find(u"F98"));
        QCOMPARE(book->means().size(), 5);
        for (const FraudMeans& means : book->means())
            QVERIFY(!means.values.isEmpty());
    }

    void recognisesOlderWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");

        QTest::newRow("code") << u"f01"_s << u"F01"_s;
        QTest::newRow("name") << u"刷单返利类"_s << u"F01"_s;
        QTest::newRow("English") << u"Fake Investment"_s << u"F02"_s;
        QTest::newRow("part-time") << u"兼职"_s << u"F01"_s;
        QTest::newRow("stock tips") << u"荐股"_s << u"F02"_s;
        QTest::newRow("online shopping") << u"网购"_s << u"F03"_s;
        QTest::newRow("agent") << u"冒充客服"_s << u"F04"_s;
        QTest::newRow("loan") << u"网贷"_s << u"F05"_s;
        QTest::newRow("campus loan") << u"注销校园贷"_s << u"F06"_s;
        QTest::newRow("fake police") << u"假冒公检法"_s << u"F08"_s;
        QTest::newRow("course fee") << u"网课退费"_s << u"F13"_s;
        QTest::newRow("within a sentence") << u"李某被冒充公检法诈骗案"_s << u"F08"_s;
        QTest::newRow("the longest word counts") << u"网贷后被注销校园贷骗"_s << u"F06"_s;
        QTest::newRow("nothing") << u"盗窃"_s << QString();
        QTest::newRow("empty") << u" "_s << QString();
    }

    void recognisesOlderWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto book = loadFraudTypes();
        QVERIFY(book);
        const FraudType* type = book->recognise(text);
        QCOMPARE(type ? type->code : QString(), code);
    }

    void refusesAFileWithAReason()
    {
        const auto reason = [](const QByteArray& json) {
            const auto book = FraudTypeBook::parse(json, u"trial.json"_s);
            return book ? QString() : book.error().message;
        };
        QVERIFY(reason("[").contains(u"trial.json"));
        QVERIFY(reason(R"({"version": "1", "source": "x", "types": []})").contains(u"trial.json"));
        QVERIFY(reason(R"({"version": "1", "source": "x", "types": [{"code": "F01"}]})")
                    .contains(u"F01"));
        const QByteArray twice =
            R"({"version": "1", "source": "x", "types": [
                {"code": "F01", "name": {"zh": "甲", "en": "A"}, "aliases": ["丙"]},
                {"code": "F02", "name": {"zh": "乙", "en": "B"}, "aliases": ["丙"]}]})";
        QVERIFY(reason(twice).contains(u"F02") && reason(twice).contains(u"F01"));
        const QByteArray kind =
            R"({"version": "1", "source": "x", "types": [
                {"code": "F01", "name": {"zh": "甲", "en": "A"}, "identifiers": ["nickname"]}]})";
        QVERIFY(reason(kind).contains(u"nickname"));
    }
};

QTEST_APPLESS_MAIN(TestFraudTypes)
#include "test_fraudtypes.moc"
