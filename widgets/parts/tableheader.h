#pragma once

#include <QHeaderView>

namespace cluechain
{

class DataTable;
class FilterRow;

/// The header of a table: titles lie over their columns like the content, sorted columns carry an
/// arrow and, where there are several, their number. A row of filters may stand below it.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(DataTable* table);

    FilterRow* filterRow() const { return m_filters; }
    bool areFiltersShown() const;
    void setFiltersShown(bool shown);
    /// Takes the heights of the tokens anew.
    void dress();

signals:
    /// Shift and a click: sort by this column too.
    void thenSortWanted(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    DataTable* m_table;
    FilterRow* m_filters;
    int m_shiftSection = -1;

    void placeFilters();
};

} // namespace cluechain
