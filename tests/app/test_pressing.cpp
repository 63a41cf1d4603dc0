#include "app/desktopwindow.h"
#include "models/cases/caseaccount.h"
#include "models/cases/caseacts.h"
#include "models/cases/casefile.h"
#include "models/cases/measure.h"
#include "models/core/preferences.h"
#include "models/store/recording.h"
#include "support/teststore.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/strip.h"
#include "widgets/pages/clockwatch.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/clockchip.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// What presses in the store is told wherever one is: at the rail and in the strip.
class TestPressing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Cluechain"_s);
        QCoreApplication::setApplicationName(u"cluechain-pressing-test"_s);
        preferences::forgetAll();
        useLanguage(Language::English);
        installTheme(*qApp, ThemeChoice::Light);
        Ticker::setClock([] { return *Instant::parseIso(u"2026-03-03T12:00:00+08:00"); });
        m_first = addCase(u"甲案"_s, "2026-03-02T10:00:00+08:00");
        m_second = addCase(u"乙案"_s, "2026-03-03T08:00:00+08:00");
        m_store.close();
        m_window = std::make_unique<DesktopWindow>();
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->session().open(m_store.path(), TestStore::passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, 60'000);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        preferences::forgetAll();
    }

    void theRailCountsTheCasesThatPress()
    {
        QTRY_COMPARE_WITH_TIMEOUT(cases()->accessibleName(), u"Cases 1"_s, 60'000);
        QVERIFY(cases()->toolTip().contains(u"1 case with a clock"));
        QCOMPARE(cases()->accessibleDescription(), cases()->toolTip().section(u'\n', 0, 0));
    }

    void theStripShowsTheClocksOfAllCases()
    {
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 2, 60'000);
        QCOMPARE(chips().at(0)->face().where, u"甲案"_s);
        QCOMPARE(chips().at(1)->face().where, u"乙案"_s);
        QVERIFY(chips().at(0)->toolTip().contains(u"甲案"));
        QVERIFY(chips().at(0)->accessibleName().contains(u"甲案"));
    }

    void aChangeIsCountedAtOnce()
    {
        bool done = false;
        m_window->session().workplace()->write<void>(
            this,
            [id = m_second](Store& store) -> Result<> {
                Recording recording(store, {id, u"measure.change"_s, u"止付"_s});
                auto measure = MeasureStore(store.writer()).ofCase(id).first();
                measure.at = *Instant::parseIso(u"2026-03-01T08:00:00+08:00");
                MeasureStore(store.writer()).update(measure);
                recording.commit();
                return {};
            },
            [&] { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(cases()->accessibleName(), u"Cases 2"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(chips().at(0)->face().where, u"乙案"_s, 60'000);
    }

    void aClockOpensItsCaseAndHowItWasComputed()
    {
        QTest::keyClick(chips().at(0), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->openedCase(), m_second, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QWidget*>(u"clockSheet"_s), 60'000);
        QTest::keyClick(m_window->findChild<QWidget*>(u"clockSheet"_s)->parentWidget(),
                        Qt::Key_Escape);
    }

    void insideACaseTheStripHasItsOwn()
    {
        m_window->openCase(m_first);
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 1, 60'000);
        QVERIFY(chips().first()->face().where.isEmpty());
        m_window->session().clocks()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        QCOMPARE(chips().size(), 1);
        m_window->goTo({.page = u"cases"_s});
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), 2, 60'000);
    }

    void victimsAreMaskedThereToo()
    {
        m_window->session().workplace()->setMasked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().workplace()->isBusy(), 60'000);
        for (const ClockChip* chip : chips())
            QVERIFY(!chip->toolTip().contains(u"6299"));
        m_window->session().workplace()->setMasked(false);
    }

private:
    TestStore m_store;
    CaseId m_first;
    CaseId m_second;
    std::unique_ptr<DesktopWindow> m_window;

    /// With a stop of an account: its clock runs for 48 hours.
    CaseId addCase(const QString& name, const char* at)
    {
        const CaseId id = newCase(*m_store, {.name = name})->id;
        const Instant stopped = *Instant::parseIso(QString::fromLatin1(at));
        const CaseAccountId account =
            *addRow(*m_store, CaseAccount{.caseId = id, .raw = u"6299010504664470417"_s})->made;
        Recording recording(*m_store, {id, u"measure.add"_s, u"止付"_s});
        MeasureStore(m_store.db())
            .insert({.caseId = id,
                     .kind = u"stop"_s,
                     .accountId = account,
                     .at = stopped,
                     .createdAt = stopped});
        recording.commit();
        return id;
    }

    QAbstractButton* cases() { return m_window->findChild<QAbstractButton*>(u"cases"_s); }

    QList<ClockChip*> chips()
    {
        auto* strip = m_window->findChild<Strip*>();
        return strip ? strip->findChildren<ClockChip*>() : QList<ClockChip*>();
    }
};

QTEST_MAIN(TestPressing)
#include "test_pressing.moc"
