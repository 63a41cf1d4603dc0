#include "widgets/pages/importview.h"

#include "models/funds/filerows.h"
#include "models/intake/importer.h"
#include "models/intake/inputs.h"
#include "models/items/maskedrows.h"
#include "widgets/pages/exporttable.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/notebar.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/splitter.h"
#include "widgets/theme/tokens.h"

#include <QFileDialog>
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
    , m_sum(new NoteBar)
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
    column->addWidget(m_sum);
    m_stack->addWidget(buildTables());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::actionWanted, this, &ImportView::importWanted);
    connect(m_sheet, &QPushButton::clicked, this, &ImportView::exportSheet);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportView::saveRejected);
    connect(m_table, &DataTable::currentRowChanged, this, &ImportView::selectFile);
    connect(m_table, &DataTable::opened, this, &ImportView::openRows);
    connect(m_table, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_table, ids, tr("reconciliation"));
    });
    connect(m_issueTable, &DataTable::exportWanted, this, [this](const QList<qint64>& ids) {
        exportTable(m_workplace, *m_issueTable, ids, tr("to be looked at"));
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
    auto* split = new Splitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_issuePanel);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return split;
}

void ImportView::openCase(CaseId caseId)
{
    if (caseId != m_case)
        m_keptOut.clear();
    m_case = caseId;
}

void ImportView::reload()
{
    m_workplace.read<QList<ImportedFile>>(
        m_files, this,
        [caseId = m_case, &at = m_workplace](sqlite::Database& db) -> Result<QList<ImportedFile>> {
            return masked(importedFiles(db, caseId), at.masking(db));
        },
        [this](const QList<ImportedFile>& files) { fill(files); });
}

bool ImportView::reveal(qint64 fileId)
{
    const bool isHere = m_table->selectId(fileId);
    m_wanted = isHere ? 0 : fileId;
    return isHere;
}

void ImportView::fill(const QList<ImportedFile>& files)
{
    // A workbook with a password is kept, and so it is among the files of the case by now.
    m_keptOut.removeIf([&](const ImportedFile& out) {
        return std::any_of(files.begin(), files.end(), [&](const ImportedFile& kept) {
            return kept.report.sha256 == out.report.sha256 && !kept.report.refusal.isEmpty();
        });
    });
    RowCounts all;
    qint64 rejected = 0;
    for (const ImportedFile& file : files) {
        if (file.report.isStatement())
            all += file.report.rows;
        rejected += file.report.rejections.size();
    }
    m_model->setRows(files);
    const QList<ImportIssue> issues = importIssues(m_keptOut + files);
    m_issues->setRows(issues);
    m_title->setText(tr("Reconciliation of imports · %n file(s)", nullptr, int(files.size())));
    if (!m_keptOut.isEmpty())
        m_sum->setNote(Tone::Soon, tr("%n file(s) were kept out; what they are is not known.",
                                      nullptr, int(m_keptOut.size())));
    else if (!files.isEmpty())
        m_sum->setNote(Tone::Done, tr("It adds up: %1").arg(reconciliation(all)));
    else
        m_sum->clear();
    m_issuePanel->setSubtitle(issues.isEmpty() ? tr("nothing")
                                               : tr("%n thing(s)", nullptr, int(issues.size())));
    m_sheet->setEnabled(!files.isEmpty());
    m_saveRejected->setEnabled(rejected > 0);
    m_stack->setCurrentIndex(files.isEmpty() && issues.isEmpty() ? 1 : 0);
    if (const qint64 wanted = std::exchange(m_wanted, 0))
        m_table->selectId(wanted);
}

void ImportView::import(const QStringList& paths)
{
    m_workplace.startWriting<ImportReport>(
        tr("Import into the case"), this,
        [caseId = m_case, paths](Store& store, JobProgress& progress) {
            return importPaths(store, caseId, paths, {.shownFrom = sharedFolder(paths)},
                               progress.control());
        },
        [this](const ImportReport& report) {
            m_keptOut.clear();
            for (const FileReport& file : report.files) {
                if (!file.refusal.isEmpty())
                    m_keptOut.append({.report = file});
            }
            emit imported(report.batch ? reconciliation(report.rows())
                                       : tr("Nothing was added: the case has these files already, "
                                            "or none could be read."));
            reload();
        });
}

void ImportView::selectFile(const QModelIndex& index)
{
    if (const ImportedFile* file = m_model->rowAt(index.row()))
        m_selection.select({SubjectKind::SourceFile, file->id, m_case, file->report.path}, this);
}

void ImportView::openRows(const QModelIndex& index)
{
    const ImportedFile* file = m_model->rowAt(index.row());
    if (!file)
        return;
    const QString column =
        m_model->headerData(index.column(), Qt::Horizontal, ColumnKeyRole).toString();
    const std::optional<RowClass> which = rowClassOfColumn(column);
    if (which == RowClass::Rejected) {
        for (int row = 0; row < m_issues->rowCount(); ++row) {
            const ImportIssue* issue = m_issues->rowAt(row);
            if (issue->fileId != file->id || issue->kind != ImportIssue::Kind::Rejected)
                continue;
            m_issueTable->setCurrentIndex(m_issues->index(row, 0));
            m_issueTable->setFocus();
            return;
        }
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
    const QString path = QFileDialog::getSaveFileName(this, tr("Rejected rows as CSV…"),
                                                      tr("rejected.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    ImportReport report;
    for (int row = 0; row < m_model->rowCount(); ++row)
        report.files.append(m_model->rowAt(row)->report);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rejectionsToCsv(report)) < 0 ||
        !file.commit())
        m_workplace.fail({tr("%1 could not be written: %2.").arg(path, file.errorString())});
}

void ImportView::retranslate()
{
    m_sheet->setText(tr("Reconciliation…"));
    m_sheet->setToolTip(tr("The sheet as a workbook or as CSV"));
    m_saveRejected->setText(tr("Rejected rows as CSV…"));
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
