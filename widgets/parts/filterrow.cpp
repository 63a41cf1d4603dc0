#include "widgets/parts/filterrow.h"

#include "widgets/parts/tableheader.h"
#include "widgets/parts/ticker.h"
#include "widgets/theme/tokens.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace cluechain
{

using namespace Qt::StringLiterals;
using Kind = ColumnFilter::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FilterRow)
};

QString titleOf(const PagedModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString chosenWords(const PagedModel& model, int column, const QStringList& keys)
{
    QStringList words;
    for (const FilterChoice& choice : model.filterChoices(column))
        if (keys.contains(choice.key))
            words.append(choice.text);
    return words.join(Text::tr(", "));
}

} // namespace

QString filterWords(const PagedModel& model, const ColumnFilter& filter)
{
    const int column = model.columnOf(filter.column);
    const QString title = titleOf(model, column);
    if (filter.kind == Kind::Choice)
        return u"%1 %2"_s.arg(title, chosenWords(model, column, filter.values));
    if (filter.kind == Kind::Text)
        return Text::tr("%1 contains %2").arg(title, filter.text);
    return u"%1 %2"_s.arg(title, filter.text);
}

FilterRow::FilterRow(TableHeader* header)
    : QWidget(header)
    , m_header(header)
{
    setObjectName(u"filterRow"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(tokens().motion(Motion::Typing));
    connect(&m_pause, &QTimer::timeout, this, &FilterRow::readFields);
    connect(header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(header, &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
}

QSize FilterRow::sizeHint() const
{
    return {0, tokens().size(Size::ControlSmall) + 2 * tokens().space(1) +
                   tokens().size(Size::Border)};
}

Kind FilterRow::kindOf(int column) const
{
    return Kind(m_model->headerData(column, Qt::Horizontal, ColumnFilterRole).toInt());
}

const ColumnFilter* FilterRow::filterOf(int column) const
{
    const QString key = m_model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    for (const ColumnFilter& filter : m_model->filters())
        if (filter.column == key)
            return &filter;
    return nullptr;
}

void FilterRow::setModel(PagedModel* model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    qDeleteAll(m_fields);
    qDeleteAll(m_choices);
    m_fields.clear();
    m_choices.clear();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        const Kind kind = kindOf(column);
        if (kind == Kind::None)
            continue;
        const QString key = model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        if (kind == Kind::Choice) {
            auto* button = new QPushButton(this);
            connect(button, &QPushButton::clicked, this, [this, column] { chooseFrom(column); });
            m_choices.insert(column, button);
        } else {
            auto* field = new QLineEdit(this);
            connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
            m_fields.insert(column, field);
        }
        QWidget* editor = m_fields.contains(column) ? static_cast<QWidget*>(m_fields.value(column))
                                                    : m_choices.value(column);
        editor->setObjectName(u"filter/"_s + key);
        editor->setFont(tokens().font(TextStyle::Caption));
        editor->installEventFilter(this);
    }
    connect(model, &PagedModel::filtersWanted, this, &FilterRow::showFilters);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FilterRow::showFilters);
    showFilters();
    place();
}

void FilterRow::mark(QWidget* field, const char* state)
{
    field->setProperty("filter", QString::fromLatin1(state));
    field->style()->unpolish(field);
    field->style()->polish(field);
}

void FilterRow::showFilters()
{
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        QLineEdit* field = it.value();
        const ColumnFilter* filter = filterOf(it.key());
        if (!field->hasFocus() || !filter)
            field->setText(filter ? filter->text : QString());
        const Kind kind = kindOf(it.key());
        field->setPlaceholderText(kind == Kind::Text   ? tr("contains")
                                  : kind == Kind::Time ? tr("from – to")
                                                       : u"≥ ≤ –"_s);
        field->setToolTip(kind == Kind::Text ? QString()
                          : kind == Kind::Time
                              ? tr("A day, a month or a span: 01-19, 01-19 14:00 – 15:00, ≥ 01-19")
                              : tr("At least ≥ 1000, at most ≤ 1000, a span 10 – 20"));
        field->setAccessibleName(tr("Filter %1").arg(titleOf(*m_model, it.key())));
        mark(field, filter ? "active" : "plain");
    }
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it) {
        const ColumnFilter* filter = filterOf(it.key());
        const QString words = filter ? chosenWords(*m_model, it.key(), filter->values) : QString();
        it.value()->setText(words.isEmpty() ? u"▾"_s : words + u" ▾"_s);
        it.value()->setToolTip(words);
        it.value()->setAccessibleName(tr("Filter %1").arg(titleOf(*m_model, it.key())));
        mark(it.value(), filter ? "active" : "plain");
    }
}

