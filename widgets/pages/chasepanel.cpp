#include "widgets/pages/chasepanel.h"

#include "models/items/chasemodel.h"
#include "widgets/charts/chasebar.h"
#include "widgets/pages/stopform.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/figuretile.h"
#include "widgets/parts/label.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/scrollpane.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/ticker.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 hour = 3600;

/// "5 / 7 (71.43 %)", or "—" where there is nothing to share.
QString shareText(const QString& part, const QString& whole, qint64 partNumber, qint64 wholeNumber)
{
    if (wholeNumber == 0)
        return {};
    const double percent = 100.0 * double(partNumber) / double(wholeNumber);
    return u"%1 / %2 (%3 %)"_s.arg(part, whole, QString::number(percent, 'f', 2));
}

} // namespace

ChasePanel::ChasePanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_sums(new Label({}, TextStyle::Body, Ink::TextSecondary))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"hand"_s, {}))
    , m_since(new FigureTile)
    , m_levels(new FigureTile)
    , m_bar(new ChaseBar)
    , m_treePanel(new Panel({}, u"list-tree"_s, Panel::Edge::Flush))
    , m_tree(new ChaseModel(this))
    , m_treeTable(new DataTable(RowHeight::Normal))
    , m_nextPanel(new Panel({}, u"arrow-right"_s, Panel::Edge::Flush))
    , m_next(new StopNextModel(this))
    , m_nextTable(new DataTable(RowHeight::Normal))
    , m_stop(new QPushButton)
    , m_answer(new QPushButton)
    , m_form(new StopForm(workplace))
    , m_figurePanel(new Panel({}, u"chart-column"_s, Panel::Edge::Flush))
    , m_figures(new DefinitionList)
{
    setObjectName(u"chasePanel"_s);
    m_sums->setElided(true);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildTables(), 1);
    m_stack->addWidget(left);
    m_stack->addWidget(m_empty);
    auto* split = new Splitter(Qt::Horizontal);
    split->addWidget(m_stack);
    split->addWidget(buildSide());
    split->setStretchFactor(0, 1);
    split->setCollapsible(1, false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
    connectTables();
    connect(m_empty, &EmptyState::actionWanted, this, &ChasePanel::paymentWanted);
    retranslate();
    offer();
}

QWidget* ChasePanel::sums() const
{
    return m_sums;
}

QWidget* ChasePanel::buildHead()
{
    const Tokens& t = tokens();
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(t.space(4), t.space(2), t.space(4), t.space(2));
    row->setSpacing(t.space(5));
    row->addWidget(m_since);
    row->addWidget(m_levels);
    row->addWidget(m_bar, 1);
    return head;
}

QWidget* ChasePanel::buildTables()
{
    m_treeTable->setObjectName(u"chaseTable"_s);
    m_treeTable->setStateKey(u"case/chase"_s);
    m_treeTable->setModel(m_tree);
    m_treePanel->setBody(m_treeTable);
    m_answer->setObjectName(u"answerStop"_s);
    m_treePanel->addHeaderWidget(m_answer);
    m_nextTable->setObjectName(u"stopNextTable"_s);
    m_nextTable->setStateKey(u"case/stopNext"_s);
    m_nextTable->setModel(m_next);
    m_stop->setObjectName(u"stopNext"_s);
    m_nextPanel->addHeaderWidget(m_stop);
    m_nextPanel->setBody(m_nextTable);
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_treePanel);
    split->addWidget(m_nextPanel);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

QWidget* ChasePanel::buildSide()
{
    const Tokens& t = tokens();
    auto* figures = new QWidget;
    auto* inside = new QVBoxLayout(figures);
    inside->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    inside->addWidget(m_figures);
    m_figurePanel->setBody(figures);
    auto* pane = ScrollPane::beside(tr("Emergency stop"), {m_form, m_figurePanel});
    pane->setObjectName(u"chaseSide"_s);
    return pane;
}

void ChasePanel::connectTables()
{
    for (DataTable* table : {m_treeTable, m_nextTable}) {
        connect(table, &DataTable::currentRowChanged, this, [this, table](const QModelIndex& at) {
            if (!at.isValid() || !table->isVisible())
                return;
            DataTable* other = table == m_treeTable ? m_nextTable : m_treeTable;
            if (!other->selectId(at.data(IdRole).toLongLong()))
                other->selectionModel()->clear();
            const ChaseRow* row = chosen();
            if (row && row->account != 0)
                m_selection.select({SubjectKind::Account, row->account, m_case, row->holder}, this);
            offer();
        });
        connect(table, &DataTable::opened, this, &ChasePanel::act);
        connect(table, &DataTable::menuWanted, this, &ChasePanel::fillMenu);
    }
    connect(m_stop, &QPushButton::clicked, this, &ChasePanel::act);
    connect(m_answer, &QPushButton::clicked, this, &ChasePanel::askForAnswer);
    connect(m_form, &StopForm::left, m_treeTable, qOverload<>(&QWidget::setFocus));
    connect(m_form, &StopForm::recorded, this, [this](bool another) {
        if (!another)
            m_treeTable->setFocus();
    });
}

