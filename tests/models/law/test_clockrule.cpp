#include "models/law/clockrule.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject soundRule()
{
    return QJsonDocument::fromJson(R"({"id": "K90", "name": {"zh": "试", "en": "Trial"},
        "subject": "case", "triggers": ["start"], "endedBy": [], "length": 3, "unit": "day",
        "warn": {"length": 1, "unit": "day"}, "onExpiry": {"zh": "逾期", "en": "Overdue"},
        "source": "§1", "status": "P", "effectiveFrom": "2020-01-01"})")
        .object();
}

Result<ClockRuleBook> bookOf(const QJsonArray& rules)
{
    const QJsonObject root{
        {u"version"_s, u"1"_s},
        {u"events"_s,
         QJsonObject{{u"start"_s, QJsonObject{{u"zh"_s, u"始"_s}, {u"en"_s, u"Start"_s}}}}},
        {u"rules"_s, rules}};
    return ClockRuleBook::parse(QJsonDocument(root).toJson(), u"trial.json"_s);
}

} // namespace

class TestClockRule : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readsTheRulesThatAreBuiltIn()
    {
        const auto book = loadClockRules();
        QVERIFY2(book, book ? "" : qPrintable(book.error().message));
        for (const auto* id : {u"K02", u"K12", u"K13", u"K15", u"K16", u"K17", u"K18", u"K19",
                               u"K23", u"K24", u"K27", u"K28", u"K31", u"K32", u"K33", u"K34",
                               u"K35", u"K36", u"K48", u"K49", u"K53", u"K54", u"K61"})
            QVERIFY2(book->find(QString::fromUtf16(id)), QString::fromUtf16(id).toUtf8());
        QVERIFY(!book->find(u"K99"));
        QCOMPARE(book->find(u"K31")->times, 2);
        QVERIFY(book->find(u"K33")->documentDecides);
        QCOMPARE(book->find(u"K33")->findExtension(u"major")->level, u"city"_s);
        QCOMPARE(book->find(u"K24")->daysBefore, 7);
        QCOMPARE(book->find(u"K24")->triggers, QStringList{u"arrest"_s});
        for (const auto* id : {u"K18", u"K19", u"K23", u"K48", u"K49"})
            QVERIFY(book->find(QString::fromUtf16(id))->custody);
        QVERIFY(!book->notes().isEmpty() && !book->version().isEmpty());
    }

    void findsTheRulesThatAnEventStarts()
    {
        const auto book = loadClockRules();
        QVERIFY(book);
        const auto ids = [&](const QString& event) {
            QStringList found;
            for (const ClockRule& rule : book->startedBy(event, QDate(2026, 3, 1)))
                found.append(rule.id);
            return found;
        };
        QCOMPARE(ids(u"acceptance"_s), QStringList{u"K02"_s});
        QCOMPARE(ids(u"detention"_s), (QStringList{u"K15"_s, u"K16"_s, u"K17"_s, u"K18"_s}));
        QCOMPARE(ids(u"freeze"_s), QStringList{u"K33"_s}); // K39 and the like by hand
        QCOMPARE(ids(u"arrest"_s), (QStringList{u"K22"_s, u"K22b"_s, u"K23"_s, u"K24"_s}));
        QVERIFY(ids(u"nothing"_s).isEmpty());
    }

    void takesTheVersionOfTheDay()
    {
        QJsonObject older = soundRule();
        older[u"effectiveTo"] = u"2025-12-31"_s;
        QJsonObject newer = soundRule();
        newer[u"effectiveFrom"] = u"2026-01-01"_s;
        newer[u"length"] = 5;
        const auto book = bookOf({older, newer});
        QVERIFY2(book, book ? "" : qPrintable(book.error().message));
        QCOMPARE(book->find(u"K90", QDate(2025, 12, 31))->period.length, 3);
        QCOMPARE(book->find(u"K90", QDate(2026, 1, 1))->period.length, 5);
        QCOMPARE(book->find(u"K90", QDate(2019, 1, 1))->period.length, 3);
        QCOMPARE(book->find(u"K90")->period.length, 5);
        QCOMPARE(book->startedBy(u"start", QDate(2026, 1, 1)).size(), 1);
        QCOMPARE(book->eventName(u"start"_s), u"Start"_s);
    }

    void saysWhichRuleIsWrongAndWhy_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");

        const auto row = [](const char* name, const QString& key, const QJsonValue& value,
                            const QString& reason) {
            QTest::newRow(name) << key << value << reason;
        };
        const auto json = [](const char* text) { return QJsonDocument::fromJson(text).object(); };
        row("unknown key", u"lenght"_s, 3, u"lenght"_s);
        row("no Chinese", u"name"_s, json(R"({"en": "Trial"})"), u"name"_s);
        row("no length", u"length"_s, 0, u"length"_s);
        row("half a day", u"length"_s, 1.5, u"length"_s);
        row("unit", u"unit"_s, u"week"_s, u"unit"_s);
        row("event", u"triggers"_s, QJsonArray{u"never"_s}, u"never"_s);
        row("events are no list", u"triggers"_s, u"start"_s, u"triggers"_s);
        row("status", u"status"_s, u"X"_s, u"status"_s);
        row("date", u"effectiveFrom"_s, u"yesterday"_s, u"effectiveFrom"_s);
        row("flag", u"roll"_s, u"yes"_s, u"roll"_s);
        row("subject", u"subject"_s, u"judge"_s, u"subject"_s);
        row("before nothing", u"before"_s, json(R"({"rule": "K1", "length": 7, "unit": "day"})"),
            u"K1"_s);
        row("extension without a length", u"extensions"_s,
            QJsonArray{json(R"({"key": "x", "name": {"zh": "x", "en": "x"}, "unit": "day"})")},
            u"adds"_s);
        row("extension of another unit", u"extensions"_s,
            QJsonArray{
                json(R"({"key": "x", "name": {"zh": "x", "en": "x"}, "adds": 1, "unit": "hour"})")},
            u"x"_s);
    }

    void saysWhichRuleIsWrongAndWhy()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        QJsonObject rule = soundRule();
        rule[key] = value;
        const auto book = bookOf({soundRule(), rule});
        QVERIFY(!book);
        const QString& message = book.error().message;
        QVERIFY2(message.contains(u"trial.json") && message.contains(u"K90") &&
                     message.contains(reason),
                 qPrintable(message));
    }

    void refusesCustodyThatRollsAndTwoVersionsAtOnce()
    {
        QJsonObject rule = soundRule();
        rule[u"roll"] = true;
        rule[u"custody"] = true;
        QVERIFY(!bookOf({rule}));
        QVERIFY(!bookOf({soundRule(), soundRule()}));
        QVERIFY(bookOf({soundRule()}));
        QVERIFY(!bookOf({}));
    }

    void namesAFileThatCannotBeRead()
    {
        QTemporaryDir dir;
        const auto missing = loadClockRules(dir.filePath(u"none.json"_s));
        QVERIFY(!missing && missing.error().message.contains(u"none.json"));
        QFile file(dir.filePath(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": ");
        file.close();
        const auto bad = loadClockRules(file.fileName());
        QVERIFY(!bad && bad.error().message.contains(u"bad.json"));
    }
};

QTEST_APPLESS_MAIN(TestClockRule)
#include "test_clockrule.moc"
