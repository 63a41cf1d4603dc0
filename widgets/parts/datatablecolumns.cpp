#include "models/items/pagedmodel.h"
#include "widgets/parts/celldelegate.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/filterrow.h"
#include "widgets/parts/frozencolumn.h"
#include "widgets/parts/tableheader.h"
#include "widgets/parts/tag.h"
#include "widgets/theme/icons.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

/// Columns of a table: how wide, in what order, which are shown, and how that is remembered.
namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Rows that are measured for the first width of a column.
constexpr int measuredRows = 50;

} // namespace

void DataTable::needWidth(int column, int width) const
{
    const CellKind kind = columnKind(column);
    const bool mayBeCut = kind == CellKind::Mono || kind == CellKind::Tag;
    if (mayBeCut)
        width = std::min(width, tokens().size(Size::InspectorMax));
    if (column >= m_leastWidths.size() || width <= m_leastWidths.at(column) ||
        (mayBeCut && m_ownWidths))
        return;
    m_leastWidths[column] = width;
    m_widen.start(); // not while it is being painted
}

void DataTable::widen()
{
    for (int column = 0; column < m_leastWidths.size(); ++column) {
        if (isColumnHidden(column) || columnWidth(column) >= m_leastWidths.at(column))
            continue;
        Width& width = m_firstWidths[column];
        width.least = std::max(width.least, m_leastWidths.at(column));
        width.wished = std::max(width.wished, width.least);
        m_header->resizeSection(column, m_leastWidths.at(column));
    }
    spreadColumns();
}

void DataTable::readColumns()
{
    m_kinds.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_kinds.append(
            CellKind(model()->headerData(column, Qt::Horizontal, ColumnKindRole).toInt()));
}

DataTable::Width DataTable::firstWidth(int column) const
{
    const Tokens& t = tokens();
    const QFontMetrics head(t.font(TextStyle::Caption));
    const QFontMetrics body(columnKind(column) == CellKind::Mono ? t.mono(TextStyle::Caption)
                                                                 : t.font(TextStyle::Body));
    const int title =
        head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
        head.horizontalAdvance(u'0') + t.icon(IconSize::Small) + t.space(1) + 2 * t.space(3);
    const QString sample = model()->headerData(column, Qt::Horizontal, ColumnSampleRole).toString();
    int sampled = title;
    if (columnKind(column) == CellKind::Tag)
        sampled =
            std::max(title, tagSize({.text = sample, .tone = Tone::Idle}).width() + 2 * t.space(3));
    else if (!sample.isEmpty())
        sampled = std::max(title, body.horizontalAdvance(sample) + 2 * t.space(3) + t.space(1));
    int needed = 0;
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (!index.data(LoadingRole).toBool())
            needed = std::max(needed, m_delegate->contentWidth(index));
    }
    if (isWords(column) && needed > 0) {
        const int wished = std::clamp(needed, title, std::max(sampled, t.size(Size::InspectorMin)));
        // What a row is called is told whole; a state is a short word, and only a long one is cut.
        const bool isName = column == 0 && columnKind(column) == CellKind::Text;
        const int kept = isName ? wished
                         : columnKind(column) == CellKind::State
                             ? std::max(sampled, t.size(Size::InspectorMin) / 2)
                             : sampled;
        return {.least = std::min(wished, kept), .wished = wished};
    }
    // Where every row was measured they say more than the sample does.
    const bool isKnown = needed > 0 && model()->rowCount() <= measuredRows;
    const int whole =
        std::max(isKnown ? title : sampled, std::min(needed, t.size(Size::InspectorMax)));
    return {.least = whole, .wished = whole};
}

bool DataTable::isWords(int column) const
{
    return columnKind(column) == CellKind::Text || columnKind(column) == CellKind::State;
}

/// Once, when the first rows are there: what comes later only widens what is never cut.
void DataTable::measureRows()
{
    if (m_isMeasured || model()->rowCount() == 0 || model()->index(0, 0).data(LoadingRole).toBool())
        return;
    m_isMeasured = true;
    for (int column = 0; column < m_firstWidths.size(); ++column) {
        Width& width = m_firstWidths[column];
        width = firstWidth(column);
        width.least = std::max(width.least, m_leastWidths.at(column));
        width.wished = std::max(width.wished, width.least);
    }
    spreadColumns();
}

