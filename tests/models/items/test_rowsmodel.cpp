#include "models/items/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

struct Thing {
    CaseId id = {};
    QString name = {};
};

class ThingModel : public RowsModel<Thing>
{
public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override
    {
        return {{.key = u"name"_s, .title = u"Name"_s},
                {.key = u"id"_s, .title = u"Number"_s, .kind = CellKind::Number}};
    }

    QVariant cell(const Thing& row, int column, int role) const override
    {
        if (role == Qt::DisplayRole)
            return column == 0 ? row.name : QString::number(row.id.value);
        if (role == SortRole && column == 1)
            return row.id.value;
        return {};
    }
};

QList<qint64> numbers(int count)
{
    QList<qint64> ids;
    for (int i = 1; i <= count; ++i)
        ids.append(i);
    return ids;
}

QList<Thing> things(const QList<qint64>& ids)
{
    QList<Thing> rows;
    for (const qint64 id : ids)
        rows.append({CaseId{id}, u"thing %1"_s.arg(id)});
    return rows;
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private slots:
    void readsOnlyThePagesThatAreLookedAt()
    {
        ThingModel model;
        QAbstractItemModelTester tester(&model);
        QList<qsizetype> asked;
        model.setFetch([&](const QList<qint64>& ids, const ThingModel::Deliver& deliver) {
            asked.append(ids.size());
            deliver(things(ids));
        });
        model.setIds(numbers(100'000));
        asked.clear();

        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(model.index(99'999, 0).data().toString(), u"thing 100000"_s);
        QCOMPARE(asked, QList<qsizetype>{100'000 % PagedModel::pageRows});
        QCOMPARE(model.index(99'998, 0).data().toString(), u"thing 99999"_s);
        QCOMPARE(asked.size(), 1);
    }

    void saysThatARowIsOnItsWay()
    {
        ThingModel model;
        QAbstractItemModelTester tester(&model);
        ThingModel::Deliver deliver;
        model.setFetch([&](const QList<qint64>&, ThingModel::Deliver to) { deliver = to; });
        model.setIds(numbers(3));
        const QModelIndex second = model.index(1, 0);
        QVERIFY(!second.data().isValid());
        QVERIFY(second.data(LoadingRole).toBool());
        QCOMPARE(second.data(IdRole).toLongLong(), 2);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        deliver({{CaseId{3}, u"c"_s}, {CaseId{2}, u"b"_s}}); // 1 is gone meanwhile
        QCOMPARE(changed.count(), 1);
        QCOMPARE(second.data().toString(), u"b"_s);
        QVERIFY(!second.data(LoadingRole).toBool());
        QVERIFY(!model.index(0, 0).data().isValid());
    }

    void keepsWhatItShowsWhileItReadsAgain()
    {
        ThingModel model;
        ThingModel::Deliver deliver;
        model.setFetch([&](const QList<qint64>&, ThingModel::Deliver to) { deliver = to; });
        model.setIds(numbers(2));
        QVERIFY(!model.index(0, 0).data().isValid());
        deliver({{CaseId{1}, u"old"_s}, {CaseId{2}, u"old"_s}});

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setIds(numbers(2));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(0, 0).data().toString(), u"old"_s);
        deliver({{CaseId{1}, u"new"_s}, {CaseId{2}, u"new"_s}});
        QCOMPARE(model.index(0, 0).data().toString(), u"new"_s);
    }

    void ignoresRowsOfAnOlderQuestion()
    {
        ThingModel model;
        QList<ThingModel::Deliver> deliver;
        model.setFetch([&](const QList<qint64>&, ThingModel::Deliver to) { deliver.append(to); });
        model.setIds({1, 2});
        model.index(0, 0).data();
        model.setIds({7});
        model.index(0, 0).data();
        deliver.first()({{CaseId{1}, u"old"_s}, {CaseId{2}, u"old"_s}});
        QVERIFY(!model.index(0, 0).data().isValid());
        deliver.last()({{CaseId{7}, u"seven"_s}});
        QCOMPARE(model.index(0, 0).data().toString(), u"seven"_s);
    }

    void sortsRowsThatItHasWhole()
    {
        ThingModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({{CaseId{3}, u"林某"_s}, {CaseId{1}, u"石某"_s}, {CaseId{2}, u"姜某"_s}});
        model.sort(0, Qt::AscendingOrder); // by pinyin: jiang, lin, shi
        QCOMPARE(model.ids(), (QList<qint64>{2, 3, 1}));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(model.ids(), (QList<qint64>{3, 2, 1}));
        model.setRows({{CaseId{1}, u"石某"_s}, {CaseId{9}, u"孔某"_s}});
        QCOMPARE(model.ids(), (QList<qint64>{9, 1}));
    }

    void asksForTheOrderWhereIdsAreGiven()
    {
        ThingModel model;
        QSignalSpy wanted(&model, &PagedModel::sortWanted);
        model.setIds(numbers(10));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"id"_s);
        QCOMPARE(model.idAt(0), 1);
    }

    void filtersRowsThatItHasWhole()
    {
        ThingModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(
            {{CaseId{30}, u"林某"_s}, {CaseId{10}, u"石某甲"_s}, {CaseId{20}, u"石某乙"_s}});
        QSignalSpy wanted(&model, &PagedModel::filtersWanted);
        model.setFilters({*parseFilter(ColumnFilter::Kind::Text, u"name"_s, u"石"_s, 2026)});
        QCOMPARE(model.ids(), (QList<qint64>{10, 20}));
        QCOMPARE(model.allRows(), 3);
        model.setFilters({model.filters().first(),
                          *parseFilter(ColumnFilter::Kind::Number, u"id"_s, u"≥ 15"_s, 2026)});
        QCOMPARE(model.ids(), (QList<qint64>{20}));
        QCOMPARE(model.index(0, 0).data().toString(), u"石某乙"_s);
        QCOMPARE(wanted.count(), 2);
        model.setFilters({{.column = u"gone"_s, .kind = ColumnFilter::Kind::Text}});
        QCOMPARE(model.ids().size(), 3);
    }

    void sortsByOneColumnAfterTheOther()
    {
        ThingModel model;
        model.setRows({{CaseId{1}, u"石某"_s}, {CaseId{2}, u"林某"_s}, {CaseId{3}, u"石某"_s}});
        model.setSorting({{u"name"_s, Qt::AscendingOrder}, {u"id"_s, Qt::DescendingOrder}});
        QCOMPARE(model.ids(), (QList<qint64>{2, 3, 1}));
    }

    void handsOverTextsOfRowsThatNobodyLooksAt()
    {
        ThingModel model;
        model.setFetch([](const QList<qint64>& ids, const ThingModel::Deliver& deliver) {
            QList<qint64> there = ids;
            there.removeAll(2);
            deliver(things(there));
        });
        model.setIds(numbers(5000));
        QList<QList<CellText>> texts;
        model.readTexts({4999, 2}, {1, 0}, [&](const auto& rows) { texts = rows; });
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts.first().at(1).shown, u"thing 4999"_s);
        QVERIFY(texts.last().isEmpty()); // gone
    }

    void findsTextFromTheNextRowOn()
    {
        ThingModel model;
        model.setRows({{CaseId{1}, u"石某"_s}, {CaseId{2}, u"林某"_s}, {CaseId{3}, u"石某"_s}});
        QCOMPARE(model.findText(0, u"石"_s, 0), 2);
        QCOMPARE(model.findText(0, u"石"_s, 2), 0);
        QCOMPARE(model.findText(0, u"王"_s, 0), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestRowsModel)
#include "test_rowsmodel.moc"
