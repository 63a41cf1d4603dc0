#include "widgets/pages/importview.h"

#include "models/funds/filerows.h"
#include "models/items/maskedrows.h"
#include "widgets/pages/caseimport.h"
#include "widgets/pages/choosefile.h"
#include "widgets/pages/exporttable.h"
#include "widgets/pages/importnotes.h"
#include "widgets/pages/passwordform.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/popover.h"
#include "widgets/parts/splitter.h"
#include "widgets/theme/tokens.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cluechain
{

using namespace Qt::StringLiterals;

ImportView::ImportView(Workplace& workplace, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_selection(selection)
    , m_model(new ImportFileModel(this))
    , m_issues(new ImportIssueModel(this))
    , m_table(new DataTable(RowHeight::Dense))
    , m_issueTable(new DataTable(RowHeight::Dense))
    , m_notes(new ImportNotes)
    , m_livePanel(new Panel({}, u"import"_s, Panel::Edge::Flush))
    , m_live(new DataTable(RowHeight::Dense))
    , m_importing(new ImportProgressModel(this))
    , m_import(new CaseImport(workplace, this))
    , m_issuePanel(new Panel)
    , m_title(new Label({}, TextStyle::Strong))
    , m_empty(new EmptyState(u"import"_s, {}))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"importView"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    bar->addLeft(m_title);
    m_title->setElided(true);
    m_sheet = bar->addButton(u"download"_s, {});
    m_sheet->setObjectName(u"exportReconciliation"_s);
    m_saveRejected = bar->addButton(u"download"_s, {});
    m_saveRejected->setObjectName(u"saveRejected"_s);
    column->addWidget(bar);
    column->addWidget(m_notes);
    m_stack->addWidget(buildTables());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::actionWanted, this, &ImportView::importWanted);
    connect(m_sheet, &QPushButton::clicked, this, &ImportView::exportSheet);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportView::saveRejected);
    connect(m_table, &DataTable::currentRowChanged, this, &ImportView::selectFile);
    connect(m_table, &DataTable::opened, this, &ImportView::open);
    connect(m_table, &DataTable::menuWanted, this, &ImportView::offer);
    connect(m_notes, &ImportNotes::keptOutWanted, this, &ImportView::followNote);
    connect(m_notes, &ImportNotes::gapsWanted, this, &ImportView::openBreaks);
    connect(m_notes, &ImportNotes::directionsWanted, this, [this] { emit directionsWanted(0); });
    connect(m_issueTable, &DataTable::opened, this, &ImportView::openIssue);
    connect(m_table, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_table, ids, tr("reconciliation"));
    });
    connect(m_issueTable, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_issueTable, ids, tr("to be looked at"));
    });
    connect(m_import, &CaseImport::progressed, this, &ImportView::showImporting);
    connect(m_import, &CaseImport::ended, this, &ImportView::endProgress);
    connect(m_import, &CaseImport::finished, this, &ImportView::finish);
    connect(m_import, &CaseImport::failed, this, [this](const Error& error) {
        if (m_passwordForm)
            m_passwordForm->refuse(error.message);
        m_workplace.fail(error);
    });
    retranslate();
}

QWidget* ImportView::buildTables()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setStateKey(u"case/imports"_s);
    m_table->setExportable(true);
    m_table->setModel(m_model);
    m_issueTable->setObjectName(u"importIssues"_s);
    m_issueTable->setStateKey(u"case/importIssues"_s);
    m_issueTable->setExportable(true);
    m_issueTable->setModel(m_issues);
    m_issuePanel->setBody(m_issueTable);
    m_live->setObjectName(u"importingFiles"_s);
    m_live->setStateKey(u"case/importing"_s);
    m_live->setModel(m_importing);
    m_livePanel->setBody(m_live);
    m_livePanel->hide();
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_livePanel);
    split->addWidget(m_table);
    split->addWidget(m_issuePanel);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 2);
    split->setChildrenCollapsible(false);
    return split;
}

