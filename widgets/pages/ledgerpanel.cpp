#include "widgets/pages/ledgerpanel.h"

#include "models/items/maskedrows.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/savedviews.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/filterchips.h"
#include "widgets/parts/filterrow.h"
#include "widgets/parts/sumbar.h"
#include "widgets/parts/tableheader.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QHash<QString, QString> byColumn(const QList<CurrencySum>& sums)
{
    for (const CurrencySum& sum : sums)
        if (sum.currency.isEmpty())
            return {{u"amount"_s, moneyCell(sum.sum)}};
    return {};
}

/// What does not stand under the column of yuan.
QString otherCurrencies(const QList<CurrencySum>& sums)
{
    QStringList words;
    for (const CurrencySum& sum : sums)
        if (!sum.currency.isEmpty())
            words.append(moneyCell(sum.sum, sum.currency));
    return words.join(u" · "_s);
}

QString nameOf(const ListedTransfer& transfer)
{
    const auto party = [](const TransferParty& side) {
        return side.name.isEmpty() ? accountTail(side.number) : side.name;
    };
    return u"%1 → %2 %3"_s.arg(party(transfer.from), party(transfer.to),
                               moneyCell(transfer.amount, transfer.currency));
}

} // namespace

LedgerPanel::LedgerPanel(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_tools(new QWidget)
    , m_filter(nullptr)
    , m_views(new SavedViews(workplace, u"case/ledger"_s))
    , m_columns(nullptr)
    , m_export(nullptr)
    , m_stack(new QStackedWidget)
    , m_table(new DataTable(RowHeight::Dense))
    , m_sums(new SumBar(m_table))
    , m_nothing(new EmptyState(u"search"_s, {}))
    , m_empty(new EmptyState(u"arrow-left-right"_s, {}))
{
    setObjectName(u"ledgerPanel"_s);
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setSortingEnabled(true);
    m_table->setStateKey(u"case/ledger"_s, workplace.store().path());
    m_table->setExportable(true);
    m_table->setModel(&m_model);
    m_sums->setObjectName(u"ledgerSums"_s);
    m_sums->setAsksForSums(true); // an amount does not tell its currency to be added
    workplace.feed<ListedTransfer>(
        m_model, [&at = workplace](sqlite::Database& db, const QList<qint64>& ids) {
            return masked(fetchTransfers(db, ids), at.masking(db));
        });
    buildTools();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FilterChips(m_model));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sums);
    connectTable();
    connect(m_nothing, &EmptyState::actionWanted, this, [this] { m_model.setFilters({}); });
    connect(m_empty, &EmptyState::actionWanted, this, &LedgerPanel::importWanted);
    retranslate();
}

void LedgerPanel::buildTools()
{
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().space(2));
    const auto button = [row](const QString& icon, const QString& name) {
        auto* made = new QPushButton(themeIcon(icon, Ink::TextSecondary), {});
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    m_filter = button(u"filter"_s, u"ledgerFilter"_s);
    m_filter->setCheckable(true);
    m_views->setObjectName(u"ledgerViews"_s);
    row->addWidget(m_views);
    m_columns = button(u"columns-3"_s, u"ledgerColumns"_s);
    m_export = button(u"download"_s, u"ledgerExport"_s);
    connect(m_filter, &QPushButton::clicked, this,
            [this](bool shown) { m_table->showFilters(shown); });
    connect(m_columns, &QPushButton::clicked, this, [this] {
        m_table->openColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_export, &QPushButton::clicked, this,
            [this] { exportTable(m_workplace, *m_table, m_model.ids(), tr("Ledger")); });
    m_views->setState([this] { return m_model.arrangement(); });
    connect(m_views, &SavedViews::chosen, this,
            [this](const QJsonObject& view) { m_model.setArrangement(view); });
    auto* filters = new QShortcut(QKeySequence::Find, this);
    filters->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filters, &QShortcut::activated, this, [this] {
        m_table->showFilters(true);
        m_table->tableHeader()->filterRow()->edit();
    });
}

void LedgerPanel::connectTable()
{
    connect(&m_model, &PagedModel::sortWanted, this, &LedgerPanel::find);
    connect(&m_model, &PagedModel::filtersWanted, this, &LedgerPanel::find);
    connect(&m_model, &PagedModel::findWanted, this, &LedgerPanel::findNext);
    connect(m_sums, &SumBar::selectionSumsWanted, this, &LedgerPanel::sumSelected);
    connect(m_table, &DataTable::currentRowChanged, this, &LedgerPanel::tell);
    connect(m_table, &DataTable::rowsCame, this, &LedgerPanel::tell);
    connect(m_table, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_table, ids, tr("Ledger"));
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        if (const ListedTransfer* transfer = m_model.rowAt(index.row()))
            open(*transfer);
    });
    connect(m_table, &DataTable::menuWanted, this, [this](const QModelIndex& index, QMenu* menu) {
        const ListedTransfer* shown = index.isValid() ? m_model.rowAt(index.row()) : nullptr;
        if (!shown)
            return;
        menu->addAction(shown->rows > 0 ? tr("Open the original line") : tr("Open the payment"),
                        this, [this, transfer = *shown] { open(transfer); });
        const auto account = [&](const QString& words, const TransferParty& party) {
            if (party.account)
                menu->addAction(words, this, [this, party] {
                    m_selection.open(
                        {SubjectKind::Account, party.account.value, m_case, party.name});
                });
        };
        account(tr("Open the payer's account"), shown->from);
        account(tr("Open the payee's account"), shown->to);
    });
}

