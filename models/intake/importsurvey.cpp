#include "models/intake/importrun.h"
#include "models/intake/labelrows.h"
#include "models/store/sqlite.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <atomic>
#include <thread>

namespace cluechain
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A file of labels and values is no larger.
constexpr qint64 largestOfLabels = 64 * 1024;

/// A statement whose account is told nowhere gets one that stands for the file.
void nameAccount(TableShape& table, const QByteArray& sha256, QStringList& warnings)
{
    constexpr qsizetype digits = 8;
    if (!table.layout->namesNoAccount || !table.given[size_t(Role::Card)].empty() ||
        !table.given[size_t(Role::Account)].empty())
        return;
    const QString number = u'?' + QString::fromLatin1(sha256.toHex().first(digits)).toUpper();
    table.given[size_t(Role::Account)] = number.toStdString();
    warnings +=
        Text::tr("The file does not say whose account it is; its rows stand under %1.").arg(number);
}

} // namespace

void ImportRun::tellSurvey(const Source& source) const
{
    using Stage = FileProgress::Stage;
    tell(source, !source.known.isEmpty() || source.sameAs >= 0 ? Stage::Known
                 : source.survey.tables.isEmpty()              ? Stage::Refused
                                                               : Stage::Recognised);
}

Result<> ImportRun::survey(QList<InputFile> files)
{
    for (InputFile& file : files) {
        Source source;
        if (file.refusal.isEmpty()) {
            if (const auto device = file.open())
                source.size = (*device)->size();
        }
        m_work += source.size * workPerByte;
        source.file = std::move(file);
        tell(source, FileProgress::Stage::Waiting);
        m_sources.push_back(std::move(source));
    }
    if (auto done = forEachSource([this](Source& source) { return probe(source); }); !done)
        return done;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        Source& source = m_sources[i];
        if (auto done = findInArchive(source); !done)
            return done;
        if (!source.survey.refusal.isEmpty())
            continue;
        for (size_t j = 0; j < i && source.sameAs < 0; ++j) {
            if (m_sources[j].sameAs < 0 && m_sources[j].probe.sha256 == source.probe.sha256)
                source.sameAs = int(j);
        }
        if (source.sameAs < 0)
            findKnown(source);
    }
    return forEachSource([this](Source& source) -> Result<> {
        if (source.survey.refusal.isEmpty() && source.sameAs < 0 && source.known.isEmpty()) {
            if (auto done = surveyOne(source); !done)
                return done;
        }
        tellSurvey(source);
        return goOn(source.size) ? Result<>() : cancelled();
    });
}

Result<> ImportRun::forEachSource(const std::function<Result<>(Source&)>& work)
{
    std::atomic<size_t> next = 0;
    std::mutex ending;
    Result<> result;
    std::exception_ptr thrown;
    const auto workOn = [&] {
        try {
            for (size_t i = next++; i < m_sources.size(); i = next++) {
                if (auto done = work(m_sources[i]); !done) {
                    const std::scoped_lock lock(ending);
                    result = done;
                    next = m_sources.size();
                }
            }
        } catch (...) {
            const std::scoped_lock lock(ending);
            thrown = std::current_exception();
            next = m_sources.size();
        }
    };
    {
        std::jthread second;
        if (m_sources.size() > 1)
            second = std::jthread(workOn);
        workOn();
    }
    if (thrown)
        std::rethrow_exception(thrown);
    return result;
}

Result<> ImportRun::probe(Source& source)
{
    source.survey.refusal = source.file.refusal;
    if (!source.survey.refusal.isEmpty())
        return {};
    auto probe = probeInput(source.file, [this](qint64 bytes) { return goOn(bytes); });
    if (probe)
        source.probe = *probe;
    else if (probe.error().kind == Error::Kind::Cancelled)
        return cancelled();
    else
        source.survey.refusal = probe.error().message;
    return {};
}