void ImportView::openCase(CaseId caseId)
{
    if (caseId != m_case && m_popover)
        m_popover->closePopover();
    m_case = caseId;
    m_import->openCase(caseId);
}

void ImportView::reload()
{
    m_workplace.read<Shown>(
        m_files, this,
        [caseId = m_case, refused = m_import->refused(),
         &at = m_workplace](sqlite::Database& db) -> Result<Shown> {
            const Masking masking = at.masking(db);
            Shown shown{.files = masked(refused + importedFiles(db, caseId), masking),
                        .breaks = balanceBreaks(db, caseId)};
            shown.isUnsettled =
                std::any_of(shown.files.begin(), shown.files.end(),
                            [](const ImportedFile& file) {
                                return file.report.rows[RowClass::DirectionUnknown] > 0;
                            }) &&
                db.value<bool>("SELECT EXISTS (SELECT 1 FROM txn WHERE case_id = ? AND class = 5)",
                               caseId);
            for (BalanceBreak& each : shown.breaks) {
                each.number = masking.account(each.number);
                each.holder = masking.name(each.holder);
            }
            return shown;
        },
        [this](const Shown& shown) { fill(shown); });
}

bool ImportView::reveal(qint64 fileId)
{
    const bool isHere = m_table->selectId(fileId);
    m_wanted = isHere ? 0 : fileId;
    return isHere;
}

void ImportView::fill(const Shown& shown)
{
    const QList<ImportedFile>& files = shown.files;
    qint64 rejected = 0;
    for (const ImportedFile& file : files)
        rejected += file.report.rejections.size();
    m_model->setRows(files);
    const QList<ImportIssue> issues = importIssues(files);
    m_issues->setRows(issues);
    m_title->setText(tr("Reconciliation of imports · %n file(s)", nullptr, int(files.size())));
    m_notes->setFiles(files, shown.isUnsettled, !m_workplace.isReadOnly());
    m_notes->setBreaks(shown.breaks);
    m_issuePanel->setSubtitle(issues.isEmpty() ? tr("nothing")
                                               : tr("%n thing(s)", nullptr, int(issues.size())));
    m_sheet->setEnabled(!files.isEmpty());
    m_saveRejected->setEnabled(rejected > 0);
    m_stack->setCurrentIndex(files.isEmpty() && issues.isEmpty() ? 1 : 0);
    if (const qint64 wanted = std::exchange(m_wanted, 0))
        m_table->selectId(wanted);
}

void ImportView::openBreaks(const QList<qint64>& breaks)
{
    m_workplace.read<QList<qint64>>(
        m_rows, this,
        [breaks](sqlite::Database& db) -> Result<QList<qint64>> {
            constexpr qsizetype most = 50;
            QList<qint64> rows;
            for (const qint64 row : breaks.mid(0, most))
                for (const qint64 near : rowsAround(db, row))
                    if (!rows.contains(near))
                        rows.append(near);
            return rows;
        },
        [this](const QList<qint64>& rows) { emit rowsWanted(rows); });
}

void ImportView::followNote()
{
    const auto open = [this](auto isMeant) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const ImportedFile* file = m_model->rowAt(row);
            if (!isMeant(file->report))
                continue;
            m_table->selectId(file->id);
            openRefused(*file);
            return true;
        }
        return false;
    };
    // What is known in part is taught first.
    (void)(open([](const FileReport& report) { return report.isLocked; }) ||
           open([](const FileReport& report) { return report.columns > 0; }) ||
           open([](const FileReport& report) { return report.isUnknownForm; }));
}

void ImportView::import(const QStringList& paths)
{
    m_import->import(paths);
}

void ImportView::importTaught()
{
    m_import->importTaught();
}

void ImportView::showImporting(const QList<ImportingFile>& files)
{
    const auto ended = std::count_if(files.begin(), files.end(), [](const ImportingFile& file) {
        return file.progress.stage >= FileProgress::Stage::Done;
    });
    m_importing->setRows(files);
    m_livePanel->setSubtitle(
        tr("%1 / %2 files").arg(QString::number(ended), QString::number(files.size())));
    m_livePanel->show();
    m_issuePanel->hide(); // its room is needed
    m_stack->setCurrentIndex(0);
}

