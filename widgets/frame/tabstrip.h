#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace cluechain
{

class TabBar;

/// The tabs of a case, with the acts that concern the whole case at the right.
class TabStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    TabBar* tabs() const { return m_tabs; }
    void addButton(QAction* action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TabBar* m_tabs;
    QHBoxLayout* m_buttons;
};

} // namespace cluechain
