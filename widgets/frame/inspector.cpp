#include "widgets/frame/inspector.h"

#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/scrollpane.h"
#include "widgets/parts/tabbar.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

Inspector::Inspector(QWidget* parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_picture(new QLabel)
    , m_title(new Label({}, TextStyle::Strong))
    , m_subtitle(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_pin(new QToolButton)
    , m_close(new QToolButton)
    , m_tabs(new TabBar(TabBar::Spacing::Narrow))
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(u"panel-right"_s, {}))
{
    const Tokens& t = tokens();
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subtitle->setElided(true);
    m_pin->setObjectName(u"pinInspector"_s);
    m_pin->setIcon(themeIcon(u"pin"_s, Ink::TextMuted));
    m_pin->setCheckable(true);
    m_close->setObjectName(u"closeInspector"_s);
    m_close->setIcon(themeIcon(u"x"_s, Ink::TextMuted));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(t.space(4), 0, t.space(2), t.size(Size::Border));
    head->setSpacing(t.space(3));
    head->addWidget(m_picture);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_pin);
    head->addWidget(m_close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(0, 0, 0, t.size(Size::Border));
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_nothing);

    const auto measure = [this] {
        m_head->setFixedHeight(tokens().size(Size::FoldedPane));
        drawIcon();
    };
    measure();
    connect(&tokens(), &Tokens::changed, this, measure);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closeWanted);
    connect(m_pin, &QToolButton::toggled, this, [this](bool pinned) {
        m_pin->setIcon(themeIcon(u"pin"_s, pinned ? Ink::TextLink : Ink::TextMuted));
        emit pinnedChanged(pinned);
    });
    connect(m_tabs, &TabBar::currentIdChanged, this, [this](const QString& id) {
        if (QScrollArea* page = m_pages.value(id)) {
            m_lastTab = id;
            m_stack->setCurrentWidget(page);
            emit tabShown(id);
        }
    });
    retranslate();
    clear();
}

void Inspector::setSubject(const QString& icon, const QString& title, const QString& subtitle)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (QScrollArea* page : std::as_const(m_pages))
        page->deleteLater();
    m_pages.clear();
    m_icon = icon;
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_stack->setCurrentWidget(m_nothing);
    m_tabs->hide();
    m_pin->setVisible(!title.isEmpty());
    drawIcon();
}

void Inspector::clear()
{
    setSubject(u"panel-right"_s, {});
    retranslate();
}

void Inspector::setTab(const QString& id, const QString& text, const QList<QWidget*>& content,
                       qint64 count)
{
    auto* page = new ScrollPane(text);
    page->setParts(content);
    page->viewport()->setAutoFillBackground(false);
    page->widget()->setAutoFillBackground(false);
    m_stack->addWidget(page);
    if (QScrollArea* old = m_pages.value(id))
        old->deleteLater();
    m_pages.insert(id, page);
    const bool first = m_tabs->count() == 0;
    m_tabs->putTab(id, text, count);
    m_tabs->show();
    if (first || id == m_lastTab) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentId(id);
    }
    if (m_tabs->currentId() == id)
        m_stack->setCurrentWidget(page);
}

bool Inspector::isPinned() const
{
    return m_pin->isChecked();
}

QString Inspector::currentTab() const
{
    return m_tabs->currentId();
}

void Inspector::setCurrentTab(const QString& id)
{
    m_tabs->setCurrentId(id);
}

void Inspector::drawIcon()
{
    const int side = tokens().icon(IconSize::Normal);
    m_picture->setPixmap(
        themeIcon(m_icon, Ink::TextSecondary).pixmap(QSize(side, side), devicePixelRatio()));
}

void Inspector::retranslate()
{
    m_pin->setToolTip(tr("Keep this while the selection moves on"));
    m_pin->setAccessibleName(tr("Pin"));
    m_close->setToolTip(tr("Close the inspector"));
    m_close->setAccessibleName(tr("Close"));
    m_nothing->setTexts(tr("Select something to see what is known of it."));
    setAccessibleName(tr("Inspector"));
    if (m_pages.isEmpty())
        m_title->setText(tr("Inspector"));
}

void Inspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Inspector::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    const int border = t.size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Ink::SurfaceBase));
    const int headEnd = m_head->geometry().bottom() + 1;
    painter.fillRect(0, 0, width(), headEnd, t.color(Ink::SurfaceHeader));
    painter.fillRect(0, headEnd - border, width(), border, t.color(Ink::BorderNormal));
    if (m_tabs->isVisible()) {
        const int tabsEnd = m_tabs->geometry().bottom() + 1;
        painter.fillRect(0, headEnd, width(), tabsEnd - headEnd, t.color(Ink::SurfaceStrip));
        painter.fillRect(0, tabsEnd, width(), border, t.color(Ink::BorderNormal));
    }
}

} // namespace cluechain
