#include "widgets/frame/palette.h"

#include "widgets/parts/keycap.h"
#include "widgets/parts/label.h"
#include "widgets/parts/searchfield.h"
#include "widgets/parts/tag.h"
#include "widgets/theme/icons.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pageStep = 8;

/// The band of the card above or below the list, with a line towards it.
class Band : public QWidget
{
public:
    explicit Band(Qt::Edge line)
        : m_line(line)
    {
        setFixedHeight(tokens().size(line == Qt::BottomEdge ? Size::Strip : Size::FoldedPane));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const int border = tokens().size(Size::Border);
        QPainter painter(this);
        if (m_line == Qt::TopEdge)
            painter.fillRect(rect().adjusted(border, 0, -border, -tokens().radius(Radius::Popover)),
                             tokens().color(Ink::SurfaceStrip));
        painter.fillRect(0, m_line == Qt::TopEdge ? 0 : height() - border, width(), border,
                         tokens().color(Ink::BorderNormal));
    }

private:
    Qt::Edge m_line;
};

} // namespace

Palette::Palette(QWidget* window)
    : Veil(window)
    , m_field(new QLineEdit)
    , m_scope(new Tag(TagLook{}))
    , m_tabKey(new KeyCap(u"Tab"_s))
    , m_tabWord(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_list(new QListView)
    , m_model(new PaletteModel(this))
    , m_keys(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_foot(new Label({}, TextStyle::Caption, Ink::TextMuted))
{
    setObjectName(u"palette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFrame(false);
    m_field->setProperty("bare", true);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(m_field); // which moves through it
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_foot->setObjectName(u"paletteFoot"_s);

    auto* column = new QVBoxLayout(card());
    const int border = tokens().size(Size::Border);
    column->setContentsMargins(border, border, border, border);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_list, 1);
    column->addWidget(buildFoot());

    connect(m_field, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index, QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_scope->hide();
    retranslate();
}

QWidget* Palette::buildHead()
{
    const Tokens& t = tokens();
    auto* head = new Band(Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(t.space(5), 0, t.space(5), t.size(Size::Border));
    row->setSpacing(t.space(3));
    auto* icon = new QLabel;
    icon->setPixmap(themeIcon(u"search"_s).pixmap(t.icon(IconSize::Normal)));
    connect(&tokens(), &Tokens::changed, icon, [icon] {
        icon->setPixmap(themeIcon(u"search"_s).pixmap(tokens().icon(IconSize::Normal)));
    });
    row->addWidget(icon);
    row->addWidget(m_scope);
    row->addWidget(m_field, 1);
    row->addWidget(m_tabKey);
    row->addWidget(m_tabWord);
    row->addWidget(new KeyCap(u"Esc"_s));
    return head;
}

QWidget* Palette::buildFoot()
{
    const Tokens& t = tokens();
    auto* foot = new Band(Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(t.space(5), 0, t.space(5), 0);
    row->addWidget(m_keys);
    row->addStretch();
    row->addWidget(m_foot);
    return foot;
}

void Palette::open(const QString& text)
{
    setScope({});
    m_field->setText(text);
    Veil::open();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->deselect(); // a letter typed elsewhere is the first of more
    emit typed(text);
}

void Palette::openFrom(SearchField* field, const QKeySequence& keys)
{
    m_door = field;
    field->setObjectName(u"paletteDoor"_s);
    field->setKeyCap(keys.toString(QKeySequence::NativeText));
    field->setContextMenuPolicy(Qt::NoContextMenu);
    field->installEventFilter(this);
    retranslate();
}

QString Palette::text() const
{
    return m_field->text();
}

void Palette::setGroups(const QList<PaletteGroup>& groups, const QString& foot)
{
    const QString sought = text().startsWith(u'>') ? text().mid(1) : text();
    m_model->setGroups(groups, sought);
    m_foot->setText(foot);
    m_list->setCurrentIndex(m_model->index(m_model->entryFrom(0, 1), 0));
    measure();
}

void Palette::setScope(const QString& title)
{
    m_scope->setLook({.text = title});
    m_scope->setVisible(!title.isEmpty());
}

QString Palette::currentGroup() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->groupOf(current).id : QString();
}

void Palette::measure()
{
    int tall = 0;
    QStyleOptionViewItem option;
    for (int row = 0; row < m_model->rowCount(); ++row)
        tall += m_list->itemDelegate()->sizeHint(option, m_model->index(row, 0)).height();
    const int bands = tokens().size(Size::Strip) + tokens().size(Size::FoldedPane) +
                      2 * tokens().size(Size::Border);
    m_list->setFixedHeight(std::min(tall, std::max(0, roomBelow() - bands)));
    fit();
}

void Palette::step(int by)
{
    const int now = m_list->currentIndex().row();
    int row = m_model->entryFrom(std::clamp(now + by, 0, m_model->rowCount() - 1), by > 0 ? 1 : -1);
    if (row < 0) // round, or to the last one there is in that direction
        row = by > 0 ? m_model->entryFrom(m_model->rowCount() - 1, -1) : m_model->entryFrom(0, 1);
    if (row == now && std::abs(by) == 1)
        row = by > 0 ? m_model->entryFrom(0, 1) : m_model->entryFrom(m_model->rowCount() - 1, -1);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    // The heading of the first entry comes into view with it.
    m_list->scrollTo(m_model->index(by < 0 && row > 0 ? row - 1 : row, 0));
}

void Palette::choose(const QModelIndex& index, bool inNewWindow)
{
    const PaletteEntry* entry = m_model->entry(index);
    if (!entry || entry->isOff)
        return;
    const QString id = entry->id;
    closeVeil();
    emit chosen(id, inNewWindow);
}

bool Palette::handleKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(pageStep);
        return true;
    case Qt::Key_PageUp:
        step(-pageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex(), event->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Tab:
        emit groupStepped(1);
        return true;
    case Qt::Key_Backtab:
        emit groupStepped(-1);
        return true;
    case Qt::Key_Backspace:
        if (!m_field->text().isEmpty() || m_scope->isHidden())
            return false;
        emit groupStepped(0);
        return true;
    case Qt::Key_Escape:
        closeVeil();
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        handleKey(static_cast<QKeyEvent*>(event)))
        return true;
    if (watched == m_door && event->type() == QEvent::MouseButtonPress) {
        open();
        return true;
    }
    if (watched == m_door && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isText = !key->text().isEmpty() && key->text().front().isPrint();
        if (isText || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(isText ? key->text() : QString());
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        Veil::eventFilter(watched, event);
        measure();
        return false;
    }
    return Veil::eventFilter(watched, event);
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("Cases, people, accounts, commands"));
    m_field->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("What was found"));
    if (m_door) {
        m_door->setPlaceholderText(tr("Cases, people, accounts, commands"));
        m_door->setAccessibleName(tr("Find anything"));
    }
    m_tabWord->setText(tr("one group only"));
    m_keys->setText(tr("↑↓ choose   Enter open   Ctrl Enter in a new window   > commands"));
}

void Palette::changeEvent(QEvent* event)
{
    Veil::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cluechain
