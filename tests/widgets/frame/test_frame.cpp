#include "models/core/preferences.h"
#include "support/complaint.h"
#include "widgets/frame/actionkeys.h"
#include "widgets/frame/actionmenu.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/gateview.h"
#include "widgets/frame/inspector.h"
#include "widgets/frame/keysheet.h"
#include "widgets/frame/palette.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/rowspane.h"
#include "widgets/frame/shortcuteditor.h"
#include "widgets/frame/statusbar.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/frame/workframe.h"
#include "widgets/parts/clockchip.h"
#include "widgets/parts/jobrow.h"
#include "widgets/parts/label.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tabbar.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"cluechain-tests"_s);
        QCoreApplication::setApplicationName(u"test_frame"_s);
        installTheme(*qApp,
                     ThemeChoice::Light); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    }

    void init()
    {
        preferences::forgetAll();
        QTest::failOnWarning(complaint());
    }

    void everyActionIsUnique()
    {
        QSet<QString> ids;
        QSet<QString> keys;
        for (const ActionSpec& spec : allActions()) {
            const QString id = QString::fromLatin1(spec.id);
            QVERIFY2(!ids.contains(id), spec.id);
            ids.insert(id);
            QVERIFY(*spec.text && *spec.help && *spec.category);
            QVERIFY2(hasIcon(QString::fromLatin1(spec.icon)), spec.id);
            if (*spec.shortcut) {
                const QKeySequence sequence(QString::fromLatin1(spec.shortcut));
                QVERIFY2(!sequence.isEmpty(), spec.shortcut);
                QVERIFY2(!keys.contains(sequence.toString()), spec.shortcut);
                keys.insert(sequence.toString());
            }
        }
    }

    void onlyWhatIsAskedForIsOffered()
    {
        QWidget window;
        Actions actions(&window);
        QVERIFY(actions.made().isEmpty());
        QAction* undo = actions.action(u"edit.undo"_s);
        QCOMPARE(undo->text(), u"Undo"_s);
        QCOMPARE(undo->shortcut(), QKeySequence(u"Ctrl+Z"_s));
        QCOMPARE(actions.action(u"edit.undo"_s), undo);
        QCOMPARE(actions.made(), QList<QAction*>{undo});
        QCOMPARE(actions.iconOf(undo), u"undo-2"_s);
    }

    void whatCannotBeDoneSaysWhy()
    {
        QWidget window;
        Actions actions(&window);
        QAction* undo = actions.action(u"edit.undo"_s);
        QVERIFY(undo->isEnabled());
        actions.setMet(Need::OpenStore | Need::Writing);
        QVERIFY(!undo->isEnabled());
        QCOMPARE(actions.whyNot(undo), u"Open a case first."_s);
        QVERIFY(undo->toolTip().endsWith(u"Open a case first."));
        QVERIFY(actions.action(u"case.new"_s)->isEnabled());
        QVERIFY(actions.action(u"store.open"_s)->isEnabled());
        actions.setMet({});
        QCOMPARE(actions.whyNot(undo), u"Open a store first."_s);
        for (const ActionSpec& spec : allActions()) {
            const QAction* action = actions.action(QString::fromLatin1(spec.id));
            QCOMPARE(action->isEnabled(), actions.whyNot(action).isEmpty());
        }
    }

    void theMenuIsTheTable()
    {
        QWidget window;
        Actions actions(&window);
        QStringList all;
        for (const ActionSpec& spec : allActions()) {
            actions.action(QString::fromLatin1(spec.id));
            if (QLatin1StringView(spec.id) != "menu.open"_L1)
                all.append(QString::fromLatin1(spec.id));
        }
        ActionMenu menu(actions);
        QStringList categories;
        const auto offered = [&menu, &categories] {
            emit menu.aboutToShow();
            QList<QAction*> entries;
            categories.clear();
            for (const QAction* category : menu.actions()) {
                categories.append(category->text());
                entries.append(category->menu()->actions());
            }
            return entries;
        };
        QStringList ids;
        for (const QAction* entry : offered())
            ids.append(entry->objectName());
        QCOMPARE(ids, all);
        QCOMPARE(QSet<QString>(categories.begin(), categories.end()).size(), categories.size());

        actions.setMet(Need::OpenStore | Need::OpenCase); // of a read-only store
        QHash<QString, QAction*> left;
        for (QAction* entry : offered())
            left.insert(entry->objectName(), entry);
        QVERIFY(!left.contains(u"case.import"_s));
        QVERIFY(left.value(u"case.report"_s)->isEnabled());
        QVERIFY(!left.value(u"go.back"_s)->isEnabled());
        QVERIFY(left.value(u"go.back"_s)->text().contains(u"no place before"));
    }

    void keysMoveTheBordersOfPanes()
    {
        Splitter splitter(Qt::Horizontal);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(400, 100);
        splitter.show();
        QSignalSpy moved(&splitter, &QSplitter::splitterMoved);
        const int before = splitter.sizes().first();
        QVERIFY(!splitter.handle(1)->accessibleName().isEmpty());
        QTest::keyClick(splitter.handle(1), Qt::Key_Right);
        const int wider = splitter.sizes().first();
        QVERIFY(wider > before);
        QTest::keyClick(splitter.handle(1), Qt::Key_Left);
        QVERIFY(splitter.sizes().first() < wider);
        QCOMPARE(moved.size(), 2);
    }

    void keysAreChosenByAPerson()
    {
        QWidget window;
        Actions actions(&window);
        QAction* undo = actions.action(u"edit.undo"_s);
        ShortcutEditor editor;
        auto* keys = editor.findChild<QKeySequenceEdit*>(u"edit.undo"_s);
        QVERIFY(keys);
        const auto enter = [keys](const QString& sequence) {
            keys->setKeySequence(QKeySequence(sequence));
            emit keys->editingFinished();
        };
        enter(u"Ctrl+Alt+U"_s);
        QCOMPARE(undo->shortcut(), QKeySequence(u"Ctrl+Alt+U"_s));
        QVERIFY(undo->toolTip().contains(u"Ctrl+Alt+U"));
        enter(u"Ctrl+K"_s); // the palette's
        QCOMPARE(undo->shortcut(), QKeySequence(u"Ctrl+Alt+U"_s));
        QCOMPARE(keys->keySequence(), QKeySequence(u"Ctrl+Alt+U"_s));
        QVERIFY(!editor.findChild<QLabel*>(u"shortcutAnswer"_s)->isHidden());
        ActionKeys::instance().restore(u"edit.undo"_s);
        QCOMPARE(undo->shortcut(), QKeySequence(u"Ctrl+Z"_s));
        QVERIFY(ActionKeys::instance().isUsual(u"edit.undo"_s));
    }

    void helpListsEveryAction()
    {
        QWidget window;
        window.resize(1280, 700);
        window.show();
        KeySheet sheet(&window);
        sheet.open();
        QVERIFY(sheet.isVisible());
        QStringList said;
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            said.append(label->text());
        for (const ActionSpec& spec : allActions())
            QVERIFY2(said.contains(actionHelp(spec)), spec.id);
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
    }

    void thePaletteMarksWhatWasHit()
    {
        using Hits = QList<std::pair<qsizetype, qsizetype>>;
        QCOMPARE(hitsIn(u"6299 0310 4471 6108"_s, u"716108"_s), (Hits{{12, 2}, {15, 4}}));
        QCOMPARE(hitsIn(u"石某等人刷单返利诈骗案"_s, u"刷单 诈骗"_s), (Hits{{4, 2}, {8, 2}}));
        QCOMPARE(hitsIn(u"石某等人刷单返利诈骗案"_s, u"sdfl"_s), (Hits{{4, 4}}));
        QCOMPARE(hitsIn(u"199****6108"_s, u"6108"_s), (Hits{{7, 4}}));
        QCOMPARE(hitsIn(u"ＡＢ公司"_s, u"ab"_s), (Hits{{0, 2}}));
        QVERIFY(hitsIn(u"姜某"_s, {}).isEmpty());
    }

    void thePaletteIsWalkedByKeys()
    {
        QWidget window;
        window.resize(1366, 700);
        window.show();
        Palette palette(&window);
        QSignalSpy chosen(&palette, &Palette::chosen);
        QSignalSpy stepped(&palette, &Palette::groupStepped);
        palette.open();
        palette.setGroups({{.id = u"people"_s, .title = u"People"_s, .count = u"0"_s},
                           {.id = u"cases"_s,
                            .title = u"Cases"_s,
                            .count = u"2 / 2"_s,
                            .entries = {{.id = u"a"_s, .text = u"A"_s}, {.id = u"b"_s}}},
                           {.id = u"more"_s, .entries = {{.id = u"c"_s}}}},
                          u"3 hits"_s);
        QVERIFY(palette.isVisible());
        QCOMPARE(palette.currentGroup(), u"cases"_s); // over the empty one
        auto* field = palette.findChild<QLineEdit*>(u"paletteField"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(palette.currentGroup(), u"more"_s);
        QTest::keyClick(field, Qt::Key_Down); // round
        QCOMPARE(palette.currentGroup(), u"cases"_s);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(palette.currentGroup(), u"more"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QTest::keyClick(field, Qt::Key_Backtab);
        QCOMPARE(stepped.count(), 2);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.last().at(0).toString(), u"c"_s);
        QVERIFY(chosen.last().at(1).toBool());
        QVERIFY(!palette.isVisible());
    }

    void theRailGoesToPlaces()
    {
        Rail rail;
        rail.addEntry(u"desk"_s, u"Desk"_s, u"layout-grid"_s);
        rail.addEntry(u"cases"_s, u"Cases"_s, u"folder-open"_s);
        QSignalSpy chosen(&rail, &Rail::chosen);
        auto* desk = rail.findChild<QAbstractButton*>(u"desk"_s);
        rail.setKeys(u"desk"_s, u"Ctrl+1"_s);
        rail.setBadge(u"desk"_s, 3, u"3 things wait"_s);
        QCOMPARE(desk->accessibleName(), u"Desk 3"_s);
        QCOMPARE(desk->accessibleDescription(), u"3 things wait"_s);
        QCOMPARE(desk->toolTip(), u"3 things wait\nCtrl+1"_s);
        rail.setText(u"desk"_s, u"Board"_s);
        QCOMPARE(desk->accessibleName(), u"Board 3"_s);
        rail.setBadge(u"desk"_s, 0, u"0 things wait"_s);
        QCOMPARE(desk->accessibleName(), u"Board"_s);
        QCOMPARE(desk->toolTip(), u"Ctrl+1"_s);
        desk->click();
        QCOMPARE(chosen.last().first().toString(), u"desk"_s);
        rail.setCurrent(u"cases"_s);
        QVERIFY(!desk->isChecked());
    }

    void theStripShowsTheNearestClocks()
    {
        QWidget window; // a window of its own would not become narrower than what it holds
        Strip strip(&window);
        window.resize(1400, 44);
        strip.resize(1400, 44);
        window.show();
        const Instant now = Ticker::now();
        QList<ClockFace> clocks;
        for (const int hours : {300, 5, 100, 20})
            clocks.append({.id = QString::number(hours),
                           .what = u"Clock"_s,
                           .due = now.plusSeconds(hours * 3600)});
        strip.setTitle(u"A case"_s, u"A990"_s);
        strip.setClocks(clocks);
        QTRY_COMPARE(shownClocks(strip), (QStringList{u"5"_s, u"20"_s, u"100"_s}));
        QSignalSpy activated(&strip, &Strip::clockActivated);
        strip.findChild<ClockChip*>()->click();
        QCOMPARE(activated.first().first().toString(), u"5"_s);
        strip.resize(240, 44);
        QTRY_COMPARE(shownClocks(strip), QStringList{u"5"_s});
        strip.resize(1400, 44);
        QTRY_COMPARE(shownClocks(strip).size(), 3);
    }

    void theChainIsAListForWhoCannotSeeIt()
    {
        ChainBar bar;
        furnish(bar);
        bar.resize(1300, 50);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(access->role(), QAccessible::List);
        QCOMPARE(access->childCount(), 3);
        QCOMPARE(access->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(access->child(0)->text(QAccessible::Name), u"Link 1 Clue, passed, 01-14 10:12"_s);
        QCOMPARE(access->indexOfChild(access->child(2)), 2);
        QSignalSpy wanted(&bar, &ChainBar::gateWanted);
        access->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(wanted.last().first().toString(), u"file"_s);
    }

    void arrowsWalkAlongTheChain()
    {
        ChainBar bar;
        furnish(bar);
        bar.resize(1300, 50);
        QSignalSpy wanted(&bar, &ChainBar::gateWanted);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(wanted.last().first().toString(), u"file"_s);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(100, 25));
        QCOMPARE(wanted.last().first().toString(), u"clue"_s);
    }

    void pointingAsksForTheGate()
    {
        ChainBar bar;
        furnish(bar);
        bar.resize(1300, 50);
        bar.show();
        QSignalSpy wanted(&bar, &ChainBar::gateWanted);
        QTest::mouseMove(&bar, QPoint(100, 25));
        QTest::mouseMove(&bar, QPoint(650, 25));
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().first().toString(), u"verify"_s);
    }

    void aHardLineKeepsTheGateShut()
    {
        QWidget window;
        window.resize(1300, 600);
        auto* bar = new ChainBar(&window);
        furnish(*bar);
        bar->resize(1300, 50);
        window.show();
        QSignalSpy enter(bar, &ChainBar::enterWanted);
        QSignalSpy mend(bar, &ChainBar::linkActivated);
        bar->openGate(u"file"_s);
        Gate gate{.linkId = u"file"_s, .title = u"3 File"_s};
        gate.hard = {
            {u"Acceptance form"_s, u"Procedure rules §171"_s, u"Enter"_s, u"documents/new"_s}};
        gate.enterText = u"Enter this link"_s;
        bar->showGate(gate);
        auto* view = window.findChild<GateView*>();
        QVERIFY(view && view->isVisible());
        QVERIFY(!view->findChild<QPushButton*>(u"gateEnter"_s)->isEnabled());
        view->findChild<QPushButton*>(u"documents/new"_s)->click();
        QCOMPARE(mend.last().first().toString(), u"documents/new"_s);
        QCOMPARE(enter.size(), 0);
        QVERIFY(!window.findChild<Popover*>()->isVisible());
    }

    void anAdviceIsPassedOverWithAReason()
    {
        QWidget window;
        window.resize(1300, 600);
        auto* bar = new ChainBar(&window);
        furnish(*bar);
        bar->resize(1300, 50);
        window.show();
        QSignalSpy enter(bar, &ChainBar::enterWanted);
        bar->openGate(u"file"_s);
        Gate gate{.linkId = u"file"_s, .title = u"3 File"_s};
        gate.advice = {{u"Statement not requested"_s, u"House rule"_s}};
        gate.enterText = u"Enter this link"_s;
        bar->showGate(gate);
        auto* view = window.findChild<GateView*>();
        auto* button = view->findChild<QPushButton*>(u"gateEnter"_s);
        auto* reason = view->findChild<QLineEdit*>(u"gateReason"_s);
        QVERIFY(!button->isEnabled());
        reason->setText(u"  "_s);
        QVERIFY(!button->isEnabled());
        reason->setText(u"Bank is closed until Monday"_s);
        button->click();
        QCOMPARE(enter.size(), 1);
        QCOMPARE(enter.first().at(0).toString(), u"file"_s);
        QCOMPARE(enter.first().at(1).toString(), u"Bank is closed until Monday"_s);

        gate.refusal = u"Not entered: the approver is below county level."_s;
        bar->showGate(gate);
        QTRY_COMPARE(window.findChildren<GateView*>().size(), 1);
        QCOMPARE(window.findChild<GateView*>()->findChild<QLabel*>(u"refusal"_s)->text(),
                 gate.refusal);
    }

    void aLateAnswerIsNotShown()
    {
        QWidget window;
        window.resize(1300, 600);
        auto* bar = new ChainBar(&window);
        furnish(*bar);
        bar->resize(1300, 50);
        window.show();
        bar->openGate(u"clue"_s);
        bar->openGate(u"file"_s);
        bar->showGate({.linkId = u"clue"_s, .title = u"1 Clue"_s});
        QVERIFY(!window.findChild<GateView*>());
        bar->showGate({.linkId = u"file"_s, .title = u"3 File"_s});
        QVERIFY(window.findChild<GateView*>());
    }

    void theInspectorKeepsTheTabThatWasOpen()
    {
        Inspector inspector;
        inspector.setSubject(u"user"_s, u"Shi"_s);
        inspector.setTab(u"properties"_s, u"Properties"_s, {new Label});
        inspector.setTab(u"history"_s, u"History"_s, {new Label}, 12);
        QCOMPARE(inspector.currentTab(), u"properties"_s);
        inspector.setCurrentTab(u"history"_s);
        inspector.setSubject(u"user"_s, u"Li"_s);
        inspector.setTab(u"properties"_s, u"Properties"_s, {new Label});
        inspector.setTab(u"history"_s, u"History"_s, {new Label}, 3);
        QCOMPARE(inspector.currentTab(), u"history"_s);
        inspector.clear();
        QCOMPARE(inspector.currentTab(), QString());
    }

    void sizesAreRememberedForEachPage()
    {
        {
            WorkFrame frame;
            fill(frame);
            frame.resize(1440, 900);
            frame.show();
            frame.showPage(u"case/funds"_s);
            QCOMPARE(frame.inspector()->width(), tokens().size(Size::InspectorDefault));
            QVERIFY(!frame.rowsPane()->isFolded());
            frame.setInspectorShown(false);
            frame.setRowsFolded(true);
            frame.showPage(u"case/people"_s);
            QVERIFY(frame.isInspectorShown());
            QVERIFY(!frame.rowsPane()->isVisible());
            frame.showPage(u"case/funds"_s);
            QVERIFY(!frame.isInspectorShown());
            QVERIFY(frame.rowsPane()->isFolded());
        }
        WorkFrame again;
        fill(again);
        again.resize(1440, 900);
        again.show();
        again.showPage(u"case/funds"_s);
        QVERIFY(!again.isInspectorShown());
        QVERIFY(again.rowsPane()->isFolded());
        QCOMPARE(again.rowsPane()->height(), tokens().size(Size::FoldedPane));
    }

    void aNarrowWindowBeginsFolded()
    {
        WorkFrame frame;
        fill(frame);
        frame.resize(1366, 700);
        frame.show();
        frame.showPage(u"case/funds"_s);
        QVERIFY(frame.rowsPane()->isFolded());
        QCOMPARE(frame.inspector()->width(), tokens().size(Size::NarrowInspector));
        QVERIFY(frame.minimumSizeHint().width() <= tokens().size(Size::WindowMinWidth));
        QVERIFY(frame.minimumSizeHint().height() <= tokens().size(Size::WindowMinHeight));
        QVERIFY(frame.chainBar()->isVisible());
        frame.showPage(u"cases"_s);
        QVERIFY(!frame.chainBar()->isVisible());
        QVERIFY(!frame.isInspectorShown());
    }

    void theKeyboardGoesRoundThePanes()
    {
        WorkFrame frame;
        fill(frame);
        frame.rail()->addEntry(u"cases"_s, u"Cases"_s, u"folder-open"_s);
        frame.resize(1440, 900);
        frame.show();
        frame.showPage(u"case/funds"_s);
        QApplication::setActiveWindow(&frame);
        frame.chainBar()->setFocus();
        frame.goToNextPane();
        QVERIFY(frame.tabStrip()->isAncestorOf(QApplication::focusWidget()));
        frame.goToNextPane(true);
        QCOMPARE(QApplication::focusWidget(), frame.chainBar());
    }

    void theStatusBarCountsWork()
    {
        StatusBar bar;
        bar.resize(1200, 26);
        bar.show();
        QVERIFY(says(bar, u"No work in the background"_s));
        JobRow* job = bar.addJob(u"Import 1.csv"_s);
        QTRY_VERIFY(says(bar, u"Import 1.csv"_s));
        QTRY_VERIFY(!says(bar, u"No work in the background"_s));
        delete job;
        QTRY_VERIFY(says(bar, u"No work in the background"_s));
    }

