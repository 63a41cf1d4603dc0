#include "models/funds/refundinputs.h"
#include "models/items/transfermodel.h"
#include "models/reports/refundfigures.h"
#include "tests/shots/demostore.h"
#include "tests/shots/importstore.h"
#include "tests/shots/shot.h"
#include "widgets/charts/flowview.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/keysheet.h"
#include "widgets/frame/palette.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/rowspane.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/caselistpage.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/documentstab.h"
#include "widgets/pages/evidencetab.h"
#include "widgets/pages/fundstab.h"
#include "widgets/pages/importpages.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/moneyfollower.h"
#include "widgets/pages/newcluepage.h"
#include "widgets/pages/overviewtab.h"
#include "widgets/pages/palettesearch.h"
#include "widgets/pages/peopletab.h"
#include "widgets/pages/places.h"
#include "widgets/pages/recordtab.h"
#include "widgets/pages/searchfeed.h"
#include "widgets/pages/settingspage.h"
#include "widgets/pages/statementrows.h"
#include "widgets/pages/storesettings.h"
#include "widgets/pages/subjectsheets.h"
#include "widgets/pages/workstationsettings.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/ticker.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThread>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// A frame with the pages of this folder over a store.
class PagesFrame : public WorkFrame
{
public:
    explicit PagesFrame(Store& store)
        : m_workplace(store)
        , m_case(*this, m_workplace, m_selection)
        , m_sheets(m_case, m_workplace, m_selection)
    {
        connect(&m_workplace, &Workplace::failed, this, [](const Error& error) {
            qWarning("a page failed: %s %s", qPrintable(error.message), qPrintable(error.detail));
        });
        rail()->addEntry(u"cases"_s, said("案件", "Cases"), u"folder-open"_s);
        rail()->setCurrent(u"cases"_s);
        m_list = new CaseListPage(m_workplace, m_selection);
        m_new = new NewCluePage(m_workplace);
        addPage(u"cases"_s, m_list, NoParts);
        addPage(u"cases/new"_s, m_new, NoParts);
        m_settings = new SettingsPage;
        m_settings->workstation()->setValues({.userName = u"林警官"_s, .lockMinutes = 10});
        addPage(u"settings"_s, m_settings, NoParts);
        m_funds = new FundsTab(m_workplace, m_selection, m_money);
        connect(&m_money, &MoneyFollower::followed, &m_sheets, &SubjectSheets::setMoney);
        m_case.addTab(new OverviewTab(m_workplace, m_selection, m_money));
        m_case.addTab(m_funds);
        m_case.addTab(new PeopleTab(m_workplace, m_selection));
        m_case.addTab(new EvidenceTab(m_workplace, m_selection));
        m_case.addTab(new DocumentsTab(m_workplace, m_selection));
        m_case.addTab(new RecordTab(m_workplace, m_selection));
        new ImportPages(m_case, *m_funds, m_workplace, m_selection); // the case page owns it
        m_funds->rows().serve(m_case);
        connect(m_funds, &FundsTab::rowsWanted, this, [this](const QList<qint64>& rows) {
            m_funds->rows().show(*rowsPane(), m_case.caseId(), rows);
        });
        connect(m_funds, &FundsTab::namedRowsWanted, this,
                [this](const QList<qint64>& rows, const QString& of) {
                    m_funds->rows().show(*rowsPane(), m_case.caseId(), rows, of);
                });
        m_actions = new Actions(this);
        for (const char* id : {"edit.undo", "edit.redo", "view.mask", "store.lock"})
            strip()->addButton(m_actions->action(QString::fromLatin1(id)));
        for (const char* id : {"case.import", "case.report"})
            tabStrip()->addButton(m_actions->action(QString::fromLatin1(id)));
        m_actions->action(u"view.mask"_s)->setCheckable(true);
    }

    CasePage& casePage() { return m_case; }
    CaseListPage* list() const { return m_list; }
    NewCluePage* newClue() const { return m_new; }
    FundsTab* funds() const { return m_funds; }
    Selection& selection() { return m_selection; }
    void mask()
    {
        m_actions->action(u"view.mask"_s)->setChecked(true);
        m_workplace.setMasked(true);
        settle();
    }

