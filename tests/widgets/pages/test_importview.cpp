#include "models/cases/caseacts.h"
#include "models/intake/importer.h"
#include "models/items/filesheet.h"
#include "support/teststore.h"
#include "widgets/pages/importview.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/notebar.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestImportView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<sqlite::Database> m_reader; ///< The writer's connection is the pool's alone.
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ImportView> m_view;
    CaseId m_case;

    /// A statement with a row told twice and a day that does not exist.
    QString statement()
    {
        const QString path = m_store->filePath(u"江川银行交易明细信息.csv"_s);
        QFile source(QStringLiteral(CLUECHAIN_SAMPLES "/intake/1a29-gb18030.csv"));
        if (!source.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = source.readAll();
        const QList<QByteArray> lines = text.split('\n');
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.endsWith('\n') ? text : text + '\n');
        file.write(lines.at(1) + '\n');
        return path;
    }

    DataTable* table(const QString& name) { return m_view->findChild<DataTable*>(name); }

    int column(const DataTable& table, const QString& key)
    {
        for (int i = 0; i < table.model()->columnCount(); ++i)
            if (table.model()->headerData(i, Qt::Horizontal, ColumnKeyRole).toString() == key)
                return i;
        return -1;
    }

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_case = newCase(**m_store, {.name = u"石某案"_s})->id;
        m_workplace = std::make_unique<Workplace>(**m_store);
        m_selection = std::make_unique<Selection>();
        m_reader = (*m_store)->openReader();
        m_view = std::make_unique<ImportView>(*m_workplace, *m_selection);
        m_view->openCase(m_case);
        m_view->show();
    }

    void cleanup()
    {
        m_view.reset();
        m_workplace.reset();
        m_reader.reset();
    }

    void everyRowIsAccountedForAndOpensFromItsCount()
    {
        const QString path = statement();
        QVERIFY(!path.isEmpty());
        QSignalSpy imported(m_view.get(), &ImportView::imported);
        m_view->import({path});
        QVERIFY(imported.wait());
        QTRY_COMPARE_WITH_TIMEOUT(table(u"importTable"_s)->model()->rowCount(), 1, 60'000);
        QVERIFY(m_view->findChild<NoteBar*>()->text().contains(u"adds up"_s));

        const QList<ImportedFile> files = importedFiles(*m_reader, m_case);
        QCOMPARE(files.size(), 1);
        const RowCounts rows = files.first().report.rows;
        QCOMPARE(rows[RowClass::Duplicate], 1);

        auto* list = table(u"importTable"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(m_selection->current().kind, SubjectKind::SourceFile);
        QCOMPARE(m_selection->current().id, files.first().id);
        for (const auto& [key, which] : {std::pair(u"accepted"_s, RowClass::Accepted),
                                         std::pair(u"duplicate"_s, RowClass::Duplicate)}) {
            QSignalSpy wanted(m_view.get(), &ImportView::rowsWanted);
            emit list->opened(list->model()->index(0, column(*list, key)));
            QVERIFY(wanted.wait());
            QCOMPARE(wanted.first().first().value<QList<qint64>>().size(), rows[which]);
        }
    }

    void whatIsKeptOutStaysInSight()
    {
        const QString path = m_store->filePath(u"说明.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no table at all\n");
        file.close();
        QSignalSpy imported(m_view.get(), &ImportView::imported);
        m_view->import({path});
        QVERIFY(imported.wait());
        QTRY_COMPARE_WITH_TIMEOUT(table(u"importIssues"_s)->model()->rowCount(), 1, 60'000);
        QVERIFY(m_view->findChild<NoteBar*>(u"importRefused"_s)->text().contains(u"kept out"_s));
        QCOMPARE(table(u"importTable"_s)->model()->rowCount(), 1);
        QVERIFY(table(u"importIssues"_s)->isVisible());
    }

    void theFileSaysWhereItComesFromAndWhatItRepeats()
    {
        const QString path = statement();
        QSignalSpy imported(m_view.get(), &ImportView::imported);
        m_view->import({path});
        QVERIFY(imported.wait());
        const QList<ImportedFile> files = importedFiles(*m_reader, m_case);
        const auto sheet = readFileSheet(*m_reader, files.first().id, Masking(), Instant::now());
        QVERIFY(sheet);
        QString text;
        for (const QList<SheetSection>& sections : {sheet->properties, sheet->sources})
            for (const SheetSection& section : sections)
                for (const SheetLine& line : section.lines)
                    text += line.label + u'=' + line.value + u'/' + line.remark + u'\n';
        const QString hash = QString::fromLatin1(files.first().report.sha256.toHex());
        QVERIFY2(text.remove(u' ').contains(hash), qPrintable(text));
        QVERIFY2(text.contains(u"thisfileitself"_s), qPrintable(text));
        QVERIFY(!readFileSheet(*m_reader, 12345, Masking(), Instant::now()));
    }

    void whatNeedsAPersonIsListedFileByFile()
    {
        ImportedFile refused{.id = 1, .report = {.path = u"a.pdf"_s, .refusal = u"no table"_s}};
        ImportedFile statement{.id = 2, .report = {.path = u"b.zip!c.csv"_s, .layout = u"1A29"_s}};
        statement.report.rows[RowClass::DirectionUnknown] = 3;
        statement.report.rejections = {{.line = 7, .reason = u"no day"_s, .text = u"x\ty"_s}};
        statement.report.warnings = {u"the balance breaks"_s};
        ImportIssueModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(importIssues({refused, statement}));
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.index(row, 1).data().toString() + u' ' +
                         model.index(row, 2).data().toString() + u' ' +
                         model.index(row, 3).data().toString());
        QCOMPARE(shown, QStringList({u"a.pdf — no table"_s, u"c.csv 7 no day"_s,
                                     u"c.csv — 3 row(s) do not say whether money came or went"_s,
                                     u"c.csv — the balance breaks"_s}));
    }
};

QTEST_MAIN(TestImportView)
#include "test_importview.moc"
