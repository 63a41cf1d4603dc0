#include "models/intake/importedfiles.h"

#include "models/intake/taughtlayouts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace cluechain
{

QList<ImportedFile> importedFiles(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement files(
        db, "SELECT f.id, f.batch_id, b.at, b.actor, f.report FROM import_file f"
            " JOIN import_batch b ON b.id = f.batch_id WHERE f.case_id = ?"
            " AND (f.kind <> 'kept' OR NOT EXISTS (SELECT 1 FROM import_file r WHERE"
            " r.case_id = f.case_id AND r.sha256 = f.sha256 AND r.kind <> 'kept'))"
            " ORDER BY b.at DESC, f.ordinal");
    sqlite::Statement rejected(db, "SELECT sheet, line, reason, text FROM rejected_row"
                                   " WHERE file_id = ? ORDER BY sheet, line");
    files.bind(caseId);
    const LayoutSet layouts = layoutsOf(db);
    QList<ImportedFile> list;
    QSet<std::pair<QByteArray, QString>> open; // what lay in archives with a password
    while (files.step()) {
        ImportedFile file{.id = files.get<qint64>(0),
                          .batch = files.get<BatchId>(1),
                          .at = files.get<Instant>(2),
                          .actor = files.get<QString>(3),
                          .report = fileReportFromJson(
                              QJsonDocument::fromJson(files.get<QString>(4).toUtf8()).object())};
        file.report.rejections.clear();
        rejected.bind(file.id);
        while (rejected.step())
            file.report.rejections.append({.sheet = rejected.get<int>(0),
                                           .line = rejected.get<qint64>(1),
                                           .reason = rejected.get<QString>(2),
                                           .text = rejected.get<QString>(3)});
        if (const Layout* layout = layouts.find(file.report.layout))
            file.layoutName = layout->name;
        if (!file.report.isLocked && !file.report.archive.isEmpty())
            open += {file.report.archive, file.report.member};
        list.append(std::move(file));
    }
    list.removeIf([&](const ImportedFile& file) {
        return file.report.isLocked && open.contains({file.report.archive, file.report.member});
    });
    return list;
}

} // namespace cluechain
