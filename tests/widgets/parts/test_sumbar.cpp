#include "paymentmodel.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/sumbar.h"
#include "widgets/parts/tableexport.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestSumBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTheme(*qApp, ThemeChoice::Light);
    }

    void speaksOfTheSelectionWhileThereIsOne()
    {
        PaymentModel model;
        DataTable table;
        SumBar bar(&table);
        model.setRows(PaymentModel::some());
        table.setModel(&model);
        bar.setText(u"4 payments"_s);
        bar.setSums({{u"amount"_s, u"1,237,168.44"_s}});
        QCOMPARE(bar.sum(u"amount"_s), u"1,237,168.44"_s);
        QVERIFY(bar.accessibleName().contains(u"4 payments"));

        table.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(2, 3)),
                                       QItemSelectionModel::ClearAndSelect |
                                           QItemSelectionModel::Rows);
        QTRY_COMPARE(bar.sum(u"amount"_s), u"2,600.55"_s);
        QVERIFY(bar.accessibleName().contains(u"2,600.55"));
        table.selectRow(0); // one row is no sum
        QTRY_COMPARE(bar.sum(u"amount"_s), u"1,237,168.44"_s);
    }

    void asksForTheSumsOfVeryManyRows()
    {
        PaymentModel model;
        DataTable table;
        SumBar bar(&table);
        model.setMany(200'000);
        table.setModel(&model);
        QSignalSpy wanted(&bar, &SumBar::selectionSumsWanted);
        table.selectAll();
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<QList<qint64>>().size(), 200'000);
        bar.setSelectionSums({{u"amount"_s, u"1.00"_s}});
        QCOMPARE(bar.sum(u"amount"_s), u"1.00"_s);
    }

    void exportsRowsThatNobodyLookedAt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        PaymentModel model;
        model.setMany(1000);
        const QList<int> columns{1, 0};
        auto sink = openCsvFile(path, TableExport::sinkColumns(model, columns));
        QVERIFY(sink);
        auto* work = new TableExport(model, model.ids(), columns, std::move(*sink), this);
        QSignalSpy finished(work, &TableExport::finished);
        QSignalSpy progressed(work, &TableExport::progressed);
        work->start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().toLongLong(), 1000);
        QCOMPARE(progressed.last().first().toInt(), 1000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 1001);
        QVERIFY(text.contains("1000.00,1000\r\n"));
    }

    void leavesNothingBehindWhenStopped()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        PaymentModel model;
        model.setMany(1000);
        auto sink = openXlsxFile(path, TableExport::sinkColumns(model, {0}));
        QVERIFY(sink);
        auto* work = new TableExport(model, model.ids(), {0}, std::move(*sink), this);
        QSignalSpy stopped(work, &TableExport::stopped);
        std::stop_source stop;
        work->start(stop.get_token());
        stop.request_stop();
        QTRY_COMPARE(stopped.count(), 1);
        QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }
};

QTEST_MAIN(TestSumBar)
#include "test_sumbar.moc"
