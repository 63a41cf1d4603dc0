#include "models/intake/statementrow.h"
#include "models/intake/textrows.h"

#include <QBuffer>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<RowSource> textRows(const QByteArray& bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return std::make_unique<TextRows>(std::move(device), TextEncoding::Utf8);
}

struct Read {
    QList<RowClass> classes;
    QStringList reasons;
    QList<qint64> amounts;
    QList<Direction> directions;
    QStringList remarks;
    qint64 otherLines = 0;
    QStringList warnings;
    QString refusal;
};

Read read(const QByteArray& bytes)
{
    const LayoutSet& layouts = LayoutSet::builtIn();
    Read out;
    const auto first = textRows(bytes);
    const FileSurvey survey = surveyTables(*first, layouts);
    out.refusal = survey.refusal;
    if (survey.tables.isEmpty())
        return out;
    const auto rows = textRows(bytes);
    TableCursor cursor(*rows, survey.tables, layouts);
    StatementReader reader(survey.tables[0], layouts, *rows);
    TextPool texts;
    while (cursor.next()) {
        const StatementRow& row = reader.read(rows->cells(), texts);
        out.classes += row.rowClass;
        out.reasons += row.reason;
        out.amounts += row.fen;
        out.directions += row.direction;
        const std::string_view remark = row.text(Role::Remark);
        out.remarks += QString::fromUtf8(remark.data(), qsizetype(remark.size()));
    }
    out.otherLines = cursor.otherLines(0);
    out.warnings = reader.warnings();
    return out;
}

const QByteArray header =
    "交易卡号,交易账号,交易时间,交易金额,交易余额,收付标志,交易是否成功,备注,查询反馈结果原因\n";

} // namespace

class TestStatementRow : public QObject
{
    Q_OBJECT

private slots:
    void aRowIsOfTheFirstClassThatFits_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<RowClass>("rowClass");

