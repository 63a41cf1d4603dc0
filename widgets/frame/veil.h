#pragma once

#include <QPointer>
#include <QWidget>

namespace cluechain
{

/// A veil over a window with one card in its upper part: the palette, the sheet of keys. A press
/// beside the card and Escape close it; the focus goes back to where it was.
class Veil : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window`, and stays as large as it is.
    explicit Veil(QWidget* window);

    void open();
    void closeVeil();

signals:
    void closed();

protected:
    /// The card; the layout of what it holds is the caller's.
    QWidget* card() const { return m_card; }
    /// Measures the card again.
    void fit();
    /// The most that the card may be tall.
    int roomBelow() const;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_card;
    QPointer<QWidget> m_focus;
};

} // namespace cluechain