void FilterRow::place()
{
    const Tokens& t = tokens();
    const auto put = [&](int column, QWidget* editor) {
        editor->setVisible(!m_header->isSectionHidden(column));
        editor->setGeometry(m_header->sectionViewportPosition(column) + t.space(1), t.space(1),
                            m_header->sectionSize(column) - 2 * t.space(1),
                            t.size(Size::ControlSmall));
    };
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it)
        put(it.key(), it.value());
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it)
        put(it.key(), it.value());
    update();
}

void FilterRow::edit(int column)
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int at = column >= 0 ? column : m_header->logicalIndex(visual);
        QWidget* editor = m_fields.value(at);
        if (!editor)
            editor = m_choices.value(at);
        if (editor && !m_header->isSectionHidden(at)) {
            editor->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        if (column >= 0)
            column = -1; // that one has no filter: the first that has
    }
}

void FilterRow::setFilter(int column, const std::optional<ColumnFilter>& filter)
{
    QList<ColumnFilter> filters = m_model->filters();
    const QString key = m_model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    filters.removeIf([&](const ColumnFilter& old) { return old.column == key; });
    if (filter)
        filters.append(*filter);
    m_model->setFilters(filters);
}

void FilterRow::readFields()
{
    if (!m_model)
        return;
    QList<ColumnFilter> filters = m_model->filters();
    QList<QWidget*> wrong;
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        const QString key = m_model->headerData(it.key(), Qt::Horizontal, ColumnKeyRole).toString();
        const QString typed = it.value()->text().trimmed();
        const auto filter =
            parseFilter(kindOf(it.key()), key, typed, Ticker::now().chinaDate().year());
        const auto old = std::find_if(filters.begin(), filters.end(),
                                      [&](const ColumnFilter& one) { return one.column == key; });
        if (!filter && !typed.isEmpty())
            wrong.append(it.value()); // what held before holds on while one types
        else if (filter && old != filters.end())
            *old = *filter;
        else if (filter)
            filters.append(*filter);
        else if (old != filters.end())
            filters.erase(old);
    }
    m_model->setFilters(filters);
    for (QWidget* field : std::as_const(wrong))
        mark(field, "wrong");
}

void FilterRow::chooseFrom(int column)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ColumnFilter* filter = filterOf(column);
    const QStringList chosen = filter ? filter->values : QStringList();
    const QString key = m_model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    menu->addAction(tr("Any"), this, [this, column] { setFilter(column, std::nullopt); });
    menu->addSeparator();
    for (const FilterChoice& choice : m_model->filterChoices(column)) {
        QAction* action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.key));
        connect(action, &QAction::toggled, this, [this, column, key, id = choice.key](bool on) {
            const ColumnFilter* now = filterOf(column);
            ColumnFilter next = now ? *now : ColumnFilter{.column = key, .kind = Kind::Choice};
            next.values.removeAll(id);
            if (on)
                next.values.append(id);
            setFilter(column, next.values.isEmpty() ? std::nullopt : std::optional(next));
        });
    }
    QAbstractButton* button = m_choices.value(column);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

bool FilterRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* field = qobject_cast<QLineEdit*>(watched);
        if (key == Qt::Key_Escape) {
            if (field && !field->text().isEmpty()) {
                field->clear();
                readFields();
            } else {
                emit left();
            }
            return true;
        }
        if (key == Qt::Key_Down || (field && (key == Qt::Key_Return || key == Qt::Key_Enter))) {
            m_pause.stop();
            readFields();
            emit rowsWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterRow::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceHeader));
    painter.fillRect(0, height() - border, width(), border, tokens().color(Ink::BorderNormal));
}

} // namespace cluechain