        const auto add = [](const char* name, const char* row, RowClass rowClass) {
            QTest::newRow(name) << QByteArray(row) << rowClass;
        };
        add("accepted", "6299,,2026-01-05 10:00:00,5.00,,进,成功,,", RowClass::Accepted);
        add("accepted, with a reason", "6299,,2026-01-05 10:00:00,5.00,,进,成功,,查询成功",
            RowClass::Accepted);
        add("no word on success", "6299,,2026-01-05 10:00:00,5.00,,进,,,", RowClass::Accepted);
        add("impossible date", "6299,,2026-02-30 10:00:00,5.00,,进,成功,,", RowClass::Rejected);
        add("no amount at all", "6299,,2026-01-05 10:00:00,,,进,成功,,", RowClass::Rejected);
        add("words as amount", "6299,,2026-01-05 10:00:00,待核实,,进,成功,,", RowClass::Rejected);
        add("no account", ",,2026-01-05 10:00:00,5.00,,进,成功,,", RowClass::Rejected);
        add("cut short", "6299,2026-01-05", RowClass::Rejected);
        add("too long", "6299,,2026-01-05 10:00:00,5.00,,进,成功,,,多余", RowClass::Rejected);
        add("failed, but with a bad amount", "6299,,2026-01-05 10:00:00,x,,进,失败,,",
            RowClass::Rejected);
        add("neither time nor amount nor reason", "6299,,,,,进,,a,", RowClass::Rejected);
        add("informational", "6299,,,,,,,,查询失败", RowClass::Informational);
        add("a reason alone", ",,,,,,,,查无此", RowClass::Informational);
        add("failed", "6299,,2026-01-05 10:00:00,5.00,,进,失败,,", RowClass::Failed);
        add("failed and zero", "6299,,2026-01-05 10:00:00,0.00,,进,02,,", RowClass::Failed);
        add("failed without direction", "6299,,2026-01-05 10:00:00,5.00,,,N,,", RowClass::Failed);
        add("zero", "6299,,2026-01-05 10:00:00,0.00,,进,成功,,", RowClass::Zero);
        add("zero without direction", "6299,,2026-01-05 10:00:00,.00,,,成功,,", RowClass::Zero);
        add("no direction", "6299,,2026-01-05 10:00:00,5.00,,,成功,,", RowClass::DirectionUnknown);
        add("another direction", "6299,,2026-01-05 10:00:00,5.00,,其它,成功,,",
            RowClass::DirectionUnknown);
        add("a lone 1", "6299,,2026-01-05 10:00:00,5.00,,1,成功,,", RowClass::DirectionUnknown);
    }

    void aRowIsOfTheFirstClassThatFits()
    {
        QFETCH(QByteArray, row);
        QFETCH(RowClass, rowClass);
        const QByteArray plain = "6299,,2026-01-05 09:00:00,1.00,,出,成功,,\n";
        const Read file = read(header + plain + plain + plain + row + '\n');
        QCOMPARE(file.classes.size(), 4);
        QCOMPARE(int(file.classes[3]), int(rowClass));
        QCOMPARE(file.reasons[3].isEmpty(), rowClass != RowClass::Rejected);
    }

    void linesAroundTheTableAreNoRows()
    {
        const Read file = read("资金查控\n导出时间：,2026\n" + header +
                               "6299,,2026-01-05 10:00:00,5.00,,进,成功,,\n\n" + header +
                               "6299,,2026-01-05 10:01:00,5.00,,出,成功,,\n"
                               "合计,,,10.00,,,,,\n小计：,,,10.00,,,,,\n共2条记录\n");
        QCOMPARE(file.classes, (QList{RowClass::Accepted, RowClass::Accepted}));
        QCOMPARE(file.otherLines, 8);
    }

    void amountsAreWithoutSignAndFlagsDecide()
    {
        const Read file = read(header + "6299,,2026-01-05 10:00:00,-5.00,,0,,,\n"
                                        "6299,,2026-01-05 10:00:00,\"1,005.50\",,1,,,\n"
                                        "6299,,2026-01-05 10:00:00,-1.00,,1,,,\n");
        QCOMPARE(file.amounts, (QList<qint64>{500, 100550, 100}));
        QCOMPARE(file.directions, (QList{Direction::Out, Direction::In, Direction::In}));
        QCOMPARE(file.warnings.size(), 1); // a negative amount that came in
    }

    void unknownWordsAreTold()
    {
        const Read file = read(header + "6299,,2026-01-05 10:00:00,5.00,,进,待定,,\n"
                                        "6299,,2026-01-05 10:00:00,5.00,x,O,成功,,\n");
        QCOMPARE(file.warnings.size(), 3); // 待定, the balance, O
    }

    void twoColumnsOfAmountsTellTheDirection()
    {
        const Read file = read("账号,交易时间,收入金额,支出金额,余额\n"
                               "9001,2026-01-05 10:00:00,5.00,,5.00\n"
                               "9001,2026-01-05 10:01:00,0.00,3.00,2.00\n"
                               "9001,2026-01-05 10:01:00,1.00,3.00,2.00\n"
                               "9001,2026-01-05 10:01:00,,,2.00\n");
        QCOMPARE(file.directions.mid(0, 2), (QList{Direction::In, Direction::Out}));
        QCOMPARE(file.classes.mid(2), (QList{RowClass::Rejected, RowClass::Rejected}));
    }

    void dateAndClockMayStandApart()
    {
        const Read file = read("账号,交易日期,交易时间,交易金额,借贷标志\n"
                               "9001,20260105,101112,5.00,贷\n"
                               "9001,2026-01-05,10:11:12,5.00,借\n"
                               "9001,,101112,5.00,借\n");
        QCOMPARE(file.classes, (QList{RowClass::Accepted, RowClass::Accepted, RowClass::Rejected}));
    }

    void saysWhyAFileIsNotRecognised()
    {
        QVERIFY(read("类型,值,关联人,来源\n手机号,15400000000,x,y\n")
                    .refusal.startsWith(u"Not recognised"_s));
        QVERIFY(!read("").refusal.isEmpty());
    }

    void aHeaderWithoutRowsIsATable()
    {
        const Read file = read(header);
        QVERIFY(file.refusal.isEmpty());
        QVERIFY(file.classes.isEmpty());
        QCOMPARE(file.otherLines, 1);
    }
};

QTEST_APPLESS_MAIN(TestStatementRow)
#include "test_statementrow.moc"
