#pragma once

#include "widgets/parts/clockchip.h"
#include "widgets/parts/tag.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace cluechain
{

class Label;
class SearchField;

/// The title of what is open, its number and state, the clocks that press most, and the acts of the
/// whole window. Where it is narrow, facts go first and clocks next, the furthest one first.
class Strip : public QWidget
{
    Q_OBJECT

public:
    explicit Strip(QWidget* parent = nullptr);

    /// `number` muted after the title: a case number, or the name of the unit.
    void setTitle(const QString& title, const QString& number = {});
    /// State first, then facts such as the type of fraud.
    void setTags(const QList<TagLook>& tags);
    /// At most three are shown, the nearest first.
    void setClocks(QList<ClockFace> clocks);
    /// A button at the right end: undo, mask, lock. A switch says its word while it is on.
    void addButton(QAction* action);
    /// The button of an action that was added; null for any other.
    QWidget* button(const QAction* action) const;
    /// The field that finds everything; made, and shown, when first asked for.
    SearchField* searchField();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clockActivated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    Label* m_title;
    Label* m_number;
    QHBoxLayout* m_tagRow;
    QHBoxLayout* m_clockRow;
    QHBoxLayout* m_searchRow;
    QHBoxLayout* m_buttonRow;
    QList<Tag*> m_tags;
    QList<ClockChip*> m_clocks;
    SearchField* m_search = nullptr;
    int m_fitted = 0; ///< What everything shown asked for when it was made to fit.

    int wanted();
    void fit();
};

} // namespace cluechain
