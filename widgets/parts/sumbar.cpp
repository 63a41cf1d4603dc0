#include "widgets/parts/sumbar.h"

#include "models/core/money.h"
#include "widgets/parts/datatable.h"
#include "widgets/theme/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Of more rows than this the sums are asked for.
constexpr qsizetype rowsAtHand = 1000;

} // namespace

SumBar::SumBar(DataTable* table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &SumBar::sumSelection);
    connect(table, &DataTable::selectedRowsChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(table, &DataTable::rowsCame, this, [this] {
        if (m_selectedRows > 1)
            m_pause.start();
    });
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this,
            qOverload<>(&QWidget::update));
    connect(table->horizontalHeader(), &QHeaderView::sectionMoved, this,
            qOverload<>(&QWidget::update));
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
}

QSize SumBar::sizeHint() const
{
    return {0, tokens().size(Size::RowNormal)};
}

void SumBar::setText(const QString& text)
{
    m_text = text;
    say();
}

void SumBar::setSums(const QHash<QString, QString>& byColumn)
{
    m_sums = byColumn;
    say();
}

void SumBar::setSelectionSums(const QHash<QString, QString>& byColumn, const QString& note)
{
    if (m_selectedRows > 1) {
        m_selected = byColumn;
        m_selectedNote = note;
    }
    say();
}

QString SumBar::sum(const QString& column) const
{
    return m_selectedRows > 1 ? m_selected.value(column) : m_sums.value(column);
}

void SumBar::sumSelection()
{
    m_selectedRows = m_table->selectedRowCount();
    m_selected.clear();
    m_selectedNote.clear();
    const QAbstractItemModel* model = m_table->model();
    if (m_selectedRows > rowsAtHand || (m_asks && m_selectedRows > 1)) {
        emit selectionSumsWanted(m_table->selectedIds());
    } else if (m_selectedRows > 1) {
        const QList<int> rows = m_table->selectedRowNumbers();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (m_table->columnKind(column) != CellKind::Money)
                continue;
            Money sum;
            bool isWhole = true;
            for (const int row : rows) {
                const QModelIndex index = model->index(row, column);
                isWhole = isWhole && !index.data(LoadingRole).toBool();
                if (const auto money = Money::parse(index.data(CopyRole).toString()))
                    sum += *money;
            }
            if (isWhole)
                m_selected.insert(
                    model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString(),
                    sum.toDisplay());
        }
    }
    say();
}

QString SumBar::words() const
{
    if (m_selectedRows < 2)
        return m_text;
    const QString selected = tr("%n selected", nullptr, int(m_selectedRows));
    return m_selectedNote.isEmpty() ? selected : selected + u" · "_s + m_selectedNote;
}

void SumBar::say()
{
    QStringList words{this->words()};
    for (int column = 0; m_table->model() && column < m_table->model()->columnCount(); ++column) {
        const QAbstractItemModel* model = m_table->model();
        const QString text =
            sum(model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString());
        if (!text.isEmpty())
            words.append(
                u"%1 %2"_s.arg(model->headerData(column, Qt::Horizontal).toString(), text));
    }
    setAccessibleName(words.join(u", "_s));
    update();
}

void SumBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Ink::SurfaceHeader));
    painter.fillRect(0, 0, width(), t.size(Size::Border), t.color(Ink::BorderNormal));
    painter.setFont(t.font(TextStyle::Strong));
    painter.setPen(t.color(Ink::TextPrimary));
    const QHeaderView* header = m_table->horizontalHeader();
    int room = width() - t.space(4);
    for (int column = 0; column < header->count(); ++column) {
        const QString text =
            sum(m_table->model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString());
        if (text.isEmpty() || header->isSectionHidden(column))
            continue;
        const QRect place(header->sectionViewportPosition(column), 0, header->sectionSize(column),
                          height());
        const QRect inside = place.adjusted(t.space(3), 0, -t.space(3), 0);
        const int wide = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(inside.right() - std::max(wide, inside.width()), 0,
                               std::max(wide, inside.width()), height()),
                         int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        room = std::min(room, inside.right() - wide - t.space(3));
    }
    painter.drawText(QRect(t.space(3), 0, room - t.space(3), height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words(), Qt::ElideRight, room - t.space(3)));
}

} // namespace cluechain
