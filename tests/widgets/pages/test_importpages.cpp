#include "importframe.h"
#include "models/cases/guardundo.h"
#include "models/intake/directions.h"
#include "models/intake/importedfiles.h"
#include "models/store/undo.h"
#include "support/archive.h"
#include "widgets/pages/directionstab.h"
#include "widgets/pages/passwordform.h"
#include "widgets/pages/sourcetab.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/theme/theme.h"

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray header =
    "交易卡号,交易时间,交易金额,交易余额,收付标志,交易对手账卡号,交易流水号\n";

/// The balances prove the second and the third row; the fifth stands behind a gap.
const QByteArray undecided = header +
                             "6299000012345678903,2026-01-05 10:00:00,100.00,100.00,进,A,S1\n"
                             "6299000012345678903,2026-01-05 10:01:00,30.00,70.00,其它,B,S2\n"
                             "6299000012345678903,2026-01-05 10:02:00,5.00,75.00,,C,S3\n"
                             "6299000012345678903,2026-01-05 10:03:00,5.00,70.00,出,D,S4\n"
                             "6299000012345678903,2026-01-05 10:05:00,8.00,500.00,其它,E,S5\n";

/// A row told twice, one with an amount that is none, a total.
const QByteArray mixed = "江川银行流水\n" + header +
                         "6299000012345678903,2026-01-05 10:00:00,100.00,100.00,进,A,S1\n"
                         "6299000012345678903,2026-01-05 10:00:00,100.00,100.00,进,A,S1\n"
                         "6299000012345678903,2026-01-05 10:03:00,1OO.00,70.00,出,D,S4\n"
                         "合计,,100.00,,,,\n";

} // namespace

/// The pages that are opened out of the reconciliation of imports.
class TestImportPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportFrame> m_on;

    NoteBar* note(const char* name) { return m_on->child<NoteBar>(QString::fromLatin1(name)); }

