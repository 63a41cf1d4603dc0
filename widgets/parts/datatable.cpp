#include "widgets/parts/datatable.h"

#include "models/items/pagedmodel.h"
#include "models/reports/tablefile.h"
#include "widgets/parts/celldelegate.h"
#include "widgets/parts/filterrow.h"
#include "widgets/parts/frozencolumn.h"
#include "widgets/parts/tableheader.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// How long typed letters belong together.
constexpr int typingPause = 1000;

} // namespace

DataTable::DataTable(RowHeight rows, QWidget* parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_delegate(new CellDelegate(this))
    , m_header(new TableHeader(this))
    , m_frozen(nullptr)
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](QPoint point) { openColumnMenu(m_header->mapToGlobal(point)); });
    connect(m_header, &TableHeader::thenSortWanted, this, &DataTable::thenSortBy);
    connect(m_header->filterRow(), &FilterRow::left, this, [this] {
        showFilters(false);
        setFocus();
    });
    connect(m_header->filterRow(), &FilterRow::rowsWanted, this, [this] {
        setFocus();
        if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
            setCurrentIndex(model()->index(0, visibleColumns().value(0)));
    });
    m_widen.setSingleShot(true);
    m_widen.setInterval(0);
    connect(&m_widen, &QTimer::timeout, this, &DataTable::widen);
    m_frozen = new FrozenColumn(this);
    m_remember.setSingleShot(true);
    m_remember.setInterval(tokens().motion(Motion::Typing));
    connect(&m_remember, &QTimer::timeout, this, &DataTable::rememberColumns);
    const auto later = [this] {
        if (!m_memory.isEmpty() && model())
            m_remember.start();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this, later](int column, int, int width) {
                if (QApplication::mouseButtons() == Qt::NoButton)
                    return; // our own doing
                if (width > 0 && width < m_leastWidths.value(column))
                    m_widen.start();
                m_ownWidths = true;
                later();
            });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, later);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, later);
    connect(&tokens(), &Tokens::changed, this, &DataTable::dress);
    dress();
}

DataTable::~DataTable()
{
    if (m_remember.isActive())
        rememberColumns();
}

int DataTable::rowHeight() const
{
    switch (m_rows) {
    case RowHeight::Dense:
        return tokens().size(Size::RowDense);
    case RowHeight::Relaxed:
        return tokens().size(Size::RowRelaxed);
    case RowHeight::Normal:
        break;
    }
    return tokens().size(Size::RowNormal);
}

void DataTable::dress()
{
    verticalHeader()->setMinimumSectionSize(rowHeight());
    verticalHeader()->setDefaultSectionSize(rowHeight());
    m_header->dress();
    viewport()->update();
}

void DataTable::setStateKey(const QString& key, const QString& store)
{
    m_memory = LayoutMemory(key, store);
}

PagedModel* DataTable::paged() const
{
    return qobject_cast<PagedModel*>(model());
}

void DataTable::setModel(QAbstractItemModel* model)
{
    m_remember.stop();
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    m_frozen->follow();
    m_header->filterRow()->setModel(paged());
    m_kinds.clear();
    m_firstWidths.clear();
    m_leastWidths.clear();
    if (!model)
        return;
    readColumns();
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] {
        readColumns();
        horizontalHeader()->viewport()->update();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::rowsCame);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::measureRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::measureRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::measureRows);
    if (PagedModel* rows = paged())
        connect(rows, &PagedModel::sortWanted, this, [this] {
            m_header->viewport()->update();
            if (!m_memory.isEmpty())
                m_remember.start();
        });
    for (int column = 0; column < model->columnCount(); ++column) {
        m_firstWidths.append(firstWidth(column));
        m_leastWidths.append(0);
        setColumnWidth(column, m_firstWidths.last().wished);
        setColumnHidden(column,
                        model->headerData(column, Qt::Horizontal, ColumnHiddenRole).toBool());
    }
    m_ownWidths = false;
    m_isMeasured = false;
    measureRows();
    restoreColumns();
    spreadColumns();
    m_frozen->follow();
    m_remember.stop();
}

std::optional<DataTable::SortPlace> DataTable::sortPlace(int column) const
{
    if (!isSortingEnabled() || !model())
        return std::nullopt;
    if (const PagedModel* rows = paged()) {
        const QList<SortColumn>& sorting = rows->sorting();
        for (int i = 0; i < sorting.size(); ++i)
            if (rows->columnOf(sorting.at(i).column) == column)
                return SortPlace{i + 1, int(sorting.size()), sorting.at(i).order};
        return std::nullopt;
    }
    if (m_header->sortIndicatorSection() == column)
        return SortPlace{.order = m_header->sortIndicatorOrder()};
    return std::nullopt;
}

void DataTable::thenSortBy(int column)
{
    PagedModel* rows = paged();
    if (!rows || !isSortingEnabled()) {
        if (isSortingEnabled())
            sortByColumn(column, Qt::AscendingOrder);
        return;
    }
    const QString key = rows->columns().at(column).key;
    QList<SortColumn> sorting = rows->sorting();
    for (SortColumn& by : sorting) {
        if (by.column != key)
            continue;
        by.order = by.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        rows->setSorting(sorting);
        return;
    }
    sorting.append({key, Qt::AscendingOrder});
    rows->setSorting(sorting);
}

bool DataTable::areFiltersShown() const
{
    return m_header->areFiltersShown();
}

void DataTable::showFilters(bool shown)
{
    if (!paged() || shown == areFiltersShown())
        return;
    m_header->setFiltersShown(shown);
    updateGeometries();
    m_frozen->follow();
}

QList<int> DataTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

