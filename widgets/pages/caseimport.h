#pragma once

#include "models/core/secret.h"
#include "models/intake/importedfiles.h"
#include "models/intake/importer.h"
#include "models/items/importprogressmodel.h"
#include "widgets/pages/workplace.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace cluechain
{

class ImportWatch;

/// Imports into one case, each a job that a person may stop: of what was dropped, of what waited
/// for a layout, of what waited for a password. What an import refused and the case does not list
/// is remembered here until it was tried again, or taken off.
class CaseImport : public QObject
{
    Q_OBJECT

public:
    explicit CaseImport(Workplace& workplace, QObject* parent = nullptr);

    /// Forgets what belongs to another case.
    void openCase(CaseId caseId);
    /// Files, folders and archives.
    void import(const QStringList& paths);
    /// What the case lists as of an unknown form, and nothing else: a layout was taught.
    void importTaught();
    /// What is locked, by this password and those given before; `isListed`: the case lists some.
    void open(const Secret& password, bool isListed);

    /// What was refused without being listed; their ids are negative.
    QList<ImportedFile> refused() const;
    void takeOff(qint64 id);

signals:
    /// The files of an import that runs.
    void progressed(const QList<cluechain::ImportingFile>& files);
    void ended();
    /// `locked`: so many of the files that were read are locked still.
    void finished(const cluechain::ImportReport& report, qint64 locked);
    void failed(const cluechain::Error& error);

private:
    /// A file that an import refused, and where it can be read again.
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
        Listed listed = Listed::UnknownForms;
    };

    Workplace& m_workplace;
    CaseId m_case;
    std::shared_ptr<ImportWatch> m_watch; ///< Of the import that runs…
    CaseId m_importCase;                  ///< …and into which case it goes.
    QList<RefusedFile> m_refused;
    QList<Secret> m_passwords; ///< That a person gave for archives of this case.

    void run(const Request& request);
    void tellProgress();
    void end();
    void finish(const QString& folder, const ImportReport& report);
};

} // namespace cluechain
