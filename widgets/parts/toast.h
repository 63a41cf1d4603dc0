#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace cluechain
{

class Label;

/// The result of one's own act, at the bottom right for six seconds, with a way to take it back.
/// The pointer or the focus on it keeps it there. One at a time in a window.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// Without `undo` there is no button.
    static Toast* show(QWidget* window, const QString& text, std::function<void()> undo = {});

    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Label* m_text;
    QPushButton* m_undo;
    QTimer m_timer;

    Toast(QWidget* window, const QString& text, std::function<void()> undo);
    void place();
};

} // namespace cluechain
