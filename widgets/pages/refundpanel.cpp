#include "widgets/pages/refundpanel.h"

#include "models/funds/refundjson.h"
#include "models/items/refundmodel.h"
#include "models/jobs/endedaside.h"
#include "models/reports/refundreason.h"
#include "models/reports/refundreport.h"
#include "widgets/pages/choosefile.h"
#include "widgets/pages/refundreasonsheet.h"
#include "widgets/pages/refundside.h"
#include "widgets/pages/transferrowsread.h"
#include "widgets/paper/documentfile.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tag.h"
#include "widgets/parts/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace cluechain
{

using namespace Qt::StringLiterals;

RefundPanel::RefundPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_print(nullptr)
    , m_export(nullptr)
    , m_keep(nullptr)
    , m_explain(nullptr)
    , m_round(new Label({}, TextStyle::Body, Ink::TextSecondary))
    , m_note(new NoteBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"snowflake"_s, {}))
    , m_sheet(new RefundModel(this))
    , m_table(new DataTable(RowHeight::Normal))
    , m_sheetPanel(new Panel({}, u"file-spreadsheet"_s, Panel::Edge::Flush))
    , m_victims(new RefundVictimModel(this))
    , m_victimTable(new DataTable(RowHeight::Normal))
    , m_victimPanel(new Panel({}, u"users"_s, Panel::Edge::Flush))
    , m_proof(new Tag)
    , m_side(new RefundSide(!workplace.isReadOnly()))
{
    setObjectName(u"refundPanel"_s);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar(column);
    m_note->setObjectName(u"refundNote"_s);
    column->addWidget(m_note);
    column->addWidget(buildSheets(), 1);
    auto* split = new Splitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setCollapsible(1, false);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connectParts();
    connectSide();
    retranslate();
    offer();
}

void RefundPanel::buildBar(QLayout* column)
{
    auto* bar = new PageToolBar;
    m_round->setElided(true);
    m_round->setObjectName(u"refundRound"_s);
    bar->addLeft(m_round);
    m_explain = bar->addButton(u"circle-question-mark"_s, {});
    m_explain->setObjectName(u"refundExplain"_s);
    m_print = bar->addButton(u"printer"_s, {});
    m_print->setObjectName(u"refundPrint"_s);
    m_export = bar->addButton(u"download"_s, {});
    m_export->setObjectName(u"refundExport"_s);
    m_keep = bar->addButton(u"history"_s, {});
    m_keep->setObjectName(u"refundKeep"_s);
    column->addWidget(bar);
}

QWidget* RefundPanel::buildSheets()
{
    m_table->setObjectName(u"refundTable"_s);
    m_table->setStateKey(u"case/refund"_s);
    m_table->setModel(m_sheet);
    m_sheetPanel->setBody(m_table);
    m_victimTable->setObjectName(u"refundVictimTable"_s);
    m_victimTable->setStateKey(u"case/refundVictims"_s);
    m_victimTable->setModel(m_victims);
    m_victimPanel->addHeaderWidget(m_proof);
    m_victimPanel->setBody(m_victimTable);
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_sheetPanel);
    split->addWidget(m_victimPanel);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

void RefundPanel::connectParts()
{
    connect(m_table, &DataTable::opened, this, &RefundPanel::explain);
    connect(m_table, &DataTable::menuWanted, this, [this](const QModelIndex& index, QMenu* menu) {
        menu->addAction(tr("How it is worked out"), this, [this, index] { explain(index); });
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        offer();
        const auto* item = m_sheet->rowAt(index.row());
        if (!item || item->place.account < 0 || !m_table->isVisible())
            return;
        const RefundBoardAccount& account = m_board->accounts.at(item->place.account);
        m_selection.select({SubjectKind::Account, account.identity, m_case,
                            account.holder.isEmpty() ? account.shownNumber : account.holder},
                           this);
    });
    connect(m_victimTable, &DataTable::opened, this, [this](const QModelIndex& index) {
        m_selection.open({SubjectKind::Person, index.data(IdRole).toLongLong(), m_case,
                          index.siblingAtColumn(0).data().toString()});
    });
    connect(m_explain, &QPushButton::clicked, this, [this] { explain(m_table->currentIndex()); });
    connect(m_print, &QPushButton::clicked, this, [this] { chooseFile(u"pdf"_s); });
    connect(m_export, &QPushButton::clicked, this, [this] { chooseFile(u"xlsx"_s); });
    connect(m_keep, &QPushButton::clicked, this, &RefundPanel::keep);
    auto* print = new QShortcut(QKeySequence(u"Ctrl+P"_s), this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, m_print, &QPushButton::click);
    connect(m_empty, &EmptyState::actionWanted, this, &RefundPanel::measureWanted);
    connect(&m_workplace, &Workplace::maskedChanged, this, &RefundPanel::draft);
}

