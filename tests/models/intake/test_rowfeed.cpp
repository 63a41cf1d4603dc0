#include "models/intake/rowfeed.h"
#include "models/intake/textrows.h"
#include "support/teststore.h"

#include <QBuffer>
#include <QTest>

#include <stdexcept>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

constexpr int manyRows = 5000; ///< More than the feed reads ahead.

QByteArray statement(int rows)
{
    QByteArray bytes = "交易卡号,交易账号,交易时间,交易金额,交易余额,收付标志,摘要说明\n";
    for (int i = 0; i < rows; ++i)
        bytes += "6299012345678901238,,2026-03-05 10:11:12," + QByteArray::number(i + 1) +
                 ".00,,进,摘要" + QByteArray::number(i % 7) + '\n';
    return bytes;
}

std::unique_ptr<RowSource> rowsOf(const QByteArray& bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return std::make_unique<TextRows>(std::move(device), TextEncoding::Utf8);
}

} // namespace

class TestRowFeed : public QObject
{
    Q_OBJECT

    TestStore m_store;
    const LayoutSet& m_layouts = LayoutSet::builtIn();

    Wordings noWordings() const { return {m_store.db(), newId<CaseTag>()}; }

    QList<TableShape> tablesOf(const QByteArray& bytes) const
    {
        return surveyTables(*rowsOf(bytes), m_layouts).tables;
    }

private slots:
    void bringsEveryRowInOrderWithItsTexts()
    {
        const QByteArray bytes = statement(manyRows);
        const QList<TableShape> tables = tablesOf(bytes);
        QCOMPARE(tables.size(), 1);
        const auto open = [&]() -> Result<std::unique_ptr<RowSource>> { return rowsOf(bytes); };
        RowFeed feed({{open, &tables, {true}}, {open, &tables, {true}}}, m_layouts, noWordings());
        QSet<qint64> numbered;
        for (int file = 0; file < 2; ++file) {
            int rows = 0;
            for (;;) {
                const RowBatch& batch = feed.next();
                if (batch.end)
                    break;
                QCOMPARE(batch.beginsTable, rows == 0);
                for (const Wordings::Added& wording : batch.wordings) {
                    QVERIFY(!numbered.contains(wording.id));
                    numbered += wording.id;
                }
                for (const RowBatch::Row& row : batch.rows) {
                    QCOMPARE(row.line, ++rows + 1);
                    QCOMPARE(row.statement.fen, rows * 100);
                    const std::string summary = "摘要" + std::to_string((rows - 1) % 7);
                    QCOMPARE(std::string(row.statement.text(Role::Summary)), summary);
                    QCOMPARE(std::string(batch.cellsOf(row)[6]), summary);
                }
            }
            QCOMPARE(rows, manyRows);
        }
        QCOMPARE(numbered.size(), 7); // the summaries
    }

    void aFileThatCannotBeOpenedEndsWithTheReason()
    {
        const QByteArray bytes = statement(1);
        const QList<TableShape> tables = tablesOf(bytes);
        RowFeed feed({{[]() -> Result<std::unique_ptr<RowSource>> { return failure(u"gone"_s); },
                       &tables,
                       {true}}},
                     m_layouts, noWordings());
        const RowBatch& batch = feed.next();
        QVERIFY(batch.end);
        QVERIFY(batch.end->error);
        QCOMPARE(batch.end->error->message, u"gone"_s);
    }

    void whatTheThreadThrowsArrives()
    {
        const QByteArray bytes = statement(1);
        const QList<TableShape> tables = tablesOf(bytes);
        RowFeed feed({{[]() -> Result<std::unique_ptr<RowSource>> { throw std::bad_alloc(); },
                       &tables,
                       {true}}},
                     m_layouts, noWordings());
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, feed.next());
    }

    void goingAwayEndsTheReadingWhereverItIs()
    {
        const QByteArray bytes = statement(manyRows);
        const QList<TableShape> tables = tablesOf(bytes);
        const auto open = [&]() -> Result<std::unique_ptr<RowSource>> { return rowsOf(bytes); };
        for (int taken = 0; taken < 3; ++taken) {
            RowFeed feed({{open, &tables, {true}}}, m_layouts, noWordings());
            for (int i = 0; i < taken; ++i)
                QVERIFY(!feed.next().end);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowFeed)
#include "test_rowfeed.moc"
