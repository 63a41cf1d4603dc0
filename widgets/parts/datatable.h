#pragma once

#include "models/items/cells.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace cluechain
{

class CellDelegate;

enum class RowHeight { Dense, Normal, Relaxed };

/// A table over any item model that answers the roles of models/items/cells.h. It selects whole
/// rows, sorts by a click on the header (through the model's sort()), lets a person pick, order and
/// widen columns and remembers them, copies with headers, and shows what was cut on hover.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(RowHeight rows = RowHeight::Normal, QWidget* parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel* model) override;
    /// Where columns and sorting are remembered ("cases/list"); to be set before the model.
    void setStateKey(const QString& key);

    CellKind columnKind(int column) const { return m_kinds.value(column, CellKind::Text); }
    bool isDense() const { return m_rows == RowHeight::Dense; }
    int rowHeight() const;
    int hoveredRow() const { return m_hovered; }

    /// Rows of the selection in the order of the table.
    QList<int> selectedRowNumbers() const;
    /// IdRole of the current row; 0 where there is none.
    qint64 currentId() const;
    /// Makes the row with this id current and visible. Reads IdRole of every row: for lists, not
    /// for ledgers.
    bool selectId(qint64 id);

    /// The selected rows (all rows when none is selected) with their headers: tab-separated as
    /// shown, or comma-separated with plain values.
    QString selectionAsText() const;
    QString selectionAsCsv() const;
    void copySelection() const;

    /// "13", or "13 / 84" where not all are shown.
    static QString countText(qint64 shown, qint64 all);

signals:
    /// Double click or Enter.
    void opened(const QModelIndex& index);
    void currentRowChanged(const QModelIndex& current);
    void selectedRowsChanged();
    /// Right click or menu key: add what the thing can do, first what a double click does; the
    /// table adds copying below.
    void menuWanted(const QModelIndex& index, QMenu* menu);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;

private:
    RowHeight m_rows;
    CellDelegate* m_delegate;
    QList<CellKind> m_kinds;
    QList<int> m_firstWidths;
    QString m_stateKey;
    QTimer m_remember;
    int m_hovered = -1;
    bool m_ownWidths = false; ///< A person has decided how wide columns are.

    void dress();
    void readColumns();
    int firstWidth(int column) const;
    void setHovered(int row);
    void spreadColumns();
    void restoreColumns();
    void rememberColumns();
    void showColumnMenu(QPoint point);
    QList<int> visibleColumns() const;
    QString selectionAs(QChar separator) const;
};

} // namespace cluechain
