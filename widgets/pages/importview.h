#pragma once

#include "models/core/secret.h"
#include "models/intake/balancebreaks.h"
#include "models/intake/importer.h"
#include "models/items/importfilemodel.h"
#include "models/items/importissuemodel.h"
#include "models/items/importprogressmodel.h"
#include "widgets/pages/selection.h"
#include "widgets/pages/workplace.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <memory>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace cluechain
{

class DataTable;
class EmptyState;
class ImportWatch;
class Label;
class NoteBar;
class Panel;
class PasswordForm;
class Popover;

/// 导入核对单: that everything read is accounted for, every imported file with its rows by class,
/// and below what needs a person: rejected rows with line, reason and text, unknown directions,
/// broken balances. Each count opens its rows. An import runs as a job; the tables follow. What an
/// import kept out stays in the list until it was taught, opened, or taken off it.
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
    /// A file that an import kept out and the store does not keep, and where it can be read again.
    struct RefusedFile {
        QString place = {};  ///< On the disk: "/…/reply.zip!member" inside an archive.
        QString folder = {}; ///< From which the import showed it.
        FileReport report = {};
    };

    /// Which files an import is to read: those that the case lists, where there are no paths.
    struct Request {
        QStringList paths = {};
        QString folder = {}; ///< From which they are shown; empty: found out.
        QStringList only = {};
    };

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
    NoteBar* m_sum;
    NoteBar* m_refusedNote;
    NoteBar* m_breakNote;
    Panel* m_livePanel;
    DataTable* m_live;
    ImportProgressModel* m_importing;
    std::shared_ptr<ImportWatch> m_watch; ///< Of the import that runs…
    CaseId m_importCase;                  ///< …and into which case it goes.
    Panel* m_issuePanel;
    Label* m_title;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_sheet;
    QPushButton* m_saveRejected;
    QList<RefusedFile> m_refused; ///< What imports could not take, and why.
    QList<Secret> m_passwords;    ///< That a person gave for archives of this case.
    QPointer<Popover> m_popover;
    QPointer<PasswordForm> m_passwordForm;
    Question m_files;
    QList<qint64> m_breaks; ///< The later rows of the gaps in the balances.
    qint64 m_wanted = 0;    ///< To be selected once the files are read.
    Question m_rows;

    QWidget* buildTables();
    void run(const Request& request);
    void showProgress();
    void endProgress();
    void finish(const QString& folder, const ImportReport& report);
    void openLocked();
    QList<ImportedFile> refusedRows() const;
    void fill(const Shown& shown);
    void showBreaks(const QList<BalanceBreak>& breaks);
    void openBreaks();
    void showNotes(const RowCounts& all, const Shown& shown);
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
