#pragma once

#include "models/items/caserowmodel.h"
#include "widgets/pages/rowsspec.h"
#include "widgets/pages/workplace.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class Popover;
class RowForm;

/// A list of rows that hands enter, with the form that makes, alters and removes them. Everything
/// it does is one recorded change, so undo takes it back.
class RowsView : public QWidget
{
    Q_OBJECT

public:
    RowsView(Workplace& workplace, Selection& selection, RowsSpec spec, QWidget* parent = nullptr);

    const RowsSpec& spec() const { return m_spec; }
    /// Makes a new row. Its place is in the toolbar of the tab, shown while the list is.
    QPushButton* addButton() const { return m_add; }
    void openCase(CaseId caseId);
    void reload();
    bool reveal(qint64 id);
    /// Opens the form for a new row, with values put in.
    void add(const QHash<QString, QString>& presets = {});
    void retranslate(const QString& addText, const QString& emptyText);

signals:
    /// How many rows there are.
    void counted(int rows);
    /// The tab's own form is asked for: for a row, or (0) a new one. `below` is where it opens.
    void entryWanted(qint64 id, QWidget* below);

private:
    Workplace& m_workplace;
    Selection& m_selection;
    RowsSpec m_spec;
    CaseId m_case;
    CaseRowModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_add;
    QPointer<Popover> m_popover;
    Question m_rows;
    qint64 m_wanted = 0; ///< To be selected once the rows are read.
    Question m_row;

    void edit(qint64 id);
    void remove(qint64 id);
    RowForm* openForm();
};

} // namespace cluechain
