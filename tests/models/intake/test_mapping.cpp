#include "models/intake/importer.h"
#include "models/intake/mapping.h"
#include "models/intake/taughtlayouts.h"
#include "models/store/recording.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// A form that no layout has: names like known ones, one that only its values explain.
const QByteArray unknownForm =
    "某某村镇银行流水\n"
    "打印人：示例,2026-03-10\n"
    "客户账户号码,记账时点,本次交易金额,当前账面余额,收支,对手客户号,对手客户名,备用\n"
    "6299000012345678903,2026-03-05 10:11:12,1234.56,2234.56,收,6299000087654321007,示例乙,x\n"
    "6299000012345678903,2026-03-06 11:12:13,34.56,2200.00,付,6299000087654321015,示例丙,y\n"
    "6299000012345678903,2026-03-07 09:00:00,200.00,2000.00,未知,6299000087654321015,示例丙,z\n";

QString written(const TestStore& store, const QString& name, const QByteArray& bytes)
{
    QFile file(store.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        qFatal("cannot write");
    return file.fileName();
}

CaseId newCase(TestStore& store)
{
    const CaseId id = newId<CaseTag>();
    Recording recording(*store, {id, u"case.add"_s, u"x"_s});
    sqlite::Statement(store.db(),
                      "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                      " VALUES(?, ?, 'x', 'x', 0)")
        .run(id, QString::number(id.value));
    recording.commit();
    return id;
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private slots:
    void theGuessKnowsNamesLikenessesAndValues()
    {
        TestStore store;
        const auto peek = peekFile(written(store, u"村镇银行.csv"_s, unknownForm));
        QVERIFY(peek);
        const Mapping mapping = guessMapping(*peek);
        QCOMPARE(mapping.headerLine, 3);
        QCOMPARE(mapping.columns.size(), 8);
        QStringList roles;
        for (const ColumnMapping& column : mapping.columns)
            roles += column.role;
        QCOMPARE(mapping.columnOf(u"time"_s), 1);
        QCOMPARE(mapping.columnOf(u"amount"_s), 2);
        QCOMPARE(mapping.columnOf(u"balance"_s), 3);
        QCOMPARE(mapping.columns[2].ground, ColumnMapping::Ground::LikeName);
        QCOMPARE(mapping.columns[1].ground, ColumnMapping::Ground::Values);
        QCOMPARE(mapping.columns[6].role, u"peer_name"_s); // 对手客户名 is no own name
        QVERIFY2(mapping.missing().isEmpty(), qPrintable(roles.join(u' ')));
        for (const QString& role : mappingRoles())
            QVERIFY(!roleName(role).isEmpty());
    }

    void thePreviewShowsRowsBeforeAndAfter()
    {
        TestStore store;
        const auto peek = peekFile(written(store, u"村镇银行.csv"_s, unknownForm));
        Mapping mapping = taught(*peek);
        auto rows = previewMapping(*peek, mapping);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).line, 4);
        QCOMPARE(rows->at(0).cells.size(), 8);
        QCOMPARE(rows->at(0).fen, 123456);
        QCOMPARE(rows->at(0).direction, Direction::In);
        QCOMPARE(rows->at(1).direction, Direction::Out);
        QCOMPARE(rows->at(2).rowClass, RowClass::DirectionUnknown);
        QCOMPARE(rows->at(0).texts.value(u"peer_name"_s), u"示例乙"_s);
        QVERIFY(mapping.flags.contains(u"未知"_s));
        mapping.directions.insert(u"未知"_s, Direction::Out); // a person knows
        QCOMPARE(previewMapping(*peek, mapping)->at(2).direction, Direction::Out);

        mapping.columns[2].role.clear();
        QVERIFY(!previewMapping(*peek, mapping));
        QCOMPARE(mapping.missing().size(), 1);
    }

    void aTaughtLayoutReadsTheFileAndIsShared()
    {
        TestStore store;
        const CaseId caseId = newCase(store);
        setUpImportUndo(*store);
        const QString path = written(store, u"村镇银行.csv"_s, unknownForm);
        const auto refused = importPaths(*store, caseId, {path});
        QVERIFY(refused);
        QVERIFY(!refused->files[0].refusal.isEmpty());

        Mapping mapping = taught(*peekFile(path));
        mapping.directions.insert(u"未知"_s, Direction::Out);
        const auto saved = saveLayout(*store, layoutOfMapping(mapping));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const auto report = importPaths(*store, caseId, {path});
        QVERIFY(report);
        QCOMPARE(report->files[0].layout, *saved);
        QCOMPARE(report->files[0].rows[RowClass::Accepted], 3);
        QCOMPARE(report->files[0].sumInFen, 123456);
        QCOMPARE(report->files[0].sumOutFen, 23456);
        QVERIFY(!removeLayout(*store, *saved)); // an import needs it

        const QString shared = store.filePath(u"shared.json"_s);
        QVERIFY(writeLayoutFile(store.db(), *saved, shared));
        TestStore other;
        const CaseId otherCase = newCase(other);
        const auto taken = saveLayoutFile(*other, shared);
        QVERIFY(taken);
        const auto there = importPaths(*other, otherCase, {path}, {.layout = *taken});
        QVERIFY(there);
        QCOMPARE(there->files[0].sumOutFen, 23456);

        QVERIFY(undoLast(*store, caseId));
        QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM txn"), 0);
        QVERIFY(redoLast(*store, caseId));
        QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM txn"), 3);
        QVERIFY(undoLast(*store, caseId));
        QVERIFY(removeLayout(*store, *saved));
        QVERIFY(!importPaths(*store, caseId, {path})->files[0].refusal.isEmpty());
    }

    void aLayoutThatIsNoneIsRefused()
    {
        TestStore store;
        QVERIFY(!saveLayoutFile(*store, written(store, u"a.json"_s, "[]")));
        QVERIFY(!saveLayoutFile(*store, store.filePath(u"none.json"_s)));
        QJsonObject layout = LayoutSet::builtIn().find(u"1A29"_s)->source;
        QVERIFY(!saveLayout(*store, layout)); // the program's own
        layout[u"id"_s] = u"mine"_s;
        layout[u"roles"_s] = QJsonObject{{u"nonsense"_s, QJsonArray{u"x"_s}}};
        QVERIFY(!saveLayout(*store, layout));
        QVERIFY(!removeLayout(*store, u"mine"_s));
    }

private:
    /// What a person makes of the guess.
    static Mapping taught(const TablePeek& peek)
    {
        Mapping mapping = guessMapping(peek);
        const QStringList roles{u"card"_s,      u"time"_s, u"amount"_s,    u"balance"_s,
                                u"direction"_s, u"peer"_s, u"peer_name"_s, QString()};
        for (qsizetype i = 0; i < roles.size(); ++i)
            mapping.columns[i].role = roles[i];
        mapping.flags = {u"收"_s, u"付"_s, u"未知"_s};
        return mapping;
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "test_mapping.moc"