/// Every one is a recorded change.
void RefundPanel::connectSide()
{
    connect(m_side, &RefundSide::settingsChosen, this, [this](const RefundSettings& settings) {
        if (!m_board)
            return;
        record([caseId = m_case, settings](Store& store) {
            return setRefundSettings(store, caseId, settings);
        });
    });
    connect(m_side, &RefundSide::frozenSet, this,
            [this](const QString& number, const std::optional<Money>& frozen) {
                record([caseId = m_case, number, frozen](Store& store) {
                    return setRefundFrozen(store, caseId, number, frozen);
                });
            });
    connect(m_side, &RefundSide::compensationSet, this,
            [this](PersonId victim, const std::optional<Money>& got) {
                QString name;
                for (const LedgerVictim& one : m_flow->ledger.victims())
                    if (one.person == victim)
                        name = one.name;
                record([caseId = m_case, victim, name, got](Store& store) {
                    return setCompensation(store, caseId, victim, name, got);
                });
            });
}

void RefundPanel::setFlow(CaseId caseId, const std::shared_ptr<const CaseFlow>& flow)
{
    if (caseId != m_case && m_popover)
        m_popover->closePopover();
    m_case = caseId;
    m_flow = flow;
    draft();
}

void RefundPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        draft();
}

/// Not in the GUI thread, and only where somebody looks.
void RefundPanel::draft()
{
    m_isStale = !isVisible();
    if (!m_flow || m_isStale)
        return;
    using Board = std::shared_ptr<const RefundBoard>;
    m_workplace.read<Board>(
        m_drafting, this,
        [caseId = m_case, flow = m_flow, &at = m_workplace](sqlite::Database& db) -> Result<Board> {
            return Board(endedAside(refundBoard(db, caseId, flow, at.masking(db))));
        },
        [this](const Board& board) { take(board); });
}

void RefundPanel::take(const std::shared_ptr<const RefundBoard>& board)
{
    m_board = board;
    const QModelIndex at = m_table->currentIndex();
    const int row = at.row();
    const int column = at.column();
    m_sheet->setBoard(board);
    m_victims->setBoard(*board);
    if (row >= 0 && row < m_sheet->rowCount())
        m_table->setCurrentIndex(m_sheet->index(row, column));
    m_stack->setCurrentIndex(board->accounts.isEmpty() ? 1 : 0);
    m_side->setBoard(*board);
    showNote();
    offer();
    emit drafted();
}

void RefundPanel::showNote()
{
    const RefundBoard& board = *m_board;
    if (!board.addsUp())
        m_note->setNote(Tone::Overdue, tr("The draft does not add up: it must not be used."));
    else if (!board.changes.isEmpty())
        m_note->setNote(Tone::Soon, tr("Round %1 no longer fits the case: %2. This is the draft "
                                       "of round %3.")
                                        .arg(board.kept->number)
                                        .arg(board.changes.join(tr("; ")))
                                        .arg(board.round()));
    else if (!board.elsewhere.isEmpty())
        m_note->setNote(Tone::Soon,
                        tr("Not in the draft: %1 held on %2, which no statement and no "
                           "payment names.")
                            .arg(board.heldElsewhere.toDisplay(), board.elsewhere.join(u", "_s)));
    else
        m_note->setNote(Tone::Soon, tr("A draft: the rules leave three points open; the settings "
                                       "are printed with it and are to be signed."));
    m_round->setText(board.kept && board.changes.isEmpty()
                         ? tr("Round %1, kept %2 by %3")
                               .arg(board.kept->number)
                               .arg(board.kept->at.toDisplay(), board.kept->by)
                         : tr("Round %1, draft").arg(board.round()));
    const QString sums = tr("frozen %1 = refunds %2 + stays frozen %3")
                             .arg(board.frozen().toDisplay(), board.refunds().toDisplay(),
                                  board.staysFrozen().toDisplay());
    m_victimPanel->setSubtitle(sums);
    m_proof->setLook({.text = board.addsUp() ? tr("Adds up") : tr("Does not add up"),
                      .tone = board.addsUp() ? Tone::Done : Tone::Overdue});
    m_sheetPanel->setNote(tr("%n account(s)", nullptr, int(board.accounts.size())));
    m_keep->setText(tr("Keep as round %1").arg(board.round()));
}

/// One recorded change; then the draft is made anew at once, without waiting for the money to be
/// followed again.
void RefundPanel::record(Workplace::Writing<void> work)
{
    m_workplace.write<void>(
        this, std::move(work), [this] { draft(); },
        [this](const Error& error) {
            m_workplace.fail(error);
            draft(); // what is shown is what holds
        });
}