void LedgerPanel::openCase(CaseId caseId)
{
    if (caseId == m_case)
        return;
    m_case = caseId;
    m_told = 0;
    m_model.setIds({});
    m_model.setArrangement({}); // filters of another case would hide rows of this one
}

void LedgerPanel::reload()
{
    m_isStale = true;
    if (!m_case)
        return;
    m_workplace.read<qint64>(
        m_count, this,
        [caseId = m_case](sqlite::Database& db) -> Result<qint64> {
            return countTransfers(db, caseId);
        },
        [this](qint64 transfers) {
            m_all = transfers;
            emit counted(transfers);
        });
    if (isVisible())
        find();
}

void LedgerPanel::find()
{
    if (!m_case || !isVisible())
        return;
    m_isStale = false;
    m_workplace.read<FoundTransfers>(
        m_find, this,
        [caseId = m_case, filter = filter()](sqlite::Database& db) -> Result<FoundTransfers> {
            return findTransfers(db, caseId, filter);
        },
        [this](const FoundTransfers& found) { show(found); });
}

void LedgerPanel::show(const FoundTransfers& found)
{
    const qint64 current = m_table->currentId();
    m_found = found.sums;
    if (m_model.filters().isEmpty())
        m_all = found.ids.size();
    m_model.setIds(found.ids);
    QString words = tr("%1 transfers").arg(DataTable::countText(found.ids.size(), m_all));
    if (const QString others = otherCurrencies(found.sums); !others.isEmpty())
        words += u" · "_s + others;
    m_sums->setText(words);
    m_sums->setSums(byColumn(found.sums));
    // The row of filters stays while one writes into it.
    const bool isTable = !found.ids.isEmpty() || (m_all > 0 && m_table->areFiltersShown());
    m_stack->setCurrentIndex(isTable ? 0 : m_all > 0 ? 1 : 2);
    const int row = std::max(0, m_model.rowOf(current));
    if (!found.ids.isEmpty() && m_table->currentId() != m_model.idAt(row))
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void LedgerPanel::findNext(const ColumnFilter& wanted)
{
    TransferFilter with = filter();
    with.columns.append(wanted);
    m_workplace.read<FoundTransfers>(
        m_next, this,
        [caseId = m_case, with](sqlite::Database& db) -> Result<FoundTransfers> {
            return findTransfers(db, caseId, with);
        },
        [this](const FoundTransfers& found) {
            const int row = found.ids.isEmpty() ? -1 : m_model.rowOf(found.ids.first());
            if (row >= 0)
                m_table->setCurrentIndex(
                    m_model.index(row, std::max(0, m_table->currentIndex().column())));
        });
}

void LedgerPanel::sumSelected(const QList<qint64>& ids)
{
    if (ids.size() == m_model.ids().size()) {
        m_sums->setSelectionSums(byColumn(m_found), otherCurrencies(m_found));
        return;
    }
    m_workplace.read<QList<CurrencySum>>(
        m_selectedSum, this,
        [ids](sqlite::Database& db) -> Result<QList<CurrencySum>> { return sumTransfers(db, ids); },
        [this](const QList<CurrencySum>& sums) {
            m_sums->setSelectionSums(byColumn(sums), otherCurrencies(sums));
        });
}

/// The current row may still be on its way.
void LedgerPanel::tell()
{
    const ListedTransfer* shown =
        isVisible() ? m_model.rowAt(m_table->currentIndex().row()) : nullptr;
    if (!shown || shown->id == m_told)
        return;
    m_told = shown->id;
    const SubjectKind kind = shown->rows > 0 ? SubjectKind::Transfer : SubjectKind::Payment;
    m_selection.select({kind, shown->id, m_case, nameOf(*shown)}, this);
}

void LedgerPanel::open(const ListedTransfer& transfer)
{
    const SubjectKind kind = transfer.rows > 0 ? SubjectKind::Transfer : SubjectKind::Payment;
    m_selection.open({kind, transfer.id, m_case, nameOf(transfer)});
}

void LedgerPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_views->restore();
    m_told = 0; // something else was selected meanwhile
    if (m_isStale)
        find();
    else
        tell();
}

void LedgerPanel::retranslate()
{
    const auto name = [](QPushButton* button, const QString& words, const QString& tip) {
        button->setAccessibleName(words);
        button->setToolTip(tip);
    };
    name(m_filter, tr("Filters"), tr("Filter by column (Ctrl+F)"));
    name(m_columns, tr("Columns"), tr("Choose the columns"));
    name(m_export, tr("Export"), tr("Write the transfers shown to an Excel or CSV file"));
    m_views->retranslate();
    m_views->setText({});
    m_table->setAccessibleName(tr("Ledger"));
    m_nothing->setTexts(tr("No transfer fits these filters."), tr("Clear the filters"));
    m_empty->setTexts(tr("No transfer yet: drop a bank's reply on the window, or enter a victim's "
                         "payment. Each transfer stands here once, with the rows that prove it."),
                      tr("Import…"));
    m_model.retranslate();
}

void LedgerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            find();
    }
}

} // namespace cluechain
