#include "widgets/pages/caseimport.h"

#include "models/intake/inputs.h"
#include "widgets/pages/importwatch.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace cluechain
{

CaseImport::CaseImport(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    connect(&workplace.jobs(), &RunningJobs::progressed, this, &CaseImport::tellProgress);
    connect(&workplace.jobs(), &RunningJobs::removed, this, [this] { // a cancelled one says nothing
        const auto& jobs = m_workplace.jobs().jobs();
        if (std::none_of(jobs.begin(), jobs.end(), [](const std::shared_ptr<JobProgress>& job) {
                return job->title() == tr("Import into the case");
            }))
            end();
    });
}

void CaseImport::openCase(CaseId caseId)
{
    if (caseId == m_case)
        return;
    m_case = caseId;
    m_refused.clear();
    m_passwords.clear();
}

void CaseImport::import(const QStringList& paths)
{
    run({.paths = paths});
}

void CaseImport::importTaught()
{
    run({});
}

void CaseImport::open(const Secret& password, bool isListed)
{
    m_passwords.append(password);
    QMap<QString, Request> requests;
    for (const RefusedFile& file : std::as_const(m_refused)) {
        if (!file.report.isLocked)
            continue;
        Request& request = requests[file.folder];
        request.folder = file.folder;
        request.paths.append(file.place);
        request.only.append(file.report.path);
    }
    for (const Request& request : std::as_const(requests))
        run(request);
    if (isListed)
        run({.listed = Listed::Locked});
}

QList<ImportedFile> CaseImport::refused() const
{
    QList<ImportedFile> rows;
    for (const RefusedFile& file : m_refused)
        rows.append({.id = -(rows.size() + 1), .report = file.report});
    return rows;
}

void CaseImport::takeOff(qint64 id)
{
    const qsizetype at = -id - 1;
    if (at >= 0 && at < m_refused.size())
        m_refused.removeAt(at);
}

void CaseImport::run(const Request& request)
{
    struct Imported {
        ImportReport report = {};
        QString folder = {};
    };
    m_watch = std::make_shared<ImportWatch>();
    m_importCase = m_case;
    m_workplace.startWriting<Imported>(
        tr("Import into the case"), this,
        [caseId = m_case, request, passwords = m_passwords,
         watch = m_watch](Store& store, JobProgress& progress) -> Result<Imported> {
            QStringList paths;
            for (const QString& place : request.paths)
                if (const QString path = fileOnDisk(place); !paths.contains(path))
                    paths.append(path);
            const QString folder = request.folder.isEmpty() ? sharedFolder(paths) : request.folder;
            const ImportOptions options{.shownFrom = folder,
                                        .archivePasswords = passwords,
                                        .tell =
                                            [&](const FileProgress& file) {
                                                watch->tell(file);
                                                progress.setRate(rateText(watch->rowsPerSecond()));
                                            },
                                        .only = request.only};
            auto report =
                paths.isEmpty()
                    ? importListed(store, caseId, request.listed, options, progress.control())
                    : importPaths(store, caseId, paths, options, progress.control());
            if (!report)
                return tl::unexpected(report.error());
            return Imported{*report, folder};
        },
        [this](const Imported& done) { finish(done.folder, done.report); },
        [this](const Error& error) {
            end();
            emit failed(error);
        });
}

void CaseImport::tellProgress()
{
    if (!m_watch || m_importCase != m_case)
        return;
    if (const QList<ImportingFile> files = m_watch->files(); !files.isEmpty())
        emit progressed(files);
}

void CaseImport::end()
{
    m_watch.reset();
    emit ended();
}

void CaseImport::finish(const QString& folder, const ImportReport& report)
{
    end();
    // What was tried again, or anew, is told anew.
    QSet<QString> tried;
    for (const FileReport& file : report.files)
        tried += QDir(folder).absoluteFilePath(file.path);
    m_refused.removeIf([&](const RefusedFile& file) { return tried.contains(file.place); });
    qint64 locked = 0;
    for (const FileReport& file : report.files) {
        if (file.refusal.isEmpty())
            continue;
        locked += file.isLocked;
        if (!file.isKept)
            m_refused.append({QDir(folder).absoluteFilePath(file.path), folder, file});
    }
    emit finished(report, locked);
}

} // namespace cluechain