void RefundPanel::keep()
{
    if (!m_board)
        return;
    const auto said = [this](int number) {
        Toast::show(window(), tr("Kept as round %1").arg(number));
        draft();
    };
    m_workplace.write<int>(
        this,
        [board = m_board](Store& store) {
            return keepRefundRound(store, board->caseId,
                                   refundJson(board->flow->ledger, board->draft, {}));
        },
        said);
}

void RefundPanel::explain(const QModelIndex& index)
{
    const RefundItem* item = index.isValid() ? m_sheet->rowAt(index.row()) : nullptr;
    if (!item)
        return;
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(m_table);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    auto* sheet = new RefundReasonSheet(
        refundReason(*m_board, item->place, RefundModel::figureOf(index.column())));
    m_popover->setContent(sheet);
    connect(sheet, &RefundReasonSheet::transfersWanted, this, &RefundPanel::showTransfers);
    m_popover->openAt(m_table->visualRect(index).translated(m_table->viewport()->pos()));
}

void RefundPanel::showTransfers(const QList<qint64>& transfers)
{
    readTransferRows(m_workplace, m_rows, this, transfers, [this](const QList<qint64>& ids) {
        if (ids.isEmpty())
            Toast::show(window(), tr("Only the victim's report tells of it: no statement has "
                                     "a row."));
        else
            emit rowsWanted(ids);
    });
}

void RefundPanel::chooseFile(const QString& suffix)
{
    if (!m_board)
        return;
    const bool isPaper = suffix == u"pdf";
    const QString plain = isPaper ? tr("PDF (*.pdf)") : tr("Excel workbook (*.xlsx)");
    const QString masked = isPaper ? tr("PDF, masked for outside use (*.pdf)")
                                   : tr("Excel workbook, masked for outside use (*.xlsx)");
    const bool maskedFirst = m_workplace.isMasked();
    chooseNewFile(this, tr("Refund worksheet"), tr("refund worksheet") + u'.' + suffix,
                  maskedFirst ? masked + u";;"_s + plain : plain + u";;"_s + masked, suffix,
                  [this, masked](const QString& path, const QString& filter) {
                      writeTo(path, filter == masked);
                  });
}

void RefundPanel::writeTo(const QString& path, bool masked)
{
    m_workplace.startReading<void>(
        tr("Refund worksheet"), this,
        [caseId = m_case, flow = m_flow, path, masked](sqlite::Database& db,
                                                       JobProgress&) -> Result<> {
            const Masking masking = masked ? maskingOf(db) : Masking();
            const Result<Document> document =
                refundReport(db, refundBoard(db, caseId, flow, masking));
            if (!document)
                return tl::unexpected(document.error());
            return writeDocument(*document, path);
        },
        [this, path, masked] {
            Toast::show(window(), masked ? tr("The worksheet is written, masked: %1").arg(path)
                                         : tr("The worksheet is written: %1").arg(path));
        });
}

void RefundPanel::offer()
{
    const bool isUsable = m_board && m_board->addsUp();
    m_print->setEnabled(isUsable);
    m_export->setEnabled(isUsable);
    m_keep->setEnabled(isUsable && !m_workplace.isReadOnly() &&
                       (!m_board->kept || !m_board->changes.isEmpty()));
    m_explain->setEnabled(m_table->currentIndex().isValid());
}

void RefundPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RefundPanel::retranslate()
{
    m_empty->setTexts(tr("Nothing is frozen yet: once a stop or a freeze holds money on an "
                         "account, what goes back to whom is drafted here."),
                      tr("New measure"));
    m_explain->setText(tr("How it is worked out"));
    m_explain->setToolTip(tr("The reasoning behind the chosen cell (Enter)"));
    m_print->setText(tr("Print (PDF)"));
    m_print->setToolTip(tr("Print (PDF)") + u" (Ctrl+P)"_s);
    m_export->setText(tr("Workbook"));
    m_export->setToolTip(tr("Excel workbook"));
    m_keep->setToolTip(tr("Keep the draft as it stands: later the worksheet says in what the case "
                          "differs from it"));
    m_sheetPanel->setTitle(tr("Refund worksheet"));
    m_sheetPanel->setSubtitle(tr("amounts in yuan; every cell opens its reasoning"));
    m_table->setAccessibleName(tr("Refund worksheet"));
    m_victimPanel->setTitle(tr("Per victim"));
    m_victimTable->setAccessibleName(tr("Per victim"));
    m_sheet->retranslate();
    m_victims->retranslate();
    draft();
}

} // namespace cluechain
