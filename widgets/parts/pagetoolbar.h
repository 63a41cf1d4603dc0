#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace cluechain
{

/// The row of controls under the tabs that belongs to one page: switches and fields at the left,
/// acts at the right.
class PageToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageToolBar(QWidget* parent = nullptr);

    void addLeft(QWidget* widget);
    void addRight(QWidget* widget);
    /// A button with icon and word; the page's one main act is primary.
    QPushButton* addButton(const QString& icon, const QString& text, bool primary = false);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace cluechain