private:
    static void furnish(ChainBar& bar)
    {
        bar.setLinks({{u"clue"_s, u"Clue"_s, Tone::Done, u"passed"_s, u"01-14 10:12"_s},
                      {u"verify"_s, u"Verify"_s, Tone::Open, u"open"_s, u"2 under way"_s},
                      {u"file"_s, u"File"_s, Tone::Blocked, u"blocked"_s, u"2 missing"_s}},
                     u"verify"_s);
    }

    static void fill(WorkFrame& frame)
    {
        frame.tabStrip()->tabs()->putTab(u"funds"_s, u"Funds"_s);
        frame.addPage(u"case/funds"_s, new QWidget,
                      WorkFrame::CaseBars | WorkFrame::InspectorPart | WorkFrame::RowsPart);
        frame.addPage(u"case/people"_s, new QWidget,
                      WorkFrame::CaseBars | WorkFrame::InspectorPart);
        frame.addPage(u"cases"_s, new QWidget, WorkFrame::NoParts);
    }

    static bool says(const QWidget& widget, const QString& text)
    {
        for (const QLabel* label : widget.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }

    static QStringList shownClocks(const Strip& strip)
    {
        QStringList ids;
        for (const ClockChip* chip : strip.findChildren<ClockChip*>())
            if (chip->isVisible())
                ids.append(chip->face().id);
        return ids;
    }
};

QTEST_MAIN(TestFrame)
#include "test_frame.moc"
