#include "importframe.h"
#include "models/intake/importedfiles.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/pages/teachtab.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/searchcombo.h"
#include "widgets/parts/tabbar.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>

using namespace cluechain;
using namespace Qt::StringLiterals;

namespace
{

/// A form that no layout has: names like known ones, one that only its values explain.
constexpr int formRows = 16;
const QByteArray plainRow =
    "6299000012345678903,2026-03-08 10:11:12,1.00,1994.00,付,6299000087654321015,示例丙,z\n";
const QByteArray unknownForm =
    "某某村镇银行流水\n"
    "打印人：示例,2026-03-10\n"
    "客户账户号码,记账时点,本次交易金额,当前账面余额,收支,对手客户号,对手客户名,备用\n"
    "6299000012345678903,2026-03-05 10:11:12,1234.56,2234.56,收,6299000087654321007,示例乙,x\n"
    "6299000012345678903,2026-03-06 11:12:13,34.56,2200.00,付,6299000087654321015,示例丙,y\n"
    "6299000012345678903,2026-03-07 09:00:00,200.00,2000.00,未知,6299000087654321015,示例丙,z\n"
    "6299000012345678903,2026-13-07 09:00:00,5.00,1995.00,付,6299000087654321015,示例丙,z\n" +
    plainRow.repeated(formRows - 4);

} // namespace

/// The wizard as it is used: out of the reconciliation of imports and back to it.
class TestTeachTab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportFrame> m_on;
    TeachTab* m_teach = nullptr;

    /// From the refused file to the wizard with its guess.
    void openWizard()
    {
        m_on->import(m_on->written(u"村镇银行.csv"_s, unknownForm));
        QTRY_COMPARE_WITH_TIMEOUT(m_on->rows(u"importTable"_s), 1, ImportFrame::patience);
        m_on->enter(u"importTable"_s, 0, u"result"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_teach->isVisible() && m_on->rows(u"rowsAfter"_s) == formRows,
                                 ImportFrame::patience);
        QTRY_VERIFY(roleBox(7));
    }

    SearchCombo* roleBox(int column)
    {
        return m_on->child<SearchCombo>(u"role"_s + QString::number(column));
    }
    QString after(int row, const QString& column)
    {
        return m_on->cell(u"rowsAfter"_s, row, column);
    }

    NoteBar* note() { return m_teach->findChild<NoteBar*>(); }

    /// Types into the combo box of a column, as a person would.
    void choose(int column, const QString& typed)
    {
        roleBox(column)->setFocus();
        roleBox(column)->lineEdit()->selectAll();
        QTest::keyClicks(roleBox(column)->lineEdit(), typed);
        QTest::keyClick(roleBox(column)->lineEdit(), Qt::Key_Return);
    }

