#include "app/desktopwindow.h"
#include "app/settings.h"
#include "models/cases/caseacts.h"
#include "models/cases/factsfile.h"
#include "models/items/pagedmodel.h"
#include "support/gui/guiwatch.h"
#include "support/teststore.h"
#include "widgets/charts/figurechart.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/theme/language.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

using namespace cluechain;
using namespace Qt::StringLiterals;

/// The window over a store of a million rows: while it is used, its thread never waits for a file,
/// for SQL or for another thread, and no event takes it more than 50 ms.
class TestGuiThread : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void cleanup();

    void seesWhatBreaksTheRule();
    void openingTheStore();
    void openingTheCase();
    void tabs_data();
    void tabs();
    void rowsOfALargeAccount();
    void sortingAndScrolling();
    void theLedger();
    void anAccountInFull();
    void chartsUnderTheMouse();
    void gates();
    void undoAndRedo();
    void writingTheReport();
    void locking();

private:
    TestStore m_store;
    CaseId m_case;
    std::unique_ptr<DesktopWindow> m_window;

    static constexpr int rows = 1'000'000;
    static constexpr int accounts = 400;
    static constexpr int patience = 120'000; ///< Milliseconds; only a broken answer takes them.

    void fill();
    /// Lets the readers answer and the window paint what they said.
    static void settle() { QTest::qWait(400); }

    template <typename Widget>
    Widget* child(const char* name)
    {
        for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void press(Qt::Key key)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window->windowHandle(), key, Qt::ControlModifier);
    }
};

static WatchedApplication& application()
{
    return *static_cast<WatchedApplication*>(qApp);
}

/// One case with a million rows: account 1 has half of them, the others share the rest.
void TestGuiThread::fill()
{
    const Result<Casefile> made = newCase(*m_store, {.name = u"林某被骗案"_s});
    QVERIFY(made);
    m_case = made->id;
    sqlite::Database& db = m_store.db();
    sqlite::Transaction transaction(db);
    const auto run = [&](const char* sql, auto... values) {
        sqlite::Statement(db, sql).run(values...);
    };
    run("INSERT INTO import_batch(id, case_id, at, actor, sources) VALUES(1, ?1, 0, '林警官', "
        "'[]')",
        m_case);
    run("INSERT INTO import_file(id, batch_id, case_id, ordinal, path, sha256, size, kind, layout,"
        " encoding, report) VALUES(1, 1, ?1, 0, '明细.csv', '00', 0, 'statement', 'police-29',"
        " 'utf-8', '{}')",
        m_case);
    run("INSERT INTO import_sheet(file_id, sheet, name, row_base, last_line)"
        " VALUES(1, 0, '', 1000000000, ?1)",
        rows + 1);
    run("INSERT INTO wording(id, case_id, text) VALUES(1, ?1, '转账')", m_case);
    run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)"
        " INSERT INTO account(id, case_id, number, identity_id, is_card, bank, holder, named_by)"
        " SELECT i, ?1, 6299000000000000 + i, i, 1, '江川银行', '示例' || i, 2 FROM n",
        m_case, accounts);
    run("INSERT INTO statement(id, case_id, file_id, account_id, card_raw, account_raw, holder,"
        " holder_id_number, bank, rows, first_at, last_at, sequence, has_balance)"
        " SELECT id, case_id, 1, id, number, '', holder, '', bank, iif(id = 1, ?1 / 2, ?1 / 2 / "
        "?2),"
        " 1767225600000000, 1767225600000000 + ?1 * 1000000, 1, 1 FROM account",
        rows, accounts - 1);
    run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)"
        " INSERT INTO txn(id, case_id, statement_id, account_id, peer_id, class, direction, at,"
        " amount_fen, balance_fen, summary_w)"
        " SELECT 1000000001 + i, ?1, own, own, 1 + (i * 7) % ?3, 0, iif(i % 3, 1, -1),"
        " 1767225600000000 + i * 1000000, 100 + (i * 7919) % 5000000, (i * 104729) % 100000000, 1"
        " FROM (SELECT i, iif(i % 2, 1, 2 + (i / 2) % (?3 - 1)) AS own FROM n)",
        m_case, rows, accounts);
    transaction.commit();

    QFile facts(QStringLiteral(CLUECHAIN_SAMPLES "/facts/whole.json"));
    QVERIFY(facts.open(QIODevice::ReadOnly));
    const auto loaded = loadFacts(*m_store, m_case, facts.readAll());
    QVERIFY(loaded && !loaded->isRefused());
}

