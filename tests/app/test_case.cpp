#include "models/core/instant.h"
#include "models/store/opener.h"
#include "support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// Every time of a document that is none in ISO 8601 with its offset, and every amount that is no
/// whole number of fen.
void collectWrong(const QJsonValue& value, const QString& path, QStringList& wrong)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            collectWrong(items[i], path + u'.' + QString::number(i), wrong);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = path + u'.' + it.key();
        if (it.key() == "at"_L1 || it.key().endsWith("_at"_L1)) {
            const QString text = it.value().toString();
            if (!it.value().isNull() && (!text.endsWith("+08:00"_L1) || !Instant::parseIso(text)))
                wrong += name;
        } else if (it.key().endsWith("_fen"_L1)) {
            const double fen = it.value().toDouble(0.5);
            if (!it.value().isNull() && fen != double(qint64(fen)))
                wrong += name;
        }
        collectWrong(it.value(), name, wrong);
    }
}

} // namespace

class TestCase : public QObject
{
    Q_OBJECT

private slots:
    void showsTimesWithTheirOffsetAndAmountsInFen()
    {
        const QTemporaryDir dir;
        const QString program = QStringLiteral(CLUECHAIN_PROGRAM);
        const QString store = dir.filePath(u"案件.cluechain"_s);
        QFile facts(dir.filePath(u"facts.json"_s));
        QVERIFY(facts.open(QIODevice::WriteOnly));
        facts.write(R"({"case": {"reported_at": "2026-03-02T10:00:00+08:00"},
            "victims": [{"name": "林小某", "payments": [{"at": "2026-03-01T19:42:10+08:00",
                "from": "6299046706692648843", "to": "6299010504664470417", "amount_fen": 236000}]}],
            "measures": [{"kind": "stop", "account": "6299010504664470417",
                "at": "2026-03-02T10:26:00+08:00", "amount_fen": 312000}]})");
        facts.close();
        QCOMPARE(runProgram(program, {u"new"_s, store}).exitCode, 0);
        const QString number = runProgram(program, {u"case"_s, u"new"_s, store, u"--name"_s,
                                                    u"林某案"_s, u"--type"_s, u"F01"_s})
                                   .lastLine();
        QCOMPARE(
            runProgram(program, {u"load"_s, store, u"--case"_s, number, facts.fileName()}).exitCode,
            0);
        const QJsonObject shown =
            runProgram(program, {u"case"_s, u"show"_s, store, number, u"--json"_s}).json();
        QCOMPARE(shown["payments"_L1][0]["at"_L1].toString(), u"2026-03-01T19:42:10+08:00"_s);
        QCOMPARE(shown["payments"_L1][0]["amount_fen"_L1].toInteger(), 236000);
        QCOMPARE(shown["measures"_L1][0]["at"_L1].toString(), u"2026-03-02T10:26:00+08:00"_s);
        QStringList wrong;
        collectWrong(shown, {}, wrong);
        QCOMPARE(wrong, QStringList());
    }

    void aStoreWithAKeyFileOpensWithBothAlone()
    {
        const QTemporaryDir dir;
        const QString program = QStringLiteral(CLUECHAIN_PROGRAM);
        const QString store = dir.filePath(u"案件.cluechain"_s);
        const QString key = dir.filePath(u"钥匙.key"_s);
        const QStringList list{u"case"_s, u"list"_s, store};
        const QStringList withKey{u"--key-file"_s, key};
        QVERIFY(runProgram(program, QStringList{u"new"_s, store} + withKey).exitCode != 0);
        QVERIFY(makeKeyFile(key));
        QCOMPARE(runProgram(program, QStringList{u"new"_s, store} + withKey).exitCode, 0);
        QCOMPARE(runProgram(program, list + withKey).exitCode, 0);
        QCOMPARE(runProgram(program, list).exitCode, 1);
        QCOMPARE(runProgram(program, QStringList{u"verify"_s, store} + withKey).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCase)
#include "test_case.moc"
