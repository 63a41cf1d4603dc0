#pragma once

#include "models/items/importfilemodel.h"
#include "models/items/importissuemodel.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class Label;
class NoteBar;
class Panel;

/// 导入核对单: that everything read is accounted for, every imported file with its rows by class,
/// and below what needs a person: rejected rows with line, reason and text, unknown directions,
/// broken balances. Each count opens its rows. An import runs as a job; the tables follow.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    ImportView(Workplace& workplace, Selection& selection, QWidget* parent = nullptr);

    void openCase(CaseId caseId);
    void reload();
    /// Selects an imported file; one that is still being read is selected when it comes.
    bool reveal(qint64 fileId);
    /// Imports files, folders and archives into the case that is shown.
    void import(const QStringList& paths);
    void retranslate();

signals:
    void importWanted();
    /// What an import gave, in one sentence.
    void imported(const QString& sentence);
    /// Rows of one class of a file (RowClass).
    void rowsWanted(const QList<qint64>& rows);

private:
    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    ImportFileModel* m_model;
    ImportIssueModel* m_issues;
    DataTable* m_table;
    DataTable* m_issueTable;
    NoteBar* m_sum;
    Panel* m_issuePanel;
    Label* m_title;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_sheet;
    QPushButton* m_saveRejected;
    QList<ImportedFile> m_keptOut; ///< What the last import could not take, and why.
    Question m_files;
    qint64 m_wanted = 0; ///< To be selected once the files are read.
    Question m_rows;

    QWidget* buildTables();
    void fill(const QList<ImportedFile>& files);
    void selectFile(const QModelIndex& index);
    void openRows(const QModelIndex& index);
    void exportSheet();
    void saveRejected();
};

} // namespace cluechain