void ImportView::endProgress()
{
    m_livePanel->hide();
    m_issuePanel->show();
}

void ImportView::finish(const ImportReport& report, qint64 locked)
{
    if (m_passwordForm && locked == 0)
        m_popover->closePopover();
    else if (m_passwordForm)
        m_passwordForm->refuse(
            tr("%n file(s) are still locked: try another password.", nullptr, int(locked)));
    emit imported(report.batch ? reconciliation(report.rows())
                               : tr("Nothing was added: the case has these files already, "
                                    "or none could be read."));
    reload();
}

void ImportView::selectFile(const QModelIndex& index)
{
    const ImportedFile* file = m_model->rowAt(index.row());
    if (file && file->id > 0)
        m_selection.select({SubjectKind::SourceFile, file->id, m_case, file->report.path}, this);
}

void ImportView::open(const QModelIndex& index)
{
    const ImportedFile* file = m_model->rowAt(index.row());
    if (file && !file->report.refusal.isEmpty())
        openRefused(*file);
    else if (file)
        openRows(index);
}

void ImportView::openRefused(const ImportedFile& file)
{
    const bool canWrite = !m_workplace.isReadOnly();
    if (file.report.isLocked && canWrite)
        askPassword(file);
    else if (file.report.isUnknownForm && canWrite)
        emit teachWanted(file);
    else
        goToIssue(file.id, ImportIssue::Kind::KeptOut);
}

void ImportView::offer(const QModelIndex& index, QMenu* menu)
{
    const ImportedFile* shown = m_model->rowAt(index.row());
    if (!shown)
        return;
    const ImportedFile file = *shown;
    const FileReport& report = file.report;
    if (report.refusal.isEmpty()) {
        menu->addAction(tr("Rows of the file"), this, [this, index = QPersistentModelIndex(index)] {
            if (index.isValid())
                openRows(index);
        });
        menu->addAction(tr("Original beside its rows"), this,
                        [this, id = file.id] { openSource(id); });
        if (report.rows[RowClass::DirectionUnknown] > 0)
            menu->addAction(tr("Settle directions…"), this,
                            [this, id = file.id] { emit directionsWanted(id); });
        return;
    }
    if (report.isLocked && !m_workplace.isReadOnly())
        menu->addAction(tr("Enter password…"), this, [this, file] { askPassword(file); });
    if (report.isUnknownForm && !m_workplace.isReadOnly())
        menu->addAction(tr("Teach this layout…"), this, [this, file] { emit teachWanted(file); });
    if (file.id < 0)
        menu->addAction(tr("Take off the list"), this, [this, id = file.id] {
            m_import->takeOff(id);
            reload();
        });
}

void ImportView::askPassword(const ImportedFile& file)
{
    if (m_popover)
        m_popover->closePopover();
    m_popover = new Popover(m_table);
    connect(m_popover, &Popover::closed, m_popover, &QObject::deleteLater);
    m_passwordForm = new PasswordForm(QFileInfo(file.report.path.section(u'!', 0, 0)).fileName());
    m_popover->setContent(m_passwordForm);
    connect(m_passwordForm, &PasswordForm::resized, m_popover, &Popover::fit);
    connect(m_passwordForm, &PasswordForm::submitted, this, [this](const Secret& password) {
        bool isListed = false;
        for (int row = 0; row < m_model->rowCount(); ++row)
            isListed =
                isListed || (m_model->rowAt(row)->id > 0 && m_model->rowAt(row)->report.isLocked);
        m_import->open(password, isListed);
    });
    const QModelIndex row = m_table->currentIndex();
    m_popover->openAt(row.isValid()
                          ? m_table->visualRect(row).translated(m_table->viewport()->pos())
                          : m_table->rect());
    m_passwordForm->setFocus();
}

