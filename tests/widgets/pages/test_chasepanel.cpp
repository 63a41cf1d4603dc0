#include "models/cases/factsfile.h"
#include "models/items/chasemodel.h"
#include "models/reports/rebatecase.h"
#include "widgets/pages/chasepanel.h"
#include "widgets/pages/stopform.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/field.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The chase of a case: a stop by the keyboard alone, a bank's answer, and who is next.
class TestChasePanel : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ChasePanel> m_panel;

    static constexpr int patience = 60'000;

    template <typename Widget>
    Widget* part(const char* name)
    {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }

    void showBoard()
    {
        const auto db = m_store->openReader();
        const auto flow = followMoney(*db, m_case, Instant::now());
        QVERIFY(flow);
        m_panel->setBoard(m_case,
                          chaseBoard(*db, m_case, **flow, TraceMethod::Fifo, Instant::now()));
    }

    /// By a reader of its own: the writer belongs to the workplace's thread.
    QList<Measure> measures()
    {
        const auto db = m_store->openReader();
        return MeasureStore(*db).ofCase(m_case);
    }
    qsizetype stops() { return measures().size(); }

private slots:
    void initTestCase()
    {
        installTheme(*qApp, ThemeChoice::Light);
        m_case = rebatecase::imported(m_store);
        m_workplace = std::make_unique<Workplace>(*m_store);
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<ChasePanel>(*m_workplace, *m_selection);
        m_panel->resize(1200, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        showBoard();
    }

    void theModelsKeepTheRules()
    {
        const QAbstractItemModelTester tree(part<DataTable>("chaseTable")->model());
        const QAbstractItemModelTester next(part<DataTable>("stopNextTable")->model());
        QVERIFY(part<DataTable>("chaseTable")->model()->rowCount() > 2);
    }

    void theClockOfTheWindowTurnsIt()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* panel = new ChasePanel(*m_workplace, *m_selection);
        column->addWidget(panel);
        const Instant t0 = Instant::fromChina({2026, 1, 19}, {14, 9, 30});
        const auto at = [t0](qint64 seconds) {
            Ticker::setClock([t0, seconds] { return t0.plusSeconds(seconds); });
        };
        at(60);
        panel->setBoard(m_case, {.t0 = t0, .isFromReport = true});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto figure = [panel] { return panel->findChild<FigureTile*>()->figure(); };
        QCOMPARE(figure(), u"1:00"_s);
        at(22 * 60 + 10);
        emit Ticker::of(&window).tick();
        QCOMPARE(figure(), u"22:10"_s);
        panel->hide();
        at(30 * 60);
        emit Ticker::of(&window).tick();
        panel->show();
        QCOMPARE(figure(), u"30:00"_s);
        Ticker::setClock({});
    }

    void aStopByKeyboardAlone()
    {
        const qsizetype before = stops();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->stop();
        auto* text = part<QPlainTextEdit>("stopText");
        QTRY_COMPARE(qApp->focusWidget(), text);
        QTest::keyClicks(text, u"6299042077161184"_s);
        QTest::keyClick(text, Qt::Key_Tab);
        auto* holder = part<Field>("stopHolder");
        QTRY_COMPARE(qApp->focusWidget(), holder);
        QTest::keyClicks(holder, u"Shi"_s);
        QTest::keyClick(holder, Qt::Key_Return); // goes to what is still missing
        auto* amount = part<Field>("stopAmount");
        QTRY_COMPARE(qApp->focusWidget(), amount);
        QTest::keyClicks(amount, u"200,000"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        auto* at = part<Field>("stopPaidAt");
        QTRY_COMPARE(qApp->focusWidget(), at);
        QTest::keyClicks(at, u"2026-01-19 14:21:33"_s);
        QSignalSpy recorded(part<StopForm>("stopForm"), &StopForm::recorded);
        QTest::keyClick(at, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 1, patience);
        QCOMPARE(stops(), before + 1);
        const Measure stop = measures().last();
        QCOMPARE(stop.kind, u"stop"_s);
        QCOMPARE(stop.requested, std::optional(Money::fromFen(20'000'000)));
        const auto db = m_store->openReader();
        const auto account = *CaseAccountStore(*db).find(stop.accountId);
        QCOMPARE(account.number, u"6299042077161184"_s);
        QCOMPARE(account.holderName, u"Shi"_s);
    }

    void aPastedMessageFillsTheFields()
    {
        m_panel->stop();
        part<QPlainTextEdit>("stopText")
            ->setPlainText(u"户名时某，卡号6299031044716108000，2026-01-19 14:21:33 转入20万元"_s);
        QCOMPARE(part<Field>("stopHolder")->text(), u"时某"_s);
        QCOMPARE(part<Field>("stopNumber")->text(), u"6299 0310 4471 6108 000"_s);
        QCOMPARE(part<Field>("stopAmount")->text(), u"200,000.00"_s);
        QCOMPARE(part<Field>("stopPaidAt")->text(), u"2026-01-19 14:21:33"_s);
        QSignalSpy recorded(part<StopForm>("stopForm"), &StopForm::recorded);
        const qsizetype before = stops();
        QTest::keyClick(part<QPlainTextEdit>("stopText"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 1, patience);
        QVERIFY(recorded.first().first().toBool());
        QCOMPARE(stops(), before + 1);
        QVERIFY(part<Field>("stopNumber")->text().isEmpty()); // room for the next
    }

    void theFormKnowsTheChosenAccount()
    {
        showBoard();
        auto* table = part<DataTable>("stopNextTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        part<QPushButton>("stopNext")->click();
        QVERIFY(!part<Field>("stopHolder")->text().isEmpty());
        QVERIFY(!part<Field>("stopAmount")->text().isEmpty());
        QVERIFY(!part<Field>("stopPaidAt")->text().isEmpty());
        QCOMPARE(m_selection->current().kind, SubjectKind::Account);
    }

    void whatTheBankAnswersIsKept()
    {
        showBoard();
        auto* table = part<DataTable>("chaseTable");
        auto* answer = part<QPushButton>("answerStop");
        const QString sent = stopStateName(StopState::Sent);
        bool found = false;
        for (int row = 0; row < table->model()->rowCount() && !found; ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            for (int column = 0; column < table->model()->columnCount(); ++column)
                found = found || table->model()->index(row, column).data().toString() == sent;
        }
        QVERIFY(found);
        QVERIFY(answer->isEnabled());
        answer->click();
        auto* form = m_panel->findChild<StopAnswerForm*>();
        QVERIFY(form);
        QSignalSpy recorded(form, &StopAnswerForm::recorded);
        form->findChild<QPushButton*>(u"saveAnswer"_s)->click();
        QVERIFY(recorded.isEmpty()); // neither an amount nor a word
        QTest::keyClicks(form->findChild<Field*>(u"answerHeld"_s), u"90,000.00"_s);
        QTest::keyClicks(form->findChild<Field*>(u"answerWords"_s), u"controlled"_s);
        form->findChild<QPushButton*>(u"saveAnswer"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->findChild<Popover*>() || recorded.size() == 1, patience);
        const QList<Measure> kept = measures();
        QVERIFY(std::any_of(kept.begin(), kept.end(), [](const Measure& one) {
            return one.answer == u"controlled" && one.held == Money::fromFen(9'000'000);
        }));
    }

    void bothTablesSpeakOfOneAccount()
    {
        showBoard();
        auto* tree = part<DataTable>("chaseTable");
        auto* next = part<DataTable>("stopNextTable");
        QSet<qint64> isNext;
        for (int row = 0; row < next->model()->rowCount(); ++row)
            isNext.insert(next->model()->index(row, 0).data(IdRole).toLongLong());
        QVERIFY(!isNext.isEmpty() && isNext.size() < tree->model()->rowCount());
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            tree->setCurrentIndex(tree->model()->index(row, 0));
            const qint64 id = tree->currentId();
            QCOMPARE(next->currentId(), isNext.contains(id) ? id : 0);
            QCOMPARE(next->selectedRowNumbers().isEmpty(), !isNext.contains(id));
        }
    }

    void aThirdStopOnOneAccountIsRefused()
    {
        m_panel->stop();
        for (int i = 0; i < 3; ++i) {
            const qsizetype before = stops();
            part<QPlainTextEdit>("stopText")
                ->setPlainText(
                    u"户名段某，卡号6299010504664470417，2026-01-19 14:21:33 转入300元"_s);
            part<QPushButton>("sendAnotherStop")->click();
            if (i < 2)
                QTRY_COMPARE_WITH_TIMEOUT(stops(), before + 1, patience);
            else
                QTRY_VERIFY_WITH_TIMEOUT(!m_workplace->isBusy(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!m_workplace->isBusy(), patience);
        }
        QCOMPARE(part<Field>("stopHolder")->text(), u"段某"_s); // what was typed is still there
    }

    void aCaseWithoutPaymentsTeaches()
    {
        const CaseId empty = newCase(*m_store, {.name = u"空案"_s})->id;
        m_panel->setBoard(empty, {});
        auto* teaches = m_panel->findChild<EmptyState*>();
        QVERIFY(teaches->isVisible());
        const QSignalSpy wanted(m_panel.get(), &ChasePanel::paymentWanted);
        teaches->findChild<QPushButton*>()->click();
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestChasePanel)
#include "test_chasepanel.moc"
