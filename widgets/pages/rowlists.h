#pragma once

#include "widgets/pages/rowsview.h"

#include <QWidget>

class QStackedWidget;

namespace cluechain
{

class PageToolBar;
class SegmentedSwitch;

/// A few lists side by side, each of its own kind of row, with a switch between them and the button
/// that makes a row of the one that is shown.
class RowLists : public QWidget
{
    Q_OBJECT

public:
    RowLists(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// In the order of the switch; `id` is stable.
    RowsView* addList(const QString& id, RowsSpec spec);
    void setListTexts(const QString& id, const QString& title, const QString& addText,
                      const QString& emptyText);
    RowsView* list(const QString& id) const;
    bool hasList(const QString& id) const { return list(id) != nullptr; }
    void showList(const QString& id);

    /// Shows the row in the list of its kind; false: in none of them, or not read yet.
    bool reveal(const Subject& subject);
    /// Reads all lists of this case.
    void reload(CaseId caseId);

private:
    struct List {
        QString id = {};
        QString title = {};
        RowsView* view = nullptr;
    };

    Workplace& m_workplace;
    Selection& m_selection;
    PageToolBar* m_bar;
    SegmentedSwitch* m_switch;
    QStackedWidget* m_stack;
    QList<List> m_lists;
};

} // namespace cluechain
