#include "models/cases/gaterule.h"
#include "models/cases/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestGateRule : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("requirement");
        QTest::addColumn<bool>("expected");

        const auto row = [](const char* name, const char* requirement, bool expected) {
            QTest::newRow(name) << QByteArray(requirement) << expected;
        };
        row("filled", R"({"filled": "case.name"})", true);
        row("an empty text is not filled", R"({"filled": "case.brief"})", false);
        row("null is not filled", R"({"filled": "case.filed_at"})", false);
        row("an unknown field is not filled", R"({"filled": "case.nonsense"})", false);
        row("an empty list is not filled", R"({"filled": "act.none"})", false);
        row("is", R"({"is": ["act.conditions.major", true]})", true);
        row("is one of", R"({"is": ["act.kind", ["stop", "freeze"]]})", true);
        row("is none of", R"({"is": ["act.kind", ["stop", "seizure"]]})", false);
        row("all", R"({"all": [{"filled": "case.name"}, {"filled": "case.brief"}]})", false);
        row("any", R"({"any": [{"filled": "case.name"}, {"filled": "case.brief"}]})", true);
        row("not", R"({"not": {"filled": "case.brief"}})", true);
        row("if it is not, then is not asked",
            R"({"if": {"filled": "case.brief"}, "then": {"filled": "case.filed_at"}})", true);
        row("if it is, then is asked",
            R"({"if": {"filled": "case.name"}, "then": {"filled": "case.filed_at"}})", false);
        row("count", R"({"count": "measures", "where": {"kind": "stop"}, "atMost": 2})", false);
        row("count of several kinds",
            R"({"count": "measures", "where": {"kind": ["stop", "freeze"]}, "atLeast": 4})", true);
        row("count by an item of a list",
            R"({"count": "persons", "where": {"roles": "victim"}, "atLeast": 1})", true);
        row("count by level",
            R"({"count": "documents", "where": {"level": {"atLeast": "county"}}, "atLeast": 2})",
            false);
        row("count by time",
            R"({"count": "documents", "where": {"at": {"notBefore": "act.at"}}, "atLeast": 1})",
            true);
        row("count of what is filled",
            R"({"count": "documents", "where": {"number": {"filled": true}}, "atLeast": 1})",
            false);
        row("level reached", R"({"level": "act.level", "atLeast": "county"})", true);
        row("level too low", R"({"level": "act.level", "atLeast": "province"})", false);
        row("no level is the lowest", R"({"level": "case.level", "atLeast": "department"})", false);
        row("distinct names", R"({"distinct": "act.officers", "atLeast": 2})", false);
        row("not before", R"({"notBefore": ["act.at", "parent.at"]})", true);
        row("before", R"({"notBefore": ["parent.at", "act.at"]})", false);
        row("at the same time is not before", R"({"notBefore": ["act.at", "act.at"]})", true);
        row("an unknown time is no time", R"({"notBefore": ["act.at", "case.filed_at"]})", false);
        row("none of", R"({"noneOf": ["act.keeper", ["case.lead_officer", "act.officers"]]})",
            false);
        row("nobody is nobody", R"({"noneOf": ["case.brief", ["act.officers"]]})", true);
        row("none of others", R"({"noneOf": ["act.keeper", ["case.name"]]})", true);
    }

    void judges()
    {
        QFETCH(QByteArray, requirement);
        QFETCH(bool, expected);
        const QJsonObject facts = QJsonDocument::fromJson(R"({
            "case": {"name": "林某案", "brief": "", "filed_at": null, "lead_officer": "罗敏"},
            "act": {"kind": "freeze", "at": 200, "level": "city", "officers": ["周文", " 周文"],
                    "keeper": "周文", "conditions": {"major": true}, "none": []},
            "parent": {"at": 100},
            "persons": [{"roles": ["reporter", "victim"]}, {"roles": []}],
            "documents": [{"level": "province", "at": 300, "number": null}, {"level": "department", "at": 1}],
            "measures": [{"kind": "stop"}, {"kind": "stop"}, {"kind": "stop"}, {"kind": "freeze"}]
        })")
                                      .object();
        const auto object = QJsonDocument::fromJson(requirement).object();
        QVERIFY(!object.isEmpty());
        QCOMPARE(holds(object, facts), expected);
    }

    void rulesAreWhole()
    {
        QSet<QString> ids;
        const QStringList tabs{u"overview"_s, u"funds"_s, u"people"_s, u"evidence"_s,
                               u"documents"_s};
        for (const GateRule& rule : gateRules()) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
            QVERIFY2(!rule.text.zh.isEmpty() && !rule.text.en.isEmpty(), qPrintable(rule.id));
            QVERIFY2(!rule.source.isEmpty(), qPrintable(rule.id));
            QVERIFY2(tabs.contains(rule.where), qPrintable(rule.id));
            const int guards = int(!rule.link.isEmpty()) + int(!rule.exit.isEmpty()) +
                               int(!rule.passages.isEmpty()) + int(!rule.act.isEmpty());
            QVERIFY2(guards == 1, qPrintable(rule.id));
            for (const QString& kind : rule.kinds)
                QVERIFY2(findWord(rule.act, kind), qPrintable(rule.id + u' ' + kind));
            holds(rule.condition, {}); // a misspelt requirement is fatal
        }
        QVERIFY(ids.size() > 40);
    }

    void noRuleNamesAPaperOfItsMakers_data()
    {
        QTest::addColumn<QString>("path");
        const auto files = QDir(u":/rules"_s).entryInfoList({u"*.json"_s}, QDir::Files);
        QVERIFY(files.size() > 4);
        for (const QFileInfo& file : files)
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }

    void noRuleNamesAPaperOfItsMakers()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(!text.contains(u".md"_s));
        QVERIFY(!text.contains(u"[D]"_s));
    }

    void aPaperAndTheActItIsForAskForTheSameLevel()
    {
        for (const Word& measure : words(u"measures")) {
            const Word* paper = findWord(u"documents", measure.value(u"document"));
            if (measure.value(u"document").isEmpty())
                continue;
            QVERIFY2(paper, qPrintable(measure.id));
        }
        for (const Word& paper : words(u"documents")) {
            if (const QString level = paper.value(u"level"); !level.isEmpty())
                QVERIFY2(findWord(u"levels", level), qPrintable(paper.id));
            QVERIFY2(paper.value(u"link").isEmpty() || findWord(u"links", paper.value(u"link")),
                     qPrintable(paper.id));
        }
    }
};

QTEST_APPLESS_MAIN(TestGateRule)
#include "test_gaterule.moc"
