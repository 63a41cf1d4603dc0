#pragma once

#include <QWidget>

namespace cluechain
{

/// A shortcut shown on the control where it saves most: "Ctrl K" in a thin frame.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace cluechain
