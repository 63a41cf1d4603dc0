#include "widgets/parts/frozencolumn.h"

#include "widgets/parts/celldelegate.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/tableheader.h"
#include "widgets/theme/tokens.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionViewItem>

namespace cluechain
{

FrozenColumn::FrozenColumn(DataTable* table)
    : QWidget(table)
    , m_table(table)
{
    hide();
    setMouseTracking(true);
    connect(table, &DataTable::selectedRowsChanged, this, qOverload<>(&QWidget::update));
    connect(table, &DataTable::currentRowChanged, this, qOverload<>(&QWidget::update));
    connect(table, &DataTable::rowsCame, this, qOverload<>(&QWidget::update));
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::follow);
}

void FrozenColumn::follow()
{
    const int column = m_table->visibleColumns().value(0, -1);
    const int width = column < 0 ? 0 : m_table->columnWidth(column);
    // Where it would take most of the room it helps nobody.
    const bool isOf = column >= 0 && m_table->horizontalScrollBar()->value() > 0 &&
                      width < m_table->viewport()->width() / 2;
    setVisible(isOf);
    if (!isOf)
        return;
    const QRect rows = m_table->viewport()->geometry();
    setGeometry(rows.left(), rows.top() - m_table->horizontalHeader()->height(),
                width + tokens().size(Size::Border),
                rows.height() + m_table->horizontalHeader()->height());
    raise();
    update();
}

void FrozenColumn::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const int column = m_table->visibleColumns().value(0, -1);
    if (column < 0 || !m_table->model())
        return;
    QPainter painter(this);
    const int border = t.size(Size::Border);
    const int head = m_table->horizontalHeader()->height();
    const int wide = width() - border;
    painter.fillRect(rect(), t.color(Ink::SurfaceBase));
    painter.fillRect(0, 0, wide, head, t.color(Ink::SurfaceHeader));
    painter.fillRect(0, head - border, wide, border, t.color(Ink::BorderNormal));
    painter.setFont(t.font(TextStyle::Caption));
    painter.setPen(t.color(Ink::TextSecondary));
    const QRect title(t.space(3), 0, wide - 2 * t.space(3), t.size(Size::TableHeader));
    painter.drawText(title, int(alignmentOf(m_table->columnKind(column))) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(
                         m_table->model()->headerData(column, Qt::Horizontal).toString(),
                         Qt::ElideRight, title.width()));

    painter.setClipRect(0, head, wide, height() - head);
    const int first = m_table->rowAt(0);
    for (int row = first; row >= 0 && row < m_table->model()->rowCount(); ++row) {
        const int top = head + m_table->rowViewportPosition(row);
        if (top > height())
            break;
        const QModelIndex index = m_table->model()->index(row, column);
        QStyleOptionViewItem option;
        option.initFrom(this);
        option.rect = QRect(0, top, wide, m_table->rowHeight());
        option.state.setFlag(QStyle::State_HasFocus, false);
        option.state.setFlag(QStyle::State_Selected, m_table->selectionModel()->isSelected(index));
        m_table->itemDelegate()->paint(&painter, option, index);
    }
    painter.setClipping(false);
    painter.fillRect(wide, 0, border, height(), t.color(Ink::BorderStrong));
}

int FrozenColumn::rowAt(const QPointF& position) const
{
    return m_table->rowAt(int(position.y()) - m_table->horizontalHeader()->height());
}

void FrozenColumn::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (row < 0 || event->position().y() < m_table->horizontalHeader()->height())
        return;
    const QModelIndex index = m_table->model()->index(row, m_table->visibleColumns().value(0));
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        how = QItemSelectionModel::Toggle;
    // The column below it stays scrolled away.
    const bool scrolls = m_table->hasAutoScroll();
    m_table->setAutoScroll(false);
    m_table->selectionModel()->setCurrentIndex(index, how | QItemSelectionModel::Rows);
    m_table->setAutoScroll(scrolls);
    m_table->setFocus(Qt::MouseFocusReason);
}

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    if (row >= 0 && event->position().y() >= m_table->horizontalHeader()->height())
        emit m_table->opened(m_table->model()->index(row, m_table->visibleColumns().value(0)));
}

} // namespace cluechain
