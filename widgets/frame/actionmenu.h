#pragma once

#include <QMenu>

namespace cluechain
{

class Actions;

/// Every action of the window, by categories, as it can be done now. What cannot be done stays,
/// grey and with the reason; what a read-only store rules out is absent.
class ActionMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ActionMenu(Actions& actions, QWidget* parent = nullptr);

private:
    Actions& m_actions;

    void fill();
    void put(QMenu& menu, QAction* action);
};

} // namespace cluechain
