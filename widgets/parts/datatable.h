#pragma once

#include "models/core/columnfilter.h"
#include "models/items/cells.h"
#include "widgets/parts/layoutmemory.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTableView>
#include <QTimer>

#include <memory>
#include <optional>

class QMenu;

namespace cluechain
{

class CellDelegate;
class FrozenColumn;
class PagedModel;
class TableHeader;

enum class RowHeight { Dense, Normal, Relaxed };

/// A table over any item model that answers the roles of models/items/cells.h. It selects whole
/// rows, sorts by a click on the header (through the model's sort()) and by Shift and a click after
/// that, lets a person pick, order and widen columns and remembers them, keeps the first column in
/// sight, filters where the model is a PagedModel (Ctrl+F), copies with headers, finds what is
/// typed in the sorted column, and shows what was cut on hover. Amounts, times and numbers are
/// never cut.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(RowHeight rows = RowHeight::Normal, QWidget* parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel* model) override;
    /// Where columns and sorting are remembered ("cases/list"), apart for each store where that is
    /// given; to be set before the model.
    void setStateKey(const QString& key, const QString& store = {});
    /// Offers "Export…" in the menu; exportWanted() follows.
    void setExportable(bool exportable) { m_exportable = exportable; }

    CellKind columnKind(int column) const { return m_kinds.value(column, CellKind::Text); }
    bool isDense() const { return m_rows == RowHeight::Dense; }
    int rowHeight() const;
    int hoveredRow() const { return m_hovered; }
    TableHeader* tableHeader() const { return m_header; }

    /// A column of the order, and which of how many it is.
    struct SortPlace {
        int number = 1;
        int of = 1;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    std::optional<SortPlace> sortPlace(int column) const;
    /// Sorts by this column after those that it is sorted by, or turns it round.
    void thenSortBy(int column);

    bool areFiltersShown() const;
    /// The row of filters below the header, where the model filters.
    void showFilters(bool shown);

    /// Rows of the selection in the order of the table.
    QList<int> selectedRowNumbers() const;
    /// The same without listing them, and their ids: fast for many.
    qsizetype selectedRowCount() const;
    QList<qint64> selectedIds() const;
    /// IdRole of the current row; 0 where there is none.
    qint64 currentId() const;
    /// Makes the row with this id current and visible. Reads IdRole of every row: for lists, not
    /// for ledgers.
    bool selectId(qint64 id);

    /// The selected rows (all rows when none is selected) with their headers: tab-separated as
    /// shown, or comma-separated with plain values.
    QString selectionAsText() const;
    QString selectionAsCsv() const;
    enum class CopyAs { Text, Csv };
    /// Puts the selection on the clipboard; what is not at hand is read first, by pages.
    void copySelection(CopyAs form = CopyAs::Text);

    /// Columns in the order in which they stand, without hidden ones.
    QList<int> visibleColumns() const;
    /// An amount, time, number or tag in this column needs so much room: it gets it.
    void needWidth(int column, int width) const;

    /// "13", or "13 / 84" where not all are shown.
    static QString countText(qint64 shown, qint64 all);

signals:
    /// Double click or Enter.
    void opened(const QModelIndex& index);
    void currentRowChanged(const QModelIndex& current);
    void selectedRowsChanged();
    /// Rows that were on their way are there.
    void rowsCame();
    /// What is to go into a file: these rows.
    void exportWanted(const QList<qint64>& ids);
    /// Right click or menu key: add what the thing can do, first what a double click does; the
    /// table adds copying below.
    void menuWanted(const QModelIndex& index, QMenu* menu);

public:
    /// The menu of the header: which columns are shown, sorting, filters.
    void openColumnMenu(QPoint globalPosition);
    void keyboardSearch(const QString& search) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    RowHeight m_rows;
    CellDelegate* m_delegate;
    TableHeader* m_header;
    FrozenColumn* m_frozen;
    QList<CellKind> m_kinds;
    /// Of a column, until a person decides otherwise.
    struct Width {
        int least = 0;
        int wished = 0; ///< What its words need, within reason.
    };
    QList<Width> m_firstWidths;
    bool m_isMeasured = false;        ///< The first widths are those of rows, not of samples.
    mutable QList<int> m_leastWidths; ///< Of columns that are never cut.
    mutable QTimer m_widen;
    LayoutMemory m_memory;
    QTimer m_remember;
    int m_hovered = -1;
    bool m_ownWidths = false; ///< A person has decided how wide columns are.
    bool m_exportable = false;
    bool m_leaping = false; ///< Ctrl and an arrow: to the end.
    QString m_typed;
    QElapsedTimer m_typedAt;

    void dress();
    void readColumns();
    Width firstWidth(int column) const;
    bool isWords(int column) const;
    void measureRows();
    void setHovered(int row);
    void spreadColumns();
    void restoreColumns();
    void rememberColumns();
    PagedModel* paged() const;
    void widen();
    QString headerLine(bool csv) const;
    QString selectionAs(QChar separator) const;
    void copyPages(PagedModel* model, const QList<qint64>& ids, qsizetype from, CopyAs form,
                   const std::shared_ptr<QString>& text);
};

} // namespace cluechain
