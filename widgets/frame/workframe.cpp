#include "widgets/frame/workframe.h"

#include "models/core/preferences.h"
#include "widgets/frame/chainbar.h"
#include "widgets/frame/inspector.h"
#include "widgets/frame/rail.h"
#include "widgets/frame/rowspane.h"
#include "widgets/frame/statusbar.h"
#include "widgets/frame/strip.h"
#include "widgets/frame/tabstrip.h"
#include "widgets/parts/splitter.h"
#include "widgets/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

WorkFrame::WorkFrame(QWidget* parent)
    : QWidget(parent)
    , m_rail(new Rail)
    , m_strip(new Strip)
    , m_chain(new ChainBar)
    , m_tabs(new TabStrip)
    , m_inspector(new Inspector)
    , m_rows(new RowsPane)
    , m_status(new StatusBar)
    , m_across(new Splitter(Qt::Horizontal))
    , m_down(new Splitter(Qt::Vertical))
    , m_pages(new QStackedWidget)
{
    m_down->addWidget(m_pages);
    m_down->addWidget(m_rows);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    m_down->setChildrenCollapsible(false);
    m_across->addWidget(m_down);
    m_across->addWidget(m_inspector);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    m_across->setChildrenCollapsible(false);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_chain);
    column->addWidget(m_tabs);
    column->addWidget(m_across, 1);
    column->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    const auto measure = [this] {
        m_inspector->setMinimumWidth(tokens().size(Size::InspectorMin));
        m_inspector->setMaximumWidth(tokens().size(Size::InspectorMax));
    };
    measure();
    connect(&tokens(), &Tokens::changed, this, measure);
    connect(m_across, &QSplitter::splitterMoved, this, &WorkFrame::remember);
    connect(m_down, &QSplitter::splitterMoved, this, &WorkFrame::remember);
    connect(m_inspector, &Inspector::closeWanted, this, [this] { setInspectorShown(false); });
    connect(m_rows, &RowsPane::foldWanted, this, &WorkFrame::setRowsFolded);
    m_chain->hide();
    m_tabs->hide();
    m_inspector->hide();
    m_rows->hide();
}

WorkFrame::~WorkFrame() = default;

void WorkFrame::addPage(const QString& key, QWidget* page, Parts parts)
{
    if (QWidget* old = m_byKey.value(key).widget) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    m_byKey.insert(key, {page, parts});
    // A page that is not shown must not decide how narrow the window can be.
    page->setSizePolicy(QSizePolicy::Ignored, page->sizePolicy().verticalPolicy());
    m_pages->addWidget(page);
}

void WorkFrame::showPage(const QString& key)
{
    const auto page = m_byKey.constFind(key);
    if (page == m_byKey.cend())
        return;
    m_current = key;
    m_chain->setVisible(page->parts.testFlag(CaseBars));
    m_tabs->setVisible(page->parts.testFlag(CaseBars));
    if (QWidget* before = m_pages->currentWidget())
        before->setSizePolicy(QSizePolicy::Ignored, before->sizePolicy().verticalPolicy());
    page->widget->setSizePolicy(QSizePolicy::Preferred,
                                page->widget->sizePolicy().verticalPolicy());
    m_pages->setCurrentWidget(page->widget);
    place();
}

void WorkFrame::setParts(const QString& key, Parts parts)
{
    const auto page = m_byKey.find(key);
    if (page == m_byKey.end() || page->parts == parts)
        return;
    page->parts = parts;
    if (key == m_current)
        place();
}

QWidget* WorkFrame::page(const QString& key) const
{
    return m_byKey.value(key).widget;
}

bool WorkFrame::dropPage()
{
    if (m_byKey.isEmpty())
        return false;
    auto dropped = m_byKey.begin();
    if (dropped.key() == m_current && m_byKey.size() > 1)
        ++dropped;
    delete dropped->widget;
    m_byKey.erase(dropped);
    return true;
}

bool WorkFrame::isNarrow() const
{
    return width() < tokens().size(Size::NarrowWindow);
}

QString WorkFrame::settingsKey(const QString& name) const
{
    return u"frame/%1/%2/%3"_s.arg(isNarrow() ? u"narrow"_s : u"wide"_s, m_current, name);
}