private slots:
    void initTestCase()
    {
        installTheme(*qApp, ThemeChoice::Light);
        setDirectionsHook(resolveDirections);
    }
    void cleanupTestCase() { setDirectionsHook({}); }
    void init()
    {
        m_on = std::make_unique<ImportFrame>();
        guardUndo(*m_on->store);
        QVERIFY(QTest::qWaitForWindowActive(m_on->frame.get()));
    }
    void cleanup() { m_on.reset(); }

    void aLockedArchiveAsksForItsPassword()
    {
        m_on->import(
            m_on->written(u"回执.zip"_s, zipOf({{"a.csv", undecided}}, ArchiveLock::Aes, "right")));
        QTRY_COMPARE(m_on->rows(u"importTable"_s), 1);
        QCOMPARE(importedFiles(*m_on->reader, m_on->caseId).size(), 1); // for ever
        QVERIFY(QFile::remove(m_on->store.filePath(u"回执.zip"_s)));    // it is kept
        m_on->enter(u"importTable"_s, 0, u"result"_s);
        auto* form = m_on->frame->findChild<PasswordForm*>();
        QVERIFY(form && form->isVisible());
        const auto type = [&](const QString& password) {
            auto* field = form->findChild<QWidget*>(u"archivePassword"_s);
            QVERIFY(field->hasFocus());
            QTest::keyClicks(field, password);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(u"wrong"_s);
        auto* refusal = form->findChild<Label*>(u"passwordRefusal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), ImportFrame::patience);
        QVERIFY(refusal->text().contains(u"still locked"_s));
        type(u"right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_on->reader->value<qint64>("SELECT count(*) FROM txn"), 5,
                                  ImportFrame::patience);
        QCOMPARE(importedFiles(*m_on->reader, m_on->caseId).size(), 1);
        QTRY_VERIFY(!m_on->frame->findChild<PasswordForm*>());
        QTRY_VERIFY(!note("importRefused")->isVisible());
    }

    void directionsAreSettledInBulkAndTakenBack()
    {
        m_on->import(m_on->written(u"流水.csv"_s, undecided));
        QTRY_COMPARE(m_on->rows(u"importTable"_s), 1);
        m_on->enter(u"importTable"_s, 0, u"unknown"_s); // the count opens its page
        QCOMPARE(m_on->page->currentTab(), u"directions"_s);
        QTRY_COMPARE(m_on->rows(u"directionGroups"_s), 2);
        QTRY_COMPARE(m_on->rows(u"directionRows"_s), 1); // the empty flag
        QCOMPARE(m_on->cell(u"directionRows"_s, 0, u"before"_s), u"70.00"_s);
        QCOMPARE(m_on->cell(u"directionRows"_s, 0, u"after"_s), u"75.00"_s);
        QCOMPARE(m_on->cell(u"directionRows"_s, 0, u"proven"_s), u"money in"_s);
        m_on->table(u"directionGroups"_s)->selectAll();
        QTRY_COMPARE(m_on->rows(u"directionRows"_s), 3);
        m_on->click(u"settleByBalance"_s);
        QTRY_COMPARE(m_on->rows(u"directionRows"_s), 1);
        QCOMPARE(m_on->cell(u"directionRows"_s, 0, u"proven"_s), u"nothing"_s);
        QVERIFY(!m_on->child<QPushButton>(u"settleByBalance"_s)->isEnabled());
        m_on->click(u"settleOut"_s);
        QTRY_COMPARE(m_on->rows(u"directionGroups"_s), 0);
        QCOMPARE(unknownDirections(*m_on->reader, m_on->caseId).size(), 0);
        m_on->page->undo();
        QTRY_COMPARE(m_on->rows(u"directionGroups"_s), 1);
        m_on->page->undo();
        QTRY_COMPARE(m_on->rows(u"directionGroups"_s), 2);
        QTest::keyClick(m_on->table(u"directionGroups"_s), Qt::Key_Escape);
        QVERIFY(m_on->funds->isVisible());
    }

    void theSumBarLeadsToTheDirections()
    {
        m_on->import(m_on->written(u"流水.csv"_s, undecided));
        QTRY_VERIFY(note("importSum")->isVisible());
        auto* link = note("importSum")->findChild<QPushButton*>(u"noteLink"_s);
        QTRY_VERIFY(link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(m_on->page->currentTab(), u"directions"_s);
    }

    void breaksAreNamedAndOpenTheRowsAroundThem()
    {
        m_on->import(m_on->written(u"流水.csv"_s, undecided));
        QTRY_VERIFY(note("importBreaks")->isVisible());
        QVERIFY2(note("importBreaks")->text().contains(u"8903"_s),
                 qPrintable(note("importBreaks")->text()));
        QVERIFY(note("importBreaks")->text().contains(u"line 6"_s));
        QSignalSpy wanted(m_on->funds, &FundsTab::rowsWanted);
        QTest::mouseClick(note("importBreaks")->findChild<QPushButton*>(u"noteLink"_s),
                          Qt::LeftButton);
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.first().first().value<QList<qint64>>().size(), 5);
    }

    void theOriginalStandsBesideItsRows()
    {
        const QString path = m_on->written(u"流水.csv"_s, mixed);
        m_on->import(path);
        QTRY_COMPARE(m_on->rows(u"importTable"_s), 1);
        m_on->enter(u"importTable"_s, 0, u"path"_s);
        QCOMPARE(m_on->page->currentTab(), u"source"_s);
        QTRY_COMPARE(m_on->rows(u"sourceRows"_s), 2);
        QTRY_COMPARE(m_on->cell(u"sourceLines"_s, 0, u"0"_s), u"江川银行流水"_s);
        QCOMPARE(m_on->cell(u"sourceLines"_s, 2, u"became"_s), u"Accepted"_s);
        QCOMPARE(m_on->cell(u"sourceLines"_s, 3, u"became"_s), u"Duplicate"_s);
        QVERIFY(m_on->cell(u"sourceLines"_s, 4, u"became"_s).contains(u"1OO.00"_s));
        QCOMPARE(m_on->cell(u"sourceLines"_s, 5, u"became"_s), u"—"_s);
        QCOMPARE(m_on->cell(u"sourceLines"_s, 4, u"2"_s), u"1OO.00"_s);

        // One selection: the line, its row, and in the inspector why it is a duplicate.
        DataTable* lines = m_on->table(u"sourceLines"_s);
        lines->setCurrentIndex(lines->model()->index(3, 0));
        QCOMPARE(m_on->table(u"sourceRows"_s)->currentIndex().row(), 1);
        QCOMPARE(m_on->selection.current().kind, SubjectKind::Transfer);
        const auto explained = [this] {
            const QList<Label*> labels = m_on->frame->findChildren<Label*>();
            return std::any_of(labels.begin(), labels.end(), [](const Label* label) {
                return label->text().contains(u"Duplicate of 流水.csv, line 3"_s);
            });
        };
        QTRY_VERIFY(explained());
        DataTable* rows = m_on->table(u"sourceRows"_s);
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QCOMPARE(lines->currentIndex().row(), 2);

        // The original as it came.
        auto* tab = static_cast<SourceTab*>(m_on->page->tab(u"source"_s));
        const QString copy = m_on->store.filePath(u"copy.csv"_s);
        tab->saveOriginal(copy);
        QTRY_VERIFY(QFile::exists(copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), mixed);
    }

    void aRowLeadsToItsLine()
    {
        m_on->import(m_on->written(u"流水.csv"_s, mixed));
        QTRY_COMPARE(m_on->rows(u"importTable"_s), 1);
        const qint64 row = m_on->reader->value<qint64>("SELECT max(id) FROM txn");
        m_on->selection.open({SubjectKind::Transfer, row, m_on->caseId, {}});
        QCOMPARE(m_on->page->currentTab(), u"source"_s);
        QTRY_COMPARE(m_on->table(u"sourceLines"_s)->currentIndex().row(), 3);
        QCOMPARE(m_on->table(u"sourceRows"_s)->currentIndex().row(), 1);
    }

    void maskedValuesAreMaskedInTheOriginalToo()
    {
        m_on->import(m_on->written(u"流水.csv"_s, mixed));
        QTRY_COMPARE(m_on->rows(u"importTable"_s), 1);
        m_on->enter(u"importTable"_s, 0, u"path"_s);
        QTRY_COMPARE(m_on->cell(u"sourceLines"_s, 2, u"0"_s), u"6299000012345678903"_s);
        m_on->workplace->setMasked(true);
        QTRY_VERIFY(m_on->cell(u"sourceLines"_s, 2, u"0"_s) != u"6299000012345678903"_s);
        QVERIFY(!m_on->child<QPushButton>(u"saveOriginal"_s)->isEnabled());
    }
};

QTEST_MAIN(TestImportPages)
#include "test_importpages.moc"
