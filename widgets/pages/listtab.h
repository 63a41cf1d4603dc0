#pragma once

#include "widgets/pages/casetab.h"
#include "widgets/pages/rowsview.h"

class QStackedWidget;

namespace cluechain
{

class PageToolBar;
class SegmentedSwitch;

/// A tab that is a few lists side by side, each of its own kind of row.
class ListTab : public CaseTab
{
    Q_OBJECT

public:
    bool reveal(const Subject& subject) override;

protected:
    ListTab(Workplace& workplace, Selection& selection, QWidget* parent);

    /// In the order of the switch; `id` is stable.
    RowsView* addList(const QString& id, RowsSpec spec);
    void setListTexts(const QString& id, const QString& title, const QString& addText,
                      const QString& emptyText);
    RowsView* list(const QString& id) const;
    void showList(const QString& id);

    void reload() override;

private:
    struct List {
        QString id = {};
        QString title = {};
        RowsView* view = nullptr;
    };

    PageToolBar* m_bar;
    SegmentedSwitch* m_switch;
    QStackedWidget* m_stack;
    QList<List> m_lists;
};

} // namespace cluechain