qsizetype DataTable::selectedRowCount() const
{
    qsizetype rows = 0;
    if (selectionModel())
        for (const QItemSelectionRange& range : selectionModel()->selection())
            rows += range.height();
    return rows;
}

QList<qint64> DataTable::selectedIds() const
{
    QList<qint64> ids;
    if (!selectionModel())
        return ids;
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const auto& a, const auto& b) { return a.top() < b.top(); });
    const PagedModel* rows = paged();
    for (const QItemSelectionRange& range : std::as_const(selection)) {
        if (rows)
            ids.append(rows->ids().mid(range.top(), range.height()));
        else
            for (int row = range.top(); row <= range.bottom(); ++row)
                ids.append(model()->index(row, 0).data(IdRole).toLongLong());
    }
    return ids;
}

qint64 DataTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(IdRole).toLongLong()
                                    : 0;
}

bool DataTable::selectId(qint64 id)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole).toLongLong() != id)
            continue;
        setCurrentIndex(index.siblingAtColumn(visibleColumns().value(0)));
        selectRow(row);
        scrollTo(index);
        return true;
    }
    return false;
}

QList<int> DataTable::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

QString DataTable::countText(qint64 shown, qint64 all)
{
    const QLocale locale;
    return shown == all ? locale.toString(all)
                        : u"%1 / %2"_s.arg(locale.toString(shown), locale.toString(all));
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const auto without = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isArrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Find) && paged()) {
        showFilters(true);
        m_header->filterRow()->edit(currentIndex().isValid() ? currentIndex().column() : -1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) &&
               (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
               currentIndex().isValid()) {
        emit opened(currentIndex());
    } else if (isArrow && without == Qt::ControlModifier) {
        // To the end of the rows or columns, as in a spreadsheet; with Shift it selects.
        QKeyEvent leap(event->type(), key, event->modifiers() & ~Qt::ControlModifier);
        m_leaping = true;
        QTableView::keyPressEvent(&leap);
        m_leaping = false;
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QList<int> columns = visibleColumns();
    const QModelIndex current = currentIndex();
    if (!model() || model()->rowCount() == 0 || columns.isEmpty() || !current.isValid())
        return QTableView::moveCursor(action, modifiers);
    const int last = model()->rowCount() - 1;
    const bool isWhole = modifiers.testFlag(Qt::ControlModifier);
    switch (action) {
    case MoveHome:
        return model()->index(isWhole ? 0 : current.row(),
                              isWhole ? current.column() : columns.first());
    case MoveEnd:
        return model()->index(isWhole ? last : current.row(),
                              isWhole ? current.column() : columns.last());
    case MoveUp:
        if (m_leaping)
            return model()->index(0, current.column());
        break;
    case MoveDown:
        if (m_leaping)
            return model()->index(last, current.column());
        break;
    case MoveLeft:
        if (m_leaping)
            return model()->index(current.row(), columns.first());
        break;
    case MoveRight:
        if (m_leaping)
            return model()->index(current.row(), columns.last());
        break;
    default:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

void DataTable::keyboardSearch(const QString& search)
{
    PagedModel* rows = paged();
    if (!rows) {
        QTableView::keyboardSearch(search);
        return;
    }
    const bool goesOn = m_typedAt.isValid() && m_typedAt.elapsed() < typingPause;
    m_typed = goesOn ? m_typed + search : search;
    m_typedAt.start();
    int column = rows->columnOf(rows->sortKey());
    for (const int visible : visibleColumns())
        if (column < 0 && columnKind(visible) == CellKind::Text)
            column = visible;
    if (column < 0 || rows->rowCount() == 0)
        return;
    // A longer word may still be that of the row where one is.
    const int after = currentIndex().isValid() ? currentIndex().row() - int(goesOn) : -1;
    if (const auto row = rows->findText(column, m_typed, std::max(after, -1)))
        setCurrentIndex(rows->index(*row, currentIndex().isValid() ? currentIndex().column()
                                                                   : visibleColumns().value(0)));
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_header->filterRow()->place();
    m_frozen->follow();
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        m_frozen->follow();
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!model())
        return;
    QModelIndex index = currentIndex();
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    else
        index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuWanted(index, menu);
    if (!menu->isEmpty()) {
        menu->setDefaultAction(menu->actions().first()); // what a double click does
        menu->addSeparator();
    }
    menu->addAction(themeIcon(u"copy"_s), tr("Copy with headers"), QKeySequence::Copy, this,
                    [this] { copySelection(); });
    menu->addAction(tr("Copy as CSV"), this, [this] { copySelection(CopyAs::Csv); });
    if (const PagedModel* rows = paged(); rows && m_exportable) {
        QList<qint64> chosen;
        for (const int row : selectedRowNumbers())
            chosen.append(rows->idAt(row));
        if (chosen.size() > 1)
            menu->addAction(themeIcon(u"download"_s), tr("Export the selection…"), this,
                            [this, chosen] { emit exportWanted(chosen); });
        menu->addAction(themeIcon(u"download"_s), tr("Export all rows…"), this,
                        [this, rows] { emit exportWanted(rows->ids()); });
    }
    menu->popup(place);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (showsFocus(this) && !currentIndex().isValid()) { // else the current cell has the ring
        QPainter painter(viewport());
        paintFocusRing(painter, viewport()->rect(), 0);
    }
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

void DataTable::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void DataTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight());
    m_hovered = row;
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current);
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedRowsChanged();
}

// Columns are remembered by key, so that a model may gain or lose some: "key:width:hidden" in their
// visual order, and those that it is sorted by, "key:descending".
} // namespace cluechain
