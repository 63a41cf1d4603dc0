#pragma once

#include <QLineEdit>
#include <QTimer>

namespace cluechain
{

class KeyCap;

/// A field that finds as one types: the question goes out when the typing pauses, Escape empties
/// it first. A shortcut may be shown at its right while it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder = {}, QWidget* parent = nullptr);

    void setKeyCap(const QString& keys);

    /// Wide enough for its placeholder.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void searched(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QTimer m_pause;
    KeyCap* m_keys = nullptr;
    QAction* m_clear;
};

} // namespace cluechain