void ChasePanel::fillMenu(const QModelIndex& index, QMenu* menu)
{
    const ChaseRow* row = index.isValid() ? chosen() : nullptr;
    if (!row)
        return;
    if (!m_workplace.isReadOnly())
        menu->addAction(row->state == StopState::Sent ? tr("Enter the answer")
                                                      : tr("Record a stop"),
                        this, &ChasePanel::act);
    if (row->account != 0)
        menu->addAction(tr("Open the account"), this, [this, row = *row] {
            m_selection.open({SubjectKind::Account, row.account, m_case, row.holder});
        });
}

void ChasePanel::setBoard(CaseId caseId, const ChaseBoard& board)
{
    const bool isOther = caseId != m_case;
    m_case = caseId;
    m_board = board;
    m_tree->setRows(chaseItems(board));
    m_next->setRows(nextItems(board));
    m_bar->setChase(board.t0, board.levels);
    m_stack->setCurrentIndex(board.rows.isEmpty() ? 1 : 0);
    if (isVisible())
        watchClock();
    if (isOther)
        startForm(nullptr);
    showClock();
    showFigures();
    offer();
}

const ChaseRow* ChasePanel::chosen() const
{
    const qint64 id = m_treeTable->currentIndex().data(IdRole).toLongLong();
    return id > 0 && id <= m_board.rows.size() ? &m_board.rows.at(id - 1) : nullptr;
}

void ChasePanel::stop(qint64 account)
{
    const ChaseRow* wanted = nullptr;
    for (qsizetype i = 0; account != 0 && i < m_board.rows.size(); ++i) {
        if (m_board.rows.at(i).account == account) {
            wanted = &m_board.rows.at(i);
            m_treeTable->selectId(i + 1);
        }
    }
    startForm(wanted);
    m_form->setFocus();
}

/// What is to be done about the chosen account: its answer where the bank owes one, else the form.
void ChasePanel::act()
{
    const ChaseRow* row = chosen();
    if (row && row->state == StopState::Sent) {
        askForAnswer();
        return;
    }
    startForm(row);
    m_form->setFocus();
}

void ChasePanel::startForm(const ChaseRow* row)
{
    StopOrder order{.caseId = m_case};
    if (row) {
        order.holder = row->holder;
        order.number = row->number;
        order.bank = row->bank;
        order.amount = row->there + row->mayBeThere;
        order.paidAt = row->lastIn;
        if (row->parent >= 0)
            order.parentId = m_board.rows.at(row->parent).measure;
    }
    m_form->start(order);
}

void ChasePanel::askForAnswer()
{
    const ChaseRow* row = chosen();
    if (!row || !row->measure)
        return;
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(m_treeTable);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    auto* form = new StopAnswerForm(m_workplace, row->measure,
                                    row->holder.isEmpty() ? row->number : row->holder);
    m_popover->setContent(form);
    connect(form, &StopAnswerForm::resized, m_popover, &Popover::fit);
    connect(form, &StopAnswerForm::recorded, m_popover, &Popover::closePopover);
    connect(form, &StopAnswerForm::left, m_popover, &Popover::closePopover);
    const QModelIndex at = m_treeTable->currentIndex();
    m_popover->openAt(m_treeTable->visualRect(at).translated(m_treeTable->viewport()->pos()));
    form->setFocus();
}

/// Every second in the hour that counts. Only while it is seen: then it knows its window too.
void ChasePanel::watchClock()
{
    Ticker& ticker = Ticker::of(this);
    connect(&ticker, &Ticker::tick, this, &ChasePanel::showClock, Qt::UniqueConnection);
    const bool counts = m_board.t0 && m_board.t0->secondsTo(Ticker::now()) < hour;
    ticker.watch(this, counts ? Ticker::Pace::Second : Ticker::Pace::Minute);
    showClock();
}

void ChasePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    watchClock();
}

void ChasePanel::hideEvent(QHideEvent* event)
{
    Ticker::of(this).forget(this);
    QWidget::hideEvent(event);
}

