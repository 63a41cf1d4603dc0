#include "widgets/pages/rowlists.h"

#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/segmentedswitch.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

RowLists::RowLists(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_bar(new PageToolBar)
    , m_switch(new SegmentedSwitch)
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->addLeft(m_switch);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedSwitch::chosenChanged, this, &RowLists::showList);
}

RowsView* RowLists::addList(const QString& id, RowsSpec spec)
{
    auto* view = new RowsView(m_workplace, m_selection, std::move(spec));
    m_lists.append({id, {}, view});
    m_stack->addWidget(view);
    m_bar->addRight(view->addButton());
    view->addButton()->hide();
    m_switch->addSegment(id, id); // the first one is chosen, and shown, at once
    connect(view, &RowsView::counted, this, [this, id](int rows) {
        for (const List& list : std::as_const(m_lists)) {
            if (list.id == id)
                m_switch->setSegment(id, list.title, rows);
        }
    });
    if (m_lists.size() == 1)
        showList(id);
    return view;
}

void RowLists::setListTexts(const QString& id, const QString& title, const QString& addText,
                            const QString& emptyText)
{
    for (List& list : m_lists) {
        if (list.id != id)
            continue;
        list.title = title;
        m_switch->setSegment(id, title);
        list.view->retranslate(addText, emptyText);
    }
}

RowsView* RowLists::list(const QString& id) const
{
    for (const List& list : m_lists) {
        if (list.id == id)
            return list.view;
    }
    return nullptr;
}

void RowLists::showList(const QString& id)
{
    if (RowsView* view = list(id)) {
        m_stack->setCurrentWidget(view);
        for (const List& each : std::as_const(m_lists))
            each.view->addButton()->setVisible(each.view == view);
        if (m_switch->chosen() != id)
            m_switch->choose(id);
    }
}

bool RowLists::reveal(const Subject& subject)
{
    for (const List& list : std::as_const(m_lists)) {
        if (list.view->spec().kind != subject.kind)
            continue;
        showList(list.id);
        return list.view->reveal(subject.id);
    }
    return false;
}

void RowLists::reload(CaseId caseId)
{
    for (const List& list : std::as_const(m_lists)) {
        list.view->openCase(caseId);
        list.view->reload();
    }
}

} // namespace cluechain
