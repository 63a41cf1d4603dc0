#include "models/funds/accountsummary.h"
#include "models/items/transfermodel.h"
#include "models/reports/rebatecase.h"
#include "widgets/charts/coveragebar.h"
#include "widgets/frame/rowspane.h"
#include "widgets/pages/accountpanel.h"
#include "widgets/pages/fundstab.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/savedviews.h"
#include "widgets/pages/statementrows.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/label.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/sumbar.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The ledger and the page of an account, as a person goes through them.
class TestFundsTab : public QObject
{
    Q_OBJECT

private:
    TestStore m_store;
    CaseId m_case;
    std::unique_ptr<sqlite::Database> m_reader;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<MoneyFollower> m_money;
    std::unique_ptr<QWidget> m_window;
    FundsTab* m_tab = nullptr;
    RowsPane* m_pane = nullptr;

    static constexpr int patience = 60'000; ///< Milliseconds; only a broken answer takes them.

    template <typename Widget>
    Widget* part(const QString& name)
    {
        return m_window->findChild<Widget*>(name);
    }
    DataTable* table(const QString& name) { return part<DataTable>(name); }
    TransferModel& ledger()
    {
        return *static_cast<TransferModel*>(table(u"ledgerTable"_s)->model());
    }
    qint64 count(const char* rest)
    {
        return m_reader->value<qint64>(
            ("SELECT count(*) FROM transfer WHERE case_id = ?" + QByteArray(rest)).constData(),
            m_case);
    }

