#include "widgets/parts/tableheader.h"

#include "widgets/parts/celldelegate.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/filterrow.h"
#include "widgets/theme/icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

TableHeader::TableHeader(DataTable* table)
    : QHeaderView(Qt::Horizontal, table)
    , m_table(table)
    , m_filters(new FilterRow(this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_filters->hide();
}

bool TableHeader::areFiltersShown() const
{
    return !m_filters->isHidden();
}

void TableHeader::setFiltersShown(bool shown)
{
    m_filters->setVisible(shown);
    dress();
}

void TableHeader::dress()
{
    const int filters = areFiltersShown() ? m_filters->sizeHint().height() : 0;
    setViewportMargins(0, 0, 0, filters);
    setFixedHeight(tokens().size(Size::TableHeader) + filters);
    setMinimumSectionSize(tokens().size(Size::HitTarget));
    placeFilters();
}

void TableHeader::placeFilters()
{
    m_filters->setGeometry(0, tokens().size(Size::TableHeader), width(),
                           m_filters->sizeHint().height());
    m_filters->place();
}

void TableHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeFilters();
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    m_shiftSection = -1;
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier) {
        m_shiftSection = logicalIndexAt(event->position().toPoint());
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_shiftSection >= 0) {
        if (logicalIndexAt(event->position().toPoint()) == m_shiftSection)
            emit thenSortWanted(m_shiftSection);
        m_shiftSection = -1;
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
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
    painter->setFont(t.font(TextStyle::Caption));
    if (const auto place = m_table->sortPlace(section)) {
        const int side = t.icon(IconSize::Small);
        painter->setPen(t.color(Ink::TextMuted));
        if (place->of > 1) {
            const QString number = QString::number(place->number);
            const int width = painter->fontMetrics().horizontalAdvance(number);
            painter->drawText(inside, int(Qt::AlignRight | Qt::AlignVCenter), number);
            inside.setRight(inside.right() - width);
        }
        paintIcon(*painter,
                  QRectF(inside.right() - side + 1, inside.top() + (inside.height() - side) / 2.0,
                         side, side),
                  place->order == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s,
                  t.color(Ink::TextMuted));
        inside.setRight(inside.right() - side - t.space(1));
    }
    painter->setPen(t.color(Ink::TextSecondary));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(inside, int(alignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent* event)
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

} // namespace cluechain