void TestGuiThread::initTestCase()
{
    const UnwatchedScope startUp;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Cluechain"_s);
    QCoreApplication::setApplicationName(u"cluechain-guithread"_s);
    useLanguage(Language::Chinese);
    installTheme(application(), ThemeChoice::Light);
    fill();
    settings::userName.write(m_store->actor()); // who may take back what fill() did
    m_store.close();
    m_window = std::make_unique<DesktopWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    application().takeFaults();
}

void TestGuiThread::cleanup()
{
    const QStringList faults = application().takeFaults();
    qInfo("the costliest event: %s", qPrintable(application().takeCostliest()));
    QVERIFY2(faults.isEmpty(),
             qPrintable(u"the GUI thread "_s + faults.join(u"\nthe GUI thread "_s)));
}

void TestGuiThread::seesWhatBreaksTheRule()
{
    struct Breaker : QObject {
        std::function<void()> work;
        bool event(QEvent*) override
        {
            work();
            return true;
        }
    } breaker;
    const auto faultOf = [&breaker](std::function<void()> work) {
        breaker.work = std::move(work);
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&breaker, &event);
        return application().takeFaults().join(u' ');
    };
    QVERIFY(faultOf([] {}).isEmpty());
    QVERIFY(faultOf([this] {
                QFile(m_store.path()).open(QIODevice::ReadOnly);
            }).contains(u"opens the file"));
    QVERIFY(faultOf([] {
                QThreadPool::globalInstance()->start([] { QThread::msleep(50); });
                QThreadPool::globalInstance()->waitForDone();
            }).contains(u"waits for another thread"));
    QVERIFY(faultOf([] {
                volatile double x = 0;
                timespec start{};
                timespec now{};
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
                do {
                    x = x + 1;
                    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
                } while ((now.tv_sec - start.tv_sec) * 1000 +
                             (now.tv_nsec - start.tv_nsec) / 1'000'000 <
                         60);
            }).contains(u"processor time"));
}

void TestGuiThread::openingTheStore()
{
    // The frame with all its pages is made here: still start-up.
    const UnwatchedScope startUp(UnwatchedScope::What::ProcessorTime);
    m_window->session().open(m_store.path(), TestStore::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Open, patience);
    settle();
}

void TestGuiThread::openingTheCase()
{
    m_window->openCase(m_case);
    QTRY_VERIFY_WITH_TIMEOUT(child<ChainBar>("chainBar") || m_window->findChild<ChainBar*>(),
                             patience);
    settle();
}

void TestGuiThread::tabs_data()
{
    QTest::addColumn<QString>("tab");
    for (const char* tab : {"overview", "funds", "people", "evidence", "documents", "record"})
        QTest::newRow(tab) << QString::fromLatin1(tab);
}

void TestGuiThread::tabs()
{
    QFETCH(const QString, tab);
    m_window->openCase(m_case, tab);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<WorkFrame*>()->currentPage().section(u'/', -1),
                              tab, patience);
    settle();
}

