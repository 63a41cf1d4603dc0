#include "models/intake/importedfiles.h"
#include "models/intake/importer.h"
#include "models/intake/mapping.h"
#include "models/intake/taughtlayouts.h"
#include "models/store/recording.h"
#include "models/store/sourcefiles.h"
#include "models/store/undo.h"
#include "support/teststore.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// Of a bank that nobody has taught.
const QByteArray unknown = "日子,钱数,往来,谁,主账\n"
                           "2026-03-05,120.00,进,示例甲,6299012345678901238\n"
                           "2026-03-06,20.50,出,示例乙,6299012345678901238\n";
const QByteArray known = "交易卡号,交易账号,交易时间,交易金额,交易余额,收付标志\n"
                         "6299012345678901238,,2026-03-05 10:11:12,100.00,200.00,进\n";

} // namespace

/// What could not be read stays listed, and is all that a second import of the same files reads.
class TestKeptFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestStore> m_store;
    CaseId m_case;
    QStringList m_paths;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_store->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    ImportReport import()
    {
        const auto report = importPaths(**m_store, m_case, m_paths);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

    void teach()
    {
        const auto peek = peekFile(m_paths[0]);
        QVERIFY(peek);
        Mapping mapping = guessMapping(*peek, 0, 1);
        mapping.name = {u"示例"_s, u"Example"_s};
        const QStringList roles{u"date"_s, u"amount"_s, u"direction"_s, u"peer_name"_s, u"card"_s};
        QCOMPARE(mapping.columns.size(), roles.size());
        for (qsizetype i = 0; i < roles.size(); ++i)
            mapping.columns[i].role = roles[i];
        QCOMPARE(mapping.missing(), QStringList());
        const auto saved = saveLayout(**m_store, layoutOfMapping(mapping));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }

    qint64 rows() const
    {
        return m_store->db().value<qint64>("SELECT count(*) FROM txn WHERE case_id = ?", m_case);
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        setUpImportUndo(**m_store);
        m_case = newId<CaseTag>();
        Recording recording(**m_store, {m_case, u"case.add"_s, u"x"_s});
        sqlite::Statement(m_store->db(),
                          "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                          " VALUES(?, 'x', 'x', 'x', 0)")
            .run(m_case);
        recording.commit();
        m_paths = {write(u"某行.csv"_s, unknown), write(u"交易明细信息.csv"_s, known)};
    }

    void whatIsNotUnderstoodIsKeptAndListed()
    {
        const ImportReport report = import();
        QVERIFY(report.batch);
        QVERIFY(!report.files[0].refusal.isEmpty());
        const auto kept = SourceFileStore(m_store->db()).findBySha256(report.files[0].sha256);
        QVERIFY(kept);
        QCOMPARE(SourceFileStore(m_store->db()).bytes(kept->id), unknown);

        m_store->reopen();
        const QList<ImportedFile> files = importedFiles(m_store->db(), m_case);
        QCOMPARE(files.size(), 2);
        const auto listed = std::find_if(files.begin(), files.end(), [](const ImportedFile& file) {
            return !file.report.refusal.isEmpty();
        });
        QVERIFY(listed != files.end());
        QCOMPARE(listed->report.refusal, report.files[0].refusal);
        QCOMPARE(listed->report.layout, QString());
        QVERIFY(listed->report.path.endsWith(u"某行.csv"_s));
    }

    void asLongAsItIsNotUnderstoodItIsListedOnce()
    {
        import();
        const auto changes = m_store->db().value<qint64>("SELECT count(*) FROM change");
        const ImportReport again = import();
        QVERIFY(!again.batch);
        QVERIFY(!again.files[0].refusal.isEmpty());
        QVERIFY(again.files[1].isKnown);
        QCOMPARE(m_store->db().value<qint64>("SELECT count(*) FROM change"), changes);
        QCOMPARE(importedFiles(m_store->db(), m_case).size(), 2);
    }

    void anImportAfterTeachingReadsOnlyWhatWasRefused()
    {
        import();
        QCOMPARE(rows(), 1);
        teach();
        const ImportReport again = import();
        QVERIFY(again.batch);
        QVERIFY2(again.files[0].refusal.isEmpty(), qPrintable(again.files[0].refusal));
        QVERIFY(!again.files[0].isKnown);
        QCOMPARE(again.files[0].rows[RowClass::Accepted], 2);
        QVERIFY(again.files[1].isKnown);
        QCOMPARE(again.files[1].rows[RowClass::Accepted], 0);
        QCOMPARE(again.files[1].rows[RowClass::Duplicate], 1);
        QCOMPARE(rows(), 3);
        const QList<ImportedFile> files = importedFiles(m_store->db(), m_case);
        QCOMPARE(files.size(), 2);
        for (const ImportedFile& file : files)
            QCOMPARE(file.report.refusal, QString());

        QVERIFY(undoLast(**m_store, m_case)); // of that import: the file is listed as before
        QCOMPARE(rows(), 1);
        QCOMPARE(importedFiles(m_store->db(), m_case).size(), 2);
        QVERIFY(redoLast(**m_store, m_case));
        QCOMPARE(rows(), 3);
    }

    void aHeaderWithoutRowsSaysSo()
    {
        m_paths = {write(u"空.csv"_s, known.first(known.indexOf('\n') + 1))};
        const ImportReport report = import();
        QCOMPARE(report.files.size(), 1);
        QCOMPARE(report.files[0].refusal, QString());
        QCOMPARE(report.files[0].rows.total(), 0);
        QCOMPARE(report.files[0].warnings, QStringList{u"The table has a header and no rows."_s});
    }
};

QTEST_GUILESS_MAIN(TestKeptFiles)
#include "test_keptfiles.moc"
