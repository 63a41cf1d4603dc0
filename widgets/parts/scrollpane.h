#pragma once

#include <QScrollArea>

namespace cluechain
{

/// Content that may be longer than its pane, scrolled by keys as well: it takes the focus, and
/// shows it, since there may be nothing inside that does.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(const QString& name, QWidget* parent = nullptr);

    /// Scrolls these, one below the other, in the place of what it scrolled before.
    void setParts(const QList<QWidget*>& parts);

    /// Stands beside a page, as wide as the inspector may be, and scrolls what is below one another
    /// in it.
    static ScrollPane* beside(const QString& name, const QList<QWidget*>& parts);

protected:
    bool event(QEvent* event) override;
};

} // namespace cluechain
