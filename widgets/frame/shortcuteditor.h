#pragma once

#include <QWidget>

class QGridLayout;

namespace cluechain
{

class Label;

/// The keys of every action, to be changed in place: a loop over the table of actions. Keys that
/// another action has are refused with its name.
class ShortcutEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutEditor(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* m_rows = nullptr;
    Label* m_answer;

    void build();
    void addRow(QGridLayout& grid, int row, const QString& id);
};

} // namespace cluechain