void TestGuiThread::rowsOfALargeAccount()
{
    m_window->openCase(m_case, u"funds"_s);
    settle();
    auto* table = child<QAbstractItemView>("accountTable");
    QVERIFY(table);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= accounts, patience);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < 5; ++step) {
        QTest::keyClick(table, Qt::Key_Down);
        QTest::qWait(50);
    }
    settle();
    auto* shown = child<QAbstractItemView>("statementRows");
    QVERIFY(shown);
    QTRY_VERIFY_WITH_TIMEOUT(shown->model()->rowCount() > 0, patience);
}

void TestGuiThread::sortingAndScrolling()
{
    for (const char* name : {"accountTable", "statementRows"}) {
        auto* table = child<QAbstractItemView>(name);
        QVERIFY2(table, name);
        for (int part = 0; part <= 10; ++part) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * part / 10);
            QTest::qWait(30);
        }
        auto* header = table->findChild<QHeaderView*>();
        QVERIFY2(header, name);
        const int middle = header->height() / 2;
        for (int column = 0; column < header->count(); ++column)
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + middle, middle});
        settle();
    }
}

void TestGuiThread::theLedger()
{
    child<SegmentedSwitch>("fundsViews")->choose(u"ledger"_s);
    auto* table = child<DataTable>("ledgerTable");
    QVERIFY(table);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= rows, patience);
    for (int part = 0; part <= 10; ++part) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * part / 10);
        QTest::qWait(30);
    }
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    settle();
    auto* model = static_cast<PagedModel*>(table->model());
    const auto first = [model] { return model->idAt(0); };
    const qint64 oldest = first();
    model->setSorting({{u"payer"_s, Qt::AscendingOrder}, {u"amount"_s, Qt::DescendingOrder}});
    QTRY_VERIFY_WITH_TIMEOUT(first() != oldest, patience);
    model->setFilters({*parseFilter(ColumnFilter::Kind::Text, u"payee"_s, u"示例7"_s, 2026)});
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() < rows, patience);
    model->setArrangement({});
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= rows, patience);
    table->selectAll();
    settle();
}

void TestGuiThread::anAccountInFull()
{
    child<SegmentedSwitch>("fundsViews")->choose(u"accounts"_s);
    auto* list = child<DataTable>("accountTable");
    QVERIFY(list);
    list->setCurrentIndex(list->model()->index(0, 0));
    for (int row = 0; row < list->model()->rowCount(); ++row) // the one with half of all rows
        if (list->model()->index(row, 0).data(IdRole).toLongLong() == 1)
            list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<DataTable>("account-parties"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(child<DataTable>("account-parties")->model()->rowCount() > 1,
                             patience);
    for (FigureTile* tile : m_window->findChildren<FigureTile*>())
        if (tile->isVisible())
            tile->click();
    settle();
}

void TestGuiThread::chartsUnderTheMouse()
{
    m_window->openCase(m_case, u"overview"_s);
    settle();
    for (FigureChart* chart : m_window->findChildren<FigureChart*>()) {
        if (!chart->isVisible())
            continue;
        for (int part = 1; part < 10; ++part)
            QTest::mouseMove(chart, {chart->width() * part / 10, chart->height() / 2});
    }
    settle();
}

void TestGuiThread::gates()
{
    auto* chain = m_window->findChild<ChainBar*>();
    chain->openGate(u"file"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("gateEnter"), patience);
    chain->hideGate();
}

void TestGuiThread::undoAndRedo()
{
    press(Qt::Key_Z);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction*>(u"edit.redo"_s)->isEnabled(), patience);
    press(Qt::Key_Y);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QAction*>(u"edit.redo"_s)->isEnabled(), patience);
}

void TestGuiThread::writingTheReport()
{
    const QString path = m_store.filePath(u"报告.pdf"_s);
    m_window->writeReport(path, false);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
}

void TestGuiThread::locking()
{
    press(Qt::Key_L);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().state() == Session::State::Locked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().runningWork().isEmpty(), patience);
}

int main(int argc, char** argv)
{
    WatchedApplication watched(argc, argv);
    TestGuiThread test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_guithread.moc"
