#pragma once

#include <QTabBar>

namespace cluechain
{

/// Tabs with how much is behind each, muted after the word; known by id, not by place.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    /// Narrow in a narrow pane.
    enum class Spacing { Wide, Narrow };

    explicit TabBar(Spacing spacing = Spacing::Wide, QWidget* parent = nullptr);

    /// `count` below 0: none is shown.
    void putTab(const QString& id, const QString& text, qint64 count = -1);
    void setCount(const QString& id, qint64 count);
    void dropTab(const QString& id);

    QString currentId() const;
    void setCurrentId(const QString& id);
    int indexOf(const QString& id) const;

signals:
    void currentIdChanged(const QString& id);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Spacing m_spacing;
    int m_hovered = -1;

    QString countText(int index) const;
    int padding() const;
    int wordsWidth(int index) const; ///< Without what is beside them.
};

} // namespace cluechain
