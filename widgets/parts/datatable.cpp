#include "widgets/parts/datatable.h"

#include "widgets/parts/celldelegate.h"
#include "widgets/parts/tag.h"
#include "widgets/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Rows that are measured for the first width of a column.
constexpr int measuredRows = 50;

/// The header: its texts lie over their columns like the content, the sorted one carries an arrow.
class TableHeader : public QHeaderView
{
public:
    explicit TableHeader(DataTable* table)
        : QHeaderView(Qt::Horizontal, table)
        , m_table(table)
    {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setHighlightSections(false);
        setContextMenuPolicy(Qt::CustomContextMenu);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Tokens& t = tokens();
        const int border = t.size(Size::Border);
        painter->save();
        painter->fillRect(rect, t.color(Ink::SurfaceHeader));
        painter->fillRect(rect.left(), rect.bottom() - border + 1, rect.width(), border,
                          t.color(Ink::BorderNormal));
        if (visualIndex(section) < count() - 1)
            painter->fillRect(rect.right() - border + 1, rect.top(), border, rect.height(),
                              t.color(Ink::BorderNormal));
        QRect inside = rect.adjusted(t.space(3), 0, -t.space(3), -border);
        const Qt::Alignment alignment = alignmentOf(m_table->columnKind(section));
        if (m_table->isSortingEnabled() && sortIndicatorSection() == section) {
            const int side = t.icon(IconSize::Small);
            paintIcon(*painter,
                      QRectF(inside.right() - side + 1,
                             inside.top() + (inside.height() - side) / 2.0, side, side),
                      sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s
                                                                 : u"chevron-down"_s,
                      t.color(Ink::TextMuted));
            inside.setRight(inside.right() - side - t.space(1));
        }
        painter->setFont(t.font(TextStyle::Caption));
        painter->setPen(t.color(Ink::TextSecondary));
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(inside, int(alignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
        painter->restore();
    }

    void paintEvent(QPaintEvent* event) override
    {
        // Also behind the last column, which may end before the table does.
        QPainter painter(viewport());
        const int border = tokens().size(Size::Border);
        painter.fillRect(viewport()->rect(), tokens().color(Ink::SurfaceHeader));
        painter.fillRect(0, viewport()->height() - border, viewport()->width(), border,
                         tokens().color(Ink::BorderNormal));
        painter.end();
        QHeaderView::paintEvent(event);
    }

private:
    DataTable* m_table;
};

QString quotedCsv(const QString& text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

DataTable::DataTable(RowHeight rows, QWidget* parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_delegate(new CellDelegate(this))
{
    setHorizontalHeader(new TableHeader(this));
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
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &DataTable::showColumnMenu);
    m_remember.setSingleShot(true);
    m_remember.setInterval(tokens().motion(Motion::Typing));
    connect(&m_remember, &QTimer::timeout, this, &DataTable::rememberColumns);
    const auto later = [this] {
        if (!m_stateKey.isEmpty() && model())
            m_remember.start();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this, later] {
        if (QApplication::mouseButtons() == Qt::NoButton)
            return; // our own doing
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
    horizontalHeader()->setFixedHeight(tokens().size(Size::TableHeader));
    horizontalHeader()->setMinimumSectionSize(tokens().size(Size::HitTarget));
    viewport()->update();
}

void DataTable::setStateKey(const QString& key)
{
    m_stateKey = key;
}

void DataTable::setModel(QAbstractItemModel* model)
{
    m_remember.stop();
    QTableView::setModel(model);
    m_kinds.clear();
    m_firstWidths.clear();
    if (!model)
        return;
    readColumns();
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] {
        readColumns();
        horizontalHeader()->viewport()->update();
    });
    for (int column = 0; column < model->columnCount(); ++column) {
        m_firstWidths.append(firstWidth(column));
        setColumnWidth(column, m_firstWidths.last());
        setColumnHidden(column,
                        model->headerData(column, Qt::Horizontal, ColumnHiddenRole).toBool());
    }
    m_ownWidths = false;
    restoreColumns();
    spreadColumns();
    m_remember.stop();
}

void DataTable::readColumns()
{
    m_kinds.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_kinds.append(
            CellKind(model()->headerData(column, Qt::Horizontal, ColumnKindRole).toInt()));
}

int DataTable::firstWidth(int column) const
{
    const Tokens& t = tokens();
    const QFontMetrics head(t.font(TextStyle::Caption));
    const QFontMetrics body(columnKind(column) == CellKind::Mono ? t.mono(TextStyle::Caption)
                                                                 : t.font(TextStyle::Body));
    int width = head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
                t.icon(IconSize::Small) + 2 * t.space(3);
    const QString sample = model()->headerData(column, Qt::Horizontal, ColumnSampleRole).toString();
    if (columnKind(column) == CellKind::Tag)
        width =
            std::max(width, tagSize({.text = sample, .tone = Tone::Idle}).width() + 2 * t.space(3));
    else if (!sample.isEmpty())
        width = std::max(width, body.horizontalAdvance(sample) + 2 * t.space(3) + t.space(1));
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row)
        width = std::max(width, m_delegate->contentWidth(model()->index(row, column)));
    return sample.isEmpty() ? std::min(width, t.size(Size::InspectorMax)) : width;
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

QString DataTable::selectionAs(QChar separator) const
{
    if (!model())
        return {};
    const bool csv = separator == u',';
    const auto clean = [csv](QString text) {
        return csv ? quotedCsv(text) : text.replace(u'\t', u' ').replace(u'\n', u' ');
    };
    const QList<int> columns = visibleColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(clean(model()->headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(separator));
    QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(row);
    for (const int row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            const QVariant plain = csv ? index.data(CopyRole) : QVariant();
            const QString second = index.data(SecondRole).toString();
            QString text =
                plain.isValid() ? plain.toString() : index.data(Qt::DisplayRole).toString();
            if (!plain.isValid() && !second.isEmpty())
                text += u' ' + second;
            cells.append(clean(text));
        }
        lines.append(cells.join(separator));
    }
    return lines.join(csv ? u"\r\n"_s : u"\n"_s) + (csv ? u"\r\n"_s : u"\n"_s);
}

QString DataTable::selectionAsText() const
{
    return selectionAs(u'\t');
}

QString DataTable::selectionAsCsv() const
{
    return selectionAs(u',');
}

void DataTable::copySelection() const
{
    QApplication::clipboard()->setText(selectionAsText());
}

QString DataTable::countText(qint64 shown, qint64 all)
{
    const QLocale locale;
    return shown == all ? locale.toString(all)
                        : u"%1 / %2"_s.arg(locale.toString(shown), locale.toString(all));
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(currentIndex());
    } else if (event->key() == Qt::Key_Home && event->modifiers() == Qt::ControlModifier &&
               model()) {
        setCurrentIndex(model()->index(0, visibleColumns().value(0)));
    } else if (event->key() == Qt::Key_End && event->modifiers() == Qt::ControlModifier &&
               model()) {
        setCurrentIndex(model()->index(model()->rowCount() - 1, visibleColumns().value(0)));
    } else {
        QTableView::keyPressEvent(event);
    }
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
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(themeIcon(u"copy"_s), tr("Copy with headers"), QKeySequence::Copy, this,
                    &DataTable::copySelection);
    menu->addAction(tr("Copy as CSV"), this,
                    [this] { QApplication::clipboard()->setText(selectionAsCsv()); });
    menu->popup(place);
}

void DataTable::showColumnMenu(QPoint point)
{
    if (!model())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype shown = visibleColumns().size();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            if (!m_stateKey.isEmpty())
                m_remember.start();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(point));
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

/// Until a person decides otherwise, what room is left goes to the columns of words, by their
/// width.
void DataTable::spreadColumns()
{
    if (m_ownWidths || !model() || model()->columnCount() == 0)
        return;
    const QList<int> columns = visibleColumns();
    int used = 0;
    int words = 0;
    for (const int column : columns) {
        const int width = m_firstWidths.value(column);
        used += width;
        if (columnKind(column) == CellKind::Text || columnKind(column) == CellKind::State)
            words += width;
    }
    const int room = std::max(0, viewport()->width() - used);
    for (const int column : columns) {
        const int width = m_firstWidths.value(column);
        const bool wide =
            columnKind(column) == CellKind::Text || columnKind(column) == CellKind::State;
        horizontalHeader()->resizeSection(column,
                                          width + (wide && words > 0 ? room * width / words : 0));
    }
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
// visual order, and the sorted one.
void DataTable::rememberColumns()
{
    if (m_stateKey.isEmpty() || !model())
        return;
    QStringList columns;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        if (!key.isEmpty())
            columns.append(u"%1:%2:%3"_s.arg(key)
                               .arg(header->sectionSize(column))
                               .arg(int(isColumnHidden(column))));
    }
    QSettings settings;
    settings.beginGroup(u"tables/"_s + m_stateKey);
    settings.setValue(u"columns"_s, columns);
    const int sorted = isSortingEnabled() ? header->sortIndicatorSection() : -1;
    settings.setValue(u"sorted"_s,
                      sorted < 0
                          ? QString()
                          : model()->headerData(sorted, Qt::Horizontal, ColumnKeyRole).toString());
    settings.setValue(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
}

void DataTable::restoreColumns()
{
    if (m_stateKey.isEmpty())
        return;
    QSettings settings;
    settings.beginGroup(u"tables/"_s + m_stateKey);
    QHash<QString, int> byKey;
    for (int column = 0; column < model()->columnCount(); ++column)
        byKey.insert(model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString(), column);
    QHeaderView* header = horizontalHeader();
    int place = 0;
    const QStringList columns = settings.value(u"columns"_s).toStringList();
    for (const QString& stored : columns) {
        const QStringList fields = stored.split(u':');
        const int column = byKey.value(fields.value(0), -1);
        if (column < 0 || fields.size() != 3)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        const bool hidden = fields.at(2).toInt() != 0;
        setColumnHidden(column, hidden);
        m_ownWidths = true;
        if (!hidden)
            header->resizeSection(column, fields.at(1).toInt());
    }
    const int sorted = byKey.value(settings.value(u"sorted"_s).toString(), -1);
    if (sorted >= 0 && isSortingEnabled())
        sortByColumn(sorted, settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder
                                                                      : Qt::AscendingOrder);
}

} // namespace cluechain
