#include "widgets/parts/filterchips.h"

#include "models/items/pagedmodel.h"
#include "widgets/parts/filterrow.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace cluechain
{

using namespace Qt::StringLiterals;

FilterChips::FilterChips(PagedModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"filterChips"_s);
    const Tokens& t = tokens();
    m_row->setContentsMargins(t.space(4), t.space(2), t.space(4), t.space(2));
    m_row->setSpacing(t.space(3));
    setAccessibleName(tr("Filters"));
    connect(&model, &PagedModel::filtersWanted, this, &FilterChips::refresh);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &FilterChips::refresh);
    refresh();
}

void FilterChips::refresh()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    setVisible(!m_model.filters().isEmpty());
    if (m_model.filters().isEmpty())
        return;
    auto* icon = new QLabel;
    icon->setPixmap(themeIcon(u"filter"_s).pixmap(tokens().icon(IconSize::Normal)));
    m_row->addWidget(icon);
    for (const ColumnFilter& filter : m_model.filters()) {
        const QString words = filterWords(m_model, filter);
        auto* chip = new QPushButton(themeIcon(u"x"_s), words);
        chip->setProperty("look", u"chip"_s);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross after the words
        chip->setAccessibleName(tr("Take away the filter %1").arg(words));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, filter] {
            QList<ColumnFilter> rest = m_model.filters();
            rest.removeAll(filter);
            m_model.setFilters(rest);
        });
        m_row->addWidget(chip);
    }
    auto* all = new QPushButton(tr("Clear all"));
    all->setProperty("look", u"link"_s);
    connect(all, &QPushButton::clicked, this, [this] { m_model.setFilters({}); });
    m_row->addWidget(all);
    m_row->addStretch();
}

void FilterChips::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceStrip));
    painter.fillRect(0, height() - border, width(), border, tokens().color(Ink::BorderSubtle));
}

} // namespace cluechain
