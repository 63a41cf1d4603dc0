#include "models/cases/caseacts.h"
#include "models/intake/balancebreaks.h"
#include "models/intake/directions.h"
#include "models/intake/importer.h"
#include "models/intake/mapping.h"
#include "support/archive.h"
#include "support/teststore.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray statement =
    "交易卡号,交易时间,交易金额,交易余额,收付标志,交易对手账卡号,交易流水号\n"
    "6299000012345678903,2026-01-05 10:00:00,100.00,100.00,进,A,S1\n"
    "6299000012345678903,2026-01-05 10:01:00,30.00,70.00,其它,B,S2\n"
    "6299000012345678903,2026-01-05 10:05:00,8.00,500.00,其它,E,S5\n"
    "6299000012345678903,2026-01-05 10:06:00,8.00,492.00,出,E,S6\n";
const QByteArray unknown = "客户账户号码,记账时点,本次交易金额,当前账面余额,收支,备用\n"
                           "6299000012345678903,2026-03-05 10:11:12,1234.56,2234.56,收,x\n";

} // namespace

/// What an import tells of its files while it runs, and what can be asked of it afterwards.
class TestImportProgress : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    CaseId m_case;

    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_store->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"石某案"_s})->id;
    }
    void cleanup() { m_store.reset(); }

    void everyFileSaysHowFarItIs()
    {
        using Stage = FileProgress::Stage;
        const QString good = written(u"a.csv"_s, statement);
        const QString odd = written(u"b.csv"_s, unknown);
        QHash<QString, QList<Stage>> stages;
        qint64 rows = 0;
        const auto tell = [&](const FileProgress& file) {
            QList<Stage>& of = stages[file.path.section(u'/', -1)];
            if (of.isEmpty() || of.last() != file.stage)
                of += file.stage;
            rows = std::max(rows, file.rows);
        };
        QVERIFY(importPaths(**m_store, m_case, {good, odd}, {.tell = tell}));
        QCOMPARE(stages.value(u"a.csv"_s),
                 QList<Stage>({Stage::Waiting, Stage::Recognised, Stage::Reading, Stage::Done}));
        QCOMPARE(stages.value(u"b.csv"_s), QList<Stage>({Stage::Waiting, Stage::Refused}));
        QCOMPARE(rows, 4);
        stages.clear();
        QVERIFY(importPaths(**m_store, m_case, {good}, {.tell = tell}));
        QCOMPARE(stages.value(u"a.csv"_s), QList<Stage>({Stage::Waiting, Stage::Known}));
    }

    void whatIsKeptOutSaysWhetherItCanBeTaught()
    {
        const auto report =
            importPaths(**m_store, m_case,
                        {written(u"b.csv"_s, unknown), written(u"c.pdf"_s, "%PDF-1.4\n%%EOF\n")});
        QVERIFY(report);
        QVERIFY(report->files[0].isUnknownForm);
        QVERIFY(!report->files[1].isUnknownForm);
    }

    void onlyWhatIsNamedIsRead()
    {
        const QString archive =
            written(u"x.zip"_s, zipOf({{"a.csv", statement}, {"b.csv", unknown}}));
        const auto report =
            importPaths(**m_store, m_case, {archive},
                        {.shownFrom = m_store->filePath({}), .only = {u"x.zip!b.csv"_s}});
        QVERIFY(report);
        QCOMPARE(report->files.size(), 1);
        QCOMPARE(report->files[0].path, u"x.zip!b.csv"_s);
        const auto peek = peekFile(archive + u"!b.csv"_s);
        QVERIFY(peek);
        QCOMPARE(peek->separator, u","_s);
        QCOMPARE(peek->encoding, u"utf-8"_s);
    }

    void unknownRowsSayWhatTheirBalancesProve()
    {
        QVERIFY(importPaths(**m_store, m_case, {written(u"a.csv"_s, statement)}));
        const QList<UnknownDirections> groups = unknownDirections(m_store->db(), m_case);
        QCOMPARE(groups.size(), 1);
        const QList<UnknownRow> rows = unknownRows(m_store->db(), groups.first());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].beforeFen, std::optional<qint64>(10000));
        QCOMPARE(rows[0].proven, Direction::Out);
        QCOMPARE(rows[1].afterFen, std::optional<qint64>(50000));
        QCOMPARE(rows[1].proven, Direction::Unknown);
    }

    void gapsAreFoundWithTheRowsAroundThem()
    {
        QVERIFY(importPaths(**m_store, m_case, {written(u"a.csv"_s, statement)}));
        const QList<BalanceBreak> breaks = balanceBreaks(m_store->db(), m_case);
        QCOMPARE(breaks.size(), 1);
        QCOMPARE(breaks.first().number, u"6299000012345678903"_s);
        QCOMPARE(breaks.first().line, 4);
        QVERIFY(breaks.first().gapFen > 0);
        QCOMPARE(rowsAround(m_store->db(), breaks.first().row, 1).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestImportProgress)
#include "test_importprogress.moc"
