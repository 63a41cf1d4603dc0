#include "models/cases/caseeditor.h"
#include "models/cases/casenumbers.h"
#include "models/funds/refundjson.h"
#include "models/reports/refundboard.h"
#include "support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// trace, refund and patterns as a terminal and other programs see them, over the task-rebate case
/// of the demo library: 林某 paid 52,360.00 yuan.
class TestFundsCommands : public QObject
{
    Q_OBJECT

private:
    const QTemporaryDir m_dir;
    QString m_number;

    QString path(const QString& name) const { return m_dir.filePath(name); }

    ProgramRun run(const QString& command, const QStringList& more) const
    {
        return runProgram(QStringLiteral(CLUECHAIN_PROGRAM),
                          QStringList{command, path(u"案件.cluechain"_s)} + more);
    }

    ProgramRun ofCase(const QString& command, const QStringList& more = {}) const
    {
        return run(command, QStringList{u"--case"_s, m_number} + more);
    }

    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    static QStringList keysOf(const QJsonValue& value)
    {
        QStringList keys = value.toObject().keys();
        keys.sort();
        return keys;
    }

private slots:
    void initTestCase()
    {
        const QString folder = QStringLiteral(CLUECHAIN_SOURCE "/resources/demo/task-rebate/");
        QCOMPARE(run(u"new"_s, {}).exitCode, 0);
        m_number = runProgram(QStringLiteral(CLUECHAIN_PROGRAM),
                              {u"case"_s, u"new"_s, path(u"案件.cluechain"_s), u"--name"_s,
                               u"林某案"_s, u"--type"_s, u"F01"_s})
                       .lastLine();
        QCOMPARE(ofCase(u"load"_s, {folder + u"facts.json"_s}).exitCode, 0);
        QCOMPARE(ofCase(u"import"_s, {folder + u"statements"_s}).exitCode, 0);
    }

    void traceFollowsEveryFenByEveryMethod()
    {
        const ProgramRun traced = ofCase(u"trace"_s, {u"--json"_s});
        QCOMPARE(traced.exitCode, 0);
        const QJsonObject answer = traced.json();
        QCOMPARE(keysOf(answer),
                 (QStringList{u"contradictions"_s, u"gaps"_s, u"methods"_s, u"order_unknown"_s,
                              u"settings"_s, u"timestamp_traceable"_s, u"until"_s}));
        QVERIFY(answer["until"_L1].isNull());
        QCOMPARE(keysOf(answer["methods"_L1]), (QStringList{u"fifo"_s, u"lifo"_s, u"rolling"_s}));
        for (const auto& method : {u"fifo"_s, u"lifo"_s, u"rolling"_s}) {
            const QJsonObject one = answer["methods"_L1][method].toObject();
            QVERIFY(!one["accounts"_L1].toArray().isEmpty());
            for (const auto& account : one["accounts"_L1].toArray()) {
                for (const auto key : {"number"_L1, "level"_L1, "statement"_L1, "in_fen"_L1,
                                       "out_fen"_L1, "left_fen"_L1, "by_victim"_L1})
                    QVERIFY2(account.toObject().contains(key), key.data());
                QVERIFY(account["level"_L1].toInt() >= 1);
            }
            const QJsonArray victims = one["victims"_L1].toArray();
            QCOMPARE(victims.size(), 1);
            qint64 resting = 0;
            for (const auto& rest : victims[0]["resting"_L1].toArray())
                resting += rest["fen"_L1].toInteger();
            QCOMPARE(victims[0]["id_number"_L1].toString(), u"99010319931107204X"_s);
            QCOMPARE(victims[0]["paid_fen"_L1].toInteger(), 5'236'000);
            QCOMPARE(victims[0]["returned_fen"_L1].toInteger() + resting, 5'236'000);
        }
        for (const auto& gap : answer["gaps"_L1].toArray()) {
            for (const auto key : {"number"_L1, "bank"_L1, "in_fen"_L1, "rank"_L1, "why"_L1})
                QVERIFY2(gap.toObject().contains(key), key.data());
        }
    }

