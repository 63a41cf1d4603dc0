#include "models/intake/importedfiles.h"
#include "models/intake/importer.h"
#include "models/store/recording.h"
#include "models/store/sourcefiles.h"
#include "models/store/undo.h"
#include "tests/support/archive.h"
#include "tests/support/intakemain.h"
#include "tests/support/teststore.h"
#include "tests/support/xlsbook.h"

#include <QFile>
#include <QStringEncoder>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QString header =
    u"交易卡号,交易账号,交易方户名,交易方证件号码,交易时间,交易金额,交易余额,收付标志,"
    "交易对手账卡号,现金标志,对手户名,对手身份证号,对手开户银行,摘要说明,交易币种,交易网点名称,"
    "交易发生地,交易是否成功,传票号,IP地址,MAC地址,对手交易余额,交易流水号,日志号,凭证种类,"
    "凭证号,交易柜员号,备注,查询反馈结果原因"_s;

QString row(int number, const QString& time = {}, const QString& amount = {},
            const QString& summary = u"转账"_s)
{
    return u"6299000012345678903,,示例甲,990105194912310023,%1,%2,%3,进,62990000123456%4,转账,"
           u"示例乙,,,"
           "%5,人民币,,,成功,,,,,9900%4,,,,,,"_s.arg(
               time.isEmpty() ? u"2026-01-0%1 10:11:12"_s.arg(number + 1) : time,
               amount.isEmpty() ? u"%1.00"_s.arg(100 + number) : amount,
               u"%1.00"_s.arg(1000 + number), QString::number(number).rightJustified(5, u'0'),
               summary);
}

QByteArray text(const QStringList& rows)
{
    QStringEncoder national("GB18030");
    return national((QStringList{header} + rows).join(u"\r\n"_s) + u"\r\n"_s);
}

QStringList goodRows()
{
    QStringList rows;
    for (int i = 0; i < 5; ++i)
        rows += row(i);
    return rows;
}

XlsBook book()
{
    XlsBook book{.sheets = {{u"交易明细"_s, {}}}};
    for (const QString& line : QStringList{header} + goodRows()) {
        QList<XlsBook::Cell> cells;
        for (const QString& cell : line.split(u','))
            cells += cell.isEmpty() ? XlsBook::Cell() : XlsBook::Cell(cell);
        book.sheets[0].rows += cells;
    }
    return book;
}

QByteArray workbook()
{
    QByteArray rows;
    for (const QString& line : QStringList{header} + goodRows()) {
        rows += "<row>";
        for (const QString& cell : line.split(u','))
            rows += "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
        rows += "</row>";
    }
    return xlsxOf({{u"交易明细"_s, rows}});
}

QByteArray page()
{
    QString html = u"<html><head><meta charset=\"gb2312\"></head><body><table border=1>"_s;
    for (const QString& line : QStringList{header} + goodRows())
        html += u"<tr><td>"_s + line.split(u',').join(u"<td>"_s);
    QStringEncoder national("GB18030");
    return national(html + u"</table></body></html>"_s);
}

} // namespace

