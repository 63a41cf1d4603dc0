#include "widgets/pages/settingspage.h"

#include "widgets/frame/shortcuteditor.h"
#include "widgets/pages/storesettings.h"
#include "widgets/pages/workstationsettings.h"
#include "widgets/parts/searchfield.h"
#include "widgets/theme/tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// What a person reads on a widget.
QString wordsOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* choice = qobject_cast<const QComboBox*>(widget)) {
        QStringList texts;
        for (int i = 0; i < choice->count(); ++i)
            texts.append(choice->itemText(i));
        return texts.join(u'\n');
    }
    return {};
}

QWidget* firstThatSays(const QWidget* page, const QString& text)
{
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (wordsOf(widget).contains(text, Qt::CaseInsensitive))
            return widget;
    }
    return nullptr;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_workstation(new WorkstationSettings)
    , m_store(new StoreSettings)
{
    const Tokens& t = tokens();
    setObjectName(u"settingsPage"_s);
    m_search->setObjectName(u"settingsSearch"_s);
    m_list->setObjectName(u"settingsList"_s);
    auto* side = new QWidget;
    side->setFixedWidth(t.size(Size::SearchField));
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(t.space(5), t.space(6), 0, t.space(5));
    left->setSpacing(t.space(4));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_pages, 1);
    addPage(m_workstation);
    addPage(m_store);
    addPage(new ShortcutEditor);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_search, &SearchField::searched, this, &SettingsPage::search);
    retranslate();
}

void SettingsPage::addPage(QWidget* page)
{
    const Tokens& t = tokens();
    page->setMaximumWidth(t.size(Size::PageColumn));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(t.space(6), t.space(6), t.space(6), t.space(6));
    column->addWidget(page);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes it
    scroll->setWidget(content);
    m_pages->addWidget(scroll);
    m_scrolls.append(scroll);
    auto* item = new QListWidgetItem(m_list);
    item->setSizeHint({0, t.size(Size::RowRelaxed)});
}

void SettingsPage::search(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool says = text.isEmpty() || item->text().contains(text, Qt::CaseInsensitive) ||
                          firstThatSays(m_scrolls.at(row), text);
        item->setHidden(!says);
        if (says && first < 0)
            first = row;
    }
    if (first < 0 || text.isEmpty())
        return;
    if (m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    QScrollArea* shown = m_scrolls.at(m_list->currentRow());
    if (QWidget* where = firstThatSays(shown, text))
        shown->ensureWidgetVisible(where);
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_list->setAccessibleName(tr("Pages of settings"));
    const QStringList titles{tr("This workstation"), tr("This store"), tr("Shortcuts")};
    for (int row = 0; row < titles.size(); ++row) {
        m_list->item(row)->setText(titles.at(row));
        m_scrolls.at(row)->setAccessibleName(titles.at(row));
    }
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace cluechain
