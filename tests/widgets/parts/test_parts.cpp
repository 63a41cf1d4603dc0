#include "widgets/parts/clockchip.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/field.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/form.h"
#include "widgets/parts/jobrow.h"
#include "widgets/parts/label.h"
#include "widgets/parts/moneybar.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/searchfield.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/tabbar.h"
#include "widgets/parts/tag.h"
#include "widgets/parts/ticker.h"
#include "widgets/parts/toast.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace cluechain;
using namespace Qt::StringLiterals;

class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTheme(*qApp,
                     ThemeChoice::Light); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        Ticker::setClock([] { return Instant::fromChina(QDate(2026, 1, 20), QTime(9, 41, 55)); });
    }

    void writesTimeLeft_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(10 * 3600 + 28 * 60 + 5) << u"10:28:05"_s;
        QTest::newRow("nothing") << qint64(0) << u"00:00:00"_s;
        QTest::newRow("just under a day") << qint64(86399) << u"23:59:59"_s;
        QTest::newRow("a day") << qint64(86400) << u"24 h 0 min"_s;
        QTest::newRow("under three days") << qint64(259199) << u"71 h 59 min"_s;
        QTest::newRow("three days") << qint64(259200) << u"3 d 0 h"_s;
        QTest::newRow("past") << qint64(-125) << u"00:02:05 over"_s;
    }

    void writesTimeLeft()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(timeLeft(seconds), text);
    }

    void aClockTurnsWithItsLeadTime()
    {
        const Instant now = Ticker::now();
        const ClockFace clock{.what = u"Notify family"_s,
                              .who = u"Jiang"_s,
                              .due = now.plusSeconds(3600),
                              .leadSeconds = 600};
        QCOMPARE(clockTone(clock, now), Tone::Idle);
        QCOMPARE(clockTone(clock, now.plusSeconds(3000)), Tone::Soon);
        QCOMPARE(clockTone(clock, now.plusSeconds(3600)), Tone::Soon);
        QCOMPARE(clockTone(clock, now.plusSeconds(3601)), Tone::Overdue);
        QCOMPARE(clockIcon(Tone::Overdue), u"alarm-clock"_s);
        QCOMPARE(clockIcon(Tone::Idle), u"clock"_s);
        ClockChip chip(clock);
        QCOMPARE(chip.accessibleName(), u"Notify family Jiang 01:00:00"_s);
    }

    void oneTickerForAWindow()
    {
        QWidget window;
        QWidget child(&window);
        Ticker& ticker = Ticker::of(&child);
        QCOMPARE(&Ticker::of(&window), &ticker);
        auto* timer = ticker.findChild<QTimer*>();
        QVERIFY(!timer); // a member, not a child: nothing else may start it
        QSignalSpy ticks(&ticker, &Ticker::tick);
        ticker.watch(&child, Ticker::Pace::Second);
        QTRY_VERIFY(!ticks.isEmpty());
        ticker.forget(&child);
    }

    void theBarAddsUp()
    {
        MoneyBar bar;
        bar.resize(1003, 60);
        bar.setSegments({{u"a"_s, u"Rebates"_s, Money::fromFen(126000)},
                         {u"b"_s, u"Frozen"_s, Money::fromFen(3120000)},
                         {u"c"_s, u"Nothing"_s, Money()},
                         {u"g"_s, u"Gap"_s, Money::fromFen(542000), Tone::Gap, true}});
        QCOMPARE(MoneyBar::share(Money::fromFen(3120000), Money::fromFen(5236000)), u"59.6%"_s);
        QCOMPARE(MoneyBar::share(Money(), Money()), u"—"_s);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(access->role(), QAccessible::List);
        QCOMPARE(access->childCount(), 4);
        QCOMPARE(access->child(1)->text(QAccessible::Name), u"Frozen 31,200.00 yuan, 82.4%"_s);
        QSignalSpy opened(&bar, &MoneyBar::segmentOpened);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(1000, 5));
        QCOMPARE(opened.last().first().toString(), u"g"_s);
        QTest::keyClick(&bar, Qt::Key_Left);
        QTest::keyClick(&bar, Qt::Key_Left);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(opened.last().first().toString(), u"b"_s);
    }

    void whatIsUnknownIsNotNought()
    {
        FigureTile tile(u"Traced"_s);
        QCOMPARE(tile.figure(), u"—"_s);
        tile.setFigure(u"0.00"_s);
        tile.setUnknown(u"No statement has been imported."_s);
        QCOMPARE(tile.figure(), u"—"_s);
        QCOMPARE(tile.toolTip(), u"No statement has been imported."_s);
    }

    void aFactIsEditedInPlace()
    {
        QWidget window;
        auto* list = new DefinitionList(&window);
        list->setDefinitions(
            {{.key = u"name"_s, .label = u"Name"_s, .value = u"Shi"_s, .editable = true},
             {.key = u"file"_s, .label = u"File"_s, .value = u"1.csv"_s, .link = true}});
        window.show();
        QSignalSpy edited(list, &DefinitionList::edited);
        QSignalSpy followed(list, &DefinitionList::linkActivated);
        list->edit(u"name"_s);
        auto* editor = list->findChild<QLineEdit*>(u"inlineEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Shi"_s);
        editor->setText(u"Shi Mou"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(edited.size(), 0);
        list->edit(u"name"_s);
        editor = openEditor(*list);
        QCOMPARE(editor->text(), u"Shi"_s);
        editor->setText(u"Shi Mou"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(1).toString(), u"Shi Mou"_s);
        QTest::mouseClick(list->findChild<QWidget*>(u"file"_s), Qt::LeftButton);
        QCOMPARE(followed.size(), 1);
    }

    void aCheckSpeaksAndNeverBlocks()
    {
        Form form(FormRow::Labels::Above);
        Field* number = form.addText(u"number"_s, u"Account"_s, [](const QString& text) {
            return text.size() == 16 ? Check{Check::Verdict::Valid, u"Jiangchuan Bank"_s}
                   : text.isEmpty()  ? Check{Check::Verdict::Missing}
                                     : Check{Check::Verdict::Suspicious, u"Not 16 digits"_s};
        });
        Field* name = form.addText(u"name"_s, u"Holder"_s);
        form.checkAll();
        QCOMPARE(form.row(u"number"_s)->check().verdict, Check::Verdict::Missing);
        number->setText(u"6299"_s);
        QCOMPARE(form.row(u"number"_s)->check().words, u"Not 16 digits"_s);
        QCOMPARE(number->accessibleDescription(), u"Not 16 digits"_s);
        form.show();
        QApplication::setActiveWindow(&form);
        number->setFocus();
        QSignalSpy submitted(&form, &Form::submitted);
        QSignalSpy left(&form, &Form::left);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), name);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aReferenceCanBeAddedInPlace()
    {
        ReferenceField field(u"New person…"_s);
        QSignalSpy chosen(&field, &ReferenceField::chosenChanged);
        QSignalSpy wanted(&field, &ReferenceField::addRequested);
        field.setChoices({{7, u"Shi"_s}, {9, u"Li"_s}}, u"Nobody"_s);
        QCOMPARE(field.chosenId(), 0);
        field.setCurrentIndex(2);
        QCOMPARE(chosen.last().first().toLongLong(), 9);
        field.setCurrentIndex(3);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(field.chosenId(), 9); // the choice stays until there is another
        field.setChoices({{7, u"Shi"_s}, {9, u"Li"_s}, {12, u"Kong"_s}}, u"Nobody"_s);
        QCOMPARE(field.chosenId(), 9);
        field.chooseId(12);
        QCOMPARE(chosen.last().first().toLongLong(), 12);
    }

    void searchWaitsForAPause()
    {
        SearchField field(u"Name"_s);
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, u"shi"_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"shi"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void oneSegmentIsChosen()
    {
        SegmentedSwitch segments;
        QSignalSpy chosen(&segments, &SegmentedSwitch::chosenChanged);
        segments.addSegment(u"open"_s, u"Open"_s, 13);
        segments.addSegment(u"clue"_s, u"Clues"_s, 9);
        QCOMPARE(segments.chosen(), u"open"_s);
        QTest::mouseClick(segments.findChild<QToolButton*>(u"clue"_s), Qt::LeftButton);
        QCOMPARE(segments.chosen(), u"clue"_s);
        segments.setSegment(u"clue"_s, u"Clues"_s, 10);
        QCOMPARE(segments.findChild<QToolButton*>(u"clue"_s)->text(), u"Clues 10"_s);
    }

    void tabsAreKnownById()
    {
        TabBar tabs;
        QSignalSpy changed(&tabs, &TabBar::currentIdChanged);
        tabs.putTab(u"overview"_s, u"Overview"_s);
        tabs.putTab(u"funds"_s, u"Funds"_s, 214);
        QCOMPARE(tabs.currentId(), u"overview"_s);
        tabs.setCurrentId(u"funds"_s);
        QCOMPARE(changed.last().first().toString(), u"funds"_s);
        tabs.setCount(u"funds"_s, 215);
        tabs.putTab(u"funds"_s, u"Money"_s, 215);
        QCOMPARE(tabs.count(), 2);
        QCOMPARE(tabs.accessibleTabName(1), u"Money 215"_s);
        tabs.dropTab(u"overview"_s);
        QCOMPARE(tabs.currentId(), u"funds"_s);
    }

    void aPopoverClosesByEscapeAndByAPressElsewhere()
    {
        QWidget window;
        window.resize(400, 300);
        QPushButton owner(u"owner"_s, &window);
        QPushButton other(u"other"_s, &window);
        other.move(0, 250);
        window.show();
        Popover popover(&owner);
        popover.setContent(new QLabel(u"content"_s));
        QSignalSpy closed(&popover, &Popover::closed);
        popover.openAt(owner.rect());
        QVERIFY(popover.isVisible());
        QVERIFY(window.rect().contains(popover.geometry()));
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
        popover.openAt(owner.rect());
        QTest::mousePress(&other, Qt::LeftButton);
        QVERIFY(!popover.isVisible());
        QCOMPARE(closed.size(), 2);
    }

    void aToastCanBeTakenBack()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        int undone = 0;
        Toast::show(&window, u"first"_s);
        Toast* toast = Toast::show(&window, u"Seizure list 1 entered"_s, [&] { ++undone; });
        QCOMPARE(window.findChildren<Toast*>().size(), 1);
        QCOMPARE(toast->text(), u"Seizure list 1 entered"_s);
        QTest::mouseClick(toast->findChild<QPushButton*>(u"undo"_s), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QTRY_VERIFY(window.findChildren<Toast*>().isEmpty());
    }

    void aNoteHasOneLink()
    {
        NoteBar note;
        QVERIFY(note.isHidden());
        note.setNote(Tone::Overdue, u"The file cannot be read."_s);
        note.setLink(u"Choose another"_s);
        QSignalSpy followed(&note, &NoteBar::linkActivated);
        QTest::mouseClick(note.findChild<QPushButton*>(u"noteLink"_s), Qt::LeftButton);
        QCOMPARE(followed.size(), 1);
        QCOMPARE(note.text(), u"The file cannot be read."_s);
        note.clear();
        QVERIFY(note.isHidden());
    }

    void aJobSaysHowMuchLonger()
    {
        QCOMPARE(JobRow::remaining(10000, 500), u"10 s"_s);
        QCOMPARE(JobRow::remaining(60000, 100), u"9 min"_s);
        QCOMPARE(JobRow::remaining(3600000, 250), u"3 h 0 min"_s);
        QCOMPARE(JobRow::remaining(100, 500), QString());
        QCOMPARE(JobRow::remaining(10000, 5), QString());
        JobRow job(u"Import 1.csv"_s);
        job.setProgress(680, u"112,000 rows/s"_s);
        QCOMPARE(job.text(), u"Import 1.csv 68% · 112,000 rows/s"_s);
        QSignalSpy cancelled(&job, &JobRow::cancelled);
        QTest::mouseClick(job.findChild<QPushButton*>(u"cancelJob"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        job.setStopping();
        QVERIFY(!job.findChild<QPushButton*>(u"cancelJob"_s)->isEnabled());
    }

    void aStateIsAlwaysAWord()
    {
        const Tag tag({.text = u"Detained"_s, .tone = Tone::Done});
        QCOMPARE(tag.accessibleName(), u"Detained"_s);
        QVERIFY(tagSize({.text = u"Detained"_s, .tone = Tone::Done}).width() >
                tagSize({.text = u"Detained"_s}).width());
        QCOMPARE(levelTag(Tone::Purple).text, u"Purple"_s);
    }

    void nothingShowsItselfAsAWindow()
    {
        Tag tag({.text = u"x"_s});
        Label label(u"x"_s);
        EmptyState empty(u"inbox"_s, u"Nothing yet"_s, u"Make the first"_s);
        JobRow job(u"x"_s);
        NoteBar note;
        DefinitionList list;
        list.setDefinitions({{.key = u"k"_s, .label = u"l"_s}});
        for (QWidget* widget : QApplication::topLevelWidgets())
            QVERIFY2(!widget->isVisible(), widget->metaObject()->className());
    }

private:
    /// The editor that is open now; those before it are on their way out.
    static QLineEdit* openEditor(const DefinitionList& list)
    {
        for (QLineEdit* editor : list.findChildren<QLineEdit*>(u"inlineEditor"_s))
            if (editor->isVisibleTo(&list))
                return editor;
        return nullptr;
    }
};

QTEST_MAIN(TestParts)
#include "test_parts.moc"
