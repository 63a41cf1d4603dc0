#include "widgets/pages/importview.h"

#include "models/intake/importer.h"
#include "models/intake/inputs.h"
#include "models/items/maskedrows.h"
#include "widgets/parts/datatable.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/label.h"
#include "widgets/parts/pagetoolbar.h"
#include "widgets/parts/splitter.h"
#include "widgets/theme/tokens.h"

#include <QFileDialog>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString number(qint64 n)
{
    return QLocale::c().toString(n);
}

/// "Read 1,234 rows = accepted 1,200 + …"
QString reconciliation(const RowCounts& rows)
{
    return ImportView::tr(
               "%1 rows read = %2 accepted + %3 duplicate + %4 failed + %5 informational + %6 zero"
               " + %7 direction unknown + %8 rejected")
        .arg(number(rows.total()), number(rows[RowClass::Accepted]),
             number(rows[RowClass::Duplicate]), number(rows[RowClass::Failed]),
             number(rows[RowClass::Informational]), number(rows[RowClass::Zero]),
             number(rows[RowClass::DirectionUnknown]), number(rows[RowClass::Rejected]));
}

} // namespace

ImportView::ImportView(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_model(new ImportFileModel(this))
    , m_table(new DataTable(RowHeight::Dense))
    , m_details(new QPlainTextEdit)
    , m_sentence(new Label({}, TextStyle::Strong))
    , m_empty(new EmptyState(u"import"_s, {}))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"importView"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new PageToolBar;
    bar->addLeft(m_sentence);
    m_sentence->setElided(true);
    m_saveRejected = bar->addButton(u"download"_s, tr("Rejected rows as CSV…"));
    column->addWidget(bar);

    auto* split = new Splitter(Qt::Vertical);
    m_table->setObjectName(u"importTable"_s);
    m_table->setStateKey(u"case/imports"_s);
    m_table->setModel(m_model);
    m_details->setObjectName(u"importDetails"_s);
    m_details->setReadOnly(true);
    m_details->setFont(tokens().mono(TextStyle::Caption));
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyState::actionWanted, this, &ImportView::importWanted);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportView::saveRejected);
    connect(m_table, &DataTable::currentRowChanged, this, &ImportView::showDetails);
    retranslate();
}

void ImportView::openCase(CaseId caseId)
{
    m_case = caseId;
}

void ImportView::reload()
{
    m_workplace.read<QList<ImportedFile>>(
        m_files, this,
        [caseId = m_case, &at = m_workplace](sqlite::Database& db) -> Result<QList<ImportedFile>> {
            return masked(importedFiles(db, caseId), at.masking(db));
        },
        [this](const QList<ImportedFile>& files) {
            RowCounts all;
            qint64 rejected = 0;
            for (const ImportedFile& file : files) {
                if (file.report.isStatement())
                    all += file.report.rows;
                rejected += file.report.rejections.size();
            }
            m_model->setRows(files);
            m_sentence->setText(files.isEmpty() ? QString() : reconciliation(all));
            m_saveRejected->setEnabled(rejected > 0);
            m_stack->setCurrentIndex(files.isEmpty() ? 1 : 0);
            showDetails();
        });
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
            QStringList keptOut;
            for (const FileReport& file : report.files) {
                if (!file.refusal.isEmpty())
                    keptOut.append(u"%1: %2"_s.arg(file.path, file.refusal));
            }
            emit imported(report.batch ? reconciliation(report.rows())
                                       : tr("Nothing was added: the case has these files already, "
                                            "or none could be read."));
            if (!keptOut.isEmpty())
                m_workplace.fail({tr("%n file(s) were kept out; what they are is not known.",
                                     nullptr, int(keptOut.size())),
                                  keptOut.join(u'\n')});
            reload();
        });
}

void ImportView::showDetails()
{
    const ImportedFile* file = m_model->rowAt(m_table->currentIndex().row());
    if (!file) {
        m_details->setPlainText(tr("Select a file to see what of it needs a person."));
        return;
    }
    QStringList lines{file->report.path, u"SHA-256 "_s + QString::fromLatin1(file->report.sha256)};
    if (!file->report.refusal.isEmpty())
        lines.append(file->report.refusal);
    for (const Rejection& rejection : file->report.rejections)
        lines.append(
            tr("Line %1: %2 | %3").arg(rejection.line).arg(rejection.reason, rejection.text));
    lines += file->report.warnings;
    m_details->setPlainText(lines.join(u'\n'));
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
    m_saveRejected->setText(tr("Rejected rows as CSV…"));
    m_empty->setTexts(tr("Drop a bank's reply here: a file, a folder or a zip. Every row of it "
                         "will be accounted for."),
                      tr("Import…"));
    m_model->retranslate();
}

} // namespace cluechain
