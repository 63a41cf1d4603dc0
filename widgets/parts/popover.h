#pragma once

#include <QFrame>

namespace cluechain
{

/// A small surface over the window that belongs to what was pointed at. It is a child of the
/// window and takes no grab, so the pointer may go on to the next thing. Escape and a press
/// elsewhere close it.
class Popover : public QFrame
{
    Q_OBJECT

public:
    enum class Focus { Take, Leave };

    /// `owner` is what the popover speaks of; focus returns to it.
    explicit Popover(QWidget* owner);

    void setContent(QWidget* content);
    QWidget* content() const { return m_content; }

    /// Opens below `anchor` (in the owner's coordinates), moved so that it stays inside the window.
    void openAt(const QRect& anchor, Focus focus = Focus::Take);
    void closePopover();
    /// Measures and places again after the content changed.
    void fit();

signals:
    void closed();
    /// The pointer came in (true) or left (false).
    void hovered(bool inside);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_owner;
    QWidget* m_content = nullptr;
    QRect m_anchor;
};

} // namespace cluechain
