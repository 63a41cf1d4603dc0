#include "widgets/parts/tabbar.h"

#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct TabData {
    QString id = {};
    qint64 count = -1;
};

} // namespace

} // namespace cluechain

Q_DECLARE_METATYPE(cluechain::TabData)

namespace cluechain
{

TabBar::TabBar(Spacing spacing, QWidget* parent)
    : QTabBar(parent)
    , m_spacing(spacing)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QTabBar::currentChanged, this, [this] { emit currentIdChanged(currentId()); });
    connect(&tokens(), &Tokens::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TabBar::putTab(const QString& id, const QString& text, qint64 count)
{
    int index = indexOf(id);
    if (index < 0) {
        const QSignalBlocker quiet(this);
        index = addTab(text);
        setTabData(index, QVariant::fromValue(TabData{id, count}));
    } else {
        setTabText(index, text);
    }
    setCount(id, count);
}

void TabBar::setCount(const QString& id, qint64 count)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    setTabData(index, QVariant::fromValue(TabData{id, count}));
    setAccessibleTabName(index, (tabText(index) + u' ' + countText(index)).trimmed());
    setTabText(index, tabText(index)); // lays the tabs out again
    updateGeometry();
    update();
}

void TabBar::dropTab(const QString& id)
{
    if (const int index = indexOf(id); index >= 0)
        removeTab(index);
}

QString TabBar::currentId() const
{
    return tabData(currentIndex()).value<TabData>().id;
}

void TabBar::setCurrentId(const QString& id)
{
    if (const int index = indexOf(id); index >= 0)
        setCurrentIndex(index);
}

int TabBar::indexOf(const QString& id) const
{
    for (int index = 0; index < count(); ++index)
        if (tabData(index).value<TabData>().id == id)
            return index;
    return -1;
}

QString TabBar::countText(int index) const
{
    const qint64 count = tabData(index).value<TabData>().count;
    return count < 0 ? QString() : QLocale().toString(count);
}

int TabBar::padding() const
{
    const int usual = tokens().space(m_spacing == Spacing::Wide ? 4 : 3);
    int words = 0;
    for (int index = 0; index < count(); ++index)
        words += wordsWidth(index);
    // Rather closer together than one of them out of sight.
    const int room = count() > 0 ? (width() - words) / (2 * count()) : usual;
    return std::clamp(room, tokens().space(1), usual);
}

int TabBar::wordsWidth(int index) const
{
    const Tokens& t = tokens();
    const QString count = countText(index);
    // As wide as when it is the current one, so that nothing moves when it becomes so.
    const int words = QFontMetrics(t.font(TextStyle::Strong)).horizontalAdvance(tabText(index));
    const int number =
        count.isEmpty()
            ? 0
            : t.space(2) + QFontMetrics(t.font(TextStyle::Caption)).horizontalAdvance(count);
    return words + number;
}

QSize TabBar::tabSizeHint(int index) const
{
    return {wordsWidth(index) + 2 * padding(), tokens().size(Size::Tabs)};
}

void TabBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const QRect rect = tabRect(index);
        const bool current = index == currentIndex();
        if (current)
            painter.fillRect(rect, t.color(Ink::SurfaceBase));
        else if (index == m_hovered)
            painter.fillRect(rect, t.color(Ink::SurfaceHover));
        if (current)
            painter.fillRect(QRect(rect.left(), rect.bottom() - t.size(Size::FocusRing) + 1,
                                   rect.width(), t.size(Size::FocusRing)),
                             t.color(Ink::AccentNormal));
        const QString count = countText(index);
        const QFontMetrics strong(t.font(TextStyle::Strong));
        const QFont font = t.font(current ? TextStyle::Strong : TextStyle::Body);
        painter.setFont(font);
        painter.setPen(t.color(!isTabEnabled(index) ? Ink::TextDisabled
                               : current            ? Ink::TextLink
                                                    : Ink::TextSecondary));
        const int words = strong.horizontalAdvance(tabText(index));
        const QRect inside = rect.adjusted(padding(), 0, -padding(), 0);
        painter.drawText(QRect(inside.left(), inside.top(), words, inside.height()),
                         int(Qt::AlignVCenter | Qt::AlignLeft), tabText(index));
        if (!count.isEmpty()) {
            const int used = QFontMetrics(font).horizontalAdvance(tabText(index)) + t.space(2);
            painter.setFont(t.font(TextStyle::Caption));
            painter.setPen(t.color(current ? Ink::TextLink : Ink::TextMuted));
            painter.drawText(inside.adjusted(used, 0, t.space(2), 0),
                             int(Qt::AlignVCenter | Qt::AlignLeft), count);
        }
        if (showsFocus(this) && current)
            paintFocusRing(painter, rect, t.radius(Radius::Control));
    }
}

void TabBar::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = tabAt(event->position().toPoint());
    update();
    QTabBar::mouseMoveEvent(event);
}

void TabBar::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QTabBar::leaveEvent(event);
}

} // namespace cluechain
