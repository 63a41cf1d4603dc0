#include "models/cases/caseacts.h"
#include "models/intake/importer.h"
#include "models/items/sourcelines.h"
#include "support/archive.h"
#include "support/teststore.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray header = "交易卡号,交易时间,交易金额,交易余额,收付标志";
const QByteArray row = "6299012345678901238,2026-03-05 10:11:12,100.00,500.00,进";

QByteArray sheetRow(const QByteArray& cells)
{
    QByteArray out = "<row>";
    for (const QByteArray& cell : cells.split(','))
        out += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return out + "</row>";
}

} // namespace

class TestSourceLines : public QObject
{
    Q_OBJECT

private slots:
    void theHeaderOfTheTableStandsAboveItsLines_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray text = header + '\n' + row + '\n';
        const QByteArray wide = "某银行,查询,说明,很,宽,的,一,行\n" + text;
        QTest::newRow("text") << u"a.csv"_s << text;
        QTest::newRow("a wider line above") << u"a.csv"_s << wide;
        QTest::newRow("in an archive") << u"a.zip"_s << zipOf({{"in/a.csv", text}});
        QTest::newRow("in an archive, with a wider line above")
            << u"a.zip"_s << zipOf({{"in/a.csv", wide}});
        QTest::newRow("in an archive in an archive")
            << u"a.zip"_s << zipOf({{"b.zip", zipOf({{"in/a.csv", text}})}});
        const QByteArray book = xlsxOf({{u"说明"_s, sheetRow("一句话,两句话").repeated(60)},
                                        {u"明细"_s, sheetRow("某银行,查询,说明,很,宽,的,一,行") +
                                                        sheetRow(header) + sheetRow(row)}});
        QTest::newRow("behind a long sheet") << u"a.xlsx"_s << book;
        QTest::newRow("behind a long sheet in an archive")
            << u"a.zip"_s << zipOf({{"in/a.xlsx", book}});
    }

    void theHeaderOfTheTableStandsAboveItsLines()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        TestStore store;
        const auto made = newCase(*store, {.name = u"x"_s});
        QVERIFY(made);
        QFile file(store.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto report = importPaths(*store, made->id, {file.fileName()});
        QVERIFY(report);
        QCOMPARE(report->rows()[RowClass::Accepted], 1);
        const auto id = store.db().value<qint64>("SELECT id FROM import_file WHERE layout <> ''");
        const auto table = readSourceTable(store.db(), id);
        QVERIFY(table && table->isKept);
        QCOMPARE(table->header.join(u','), QString::fromUtf8(header));
        const auto lines = readSourceLines(store.db(), *table, table->lineIds(), Masking());
        QCOMPARE(lines.last().cells.join(u','), QString::fromUtf8(row));
        QVERIFY(lines.last().became == RowClass::Accepted);
    }
};

QTEST_GUILESS_MAIN(TestSourceLines)
#include "test_sourcelines.moc"