private slots:
    void initTestCase() { installTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_on = std::make_unique<ImportFrame>();
        QVERIFY(QTest::qWaitForWindowActive(m_on->frame.get()));
        m_teach = static_cast<TeachTab*>(m_on->page->tab(u"teach"_s));
    }
    void cleanup() { m_on.reset(); }

    void theRefusedFileLeadsToTheGuess()
    {
        openWizard();
        QCOMPARE(m_on->page->currentTab(), u"teach"_s);
        QCOMPARE(m_on->frame->tabStrip()->tabs()->currentId(),
                 u"funds"_s); // it is a page of that tab
        QCOMPARE(roleBox(2)->currentText(), roleName(u"amount"_s));
        QCOMPARE(m_on->cell(u"rowsBefore"_s, 0, u"2"_s), u"1234.56"_s);
        QCOMPARE(after(0, u"in"_s), u"1,234.56"_s);
        QVERIFY(after(3, u"became"_s).contains(u"2026-13-07"_s));
        // The cell at fault is marked, and says why.
        const QModelIndex wrong = m_on->table(u"rowsBefore"_s)->model()->index(3, 2);
        QVERIFY(wrong.data(ToneRole).isValid());
        QVERIFY(!wrong.data(IconRole).toString().isEmpty());
        QVERIFY(wrong.data(Qt::ToolTipRole).toString().contains(u"2026-13-07"_s));
        QVERIFY(note()->text().startsWith(u"2 "_s)); // one rejected, one without a direction
        // One row of both tables.
        auto* before = m_on->table(u"rowsBefore"_s);
        before->setCurrentIndex(before->model()->index(2, 1));
        QCOMPARE(m_on->table(u"rowsAfter"_s)->currentIndex().row(), 2);
    }

    void everyChoiceIsSeenAtOnceAndCanBeTakenBack()
    {
        openWizard();
        choose(2, u"not used"_s);
        QTRY_VERIFY(note()->text().contains(u"amount"_s));
        QVERIFY(!m_on->child<QPushButton>(u"saveLayout"_s)->isEnabled());
        choose(2, u"Amount out"_s);
        QTRY_COMPARE(after(0, u"out"_s), u"1,234.56"_s);
        QVERIFY(m_on->child<QPushButton>(u"saveLayout"_s)->isEnabled());
        choose(2, u"nonsense"_s); // goes back to what was chosen
        QCOMPARE(roleBox(2)->currentText(), roleName(u"amount_out"_s));
        m_on->table(u"rowsAfter"_s)->setFocus();
        QTest::keyClick(m_on->table(u"rowsAfter"_s), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(roleBox(2)->currentText(), u"not used"_s);
        m_on->click(u"undoMapping"_s);
        QTRY_COMPARE(roleBox(2)->currentText(), roleName(u"amount"_s));
        QTRY_COMPARE(after(0, u"in"_s), u"1,234.56"_s);
    }

    void rulesDecideDirectionsAmountsAndTheHeader()
    {
        openWizard();
        const auto rule = [this](const char* name) {
            return m_teach->findChild<QComboBox*>(QString::fromLatin1(name));
        };
        // The words of the flag, of which one is not known.
        QComboBox* unknown = nullptr;
        for (int i = 0; i < 3; ++i) {
            auto* box = m_teach->findChild<QComboBox*>(u"flag"_s + QString::number(i));
            QVERIFY(box);
            if (box->accessibleName() == u"未知"_s)
                unknown = box;
        }
        QVERIFY(unknown);
        unknown->setFocus();
        QTest::keyClick(unknown, Qt::Key_End); // money out
        QTRY_COMPARE(after(2, u"out"_s), u"200.00"_s);
        rule("amountUnit")->setFocus();
        QTest::keyClick(rule("amountUnit"), Qt::Key_End);
        QTRY_VERIFY(after(2, u"out"_s) != u"200.00"_s);
        auto* header = m_teach->findChild<QSpinBox*>(u"headerLine"_s);
        QCOMPARE(header->value(), 3);
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Down);
        QTRY_VERIFY(note()->text().contains(u"Still missing"_s));
        QTest::keyClick(header, Qt::Key_Up);
        QTRY_VERIFY(!note()->text().contains(u"Still missing"_s));
    }

    void whatWasTaughtImportsOnlyWhatWasRefused()
    {
        openWizard();
        auto* name = m_teach->findChild<QLineEdit*>(u"layoutName"_s);
        name->setText(u"示例村镇银行流水"_s);
        emit name->textEdited(name->text());
        QSignalSpy imported(m_on->funds->imports(), &ImportView::imported);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(imported.wait(ImportFrame::patience));
        QVERIFY(m_on->funds->imports()->isVisible());
        const QList<ImportedFile> files = importedFiles(*m_on->reader, m_on->caseId);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().report.rows[RowClass::DirectionUnknown], 1);
        QCOMPARE(files.first().report.rows[RowClass::Rejected], 1);
        QTRY_COMPARE(m_on->cell(u"importTable"_s, 0, u"layout"_s), u"示例村镇银行流水"_s);
        QVERIFY(!m_on->child<NoteBar>(u"importRefused"_s)->isVisible());

        // Undo takes the rows back and says what stays.
        QSignalSpy said(m_on->page, &CasePage::said);
        m_on->page->undo();
        QVERIFY(said.wait(ImportFrame::patience));
        QVERIFY2(said.first().first().toString().contains(u"“示例村镇银行流水” stays"_s),
                 qPrintable(said.first().first().toString()));
        QTRY_VERIFY(m_on->child<NoteBar>(u"importRefused"_s)->isVisible());
        m_on->page->redo();
        QTRY_COMPARE(m_on->cell(u"importTable"_s, 0, u"layout"_s), u"示例村镇银行流水"_s);

        // The layout is the store's: a further file of the form needs nothing.
        QByteArray other = unknownForm;
        other.replace("2026-03", "2026-04");
        m_on->import(m_on->written(u"四月.csv"_s, other));
        QCOMPARE(importedFiles(*m_on->reader, m_on->caseId).size(), 2);
    }

    void aLayoutIsSharedAsAFile()
    {
        openWizard();
        m_on->click(u"exportLayout"_s);
        auto* dialog = m_on->frame->window()->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString path = m_on->store.filePath(u"shared.json"_s);
        dialog->selectFile(path);
        dialog->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll())[u"header"_s].toArray().size() == 8);

        QSignalSpy imported(m_on->funds->imports(), &ImportView::imported);
        m_teach->loadLayout(path);
        QVERIFY(imported.wait(ImportFrame::patience));
        QCOMPARE(importedFiles(*m_on->reader, m_on->caseId).size(), 1);
    }

    void whatIsNoLayoutIsSaidAndEscapeLeaves()
    {
        openWizard();
        m_teach->loadLayout(m_on->written(u"none.json"_s, "[]"));
        QTRY_VERIFY(note()->text().contains(u"no layout"_s));
        QTest::keyClick(m_on->table(u"rowsAfter"_s), Qt::Key_Escape);
        QVERIFY(m_on->funds->isVisible());
        // The tab in the strip leads back from the page too.
        m_on->page->showTab(u"teach"_s);
        TabBar* tabs = m_on->frame->tabStrip()->tabs();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        QVERIFY(m_on->funds->isVisible());
    }
};

QTEST_MAIN(TestTeachTab)
#include "test_teachtab.moc"
