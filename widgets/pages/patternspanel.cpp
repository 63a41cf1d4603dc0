#include "widgets/pages/patternspanel.h"

#include "models/cases/vocabulary.h"
#include "models/items/patternmodel.h"
#include "widgets/pages/decisionform.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/transferrowsread.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/segmentedswitch.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/toast.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString methodsText(const KeptFinding& finding)
{
    return finding.methods.join(u", "_s).toUpper();
}

/// "Pass-through · 石某 ·0417"
QString nameOf(const PatternRow& row)
{
    const QString account =
        row.finding.accounts.size() == 1 ? accountTail(row.numbers) : row.numbers;
    return u"%1 · %2"_s.arg(row.finding.name.text(), (row.holder + u' ' + account).trimmed());
}

} // namespace

PatternsPanel::PatternsPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_orderLabel(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_order(new SegmentedSwitch)
    , m_keep(nullptr)
    , m_drop(nullptr)
    , m_note(new NoteBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"sparkles"_s, {}))
    , m_model(new PatternModel(this))
    , m_table(new DataTable(RowHeight::Normal))
    , m_reasonPanel(new Panel({}, u"info"_s, Panel::Edge::Flush))
    , m_reason(new DefinitionList)
{
    setObjectName(u"patternsPanel"_s);
    auto* bar = new PageToolBar;
    bar->addLeft(m_orderLabel);
    for (const char* id : {"traced", "number", "pattern"})
        m_order->addSegment(QString::fromLatin1(id), {});
    m_order->setObjectName(u"patternOrder"_s);
    bar->addLeft(m_order);
    m_drop = bar->addButton(u"undo-2"_s, {});
    m_drop->setObjectName(u"dropFinding"_s);
    m_keep = bar->addButton(u"save"_s, {});
    m_keep->setObjectName(u"keepFinding"_s);
    m_table->setObjectName(u"patternTable"_s);
    m_table->setStateKey(u"case/patterns"_s);
    m_table->setModel(m_model);
    m_table->setExportable(true);

    const Tokens& t = tokens();
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    lines->addWidget(m_reason);
    lines->addStretch();
    m_reasonPanel->setBody(inside);
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_reasonPanel);
    split->setStretchFactor(0, 1);
    split->setCollapsible(1, false);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_note);
    column->addWidget(split, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_order, &SegmentedSwitch::chosenChanged, this, &PatternsPanel::sort);
    connect(m_keep, &QPushButton::clicked, this, &PatternsPanel::askDecision);
    connect(m_drop, &QPushButton::clicked, this, &PatternsPanel::drop);
    connect(m_table, &DataTable::currentRowChanged, this, [this](const QModelIndex& index) {
        showReason();
        offer();
        if (index.isValid() && m_table->isVisible())
            showRows();
    });
    connect(m_table, &DataTable::selectedRowsChanged, this, &PatternsPanel::offer);
    connect(m_table, &DataTable::opened, this, &PatternsPanel::askDecision);
    connect(m_table, &DataTable::menuWanted, this, [this](const QModelIndex&, QMenu* menu) {
        QAction* decide = menu->addAction(m_keep->text(), this, &PatternsPanel::askDecision);
        decide->setEnabled(m_keep->isEnabled());
        QAction* no = menu->addAction(m_drop->text(), this, &PatternsPanel::drop);
        no->setEnabled(m_drop->isEnabled());
    });
    connect(m_table, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_table, ids, tr("Patterns"));
    });
    connect(m_empty, &EmptyState::actionWanted, this, &PatternsPanel::importWanted);
    connect(&m_workplace, &Workplace::maskedChanged, this, &PatternsPanel::search);
    retranslate();
    offer();
}

void PatternsPanel::setFlow(CaseId caseId, const std::shared_ptr<const CaseFlow>& flow)
{
    if (caseId != m_case && m_popover)
        m_popover->closePopover();
    m_case = caseId;
    m_flow = flow;
    search();
}

void PatternsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        search();
}

/// Takes its time in large cases: not in the GUI thread, and only where somebody looks.
void PatternsPanel::search()
{
    m_isStale = !isVisible();
    if (!m_flow || m_isStale)
        return;
    m_workplace.read<PatternBoard>(
        m_search, this,
        [caseId = m_case, flow = m_flow, &at = m_workplace](sqlite::Database& db)
            -> Result<PatternBoard> { return patternBoard(db, caseId, *flow, at.masking(db)); },
        [this](const PatternBoard& board) { take(board); });
}

void PatternsPanel::take(const PatternBoard& board)
{
    const qint64 current = m_table->currentId();
    const bool isSameSize = board.rows.size() == m_board.rows.size();
    m_board = board;
    m_model->setRows(board.rows);
    m_stack->setCurrentIndex(board.rows.isEmpty() ? 1 : 0);
    if (!isSameSize || current == 0 || !m_table->selectId(current))
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_note->setNote(Tone::Open,
                    tr("Hints, no conclusions: they need a human decision. Rules of %1, %2 kept, "
                       "%3 of them no longer found.")
                        .arg(board.rules)
                        .arg(board.kept)
                        .arg(board.gone));
    showReason();
    offer();
    emit searched(board.rows.size());
}

void PatternsPanel::sort()
{
    const QString by = m_order->chosen();
    if (by == u"number")
        m_model->setSorting(
            {{u"number"_s, Qt::AscendingOrder}, {u"pattern"_s, Qt::AscendingOrder}});
    else if (by == u"pattern")
        m_model->setSorting(
            {{u"pattern"_s, Qt::AscendingOrder}, {u"traced"_s, Qt::DescendingOrder}});
    else
        m_model->setSorting({{u"traced"_s, Qt::DescendingOrder}});
}

