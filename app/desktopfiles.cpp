#include "app/demo/demolibrary.h"
#include "app/desktopwindow.h"
#include "app/reportwriter.h"
#include "models/cases/caseacts.h"
#include "models/cases/factsfile.h"
#include "models/cases/factsreader.h"
#include "models/reports/casereport.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/workframe.h"
#include "widgets/pages/casepage.h"
#include "widgets/pages/choosefile.h"
#include "widgets/pages/fundstab.h"
#include "widgets/pages/importview.h"
#include "widgets/pages/workplace.h"
#include "widgets/parts/toast.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>

/// What comes into the window as files and leaves it as files: statements, facts, reports.
namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Local files and folders of a drop.
QStringList pathsOf(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// A new case with what a facts file says of it.
Result<CaseId> caseFromFacts(Store& store, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(DesktopWindow::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
    const QByteArray json = file.readAll();
    const Result<Facts> facts = readFacts(json);
    if (!facts)
        return tl::unexpected(facts.error());
    const Result<Casefile> made = newCase(
        store, {.name = facts->caseFields[u"name"_s].toString(QFileInfo(path).completeBaseName())});
    if (!made)
        return tl::unexpected(made.error());
    const Result<Guarded<FactsReport>> loaded = loadFacts(store, made->id, json);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (loaded->isRefused())
        return failure(
            DesktopWindow::tr(
                "The case was made, but the facts break hard lines and were not loaded."),
            loaded->report.missingText());
    return made->id;
}

} // namespace

void DesktopWindow::openSampleLibrary()
{
    m_session.workplace()->startWriting<QList<DemoCase>>(
        tr("Sample library"), this,
        [](Store& store, JobProgress& progress) {
            return buildDemoLibrary(store, progress.control());
        },
        [this](const QList<DemoCase>& cases) {
            Toast::show(this,
                        tr("The sample library has %n case(s); all people in it are invented.",
                           nullptr, int(cases.size())));
        });
}

void DesktopWindow::chooseFacts()
{
    chooseFile(m_frame, tr("Import a facts file"), tr("Facts files (*.json)"),
               [this](const QString& path) {
                   m_session.workplace()->write<CaseId>(
                       this, [path](Store& store) { return caseFromFacts(store, path); },
                       [this](const CaseId& made) { openCase(made); });
               });
}

void DesktopWindow::chooseImport()
{
    if (!openedCase())
        return;
    chooseFiles(m_frame, tr("Import into the case"),
                tr("Statements (*.csv *.txt *.tsv *.xlsx *.xls *.zip);;All files (*)"),
                [this](const QStringList& paths) { importInto(paths); });
}

void DesktopWindow::importInto(const QStringList& paths)
{
    if (paths.isEmpty() || !openedCase())
        return;
    m_case->showTab(m_funds->id());
    m_funds->showImports();
    m_funds->imports()->import(paths);
}

void DesktopWindow::chooseReport()
{
    if (!openedCase())
        return;
    const QStringList plain{tr("PDF (*.pdf)"), tr("HTML (*.html)")};
    const QStringList masked{tr("PDF, masked for outside use (*.pdf)"),
                             tr("HTML, masked for outside use (*.html)")};
    const bool isMasked = m_session.workplace()->isMasked();
    chooseNewFile(m_frame, tr("Case report"), tr("case report.pdf"),
                  (isMasked ? masked + plain : plain + masked).join(u";;"_s), u"pdf"_s,
                  [this, masked](const QString& path, const QString& filter) {
                      writeReport(path, masked.contains(filter));
                  });
}

void DesktopWindow::writeReport(const QString& path, bool masked)
{
    m_session.workplace()->startReading<Document>(
        tr("Case report"), this,
        [caseId = openedCase(), masked](sqlite::Database& db, JobProgress&) {
            return caseReport(db, caseId, {.masked = masked});
        },
        [this, path, masked](const Document& document) {
            finishReport(std::make_shared<ReportWriter>(document), path,
                         masked ? tr("The report is written, masked: %1").arg(path)
                                : tr("The report is written: %1").arg(path));
        });
}

void DesktopWindow::finishReport(const std::shared_ptr<ReportWriter>& writer, const QString& path,
                                 const QString& said)
{
    if (!m_session.workplace())
        return; // locked meanwhile
    // Charts are widgets: they are drawn here, one an event.
    if (!writer->isDrawn()) {
        writer->drawNext();
        QMetaObject::invokeMethod(
            this, [this, writer, path, said] { finishReport(writer, path, said); },
            Qt::QueuedConnection);
        return;
    }
    m_session.workplace()->startReading<void>(
        tr("Case report"), this,
        [writer, path](sqlite::Database&, JobProgress&) { return writer->write(path); },
        [this, said] { Toast::show(this, said); });
}

void DesktopWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (openedCase() && !pathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DesktopWindow::dropEvent(QDropEvent* event)
{
    importInto(pathsOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace cluechain
