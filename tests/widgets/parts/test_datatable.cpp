#include "models/core/preferences.h"
#include "paymentmodel.h"
#include "tests/shots/sampletable.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/frozencolumn.h"
#include "widgets/parts/tableheader.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestDataTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"cluechain-tests"_s);
        QCoreApplication::setApplicationName(u"test_datatable"_s);
        preferences::forgetAll();
        installTheme(*qApp,
                     ThemeChoice::Light); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    }

    void copiesAsShownAndAsPlainValues()
    {
        DataTable table;
        table.setModel(sample(&table));
        table.selectRow(1);
        QCOMPARE(table.selectionAsText(),
                 u"Name\tAmount (yuan)\nLin \"L\", elder ·8843\t1,234.50\n"_s);
        QCOMPARE(table.selectionAsCsv(),
                 u"Name,Amount (yuan)\r\n\"Lin \"\"L\"\", elder ·8843\",1234.50\r\n"_s);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), table.selectionAsText());
        table.clearSelection();
        QCOMPARE(table.selectionAsText().count(u'\n'), 4);
    }

    void copiesNumbersAndHashesWhole()
    {
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({u"SHA-256"_s});
        model.setHeaderData(0, Qt::Horizontal, int(CellKind::Mono), ColumnKindRole);
        model.setData(model.index(0, 0), u"c22c…4477"_s);
        model.setData(model.index(0, 0), u"c22c55aa4477"_s, CopyRole);
        DataTable table;
        table.setModel(&model);
        QCOMPARE(table.selectionAsText(), u"SHA-256\nc22c55aa4477\n"_s);
    }

    void wordsGetTheWidthOfTheFirstRows()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({u"Place"_s, u"Note"_s, u"Remark"_s});
        DataTable table;
        table.resize(500, 200);
        table.show();
        table.setModel(&model);
        const auto add = [&model](const QString& place) {
            model.appendRow({new QStandardItem(place), new QStandardItem(u"—"_s),
                             new QStandardItem(QString(400, u'x'))});
        };
        add(u"a place with quite a long name"_s);
        // Where there is not room for all, the last words bear to be cut; what a row is called does
        // not.
        const int name = table.columnWidth(0);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(table.columnWidth(2) < tokens().size(Size::InspectorMin));
        table.resize(1200, 200);
        const int measured = table.columnWidth(0);
        QVERIFY(measured > name); // room that is left belongs to the words
        QVERIFY(table.columnWidth(1) < measured / 2);
        QVERIFY(table.columnWidth(2) >= tokens().size(Size::InspectorMin));
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        add(u"a place with an even longer name, which has come too late"_s);
        QCOMPARE(table.columnWidth(0), measured); // nothing jumps under the reader's eyes
        table.resize(100, 200); // too little for anything: all of the words, and scrolled
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
        QCOMPARE(table.columnWidth(0), name);
        QCOMPARE(table.columnWidth(2), tokens().size(Size::InspectorMin));
    }

    void opensByEnterAndDoubleClick()
    {
        DataTable table;
        table.setModel(sample(&table));
        table.resize(600, 300);
        table.show();
        QSignalSpy opened(&table, &DataTable::opened);
        table.selectRow(2);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const QPoint second = table.visualRect(table.model()->index(1, 0)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(table.currentId(), 2);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().toModelIndex().row(), 1);
    }

    void alignsByKindAndKeepsToTheTokensHeight()
    {
        DataTable dense(RowHeight::Dense);
        dense.setModel(sample(&dense));
        QCOMPARE(dense.columnKind(1), CellKind::Money);
        QCOMPARE(dense.rowHeight(), tokens().size(Size::RowDense));
        QCOMPARE(dense.verticalHeader()->defaultSectionSize(), tokens().size(Size::RowDense));
    }

    void anAmountIsNeverCut()
    {
        DataTable table;
        table.setModel(sample(&table));
        const int needed =
            QFontMetrics(tokens().font(TextStyle::Body)).horizontalAdvance(u"9,999,999.00"_s);
        QVERIFY(table.columnWidth(1) > needed);
    }

    void remembersColumnsByTheirKeys()
    {
        const QString key = u"test/remembers"_s;
        {
            DataTable table;
            table.setSortingEnabled(true);
            table.setStateKey(key);
            table.setModel(sample(&table));
            table.horizontalHeader()->moveSection(0, 1);
            table.setColumnHidden(0, true);
            table.sortByColumn(1, Qt::DescendingOrder);
        }
        DataTable table;
        table.setSortingEnabled(true);
        table.setStateKey(key);
        table.setModel(sample(&table));
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 1);
        QVERIFY(table.isColumnHidden(0));
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void findsARowByItsId()
    {
        DataTable table;
        table.setModel(sample(&table));
        QVERIFY(table.selectId(3));
        QCOMPARE(table.currentIndex().row(), 2);
        QCOMPARE(table.selectedRowNumbers(), QList<int>{2});
        QVERIFY(!table.selectId(99));
    }

    void saysHowManyOfHowMany()
    {
        QCOMPARE(DataTable::countText(13, 13), u"13"_s);
        QCOMPARE(DataTable::countText(20, 1284), u"20 / %1"_s.arg(QLocale().toString(1284)));
    }

    void theMenuBeginsWithWhatTheThingCanDo()
    {
        DataTable table;
        table.setModel(sample(&table));
        table.resize(600, 300);
        table.show();
        QStringList entries;
        connect(&table, &DataTable::menuWanted, this, [](const QModelIndex& index, QMenu* menu) {
            menu->addAction(u"Open %1"_s.arg(index.row()));
        });
        const QPoint point = table.visualRect(table.model()->index(1, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point,
                                table.viewport()->mapToGlobal(point));
        QApplication::sendEvent(table.viewport(), &event);
        auto* menu = table.findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"Open 1"_s);
        QVERIFY(menu->actions().size() >= 4);
        menu->close();
    }

    void goesAsInASpreadsheet()
    {
        PaymentModel model;
        DataTable table;
        model.setMany(300'000);
        table.setModel(&model);
        table.resize(600, 300);
        table.show();
        table.setCurrentIndex(model.index(10, 1));
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(&table, key, with);
            return std::pair(table.currentIndex().row(), table.currentIndex().column());
        };
        QCOMPARE(press(Qt::Key_Down), std::pair(11, 1));
        QCOMPARE(press(Qt::Key_Home), std::pair(11, 0));
        QCOMPARE(press(Qt::Key_End), std::pair(11, 3));
        QCOMPARE(press(Qt::Key_Left, Qt::ControlModifier), std::pair(11, 0));
        QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), std::pair(11, 3));
        QCOMPARE(press(Qt::Key_Down, Qt::ControlModifier), std::pair(299'999, 3));
        QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), std::pair(0, 3));
        QCOMPARE(press(Qt::Key_Down, Qt::ShiftModifier), std::pair(1, 3));
        QCOMPARE(table.selectedRowNumbers(), (QList<int>{0, 1}));
        QCOMPARE(press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier),
                 std::pair(299'999, 3));
        QCOMPARE(table.selectedRowNumbers().size(), 300'000);
    }

    void sortsByMoreColumnsWithShift()
    {
        PaymentModel model;
        DataTable table;
        table.setSortingEnabled(true);
        model.setRows(PaymentModel::some());
        table.setModel(&model);
        table.resize(900, 300);
        table.show();
        table.sortByColumn(0, Qt::AscendingOrder);
        QHeaderView* header = table.horizontalHeader();
        const QPoint amount(header->sectionViewportPosition(1) + 20, 5);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, amount);
        QCOMPARE(model.ids(), (QList<qint64>{2, 3, 1, 4})); // lin, shi 0.05, shi 100, wang
        QCOMPARE(table.sortPlace(1)->number, 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, amount);
        QCOMPARE(model.ids(), (QList<qint64>{2, 1, 3, 4}));
        QCOMPARE(table.sortPlace(1)->order, Qt::DescendingOrder);
    }

    void widensForTheLongestAmountOnTheScreen()
    {
        PaymentModel model;
        DataTable table;
        model.setMany(100);
        table.setModel(&model);
        table.resize(900, 300);
        table.show();
        table.setColumnWidth(1, 30);
        QTRY_VERIFY(table.columnWidth(1) >
                    QFontMetrics(tokens().font(TextStyle::Body)).horizontalAdvance(u"10.00"_s));
    }

    void keepsTheFirstColumnInSight()
    {
        PaymentModel model;
        DataTable table;
        model.setRows(PaymentModel::some());
        table.setModel(&model);
        table.resize(240, 200);
        table.show();
        QTest::qWait(0); // widths follow what was painted
        auto* frozen = table.findChild<FrozenColumn*>();
        QVERIFY(frozen->isHidden());
        table.horizontalScrollBar()->setValue(60);
        QVERIFY(frozen->isVisible());
        const int y = table.horizontalHeader()->height() + table.rowHeight() + 4;
        QTest::mouseClick(frozen, Qt::LeftButton, {}, QPoint(10, y));
        QCOMPARE(table.currentIndex().row(), 1);
        QCOMPARE(table.horizontalScrollBar()->value(), 60);
        QSignalSpy opened(&table, &DataTable::opened);
        QTest::mouseDClick(frozen, Qt::LeftButton, {}, QPoint(10, y));
        QCOMPARE(opened.count(), 1);
        table.horizontalScrollBar()->setValue(0);
        QVERIFY(frozen->isHidden());
    }

    void findsWhatIsTypedInTheSortedColumn()
    {
        PaymentModel model;
        DataTable table;
        table.setSortingEnabled(true);
        model.setRows(PaymentModel::some());
        table.setModel(&model);
        table.sortByColumn(0, Qt::AscendingOrder);
        table.keyboardSearch(u"王"_s);
        QCOMPARE(table.currentId(), 4);
    }

    void copiesRowsThatNobodyLookedAt()
    {
        PaymentModel model;
        DataTable table;
        model.setMany(3000);
        table.setModel(&model);
        table.selectAll();
        table.copySelection();
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 3001);
        QVERIFY(QApplication::clipboard()->text().contains(u"3000\t3,000.00"_s));
        table.copySelection(DataTable::CopyAs::Csv);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"3000,3000.00"_s));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3001);
    }

    void remembersEachStoreApart()
    {
        const auto order = [](const QString& store) {
            auto table = std::make_unique<DataTable>();
            table->setStateKey(u"test/stores"_s, store);
            table->setModel(sample(table.get()));
            return table;
        };
        order(u"/a"_s)->horizontalHeader()->moveSection(0, 1);
        QCOMPARE(order(u"/b"_s)->horizontalHeader()->visualIndex(0), 1); // as last left anywhere
        order(u"/b"_s)->horizontalHeader()->moveSection(0, 1);
        QCOMPARE(order(u"/a"_s)->horizontalHeader()->visualIndex(0), 1);
    }

private:
    static SampleTable* sample(QObject* parent)
    {
        auto* model =
            new SampleTable({{u"name"_s, u"Name"_s},
                             {u"amount"_s, u"Amount (yuan)"_s, CellKind::Money, u"9,999,999.00"_s}},
                            {{{u"Shi"_s}, {u"0.00"_s}},
                             {{u"Lin \"L\", elder"_s, {{SecondRole, u"·8843"_s}}},
                              {u"1,234.50"_s, {{CopyRole, u"1234.50"_s}}}},
                             {{u"Xing"_s, {{ToneRole, int(Tone::Gap)}}}, {u"−5.00"_s}}},
                            parent);
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     model);
        return model;
    }
};

QTEST_MAIN(TestDataTable)
#include "test_datatable.moc"