    void traceKeepsToTheMethodAndTheTimeThatAreAskedFor()
    {
        const QJsonObject one = ofCase(u"trace"_s, {u"--json"_s, u"--method"_s, u"lifo"_s}).json();
        QCOMPARE(keysOf(one["methods"_L1]), QStringList{u"lifo"_s});
        const QJsonObject before =
            ofCase(u"trace"_s, {u"--json"_s, u"--until"_s, u"2021-01-13T12:00:00+08:00"_s}).json();
        QCOMPARE(before["until"_L1].toString(), u"2021-01-13T12:00:00+08:00"_s);
        QCOMPARE(before["methods"_L1]["fifo"_L1]["victims"_L1][0]["paid_fen"_L1].toInteger(), 0);
        QVERIFY(before["methods"_L1]["fifo"_L1]["accounts"_L1].toArray().isEmpty());
        QVERIFY(ofCase(u"trace"_s).output.contains("[rolling]"));
    }

    void refundAddsUpToWhatIsFrozen()
    {
        const QString frozen =
            written(u"frozen.csv"_s, "account,frozen_fen\n6299010504664470417,4000000\n");
        const ProgramRun drafted = ofCase(u"refund"_s, {u"--frozen"_s, frozen, u"--json"_s});
        QCOMPARE(drafted.exitCode, 0);
        const QJsonObject answer = drafted.json();
        QCOMPARE(keysOf(answer), (QStringList{u"accounts"_s, u"settings"_s, u"victims"_s}));
        QCOMPARE(answer["accounts"_L1].toArray().size(), 1);
        const QJsonValue account = answer["accounts"_L1][0];
        QCOMPARE(account["number"_L1].toString(), u"6299010504664470417"_s);
        QCOMPARE(account["frozen_fen"_L1].toInteger(), 4'000'000);
        qint64 sum = account["stays_frozen_fen"_L1].toInteger();
        for (const auto& victim : account["victims"_L1].toArray()) {
            for (const auto key : {"id_number"_L1, "L_fen"_L1, "C_fen"_L1, "N_fen"_L1,
                                   "refund_fen"_L1, "remainder"_L1})
                QVERIFY2(victim.toObject().contains(key), key.data());
            sum += victim["refund_fen"_L1].toInteger();
        }
        QCOMPARE(sum, 4'000'000);
        for (const auto key : {"ratio"_L1, "loss"_L1, "own_money"_L1, "trace"_L1})
            QVERIFY2(answer["settings"_L1].toObject().contains(key), key.data());
    }