/// Whatever arrives gets its answer, and what is refused changes nothing.
class TestDefects : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newId<CaseTag>();
        Recording recording(**m_store, {m_case, u"case.add"_s, u"测试案"_s});
        sqlite::Statement(m_store->db(),
                          "INSERT INTO casefile(id, working_number, name, name_folded, created_at)"
                          " VALUES(?, 'x', 'x', 'x', 0)")
            .run(m_case);
        recording.commit();
    }

    void contentDecidesNotTheEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        for (const QString& ending : {u"csv"_s, u"xls"_s, u"xlsx"_s}) {
            const QString name = u"交易明细信息."_s + ending;
            const auto test = [&](const char* what) -> QTestData& {
                return QTest::newRow(qPrintable(QLatin1String(what) + u" named ."_s + ending))
                       << name;
            };
            test("text") << text(goodRows()) << u"gb18030"_s;
            test("an old workbook") << book().bytes() << u"xls"_s;
            test("a workbook") << workbook() << u"xlsx"_s;
            test("a page") << page() << u"html"_s;
            test("an archive") << zipOf({{"a.csv", text(goodRows())}}) << u"gb18030"_s;
        }
    }

    void contentDecidesNotTheEnding()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const ImportReport report = import(name, bytes);
        QCOMPARE(report.files.size(), 1);
        QCOMPARE(report.files[0].refusal, QString());
        QCOMPARE(report.rows()[RowClass::Accepted], 5);
        QCOMPARE(report.files[0].sumInFen, 51'000);
        QTEST(report.files[0].encoding, "encoding");
    }

    void whatCannotBeReadIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a zip that is cut off")
            << u"cut.zip"_s << zipOf({{"a.csv", text(goodRows())}}).chopped(120);
        QByteArray junk;
        for (int i = 0; i < 4096; ++i)
            junk += char((i * 7919 + i / 13) & 0xFF);
        QTest::newRow("bytes without sense") << u"二进制交易明细信息.csv"_s << junk;
        QTest::newRow("nothing") << u"空文件交易明细信息.csv"_s << QByteArray();
        QTest::newRow("a sheet that is cut off")
            << u"cut.xlsx"_s
            << xlsxOf({{u"交易明细"_s,
                        "<row><c t=\"inlineStr\"><is><t>交易卡号</t></is></c></row><row>"
                        "<c t=\"inlineStr\"><is><t>62"}});
        QTest::newRow("a text that fills the memory")
            << u"bomb.xlsx"_s
            << xlsxOf({{u"交易明细"_s, "<row><c t=\"inlineStr\"><is><t>" +
                                           QByteArray(64 << 20, 'A') + "</t></is></c></row>"}});
        QTest::newRow("a path out of the archive")
            << u"slip.zip"_s << zipOf({{"../outside.csv", text(goodRows())}});
        QTest::newRow("a lock file")
            << u"~$交易明细信息.xlsx"_s << QByteArray("\x07 demo") + QByteArray(160, ' ');
        QTest::newRow("an old workbook that is cut off")
            << u"cut.xls"_s << book().bytes().first(2048);
        QTest::newRow("a page that is cut off in a remark") << u"cut.xls"_s << page() + "<!-- ";
    }

    void whatCannotBeReadIsRefusedAndChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QByteArray before = state();
        const ImportReport report = import(name, bytes);
        QCOMPARE(report.files.size(), 1);
        QVERIFY(!report.files[0].refusal.isEmpty());
        QVERIFY(report.files[0].path.contains(name));
        QCOMPARE(report.rows().total(), 0);
        QCOMPARE(state(), before);
    }

    void whatIsDamagedInPartsIsReadInParts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("rejected");
        const QStringList good = goodRows();
        QTest::newRow("too many and too few columns")
            << text({good[0], good[1] + u",多余,多余"_s, good[2].section(u',', 0, 16), good[3]})
            << 2 << 2;
        QTest::newRow("bytes of no character")
            << text(good.first(2)) + "\xFF\xFE\x81\xFF\x80,\xA1,\r\n" +
                   text(good.sliced(2)).sliced(text({}).size())
            << 5 << 1;
        QTest::newRow("impossible dates and amounts, texts of formulas")
            << text({good[0], row(1, u"2026-02-30 10:00:00"_s), row(2, u"2026-13-01 25:61:61"_s),
                     row(3, {}, u"1e400"_s), row(4, {}, u"NaN"_s), row(5, {}, u"12.3.4"_s),
                     row(6, u"0000-00-00 00:00:00"_s),
                     row(7, u"2026-01-08 10:00:00"_s, {}, u"=cmd|' /C calc'!A0"_s),
                     row(8, u"2026-01-09 10:00:00"_s, {}, u"@SUM(1+1)*cmd"_s)})
            << 3 << 6;
    }

    void whatIsDamagedInPartsIsReadInParts()
    {
        QFETCH(QByteArray, bytes);
        const ImportReport report = import(u"交易明细信息.csv"_s, bytes);
        QCOMPARE(report.files.size(), 1);
        QTEST(int(report.rows()[RowClass::Accepted]), "accepted");
        QTEST(int(report.rows()[RowClass::Rejected]), "rejected");
        for (const Rejection& one : report.files[0].rejections)
            QVERIFY(one.line > 1 && !one.reason.isEmpty());
    }

    void aQuoteThatNeverClosesLosesNoRow()
    {
        QStringList rows = goodRows();
        rows[2] = row(2, {}, {}, u"\"转账"_s);
        const ImportReport report = import(u"交易明细信息.csv"_s, text(rows));
        QCOMPARE(report.rows().total(), 5);
        QVERIFY(!report.files[0].warnings.isEmpty());
    }

    void whatAPersonHasToOpenIsKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        XlsBook locked = book();
        locked.isLocked = true;
        QTest::newRow(".xls with a password") << locked.bytes() << u"password"_s;
        QTest::newRow(".xlsx with a password")
            << containerOf(u"EncryptedPackage"_s, QByteArray(9'000, 'x')) << u"password"_s;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%%EOF\n") << u"PDF"_s;
        QTest::newRow("a 7z") << QByteArray("7z\xBC\xAF\x27\x1C\0\4", 8) << u"7z"_s;
        QTest::newRow("a RAR") << QByteArray("Rar!\x1A\x07\x01") << u"RAR"_s;
    }

    void whatAPersonHasToOpenIsKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const ImportReport report = import(u"流水.xlsx"_s, bytes);
        QCOMPARE(report.files.size(), 1);
        QVERIFY(report.files[0].refusal.contains(word));
        QVERIFY(report.files[0].isKept);
        const auto kept = SourceFileStore(m_store->db()).findBySha256(report.files[0].sha256);
        QVERIFY(kept);
        QCOMPARE(SourceFileStore(m_store->db()).bytes(kept->id), bytes);

        // Once; and it can be taken back and brought again.
        const QByteArray before = state();
        QVERIFY(!import(u"流水.xlsx"_s, bytes).files[0].refusal.isEmpty());
        QCOMPARE(state(), before);
        QVERIFY(undoLast(**m_store, m_case));
        QCOMPARE(m_store->db().value<qint64>("SELECT count(*) FROM import_file"), 0);
        QVERIFY(redoLast(**m_store, m_case));
        QCOMPARE(m_store->db().value<qint64>("SELECT count(*) FROM import_file"), 1);
    }

    void aPasswordThatIsGivenOpensTheArchive()
    {
        const QByteArray bytes = zipOf({{"a.csv", text(goodRows())}}, ArchiveLock::Aes, "x");
        QVERIFY(import(u"a.zip"_s, bytes).files[0].isLocked);
        const ImportReport report = import(u"a.zip"_s, bytes, withPassword("x"));
        QCOMPARE(report.rows()[RowClass::Accepted], 5);
        QVERIFY(!report.files[0].isLocked);
        QCOMPARE(listed(), QStringList{u"a.csv"_s});
    }

    void aLockedArchiveWaitsForItsPassword()
    {
        const QByteArray inner = zipOf({{"b.csv", text(goodRows())}}, ArchiveLock::Classic, "x");
        const QByteArray bytes = zipOf({{"in.zip", inner}, {"c.csv", text({row(7)})}});
        const QByteArray empty = state();
        const ImportReport report = import(u"a.zip"_s, bytes);
        QCOMPARE(report.rows()[RowClass::Accepted], 1);
        QCOMPARE(listed(), (QStringList{u"?in.zip!b.csv"_s, u"c.csv"_s}));
        QVERIFY(QFile::remove(m_store->filePath(u"a.zip"_s)));

        const QByteArray before = state();
        QVERIFY(import(u"a.zip"_s, bytes).files.last().isKept); // once
        QCOMPARE(state(), before);
        const auto wrong = importListed(**m_store, m_case, Listed::Locked, withPassword("y"));
        QVERIFY(wrong);
        QCOMPARE(wrong->files.size(), 1);
        QVERIFY(wrong->files[0].isLocked);
        QCOMPARE(state(), before);

        m_store->reopen();
        setUpImportUndo(**m_store);
        const auto opened = importListed(**m_store, m_case, Listed::Locked, withPassword("x"));
        QVERIFY(opened);
        QCOMPARE(opened->files.size(), 1);
        QCOMPARE(opened->rows()[RowClass::Accepted], 5);
        QVERIFY(opened->files[0].path.endsWith(u"a.zip!in.zip!b.csv"_s));
        QCOMPARE(listed(), (QStringList{u"c.csv"_s, u"in.zip!b.csv"_s}));

        QVERIFY(undoLast(**m_store, m_case));
        QCOMPARE(listed(), (QStringList{u"?in.zip!b.csv"_s, u"c.csv"_s}));
        QVERIFY(undoLast(**m_store, m_case));
        QCOMPARE(listed(), QStringList());
        QVERIFY(redoLast(**m_store, m_case));
        QCOMPARE(listed(), (QStringList{u"?in.zip!b.csv"_s, u"c.csv"_s}));
        QVERIFY(redoLast(**m_store, m_case));
        QCOMPARE(listed(), (QStringList{u"c.csv"_s, u"in.zip!b.csv"_s}));
    }

    void whatAPasswordOpensIsNotLockedAnyMore_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the case has it") << text(goodRows()) << u"b.csv"_s;
        QTest::newRow("nothing can read it")
            << QByteArray("\0\1\2\3\xFF\xFE\0\0", 8) << u"!b.csv"_s;
        QTest::newRow("its form is unknown") << QByteArray("甲,乙,丙,丁\n1,2,3,4\n") << u"!b.csv"_s;
    }

    void whatAPasswordOpensIsNotLockedAnyMore()
    {
        QFETCH(QByteArray, content);
        import(u"c.csv"_s, text(goodRows()));
        import(u"a.zip"_s, zipOf({{ "b.csv", content }}, ArchiveLock::Aes, "x"));
        QVERIFY(listed().contains(u"?b.csv"_s));
        const auto opened = importListed(**m_store, m_case, Listed::Locked, withPassword("x"));
        QVERIFY(opened);
        QVERIFY(!opened->files[0].isLocked);
        QCOMPARE(opened->rows()[RowClass::Accepted], 0);
        QVERIFY(!listed().contains(u"?b.csv"_s));
        QTEST(listed().first(), "shown");
        const QByteArray before = state();
        const auto again = importListed(**m_store, m_case, Listed::Locked, withPassword("x"));
        QVERIFY(again && again->files.isEmpty());
        QCOMPARE(state(), before);
        QVERIFY(undoLast(**m_store, m_case));
        QVERIFY(listed().contains(u"?b.csv"_s));
        QVERIFY(redoLast(**m_store, m_case));
        QTEST(listed().first(), "shown");
    }

