#pragma once

#include <QComboBox>

namespace cluechain
{

/// Chooses one of many: typing finds what contains the text anywhere. What is none of them goes
/// back to the one that was chosen. The wheel turns it only while it has the focus.
class SearchCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget* parent = nullptr);

signals:
    /// A person chose, by whatever way; not when it is set by the program.
    void chosen(int index);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();
};

} // namespace cluechain
