#pragma once

#include <QIcon>
#include <QWidget>

namespace cluechain
{

/// Two links of a chain on the accent: the mark of the program.
class Logo : public QWidget
{
    Q_OBJECT

public:
    explicit Logo(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The same for the window and the task bar.
QIcon programIcon();

} // namespace cluechain