    void showLedger()
    {
        m_tab->showView(u"ledger"_s);
        ledger().setArrangement({});
        QTRY_COMPARE_WITH_TIMEOUT(ledger().rowCount(), count(""), patience);
        QTRY_VERIFY_WITH_TIMEOUT(ledger().rowAt(0) != nullptr, patience);
    }
    /// The first transfer with so many rows of statements.
    int rowWith(int rows)
    {
        for (int row = 0; row < ledger().rowCount(); ++row)
            if (ledger().rowAt(row)->rows == rows)
                return row;
        return -1;
    }
    int paneRows()
    {
        auto* rows = qobject_cast<DataTable*>(m_pane->table());
        return rows ? rows->model()->rowCount() : -1;
    }
    AccountPanel* account() { return part<AccountPanel>(u"accountPanel"_s); }

private slots:
    void initTestCase()
    {
        installTheme(*qApp, ThemeChoice::Light);
        m_case = rebatecase::imported(m_store);
        m_reader = m_store->openReader();
        m_workplace = std::make_unique<Workplace>(*m_store);
        m_selection = std::make_unique<Selection>();
        m_money = std::make_unique<MoneyFollower>(*m_workplace);
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        column->addWidget(m_tab = new FundsTab(*m_workplace, *m_selection, *m_money), 3);
        column->addWidget(m_pane = new RowsPane, 1);
        connect(m_selection.get(), &Selection::changed, m_tab,
                [this](const Subject& subject) { m_tab->rows().show(*m_pane, subject); });
        connect(m_tab, &FundsTab::rowsWanted, m_tab,
                [this](const QList<qint64>& rows) { m_tab->rows().show(*m_pane, m_case, rows); });
        m_window->resize(1366, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_tab->openCase(m_case);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_money.reset();
        m_workplace.reset();
        m_reader.reset();
    }

    void whatWasEnteredIsReachedByItsOldNames()
    {
        auto* views = part<SegmentedSwitch>(u"fundsViews"_s);
        auto* entered = m_window->findChild<QWidget*>(u"enteredPanel"_s);
        for (const QString& id : {u"payments"_s, u"measures"_s, u"named"_s}) {
            m_tab->showView(u"flow"_s);
            m_tab->showView(id);
            QCOMPARE(views->chosen(), u"entered"_s);
            QCOMPARE(entered->findChild<SegmentedSwitch*>()->chosen(), id);
            QVERIFY(entered->isVisible());
        }
        const auto payment =
            m_reader->value<qint64>("SELECT max(id) FROM payment WHERE case_id = ?", m_case);
        QTRY_VERIFY_WITH_TIMEOUT(m_tab->reveal({SubjectKind::Payment, payment, m_case, {}}),
                                 patience);
        QCOMPARE(table(u"paymentTable"_s)->currentId(), payment);
    }

    void theLedgerHasEveryTransfer()
    {
        showLedger();
        const QAbstractItemModelTester tester(&ledger());
        QVERIFY(part<SumBar>(u"ledgerSums"_s)->text().contains(QString::number(count(""))));
        QVERIFY(!part<SumBar>(u"ledgerSums"_s)->sum(u"amount"_s).isEmpty());
    }

    void aFilterLeavesTheRestOut()
    {
        showLedger();
        auto* sums = part<SumBar>(u"ledgerSums"_s);
        ledger().setFilters(
            {*parseFilter(ColumnFilter::Kind::Money, u"amount"_s, u"≥ 10000"_s, 2026)});
        const qint64 few = count(" AND amount_fen >= 1000000");
        QVERIFY(few > 0 && few < count(""));
        QTRY_COMPARE_WITH_TIMEOUT(ledger().rowCount(), few, patience);
        QVERIFY(sums->text().contains(u"%1 / %2"_s.arg(few).arg(count(""))));
        QCOMPARE(sums->sum(u"amount"_s),
                 m_reader
                     ->value<Money>("SELECT sum(amount_fen) FROM transfer WHERE case_id = ?"
                                    " AND amount_fen >= 1000000",
                                    m_case)
                     .toDisplay());

        ledger().setFilters(
            {{.column = u"payee"_s, .kind = ColumnFilter::Kind::Text, .text = u"没有此人"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(ledger().rowCount(), 0, patience);
        auto* panel = m_window->findChild<QWidget*>(u"ledgerPanel"_s);
        EmptyState* nothing = nullptr;
        for (auto* state : panel->findChildren<EmptyState*>())
            nothing = state->isVisible() ? state : nothing;
        QVERIFY(nothing);
        nothing->findChild<QPushButton*>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(ledger().rowCount(), count(""), patience);
    }

    void aSavedFilterComesBack()
    {
        showLedger();
        auto* views = part<SavedViews>(u"ledgerViews"_s);
        ledger().setFilters({*parseFilter(ColumnFilter::Kind::Number, u"rows"_s, u"2"_s, 2026)});
        views->save(u"互证"_s);
        QTRY_VERIFY_WITH_TIMEOUT(views->names().contains(u"互证"_s), patience);
        ledger().setFilters({});
        views->choose(u"互证"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ledger().rowCount(),
                                  count(" AND out_txn_id IS NOT NULL AND in_txn_id IS NOT NULL"),
                                  patience);
    }

    void bothRowsOfATransferStandBelow()
    {
        showLedger();
        const int row = rowWith(2);
        QVERIFY(row >= 0);
        table(u"ledgerTable"_s)->setCurrentIndex(ledger().index(row, 0));
        QTRY_COMPARE_WITH_TIMEOUT(paneRows(), 2, patience);
        QCOMPARE(m_selection->current().kind, SubjectKind::Transfer);

        // Each of them opens its original line, as the transfer itself does.
        const QSignalSpy opened(m_selection.get(), &Selection::openWanted);
        auto* rows = qobject_cast<DataTable*>(m_pane->table());
        for (int i = 0; i < 2; ++i)
            emit rows->opened(rows->model()->index(i, 0));
        emit table(u"ledgerTable"_s)->opened(ledger().index(row, 0));
        QCOMPARE(opened.size(), 3);
        const auto idOf = [&](int i) { return opened.at(i).first().value<Subject>().id; };
        QVERIFY(idOf(0) != idOf(1));
        QVERIFY(idOf(2) == idOf(0) || idOf(2) == idOf(1));
    }

    void theSelectionIsSummed()
    {
        showLedger();
        auto* shown = table(u"ledgerTable"_s);
        auto* sums = part<SumBar>(u"ledgerSums"_s);
        const QString all = sums->sum(u"amount"_s);
        shown->selectAll();
        QTRY_COMPARE(sums->sum(u"amount"_s), all);
        shown->selectRow(0);
        shown->selectionModel()->select(ledger().index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const Money two = ledger().rowAt(0)->amount + ledger().rowAt(1)->amount;
        QTRY_COMPARE_WITH_TIMEOUT(sums->sum(u"amount"_s), two.toDisplay(), patience);
    }

    void anAccountOpensInFull()
    {
        m_tab->showView(u"accounts"_s);
        auto* list = table(u"accountTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 3, patience);
        const auto accounts = accountSummaries(*m_reader, m_case);
        const auto wanted = std::find_if(accounts.begin(), accounts.end(), [](const auto& a) {
            return a.hasStatement && a.isNamed && !a.isVictims;
        });
        QVERIFY(wanted != accounts.end());
        QVERIFY(list->selectId(wanted->id.value));
        emit list->opened(list->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(account()->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"account-parties"_s)->model()->rowCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"account-lots"_s)->model()->rowCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"account-whose"_s)->model()->rowCount() > 0, patience);
        QVERIFY(part<CoverageBar>(u"accountCoverage"_s)->partCount() > 0);
        QCOMPARE(m_selection->current().id, wanted->id.value);
        const QAbstractItemModelTester parties(table(u"account-parties"_s)->model());
        const QAbstractItemModelTester lots(table(u"account-lots"_s)->model());

        // Its figures open their rows.
        QSignalSpy rows(m_tab, &FundsTab::rowsWanted);
        const auto tiles = account()->findChildren<FigureTile*>();
        QCOMPARE(tiles.size(), 5);
        tiles.at(0)->click();
        QCOMPARE(rows.size(), 1);
        const qsizetype in = rows.takeFirst().first().value<QList<qint64>>().size();
        tiles.at(1)->click();
        const qsizetype out = rows.takeFirst().first().value<QList<qint64>>().size();
        QCOMPARE(in + out, wanted->transfers);
        QTRY_COMPARE_WITH_TIMEOUT(paneRows(), out, patience);

        // Another method, other lots; Escape leads back to the list.
        auto* method = part<SegmentedSwitch>(u"accountMethod"_s);
        for (const QString& each : {u"rolling"_s, u"lifo"_s}) {
            method->choose(each);
            QTRY_VERIFY_WITH_TIMEOUT(table(u"account-lots"_s)->model()->rowCount() > 0, patience);
        }
        QTest::keyClick(account(), Qt::Key_Escape);
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->currentId(), wanted->id.value);
    }

    void aLinkToAnAccountOpensIt()
    {
        m_tab->showView(u"flow"_s);
        const auto id = accountSummaries(*m_reader, m_case).first().id;
        QVERIFY(m_tab->reveal({SubjectKind::Account, id.value, m_case, {}}));
        QCOMPARE(part<SegmentedSwitch>(u"fundsViews"_s)->chosen(), u"accounts"_s);
        QVERIFY(account()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_selection->current().id, id.value, patience);
    }

    void aPaymentWithoutRowsSaysWhatLacks()
    {
        m_tab->rows().show(*m_pane, Subject{SubjectKind::Payment, 4711, m_case, {}});
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<EmptyState*>(m_pane->table()), patience);
    }
};

QTEST_MAIN(TestFundsTab)
#include "test_fundstab.moc"