    void refundDeductsWhatVictimsGotOtherwise()
    {
        const QString frozen = written(u"frozen.csv"_s, "6299010504664470417,4000000\n");
        const QString paid = written(u"paid.csv"_s, "99010319931107204X,100000\n");
        const auto victimOf = [&](const QStringList& more) {
            return ofCase(u"refund"_s, QStringList{u"--frozen"_s, frozen, u"--json"_s} + more)
                .json()["victims"_L1][0];
        };
        const QJsonValue without = victimOf({});
        const QJsonValue with = victimOf({u"--compensated"_s, paid});
        QCOMPARE(with["C_fen"_L1].toInteger() - without["C_fen"_L1].toInteger(), 100'000);
    }

    /// What the window drafts out of the measures is what the command drafts out of the same file.
    void theWorksheetHasTheFiguresOfTheCommand()
    {
        QByteArray lines = "account,frozen_fen\n";
        QJsonObject drafted;
        {
            const auto store =
                Store::open(path(u"案件.cluechain"_s), Secret("a test passphrase 1"));
            QVERIFY(store);
            const CaseId id = *findCase((*store)->writer(), m_number);
            const auto account =
                CaseAccountStore((*store)->writer()).findNumber(id, u"6299010504664470417"_s);
            CaseEditor editor(**store, {id, u"measure.add"_s, u"冻结"_s});
            MeasureStore(editor.db())
                .insert({.caseId = id,
                         .kind = u"freeze"_s,
                         .accountId = account->id,
                         .at = Instant::now().plusSeconds(-60),
                         .held = Money::fromFen(3'333'333),
                         .createdAt = Instant::now()});
            QVERIFY(editor.commit().made);
            const auto db = (*store)->openReader();
            const auto flow = followMoney(*db, id, Instant::now());
            QVERIFY(flow);
            const RefundBoard board = refundBoard(*db, id, *flow);
            QVERIFY(!board.accounts.isEmpty());
            for (size_t a = 0; a < board.draft.accounts.size(); ++a)
                lines += board.accounts.at(qsizetype(a)).number.toUtf8() + ',' +
                         QByteArray::number(board.draft.accounts[a].frozenFen) + '\n';
            drafted = refundJson(board.flow->ledger, board.draft, {});
        }
        const ProgramRun run =
            ofCase(u"refund"_s, {u"--frozen"_s, written(u"held.csv"_s, lines), u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json(), QJsonDocument::fromJson(QJsonDocument(drafted).toJson()).object());
    }

    void refundNamesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");

        QTest::newRow("no amount")
            << QByteArray("account,frozen_fen\n6299010504664470417,much\n") << QByteArray("2");
        QTest::newRow("yuan") << QByteArray("6299010504664470417,12.50\n") << QByteArray("1");
        QTest::newRow("below 0") << QByteArray("6299010504664470417,1\n6299010504664470417,-1\n")
                                 << QByteArray("2");
        QTest::newRow("unknown account")
            << QByteArray("6299000000000000001,5\n") << QByteArray("6299000000000000001");
    }

    void refundNamesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const ProgramRun refused =
            ofCase(u"refund"_s, {u"--frozen"_s, written(u"bad.csv"_s, bytes), u"--json"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY2(refused.messages.contains(said), refused.messages.constData());
    }

    void patternsTellValueThresholdRowsAndTheInnocentReading()
    {
        const ProgramRun found = ofCase(u"patterns"_s, {u"--json"_s});
        QCOMPARE(found.exitCode, 0);
        const QJsonObject answer = found.json();
        QCOMPARE(keysOf(answer), (QStringList{u"findings"_s, u"rules"_s, u"settings"_s}));
        const QJsonArray findings = answer["findings"_L1].toArray();
        QVERIFY(!findings.isEmpty());
        for (const auto& finding : findings) {
            QCOMPARE(keysOf(finding), (QStringList{u"accounts"_s, u"fact"_s, u"innocent"_s, u"n"_s,
                                                   u"name"_s, u"pattern"_s, u"rows"_s,
                                                   u"threshold"_s, u"traced_fen"_s, u"value"_s}));
            QVERIFY(!finding["innocent"_L1].toString().isEmpty());
            QVERIFY(!finding["rows"_L1].toArray().isEmpty());
            QVERIFY(answer["settings"_L1].toObject().contains(finding["pattern"_L1].toString()));
        }
        QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
            return a["traced_fen"_L1].toInteger() > b["traced_fen"_L1].toInteger();
        }));
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");

        const QStringList frozen{u"--frozen"_s, u"/no/such/file.csv"_s};
        QTest::newRow("trace, no such case")
            << u"trace"_s << QStringList{u"--case"_s, u"none"_s} << 1;
        QTest::newRow("trace, no case") << u"trace"_s << QStringList() << 2;
        QTest::newRow("trace, no such method")
            << u"trace"_s << QStringList{u"--case"_s, u"NUMBER"_s, u"--method"_s, u"guess"_s} << 2;
        QTest::newRow("trace, no time")
            << u"trace"_s << QStringList{u"--case"_s, u"NUMBER"_s, u"--until"_s, u"soon"_s} << 1;
        QTest::newRow("patterns, no such case")
            << u"patterns"_s << QStringList{u"--case"_s, u"none"_s} << 1;
        QTest::newRow("refund, no file")
            << u"refund"_s << QStringList{u"--case"_s, u"NUMBER"_s} << 2;
        QTest::newRow("refund, file missing")
            << u"refund"_s << QStringList{u"--case"_s, u"NUMBER"_s} + frozen << 1;
        QTest::newRow("refund, no such setting")
            << u"refund"_s
            << QStringList{u"--case"_s, u"NUMBER"_s, u"--ratio"_s, u"half"_s} + frozen << 2;
    }

    void refusesWhatItCannotDo()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, more);
        QFETCH(int, code);
        more.replaceInStrings(u"NUMBER"_s, m_number);
        const ProgramRun refused = run(command, more);
        QCOMPARE(refused.exitCode, code);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY(!refused.messages.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFundsCommands)
#include "test_fundscommands.moc"
