#include "models/intake/importer.h"
#include "models/store/recording.h"
#include "support/teststore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// A generated case whose truth is known to the row and the fen: all four police layouts, every
/// quirk, second deliveries, one bank in a zip with GBK names.
class TestCasegen : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsCountedAsTheTruthSays();
    void everyTransferIsCountedOnce();

private:
    const QString m_world = QStringLiteral(CLUECHAIN_SAMPLES "/casegen");
    QJsonObject truth() const
    {
        QFile file(m_world + u"/truth.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no truth.json");
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    static ImportReport import(TestStore& store, CaseId caseId, const QString& folder)
    {
        Recording recording(*store, {caseId, u"case.add"_s, folder});
        sqlite::Statement(store.db(),
                          "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                          " VALUES(?, 'x', 'x', 'x', 0)")
            .run(caseId);
        recording.commit();
        const auto report = importPaths(*store, caseId, {folder});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
};

void TestCasegen::everyFileIsCountedAsTheTruthSays()
{
    TestStore store;
    const ImportReport report = import(store, newId<CaseTag>(), m_world + u"/case-01"_s);
    QHash<QString, FileReport> byPath;
    for (const FileReport& file : report.files)
        byPath.insert(file.path.sliced(m_world.size() + 1), file);
    int statements = 0;
    for (const QJsonValue& entry : truth()[u"cases"_s][0][u"files"_s].toArray()) {
        const QString path = entry[u"path"_s].toString();
        QVERIFY2(byPath.contains(path), qPrintable(path));
        const FileReport& file = byPath[path];
        QCOMPARE(file.encoding, entry[u"encoding"_s].toString());
        if (!entry[u"records"_s].isUndefined()) {
            const bool isKnownTable = entry[u"kind"_s] != u"identifiers"_s;
            QCOMPARE(file.refusal.isEmpty(), isKnownTable);
            QCOMPARE(file.records, isKnownTable ? entry[u"records"_s].toInteger() : 0);
            continue;
        }
        ++statements;
        const QJsonValue rows = entry[u"rows"_s];
        QCOMPARE(file.layout, entry[u"layout"_s].toString());
        QCOMPARE(file.rows[RowClass::Accepted], rows[u"valid"_s].toInteger());
        QCOMPARE(file.rows[RowClass::Duplicate], rows[u"duplicate"_s].toInteger());
        QCOMPARE(file.rows[RowClass::Failed], rows[u"failed"_s].toInteger());
        QCOMPARE(file.rows[RowClass::Informational], rows[u"informational"_s].toInteger());
        QCOMPARE(file.rows[RowClass::Zero], rows[u"zero"_s].toInteger());
        QCOMPARE(file.rows[RowClass::DirectionUnknown], rows[u"empty_direction"_s].toInteger());
        QCOMPARE(file.rows[RowClass::Rejected], rows[u"malformed"_s].toInteger());
        QCOMPARE(file.otherLines, entry[u"other_lines"_s].toInteger());
        QCOMPARE(file.sumInFen, entry[u"sum_in"_s].toInteger());
        QCOMPARE(file.sumOutFen, entry[u"sum_out"_s].toInteger());
    }
    QVERIFY(statements > 5);
}

void TestCasegen::everyTransferIsCountedOnce()
{
    TestStore store;
    const CaseId caseId = newId<CaseTag>();
    import(store, caseId, m_world + u"/case-01"_s);
    const QJsonObject world = truth();
    QSet<QString> delivered;
    for (const QJsonValue& one : world[u"cases"_s][0][u"delivered"_s].toArray())
        delivered += one[u"account"_s].toString();
    qint64 count = 0;
    qint64 fen = 0;
    for (const QJsonValue& transfer : world[u"transfers"_s][u"rows"_s].toArray()) {
        if (delivered.contains(transfer[2].toString()) ||
            delivered.contains(transfer[3].toString())) {
            ++count;
            fen += transfer[4].toInteger();
        }
    }
    QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM transfer WHERE case_id = ?", caseId),
             count);
    QCOMPARE(
        store.db().value<qint64>("SELECT sum(amount_fen) FROM transfer WHERE case_id = ?", caseId),
        fen);
    QCOMPARE(store.db().value<qint64>("SELECT count(*) FROM balance_break"), 0);
}

QTEST_GUILESS_MAIN(TestCasegen)
#include "test_casegen.moc"