    void openPalette(const QString& text)
    {
        for (const ActionSpec& spec : allActions())
            m_actions->action(QString::fromLatin1(spec.id));
        m_places.visit(
            {.page = u"case"_s, .caseId = demoCase(u"task-rebate"_s), .tab = u"funds"_s});
        m_places.visit({.page = u"cases"_s});
        auto* palette = new Palette(this);
        palette->openFrom(strip()->searchField(), QKeySequence(u"Ctrl+K"_s));
        new PaletteSearch(*palette, m_workplace, *m_actions, m_places, palette);
        new SearchFeed(m_workplace, palette);
        settle();
        palette->open(text);
    }

    /// Until what was asked for has been read and shown.
    void settle()
    {
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < 400) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            if (m_workplace.isBusy())
                quiet.restart();
            QThread::msleep(5);
        }
    }

private:
    Workplace m_workplace;
    Selection m_selection;
    Places m_places;
    CasePage m_case;
    SubjectSheets m_sheets;
    CaseListPage* m_list;
    NewCluePage* m_new;
    SettingsPage* m_settings;
    MoneyFollower m_money{m_workplace};
    FundsTab* m_funds;
    Actions* m_actions;
};

PagesFrame& frameOf(QWidget& widget)
{
    return static_cast<PagesFrame&>(widget);
}

AddShot shotOf(const QString& name, Store& (*store)(), std::function<void(PagesFrame&)> arrange)
{
    return AddShot({.name = name,
                    .make = [store] { return std::make_unique<PagesFrame>(store()); },
                    .arrange =
                        [arrange = std::move(arrange)](QWidget& widget) {
                            arrange(frameOf(widget));
                            frameOf(widget).settle();
                        }});
}

/// The list without what another picture of it has left in the store.
void showList(PagesFrame& frame)
{
    frame.strip()->setTitle(said("案件", "Cases"));
    frame.showPage(u"cases"_s);
    frame.settle();
    frame.list()->findChild<QLineEdit*>(u"caseSearch"_s)->clear();
    auto* table = frame.list()->findChild<DataTable*>(u"caseTable"_s);
    table->showFilters(false);
    auto* model = static_cast<CaseListModel*>(table->model());
    model->setSorting({});
    model->setFilters({});
    frame.settle();
}

void openDemo(PagesFrame& frame, const QString& tab)
{
    frame.casePage().openCase(demoCase(u"task-rebate"_s), tab);
    frame.casePage().showTab(tab);
    frame.settle();
}

