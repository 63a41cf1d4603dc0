#pragma once

#include "models/core/secret.h"

#include <QWidget>

namespace cluechain
{

/// Where a passphrase is typed or pasted. What it holds lies in locked memory and is wiped with the
/// field; it is never shown, copied, dragged or given to an input method, and no QString keeps it.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);

    const Secret& secret() const { return m_secret; }
    bool isEmpty() const { return m_secret.isEmpty(); }
    /// How many characters, for the dots.
    int length() const { return m_length; }
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();
    void submitted();
    /// Caps lock seems to be on (true), or off again.
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Secret m_secret;
    int m_length = 0;
    bool m_capsLock = false;

    void append(QString text);
    void removeLast();
    void announce();
    void setCapsLock(bool on);
};

} // namespace cluechain
