#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace cluechain
{

/// One of a few, side by side, with how many there are of each: "Open 13 | Clues 9".
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(QWidget* parent = nullptr);

    /// `count` below 0: none is shown.
    void addSegment(const QString& id, const QString& text, qint64 count = -1);
    void setSegment(const QString& id, const QString& text, qint64 count = -1);
    void clear();

    QString chosen() const;
    void choose(const QString& id);

signals:
    void chosenChanged(const QString& id);

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    QList<QToolButton*> m_buttons;

    QToolButton* buttonOf(const QString& id) const;
};

} // namespace cluechain
