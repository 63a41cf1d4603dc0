#pragma once

#include "models/intake/balancebreaks.h"
#include "models/intake/importreport.h"
#include "models/items/importfilemodel.h"
#include "models/items/importissuemodel.h"
#include "models/items/importprogressmodel.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace cluechain
{

class CaseImport;
class DataTable;
class EmptyState;
class ImportNotes;
class Label;
class Panel;
class PasswordForm;
class Popover;

/// 导入核对单: that everything read is accounted for, every imported file with its rows by class,
/// and below what needs a person: rejected rows with line, reason and text, unknown directions,
/// broken balances. Each count opens its rows. An import runs as a job; the tables follow. What an
/// import kept out stays in the list until it was taught or opened.
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
    /// Imports what was kept out for its form again, and nothing else: a layout was taught.
    void importTaught();
    void retranslate();
    /// The files of an import that runs, above those that are there.
    void showImporting(const QList<ImportingFile>& files);

signals:
    void importWanted();
    /// What an import gave, in one sentence.
    void imported(const QString& sentence);
    /// Rows of one class of a file (RowClass).
    void rowsWanted(const QList<qint64>& rows);
    /// A person wants to teach the layout of a file that was kept out.
    void teachWanted(const cluechain::ImportedFile& file);
    /// A person wants to settle rows of a file (0: of any) that tell no direction.
    void directionsWanted(qint64 fileId);

private:
    struct Shown {
        QList<ImportedFile> files = {};
        QList<BalanceBreak> breaks = {};
        bool isUnsettled = false; ///< Some row still tells no direction.
    };

    Workplace& m_workplace;
    Selection& m_selection;
    CaseId m_case;
    ImportFileModel* m_model;
    ImportIssueModel* m_issues;
    DataTable* m_table;
    DataTable* m_issueTable;
    ImportNotes* m_notes;
    Panel* m_livePanel;
    DataTable* m_live;
    ImportProgressModel* m_importing;
    CaseImport* m_import;
    Panel* m_issuePanel;
    Label* m_title;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_sheet;
    QPushButton* m_saveRejected;
    QPointer<Popover> m_popover;
    QPointer<PasswordForm> m_passwordForm;
    Question m_files;
    qint64 m_wanted = 0; ///< To be selected once the files are read.
    Question m_rows;

    QWidget* buildTables();
    void endProgress();
    void finish(const ImportReport& report, qint64 locked);
    void fill(const Shown& shown);
    void openBreaks(const QList<qint64>& breaks);
    void followNote();
    void selectFile(const QModelIndex& index);
    void open(const QModelIndex& index);
    void openRefused(const ImportedFile& file);
    void offer(const QModelIndex& index, QMenu* menu);
    void askPassword(const ImportedFile& file);
    void openRows(const QModelIndex& index);
    void openIssue(const QModelIndex& index);
    void openSource(qint64 fileId);
    void goToIssue(qint64 fileId, ImportIssue::Kind kind);
    void exportSheet();
    void saveRejected();
};

} // namespace cluechain
