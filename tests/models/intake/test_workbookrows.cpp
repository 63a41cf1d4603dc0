#include "models/intake/workbookrows.h"

#include <QFile>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

QString sample(const QString& name)
{
    return QStringLiteral(CLUECHAIN_SAMPLES "/intake/") + name;
}

QStringList filled(const WorkbookRows& rows)
{
    QStringList cells;
    for (const std::string_view cell : rows.cells()) {
        if (!cell.empty())
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    }
    return cells;
}

} // namespace

class TestWorkbookRows : public QObject
{
    Q_OBJECT

private slots:
    void readsTextsNumbersAndDatesOfAllSheets()
    {
        const auto archive = ZipFile::open(sample(u"1a34.xlsx"_s));
        QVERIFY(archive);
        const auto opened = WorkbookRows::open(*archive);
        QVERIFY(opened);
        WorkbookRows& rows = **opened;
        QVERIFY(rows.next());
        QCOMPARE(filled(rows), QStringList{u"交易明细信息"_s});
        QVERIFY(rows.next());
        QCOMPARE(rows.cells().size(), size_t(34));
        QVERIFY(rows.next());
        QCOMPARE(rows.line(), 3);
        QCOMPARE(rows.sheetName(), u"交易明细"_s);
        QCOMPARE(filled(rows),
                 (QStringList{u" 6299000012345678903"_s, u"示例甲"_s, u"2026-01-05 10:11:12"_s,
                              u"1234.56"_s, u"1234.56"_s, u"进"_s, u"示例&乙"_s, u"X1"_s}));
        QVERIFY(rows.next());
        QCOMPARE(rows.line(), 5); // row 4 is not written
        QVERIFY(rows.next());
        QCOMPARE(rows.sheet(), 1);
        QCOMPARE(rows.line(), 1);
        QCOMPARE(rows.sheetName(), u"交易明细1"_s);
        QVERIFY(!rows.next());
        QVERIFY(!rows.damage());
        QCOMPARE(rows.progress(), 1.0);
    }

    void countsFrom1904WhereTheBookDoes()
    {
        const auto opened = WorkbookRows::open(*ZipFile::open(sample(u"1a34-1904.xlsx"_s)));
        QVERIFY(opened);
        QVERIFY((*opened)->countsFrom1904());
        QVERIFY((*opened)->next() && (*opened)->next());
        QVERIFY(filled(**opened).contains(u"2026-01-05 10:11:12"_s));
    }

    void tellsWhereADamagedBookEnds_data()
    {
        QTest::addColumn<int>("percent");
        for (int percent = 5; percent < 100; percent += 5)
            QTest::newRow(qPrintable(QString::number(percent))) << percent;
    }

    void tellsWhereADamagedBookEnds()
    {
        QFETCH(int, percent);
        QFile file(sample(u"1a34.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.truncate(bytes.size() * percent / 100);
        const auto archive = ZipFile::open(bytes);
        QVERIFY(!archive); // the directory of a zip is at its end
        QVERIFY(!archive.error().message.isEmpty());
    }

    void anyFlippedByteIsAnErrorOrNothing()
    {
        QFile file(sample(u"1a34.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x10);
            const auto archive = ZipFile::open(bytes);
            if (!archive)
                continue;
            const auto rows = WorkbookRows::open(*archive);
            for (int count = 0; rows && (*rows)->next(); ++count)
                QVERIFY(count < 100);
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkbookRows)
#include "test_workbookrows.moc"
