#pragma once

#include "models/items/caselistmodel.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QStackedWidget>

class QComboBox;
class QPushButton;

namespace cluechain
{

class PageToolBar;
class CaseBulk;
class CasePreview;
class DataTable;
class EmptyState;
class FilterChips;
class NoteBar;
class SavedViews;
class SearchField;
class SegmentedSwitch;
class SumBar;

/// The list of cases: find one as one types, or begin one. However many there are, only ids are
/// held, and rows are read where one looks.
class CaseListPage : public QWidget
{
    Q_OBJECT

public:
    CaseListPage(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// Puts the cursor into the search field.
    void find();

signals:
    void caseOpened(cluechain::CaseId caseId);
    void newClueWanted();
    /// A store without a case offers these too; nothing is shown where nobody offers it.
    void sampleWanted();
    void importWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        QList<qint64> ids = {};
        std::array<int, 5> groups = {};
        qint64 all = 0;
        QStringList officers = {};
        QStringList tags = {};
    };

    Workplace& m_workplace;
    Selection& m_selection;
    CaseListModel m_model;
    Question m_find;
    Question m_sum;
    Question m_selectedSum;
    Question m_next;
    bool m_isStale = true;
    bool m_isRestored = false;
    qint64 m_all = 0;

    SearchField* m_search;
    SegmentedSwitch* m_groups;
    QComboBox* m_type;
    QComboBox* m_link;
    QComboBox* m_officer;
    SavedViews* m_views;
    PageToolBar* m_bar = nullptr;
    QPushButton* m_columns;
    QPushButton* m_export;
    QPushButton* m_new;
    NoteBar* m_note;
    QStackedWidget* m_body;
    DataTable* m_table;
    FilterChips* m_chips;
    SumBar* m_sums;
    CaseBulk* m_bulk;
    CasePreview* m_preview;
    QWidget* m_firstCase;
    EmptyState* m_nothing;

    QWidget* buildToolBar();
    QWidget* buildFirstCase();
    CaseFilter filter() const;
    void clearFilters();
    QJsonObject view() const;
    void showView(const QJsonObject& view);
    void findNext(const ColumnFilter& wanted);
    void sumSelected(const QList<qint64>& ids);
    void reload();
    void show(const Answer& answer);
    void fillOfficers(const QStringList& officers);
    void showCurrent();
    /// Their words where there is room for them, else their icons alone.
    void fitButtons();
    void retranslate();
};

} // namespace cluechain