void ImportView::openIssue(const QModelIndex& index)
{
    const ImportIssue* issue = m_issues->rowAt(index.row());
    if (!issue)
        return;
    if (issue->kind == ImportIssue::Kind::KeptOut) {
        if (m_table->selectId(issue->fileId))
            openRefused(*m_model->rowAt(m_table->currentIndex().row()));
    } else if (issue->kind == ImportIssue::Kind::DirectionUnknown) {
        emit directionsWanted(issue->fileId);
    } else {
        openSource(issue->fileId);
    }
}

void ImportView::openSource(qint64 fileId)
{
    m_selection.open({SubjectKind::SourceFile, fileId, m_case, {}});
}

void ImportView::goToIssue(qint64 fileId, ImportIssue::Kind kind)
{
    for (int row = 0; row < m_issues->rowCount(); ++row) {
        const ImportIssue* issue = m_issues->rowAt(row);
        if (issue->fileId != fileId || issue->kind != kind)
            continue;
        m_issueTable->setCurrentIndex(m_issues->index(row, 0));
        m_issueTable->setFocus();
        return;
    }
}

void ImportView::openRows(const QModelIndex& index)
{
    const ImportedFile* file = m_model->rowAt(index.row());
    const QString column =
        m_model->headerData(index.column(), Qt::Horizontal, ColumnKeyRole).toString();
    const std::optional<RowClass> which = rowClassOfColumn(column);
    if (which == RowClass::DirectionUnknown && file->report.rows[*which] > 0) {
        emit directionsWanted(file->id);
        return;
    }
    if (column == "path"_L1) {
        openSource(file->id);
        return;
    }
    if (which == RowClass::Rejected) {
        goToIssue(file->id, ImportIssue::Kind::Rejected);
        return;
    }
    m_workplace.read<QList<qint64>>(
        m_rows, this,
        [id = file->id, which](sqlite::Database& db) -> Result<QList<qint64>> {
            return fileRowIds(db, id, which ? std::optional(int(*which)) : std::nullopt);
        },
        [this](const QList<qint64>& rows) { emit rowsWanted(rows); });
}

void ImportView::exportSheet()
{
    QList<qint64> all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(m_model->idAt(row));
    exportTable(m_workplace, *m_table, all, tr("reconciliation"));
}

void ImportView::saveRejected()
{
    ImportReport report;
    for (int row = 0; row < m_model->rowCount(); ++row)
        report.files.append(m_model->rowAt(row)->report);
    chooseNewFile(
        this, tr("Rejected rows as CSV…"), tr("rejected.csv"), tr("CSV (*.csv)"), u"csv"_s,
        [this, report](const QString& path, const QString&) {
            m_workplace.read<void>(
                m_rows, this,
                [path, report](sqlite::Database&) -> Result<> {
                    QSaveFile file(path);
                    if (!file.open(QIODevice::WriteOnly) ||
                        file.write(rejectionsToCsv(report)) < 0 || !file.commit())
                        return failure(
                            tr("%1 could not be written: %2.").arg(path, file.errorString()));
                    return {};
                },
                [] {});
        });
}

void ImportView::retranslate()
{
    m_sheet->setText(tr("Reconciliation…"));
    m_sheet->setToolTip(tr("The sheet as a workbook or as CSV"));
    m_saveRejected->setText(tr("Rejected rows as CSV…"));
    m_livePanel->setTitle(tr("Being imported"));
    m_live->setAccessibleName(tr("Files being imported"));
    m_importing->retranslate();
    m_issuePanel->setTitle(tr("To be looked at"));
    m_issueTable->setAccessibleName(tr("To be looked at"));
    m_table->setAccessibleName(tr("Imported files"));
    m_empty->setTexts(tr("Drop a bank's reply here: a file, a folder or a zip. Every row of it "
                         "will be accounted for."),
                      tr("Import…"));
    m_model->retranslate();
    m_issues->retranslate();
}

} // namespace cluechain
