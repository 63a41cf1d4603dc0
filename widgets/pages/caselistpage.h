#pragma once

#include "models/items/caselistmodel.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QStackedWidget>

class QComboBox;
class QPushButton;

namespace cluechain
{

class CasePreview;
class DataTable;
class EmptyState;
class Label;
class NoteBar;
class SearchField;
class SegmentedSwitch;

/// The list of cases: find one as one types, or begin one. However many there are, only ids are
/// held, and rows are read where one looks.
class CaseListPage : public QWidget
{
    Q_OBJECT

public:
    CaseListPage(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    /// Puts the cursor into the search field.
    void find();
    void selectCase(CaseId caseId);

signals:
    void caseOpened(cluechain::CaseId caseId);
    void newClueWanted();
    /// A store without a case offers these too; nothing is shown where nobody offers it.
    void sampleWanted();
    void importWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Answer {
        QList<qint64> ids = {};
        std::array<int, 5> groups = {};
        qint64 all = 0;
        QStringList officers = {};
    };

    Workplace& m_workplace;
    Selection& m_selection;
    CaseListModel m_model;
    Question m_find;
    Question m_sum;
    bool m_isStale = true;
    qint64 m_all = 0;
    qint64 m_wanted = 0;

    SearchField* m_search;
    SegmentedSwitch* m_groups;
    QComboBox* m_type;
    QComboBox* m_link;
    QComboBox* m_officer;
    QPushButton* m_new;
    NoteBar* m_note;
    QStackedWidget* m_body;
    DataTable* m_table;
    Label* m_count;
    Label* m_loss;
    Label* m_held;
    Label* m_share;
    CasePreview* m_preview;
    QWidget* m_firstCase;
    EmptyState* m_nothing;

    QWidget* buildToolBar();
    QWidget* buildSumRow();
    QWidget* buildFirstCase();
    CaseFilter filter() const;
    bool isFiltered() const;
    void clearFilters();
    void reload();
    void show(const Answer& answer);
    void fillOfficers(const QStringList& officers);
    void showCurrent();
    void retranslate();
};

} // namespace cluechain