const AddShot list = shotOf(u"caselist"_s, demoStore, showList);
const AddShot filtered = shotOf(u"caselist-filters"_s, demoStore, [](PagesFrame& frame) {
    showList(frame);
    auto* table = frame.list()->findChild<DataTable*>(u"caseTable"_s);
    table->showFilters(true);
    auto* model = static_cast<CaseListModel*>(table->model());
    model->setFilters({*parseFilter(ColumnFilter::Kind::Money, u"loss"_s, u"≥ 1000"_s, 2026),
                       {.column = u"link"_s,
                        .kind = ColumnFilter::Kind::Choice,
                        .values = {u"clue"_s, u"verify"_s, u"file"_s, u"seize"_s, u"arrest"_s,
                                   u"expand"_s, u"recover"_s}}});
    model->setSorting({{u"link"_s, Qt::AscendingOrder}, {u"loss"_s, Qt::AscendingOrder}});
    frame.settle();
    table->selectAll();
});
const AddShot first = shotOf(u"caselist-empty"_s, emptyStore, showList);
const AddShot nothingFound = shotOf(u"caselist-nothing"_s, demoStore, [](PagesFrame& frame) {
    showList(frame);
    frame.list()->findChild<QLineEdit*>(u"caseSearch"_s)->setText(u"没有这样的案件"_s);
});
const AddShot newClue = shotOf(u"newclue"_s, demoStore, [](PagesFrame& frame) {
    frame.strip()->setTitle(said("案件", "Cases"));
    frame.showPage(u"cases/new"_s);
    frame.newClue()
        ->findChild<QPlainTextEdit*>(u"newGiven"_s)
        ->setPlainText(u"19900000417 990103199001012317 10.0.0.1"_s);
});
const AddShot overview = shotOf(u"overview"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"overview"_s);
    if (auto* table = frame.findChild<DataTable*>(u"suspectTable"_s))
        table->selectRow(0);
});
const AddShot gate = shotOf(u"overview-gate"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"overview"_s);
    frame.chainBar()->openGate(u"recover"_s);
});
const AddShot found = shotOf(u"palette"_s, demoStore, [](PagesFrame& frame) {
    showList(frame);
    frame.openPalette(u"2256"_s);
});
const AddShot foundWords = shotOf(u"palette-words"_s, demoStore, [](PagesFrame& frame) {
    showList(frame);
    frame.openPalette(u"刷单"_s);
});
const AddShot foundNothingYet = shotOf(u"palette-empty"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"overview"_s);
    frame.openPalette({});
});
const AddShot keys = shotOf(u"keys"_s, demoStore, [](PagesFrame& frame) {
    showList(frame);
    (new KeySheet(&frame))->open();
});
const AddShot masked = shotOf(u"overview-masked"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"overview"_s);
    frame.mask();
});
const AddShot clock = shotOf(u"overview-clock"_s, demoStore, [](PagesFrame& frame) {
    // While the clocks of the demo case were running.
    Ticker::setClock([] { return Instant::fromChina(QDate(2021, 1, 16), QTime(9, 41, 55)); });
    openDemo(frame, u"overview"_s);
    frame.settle();
    auto* table = frame.findChild<DataTable*>(u"clockTable"_s);
    emit table->opened(table->model()->index(0, 0));
});
const AddShot funds =
    shotOf(u"funds"_s, demoStore, [](PagesFrame& frame) { openDemo(frame, u"funds"_s); });
const AddShot fundsMasked = shotOf(u"funds-masked"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.mask();
});
const AddShot moneyFlow = shotOf(u"funds-flow"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"flow"_s);
    frame.settle();
    auto* view = frame.findChild<FlowView*>();
    for (int card = 0; card < view->partCount(); ++card)
        if (view->flow().nodes.at(card).column == 1)
            emit view->selected(card, -1);
});
const AddShot flowDifference = shotOf(u"funds-flow-difference"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"flow"_s);
    frame.settle();
    frame.findChild<SegmentedSwitch*>(u"flowMethod"_s)->choose(u"difference"_s);
});
const AddShot gaps = shotOf(u"funds-gaps"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"gaps"_s);
});
const AddShot chase = shotOf(u"funds-chase"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"chase"_s);
    frame.settle();
    auto* tree = frame.findChild<DataTable*>(u"chaseTable"_s);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    auto* text = frame.findChild<QPlainTextEdit*>(u"stopText"_s);
    text->setPlainText(u"户名时某，卡号6299 0420 7716 1184，江川银行，14点21分转入200000元"_s);
});
const AddShot chaseAnswer = shotOf(u"funds-chase-answer"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"chase"_s);
    frame.settle();
    auto* tree = frame.findChild<DataTable*>(u"chaseTable"_s);
    auto* answer = frame.findChild<QPushButton*>(u"answerStop"_s);
    for (int row = 0; row < tree->model()->rowCount() && !answer->isEnabled(); ++row)
        tree->setCurrentIndex(tree->model()->index(row, 0));
    answer->click();
});
void showLedger(PagesFrame& frame)
{
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"ledger"_s);
    frame.settle();
}
const AddShot ledger = shotOf(u"funds-ledger"_s, demoStore, [](PagesFrame& frame) {
    showLedger(frame);
    auto* table = frame.findChild<DataTable*>(u"ledgerTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (static_cast<TransferModel*>(table->model())->rowAt(row)->rows == 2) {
            table->setCurrentIndex(table->model()->index(row, 0));
            return;
        }
});
const AddShot ledgerFiltered = shotOf(u"funds-ledger-filters"_s, demoStore, [](PagesFrame& frame) {
    showLedger(frame);
    auto* table = frame.findChild<DataTable*>(u"ledgerTable"_s);
    table->showFilters(true);
    static_cast<TransferModel*>(table->model())
        ->setFilters(
            {*parseFilter(ColumnFilter::Kind::Money, u"amount"_s, u"≥ 1000"_s, 2026),
             {.column = u"proof"_s, .kind = ColumnFilter::Kind::Choice, .values = {u"both"_s}}});
    frame.settle();
    table->selectAll();
});
const AddShot ledgerEmpty = shotOf(u"funds-ledger-empty"_s, demoStore, [](PagesFrame& frame) {
    frame.casePage().openCase(demoCase(u"card-dealer-clue"_s), u"funds"_s);
    frame.funds()->showView(u"ledger"_s);
});
/// The account of the demo case on which most traced money came, in full.
void showAccount(PagesFrame& frame)
{
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"chase"_s);
    frame.settle();
    auto* tree = frame.findChild<DataTable*>(u"chaseTable"_s);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    frame.funds()->reveal(frame.selection().current());
    frame.settle();
}
const AddShot account = shotOf(u"funds-account"_s, demoStore, showAccount);
const AddShot accountLots = shotOf(u"funds-account-lots"_s, demoStore, [](PagesFrame& frame) {
    showAccount(frame);
    frame.findChild<SegmentedSwitch*>(u"accountViews"_s)->choose(u"lots"_s);
});
const AddShot accountMeasures =
    shotOf(u"funds-account-measures"_s, demoStore, [](PagesFrame& frame) {
        showAccount(frame);
        frame.findChild<SegmentedSwitch*>(u"accountViews"_s)->choose(u"measures"_s);
    });