void ChasePanel::showClock()
{
    const Instant now = Ticker::now();
    m_bar->setNow(now);
    if (!m_board.t0) {
        m_since->setUnknown(tr("Neither a report nor a payment says when it began."));
        m_levels->setUnknown(tr("Nothing was stopped or queried yet."));
        return;
    }
    m_since->setFigure(spanText(std::max<qint64>(0, m_board.t0->secondsTo(now))),
                       (m_board.isFromReport ? tr("T0: reported %1") : tr("T0: first payment %1"))
                           .arg(m_board.t0->toDisplay()));
    if (m_board.levels.isEmpty()) {
        m_levels->setUnknown(tr("Nothing was stopped or queried yet."));
        return;
    }
    const auto& [level, at] = m_board.levels.last();
    m_levels->setFigure(
        QString::number(level),
        tr("level %1 after %2").arg(level).arg(spanText(m_board.t0->secondsTo(at))));
}

void ChasePanel::showFigures()
{
    const ChaseFigures& figures = m_board.figures;
    const auto within = [](const std::optional<qint64>& seconds, qint64 limit) {
        return !seconds ? std::optional<Tone>() : *seconds <= limit ? Tone::Done : Tone::Soon;
    };
    const QString none;
    m_figures->setDefinitions(
        {{.key = u"M09"_s,
          .label = tr("Stops that held"),
          .value = shareText(QString::number(figures.effective), QString::number(figures.stops),
                             figures.effective, figures.stops),
          .remark = u"M09"_s},
         {.key = u"M10"_s,
          .label = tr("Held of requested"),
          .value = shareText(moneyCell(figures.held), moneyCell(figures.requested),
                             figures.held.fen(), figures.requested.fen()),
          .remark = u"M10"_s},
         {.key = u"M11"_s,
          .label = tr("First that held"),
          .value = figures.firstEffective ? spanText(*figures.firstEffective) : none,
          .tone = within(figures.firstEffective, hour),
          .remark = u"M11"_s},
         {.key = u"M12"_s,
          .label = tr("Payment entered"),
          .value = figures.firstEntered && *figures.firstEntered >= 0
                       ? spanText(*figures.firstEntered)
                       : none,
          .tone = within(figures.firstEntered, hour / 2),
          .remark = u"M12"_s},
         {.key = u"M13"_s,
          .label = tr("Levels at T+30"),
          .value = figures.levelsIn30 > 0 ? QString::number(figures.levelsIn30) : none,
          .remark = u"M13"_s},
         {.key = u"M14"_s,
          .label = tr("Held per account"),
          .value = figures.stoppedAccounts > 0
                       ? moneyCell(Money::fromFen(figures.held.fen() / figures.stoppedAccounts))
                       : none,
          .remark = u"M14"_s}});
    m_sums->setText(tr("%1 of %n stop(s) held %2 yuan", nullptr, figures.stops)
                        .arg(figures.effective)
                        .arg(moneyCell(figures.held)));
    m_treePanel->setNote(tr("%n account(s)", nullptr, int(m_board.rows.size())));
    m_nextPanel->setNote(tr("%n to stop or press for", nullptr, int(m_board.next.size())));
}

void ChasePanel::offer()
{
    const ChaseRow* row = chosen();
    m_answer->setEnabled(row && row->measure && row->state != StopState::Frozen &&
                         !m_workplace.isReadOnly());
    m_stop->setEnabled(row && !m_workplace.isReadOnly());
    m_form->setEnabled(!m_workplace.isReadOnly());
}

void ChasePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChasePanel::retranslate()
{
    m_empty->setTexts(tr("No victim's payment yet: enter the first, and the chase begins."),
                      tr("New payment"));
    m_since->setLabel(tr("Since T0"));
    m_levels->setLabel(tr("Levels reached"));
    m_treePanel->setTitle(tr("Stops"));
    m_treePanel->setSubtitle(tr("indented below where the money came from · traced by FIFO"));
    m_treeTable->setAccessibleName(tr("Stops"));
    m_nextPanel->setTitle(tr("Whom to stop next"));
    m_nextPanel->setSubtitle(tr("by what is lost with every minute"));
    m_nextTable->setAccessibleName(tr("Whom to stop next"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("The form on the chosen account"));
    m_answer->setText(tr("Bank's answer…"));
    m_answer->setToolTip(tr("What the bank answered to the stop on the chosen account"));
    m_figurePanel->setTitle(tr("Figures of this case"));
    m_tree->retranslate();
    m_next->retranslate();
    showClock();
    showFigures();
}

} // namespace cluechain
