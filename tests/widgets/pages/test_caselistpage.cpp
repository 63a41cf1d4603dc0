#include "models/cases/caseacts.h"
#include "models/cases/casebulk.h"
#include "support/teststore.h"
#include "widgets/frame/choicebutton.h"
#include "widgets/pages/casebulk.h"
#include "widgets/pages/caselistpage.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/savedviews.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/sumbar.h"
#include "widgets/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestCaseListPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Workplace> m_workplace;
    Selection m_selection;
    std::unique_ptr<CaseListPage> m_page;

    CaseId add(const QString& name, const QString& type = u"F01"_s)
    {
        CaseId id;
        m_workplace->write<Casefile>(
            this,
            [name, type](Store& store) {
                return newCase(store, {.name = name, .fraudType = type});
            },
            [&](const Casefile& made) { id = made.id; });
        [&] { QTRY_VERIFY(id); }();
        return id;
    }

    DataTable* table() { return m_page->findChild<DataTable*>(u"caseTable"_s); }

    void show()
    {
        m_page->resize(1300, 700);
        m_page->setVisible(true);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTheme(*qApp, ThemeChoice::Light);
    }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_workplace = std::make_unique<Workplace>(**m_store);
        m_page = std::make_unique<CaseListPage>(*m_workplace, m_selection);
    }

    void cleanup()
    {
        m_page.reset();
        m_workplace.reset();
        m_store.reset();
    }

    void offersABeginningWhereThereIsNoCase()
    {
        QSignalSpy wanted(m_page.get(), &CaseListPage::newClueWanted);
        show();
        auto* button = m_page->findChild<ChoiceButton*>(u"firstNewClue"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void findsAsOneTypesAndOpensByEnter()
    {
        add(u"石某等刷单案"_s);
        const CaseId stock = add(u"彭某荐股案"_s, u"F02"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);

        m_page->findChild<QLineEdit*>(u"caseSearch"_s)->setText(u"荐股"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_selection.current().id, stock.value);
        QSignalSpy opened(m_page.get(), &CaseListPage::caseOpened);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<CaseId>(), stock);
    }

    void filtersByGroupAndSaysSoWhereNothingFits()
    {
        add(u"石某等刷单案"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        auto* groups = m_page->findChild<SegmentedSwitch*>(u"caseGroups"_s);
        groups->choose(u"closed"_s);
        emit groups->chosenChanged(u"closed"_s);
        QTRY_VERIFY(!table()->isVisible());
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void showsANewCaseAtOnce()
    {
        add(u"甲"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        add(u"乙"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), u"乙"_s);
    }

    void sortsByAClickOnTheHeader()
    {
        const CaseId shi = add(u"石某案"_s);
        const CaseId jiang = add(u"姜某案"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->sortByColumn(1, Qt::AscendingOrder);
        const auto firstId = [&] {
            return table()->model()->index(0, 0).data(IdRole).toLongLong();
        };
        QTRY_COMPARE(firstId(), jiang.value);
        table()->sortByColumn(1, Qt::DescendingOrder);
        QTRY_COMPARE(firstId(), shi.value);
    }

    void filtersByTheRowUnderTheHeader()
    {
        add(u"石某案"_s);
        const CaseId jiang = add(u"姜某案"_s, u"F02"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->showFilters(true);
        const auto type = [&](const QString& text) {
            auto* field = table()->findChild<QLineEdit*>(u"filter/name"_s);
            field->setText(text);
            emit field->textEdited(text);
        };
        type(u"姜"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 0).data(IdRole).toLongLong(), jiang.value);
        QVERIFY(m_page->findChild<SumBar*>()->text().contains(u"1 / 2"));
        type(u"无此案"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QVERIFY(table()->isVisible()); // the filters are at hand
    }

    void keepsFiltersAndViewsInTheStore()
    {
        add(u"石某案"_s);
        add(u"姜某案"_s, u"F02"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_page->findChild<QLineEdit*>(u"caseSearch"_s)->setText(u"姜"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        auto* views = m_page->findChild<SavedViews*>();
        views->save(u"姜某的"_s);
        QTRY_COMPARE(views->names(), QStringList{u"姜某的"_s});
        QTRY_VERIFY(!m_workplace->isBusy());
        QTest::qWait(2 * tokens().motion(Motion::Hover)); // it is kept after a moment

        m_page = std::make_unique<CaseListPage>(*m_workplace, m_selection);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 1); // as it was left
        m_page->findChild<QLineEdit*>(u"caseSearch"_s)->clear();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_page->findChild<SavedViews*>()->choose(u"姜某的"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void tagsAndAssignsTheSelectionAndTakesItBack()
    {
        const auto db = (*m_store)->openReader(); // the writer is the workplace's
        add(u"甲案"_s);
        add(u"乙案"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->selectAll();
        auto* bulk = m_page->findChild<CaseBulk*>();
        QCOMPARE(bulk->selected().size(), 2);
        bulk->tag(bulk->selected(), u"专项"_s);
        QTRY_COMPARE(allTags(*db), QStringList{u"专项"_s});
        table()->selectAll();
        bulk->assign(bulk->selected(), u"周文"_s);
        QTRY_COMPARE(leadOfficers(*db), QStringList{u"周文"_s});
        const auto undo = [&] { return m_page->findChildren<QPushButton*>(u"undo"_s); };
        QTRY_VERIFY(!m_workplace->isBusy() && !undo().isEmpty());
        undo().last()->click();
        QTRY_COMPARE(leadOfficers(*db), QStringList());
        QCOMPARE(allTags(*db), QStringList{u"专项"_s});
    }

    void writesTheListToAFile()
    {
        add(u"甲案"_s);
        add(u"乙案"_s);
        show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cases.csv"_s);
        exportTableTo(*m_workplace, *table(), {table()->currentId()}, path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_workplace->jobs().jobs().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
    }
};

QTEST_MAIN(TestCaseListPage)
#include "test_caselistpage.moc"