QList<PatternRow> PatternsPanel::chosen() const
{
    QList<PatternRow> rows;
    for (const int row : m_table->selectedRowNumbers())
        if (const PatternRow* each = m_model->rowAt(row))
            rows.append(*each);
    if (rows.isEmpty())
        if (const PatternRow* each = m_model->rowAt(m_table->currentIndex().row()))
            rows.append(*each);
    return rows;
}

void PatternsPanel::showReason()
{
    const PatternRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!row) {
        m_reason->setDefinitions({});
        m_reasonPanel->setSubtitle({});
        return;
    }
    const KeptFinding& finding = row->finding;
    m_reasonPanel->setSubtitle(finding.name.text());
    QList<Definition> lines{
        {.key = u"innocent"_s, .label = tr("Innocent reading"), .value = finding.innocent.text()},
        {.key = u"meaning"_s,
         .label = tr("Value"),
         .value = patternValue(finding.pattern, finding.value),
         .remark = patternMeaning(finding.pattern)},
        {.key = u"threshold"_s,
         .label = tr("Threshold"),
         .value = patternThreshold(finding.pattern, finding.threshold),
         .remark = tr("n = %1").arg(finding.n)},
        {.key = u"numbers"_s,
         .label = tr("Rule"),
         .value = PatternRules::builtIn().numbersText(finding.numbers),
         .remark = tr("rules of %1, traced by %2").arg(finding.rules, methodsText(finding))}};
    if (row->kept)
        lines.append(
            {.key = u"kept"_s,
             .label = keptStateName(row->state),
             .value = patternValue(row->kept->pattern, row->kept->value),
             .remark = tr("n = %1, by the rules of %2; %3 by %4")
                           .arg(row->kept->n)
                           .arg(row->kept->rules, row->kept->at.toDisplay(), row->kept->by)});
    m_reason->setDefinitions(lines);
}

void PatternsPanel::showRows()
{
    const PatternRow* row = m_model->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    if (row->account != 0)
        m_selection.select({SubjectKind::Account, row->account, m_case,
                            row->holder.isEmpty() ? row->numbers : row->holder},
                           this);
    readTransferRows(
        m_workplace, m_rows, this, row->finding.transfers,
        [this, of = nameOf(*row)](const QList<qint64>& ids) { emit rowsWanted(ids, of); });
}

void PatternsPanel::askDecision()
{
    const QList<PatternRow> rows = chosen();
    if (rows.isEmpty() || !m_keep->isEnabled())
        return;
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(m_table);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    const KeptFinding known = rows.first().kept.value_or(KeptFinding());
    auto* form = new DecisionForm(tr("%n finding(s)", nullptr, int(rows.size())), known.decision,
                                  known.reason);
    m_popover->setContent(form);
    connect(form, &DecisionForm::decided, this,
            [this](const QString& decision, const QString& reason) {
                keep(decision, reason);
                m_popover->closePopover();
            });
    connect(form, &DecisionForm::left, m_popover, &Popover::closePopover);
    const QModelIndex at = m_table->currentIndex();
    m_popover->openAt(m_table->visualRect(at).translated(m_table->viewport()->pos()));
    form->setFocus();
}

void PatternsPanel::keep(const QString& decision, const QString& reason)
{
    QList<KeptFinding> findings;
    for (const PatternRow& row : chosen()) {
        KeptFinding finding = row.finding;
        finding.id = row.kept ? row.kept->id : 0;
        finding.decision = decision;
        finding.reason = reason;
        findings.append(finding);
    }
    m_workplace.write<void>(
        this,
        [caseId = m_case, findings](Store& store) { return keepFindings(store, caseId, findings); },
        [this, count = int(findings.size())] {
            Toast::show(window(), tr("%n finding(s) kept", nullptr, count));
            search();
        });
}

void PatternsPanel::drop()
{
    QList<KeptFinding> findings;
    for (const PatternRow& row : chosen())
        if (row.kept)
            findings.append(*row.kept);
    if (findings.isEmpty())
        return;
    m_workplace.write<void>(
        this,
        [caseId = m_case, findings](Store& store) { return dropFindings(store, caseId, findings); },
        [this] { search(); });
}

void PatternsPanel::offer()
{
    const QList<PatternRow> rows = chosen();
    const bool writes = !m_workplace.isReadOnly();
    m_keep->setEnabled(writes && !rows.isEmpty());
    m_drop->setEnabled(writes && std::any_of(rows.begin(), rows.end(), [](const PatternRow& row) {
                           return row.kept.has_value();
                       }));
}

void PatternsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PatternsPanel::retranslate()
{
    m_empty->setTexts(tr("No finding: the rules look at accounts whose statements were imported "
                         "for money that comes and goes, gathers, scatters or circles."),
                      tr("Import…"));
    m_orderLabel->setText(tr("Order by"));
    m_order->setSegment(u"traced"_s, tr("Victims' money"));
    m_order->setSegment(u"number"_s, tr("Account"));
    m_order->setSegment(u"pattern"_s, tr("Pattern"));
    m_keep->setText(tr("Keep and decide…"));
    m_keep->setToolTip(tr("Keep the chosen findings with their rows and thresholds, and say what "
                          "was decided (Enter)"));
    m_drop->setText(tr("Keep no longer"));
    m_table->setAccessibleName(tr("Patterns"));
    m_reasonPanel->setTitle(tr("How it is worked out"));
    m_model->retranslate();
    search();
}

} // namespace cluechain