private:
    ImportReport import(const QString& name, const QByteArray& bytes,
                        const ImportOptions& options = {})
    {
        setUpImportUndo(**m_store);
        const QString path = m_store->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s was not written", qPrintable(path));
        file.close();
        const auto report = importPaths(**m_store, m_case, {path}, options);
        if (!report)
            qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }

    static ImportOptions withPassword(const char* password)
    {
        return {.archivePasswords = {Secret{QByteArrayView(password)}}};
    }

    /// What the case lists of a.zip and others by their names inside: '?' is locked, '!' refused.
    QStringList listed()
    {
        QStringList names;
        for (const ImportedFile& file : importedFiles(m_store->db(), m_case)) {
            const QString mark = file.report.isLocked             ? u"?"_s
                                 : !file.report.refusal.isEmpty() ? u"!"_s
                                                                  : QString();
            const QString& path = file.report.path;
            names += mark + path.section(path.contains(u".zip!"_s) ? u".zip!"_s : u"/"_s,
                                         path.contains(u".zip!"_s) ? 1 : -1);
        }
        names.sort();
        return names;
    }

    /// What the store holds, as far as an import could change it.
    QByteArray state()
    {
        QByteArray counts;
        for (const char* table : {"change", "source_file", "import_batch", "import_file", "txn",
                                  "account", "statement", "rejected_row", "wording"})
            counts += QByteArray::number(m_store->db().value<qint64>(
                          QByteArray("SELECT count(*) FROM ") + table)) +
                      ' ';
        return counts;
    }

    std::unique_ptr<TestStore> m_store;
    CaseId m_case;
};

CLUECHAIN_INTAKE_TEST_MAIN(TestDefects)
#include "test_defects.moc"
