#include "widgets/frame/actionmenu.h"

#include "widgets/frame/actions.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

ActionMenu::ActionMenu(Actions& actions, QWidget* parent)
    : QMenu(parent)
    , m_actions(actions)
{
    setObjectName(u"actionMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ActionMenu::fill);
}

void ActionMenu::fill()
{
    clear();
    const QList<QMenu*> before = findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    QHash<QString, QMenu*> categories;
    const QList<QAction*> made = m_actions.made();
    for (QAction* action : made) {
        if (m_actions.isRuledOut(action) || action->objectName() == "menu.open"_L1)
            continue;
        const QString category = actionCategory(*findAction(action->objectName()));
        QMenu*& menu = categories[category];
        if (!menu) {
            menu = addMenu(category);
            menu->setToolTipsVisible(true);
        }
        put(*menu, action);
    }
}

void ActionMenu::put(QMenu& menu, QAction* action)
{
    const QString why = m_actions.whyNot(action);
    if (why.isEmpty()) {
        menu.addAction(action);
        return;
    }
    QAction* grey = menu.addAction(action->icon(), u"%1 — %2"_s.arg(action->text(), why));
    grey->setObjectName(action->objectName());
    grey->setEnabled(false);
}

} // namespace cluechain