/// The two accounts of the stock-tip case as they were frozen before they went with the case.
void openRefund(PagesFrame& frame)
{
    const CaseId id = demoCase(u"stock-tip"_s);
    static const bool isFrozen =
        setRefundFrozen(demoStore(), id, u"6299055398678935127"_s, Money::fromFen(12'640'000)) &&
        setRefundFrozen(demoStore(), id, u"6299030485683664402"_s, Money::fromFen(3'825'000));
    Q_ASSERT(isFrozen);
    frame.casePage().openCase(id, u"funds"_s);
    frame.funds()->showView(u"refund"_s);
    frame.settle();
    auto* sheet = frame.findChild<DataTable*>(u"refundTable"_s);
    sheet->setCurrentIndex(sheet->model()->index(1, int(RefundFigure::Refund)));
    frame.settle();
}
const AddShot refund = shotOf(u"funds-refund"_s, demoStore, openRefund);
const AddShot refundReason = shotOf(u"funds-refund-reason"_s, demoStore, [](PagesFrame& frame) {
    openRefund(frame);
    frame.findChild<QPushButton*>(u"refundExplain"_s)->click();
});
const AddShot patterns = shotOf(u"funds-patterns"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"patterns"_s);
    frame.settle();
});
const AddShot decision = shotOf(u"funds-patterns-decision"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"patterns"_s);
    frame.settle();
    frame.findChild<QPushButton*>(u"keepFinding"_s)->click();
});
const AddShot payments = shotOf(u"funds-payments"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showView(u"payments"_s);
});
const AddShot imports = shotOf(u"imports"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"funds"_s);
    frame.funds()->showImports();
    frame.settle();
    auto* table = frame.findChild<DataTable*>(u"importTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data(CopyRole).toString().contains(u"第二次查询/资金"))
            table->setCurrentIndex(table->model()->index(row, 0));
});
/// The reconciliation of a store of its own, with what was imported and what was kept out.
void showImports(PagesFrame& frame)
{
    frame.casePage().openCase(importCase(), u"funds"_s);
    frame.funds()->showImports();
    frame.settle();
    frame.funds()->imports()->import({importFolder()});
    frame.settle();
}
const AddShot refused = shotOf(u"imports-refused"_s, importStore, [](PagesFrame& frame) {
    showImports(frame);
    auto* table = frame.findChild<DataTable*>(u"importTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
});
const AddShot password = shotOf(u"imports-password"_s, importStore, [](PagesFrame& frame) {
    showImports(frame);
    auto* table = frame.findChild<DataTable*>(u"importTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (!index.data(CopyRole).toString().contains(u".zip!"))
            continue;
        table->setCurrentIndex(index);
        emit table->opened(index);
        return;
    }
});
const AddShot importing = shotOf(u"imports-live"_s, importStore, [](PagesFrame& frame) {
    frame.casePage().openCase(importCase(), u"funds"_s);
    frame.funds()->showImports();
    frame.settle();
    frame.funds()->imports()->showImporting(
        {{1,
          {u"瑞衡/江川_3305.csv"_s,
           FileProgress::Stage::Done,
           {u"账户信息一"_s, u"Police 1"_s},
           12'410},
          98'000},
         {2,
          {u"瑞衡/岚山_9012.csv"_s,
           FileProgress::Stage::Reading,
           {u"账户信息一"_s, u"Police 1"_s},
           48'128},
          112'000},
         {3,
          {u"瑞衡/东岭_6108.csv"_s,
           FileProgress::Stage::Recognised,
           {u"账户信息一"_s, u"Police 1"_s}}},
         {4, {u"瑞衡/长河_回复.pdf"_s, FileProgress::Stage::Refused}},
         {5, {u"瑞衡/云和_3391.xls"_s, FileProgress::Stage::Waiting}}});
});
const AddShot teaching = shotOf(u"teach"_s, importStore, [](PagesFrame& frame) {
    showImports(frame);
    auto* table = frame.findChild<DataTable*>(u"importTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data().toString().contains(u"村镇银行"_s))
            emit table->opened(index);
    }
});
const AddShot directions = shotOf(u"directions"_s, importStore, [](PagesFrame& frame) {
    frame.casePage().openCase(importCase(), u"directions"_s);
    frame.settle();
    frame.findChild<DataTable*>(u"directionGroups"_s)->selectAll();
});
const AddShot source = shotOf(u"source"_s, importStore, [](PagesFrame& frame) {
    frame.casePage().openCase(importCase(), u"source"_s,
                              {SubjectKind::Transfer, duplicateRow(), importCase(), {}});
    frame.settle();
});
const AddShot people =
    shotOf(u"people"_s, demoStore, [](PagesFrame& frame) { openDemo(frame, u"people"_s); });
const AddShot person = shotOf(u"people-form"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"people"_s);
    auto* table = frame.findChild<DataTable*>(u"personTable"_s);
    table->selectRow(0);
    emit table->opened(table->model()->index(0, 0));
});
const AddShot evidence =
    shotOf(u"evidence"_s, demoStore, [](PagesFrame& frame) { openDemo(frame, u"evidence"_s); });
const AddShot documents =
    shotOf(u"documents"_s, demoStore, [](PagesFrame& frame) { openDemo(frame, u"documents"_s); });
const AddShot settings = shotOf(u"settings"_s, demoStore, [](PagesFrame& frame) {
    frame.strip()->setTitle(said("设置", "Settings"));
    frame.showPage(u"settings"_s);
});
const AddShot settingsOfStore = shotOf(u"settings-store"_s, demoStore, [](PagesFrame& frame) {
    frame.strip()->setTitle(said("设置", "Settings"));
    frame.showPage(u"settings"_s);
    auto* page = frame.findChild<SettingsPage*>();
    page->store()->setWaysIn({{0, KeySlot::Opens::PassphraseAndKeyFile, {}},
                              {1, KeySlot::Opens::Passphrase, said("周所长", "Chief Zhou")},
                              {2, KeySlot::Opens::KeyFile, said("保险柜", "The safe")}},
                             0);
    page->store()->setKeyFile(u"/media/东门.key"_s);
    frame.findChild<QListWidget*>(u"settingsList"_s)->setCurrentRow(1);
});
const AddShot record =
    shotOf(u"record"_s, demoStore, [](PagesFrame& frame) { openDemo(frame, u"record"_s); });
const AddShot plan = shotOf(u"record-undo"_s, demoStore, [](PagesFrame& frame) {
    openDemo(frame, u"record"_s);
    auto* table = frame.findChild<DataTable*>(u"recordTable"_s);
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    frame.settle();
    frame.findChild<QPushButton*>(u"undoFromHere"_s)->click();
});

} // namespace

} // namespace cluechain
