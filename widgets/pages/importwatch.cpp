#include "widgets/pages/importwatch.h"

#include <QMutexLocker>

namespace cluechain
{

namespace
{

constexpr double millisecondsPerSecond = 1000;

double rate(qint64 rows, qint64 milliseconds)
{
    return milliseconds > 0 ? double(rows) * millisecondsPerSecond / double(milliseconds) : 0;
}

} // namespace

void ImportWatch::tell(const FileProgress& progress)
{
    using Stage = FileProgress::Stage;
    const QMutexLocker lock(&m_lock);
    auto place = m_places.constFind(progress.path);
    if (place == m_places.cend()) {
        place = m_places.insert(progress.path, m_files.size());
        m_files.append({.file = {.id = m_files.size() + 1}});
    }
    Seen& seen = m_files[*place];
    const qint64 now = m_clock.elapsed();
    const bool isRead = progress.stage == Stage::Reading || progress.stage == Stage::Done;
    if (isRead && m_since < 0)
        m_since = now;
    if (isRead && seen.file.progress.stage != Stage::Reading)
        seen.since = now;
    seen.file.progress = progress;
    if (isRead)
        seen.file.rowsPerSecond = rate(progress.rows, now - seen.since);
}

QList<ImportingFile> ImportWatch::files() const
{
    const QMutexLocker lock(&m_lock);
    QList<ImportingFile> files;
    for (const Seen& seen : m_files)
        files.append(seen.file);
    return files;
}

double ImportWatch::rowsPerSecond() const
{
    const QMutexLocker lock(&m_lock);
    qint64 rows = 0;
    for (const Seen& seen : m_files)
        rows += seen.file.progress.rows;
    return m_since < 0 ? 0 : rate(rows, m_clock.elapsed() - m_since);
}

} // namespace cluechain