Result<> ImportRun::findInArchive(Source& source)
{
    const InputFile& file = source.file;
    if (!file.hasPassword)
        return {};
    source.archiveSha256 = file.archiveSha256;
    if (source.archiveSha256.isEmpty()) {
        // The members of an archive follow one another.
        const auto before =
            std::find_if(m_sources.begin(), m_sources.end(), [&](const Source& other) {
                return &other != &source && other.file.archive == file.archive &&
                       !other.archiveSha256.isEmpty();
            });
        if (before != m_sources.end()) {
            source.archiveSha256 = before->archiveSha256;
            source.archiveSize = before->archiveSize;
        } else {
            const auto probe = probeInput(*file.archive, [this](qint64) { return goOn(0); });
            if (!probe)
                return probe.error().kind == Error::Kind::Cancelled ? cancelled() : Result<>();
            source.archiveSha256 = probe->sha256;
            source.archiveSize = probe->size;
        }
    }
    if (!m_db.value<bool>("SELECT EXISTS (SELECT 1 FROM import_file WHERE id = ?)",
                          lockedId(source)))
        return {};
    const bool isOpen = m_db.value<bool>(
        "SELECT EXISTS (SELECT 1 FROM import_file WHERE case_id = ?"
        " AND json_extract(report, '$.archive_sha256') = ?"
        " AND json_extract(report, '$.member') = ? AND json_extract(report, '$.locked') IS NULL)",
        m_case, QString::fromLatin1(source.archiveSha256.toHex()), file.member);
    (file.isLocked ? source.isListed : source.wasLocked) = file.isLocked || !isOpen;
    return {};
}

Result<std::unique_ptr<RowSource>> ImportRun::openTables(const Source& source,
                                                         const InputFile& file) const
{
    auto rows = openRows(file, source.probe);
    if (!rows || !source.isLabels)
        return rows;
    return std::make_unique<LabelRows>(std::move(*rows));
}

Result<> ImportRun::surveyOne(Source& source)
{
    auto rows = openTables(source, source.file);
    if (!rows) {
        source.survey.refusal = rows.error().message;
        return {};
    }
    const auto goesOn = [this] { return goOn(0); };
    SurveyOptions options{.only = m_only, .path = source.file.place, .goesOn = goesOn};
    if (options.path.isEmpty())
        options.path = source.file.path;
    source.survey = surveyTables(**rows, m_layouts, options);
    if (source.survey.stopped)
        return cancelled();
    if (source.survey.tables.isEmpty() && source.probe.kind == FileKind::Text &&
        source.size < largestOfLabels) {
        source.isLabels = true;
        rows = openTables(source, source.file);
        options.labels = true;
        const FileSurvey asLabels = rows ? surveyTables(**rows, m_layouts, options) : FileSurvey();
        source.isLabels = !asLabels.tables.isEmpty();
        if (source.isLabels)
            source.survey = asLabels;
    }
    if (!source.survey.refusal.isEmpty())
        source.survey.tables.clear();
    for (TableShape& table : source.survey.tables) {
        nameAccount(table, source.probe.sha256, source.survey.warnings);
        FileReport report;
        report.path = source.file.path;
        report.sha256 = source.probe.sha256;
        report.layout = table.layout->id;
        report.encoding = source.probe.encodingText();
        report.kind = table.layout->kind;
        report.archive = source.archiveSha256;
        report.member = source.archiveSha256.isEmpty() ? QString() : source.file.member;
        if (source.reports.isEmpty())
            report.warnings = source.survey.warnings;
        source.reports += report;
    }
    return {};
}

void ImportRun::findKnown(Source& source) const
{
    sqlite::Statement query(m_db, "SELECT f.path, b.at, f.report, f.kind FROM import_file f"
                                  " JOIN import_batch b ON b.id = f.batch_id"
                                  " WHERE f.case_id = ? AND f.sha256 = ? ORDER BY f.ordinal");
    query.bind(m_case, QString::fromLatin1(source.probe.sha256.toHex()));
    while (query.step()) {
        const auto kind = query.get<QString>(3);
        if (kind == openedKind)
            continue;
        if (kind == keptKind) { // a layout may have been taught since
            source.isListed = true;
            continue;
        }
        const auto stored = QJsonDocument::fromJson(query.get<QString>(2).toUtf8()).object();
        FileReport again = reportAgain(fileReportFromJson(stored));
        again.warnings += Text::tr("The case has this file already: %1, imported %2.")
                              .arg(query.get<QString>(0), query.get<Instant>(1).toDisplay());
        source.known += again;
    }
}

} // namespace cluechain
