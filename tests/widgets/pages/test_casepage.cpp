#include "models/cases/caseacts.h"
#include "models/cases/movecase.h"
#include "support/teststore.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/gateview.h"
#include "widgets/frame/inspector.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/overviewtab.h"
#include "widgets/pages/recordtab.h"
#include "widgets/pages/subjectsheets.h"
#include "widgets/pages/wayform.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/tabbar.h"
#include "widgets/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestCasePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<sqlite::Database> m_reader; ///< The writer's connection is the pool's alone.
    CaseId m_case;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<WorkFrame> m_frame;
    std::unique_ptr<CasePage> m_page;

    Link mainLink() const { return CasefileStore(*m_reader).find(m_case)->mainLink; }

    GateView* gate() const
    {
        for (GateView* view : m_frame->findChildren<GateView*>())
            if (view->isVisible())
                return view;
        return nullptr;
    }

    template <typename T>
    T* find(const QString& name) const
    {
        return m_frame->findChild<T*>(name);
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
        m_case = newCase(**m_store, {.name = u"石某案"_s})->id;
        m_reader = (**m_store).openReader();
        m_workplace = std::make_unique<Workplace>(**m_store);
        m_selection = std::make_unique<Selection>();
        m_frame = std::make_unique<WorkFrame>();
        m_page = std::make_unique<CasePage>(*m_frame, *m_workplace, *m_selection);
        new SubjectSheets(*m_page, *m_workplace, *m_selection);
        m_page->addTab(new OverviewTab(*m_workplace, *m_selection,
                                       *new MoneyFollower(*m_workplace, m_frame.get())));
        m_page->addTab(new RecordTab(*m_workplace, *m_selection));
        m_frame->resize(1440, 900);
        m_frame->show();
        m_page->openCase(m_case, u"overview"_s);
        QTRY_COMPARE(m_frame->chainBar()->partCount(), linkCount);
    }

    void cleanup()
    {
        QTRY_VERIFY(!m_workplace->isBusy());
        m_page.reset();
        m_frame.reset();
        m_workplace.reset();
        m_reader.reset();
        m_store.reset();
    }

    void refusesInThePopoverAndPassesWithAReason()
    {
        m_frame->chainBar()->openGate(u"verify"_s);
        QTRY_VERIFY(gate());
        QVERIFY(!find<QPushButton>(u"gateEnter"_s)->isEnabled()); // advice is missing
        find<QLineEdit>(u"gateReason"_s)->setText(u"线索已由研判平台核实"_s);
        QTest::mouseClick(find<QPushButton>(u"gateEnter"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_workplace->isBusy());
        QCOMPARE(mainLink(), Link::Verify);
        const auto passages = PassageStore(*m_reader).ofCase(m_case);
        QCOMPARE(passages.last().overrideReason, u"线索已由研判平台核实"_s);
    }

    void neverPassesOverAHardLine()
    {
        m_frame->chainBar()->openGate(u"file"_s);
        QTRY_VERIFY(gate());
        QVERIFY(!find<QLineEdit>(u"gateReason"_s));
        QVERIFY(!find<QPushButton>(u"gateEnter"_s)->isEnabled());
    }

    void asksTheReasonOfAWayOut()
    {
        m_frame->chainBar()->openGate(u"verify"_s);
        QTRY_VERIFY(gate());
        emit m_frame->chainBar()->wayWanted(u"verify"_s, u"not_filed"_s);
        const auto form = [&] { return m_frame->findChild<WayForm*>(); };
        QTRY_VERIFY(form() && form()->isVisible());
        auto* go = find<QPushButton>(u"wayGo"_s);
        QVERIFY(!go->isEnabled());
        find<QLineEdit>(u"wayReason"_s)->setText(u"无犯罪事实"_s);
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(CasefileStore(*m_reader).find(m_case)->state, CaseState::NotFiled);
        QTRY_VERIFY(!form()->isVisible());
    }

    void leadsFromWhatIsMissingToItsTab()
    {
        QSignalSpy wanted(m_page->tab(u"overview"_s), &CaseTab::placeWanted);
        const auto link = [&] { return find<QPushButton>(u"overview/verify.fraud_type"_s); };
        QTRY_VERIFY(link());
        QTest::mouseClick(link(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void showsEveryChangeAndTakesOneBack()
    {
        m_page->showTab(u"record"_s);
        auto* table = find<DataTable>(u"recordTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        Casefile casefile = *CasefileStore(*m_reader).find(m_case);
        casefile.brief = u"刷单返利"_s;
        m_workplace->write<void>(this, [casefile](Store& store) -> Result<> {
            const auto changed = changeRow(store, casefile);
            return changed ? Result<>() : Result<>(tl::unexpected(changed.error()));
        });
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(find<DataTable>(u"fieldTable"_s)->model()->rowCount(), 1);
        auto* undo = find<QPushButton>(u"undoFromHere"_s);
        QTRY_VERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        auto* takeBack = find<QPushButton>(u"takeBack"_s);
        QTRY_VERIFY(takeBack->isVisible());
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(CasefileStore(*m_reader).find(m_case)->brief.isEmpty());
    }

    void undoesAndRedoes()
    {
        QSignalSpy undoable(m_page.get(), &CasePage::undoChanged);
        m_frame->chainBar()->openGate(u"verify"_s);
        QTRY_VERIFY(gate());
        find<QLineEdit>(u"gateReason"_s)->setText(u"已核实"_s);
        QTest::mouseClick(find<QPushButton>(u"gateEnter"_s), Qt::LeftButton);
        QTRY_COMPARE(mainLink(), Link::Verify);
        QTRY_VERIFY(!undoable.isEmpty() && undoable.last().first().toBool());
        m_page->undo();
        QTRY_COMPARE(mainLink(), Link::Clue);
        QTRY_VERIFY(undoable.last().at(1).toBool());
        m_page->redo();
        QTRY_COMPARE(mainLink(), Link::Verify);
    }

    void editsAFieldInTheInspector()
    {
        m_selection->select({SubjectKind::Case, m_case.value, m_case, u"石某案"_s});
        QTRY_COMPARE(m_frame->inspector()->currentTab(), u"properties"_s);
        m_workplace->write<void>(this, [id = m_case](Store& store) {
            return editField(store, u"casefile"_s, id.value, u"reported_at"_s,
                             u"2026-01-14 10:12"_s);
        });
        const auto reported = [&] { return CasefileStore(*m_reader).find(m_case)->reportedAt; };
        QTRY_COMPARE(reported(), Instant::fromChina(QDate(2026, 1, 14), QTime(10, 12)));
    }
};

QTEST_MAIN(TestCasePage)
#include "test_casepage.moc"
