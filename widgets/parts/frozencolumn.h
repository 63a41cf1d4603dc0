#pragma once

#include <QWidget>

namespace cluechain
{

class DataTable;

/// The first column of a table over the others while these are scrolled away below it: what a row
/// is stays in sight. It paints what the table has there and takes no events of its own: a click
/// on it is a click on the row.
class FrozenColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenColumn(DataTable* table);

    /// Takes place and size of the table's first column anew.
    void follow();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    DataTable* m_table;

    int rowAt(const QPointF& position) const;
};

} // namespace cluechain
