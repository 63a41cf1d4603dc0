#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace cluechain
{

class EmptyState;
class Label;
class TabBar;

/// What is known of the selected thing: properties, sources, history, relations. Pinned, it keeps
/// its subject while the selection moves on.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    /// Takes the former subject's tabs away.
    void setSubject(const QString& icon, const QString& title, const QString& subtitle = {});
    /// A tab of widgets under each other (Section, mostly); replaces the tab of the same id and
    /// takes the widgets over. `count` below 0: none is shown. The tab that was open last stays
    /// open.
    void setTab(const QString& id, const QString& text, const QList<QWidget*>& content,
                qint64 count = -1);
    /// Nothing is selected.
    void clear();

    bool isPinned() const;
    QString currentTab() const;
    void setCurrentTab(const QString& id);

signals:
    void closeWanted();
    void pinnedChanged(bool pinned);
    /// The person went to another tab: its content may be read now.
    void tabShown(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* m_head;
    QLabel* m_picture;
    QString m_icon = QStringLiteral("panel-right");
    Label* m_title;
    Label* m_subtitle;
    QToolButton* m_pin;
    QToolButton* m_close;
    TabBar* m_tabs;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    QHash<QString, QScrollArea*> m_pages;
    QString m_lastTab;

    void retranslate();
    void drawIcon();
};

} // namespace cluechain