void WorkFrame::place()
{
    const Parts parts = m_byKey.value(m_current).parts;
    const Tokens& t = tokens();
    const auto left = [this](const QString& name, const QVariant& usual) {
        const QVariant kept = preferences::read(settingsKey(name));
        return kept.isValid() ? kept : usual;
    };
    const bool inspector = parts.testFlag(InspectorPart) && left(u"inspector"_s, true).toBool();
    const bool folded = left(u"rowsFolded"_s, isNarrow()).toBool();
    const int usual = t.size(isNarrow() ? Size::NarrowInspector : Size::InspectorDefault);
    const int wide = std::clamp(left(u"inspectorWidth"_s, usual).toInt(),
                                t.size(Size::InspectorMin), t.size(Size::InspectorMax));
    const int tall = std::max(left(u"rowsHeight"_s, t.size(Size::RowsPaneDefault)).toInt(),
                              t.size(Size::RowsPaneMin));

    m_placing = true;
    m_inspector->setVisible(inspector);
    m_rows->setVisible(parts.testFlag(RowsPart));
    m_rows->setFolded(folded);
    m_across->setSizes({std::max(1, m_across->width() - wide), wide});
    const int rows = folded ? m_rows->headerHeight() : tall;
    m_down->setSizes({std::max(1, m_down->height() - rows), rows});
    m_placing = false;
}

void WorkFrame::remember()
{
    if (m_placing || m_current.isEmpty())
        return;
    const Parts parts = m_byKey.value(m_current).parts;
    if (parts.testFlag(InspectorPart)) {
        preferences::write(settingsKey(u"inspector"_s), isInspectorShown());
        if (isInspectorShown())
            preferences::write(settingsKey(u"inspectorWidth"_s), m_inspector->width());
    }
    if (parts.testFlag(RowsPart)) {
        preferences::write(settingsKey(u"rowsFolded"_s), m_rows->isFolded());
        if (!m_rows->isFolded())
            preferences::write(settingsKey(u"rowsHeight"_s), m_rows->height());
    }
}

void WorkFrame::setInspectorShown(bool shown)
{
    if (!m_byKey.value(m_current).parts.testFlag(InspectorPart) || shown == isInspectorShown())
        return;
    remember();
    m_inspector->setVisible(shown);
    preferences::write(settingsKey(u"inspector"_s), shown);
    place();
}

bool WorkFrame::isInspectorShown() const
{
    return !m_inspector->isHidden();
}

void WorkFrame::setRowsFolded(bool folded)
{
    if (folded == m_rows->isFolded())
        return;
    remember();
    preferences::write(settingsKey(u"rowsFolded"_s), folded);
    place();
}

void WorkFrame::goToNextPane(bool backwards)
{
    const QList<QWidget*> panes{m_rail,  m_strip, m_chain,     m_tabs,
                                m_pages, m_rows,  m_inspector, m_status};
    QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    const qsizetype step = backwards ? panes.size() - 1 : 1;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        QWidget* pane = panes.at(at);
        if (!pane->isVisible())
            continue;
        if (giveKeyboard(pane))
            return;
    }
}

bool WorkFrame::giveKeyboard(QWidget* pane)
{
    const auto takesKeys = [](const QWidget* widget) {
        return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
               !widget->focusProxy();
    };
    if (takesKeys(pane)) {
        pane->setFocus(Qt::TabFocusReason);
        return true;
    }
    const QList<QWidget*> inside = pane->findChildren<QWidget*>();
    for (QWidget* widget : inside)
        if (widget->isVisibleTo(this) && takesKeys(widget)) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

void WorkFrame::goToPage()
{
    const QList<QAbstractItemView*> tables = m_pages->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* table : tables)
        if (table->isVisibleTo(this) && giveKeyboard(table))
            return;
    giveKeyboard(m_pages);
}

void WorkFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool was = event->oldSize().width() < tokens().size(Size::NarrowWindow);
    if (!m_current.isEmpty() && (!event->oldSize().isValid() || was != isNarrow())) {
        layout()->activate();
        place();
    }
}

} // namespace cluechain
