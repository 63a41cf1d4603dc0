#pragma once

#include "models/items/recordmodel.h"
#include "widgets/pages/casetab.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class Label;
class Panel;
class SearchField;

/// 记录: every change of the case, newest first, what it set from what to what, and the way back:
/// what a change would take with it is shown before it is taken back.
class RecordTab final : public CaseTab
{
    Q_OBJECT

public:
    RecordTab(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    QString id() const override;
    QString title() const override;
    bool hasRows() const override { return false; }

protected:
    void reload() override;
    void retranslate() override;

private:
    struct Answer {
        RecordAnswer found = {};
        QStringList tables = {};
    };

    RecordModel m_changes;
    FieldLineModel m_lines;
    RecordModel m_going;
    Question m_find;
    Question m_detail;
    Question m_plan;
    QList<ChangeId> m_planned;

    SearchField* m_search;
    QComboBox* m_place;
    Label* m_count;
    QStackedWidget* m_body;
    DataTable* m_table;
    EmptyState* m_nothing;
    Panel* m_panel;
    QPushButton* m_undo;
    QStackedWidget* m_below;
    Label* m_warning;
    QPushButton* m_takeBack;
    QPushButton* m_leave;

    QWidget* buildToolBar();
    QWidget* buildBelow();
    void show(const Answer& answer);
    void fillPlaces(const QStringList& tables);
    void showChange();
    void planUndo();
    void showPlan(const QList<ChangeId>& changes);
    void takeBack();
    void leavePlan();
};

} // namespace cluechain