void DataTable::openColumnMenu(QPoint globalPosition)
{
    if (!model())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (paged()) {
        QAction* filters = menu->addAction(themeIcon(u"filter"_s), tr("Filter row"));
        filters->setShortcut(QKeySequence::Find);
        filters->setCheckable(true);
        filters->setChecked(areFiltersShown());
        connect(filters, &QAction::toggled, this, [this](bool on) {
            showFilters(on);
            if (on)
                m_header->filterRow()->edit();
        });
        menu->addSeparator();
    }
    const qsizetype shown = visibleColumns().size();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            spreadColumns();
            m_header->filterRow()->place();
            m_frozen->follow();
            if (!m_memory.isEmpty())
                m_remember.start();
        });
    }
    menu->popup(globalPosition);
}

/// Until a person decides otherwise: columns of words get what they wish and share what is left. If
/// that is too much the last ones bear to be cut, unless the table has to be scrolled anyway.
void DataTable::spreadColumns()
{
    if (m_ownWidths || !model() || model()->columnCount() == 0)
        return;
    const QList<int> columns = visibleColumns();
    int least = 0;
    int wished = 0;
    int words = 0;
    for (const int column : columns) {
        const Width width = m_firstWidths.value(column);
        least += width.least;
        wished += width.wished;
        words += isWords(column) ? width.wished : 0;
    }
    const int room = viewport()->width();
    int spare = room >= least ? std::min(room, wished) - least : wished - least;
    const int left = std::max(0, room - wished);
    for (const int column : columns) {
        const Width width = m_firstWidths.value(column);
        const int more = std::min(spare, width.wished - width.least);
        spare -= more;
        const int share = isWords(column) && words > 0 ? left * width.wished / words : 0;
        horizontalHeader()->resizeSection(column, width.least + more + share);
    }
}

void DataTable::rememberColumns()
{
    if (m_memory.isEmpty() || !model())
        return;
    QStringList columns;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        if (!key.isEmpty())
            columns.append(u"%1:%2:%3"_s.arg(key)
                               .arg(m_ownWidths ? header->sectionSize(column) : 0)
                               .arg(int(isColumnHidden(column))));
    }
    m_memory.write(u"columns"_s, columns);
    QStringList sorted;
    if (const PagedModel* rows = paged()) {
        for (const SortColumn& by : rows->sorting())
            sorted.append(u"%1:%2"_s.arg(by.column).arg(int(by.order)));
    } else if (isSortingEnabled() && header->sortIndicatorSection() >= 0) {
        sorted.append(
            u"%1:%2"_s
                .arg(model()
                         ->headerData(header->sortIndicatorSection(), Qt::Horizontal, ColumnKeyRole)
                         .toString())
                .arg(int(header->sortIndicatorOrder())));
    }
    m_memory.write(u"sorted"_s, sorted);
}

void DataTable::restoreColumns()
{
    if (m_memory.isEmpty())
        return;
    QHash<QString, int> byKey;
    for (int column = 0; column < model()->columnCount(); ++column)
        byKey.insert(model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString(), column);
    QHeaderView* header = horizontalHeader();
    int place = 0;
    const QStringList columns = m_memory.read(u"columns"_s).toStringList();
    for (const QString& stored : columns) {
        const QStringList fields = stored.split(u':');
        const int column = byKey.value(fields.value(0), -1);
        if (column < 0 || fields.size() != 3)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        const bool hidden = fields.at(2).toInt() != 0;
        setColumnHidden(column, hidden);
        const int width = fields.at(1).toInt();
        m_ownWidths = m_ownWidths || width > 0;
        if (!hidden && width > 0)
            header->resizeSection(column, width);
    }
    if (!isSortingEnabled())
        return;
    QList<SortColumn> sorting;
    for (const QString& stored : m_memory.read(u"sorted"_s).toStringList()) {
        const QStringList fields = stored.split(u':');
        if (fields.size() == 2 && byKey.contains(fields.at(0)))
            sorting.append({fields.at(0), fields.at(1).toInt() == int(Qt::DescendingOrder)
                                              ? Qt::DescendingOrder
                                              : Qt::AscendingOrder});
    }
    if (sorting.isEmpty())
        return;
    sortByColumn(byKey.value(sorting.first().column), sorting.first().order);
    if (PagedModel* rows = paged(); rows && sorting.size() > 1)
        rows->setSorting(sorting);
}

} // namespace cluechain
