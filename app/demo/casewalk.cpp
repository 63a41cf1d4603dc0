#include "app/demo/casewalk.h"

#include "models/cases/caseacts.h"
#include "models/cases/factsfile.h"
#include "models/cases/movecase.h"
#include "models/intake/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace cluechain::demo
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoLibrary)
};

std::optional<Instant> timeOf(const QJsonObject& step)
{
    return Instant::parseIso(step["at"_L1].toString());
}

/// A refusal of the gates as an error: the walks are written so that there is none.
template <typename T>
Result<> taken(const Result<Guarded<T>>& answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->isRefused())
        return failure(answer->report.missingText());
    return {};
}

} // namespace

Result<QJsonObject> readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("%1 cannot be read.").arg(path), file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(Text::tr("%1 is not what it should be.").arg(path), error.errorString());
    return document.object();
}

CaseWalk::CaseWalk(Store& store, const QString& key, const QHash<QString, CaseId>& built,
                   const QDir& folder)
    : m_store(store)
    , m_key(key)
    , m_built(built)
    , m_folder(folder)
{
}

Result<CaseId> CaseWalk::run(const JobControl& control)
{
    const auto walk = readJson(u":/demo/%1/walk.json"_s.arg(m_key));
    if (!walk)
        return tl::unexpected(walk.error());
    Result<> done = layOutStatements(walk->value("files"_L1).toArray());
    if (done)
        done = begin(*walk);
    const QJsonArray steps = walk->value("steps"_L1).toArray();
    for (qsizetype i = 0; done && i < steps.size(); ++i) {
        if (control.stop.stop_requested())
            return cancelled();
        done = carryOut(steps[i].toObject(), control);
        if (!done && done.error().kind == Error::Kind::Failed)
            done = failure(Text::tr("The demo case \"%1\" stops at step %2: %3")
                               .arg(m_key)
                               .arg(i + 1)
                               .arg(done.error().message),
                           done.error().detail);
    }
    if (!done)
        return tl::unexpected(done.error());
    return m_case;
}

/// The case as the report made it: its name, what the reporter says, who is on it.
Result<> CaseWalk::begin(const QJsonObject& walk)
{
    QFile file(u":/demo/%1/facts.json"_s.arg(m_key));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("%1 cannot be read.").arg(file.fileName()), file.errorString());
    const QByteArray facts = file.readAll();
    const QJsonObject about = QJsonDocument::fromJson(facts)["case"_L1].toObject();
    m_store.setActor(about["lead_officer"_L1].toString());
    const auto made =
        newCase(m_store, {.name = about["name"_L1].toString(),
                          .fraudType = about["fraud_type"_L1].toString(),
                          .reportedAt = Instant::parseIso(about["reported_at"_L1].toString()),
                          .parentId = m_built.value(walk["parent"_L1].toString())});
    if (!made)
        return tl::unexpected(made.error());
    m_case = made->id;
    return load(facts);
}

Result<> CaseWalk::layOutStatements(const QJsonArray& files)
{
    for (const auto& entry : files) {
        const QString source = u":/demo/%1/%2"_s.arg(m_key, entry["file"_L1].toString());
        const QString target = m_folder.filePath(entry["as"_L1].toString());
        if (!m_folder.mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            return failure(Text::tr("%1 cannot be written.").arg(target));
    }
    return {};
}

Result<> CaseWalk::carryOut(const QJsonObject& step, const JobControl& control)
{
    if (step.contains("facts"_L1))
        return load(QJsonDocument(step["facts"_L1].toObject()).toJson(QJsonDocument::Compact));
    if (step.contains("import"_L1))
        return import(step["import"_L1].toArray(), control);
    if (step.contains("open"_L1))
        return open(step);
    return move(step);
}

Result<> CaseWalk::load(const QByteArray& facts)
{
    const auto loaded = loadFacts(m_store, m_case, facts, m_measures);
    if (loaded && loaded->made)
        m_measures.insert(loaded->made->measures);
    return taken(loaded);
}

Result<> CaseWalk::import(const QJsonArray& folders, const JobControl& control)
{
    QStringList paths;
    for (const auto& folder : folders)
        paths.append(m_folder.filePath(folder.toString()));
    const auto report =
        importPaths(m_store, m_case, paths, {.shownFrom = m_folder.path()}, {.stop = control.stop});
    return report ? Result<>() : tl::unexpected(report.error());
}

Result<> CaseWalk::move(const QJsonObject& step)
{
    const auto target = chainTargetFromKey(step["move"_L1].toString());
    if (!target)
        return failure(Text::tr("\"%1\" is no link.").arg(step["move"_L1].toString()));
    return taken(moveCase(m_store, {.caseId = m_case,
                                    .target = *target,
                                    .reason = step["reason"_L1].toString(),
                                    .mergedIntoId = m_built.value(step["into"_L1].toString()),
                                    .at = timeOf(step)}));
}

/// A track that begins beside the chain.
Result<> CaseWalk::open(const QJsonObject& step)
{
    const Link link = step["open"_L1] == "expand"_L1 ? Link::Expand : Link::Recover;
    return taken(openTrack(m_store, m_case, link, timeOf(step).value_or(Instant::now())));
}

} // namespace cluechain::demo
